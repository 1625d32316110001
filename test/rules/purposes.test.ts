import { describe, expect, it } from 'vitest';
import { found, saidOf } from './activity.ts';

const interest = 'basis: "gdpr:6(1)(f)", interest: good products, balancing: LIA-1';

describe('a purpose that says enough', () => {
  it.each([
    ['en', 'We send you the goods, and use the address for no other purposes.'],
    ['en', 'We use the samples for research purposes in the field of leukaemia.'],
    ['de', 'Wir nutzen die Proben zu Forschungszwecken im Bereich der Leukämie.'],
    ['de', 'Wir nutzen die Anschrift für keine anderen Zwecke.'],
    ['fr', 'Nous utilisons les échantillons à des fins de recherche sur la leucémie.'],
  ])('in %s: %s', async (language, text) => {
    expect(await found({ purpose: `text: "${text}", ${interest}`, language })).toEqual([]);
  });

  it.each([
    ['en', 'We use the data for other purposes.'],
    ['en', 'We use the data for research purposes.'],
    ['de', 'Wir nutzen die Daten zu Forschungszwecken.'],
    ['fr', 'Nous utilisons les données à des fins de recherche.'],
  ])('says too little in %s: %s', async (language, text) => {
    expect(await found({ purpose: `text: "${text}", ${interest}`, language })).toEqual(['purpose-vague']);
  });
});

describe('a contract', () => {
  it('is the basis for showing the advertisements of those who conclude it', async () => {
    expect(await found({ purpose: 'text: We publish your advertising., basis: "gdpr:6(1)(b)"' })).toEqual([]);
    expect(await found({ purpose: 'text: We show you advertising., basis: "gdpr:6(1)(b)"' })).toEqual([
      'contract-for-tracking',
    ]);
  });
});

describe('a legal obligation', () => {
  it('is named as lawyers cite it where its law is missing', async () => {
    expect(await saidOf({ purpose: 'text: We keep invoices., basis: "gdpr:6(1)(c)"' })).toEqual([
      'obligation-unnamed: a purpose of "service" rests on Art. 6(1)(c) GDPR, and no law is named that lays the duty or task down',
    ]);
  });
});

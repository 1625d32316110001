import { describe, expect, it } from 'vitest';
import { found, saidOf } from './activity.ts';

const criteria = (text: string, language: string) => found({ retention: `{ criteria: "${text}" }`, language });

describe('criteria for how long data are kept', () => {
  it.each([
    ['en', 'We keep the data as long as they are needed for the treatment, and ten years from its end.'],
    ['en', 'Statutory retention applies: we keep them as Section 147 of the Fiscal Code asks.'],
    ['de', 'Solange es für die Behandlung erforderlich ist, danach zehn Jahre.'],
    ['de', 'Es gelten die gesetzlichen Aufbewahrungsfristen nach § 147 AO.'],
    ['fr', 'Tant que cela est nécessaire au traitement, puis dix ans.'],
    ['fr', 'La loi nous oblige à les garder, article L123-22 du code de commerce.'],
  ])('say enough in %s: %s', async (language, text) => {
    expect(await criteria(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'We keep the data for as long as we need them.', 'retention-vague'],
    ['en', 'We keep the data for the period necessary for these purposes.', 'retention-vague'],
    ['de', 'Wir speichern die Daten, solange es für die Erfüllung des Zwecks erforderlich ist.', 'retention-vague'],
    ['de', 'Wir löschen sie, soweit keine gesetzlichen Aufbewahrungsfristen bestehen.', 'retention-law-unnamed'],
    ['fr', 'Pendant la durée nécessaire aux finalités.', 'retention-vague'],
    ['fr', 'La loi nous oblige à les garder.', 'retention-law-unnamed'],
  ])('leave the end open in %s: %s', async (language, text, rule) => {
    expect(await criteria(text, language)).toEqual([rule]);
  });

  it('are read in each language', async () => {
    const texts = '{ en: Until your account is closed., de: "Solange es erforderlich ist." }';
    expect(await found({ retention: `{ criteria: ${texts} }`, language: 'en, de' })).toEqual(['retention-vague']);
  });
});

describe('the start of a period', () => {
  const from = (text: string, language: string) => found({ retention: `{ period: P3Y, from: "${text}" }`, language });

  it.each([
    ['en', 'the end of the contract'],
    ['en', 'after-sales service'],
    ['de', 'Besuch'],
    ['de', 'der letzte Besuch'],
    ['de', 'Ende des Jahres'],
    ['fr', 'la fin du contrat'],
    ['fr', 'l’achat'],
  ])('is the name of an event in %s: %s', async (language, text) => expect(await from(text, language)).toEqual([]));

  it.each([
    ['en', 'after the end of the contract'],
    ['de', 'dem Abschluss der Behandlung'],
    ['de', 'der letzten Untersuchung'],
    ['de', 'ab Vertragsende'],
    ['fr', 'à compter de la fin du contrat'],
    ['fr', 'de la clôture de l’exercice'],
  ])('is told in %s where it does not fit the sentence around it: %s', async (language, text) =>
    expect(await from(text, language)).toEqual(['start-misworded']),
  );
});

describe('a list of periods', () => {
  it('is about each category of the activity', async () => {
    const said = await saidOf({
      facts: 'dataCategories: { contact-data: { name: Contact data }, photo: { name: Photo } }',
      data: '[{ category: contact-data, required: no }, { category: photo, required: no }]',
      purpose: 'text: We print your photo., basis: "gdpr:6(1)(f)", interest: a yearbook, balancing: LIA-1',
      retention: '[{ data: [contact-data], period: P1Y, from: the print }]',
    });
    expect(said).toEqual(['retention-missing: the activity "service" does not say how long "photo" are kept']);
  });
});

describe('a retention that says nothing of how long', () => {
  const missing =
    'retention-missing: for "service", this names neither a period nor criteria for how long data are kept';

  it.each(['{}', '{ then: erase }', '{ from: the visit }', '[{ data: [contact-data], then: erase }]'])(
    'is told: %s',
    async (retention) => {
      expect(await saidOf({ retention })).toEqual([missing]);
    },
  );

  it('is told once where several activities use it', async () => {
    expect(await saidOf({ retention: 'short', facts: 'retention: { short: { then: erase } }' })).toEqual([missing]);
  });
});

import { describe, expect, it } from 'vitest';
import { found, type Said, saidOf } from './activity.ts';

describe('special categories', () => {
  const health = (more: Said) =>
    found({
      data: '[{ category: health, required: contract, consequence: No treatment. }]',
      ...more,
      facts: `dataCategories: { health: { name: Health, special: health } }\n${more.facts ?? ''}`,
    });
  const treatment = 'text: We treat you., basis: "gdpr:6(1)(b)"';

  it('need no law where a contract with a health professional is the basis', async () => {
    expect(await health({ purpose: `${treatment}, special: "gdpr:9(2)(h)"` })).toEqual([]);
    const task = 'text: We treat you., basis: "gdpr:6(1)(d)"';
    expect(await health({ purpose: `${task}, special: "gdpr:9(2)(h)"` })).toEqual(['condition-law-unnamed']);
  });

  it('need a condition of Art. 9, and no other provision will do', async () => {
    const conduct = 'legalBases: { conduct: { name: conduct, citation: Section 1 X, under: "gdpr:10" } }';
    expect(await health({ purpose: `${treatment}, special: conduct`, facts: conduct })).toEqual([
      'special-condition-missing',
    ]);
    const other = await saidOf({
      facts: 'dataCategories: { health: { name: Health, special: health } }',
      data: '[{ category: health, required: contract, consequence: No treatment. }]',
      purpose: `${treatment}, special: "gdpr:6(1)(f)"`,
    });
    expect(other).toEqual([
      'special-condition-missing: `gdpr:6(1)(f)` is no condition of Art. 9(2), which "service" needs for "health" (health)',
    ]);
  });
});

describe('data on offences', () => {
  const facts = 'dataCategories: { record: { name: Certificate of conduct, criminal: true } }';
  const data = '[{ category: record, required: law, consequence: No work. }]';
  const check = 'text: We check your record., basis: "gdpr:6(1)(c)", obligation: Section 72a SGB VIII';

  it('may rest on the law that the purpose names', async () => {
    expect(await found({ facts, data, purpose: `${check}, special: "gdpr:10"` })).toEqual([]);
    expect(await found({ facts, data, purpose: check })).toEqual(['criminal-authority-missing']);
  });
});

describe('the consent of children', () => {
  const pupils = (childConsent: string) =>
    found({
      facts: `dataSubjects: { users: { name: Pupils, children: true } }
consents: { photo: { title: Photo, version: "1", text: I agree that Example GmbH prints my photo. I can withdraw this at any time., withdrawal: Write to us., separate: true, log: file, data: [contact-data] } }`,
      purpose: 'text: We print your photo in the yearbook., basis: "gdpr:6(1)(a)", consent: photo',
      data: '[{ category: contact-data, required: no }]',
      more: childConsent,
    });

  it('can be that of their parents, at any age', async () => {
    expect(await pupils('')).toEqual(['child-consent-incomplete']);
    expect(await pupils('    childConsent: { parental: A parent signs the form. }')).toEqual([]);
  });

  it('needs no parent where nobody younger is offered anything', async () => {
    expect(await pupils('    childConsent: { from: 16 }')).toEqual([]);
    expect(await pupils('    childConsent: { from: 15 }')).toEqual(['child-consent-incomplete']);
    expect(await pupils('    childConsent: { age: 16 }')).toEqual(['child-consent-incomplete']);
  });

  it('may begin later than the law lets it, and not sooner', async () => {
    expect(await pupils('    childConsent: { age: 16, parental: A parent signs. }')).toEqual([]);
    expect(await pupils('    childConsent: { age: 15, parental: A parent signs. }')).toEqual(['child-age-differs']);
  });
});

describe('data that must be given', () => {
  it('need both that they must be, and what follows if they are not', async () => {
    expect(await saidOf({ data: '[{ category: contact-data, required: law }]' })).toEqual([
      'requirement-unstated: "service" demands "contact-data", and does not say what follows if people do not give them',
    ]);
    expect(await saidOf({ data: '[{ category: contact-data, consequence: No contract. }]' })).toEqual([
      'requirement-unstated: "service" does not say whether "contact-data" must be given, and what follows if not',
    ]);
  });
});

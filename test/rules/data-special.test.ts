import { describe, expect, it } from 'vitest';
import { messagesOf, saidBy } from './said.ts';

const CONTRACT = 'text: We do it., basis: "gdpr:6(1)(b)"';
const CATEGORIES = `dataCategories:
  contact-data: { name: Contact data }
  beliefs: { name: Beliefs, special: religious-or-philosophical-beliefs }
  offences: { name: Offences, criminal: true }
`;
const activity = (purposes: string, more = '', data = 'contact-data') => `activities:
  service:
    title: Service
    purposes: [${purposes}]
    subjects: [users]
    data: [${data}]
${more}`;
const own = (under: string) => `legalBases:\n  act: { name: our act, citation: Section 1 of our act${under} }\n`;

describe('a condition for special data', () => {
  it('is told for the kind of data, where no purpose has one', async () => {
    const said = (purposes: string) =>
      messagesOf('special-condition-missing', `${CATEGORIES}${activity(purposes, '', 'beliefs')}`);
    expect(await said(`{ ${CONTRACT} }`)).toEqual([
      '"service" processes "beliefs", a special category (religious or philosophical beliefs), and none of its purposes names a condition of Art. 9(2)',
    ]);
    expect(await said(`{ ${CONTRACT} }, { ${CONTRACT}, special: "gdpr:9(2)(f)" }`)).toEqual([]);
  });

  it('that rests on a law names it, but for offences, which have a rule of their own', async () => {
    const unnamed = (keys: string, facts = '') =>
      messagesOf('condition-law-unnamed', `${CATEGORIES}${facts}${activity(`{ ${CONTRACT}, ${keys} }`)}`);
    expect(await unnamed('special: "gdpr:9(2)(g)"')).toHaveLength(1);
    expect(await unnamed('special: "gdpr:9(2)(g)", obligation: Section 1 of the act')).toEqual([]);
    expect(await unnamed('special: act', own(', under: "gdpr:9(2)(g)"'))).toEqual([]);
    expect(await unnamed('special: "gdpr:10"')).toEqual([]);
    const withoutBasis = `${CATEGORIES}${activity('{ text: We treat you., special: "gdpr:9(2)(h)" }')}`;
    expect(await messagesOf('condition-law-unnamed', withoutBasis)).toHaveLength(1);
  });

  it('is no legal basis, be it that of the GDPR or of national law', async () => {
    const help = async (basis: string, facts = '') =>
      (
        await saidBy('condition-without-basis', `${CATEGORIES}${facts}${activity(`{ text: We do it., ${basis} }`)}`)
      ).map((said) => said.help.replace(/,.*/, ''));
    expect(await help('basis: "gdpr:9(2)(a)"')).toEqual(['Move it: `special: gdpr:9(2)(a)`']);
    expect(await help('basis: act', own(', under: "gdpr:9(2)(b)"'))).toEqual(['Move it: `special: act`']);
    expect(await help('basis: act', own(''))).toEqual([]);
    expect(await help('basis: act', own(', under: "gdpr:6(1)(c)"'))).toEqual([]);
  });

  it('of explicit consent needs a declaration that is explicit', async () => {
    const said = (consent: string) =>
      messagesOf(
        'explicit-consent-missing',
        `${CATEGORIES}consents:\n  yes: { title: Yes, version: "1", text: I agree., withdrawal: x }\n${activity(`{ text: We do it., basis: "gdpr:6(1)(a)", special: "gdpr:9(2)(a)"${consent} }`)}`,
      );
    expect(await said('')).toEqual([
      'a purpose of "service" rests on explicit consent, but no declaration of consent is named',
    ]);
    expect(await said(', consent: yes')).toEqual([
      'a purpose of "service" rests on explicit consent, but the consent "yes" is not marked as explicit',
    ]);
  });
});

describe('data on offences', () => {
  const said = (purposes: string, more = '') =>
    messagesOf('criminal-authority-missing', `${more}${CATEGORIES}${activity(purposes, '', 'offences')}`);
  const law = `{ ${CONTRACT}, special: "gdpr:10", obligation: Section 1 of the act }`;

  it('need a law for one of the purposes, named as such', async () => {
    expect(await said(`{ ${CONTRACT} }, ${law}`)).toEqual([]);
    expect(await said(`{ ${CONTRACT}, special: "gdpr:10" }`)).toHaveLength(1);
    expect(await said(`{ ${CONTRACT}, special: act }`, own(', under: "gdpr:10"'))).toEqual([]);
  });

  it('are in the hands of public bodies without one', async () => {
    expect(await said(`{ ${CONTRACT} }`, 'controller: { name: Town, country: DE, publicBody: true }\n')).toEqual([]);
  });
});

describe('children', () => {
  const subjects = 'dataSubjects:\n  users: { name: Users }\n  pupils: { name: Pupils, children: true }\n';
  const consent = '{ text: We do it., basis: "gdpr:6(1)(a)" }';
  const incomplete = (purposes: string) =>
    messagesOf('child-consent-incomplete', `${subjects}${activity(purposes).replace('[users]', '[users, pupils]')}`);

  it('consent with their parents, if they consent at all', async () => {
    expect(await incomplete(consent)).toHaveLength(1);
    expect(await incomplete(`${consent}, { ${CONTRACT} }`)).toHaveLength(1);
    expect(await incomplete(`{ ${CONTRACT} }`)).toEqual([]);
  });

  it('consent by themselves from the age of their country, where it is known', async () => {
    const age = (country: string) =>
      messagesOf(
        'child-age-differs',
        `controller: { name: Example GmbH${country} }\n${activity(consent, '    childConsent: { age: 13, parental: x }\n')}`,
      );
    expect(await age(', country: DE')).toHaveLength(1);
    expect(await age(', country: US')).toEqual([]);
    expect(await age('')).toEqual([]);
  });

  it('have a notice of their own, or are told with the adults that there is none', async () => {
    const notice = (id: string, audience: string) =>
      `  ${id}: { title: Notice, languages: [en], audience: [${audience}], sections: [{ id: rights, show: rights }] }\n`;
    const missing = (notices: string) => messagesOf('child-version-missing', `${subjects}notices:\n${notices}`);
    expect(await missing(notice('all', 'users, pupils'))).toHaveLength(1);
    expect(await missing(`${notice('all', 'users, pupils')}${notice('young', 'pupils')}`)).toEqual([]);
    expect(await missing(notice('adults', 'users'))).toEqual([]);
  });
});

describe('data that must be given', () => {
  const open = (data: string, more = '') =>
    messagesOf('requirement-unstated', `${CATEGORIES}${activity(`{ ${CONTRACT} }`, more, data)}`);
  const sources = (keys: string) => `    sources: [{ name: A register${keys} }]\n`;

  it('are those that are asked of the people themselves', async () => {
    const unstated = '"service" does not say whether "contact-data" must be given, and what follows if not';
    expect(await open('contact-data')).toEqual([unstated]);
    expect(await open('contact-data', sources(''))).toEqual([]);
    expect(await open('contact-data', sources(', data: [contact-data]'))).toEqual([]);
    expect(await open('contact-data, beliefs', sources(', data: [beliefs]'))).toEqual([unstated]);
    expect(await open('{ category: contact-data, source: A register }')).toEqual([]);
  });

  it('come with what follows if they are not given', async () => {
    expect(await open('{ category: contact-data, required: law }')).toEqual([
      '"service" demands "contact-data", and does not say what follows if people do not give them',
    ]);
    expect(await open('{ category: contact-data, required: no }')).toEqual([]);
  });
});

describe('sources', () => {
  it('are others, not the people that are observed', async () => {
    const said = (name: string) =>
      messagesOf('observed-as-indirect', activity(`{ ${CONTRACT} }`, `    sources: [{ name: ${name} }]\n`));
    expect(await said('The register of companies')).toEqual([]);
    expect(await said('cameras at the entrance')).toHaveLength(1);
  });
});

describe('a category of data', () => {
  it('is used where a consent names it', async () => {
    const consent =
      'consents:\n  yes: { title: Yes, version: "1", text: I agree., withdrawal: x, data: [beliefs, offences] }\n';
    expect(await messagesOf('category-unused', CATEGORIES)).toHaveLength(2);
    expect(await messagesOf('category-unused', `${CATEGORIES}${consent}`)).toEqual([]);
  });
});

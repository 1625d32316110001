import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { options } from '../policy.ts';

/** The help of what is found first; a fault has one of its own. */
async function help(yaml: string): Promise<string | undefined> {
  const [first] = (await check(options(yaml))).findings;
  return first?.help ?? first?.fault.fix;
}

const processor = (keys: string) => `processors:\n  a: { name: Box Ltd, service: hosting, ${keys} }`;
const notice = (key: string, value: string) => `notices:
  main: { title: x, effective: 2026-11-01, version: "1", audience: [users], languages: [en], ${key}: ${value}, sections: [] }`;
const activity = (purpose: string, more = '') => `activities:
  service: { title: x, purposes: [{ text: We provide it., ${purpose} }], subjects: [users], data: [contact-data] ${more} }`;

describe('the help for a value says what was meant, so that it can be copied', () => {
  it.each([
    ['1.11.2026', '2026-11-01'],
    ['01. 11. 2026', '2026-11-01'],
    ['1 November 2026', '2026-11-01'],
    ['November 1st 2026', '2026-11-01'],
    ['1. März 2026', '2026-03-01'],
    ['1er août 2026', '2026-08-01'],
    ['2026/1/5', '2026-01-05'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
  ])('a day: %s', async (written, meant) => {
    expect(await help(notice('reviewed', written))).toBe(`Write \`reviewed: ${meant}\`.`);
  });

  it.each([
    ['1/12/2026', '2026-12-01', '2026-01-12'],
    ['11-01-2026', '2026-01-11', '2026-11-01'],
  ])('both days where day and month could be each other: %s', async (written, dayFirst, monthFirst) => {
    expect(await help(notice('reviewed', written))).toBe(
      `Write \`reviewed: ${dayFirst}\` if the day stands first, \`reviewed: ${monthFirst}\` if the month does.`,
    );
  });

  it.each(['00/01/2026', '2026-11', '31.2.2026', '1 Foo 2026', '2026'])(
    'but not what is no day: %s',
    async (written) => {
      expect(await help(notice('reviewed', written))).toBe('Write year, month and day, with hyphens: 2018-08-01.');
    },
  );

  it.each([
    ['10 years', 'P10Y'],
    ['6 Monate', 'P6M'],
    ['30 jours', 'P30D'],
    ['2 weeks', 'P2W'],
    ['72 Stunden', 'PT72H'],
    ['72 h', 'PT72H'],
    ['an hour', 'PT1H'],
    ['48 heures', 'PT48H'],
    ['5 minutes', 'PT5M'],
    ['30 Minuten', 'PT30M'],
    ['p13m', 'P13M'],
  ])('a duration: %s', async (written, meant) => {
    const found = await help(activity('basis: gdpr:6(1)(b)', `, retention: { period: ${written}, from: the visit }`));
    expect(found).toBe(`Write \`period: ${meant}\`.`);
  });

  it.each(['10', 'a while', '5 moments'])('but not where the unit is missing, or none: %s', async (written) => {
    const found = await help(activity('basis: gdpr:6(1)(b)', `, retention: { period: ${written}, from: the visit }`));
    expect(found).toMatch(/^Write P, a number and a unit: P10Y for ten years/);
  });

  it.each([
    ['country: USA', 'country: US'],
    ['country: UK', 'country: GB'],
    ['country: Deutschland', 'country: DE'],
    ['website: www.box.example/about', 'website: https://www.box.example/about'],
    ['email: privacy(at)box.example', 'email: privacy@box.example'],
    ['email: "mailto:privacy@box.example"', 'email: privacy@box.example'],
  ])('an address or a country: %s', async (written, meant) => {
    expect(await help(processor(written))).toBe(`Write \`${meant}\`.`);
  });

  it.each([
    ['Art. 6(1)(b) GDPR', 'gdpr:6(1)(b)'],
    ['6(1)(b)', 'gdpr:6(1)(b)'],
    ['Art. 6 Abs. 1 lit. f DSGVO', 'gdpr:6(1)(f)'],
    ['Works agreement', 'agreement'],
  ])('a legal basis: %s', async (written, meant) => {
    const bases = 'legalBases:\n  agreement: { name: Works agreement, citation: "bdsg:26(4)", under: "gdpr:6(1)(b)" }';
    expect(await help(`${bases}\n${activity(`basis: ${written}`)}`)).toBe(`Write \`basis: ${meant}\`.`);
  });

  it.each(['contract', 'Art. 6', 'Contract', 'Art. 6 TDDDG'])('or which there are: %s', async (written) => {
    expect(await help(activity(`basis: ${written}`))).toContain('gdpr:6(1)(a) consent, (b) contract,');
  });

  it.each([
    ['english', 'en'],
    ['Deutsch', 'de'],
    ['en_gb', 'en-GB'],
  ])('a language: %s', async (written, meant) => {
    expect(await help(notice('languages', `[${written}]`).replace('languages: [en], ', ''))).toBe(
      `Write \`${meant}\`.`,
    );
  });

  it('an id, where the name of the entry stands', async () => {
    const found = await help(
      `${processor('country: DE')}\n${activity('basis: gdpr:6(1)(b)', ', recipients: [Box Ltd]')}`,
    );
    expect(found).toBe('Write `a`.');
  });

  it('an id, where the name stands in one of its languages', async () => {
    const consents =
      'consents:\n  news: { title: { en: News, fr: Les Nouvelles }, text: x, version: "1", withdrawal: x }';
    expect(await help(`${consents}\n${activity('basis: gdpr:6(1)(a), consent: Les Nouvelles')}`)).toBe(
      'Write `consent: news`.',
    );
  });

  it('the id of national law, where the law is cited in place of it', async () => {
    const bases = 'legalBases:\n  video: { name: cameras, citation: § 4 BDSG, under: gdpr:6(1)(e) }';
    expect(await help(`${bases}\n${activity('basis: § 4 BDSG')}`)).toBe('Write `basis: video`.');
  });

  it('the id of a joint controller, where its name stands', async () => {
    const controller = 'controller: { name: Us, jointControllers: { ads: { name: Ads Ltd, arrangement: x } } }';
    expect(await help(`${controller}\n${activity('basis: gdpr:6(1)(b)', ', jointControllers: [Ads Ltd]')}`)).toBe(
      'Write `ads`.',
    );
  });

  it('an id that says the same as words', async () => {
    expect(await help('terms:\n  Über uns: { term: x, definition: y }')).toBe('Write `ueber-uns:`.');
  });

  it('a list, where one item stands', async () => {
    expect(await help(activity('basis: gdpr:6(1)(b)').replace('[users]', 'users'))).toBe(
      'Write `subjects: [users]`, or each item on a line of its own after `- `.',
    );
  });

  it('the plural that a key has', async () => {
    expect(await help('activity:\n  service: { title: Service }')).toBe('Did you mean "activities"?');
  });

  it('how a value is written that goes by another name', async () => {
    expect(await help(processor('country: US, transfer: { mechanism: Privacy Shield }'))).toBe(
      'It is an adequacy decision: write `mechanism: adequacy` and `decision: (EU) 2016/1250`.',
    );
  });

  it('the values that there are, for a word that means something to JavaScript alone', async () => {
    expect(await help(processor('country: US, transfer: { mechanism: constructor }'))).toContain('The values are ');
  });

  it('what the values of a list stand for', async () => {
    const found = await help(
      activity('basis: gdpr:6(1)(b)').replace('[contact-data]', '[{ category: contact-data, required: yes }]'),
    );
    expect(found).toMatch(
      /^Whether the data must be given, and by what .* The values are contract, to-enter-contract, law, no, recorded\.$/,
    );
  });
});

describe('the help for a value of another kind says how it is written', () => {
  it('a name or sentence alone stands below its key', async () => {
    expect(await help('dataSubjects:\n  patients: Patients')).toBe('Write `patients: { name: "Patients" }`.');
    expect(
      await help('activities:\n  a: { title: x, purposes: [We treat you.], subjects: [users], data: [] }'),
    ).toMatch('Write `{ text: "We treat you." }`. For example: `{ text: We count');
    expect(await help(`dataSubjects:\n  patients: ${'P'.repeat(61)}`)).toBe('Write `patients: { name: "…" }`.');
  });

  it('a word in place of a list is an item of it, or none where the list may be empty', async () => {
    expect(await help(activity('basis: gdpr:6(1)(b)', ', recipients: box'))).toBe(
      'Write `recipients: [box]`, or each item on a line of its own after `- `. Write [] if nobody does.',
    );
  });

  it.each(['none', 'No', 'keine', 'aucune'])('"none" in place of such a list is the empty list: %s', async (none) => {
    const found = await help(activity('basis: gdpr:6(1)(b)', `, automatedDecisions: ${none}`));
    expect(found).toBe('Write `automatedDecisions: []`.');
  });

  it('a list for each language is one list, whose items have their languages', async () => {
    const found = await help('dataCategories:\n  contact-data: { name: x, examples: { en: [name], fr: [nom] } }');
    expect(found).toBe('Write the languages within each item: `examples: [{ en: …, fr: … }, { en: …, fr: … }]`.');
    expect(await help('dataCategories:\n  contact-data: { name: x, examples: { first: [name] } }')).toMatch(
      /^For example/,
    );
  });

  it('the items of such a list are written as they must be, where that can be told of each', async () => {
    expect(await help(activity('basis: gdpr:6(1)(b)').replace('[users]', '"Users, Guests"'))).toMatch(
      'Write `subjects: [users, guests]`',
    );
    expect(await help('dataCategories:\n  contact-data: { name: x, examples: "Name, Birthday" }')).toMatch(
      'Write `examples: ["Name, Birthday"]`',
    );
    expect(await help(notice('languages', 'français').replace('languages: [en], ', ''))).toMatch('`languages: [fr]`');
  });

  it('words in place of a list of maps are the words of its one map', async () => {
    expect(await help(activity('basis: gdpr:6(1)(b)', ', sources: a credit agency'))).toMatch(
      'Write `sources: [{ name: "a credit agency" }]`',
    );
  });

  it('a condition for special data is answered with those that there are', async () => {
    const wrong = activity('basis: gdpr:6(1)(b), special: Article 9');
    expect(await help(wrong)).toMatch(/gdpr:9\(2\)\(a\) explicit consent, \(b\) employment .* or gdpr:10\.$/);
    expect((await check(options(wrong))).findings[0]?.message).toBe(
      '`Article 9` is not a provision such as gdpr:9(2)(b), nor the id of a legal basis',
    );
  });

  it.each([
    ['3 ans après la fin du contrat', 'Write `period: P3Y`, and the event behind it under `from:`.'],
    ['zehn Jahre ab Vertragsende', 'Write `period: P10Y`, and the event behind it under `from:`.'],
    ['ein Monat', 'Write `period: P1M`.'],
    ['twelve months', 'Write `period: P12M`.'],
    ['trois ans', 'Write `period: P3Y`.'],
  ])('a period in words, with its start or without: %s', async (written, told) => {
    const found = await help(activity('basis: gdpr:6(1)(b)', `, retention: { period: ${written} }`));
    expect(found).toBe(told);
  });

  it('standard clauses by the name that lawyers give them are `scc`', async () => {
    const named = (name: string) => help(processor(`country: US, transfer: { mechanism: ${name} }`));
    expect(await named('SCCs')).toBe('Write `mechanism: scc`.');
    expect(await named('Standardvertragsklauseln')).toBe('Write `mechanism: scc`.');
    expect(await named('clauses contractuelles types')).toBe('Write `mechanism: scc`.');
  });

  it('a length of time in place of a named period is a period', async () => {
    expect(await help(activity('basis: gdpr:6(1)(b)', ', retention: 8 Jahre'))).toBe(
      'Write `retention: { period: P8Y, from: … }` with the event from which it counts.',
    );
  });

  it('a "no" in another language is false', async () => {
    expect(await help('dataSubjects:\n  users: { name: users, employees: nein }')).toBe('Write `employees: false`.');
    expect(await help('dataSubjects:\n  users: { name: users, employees: oui }')).toBe(
      'For example: `employees: true`',
    );
  });

  it('an authority that the table does not have is answered with those of the seat', async () => {
    const controller = (land: string) =>
      `controller: { name: Example, country: DE, ${land}supervisoryAuthority: The authority of Hamburg }`;
    expect(await help(controller('land: Hamburg, '))).toBe(
      'For Hamburg the table has `dehmbbfdi` (Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit). A name and a contact do as well: `supervisoryAuthority: { name: …, website: … }`.',
    );
    expect(await help(controller(''))).toMatch(/^A name and a contact do as well/);
  });

  it('an authority by its name is the one in the table that is called so, wherever the controller is', async () => {
    expect(
      await help('controller: { name: x, country: US, supervisoryAuthority: Data Protection Commission }'),
    ).toMatch(/^For "Data Protection Commission" the table has `iedpc` \(Irish Data Protection Commission\)\. A name/);
  });

  it('a key that belongs further in is told where', async () => {
    expect(await help(activity('basis: gdpr:6(1)(f)', ', interest: safety'))).toBe(
      '"interest" is a key of a purpose, under `purposes:`.',
    );
    expect(await help('dpo: { email: dpo@example.com }')).toBe(
      '"dpo" is a key of a controller, under `controller:`; or of a client, under `clients:`.',
    );
    expect(await help('name: Example GmbH')).toMatch(/^Its keys are /);
  });

  it('a word behind a comma in braces is the rest of a text', async () => {
    expect(await help('dataCategories:\n  contact-data: { name: name, address }')).toBe(
      'Within { }, a comma ends a text: put a text that has one in quotes.',
    );
  });

  it.each(['to send it, to check it', 'hello, Customers'])(
    'and is told once, also where it is read as a language: %s',
    async (text) => {
      const { findings } = await check(options(activity(`interest: { en: ${text}, de: Ja. }`)));
      expect(findings.map(({ fault, help }) => [fault.name, help])).toEqual([
        ['language-malformed', 'Within { }, a comma ends a text: put a text that has one in quotes.'],
      ]);
    },
  );

  it('a list of given values is proposed with one of them, not with a word that is none', async () => {
    const marketing = (channels: string) => help(activity(`marketing: true, channels: ${channels}`));
    expect(await marketing('email')).toMatch(/^Write `channels: \[email\]`, or each item/);
    expect(await marketing('"email, post"')).toMatch(/^Write `channels: \[email, post\]`, or each item/);
    expect(await marketing('newsletter')).toBe(
      'Write a list such as `channels: [email]`. The values are email, phone, post, in-app.',
    );
  });
});

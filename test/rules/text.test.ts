import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findings } from '../policy.ts';
import { found } from './paragraph.ts';

describe('correct prose is left alone', () => {
  it.each([
    'We count how often a page is opened, and who may not open it.',
    'If you have more questions, write to us. You can submit a request by letter.',
    'We show you related articles below the one that you read.',
    'We do not use the data for any other purposes. Before any further processing, we tell you.',
    'We never use these data for any other purpose (Art. 6(1) f GDPR), nor for others.',
    'You can ask for (a) access, (b) erasure and c) restriction.',
    'The program "Agenda 2030" is on paper.',
    'The screen measures 15.6" and shows "everything" at once.',
    'The rules of the TDDDG (formerly the TTDSG) and of the GDPR, repealing Directive 95/46/EC, apply.',
    'Safe Harbor is no longer in force.',
    'We said that that page had had no cookies. The spa is in Baden Baden.',
    'You have the right to erasure (Art. 17(1) GDPR) and the right of access (Art. 15 GDPR).',
    'They are recipients under Art. 4(9) GDPR, and processors under Art. 4(8) GDPR.',
    'Read [the data processing agreement](https://example.com/dpa) here. Our office here in Bonn is open.',
    'The current version can be read here: https://example.com/privacy',
    'After a month the data are anonymised by deleting all names and addresses.',
    'We use no fingerprint (a number made of the settings of a device).',
    'The policy of the house is printed on paper. This privacy notice is about the service.',
    '**What we do when you write to our service team**',
    '- the name that you log in with; and\n- the device that you come from',
    'Write to Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg.',
    'The rules are “printed” and “read (aloud)” by all.',
    'We are entered as HRB Nr. 1234 at the court of Potsdam.',
    'Take the bus M 41 to the stop Am Wald, then walk, e.g. along the river, to No. 5.',
    'The [privacy notice of the post](https://post.example/list?id=12&page=2) tells more.',
  ])('%s', async (text) => {
    expect(await found(text)).toEqual([]);
  });

  it.each([
    'Wir nutzen die Daten nicht für andere Zwecke. Sie haben das Recht auf Löschung (Art. 17 DSGVO).',
    'Haben Sie Fragen? Schreiben Sie uns, wir setzen gern unser Team ein.',
    'Es geht um Daten, die die Person betreffen, und um Fälle, in denen wir dem dem Kunden bekannten Weg folgen.',
    'Wir zählen, wie oft eine Seite geöffnet wird. Der Weg nach oben ist frei.',
    'Wir anonymisieren die Daten, indem wir Namen und Anschrift löschen.',
    'Diese Datenschutzerklärung gilt für den Dienst (§ 25 Abs. 1 TDDDG, früher TTDSG).',
  ])('in German: %s', async (text) => {
    expect(await found(text, { language: 'de', title: 'Datenschutzerklärung' })).toEqual([]);
  });

  it.each([
    'Nous n’utilisons pas ces données pour toute autre finalité. Vous avez le droit d’accès (art. 15 du RGPD).',
    'Si vous avez d’autres questions, écrivez-nous ; vous pouvez nous envoyer une demande.',
    'Nous nous engageons à vous répondre vite.',
  ])('in French: %s', async (text) => {
    expect(await found(text, { language: 'fr', title: 'Politique de confidentialité' })).toEqual([]);
  });
});

describe('faults are found', () => {
  it.each([
    ['They work for us on the basis of a You can read about it.', 'sentence-cut-off'],
    ['They work for us on the basis of a', 'sentence-cut-off'],
    ['If nothing else is said, we only write to you by e-mail', 'end-mark-missing'],
    ['We process the data. We only write to you by **e-mail** in', 'end-mark-missing'],
    ['Was this article helpful?', 'placeholder-left'],
    ['Write to [company name] at any time.', 'placeholder-left'],
    ['We call you at {{phone}} then.', 'placeholder-left'],
    ['You have this right, unless **none** of the exceptions applies.', 'right-inverted'],
    ['They are kept, unless the we show reasons.', 'slip-of-the-pen'],
    ['We keep the the data.', 'slip-of-the-pen'],
    ['This is (see [[rights]] for more.', 'brackets-unbalanced'],
    ['They are recipients under the law).', 'brackets-unbalanced'],
    ['It uses "cookies to learn how you use it.', 'brackets-unbalanced'],
    ['It uses “cookies to learn how you use it.', 'brackets-unbalanced'],
    ['See „your rights“ below.', 'language-mixed'],
    ['You have the right under Art. 20 Abs. 1 GDPR.', 'language-mixed'],
    ['Nous traitons vos données pour la durée de la session et nous les effaçons ensuite.', 'language-foreign'],
    ['If the processing infringes this Regulation, you can complain.', 'statute-speaks'],
    ['We set them under § 25 TTDSG.', 'act-repealed'],
    ['You have the right to erasure (Art. 16 GDPR).', 'citation-mismatch'],
    ['They are recipients under Art. 4 No. 8 GDPR.', 'citation-mismatch'],
    ['We do this under Art. 6(7) GDPR.', 'typed-citation-wrong'],
    ['You can read more about it here.', 'here-without-target'],
    ['Read the [full **contract**](http://example.com/contract).', 'link-unencrypted'],
    ['Click [**here**](https://example.com/contract) for it.', 'link-without-words'],
    ['Read [our contract](https://example.com/?id=1&utm_source=mail&sid=2).', 'link-with-session'],
    ['Use [the platform](https://ec.europa.eu/consumers/odr/main).', 'link-to-fallen-scheme'],
    ['This data protection statement is short.', 'title-drifts'],
  ])('%s', async (text, rule) => {
    expect(new Set(await found(text))).toEqual(new Set([rule]));
  });

  it.each([
    ['Wir tun dies aufgrund einer Sie können mehr lesen.', 'sentence-cut-off'],
    ['Sie haben das Recht auf Auskunft (Art. 16 DSGVO).', 'citation-mismatch'],
    ['Mehr darüber erfahren Sie hier.', 'here-without-target'],
    ['We only process the data for the length of the session and erase them then.', 'language-foreign'],
    ['Cookies setzen wir nach § 15 TMG.', 'act-repealed'],
    ['Sie willigen nach § 4a Abs. 1 BDSG ein.', 'act-repealed'],
  ])('in German: %s', async (text, rule) => {
    expect(await found(text, { language: 'de', title: 'Datenschutzerklärung' })).toEqual([rule]);
  });

  it('on the day on which an act or a service ends', async () => {
    const link = 'Use [the platform](https://ec.europa.eu/consumers/odr) under Section 25 TTDSG.';
    expect(await found(link, { asOf: '2024-05-13' })).toEqual([]);
    expect(await found(link, { asOf: '2024-05-14' })).toEqual(['act-repealed']);
    expect(await found(link, { asOf: '2025-07-20' })).toEqual(['link-to-fallen-scheme', 'act-repealed']);
  });
});

describe('names and addresses', () => {
  const facts = `
processors:
  zendesk:
    name: Zendesk
    legalName: Zendesk, Inc.
    address: "989 Market Street #300, San Francisco, CA 94102"
    country: DE
    service: tickets
    contract: { kind: dpa }
  one: { name: ONE, address: "Am Wald 3, 14482 Potsdam", country: DE, service: parcels, contract: { kind: dpa } }
`;

  it.each([
    ['Zendesk, Inc. and Zendesk work with ONE. One of us is there.', []],
    ['Zendesk, Inc., 989 Market Street #300, San Francisco, CA 94102, USA, keeps them.', []],
    ['Zendesk Inc, keeps the tickets.', ['name-varies']],
    ['ZENDESK, INC. keeps the tickets.', ['name-varies']],
    ['ZenDesk keeps the tickets, and ZenDesk answers them.', ['name-varies']],
    ['Zendesk sits at 989 Market St. #300, San Francisco, CA 94102.', ['address-varies']],
  ])('%s', async (text, rules) => {
    expect(await found(text, { facts })).toEqual(rules);
  });
});

describe('how readers learn of changes', () => {
  const silent = (language: string, changeNotice: string) =>
    found('Servus.', { language, title: 'Datenschutzerklärung', changeNotice });

  it.each([
    ['en', 'If something changes before a fair, we write to those who hold a ticket.'],
    ['en', 'We will let you know.'],
    ['en', 'At your next visit, we hand you the new notice.'],
    ['de', 'Bei Änderungen schreiben wir allen, die eine Karte haben.'],
    ['fr', 'Nous écrivons à ceux qui ont un billet.'],
  ])('is told in %s: %s', async (language, text) => {
    expect(await silent(language, text)).not.toContain('changes-unannounced');
  });

  it.each([
    ['en', 'Please look here again; we write the date of each change below.'],
    ['de', 'Wir schreiben das Datum jeder Änderung unten hin.'],
    ['fr', 'La date de chaque changement est écrite ici.'],
  ])('is not told in %s: %s', async (language, text) => {
    expect(await silent(language, text)).toContain('changes-unannounced');
  });
});

describe('terms', () => {
  const terms = (term: string) => `
terms:
  it: { term: ${term}, definition: Small files. }
`;

  it('count as used in any form', async () => {
    expect(await found('We set a cookie.', { facts: terms('Cookies') })).toEqual([]);
  });

  it('of several words keep their case', async () => {
    expect(await found('We use the optional information.', { facts: terms('Optional Information') })).toEqual([
      'term-form-drifts',
    ]);
    expect(await found('Optional Information is used.', { facts: terms('Optional Information') })).toEqual([]);
  });
});

const languages = readdirSync('templates').filter((name) => existsSync(`templates/${name}/words.yaml`));

describe('our own sentences', () => {
  const sentencesOf = (language: string) =>
    readdirSync(`templates/${language}/notice`)
      .map((name) => readFileSync(`templates/${language}/notice/${name}`, 'utf8'))
      .join('\n')
      .replace(/\{\{[#/e][^}]*\}\}/g, '')
      .replace(/\{\{[^}]*\}\}/g, 'Xy')
      .toLowerCase();

  it.each(languages)('of %s have none of the faults that rules look for', (language) => {
    const { check } = parse(readFileSync(`templates/${language}/words.yaml`, 'utf8'));
    const keys = [
      'cut-off',
      'residue',
      'double-negative',
      'slip',
      'foreign',
      'deixis',
      'basis-open',
      'catch-all',
      'jargon',
    ];
    const text = sentencesOf(language);
    expect(text.length).toBeGreaterThan(5000);
    for (const key of keys) expect([key, ...text.matchAll(new RegExp(check[key], 'gu'))].map(String)).toEqual([key]);
    const foreign = new RegExp(check['foreign-words'], 'u');
    expect((text.match(/\p{L}+/gu) ?? []).filter((word) => foreign.test(word))).toEqual([]);
  });
});

it('a text that does not say its language is one finding, and not also what it leaves out in the other language', async () => {
  const yaml = `consents:
  news: { title: News, version: "1", text: I agree to news., withdrawal: Write to us., data: [contact-data] }
activities:
  news: { title: News, purposes: [{ text: We send news., basis: "gdpr:6(1)(a)", consent: news }], subjects: [users], data: [contact-data] }
notices:
  main: { title: x, effective: 2026-11-01, version: "1", languages: [en, de], audience: [users], sections: [{ id: news, show: activities }, { id: rights, show: rights }] }`;
  const lines = await findings(yaml, { asOf: '2026-11-01' });
  const text = lines.filter((line) => /^policy\.yaml:2:44 /.test(line));
  expect(text.map((line) => line.split(' ')[2])).toEqual(['text-in-one-language:']);
});

import { describe, expect, it } from 'vitest';
import { check, compile } from '../../src/index.ts';
import { BEFORE_THE_LAW, options, shown } from '../policy.ts';

const FACTS = `
dataCategories:
  contact-data: { name: Contact data }
  contract-data: { name: Contract data }
processors: { host: { name: Host, service: hosting } }
recipients: { bank: { name: Bank, role: controller, why: payment } }
cookies: { sid: { name: sid, purpose: It keeps you logged in. } }
consents: { news: { title: News, text: I agree., version: "1", withdrawal: Write to us. } }
terms: { device: { term: Device, definition: What you read this with. } }
`;

const RIGHTS = '{ id: rights, show: rights }';

const notice = (words: string, sections: string, languages = '[en]') => `
notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: ${languages}
    audience: [users]
    sections:
      - { id: own, title: Own, text: ${JSON.stringify(words)} }
      ${sections ? `- ${sections}` : ''}
`;

/** What is found in a text of a notice, and how to mend it. */
async function found(words: string, sections = RIGHTS, facts = FACTS) {
  const { findings } = await check(options(`${facts}${notice(words, sections)}`, BEFORE_THE_LAW));
  return findings.map((each) => [shown(each).replace(/^\S+ \S+ /, ''), each.help]);
}

describe('a reference to what no section shows says which section would show it', () => {
  it.each([
    ['activity:service', 'processing activity "service"', 'activities'],
    ['processor:host', 'recipient "host"', 'recipients'],
    ['recipient:bank', 'recipient "bank"', 'recipients'],
    ['category:contact-data', 'category of data "contact-data"', 'data'],
    ['cookie:sid', 'cookie "sid"', 'cookies'],
    ['consent:news', 'declaration of consent "news"', 'consents'],
    ['term:device', 'term "device"', 'terms'],
    ['device', 'term "device"', 'terms'],
  ])('%s', async (id, what, show) => {
    expect(await found(`See [[${id}]].`)).toEqual([
      [
        `reference-left-out: no section of this notice shows the ${what}`,
        `Add a section with \`show: ${show}\`, or take the reference out.`,
      ],
    ]);
  });
});

it.each(['right:withdrawal', 'withdrawal'])('%s may follow from an entry that has a fault of its own', async (id) => {
  const names = async (period: string) =>
    (
      await found(`See [[${id}]].`, RIGHTS, `${FACTS}retention: { years: { period: ${period}, from: the order } }\n`)
    ).map(([message]) => message?.replace(/:.*/, ''));
  expect(await names('P10Y')).toEqual(['reference-to-nothing']);
  expect(await names('10 Jahre')).toEqual(['duration-malformed']);
});

it('a reference of one kind to what is of another leads to nothing', async () => {
  expect(await found('See [[term:host]].')).toEqual([
    ['reference-to-nothing: this notice has no term "host"', undefined],
  ]);
});

it('a reference to an entry leads to the first of its places', async () => {
  const sections = `{ id: first, title: First, show: terms }\n      - { id: second, title: Second, show: terms }`;
  const { outputs } = await compile(options(`${FACTS}${notice('See [[device]].', sections)}`, BEFORE_THE_LAW));
  const page = String(outputs.find(({ path }) => path === 'main/en/notice.md')?.content);
  expect(page).toContain('See [Device (section 2)](#term--device).');
  expect(page.split('<a id="term--device">')).toHaveLength(2);
});

it('a section that the notice lacks is told once, with the notice, where no reference of the author’s leads to it', async () => {
  const facts = `${FACTS}activities:
  service:
    title: Service
    purposes: [{ text: We provide it., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [contact-data]
    recipients: [host, bank]
`;
  expect(await found('Words.', `{ id: told, show: activities }\n      - ${RIGHTS}`, facts)).toEqual([
    [
      'reference-left-out: the notice "Privacy notice" tells of the recipient "host", and none of its sections shows it',
      'Add a section to the notice: `{ id: recipients, show: recipients }`.',
    ],
  ]);
});

it('a reference that fits two places says how to write each', async () => {
  const facts = FACTS.replace('device:', 'rights:');
  expect(await found('See [[rights]].', `${RIGHTS}\n      - { id: terms, show: terms }`, facts)).toEqual([
    [
      'reference-ambiguous: [[rights]] fits 2 places of this notice',
      'Write [[section:rights]] for section 2 or [[term:rights]] for section 3.',
    ],
  ]);
});

describe('a section that is left out', () => {
  const leftOut = [
    'reference-left-out: the section "empty" is left out, since the policy declares nothing for `show: cookies`',
    'Declare what the section is to show, or take the reference out.',
  ];

  it.each(['empty', 'section:empty'])('is told where [[%s]] leads to it', async (id) => {
    const two = `{ id: none, show: transfers }\n      - { id: empty, show: cookies }\n      - ${RIGHTS}`;
    expect(await found(`See [[${id}]].`, two, '')).toEqual([leftOut]);
  });

  it('is not meant by a reference of another kind', async () => {
    const [message] =
      (await found('See [[term:empty]].', `{ id: empty, show: cookies }\n      - ${RIGHTS}`, ''))[0] ?? [];
    expect(message).toBe('reference-to-nothing: this notice has no term "empty"');
  });

  it('is there if it has words of its own, or a section within', async () => {
    const own = '{ id: own-words, show: cookies, text: We store nothing. }';
    const inner = '{ id: outer, show: cookies, sections: [{ id: inner, title: Inner, text: See above. }] }';
    expect(await found('See [[own-words]] and [[outer]].', `${own}\n      - ${inner}\n      - ${RIGHTS}`, '')).toEqual(
      [],
    );
  });
});

it.each([
  ['Art. 6 Abs. 1 lit. f DSGVO', 'gdpr:6(1)(f)'],
  ['article 6, paragraphe 1, point f, du RGPD', 'gdpr:6(1)(f)'],
  ['Art. 13(1)(f) GDPR', 'gdpr:13(1)(f)'],
  ['Art. 15 DS-GVO', 'gdpr:15'],
  ['Art. 21 Abs. 2 DSGVO', 'gdpr:21(2)'],
  ['RGPD:21', 'gdpr:21'],
])('a provision of the GDPR in words is answered with its reference: [[%s]]', async (words, reference) =>
  expect(await found(`See [[${words}]].`)).toEqual([[expect.any(String), `Write \`[[${reference}]]\`.`]]),
);

it.each(['Art. 105 GDPR', 'Art. 6 Abs. 9 DSGVO', 'Art. 13 Abs. 1 lit. k DSGVO', 'the GDPR'])(
  'a provision that the GDPR does not have is not proposed: [[%s]]',
  async (words) => expect((await found(`See [[${words}]].`))[0]?.[1]).toBe('Its sections are own, rights.'),
);

it('no other act is taken for it', async () =>
  expect((await found('See [[Art. 6 UK GDPR]].'))[0]?.[1]).toBe('Its sections are own, rights.'));

it('a reference to nothing near says which sections there are, where these are few', async () => {
  const help = async (sections: string) => (await found('See [[section 4]].', sections, ''))[0]?.[1];
  expect(await help(RIGHTS)).toBe('Its sections are own, rights.');
  const many = Array.from({ length: 12 }, (_, index) => `{ id: s${index}, title: S, text: Words. }`);
  expect(await help(many.join('\n      - '))).toBeUndefined();
});

describe('the nearest of what the notice has is proposed', () => {
  it.each([
    ['[[rihgts]]', 'section or entry "rihgts"', 'Did you mean "rights"?'],
    ['[[term:device-s]]', 'term "device-s"', 'Did you mean "device"?'],
    ['[[section:device-s]]', 'section "device-s"', 'Did you mean "devices"?'],
    ['[[term:rihgts]]', 'term "rihgts"', 'Did you mean "device"?'],
  ])('for %s', async (reference, what, help) => {
    const sections = `${RIGHTS}\n      - { id: terms, show: terms }\n      - { id: devices, title: Devices, text: None. }`;
    expect(await found(`See ${reference}.`, sections)).toEqual([
      [`reference-to-nothing: this notice has no ${what}`, help],
    ]);
  });
});

describe('what has a fault of its own is not also missed', () => {
  const rules = async (words: string, facts: string, sections = RIGHTS) =>
    (await found(words, sections, facts)).map(([message]) => message?.split(':')[0]);

  it('where it is referred to', async () => {
    expect(await rules('See [[term:device]].', 'terms: { device: { term: Device } }\n')).toEqual(['missing-key']);
    expect(await rules('See [[device]].', 'terms: { device: { term: Device } }\n')).toEqual(['missing-key']);
  });

  it('as a notice', async () => {
    const yaml = `${notice('See [[notice:web]] and [[notice:web#rights]].', RIGHTS)}  web: { title: Website }\n`;
    const { findings } = await check(options(yaml, BEFORE_THE_LAW));
    expect(new Set(findings.map(({ fault }) => fault.name))).toEqual(new Set(['missing-key']));
  });

  it('though it would show something else', async () => {
    const faulty = 'processors: { host: { name: Host, services: hosting } }\n';
    const facts = 'terms: { device: { term: Device, definition: What you read this with. } }\n';
    expect(await rules('See [[term:device]].', facts)).toEqual(['reference-left-out']);
    expect(await rules('See [[term:device]].', facts + faulty)).toEqual(['unknown-key']);
  });
});

it('a notice that is not published in the language of the reference is missing there', async () => {
  const text = notice('X.', RIGHTS, '[en, de]').replace(
    'title: Own, text: "X."',
    'title: { en: Own, de: Eigenes }, text: { en: "See [[notice:web]].", de: "Siehe [[notice:web]]." }',
  );
  const web = `  web:
    title: Website
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    sections: [${RIGHTS}]
`;
  const { findings } = await check(options(`${text}${web}`, BEFORE_THE_LAW));
  expect(findings.filter(({ fault }) => fault.name === 'reference-to-nothing').map(({ message }) => message)).toEqual([
    'there is no notice "web" in German',
  ]);
});

describe('in words that the record alone prints, the nearest of all that the policy has is proposed', () => {
  it.each([
    ['[[devise]]', 'the policy has no section or entry "devise"', 'Did you mean "device"?'],
    ['[[term:devise]]', 'the policy has no term "devise"', 'Did you mean "device"?'],
    ['[[section:rihgts]]', 'the policy has no section "rihgts"', 'Did you mean "rights"?'],
    ['[[right:acess]]', 'the policy has no right "acess"', 'Did you mean "access"?'],
    ['[[notice:mian]]', 'the policy has no notice "mian"', 'Did you mean "main"?'],
    ['[[notice:mian#rights]]', 'the policy has no notice "mian"', 'Did you mean "main"?'],
    ['[[nothing-like-it]]', 'the policy has no section or entry "nothing-like-it"', undefined],
  ])('for %s', async (reference, message, help) => {
    const yaml = `${FACTS}measures: { encryption: { name: Encryption, description: "See ${reference}." } }\n`;
    const { findings } = await check(options(yaml, BEFORE_THE_LAW));
    expect(findings.map((each) => [each.message, each.help])).toEqual([[message, help]]);
  });

  it.each(['[[notice:main]]', '[[section:rights]]', '[[notice:main#device]]', '[[gdpr:32]]'])(
    'but %s is there',
    async (reference) => {
      const yaml = `${FACTS}measures: { encryption: { name: Encryption, description: "See ${reference}." } }\n`;
      expect((await check(options(yaml, BEFORE_THE_LAW))).findings).toEqual([]);
    },
  );
});

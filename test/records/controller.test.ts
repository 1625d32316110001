import { describe, expect, it } from 'vitest';
import { rowsOf, tableOf } from './said.ts';

/** The activity of the base with other keys in it. */
const activity = (more: string, purpose = '{ text: We provide the service., basis: "gdpr:6(1)(b)" }') => `
activities:
  service:
    title: Service
    purposes: [${purpose}]
    subjects: [users]
    data: [contact-data]
    ${more}
`;

const RECIPIENTS = `
processors:
  host: { name: Host, country: DE, service: hosting }
  cloud:
    name: Cloud
    country: US
    service: storage
    transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2, supplementary: [encryption by us] }
  silent: { name: Silent, country: US, service: chat }
  nowhere: { name: Nowhere, service: letters }
recipients:
  sales: { name: Sales, role: internal }
  red-cross:
    name: Red Cross
    role: third-party
    why: relief
    country: CH
    transfer: { organisation: Red Cross Movement, mechanism: derogation, derogation: vital-interests }
`;

/** The cells of some columns of the record for an activity. */
async function cells(yaml: string, ...columns: string[]) {
  const [row] = await rowsOf('controller', yaml);
  return columns.map((column) => row?.[column]);
}

it('the record says why there is no data protection officer, where the policy does', async () => {
  const controller = 'controller: { name: Example, country: DE, dpoNotRequired: We are ten. }';
  const { parties } = await tableOf('controller', controller);
  expect(
    parties.map(({ label, lines }) => [label, lines.map((line) => line.map(({ text }) => text).join(''))]),
  ).toContainEqual(['Data protection officer', ['none: We are ten.']]);
});

it('a place or a basis that several purposes or transfers share is told once', async () => {
  const treatment = '{ text: We treat you., basis: "gdpr:6(1)(b)", special: "gdpr:9(2)(h)" }';
  const two = 'transfers: [{ mechanism: adequacy }, { mechanism: scc }]';
  const found = await cells(
    `${activity('recipients: [cloud]', `${treatment}, ${treatment}`)}processors:
  cloud: { name: Cloud, country: US, service: storage, ${two} }`,
    'special-basis',
    'third-countries',
  );
  expect(found).toEqual([['Health or social care, Art. 9(2)(h) GDPR'], ['United States: Cloud']]);
});

it('each column of the record has its name and the limb of the law that it answers', async () => {
  const { columns } = await tableOf('controller', '');
  expect(columns.map(({ id, limb }) => [id, limb ?? ''].join(' ').trim())).toEqual([
    'activity',
    'reference',
    'department',
    'contact',
    'joint-controllers gdpr:30(1)(a)',
    'purposes gdpr:30(1)(b)',
    'legal-basis',
    'interests',
    'special-basis',
    'subjects gdpr:30(1)(c)',
    'data gdpr:30(1)(c)',
    'special-data',
    'internal-recipients gdpr:30(1)(d)',
    'recipients gdpr:30(1)(d)',
    'third-countries gdpr:30(1)(e)',
    'safeguards gdpr:30(1)(e)',
    'retention gdpr:30(1)(f)',
    'measures gdpr:30(1)(g)',
    'sources',
    'decisions',
    'consents',
    'impact',
    'systems',
    'location',
    'notices',
    'since',
    'updated',
  ]);
});

it('a cell of which the policy says nothing is empty', async () => {
  const [row] = await rowsOf('controller', activity('manual: true'));
  expect(Object.entries(row ?? {}).filter(([, said]) => said.length > 0)).toEqual([
    ['activity', ['Service']],
    ['purposes', ['We provide the service.']],
    [
      'legal-basis',
      ['Performance of a contract with the data subject, or steps at their request before one, Art. 6(1)(b) GDPR'],
    ],
    ['subjects', ['Users']],
    ['data', ['Contact data: name, e-mail address']],
    ['notices', ['Privacy notice']],
  ]);
});

describe('of recipients and third countries, the record', () => {
  const columns = ['internal-recipients', 'recipients', 'third-countries', 'safeguards'];
  const host = 'Host, Germany · Processor: hosting';
  const cloud = 'Cloud, United States · Processor: storage';
  const scc = 'standard contractual clauses, (EU) 2021/914, controller to processor';

  it.each([
    ['says none where the policy says that there are none', '[]', [['none'], ['none'], ['none'], ['none']]],
    ['says none of transfers where all work in the EEA', '[host]', [['none'], [host], ['none'], ['none']]],
    [
      'says none of transfers within the company',
      '[sales]',
      [['Sales · Our own department'], ['none'], ['none'], ['none']],
    ],
    [
      'says nothing of a transfer that is not declared',
      '[host, silent]',
      [['none'], [host, 'Silent, United States · Processor: chat'], [], []],
    ],
    [
      'says nothing of transfers where it is open in which country someone works',
      '[nowhere]',
      [['none'], ['Nowhere · Processor: letters'], [], []],
    ],
    [
      'says where the data go, and what protects them',
      '[cloud]',
      [['none'], [cloud], ['United States: Cloud'], [`Cloud: ${scc}, encryption by us`]],
    ],
    [
      'names the declared transfers alone',
      '[silent, cloud]',
      [
        ['none'],
        ['Silent, United States · Processor: chat', cloud],
        ['United States: Cloud'],
        [`Cloud: ${scc}, encryption by us`],
      ],
    ],
    [
      'names an organisation in place of a country',
      '[red-cross]',
      [
        ['none'],
        ['Red Cross, Switzerland · Third party: relief'],
        ['Red Cross Movement'],
        [
          'Red Cross: transfer allowed as a derogation (it is necessary to protect the vital interests of a person who cannot consent)',
        ],
      ],
    ],
  ])('%s', async (_, recipients, said) => {
    expect(await cells(`${RECIPIENTS}${activity(`recipients: ${recipients}`)}`, ...columns)).toEqual(said);
  });
});

it('a transfer to a country that is not named has its safeguard alone', async () => {
  const cloud = 'processors: { cloud: { name: Cloud, service: storage, transfer: { mechanism: bcr } } }\n';
  expect(await cells(`${cloud}${activity('recipients: [cloud]')}`, 'third-countries', 'safeguards')).toEqual([
    [],
    ['Cloud: binding corporate rules'],
  ]);
});

describe('a record speaks of the data subject, where a notice speaks to them', () => {
  it.each([
    ['consent', 'the data subject has explicitly consented to it after being told about its risks'],
    ['contract', 'it is necessary for a contract with the data subject, or for steps at their request before one'],
    ['contract-for-subject', 'it is necessary for a contract concluded in the interest of the data subject'],
    ['compelling', 'it is necessary for compelling legitimate interests of the controller'],
    ['register', 'the data come from a register that the public may consult'],
  ])('of the derogation %s', async (derogation, words) => {
    const yaml = `
processors:
  cloud: { name: Cloud, country: US, service: storage, transfer: { mechanism: derogation, derogation: ${derogation} } }
${activity('recipients: [cloud]')}`;
    expect(await cells(yaml, 'safeguards')).toEqual([[`Cloud: transfer allowed as a derogation (${words})`]]);
  });

  it.each([
    ['gdpr:9(2)(a)', 'Explicit consent of the data subject, Art. 9(2)(a) GDPR'],
    ['gdpr:9(2)(e)', 'Data that the data subject has manifestly made public, Art. 9(2)(e) GDPR'],
    ['gdpr:9(2)(h)', 'Health or social care, Art. 9(2)(h) GDPR'],
  ])('of the condition %s for special categories', async (special, words) => {
    const purpose = `{ text: We help., basis: "gdpr:6(1)(b)", special: "${special}" }`;
    expect(await cells(activity('recipients: []', purpose), 'special-basis')).toEqual([[words]]);
  });
});

it.each([
  ['period and start', '{ period: P30D, from: the visit }', '30 days from the visit'],
  ['a period alone', '{ period: P30D }', '30 days'],
  ['a start alone, which says nothing', '{ from: the visit }', undefined],
  [
    'period, law and what follows',
    '{ period: P6Y, law: § 257 HGB, then: erase }',
    '6 years (§ 257 HGB). Then erasure.',
  ],
  [
    'criteria',
    '{ criteria: We erase them with the account., then: anonymise }',
    'We erase them with the account. Then anonymisation.',
  ],
  [
    'a period and an exception',
    '{ period: P1Y, criteria: Open claims keep them longer. }',
    '1 year. Open claims keep them longer.',
  ],
])('a time limit for erasure has %s', async (_, retention, said) => {
  expect(await cells(activity(`retention: ${retention}`), 'retention')).toEqual([said ? [said] : []]);
});

it('a time limit names the data for which it holds', async () => {
  const categories = 'dataCategories:\n  contact-data: { name: contact data }\n  letters: { name: letters }\n';
  const limits = `retention:
      - { data: [contact-data, letters], period: P1Y }
      - { data: [letters], criteria: We erase them on demand. }`;
  expect(await cells(categories + activity(limits), 'retention')).toEqual([
    ['Contact data, letters: 1 year', 'Letters. We erase them on demand.'],
  ]);
});

it('a declaration of consent stands with the activity that rests on it, and not with one that merely names it', async () => {
  const consents =
    'consents: { news: { title: News, text: I agree., version: "2", withdrawal: Write to us., log: shop system } }\n';
  const resting = '{ text: We write., basis: "gdpr:6(1)(a)", consent: news }';
  const naming = '{ text: We write., basis: "gdpr:6(1)(b)", consent: news }';
  expect(await cells(consents + activity('', `${resting}, ${resting}`), 'consents')).toEqual([
    ['News, version 2, shop system'],
  ]);
  expect(await cells(consents + activity('', naming), 'consents')).toEqual([[]]);
});

it('a name that is a description begins with a capital where it begins a line, and with a small letter elsewhere', async () => {
  const yaml = `
recipients:
  hotels:
    name: hotels that you book
    category: true
    role: controller
    why: your stay
    country: US
    transfer: { mechanism: adequacy }
  host: { name: adidas, role: controller, why: sales, country: DE }
${activity('recipients: [hotels, host]')}`;
  expect(await cells(yaml, 'recipients', 'third-countries', 'safeguards')).toEqual([
    [
      'Hotels that you book, United States · Controller in its own right: your stay',
      'adidas, Germany · Controller in its own right: sales',
    ],
    ['United States: hotels that you book'],
    ['Hotels that you book: adequacy decision'],
  ]);
});

it('a description of a thing begins its line with a capital, and what follows has small letters', async () => {
  const yaml = `
dataCategories:
  contact-data: { name: contact data, examples: [name, e-mail address], special: health, criminal: true }
dataSubjects: { users: { name: users } }
${activity(`
    sources: [{ name: public registers }]
    automatedDecisions: [{ what: the limit of credit, basis: contract, logic: We add up., significance: You may buy less. }]
    dpia: { required: false, status: done, date: 2026-01-05, reference: D-1, reason: few data }`)}`;
  expect(await cells(yaml, 'data', 'special-data', 'subjects', 'sources', 'decisions', 'impact')).toEqual([
    ['Contact data: name, e-mail address'],
    ['Health, criminal convictions and offences'],
    ['Users'],
    ['Public registers'],
    ['The limit of credit'],
    ['Not required, done, 5 January 2026, D-1, few data'],
  ]);
});

it('criminal convictions alone begin their line with a capital', async () => {
  const yaml = 'dataCategories: { contact-data: { name: Fines, criminal: true } }\n';
  expect(await cells(yaml, 'special-data')).toEqual([['Criminal convictions and offences']]);
});

it('words that stand for a value of the policy lead back to the place of that value', async () => {
  const yaml = `
dataCategories: { contact-data: { name: Contact data, special: health, criminal: true } }
processors:
  cloud:
    name: Cloud
    country: US
    service: storage
    transfers:
      - { mechanism: scc, module: 2 }
      - { mechanism: derogation, derogation: contract }
${activity(
  `recipients: [cloud]
    retention: { period: P30D, then: anonymise }
    dpia: { required: true, status: in-progress }`,
  '{ text: We help., basis: "gdpr:6(1)(c)", special: "gdpr:9(2)(h)" }',
)}`;
  const { columns, rows } = await tableOf('controller', yaml);
  const values = (id: string) => {
    const cell = rows[0]?.[columns.findIndex((column) => column.id === id)];
    const runs = cell && 'lines' in cell ? cell.lines.flat() : [];
    return runs.flatMap(({ from }) => (from ? [from.file.text.slice(from.start, from.end)] : []));
  };
  expect(values('special-data')).toEqual(['health', 'true']);
  expect(values('safeguards')).toEqual(['Cloud', 'scc', '2', 'Cloud', 'derogation', 'contract']);
  expect(values('retention')).toEqual(['P30D', 'anonymise']);
  expect(values('impact')).toEqual(['true', 'in-progress']);
  expect(values('legal-basis')).toEqual(['"gdpr:6(1)(c)"', '"gdpr:6(1)(c)"']);
  expect(values('special-basis')).toEqual(['"gdpr:9(2)(h)"', '"gdpr:9(2)(h)"']);
});

import { describe, expect, it } from 'vitest';
import { sectionsOf } from './said.ts';

const SERVICE = '{ id: service, title: Service, show: activities, activities: [service] }';

const RECIPIENTS = ', { id: recipients, show: recipients }';

interface Activity {
  readonly purpose?: string;
  readonly data?: string;
  readonly subjects?: string;
  readonly more?: string;
}

const activity = ({
  purpose = 'basis: "gdpr:6(1)(b)"',
  data = 'contact-data',
  subjects = '[users]',
  more = '',
}: Activity) => `
activities:
  service:
    title: Service
    purposes: [{ text: We provide it., ${purpose} }]
    subjects: ${subjects}
    data: [${data}]
    ${more}
`;

const told = async (of: Activity, facts = '', more = '', keys?: string) =>
  (await sectionsOf(facts + activity(of), SERVICE + more, keys))['service'] ?? '';

describe('of a purpose, a notice tells', () => {
  const BASIS = 'Legal basis: legitimate interests (Art. 6(1)(f) GDPR).';
  const of = 'basis: "gdpr:6(1)(f)"';

  it.each([
    ['the purpose alone', 'further: false', 'We provide it.'],
    [
      'the interest',
      `${of}, interest: a good service`,
      `We provide it. ${BASIS} The legitimate interest: a good service.`,
    ],
    [
      'whose interest it is',
      `${of}, interest: a good service, interestOf: the users`,
      `We provide it. ${BASIS} The legitimate interest of the users: a good service.`,
    ],
    [
      'the obligation',
      'basis: "gdpr:6(1)(c)", obligation: tax law',
      'We provide it. Legal basis: a legal obligation (Art. 6(1)(c) GDPR). The obligation follows from tax law.',
    ],
    [
      'the condition for special categories',
      `${of}, special: "gdpr:9(2)(h)"`,
      `We provide it. ${BASIS} For data under special protection: health or social care (Art. 9(2)(h) GDPR).`,
    ],
    [
      'national law',
      'basis: bdsg, special: bdsg',
      'We provide it. Legal basis: employment (Art. 6(1)(b) GDPR and Section 26 BDSG). For data under special protection: employment (Art. 6(1)(b) GDPR and Section 26 BDSG).',
    ],
    ['direct marketing', `${of}, marketing: true`, `We provide it. ${BASIS} This is direct marketing.`],
    [
      'another purpose before',
      `${of}, further: true`,
      `We provide it. ${BASIS} We first collected the data used here for another purpose.`,
    ],
  ])('%s', async (_, purpose, words) => {
    const bases = 'legalBases: { bdsg: { name: employment, citation: Section 26 BDSG, under: "gdpr:6(1)(b)" } }\n';
    expect(await told({ purpose }, bases)).toContain(`**What for, and on which legal basis**\n\n- ${words}\n`);
  });
});

describe('of data, a notice tells', () => {
  const FACTS =
    'dataCategories: { contact-data: { name: contact data, description: How we reach you., examples: [name, e-mail address] } }\n';
  const NAME = 'Contact data: name and e-mail address. How we reach you.';

  it.each([
    ['contract', 'The contract requires these data.'],
    ['to-enter-contract', 'These data are needed to enter into the contract.'],
    ['law', 'The law requires these data.'],
    ['no', 'You are free to give these data or not.'],
    ['recorded', 'We record these data ourselves.'],
  ])('whether they are required: %s', async (required, words) => {
    const data = `{ category: contact-data, required: ${required}, consequence: Else we cannot., source: a register }`;
    expect(await told({ data }, FACTS)).toContain(
      `**Which data**\n\n- ${NAME} ${words} Else we cannot. These data come from a register.\n`,
    );
  });

  it('name, examples and description alone', async () => {
    expect(await told({}, FACTS)).toContain(`**Which data**\n\n- ${NAME}\n`);
  });

  it('the name alone where another section has the rest', async () => {
    const text = await told({ data: '{ category: contact-data, required: law }' }, FACTS, ', { id: data, show: data }');
    expect(text).toContain('- [Contact data (section 2)](#category--contact-data). The law requires these data.\n');
    expect(await told({}, FACTS, ', { id: data, show: data }')).toContain('**Which data**\n\n- Contact data.\n');
  });
});

describe('whose data they are is told', () => {
  const FACTS = 'dataSubjects: { users: { name: Users }, guests: { name: Guests } }\n';
  it('where they are others than the readers, or some of these', async () => {
    expect(await told({ subjects: '[guests]' }, FACTS)).toContain('**Whose data:** Guests.\n');
    expect(await told({ subjects: '[users, guests]' }, FACTS)).toContain('**Whose data:** Users and Guests.\n');
  });

  it('but not where they are the readers', async () => {
    expect(await told({ subjects: '[users]' }, FACTS)).not.toContain('Whose data');
  });
});

describe('where data come from is told', () => {
  it.each([
    ['{ name: a register }', 'From a register.'],
    ['{ name: a register, public: true }', 'From a register, a source open to the public.'],
    ['{ name: a register, data: [contact-data] }', 'From a register (Contact data).'],
  ])('%s', async (source, words) => {
    expect(await told({ more: `sources: [${source}]` })).toContain(`**Where the data come from**\n\n- ${words}\n`);
  });

  it('not where nothing is said of it', async () => {
    expect(await told({})).not.toMatch(/Where the data come from|Who receives the data|Automated decisions|Children/);
  });
});

describe('who receives data is told', () => {
  const FACTS = `processors: { host: { name: Host, service: hosting } }
recipients: { bank: { name: { en: banks }, role: controller, why: payment } }
`;

  it.each([
    ['host', '[Host (section 2)](#processor--host): hosting.'],
    ['bank', '[Banks (section 2)](#recipient--bank): payment.'],
    ['{ recipient: host, why: backups }', '[Host (section 2)](#processor--host): backups.'],
    [
      '{ recipient: host, data: [contact-data] }',
      '[Host (section 2)](#processor--host): hosting, limited to: Contact data.',
    ],
  ])('%s', async (recipient, words) => {
    expect(await told({ more: `recipients: [${recipient}]` }, FACTS, RECIPIENTS)).toContain(
      `**Who receives the data**\n\n- ${words}\n`,
    );
  });
});

describe('transfers are told', () => {
  const CLOUD = `processors:
  cloud: { name: Cloud, service: storage, country: IN, transfer: { mechanism: scc } }
  silent: { name: Silent, service: storage, country: IN }
`;
  const more = 'recipients: [cloud]';

  it('with the activity, where no section is about them', async () => {
    expect(await told({ more }, CLOUD, RECIPIENTS)).toMatch(
      /\*\*Transfer to other countries\*\*\n\n\*\*Cloud\*\* \(country outside/,
    );
  });

  it('in the section about them, to which the activity leads', async () => {
    const text = await told({ more }, CLOUD, `${RECIPIENTS}, { id: transfers, show: transfers }`);
    expect(text).toContain('Some of these data leave the European Economic Area; see [section 3 (');
    expect(text).not.toContain('Transfer to other countries');
  });

  it('not where none is declared', async () => {
    expect(
      await told({ more: 'recipients: [silent]' }, CLOUD, `${RECIPIENTS}, { id: transfers, show: transfers }`),
    ).not.toMatch(/leave the European|Transfer to other/);
  });
});

describe('how long data are kept is told', () => {
  it.each([
    [
      '{ period: P30D, from: the visit, law: tax law, then: erase }',
      'We keep these data for 30 days, counted from the visit. The period follows from tax law. After that, we erase the data.',
    ],
    ['{ period: P1Y, then: anonymise }', 'We keep these data for 1 year. After that, we make the data anonymous.'],
    [
      '{ criteria: While you are with us., then: restrict }',
      'While you are with us. After that, we restrict the processing of the data.',
    ],
    ['[{ data: [contact-data], period: P1Y }]', 'Contact data: we keep these data for 1 year.'],
  ])('%s', async (retention, words) => {
    expect(await told({ more: `retention: ${retention}` })).toContain(`**How long we keep the data**\n\n${words}\n`);
  });
});

describe('an automated decision is told', () => {
  const decision = (more: string) =>
    `automatedDecisions: [{ what: the limit, logic: We add up., significance: You buy less., ${more} }]`;

  it.each([
    ['contract', 'It is necessary for a contract with you.'],
    ['law', 'It is authorised by law.'],
    ['consent', 'It rests on your explicit consent.'],
  ])('with its ground: %s', async (basis, words) => {
    expect(await told({ more: decision(`basis: ${basis}`) })).toContain(
      `**Automated decisions**\n\nA decision is made by automated means alone: the limit. ${words}\n\nWe add up.\n\nYou buy less.\n`,
    );
  });

  it('with profiling, consequences and safeguards', async () => {
    const text = await told({
      more: decision('basis: law, profiling: true, consequences: Less credit., safeguards: A person looks at it.'),
    });
    expect(text).toContain('by automated means alone, with profiling: the limit. It is authorised by law.\n');
    expect(text).toContain('You buy less.\n\nLess credit.\n\nA person looks at it.\n');
  });

  it('and that there is none, unless the section on rights says so for all', async () => {
    const none = 'No decision about you is made here by automated means alone.';
    const more = 'automatedDecisions: []';
    expect(await told({ more })).toContain(none);
    expect(await told({})).not.toContain(none);
    expect(await told({ more }, '', ', { id: rights, show: rights }')).not.toContain(none);
  });
});

describe('an activity also tells', () => {
  it('of children', async () => {
    expect(await told({ more: 'childConsent: { age: 16, parental: A parent agrees. }' })).toContain(
      '**Children.** For a child under 16, a holder of parental responsibility must give or authorise the consent. A parent agrees.\n',
    );
    expect(await told({ more: 'childConsent: { from: 16 }' })).toContain(
      '**Children.** We do not offer this to anyone under 16.\n',
    );
    expect(await told({ more: 'childConsent: { from: 14, parental: A parent agrees. }' })).toContain(
      '**Children.** We do not offer this to anyone under 14.\n\nA parent agrees.\n',
    );
  });

  it('of joint controllers, and has its description first', async () => {
    const controller =
      'controller: { name: A, jointControllers: { partner: { name: Partner, arrangement: We share. } } }\n';
    const text = await told({ more: 'jointControllers: [partner]\n    description: A service.' }, controller);
    expect(text).toContain('</a>A service.\n\nWe do this together with Partner, as joint controllers.\n');
  });

  it('of the right to object, where a section says what it is', async () => {
    const words =
      '**You can object** to this processing in the cases that [section 2.1 (Right to object)](#right--objection) names.';
    const rights = ', { id: rights, show: rights }';
    expect(await told({ purpose: 'basis: "gdpr:6(1)(f)"' }, '', rights)).toContain(words);
    expect(await told({ purpose: 'basis: "gdpr:6(1)(f)"' })).not.toContain('You can object');
    expect(await told({}, '', rights)).not.toContain('You can object');
  });
});

describe('a declaration of consent is told', () => {
  const CONSENTS = `consents:
  news: { title: News, text: I agree., version: "2", since: 2026-01-05, how: Tick the box., withdrawal: Write to us., withdrawalUrl: https://example.com/stop }
  unused: { title: Unused, text: I agree to nothing., version: "1", withdrawal: Write to us. }
`;
  const purpose =
    'basis: "gdpr:6(1)(a)", consent: news }, { text: We write again., basis: "gdpr:6(1)(a)", consent: news';
  const whole =
    /\*\*News: the declaration of consent, version 2 of 5 January 2026\*\*\n\n> I agree\.\n\nTick the box\.\n\n\*\*How you withdraw your consent\.\*\* .*\n\nWrite to us\.\n\nWithdraw here: \[https:\/\/example\.com\/stop\]\(https:\/\/example\.com\/stop\)\n/;

  it('with the activity, once, where no section is about consents', async () => {
    const text = await told({ purpose }, CONSENTS);
    expect(text).toMatch(whole);
    expect(text.split('I agree.')).toHaveLength(2);
  });

  it('in the section about consents, to which the activity leads', async () => {
    const sections = await sectionsOf(CONSENTS + activity({ purpose }), `${SERVICE}, { id: consents, show: consents }`);
    expect(sections['service']).toContain(
      'The declaration of consent, and how you withdraw your consent: [News (section 2)](#consent--news).\n',
    );
    expect(sections['service']).not.toContain('I agree.');
    expect(sections['consents']).toMatch(whole);
    expect(sections['consents']).not.toContain('Unused');
  });

  it('not with an activity that rests on something else', async () => {
    const other = { purpose: 'basis: "gdpr:6(1)(b)", consent: news' };
    const consents = ', { id: consents, show: consents }, { id: rights, show: rights }';
    expect(await told(other, CONSENTS)).not.toContain('I agree.');
    const sections = await sectionsOf(CONSENTS + activity(other), SERVICE + consents);
    expect(Object.keys(sections)).toEqual(['lead', 'service', 'rights']);
    expect(sections['service']).not.toContain('declaration of consent');
  });

  it('where cookies rest on it, in a notice that shows them', async () => {
    const cookies = 'cookies: { sid: { name: sid, purpose: It counts., consent: unused } }\n';
    const consents = '{ id: consents, show: consents }';
    const sections = await sectionsOf(CONSENTS + cookies, `{ id: cookies, show: cookies }, ${consents}`);
    expect(sections['cookies']).toContain('Your consent: [Unused (section 2)](#consent--unused).');
    expect(sections['consents']).toContain(
      '**Unused: the declaration of consent, version 1**\n\n> I agree to nothing.\n',
    );
    expect(Object.keys(await sectionsOf(CONSENTS + cookies, `{ id: rights, show: rights }, ${consents}`))).toEqual([
      'lead',
      'rights',
    ]);
  });
});

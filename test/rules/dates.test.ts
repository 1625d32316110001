import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { options, shown } from '../policy.ts';

const files = readdirSync('policy').map((name) => ({
  path: `policy/${name}`,
  content: readFileSync(`policy/${name}`),
}));

/** What our own policy has open on a day, without what is waived; only what a rule says if it is named. */
async function openOn(asOf: string, rule?: string) {
  const { findings } = await check({ files, today: '2026-11-23', asOf });
  return findings.filter(({ waived, fault }) => !waived && (rule === undefined || fault.name === rule));
}

const linesOn = async (asOf: string, rule?: string) => (await openOn(asOf, rule)).map(shown);

describe('our own policy, on the days on which the law changed', () => {
  it('has nothing open on the day of its publication', async () => {
    expect(await linesOn('2018-08-01')).toEqual([]);
  });

  it('may use the Privacy Shield until the day before the judgment, and nobody could know of it', async () => {
    expect(await linesOn('2020-07-15', 'adequacy-fallen')).toEqual([]);
    expect(await linesOn('2020-07-15', 'adequacy-expiring')).toEqual([]);
    expect(await openOn('2020-07-16', 'adequacy-fallen')).toHaveLength(3);
  });

  it('loses the basis of its four transfers under the Privacy Shield, two of them to one recipient', async () => {
    const shield = 'rests on Privacy Shield, Decision (EU) 2016/1250, which fell on 16 July 2020 by case C-311/18';
    expect(await linesOn('2020-07-17', 'adequacy-fallen')).toEqual([
      `policy/recipients.yaml:46:17 P4402 adequacy-fallen: the transfer to "Intercom" (for "e-mail" and "in-app-messages") ${shield}`,
      `policy/recipients.yaml:61:17 P4402 adequacy-fallen: the transfer to "SendGrid" (for "e-mail") ${shield}`,
      `policy/recipients.yaml:76:17 P4402 adequacy-fallen: the transfer to "Zendesk" (for "customer-support") ${shield}`,
    ]);
  });

  it('is told what the law of that day offers in its place', async () => {
    const helpOn = async (day: string) => (await openOn(day, 'adequacy-fallen'))[0]?.help;
    expect(await helpOn('2020-07-17')).toBe(
      'Sign standard contractual clauses and write `mechanism: scc, decision: 2010/87/EU`.',
    );
    expect(await helpOn('2022-12-28')).toBe(
      'Sign standard contractual clauses and write `mechanism: scc, decision: (EU) 2021/914, module: 2`.',
    );
    expect(await helpOn('2026-11-23')).toBe(
      'Decision (EU) 2023/1795 (before the court in case C-703/25 P) covers organisations on the Data Privacy Framework List. If "Intercom" is covered, write `mechanism: adequacy, decision: (EU) 2023/1795` with `listing:` and `checked:`. Otherwise sign standard contractual clauses and write `mechanism: scc, decision: (EU) 2021/914, module: 2`.',
    );
  });

  it('may use its old clauses until their last day, and not after it', async () => {
    expect(await linesOn('2021-09-27', 'clauses-repealed')).toEqual([]);
    expect(await linesOn('2022-12-27', 'clauses-repealed')).toEqual([]);
    expect(await linesOn('2022-12-28', 'clauses-repealed')).toEqual([
      'policy/recipients.yaml:28:17 P4403 clauses-repealed: the transfer to "Heap Analytics" (for "usage-statistics" and "usage-profile") rests on the clauses of Decision 2010/87/EU, repealed on 27 September 2021 by Decision (EU) 2021/914, Art. 4; older contracts were covered until 27 December 2022',
    ]);
  });

  it('has more to mend on each of these days than on the one before', async () => {
    const days = ['2018-08-01', '2020-07-17', '2022-12-28', '2026-11-23'];
    const [first = 0, second = 0, third = 0, today = 0] = await Promise.all(
      days.map(async (day) => (await openOn(day)).length),
    );
    expect(second).toBeGreaterThan(first);
    expect(third).toBeGreaterThan(second);
    expect(today).toBeGreaterThan(third);
  });
});

/** What the rules on transfers find in a policy with one processor on a day. */
async function found(asOf: string, country: string, transfer: string, more = '') {
  const yaml = `processors:
  mailer:
    name: Mailer
    country: ${country}
    service: sending e-mail
    contract: { kind: dpa, date: 2021-01-01 }
${transfer ? `    transfer: { ${transfer} }` : ''}
${more}`;
  const { findings } = await check(options(yaml, { asOf }));
  return findings.filter(({ fault }) => fault.code.startsWith('P44'));
}

/** The names of the rules that speak, and of one that only warns in brackets. */
async function namesOn(...policy: Parameters<typeof found>): Promise<string> {
  const named = (await found(...policy)).map(({ fault: { name, severity } }) =>
    severity === 'error' ? name : `(${name})`,
  );
  return named.join(', ') || 'nothing';
}

const US = { safeHarbor: 'decision: Safe Harbor', shield: 'decision: (EU) 2016/1250', dpf: 'decision: (EU) 2023/1795' };
const listed = (checked: string) => `listing: "https://www.dataprivacyframework.gov/list", checked: ${checked}`;
const filed = 'copy: Write to us., assessment: { date: 2021-01-01 }';

describe('an adequacy decision', () => {
  it.each([
    ['2015-10-05', 'US', US.safeHarbor, 'nothing'],
    ['2015-10-06', 'US', US.safeHarbor, 'adequacy-fallen'],
    ['2018-08-01', 'US', US.safeHarbor, 'adequacy-fallen'],
    ['2018-08-01', 'US', `${US.shield}, listing: "https://www.privacyshield.gov/list"`, 'nothing'],
    ['2018-08-01', 'US', US.shield, '(adequacy-scope-unchecked)'],
    ['2020-07-16', 'US', US.shield, 'adequacy-fallen'],
    ['2021-01-01', 'US', '', 'adequacy-absent'],
    ['2023-07-09', 'US', US.dpf, 'adequacy-absent'],
    ['2023-07-10', 'US', US.dpf, 'certification-unlisted'],
    ['2023-07-10', 'US', `${US.dpf}, ${listed('2023-07-10')}`, 'nothing'],
    ['2024-07-11', 'US', `${US.dpf}, ${listed('2023-07-10')}`, '(certification-unchecked)'],
    ['2026-11-01', 'US', 'decision: (EU) 2019/419', 'adequacy-absent'],
    ['2026-11-01', 'IN', '', 'adequacy-absent'],
    ['2026-11-01', 'IN', 'decision: (EU) 2026/9999', 'adequacy-absent'],
    ['2026-11-01', 'CH', '', 'nothing'],
    ['2019-01-22', 'JP', '', 'adequacy-absent'],
    ['2019-01-23', 'JP', '', '(adequacy-scope-unchecked)'],
    ['2019-01-23', 'JP', 'inScope: true', 'nothing'],
    ['2026-11-01', 'CA', 'decision: 2002/2/EC', '(adequacy-scope-unchecked)'],
    ['2026-11-01', 'CA', 'decision: 2002/2/EC, inScope: false', 'adequacy-outside-scope'],
    ['2026-11-01', 'CA', 'decision: 2010/87/EU', 'adequacy-absent'],
  ] as const)('on %s for %s (%s): %s', async (day, country, keys, names) => {
    expect(await namesOn(day, country, `mechanism: adequacy${keys && ', '}${keys}`)).toBe(names);
  });

  it.each([
    ['organisation: EPO', '2025-07-14', 'adequacy-absent'],
    ['organisation: EPO', '2025-07-15', '(adequacy-doubtful)'],
    ['organisation: European Patent Organisation, decision: (EU) 2025/9999', '2026-11-01', '(adequacy-doubtful)'],
    ['country: GB, decision: (EU) 2025/9999', '2026-11-01', '(adequacy-doubtful)'],
  ])('that policyc cannot confirm (%s) on %s: %s, never an error', async (keys, day, names) => {
    expect(await namesOn(day, 'DE', `mechanism: adequacy, ${keys}`)).toBe(names);
  });

  it('that cannot be confirmed is named with the doubt', async () => {
    const [organisation] = await found('2026-11-01', 'DE', 'mechanism: adequacy, organisation: EPO');
    expect(organisation?.message).toMatch(/could not be confirmed: for EPO, the number of the decision was not found$/);
    const [renewed] = await found('2026-11-01', 'GB', 'mechanism: adequacy, decision: (EU) 2025/9999');
    expect(renewed?.message).toMatch(/does not know "\(EU\) 2025\/9999", and for GB knows only \(EU\) 2021\/1772$/);
  });

  it('that exists is proposed where nothing is said', async () => {
    const [swiss] = await found('2026-11-01', 'CH', '');
    expect(swiss?.help).toBe(
      'Decision 2000/518/EC covers CH: write `transfer: { mechanism: adequacy, decision: 2000/518/EC }`.',
    );
    const [remote] = await found('2026-11-01', 'DE', '', '    access: [NZ]');
    expect(remote?.message).toBe(
      '"Mailer" can reach the data from the third country NZ, and nothing says on what the transfer rests',
    );
    expect(remote?.help).toContain('`transfers: [{ country: NZ, mechanism: adequacy, decision: 2013/65/EU }]`');
  });
});

describe('the United Kingdom', () => {
  it.each([
    ['2018-06-01', '', 'nothing'],
    ['2020-12-31', '', 'nothing'],
    ['2021-06-27', '', 'nothing'],
    ['2021-06-27', 'mechanism: adequacy', '(safeguard-inside-eea)'],
    ['2021-06-28', '', 'transfer-without-safeguard'],
    ['2021-06-28', 'mechanism: adequacy', 'nothing'],
    ['2024-06-27', 'mechanism: adequacy', 'nothing'],
    ['2024-06-28', 'mechanism: adequacy', '(adequacy-expiring)'],
    ['2025-12-18', 'mechanism: adequacy', '(adequacy-expiring)'],
    ['2025-12-19', 'mechanism: adequacy', 'nothing'],
    ['2030-12-27', 'mechanism: adequacy', 'nothing'],
    ['2030-12-28', 'mechanism: adequacy', '(adequacy-expiring)'],
    ['2031-12-27', 'mechanism: adequacy', '(adequacy-expiring)'],
    ['2031-12-28', 'mechanism: adequacy', 'adequacy-absent'],
    ['2031-12-28', 'mechanism: adequacy, decision: (EU) 2021/1772', 'adequacy-fallen'],
  ] as const)('on %s (%s): %s', async (day, transfer, names) => {
    expect(await namesOn(day, 'GB', transfer)).toBe(names);
  });

  it.each([
    ['2025-01-01', '27 June 2025'],
    ['2025-07-01', '27 December 2025'],
    ['2031-06-01', '27 December 2031'],
  ])('on %s has a decision whose last day, as far as was known, is %s', async (day, last) => {
    const [finding] = await found(day, 'GB', 'mechanism: adequacy');
    expect(finding?.message.endsWith(`holds only until ${last}`)).toBe(true);
  });
});

describe('data of employees under the Data Privacy Framework', () => {
  const staff = `dataSubjects:
  users: { name: Employees, employees: true }
activities:
  payroll:
    title: Payroll
    purposes: [{ text: We pay wages., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [contact-data]
    recipients: [mailer]
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]`;
  it.each([
    ['', '(certification-without-employees)'],
    [', employeeData: true', 'nothing'],
    [', employeeData: false', 'adequacy-outside-scope'],
  ])('need a certification that covers them (%j): %s', async (keys, names) => {
    const transfer = `mechanism: adequacy, ${US.dpf}, ${listed('2026-09-01')}${keys}`;
    expect(await namesOn('2026-11-01', 'US', transfer, staff)).toBe(names);
  });
});

describe('standard contractual clauses', () => {
  it.each([
    ['2021-09-26', '2010/87/EU', 'nothing'],
    ['2022-12-27', '2010/87/EU', 'nothing'],
    ['2022-12-28', '2010/87/EU', 'clauses-repealed'],
    ['2021-06-26', '(EU) 2021/914, module: 2', '(clauses-unknown)'],
    ['2021-06-27', '(EU) 2021/914, module: 2', 'nothing'],
    ['2021-06-27', '(EU) 2021/914', 'clauses-without-module'],
    ['2026-11-01', '(EU) 2021/914, module: 1', 'clauses-module-wrong'],
    ['2026-11-01', '(EU) 2021/914, module: 3', 'clauses-module-wrong'],
    ['2026-11-01', '(EU) 2021/915', '(clauses-unknown)'],
    ['2026-11-01', 'Privacy Shield', '(clauses-unknown)'],
  ] as const)('on %s (%s): %s', async (day, keys, names) => {
    expect(await namesOn(day, 'IN', `mechanism: scc, decision: ${keys}, ${filed}`)).toBe(names);
  });

  it('of old do not cover a contract concluded after their end', async () => {
    const contract = 'contract: { kind: dpa, date: 2021-10-01 }';
    const yaml = `processors:
  mailer: { name: Mailer, country: IN, service: sending e-mail, ${contract}, transfer: { mechanism: scc, decision: 2010/87/EU, ${filed} } }`;
    const { findings } = await check(options(yaml, { asOf: '2022-01-01' }));
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/are covered until 27 December 2022, but this one is of 1 October 2021$/),
    );
  });

  it('may have the module for sub-processors where a processor within the Union passes the data on', async () => {
    const transfer = `country: US, mechanism: scc, decision: (EU) 2021/914, module: 3, ${filed}`;
    expect(await namesOn('2026-11-01', 'IE', transfer)).toBe('nothing');
  });

  it('between processors came with those of 2021', async () => {
    const client = `clients:
  inn: { name: Inn AG, country: AT, processing: [taking bookings], transfers: [{ country: US, mechanism: adequacy, decision: Privacy Shield }] }`;
    const helpOn = async (day: string) => (await found(day, 'DE', '', client))[0]?.help;
    expect(await helpOn('2020-07-17')).toContain('binding corporate rules');
    expect(await helpOn('2022-01-01')).toContain('decision: (EU) 2021/914, module: 3');
  });
});

describe('a scheme that the text of a notice mentions', () => {
  const noticed = (text: string, changes = '') => `notices:
  main:
    title: Privacy notice
    effective: 2026-11-01
    version: "1"
    languages: [en]
    audience: [users]
    scope: This notice is about our service.
    sections:
      - { id: service, title: Service, show: activities, text: ${text} }
${changes}`;
  const mentionsOn = async (asOf: string, yaml: string) =>
    (await check(options(yaml, { asOf }))).findings.filter(({ fault }) => fault.name === 'fallen-scheme-mentioned');

  it('is a fault from the day on which it fell', async () => {
    const yaml = noticed('Our host is certified under the EU-US Privacy Shield.');
    expect(await mentionsOn('2020-07-15', yaml)).toEqual([]);
    expect((await mentionsOn('2020-07-16', yaml)).map(({ message }) => message)).toEqual([
      'the notice "main" speaks of "Privacy Shield", which fell on 16 July 2020 by case C-311/18',
    ]);
  });

  it('may stand in the history of the notice', async () => {
    const history = '    changes: [{ version: "1", date: 2026-11-01, text: No more Privacy Shield. }]';
    expect(await mentionsOn('2026-11-01', noticed('We provide it.', history))).toEqual([]);
  });

  it('is found once where a transfer names it', async () => {
    expect(await namesOn('2026-11-01', 'US', 'mechanism: adequacy, decision: EU-US Privacy Shield Framework')).toBe(
      'adequacy-fallen',
    );
  });
});

describe('a country of the European Economic Area', () => {
  it.each(['', 'mechanism: adequacy', 'mechanism: scc'])(
    'needs nothing, and at most one word is said (%j)',
    async (transfer) => {
      expect(await namesOn('2026-11-01', 'NO', transfer)).toBe(transfer ? '(safeguard-inside-eea)' : 'nothing');
    },
  );
});

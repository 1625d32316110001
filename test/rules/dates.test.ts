import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { options, shown } from '../policy.ts';

const files = readdirSync('policy').map((name) => ({
  path: `policy/${name}`,
  content: readFileSync(`policy/${name}`),
}));

/** What our own policy has open on a day, without what is waived. */
async function openOn(asOf: string) {
  const { findings } = await check({ files, today: '2026-11-23', asOf });
  return findings.filter(({ waived }) => !waived);
}

const errorsOn = async (day: string) =>
  (await openOn(day)).filter(({ fault }) => fault.severity === 'error').map(shown);

describe('our own policy, on the days on which the law changed', () => {
  it('passes on the day of its publication', async () => {
    expect(await errorsOn('2018-08-01')).toEqual([]);
  });

  it('passes until the last day of the Privacy Shield, but for waivers that have ended', async () => {
    expect((await errorsOn('2020-07-15')).filter((line) => line.includes('fell'))).toEqual([]);
  });

  it('has no basis for its transfers under the Privacy Shield from the judgment on', async () => {
    const fallen = (await errorsOn('2020-07-17')).filter((line) => line.includes('adequacy-fallen'));
    const shield = 'rests on Privacy Shield, Decision (EU) 2016/1250, which fell on 16 July 2020 by case C-311/18';
    expect(fallen).toEqual([
      `policy/recipients.yaml:34:17 P4402 adequacy-fallen: the transfer to "Intercom" (for "e-mail" and "in-app-messages") ${shield}`,
      `policy/recipients.yaml:46:17 P4402 adequacy-fallen: the transfer to "SendGrid" (for "e-mail") ${shield}`,
      `policy/recipients.yaml:58:17 P4402 adequacy-fallen: the transfer to "Zendesk" (for "customer-support") ${shield}`,
    ]);
  });

  it('may use its old clauses until their last day, and not after it', async () => {
    const repealed = (lines: string[]) => lines.filter((line) => line.includes('clauses-repealed'));
    expect(repealed(await errorsOn('2022-12-27'))).toEqual([]);
    expect(repealed(await errorsOn('2022-12-28'))).toEqual([
      'policy/recipients.yaml:22:17 P4403 clauses-repealed: the transfer to "Heap Analytics" (for "usage-statistics" and "usage-profile") rests on the clauses of Decision 2010/87/EU, repealed on 27 September 2021 by Decision (EU) 2021/914, Art. 4; older contracts were covered until 27 December 2022',
    ]);
  });

  it('has more to mend on each of these days than on the one before', async () => {
    const days = ['2018-08-01', '2020-07-17', '2022-12-28', '2026-11-23'];
    const counts = await Promise.all(days.map(async (day) => (await openOn(day)).length));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[1]).toBeGreaterThan(counts[0] as number);
  });
});

/** The transfer findings of a policy with one processor, on a day. */
async function transferFindings(asOf: string, country: string, transfer: string): Promise<string[]> {
  const yaml = `processors:
  mailer:
    name: Mailer
    country: ${country}
    service: sending e-mail
    contract: { kind: dpa, date: 2021-01-01 }
${transfer ? `    transfer: { ${transfer} }` : ''}`;
  const { findings } = await check(options(yaml, { asOf }));
  return findings.flatMap(({ fault }) => (fault.code.startsWith('P44') ? [fault.name] : []));
}

describe('transfers on a day', () => {
  it.each([
    ['2018-06-01', 'GB', '', []],
    ['2021-06-27', 'GB', '', []],
    ['2021-06-28', 'GB', '', ['transfer-without-safeguard']],
    ['2021-06-28', 'GB', 'mechanism: adequacy', []],
    ['2031-12-28', 'GB', 'mechanism: adequacy', ['adequacy-absent']],
    ['2023-07-09', 'US', 'mechanism: adequacy, decision: (EU) 2023/1795', ['adequacy-absent']],
    ['2023-07-10', 'US', 'mechanism: adequacy, decision: (EU) 2023/1795', ['certification-unlisted']],
    ['2026-11-01', 'US', 'mechanism: adequacy, decision: Safe Harbor', ['adequacy-fallen']],
    ['2026-11-01', 'US', 'mechanism: adequacy, decision: (EU) 2019/419', ['adequacy-absent']],
    [
      '2021-09-26',
      'IN',
      'mechanism: scc, decision: 2010/87/EU, copy: Write to us., assessment: { date: 2021-01-01 }',
      [],
    ],
    [
      '2022-12-27',
      'IN',
      'mechanism: scc, decision: 2010/87/EU, copy: Write to us., assessment: { date: 2021-01-01 }',
      [],
    ],
    [
      '2022-12-28',
      'IN',
      'mechanism: scc, decision: 2010/87/EU, copy: Write to us., assessment: { date: 2021-01-01 }',
      ['clauses-repealed'],
    ],
    [
      '2021-06-01',
      'IN',
      'mechanism: scc, decision: (EU) 2021/914, copy: Write to us., assessment: { date: 2021-01-01 }',
      ['clauses-unknown'],
    ],
    ['2026-11-01', 'NO', '', []],
    ['2026-11-01', 'CH', 'mechanism: adequacy', []],
    ['2026-11-01', 'CA', 'mechanism: adequacy, decision: 2002/2/EC', ['adequacy-scope-unchecked']],
  ] as const)('%s, %s, %s', async (day, country, transfer, names) => {
    expect(await transferFindings(day, country, transfer)).toEqual(names);
  });
});

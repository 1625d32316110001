import { describe, expect, it } from 'vitest';
import { findings } from '../policy.ts';

const today = async (yaml: string) =>
  (await findings(yaml, { asOf: '2026-11-01' })).map((line) => line.replace(/^policy\.yaml:/, ''));

/** What the rules say of an activity with some keys more. */
const activity = (keys: string) =>
  today(`activities:
  service:
    title: Service
    purposes: [{ text: We provide the service., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: Without them there is no contract. }]
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    automatedDecisions: []
    ${keys}`);

describe('two signs of high risk', () => {
  it.each([
    ['dpia: { required: true, status: done, date: 2026-02-01 }', []],
    ['dpia: { required: false, reason: Only a few people. }', []],
    ['dpia: { required: false }', ['it is declared to need no impact assessment without a reason']],
    ['', ['no decision on an impact assessment is recorded']],
  ])('with %j', async (dpia, lacks) => {
    const said = await activity(`risks: [evaluation, vulnerable]\n    ${dpia}`);
    expect(said).toEqual(
      lacks.map(
        (lack) =>
          `2:3 P4505 assessment-of-impact-undecided: the activity "service" shows 2 signs of high risk (evaluation, vulnerable), and ${lack}`,
      ),
    );
  });

  it('that fall under Art. 35(3) are found once, as the stronger fault', async () => {
    expect(
      await activity('risks: [monitoring-public, large-scale]\n    dpia: { required: false, reason: No. }'),
    ).toEqual([
      '2:3 P4504 assessment-of-impact-missing: the activity "service" monitors public places on a large scale (point c), and its impact assessment is declared as not required',
    ]);
  });
});

describe('the record of a processor', () => {
  const client = (keys: string) =>
    today(`processors:
  mailer:
    name: Mailer
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, decision: (EU) 2021/914, module: 3, copy: Write to us., assessment: { date: 2026-01-15 } }
clients:
  inn:
    name: Inn AG
    email: inn@example.com
    processing: [taking bookings]
    measures: [encryption]
    processors: [mailer]
    ${keys}`);
  const mailer = '{ recipient: mailer, mechanism: scc, decision: (EU) 2021/914, module: 3 }';

  it('is complete with what its sub-processors say', async () => {
    expect(await client('')).toEqual([]);
    expect(await client(`transfers: [${mailer}]`)).toEqual([]);
  });

  it('leaves out no third country', async () => {
    expect(await client('transfers: []')).toEqual([
      '15:5 P4508 client-transfer-omitted: the client "Inn AG" has "Mailer" as a sub-processor, which gets data in US, and its transfers leave that out',
    ]);
  });

  it('is judged by the law of transfers too', async () => {
    expect(
      await client(`transfers: [${mailer}, { country: IN, mechanism: derogation, derogation: compelling }]`),
    ).toEqual([
      '15:92 P4419 compelling-undocumented: the transfer to the recipient for the client "Inn AG" rests on compelling interests, and no assessment of it is on file',
    ]);
    expect(
      await client('transfers: [{ recipient: mailer, mechanism: scc, decision: (EU) 2021/914, module: 2 }]'),
    ).toEqual([
      '15:87 P4410 clauses-module-wrong: module 2 is for transfers from a controller to a processor; the one to "Mailer" for the client "Inn AG" goes from a processor to a processor',
    ]);
  });

  it('names everyone with a way to reach them', async () => {
    expect(await client('representative: { name: Inn Rep }\n    dpo: { name: Cleo Beispiel }')).toEqual([
      '15:5 P4502 client-unreachable: the representative of the client "Inn AG" has no contact details',
      '16:5 P4502 client-unreachable: the data protection officer of the client "Inn AG" has no contact details',
    ]);
  });
});

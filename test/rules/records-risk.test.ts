import { describe, expect, it } from 'vitest';
import { messagesOf } from './said.ts';

const activity = (keys: string, data = 'contact-data') => `dataCategories:
  contact-data: { name: Contact data }
  health-data: { name: Health data, special: health }
  offences: { name: Offences, criminal: true }
activities:
  service:
    title: Service
    purposes: [{ text: We do it., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [${data}]
    ${keys}
`;

describe('an impact assessment', () => {
  const missing = (keys: string, data?: string) => messagesOf('assessment-of-impact-missing', activity(keys, data));
  const decision = (more: string) =>
    `automatedDecisions: [{ what: We refuse., basis: contract, logic: x, significance: y${more} }]`;

  it.each([
    [decision(', profiling: true'), 'contact-data', 'decides about people by profiling (point a)'],
    [
      'risks: [large-scale]',
      'contact-data, health-data',
      'processes specially protected data on a large scale (point b)',
    ],
    ['risks: [large-scale]', 'offences', 'processes specially protected data on a large scale (point b)'],
    ['risks: [large-scale, monitoring-public]', 'contact-data', 'monitors public places on a large scale (point c)'],
    ['dpia: { required: true }', 'contact-data', 'is declared to need an assessment'],
  ])('is due: %s of %s', async (keys, data, reason) => {
    expect(await missing(keys, data)).toEqual([
      `the activity "service" ${reason}, and its impact assessment is not done`,
    ]);
  });

  it.each([
    [decision(''), 'contact-data'],
    ['risks: [vulnerable]', 'health-data'],
    ['risks: [monitoring-public]', 'contact-data'],
    ['risks: [large-scale]', 'contact-data'],
    ['dpia: { required: true, status: done, date: 2026-02-01 }', 'contact-data'],
  ])('is not due, or done: %s of %s', async (keys, data) => {
    expect(await missing(keys, data)).toEqual([]);
  });

  it('counts where it is done, even if nobody said that it is needed', async () => {
    const risks = 'risks: [evaluation, vulnerable]\n    dpia: { required: false, status: done, date: 2026-02-01 }';
    expect(await messagesOf('assessment-of-impact-undecided', activity(risks))).toEqual([]);
    expect(await messagesOf('assessment-of-impact-undecided', activity('risks: [evaluation]'))).toEqual([]);
  });

  it('is not older than the activity; the same day will do', async () => {
    const dated = (updated: string) =>
      messagesOf(
        'assessment-of-impact-outdated',
        activity(`updated: ${updated}\n    dpia: { required: true, status: done, date: 2026-02-01 }`),
      );
    expect(await dated('2026-02-01')).toEqual([]);
    expect(await dated('2026-02-02')).toHaveLength(1);
  });
});

describe('measures', () => {
  it('are those that the activity names; none is an answer, silence is not', async () => {
    expect(await messagesOf('measures-missing', activity(''))).toHaveLength(1);
    expect(await messagesOf('measures-missing', activity('measures: []'))).toEqual([]);
    expect(await messagesOf('measures-missing', activity('measures: [encryption]'))).toEqual([]);
  });

  it('may be those of all activities', async () => {
    const common = 'measures:\n  encryption: { name: Encryption, general: true }\n';
    expect(await messagesOf('measures-missing', `${common}${activity('')}`)).toEqual([]);
  });
});

describe('the transfers of a client', () => {
  const omitted = (transfers: string, more = '') =>
    messagesOf(
      'client-transfer-omitted',
      `processors:
  mailer: { name: Mailer, country: US, service: x, transfer: { mechanism: bcr } }
  host: { name: Host, country: IE, service: x${more} }
clients:
  inn: { name: Inn AG, processing: [bookings], processors: [mailer, host], transfers: ${transfers} }`,
    );
  const leaves = (name: string, country: string) =>
    `the client "Inn AG" has "${name}" as a sub-processor, which gets data in ${country}, and its transfers leave that out`;

  it('are those to each of its sub-processors in a third country, by name or by country', async () => {
    expect(await omitted('[]')).toEqual([leaves('Mailer', 'US')]);
    expect(await omitted('[{ recipient: mailer, mechanism: bcr }]')).toEqual([]);
    expect(await omitted('[{ country: US, mechanism: bcr }]')).toEqual([]);
    expect(await omitted('[{ country: IN, mechanism: bcr }]')).toEqual([leaves('Mailer', 'US')]);
  });

  it('may come from a country that reaches into the Union', async () => {
    const reached = await omitted('[{ recipient: mailer, mechanism: bcr }]', ', access: [IN]');
    expect(reached).toEqual([leaves('Host', 'IN')]);
  });

  it('to an organisation have no country to compare', async () => {
    const organisation = ', transfer: { organisation: European Patent Organisation, mechanism: adequacy }';
    expect(await omitted('[{ recipient: mailer, mechanism: bcr }]', organisation)).toEqual([]);
  });
});

describe('whom the record names with contact details', () => {
  const unreachable = (keys: string) =>
    messagesOf('record-party-unreachable', `controller: { name: Example Inc., country: US${keys} }`);

  it('are representatives and joint controllers, each with its own', async () => {
    expect(await unreachable(', representative: { name: Rep GmbH, country: DE }')).toEqual([
      'the representative "Rep GmbH" has no contact details',
    ]);
    expect(await unreachable(', representative: { name: Rep GmbH, country: DE, phone: +49 331 1234 }')).toEqual([]);
    const joint = (keys: string) => `, jointControllers: { fair: { name: Fair Ltd, arrangement: x${keys} } }`;
    expect(await unreachable(joint(''))).toEqual(['the joint controller "Fair Ltd" has no contact details']);
    expect(await unreachable(joint(', email: fair@example.com, representative: { name: Fair Rep }'))).toEqual([
      'the representative "Fair Rep" has no contact details',
    ]);
  });
});

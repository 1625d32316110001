// A policy of any size: activities in sections of a hundred, each with references to others, a recipient and a period.

/** The text of a policy with `count` activities, one file. */
export function policyOf(count) {
  const ids = Array.from({ length: count }, (_, index) => `activity-${index}`);
  return [
    'policyc: 1',
    'asOf: 2026-11-01',
    'controller:',
    '  name: Example GmbH',
    '  address: Musterweg 1, 14482 Potsdam',
    '  country: DE',
    '  email: privacy@example.com',
    '  imprint: https://example.com/imprint',
    '  dpo: { name: Dr. Alex Example, email: dpo@example.com, notified: 2025-01-10 }',
    '  supervisoryAuthority: { name: Data Protection Authority, website: https://authority.example }',
    'rights: { contact: { email: privacy@example.com }, deadline: P1M }',
    'dataSubjects:',
    '  users: { name: Users }',
    'dataCategories:',
    ...list(
      20,
      (index) => `  data-${index}: { name: Data of kind ${index}, examples: [first example, second example] }`,
    ),
    'processors:',
    ...list(
      50,
      (index) =>
        `  processor-${index}:\n    name: Processor ${index}\n    address: Street ${index}, Town\n    country: ${index % 2 ? 'US' : 'DE'}\n    service: service number ${index}\n    contract: { kind: dpa, date: 2026-01-15 }${index % 2 ? '\n    transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2, copy: Write to us for a copy., assessment: { date: 2026-01-15 } }' : ''}`,
    ),
    'measures:',
    '  encryption: { name: Encryption in transit }',
    'activities:',
    ...ids.map((id, index) => activity(id, index, count)),
    'notices:',
    '  all:',
    '    title: Privacy notice',
    '    effective: 2026-11-01',
    '    version: "1"',
    '    languages: [en]',
    '    audience: [users]',
    '    scope: This notice is about all that we do.',
    '    changeNotice: We tell you of changes by e-mail.',
    '    sections:',
    '      - { id: controller, show: controller }',
    ...list(
      Math.ceil(count / 100),
      (index) =>
        `      - id: part-${index}\n        title: Part ${index}\n        show: activities\n        activities: [${ids.slice(index * 100, index * 100 + 100).join(', ')}]`,
    ),
    '      - { id: recipients, show: recipients }',
    '      - { id: rights, show: rights }',
    '',
  ].join('\n');
}

function activity(id, index, count) {
  return `  ${id}:
    title: Activity number ${index}
    description: |
      In this activity we do something with data of our users. It goes together with
      [[activity:activity-${(index * 7 + 1) % count}]], and more about it is in [[section:part-${Math.floor(((index * 13) % count) / 100)}]].
    purposes:
      - text: We use the data for the purpose number ${index}.
        basis: gdpr:6(1)(${index % 3 ? 'f' : 'b'})${index % 3 ? '\n        interest: doing what the purpose says\n        balancing: LIA-1' : ''}
    subjects: [users]
    data: [{ category: data-${index % 20}, required: recorded }, { category: data-${(index + 7) % 20}, required: recorded }]
    recipients: [processor-${index % 50}]
    retention: { period: P${(index % 30) + 1}M, from: the day of the event, then: erase }
    automatedDecisions: []
    measures: [encryption]`;
}

function list(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

import type { Rule } from '../rule.ts';

// Catalog: gdpr-36-consult
export const consultationMissing: Rule = {
  code: 'P4507',
  name: 'consultation-missing',
  severity: 'error',
  cites: ['gdpr:36(1)'],
  since: '2018-05-25',
  summary: 'an impact assessment leaves a high risk, and the supervisory authority was not consulted',
  why: 'If you cannot lower a high risk, you must ask the authority before the processing begins.',
  fix: 'Consult the authority and add `consulted:` with the day.',
  bad: `
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    dpia:
      required: true
      status: done
      date: 2026-02-01
      residualRisk: high #!
`,
  good: `
activities:
  service:
    title: Service
    purposes:
      - text: We provide the service.
        basis: gdpr:6(1)(b)
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: []
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
    dpia:
      required: true
      status: done
      date: 2026-02-01
      residualRisk: high
      consulted: 2026-03-01
`,
  *check({ model }) {
    for (const { id, entry } of model.activities.values()) {
      const { dpia } = entry;
      if (dpia?.residualRisk !== 'high' || dpia.consulted) continue;
      yield {
        at: model.spans.of(dpia, 'residualRisk'),
        message: `the impact assessment of "${id}" leaves a high risk, and no consultation of the authority is recorded`,
        help: 'Consult the authority, then add `consulted:` with the day, or lower the risk.',
      };
    }
  },
};

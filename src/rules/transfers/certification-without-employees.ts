import type { Rule } from '../rule.ts';
import { decisionReliedOn, declaredTransfers, employeeActivity } from './declared.ts';

// Catalog: gdpr-45-dpf-hr
export const certificationWithoutEmployees: Rule = {
  code: 'P4408',
  name: 'certification-without-employees',
  severity: 'warning',
  cites: ['gdpr:45(1)'],
  since: '2023-07-10',
  summary: 'data of employees go to a recipient whose certification is not said to cover them',
  why: 'Under the Data Privacy Framework, data of employees are protected only where the recipient has certified itself for them.',
  fix: 'Look in the list whether the certification covers HR data and add `employeeData: true`; otherwise use another safeguard.',
  bad: `
dataSubjects:
  users: { name: Users, employees: true }
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: adequacy, decision: (EU) 2023/1795, listing: "https://www.dataprivacyframework.gov/list", checked: 2026-09-01 } #!
activities:
  service:
    title: Payroll
    purposes: [{ text: We pay wages., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: [mailer]
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  good: `
dataSubjects:
  users: { name: Users, employees: true }
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: adequacy, decision: (EU) 2023/1795, listing: "https://www.dataprivacyframework.gov/list", checked: 2026-09-01, employeeData: true }
activities:
  service:
    title: Payroll
    purposes: [{ text: We pay wages., basis: "gdpr:6(1)(b)" }]
    subjects: [users]
    data: [{ category: contact-data, required: contract, consequence: There would be no contract. }]
    automatedDecisions: []
    recipients: [mailer]
    retention: { period: P30D, from: the end of the contract }
    measures: [encryption]
`,
  *check({ model, law }) {
    for (const transfer of declaredTransfers(model)) {
      const { name, entry, at } = transfer;
      if (!decisionReliedOn(law, transfer)?.register || entry.employeeData !== undefined) continue;
      const activity = employeeActivity(transfer);
      if (!activity) continue;
      yield {
        at,
        message: `${name} gets data of employees from the activity "${activity.id}", and nothing says that its certification covers them`,
        help: 'If the list says that it covers HR data, add `employeeData: true` to the transfer.',
      };
    }
  },
};

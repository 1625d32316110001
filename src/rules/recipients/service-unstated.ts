import type { Rule } from '../rule.ts';

export const serviceUnstated: Rule = {
  code: 'P4810',
  name: 'service-unstated',
  severity: 'error',
  cites: ['gdpr:28(3)', 'gdpr:5(1)(a)'],
  since: '2018-05-25',
  summary: 'nothing says what a processor does for the controller',
  why: 'The contract with a processor sets out subject, nature and purpose of its work; people who read its name only cannot tell why it gets their data.',
  fix: 'Add `service:` to the processor.',
  bad: `
processors:
  mailer: #!
    name: Mailer
    country: DE
    contract: { kind: dpa }
`,
  good: `
processors:
  mailer:
    name: Mailer
    country: DE
    service: sending e-mail
    contract: { kind: dpa }
`,
  *check({ model }) {
    for (const { id, entry, role, declared } of model.recipients.values()) {
      if (role !== 'processor' || ('service' in entry && entry.service)) continue;
      yield {
        at: declared,
        message: `nothing says what the processor "${id}" does for you`,
        help: 'Add for example `service: sending e-mail`.',
      };
    }
  },
};

import type { Rule } from '../rule.ts';
import { declaredTransfers } from './declared.ts';

// Catalog: gdpr-46-scc-module
export const clausesModuleWrong: Rule = {
  code: 'P4410',
  name: 'clauses-module-wrong',
  severity: 'error',
  cites: ['gdpr:46(2)(c)'],
  since: '2021-06-27',
  summary: 'the module of the standard contractual clauses does not fit the role of the recipient',
  why: 'Each module binds the parties in the roles that it names; the wrong one leaves duties out that the law demands.',
  fix: 'Take the module that fits the role of the recipient, or correct the role.',
  bad: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, decision: (EU) 2021/914, module: 1, copy: Write to us., assessment: { date: 2026-01-15 } } #!
`,
  good: `
processors:
  mailer:
    name: Mailer
    address: 1 Main Street, Denver
    country: US
    service: sending e-mail
    contract: { kind: dpa }
    transfer: { mechanism: scc, decision: (EU) 2021/914, module: 2, copy: Write to us for a copy., assessment: { date: 2026-01-15 } }
`,
  *check({ model, law }) {
    for (const { recipient, name, entry } of declaredTransfers(model)) {
      if (entry.mechanism !== 'scc' || !entry.decision || entry.module === undefined) continue;
      const clauses = law.decisionState(entry.decision)?.instrument;
      if (!clauses || !('roles' in clauses) || recipient.role === 'group') continue;
      const agreed = clauses.roles.find(({ module }) => module === entry.module);
      const importer = recipient.role === 'processor' ? 'processor' : 'controller';
      if (!agreed || agreed.importer === importer) continue;
      yield {
        at: model.spans.of(entry, 'module'),
        message: `module ${entry.module} is for a ${agreed.importer} that receives data, and "${name}" is declared as a ${importer}`,
        help: `Write \`module: ${importer === 'processor' ? '2' : '1'}\` if that is what was signed.`,
      };
    }
  },
};

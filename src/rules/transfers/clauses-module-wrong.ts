import type { Law, TransferRole } from '../../law/index.ts';
import type { Model, Recipient } from '../../model/index.ts';
import type { Rule } from '../rule.ts';
import { type DeclaredTransfer, declaredTransfers, importerOf } from './declared.ts';

// Catalog: gdpr-46-scc-module
export const clausesModuleWrong: Rule = {
  code: 'P4410',
  name: 'clauses-module-wrong',
  severity: 'error',
  cites: ['gdpr:46(2)(c)'],
  since: '2021-06-27',
  summary: 'the module of the standard contractual clauses does not fit the roles of the parties',
  why: 'Each module binds the parties in the roles that it names; the wrong one leaves duties out that the law demands.',
  fix: 'Agree on the module that fits both roles, or correct what the policy says of them.',
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
    const subprocessors = subprocessorsOf(model);
    for (const transfer of declaredTransfers(model)) {
      const { name, entry } = transfer;
      const clauses = entry.decision === undefined ? undefined : law.decisionState(entry.decision)?.instrument;
      if (entry.mechanism !== 'scc' || !entry.module || !clauses || !('roles' in clauses)) continue;
      const agreed = clauses.roles.find(({ module }) => module === entry.module);
      const exporter = exporterOf(transfer, subprocessors, law);
      const importer = importerOf(transfer);
      if (!agreed || (fits(agreed.exporter, exporter) && fits(agreed.importer, importer))) continue;
      const right = clauses.roles.find((row) => fits(row.exporter, exporter) && fits(row.importer, importer));
      yield {
        at: model.spans.of(entry, 'module'),
        message: `module ${entry.module} is for transfers from a ${agreed.exporter} to a ${agreed.importer}; the one to ${name} goes from a ${exporter ?? agreed.exporter} to a ${importer ?? agreed.importer}`,
        help: `Have \`module: ${right?.module}\` signed and name it here. If another processor passes the data on, add \`subprocessors:\` to that one.`,
      };
    }
  },
};

function fits(agreed: TransferRole, role: TransferRole | undefined): boolean {
  return role === undefined || role === agreed;
}

/** Who sends the data: unknown where a processor within the Union may pass them on, or where both may be. */
function exporterOf({ client, recipient }: DeclaredTransfer, subprocessors: ReadonlySet<Recipient>, law: Law) {
  if (client) return 'processor';
  const isWithin = recipient?.entry.country !== undefined && law.isEea(recipient.entry.country);
  return !recipient || isWithin || subprocessors.has(recipient) ? undefined : 'controller';
}

/** Those who get data from a processor: from another one, or from us on behalf of a client. */
function subprocessorsOf({ recipients, clients }: Model): ReadonlySet<Recipient> {
  const ours = [...recipients.values()].flatMap(({ subprocessors }) => subprocessors);
  const ofClients = [...clients.values()].flatMap(({ processors }) => processors);
  return new Set([...ofClients, ...ours]);
}

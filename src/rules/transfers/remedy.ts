import { capital } from '../../findings/index.ts';
import type { AdequacyDecision, Law } from '../../law/index.ts';
import { type DeclaredTransfer, importerOf } from './declared.ts';

type Parties = Pick<DeclaredTransfer, 'recipient' | 'client'>;
type Sent = Parties & Pick<DeclaredTransfer, 'name' | 'place'>;

/**
 * What to write so that a transfer rests on the law of the day: an adequacy decision, if there is one, or standard
 * contractual clauses. `write` puts the keys into YAML. Default: as they are.
 */
export function remedy(law: Law, sent: Sent, write = (keys: string) => keys): string {
  const decision = sent.place === undefined ? undefined : law.adequacy(sent.place);
  if (!decision) return safeguard(law, sent, write);
  const number = decision.decision ? `, decision: ${decision.decision}` : '';
  const keys = write(`mechanism: adequacy${number}${isScoped(decision) ? ', inScope: true' : ''}`);
  const known = `${decision.decision ? `Decision ${decision.decision}` : 'A decision'}${challenge(decision, law)} covers`;
  if (!decision.scope) return `${known} ${sent.place}: write \`${keys}\`.`;
  const listing = isScoped(decision) ? '' : ' with `listing:` and `checked:`';
  return `${known} ${decision.scope}. If ${sent.name} is covered, write \`${keys}\`${listing}. Otherwise ${signing(law, sent, write)}.`;
}

/** The same, where no adequacy decision helps. */
export function safeguard(law: Law, sent: Parties, write = (keys: string) => keys): string {
  return `${capital(signing(law, sent, write))}.`;
}

function signing(law: Law, sent: Parties, write: (keys: string) => string): string {
  const clauses = clausesFor(law, sent);
  if (sent.recipient?.role === 'authority')
    return `name the case of Art. 49(1) GDPR, for example \`${write('mechanism: derogation, derogation: legal-claims')}\``;
  if (!clauses) return 'agree on a safeguard of Art. 46 GDPR, such as binding corporate rules';
  return `sign standard contractual clauses and write \`${write(`mechanism: scc, ${clauses}`)}\``;
}

/** The newest standard contractual clauses for a transfer, as keys of YAML: `decision: (EU) 2021/914, module: 2`. */
export function clausesFor(law: Law, sent: Parties): string | undefined {
  const found = law.clauses(sent.client ? 'processor' : 'controller', importerOf(sent) ?? 'processor');
  return found && `decision: ${found.decision}${found.module ? `, module: ${found.module}` : ''}`;
}

/** What may end a decision, as a message says it in brackets. */
function challenge({ pending }: AdequacyDecision, { date }: Law): string {
  return pending && pending.since <= date ? ` (before the court in ${pending.before})` : '';
}

/** Whether a decision is limited otherwise than by a list. */
function isScoped({ scope, register, host }: AdequacyDecision): boolean {
  return scope !== undefined && register === undefined && host === undefined;
}

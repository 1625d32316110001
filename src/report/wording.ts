import { capital, type Fault, type Finding } from '../findings/index.ts';
import { legalSource } from '../law/index.ts';

/** Why a fault matters, with what it offends in brackets before the full stop. */
export function cited({ why, cites }: Fault): string {
  const names = cites.map((cite) => legalSource(cite)?.name ?? cite);
  return names.length > 0 ? `${why.replace(/\.$/, '')} (${names.join(', ')}).` : why;
}

/** What a finding says, as a sentence. */
export function sentence({ message }: Finding): string {
  return `${capital(message)}${/[.!?]$/.test(message) ? '' : '.'}`;
}

/** How to mend a finding: what is proposed for this case, else for all. */
export function mending({ help, fault }: Finding): string {
  return help ?? fault.fix;
}

import type { Span } from '../../findings/index.ts';
import type { Rule } from '../rule.ts';

/** Someone whom a record must name with contact details. */
export interface Party {
  /** How messages call it: `the client "Inn AG"`. */
  readonly name: string;
  readonly entry: {
    readonly address?: string;
    readonly email?: string;
    readonly phone?: string;
    readonly form?: string;
  };
  readonly at: Span;
}

/** The parties that cannot be reached, as problems. */
export function* unreachable(parties: Iterable<Party>): ReturnType<Rule['check']> {
  for (const { name, entry, at } of parties) {
    if (entry.address || entry.email || entry.phone || entry.form) continue;
    yield {
      at,
      message: `${name} has no contact details`,
      help: 'Add for example `email: privacy@example.com`, or the address.',
    };
  }
}

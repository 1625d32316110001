import type { IsoDate, Term } from './tables.ts';

/** Whether something holds on a day, does not yet, or has fallen. */
export type State = 'in-force' | 'not-yet' | 'fallen';

/** A state and the first day of it, where that is known; what is to come is since ever. */
export interface StateSince {
  readonly state: State;
  readonly since?: IsoDate;
}

/** The state of a row on a day. */
export function stateOn({ from, end }: Term, date: IsoDate): StateSince {
  if (from !== undefined && date < from) return { state: 'not-yet' };
  if (end !== undefined && date >= end) return { state: 'fallen', since: end };
  return { state: 'in-force', ...(from !== undefined && { since: from }) };
}

/** Whether a row holds on a day. */
export function holdsOn(term: Term, date: IsoDate): boolean {
  return stateOn(term, date).state === 'in-force';
}

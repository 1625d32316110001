import { authorities } from './generated/tables.ts';
import type { Authority } from './tables.ts';

/** The ids of all supervisory authorities in the table. */
export const authorityIds: readonly string[] = authorities.map(({ id }) => id);

/** The supervisory authority with an id: `debralda`. */
export function authorityById(id: string): Authority | undefined {
  return authorities.find((row) => row.id === id);
}

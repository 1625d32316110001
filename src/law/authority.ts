import { authorities } from './generated/tables.ts';
import type { Authority } from './tables.ts';

/** The ids of all supervisory authorities in the table. */
export const authorityIds: readonly string[] = authorities.map(({ id }) => id);

/** The supervisory authorities whose name has the words: "Data Protection Commission", "CNIL". */
export function authoritiesCalled(words: string): readonly Authority[] {
  return authorities.filter(({ name, english = '' }) => wordsOf(`${name} ${english}`).includes(wordsOf(words)));
}

/** The words between spaces, so that one is not found within another. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/\P{L}+/gu, ' ')
    .trim()} `;
}

/** The supervisory authority with an id: `debralda`. */
export function authorityById(id: string): Authority | undefined {
  return authorities.find((row) => row.id === id);
}

/** From text to plain data that knows where each of its values stands. */
export { HIDDEN, hiddenCharacters } from './characters.ts';
export { decode, LARGEST_FILE } from './decode.ts';
export { ENTRY_MAPS } from './entries.ts';
export { faults as sourceFaults } from './faults.ts';
export { readPolicy } from './read.ts';
export type { Source, Spans } from './source.ts';
export { isTypographic } from './typographic.ts';

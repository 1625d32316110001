import type { Fault } from '../findings/index.ts';
import { characterReference, unfinishedReference } from './faults.ts';

const CHARACTER_REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/g;
// Two brackets that no two close on the line: readers would see them as they stand.
const OPEN_REFERENCE = /(?<![\\[])\[\[(?![^[\]\n]{0,701}\]\])[^[\]\n]{0,60}\]?/g;

/** What is seen of a text before it is read as Markdown: words that readers would see as they were typed. */
export function slipsIn(text: string): { readonly fault: Fault; readonly raw: string; readonly message: string }[] {
  const characters = [...text.matchAll(CHARACTER_REFERENCE)].map(([raw]) => ({
    fault: characterReference,
    raw,
    message: `the text holds \`${raw}\`, which readers would see as it stands here`,
  }));
  const references = [...text.matchAll(OPEN_REFERENCE)].map(([raw]) => ({
    fault: unfinishedReference,
    raw,
    message: `\`${raw.trim()}\` is not closed with \`]]\` on its line`,
  }));
  return [...characters, ...references];
}

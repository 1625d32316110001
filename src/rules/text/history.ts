import type { ComposedNotice } from '../rule.ts';
import type { Match } from './search.ts';

/** Whether some words are spoken of as past: "formerly the TTDSG", "repealing Directive 95/46/EC". */
export function isPast(composed: ComposedNotice, { stretch: { text }, index, words }: Match): boolean {
  return composed.pattern('history').test(text.slice(Math.max(0, index - 50), index + words.length + 30));
}

import type { Problem } from '../../findings/index.ts';
import type { ComposedNotice } from '../rule.ts';
import { type Passage, passagesOf, placeOf } from './passages.ts';

/** Each match of a pattern of the language in a notice's passages, told by `tell`; a rule without more to it is this. */
export function* matches(
  notices: readonly ComposedNotice[],
  key: string,
  tell: (words: string, notice: string) => Omit<Problem, 'at'>,
  concerns: (passage: Passage, start: number, words: string) => boolean = () => true,
): Iterable<Problem> {
  for (const composed of notices) {
    const pattern = composed.pattern(key);
    for (const passage of passagesOf(composed)) {
      for (const { 0: words, index } of passage.text.matchAll(pattern))
        if (concerns(passage, index, words))
          yield { at: placeOf(passage, index, words), ...tell(words.trim(), composed.plan.id) };
    }
  }
}

import type { Problem } from '../../findings/index.ts';
import type { ComposedNotice } from '../rule.ts';
import { placeIn, type Stretch, searchOf } from './passages.ts';

/** Words of a notice that match a pattern. */
export interface Match {
  readonly words: string;
  readonly index: number;
  readonly stretch: Stretch;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Every match of a pattern of the language in the distinct words of a notice. Patterns are written in lower case. */
export function* matchesIn(composed: ComposedNotice, key: string): Iterable<Match> {
  const pattern = new RegExp(composed.pattern(key).source, 'gu');
  const { text, starts, stretches } = searchOf(composed);
  let nth = 0;
  for (const { 0: lower, index: at, groups = {} } of text.matchAll(pattern)) {
    while ((starts[nth + 1] ?? text.length) <= at) nth++;
    const stretch = stretches[nth] as Stretch;
    const index = at - (starts[nth] as number);
    yield { words: stretch.text.slice(index, index + lower.length), index, stretch, groups };
  }
}

/** Each match in each notice as a problem; a rule that looks for words and no more is this. */
export function* matches(
  notices: readonly ComposedNotice[],
  key: string,
  tell: (words: string, notice: string) => Omit<Problem, 'at'>,
  concerns: (match: Match) => boolean = () => true,
): Iterable<Problem> {
  for (const composed of notices)
    for (const match of matchesIn(composed, key))
      if (concerns(match))
        yield {
          at: placeIn(match.stretch, match.index, match.words),
          ...tell(match.words.trim(), composed.plan.id),
        };
}

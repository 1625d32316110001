import { diffArrays } from 'diff';

/** A line that was taken away, added, or kept as context; `gap` stands for kept lines that are left out. */
export interface Change {
  readonly kind: 'removed' | 'added' | 'kept' | 'gap';
  readonly line: string;
}

const CONTEXT = 2;

// Two texts that have nothing in common take the square of their length to compare.
const FARTHEST = 1000;

/** What must change in some lines to make them others, sentence by sentence, with a little of what stands around it. */
export function difference(before: readonly string[], after: readonly string[]): Change[] {
  const [left, right] = [before.flatMap(sentencesIn), after.flatMap(sentencesIn)];
  const parts = diffArrays(left, right, { maxEditLength: FARTHEST });
  if (!parts) return [...changes('removed', left), ...changes('added', right)];
  return parts.flatMap(({ added, removed, value }, index) => {
    if (added || removed) return changes(added ? 'added' : 'removed', value);
    return context(value, index === 0, index === parts.length - 1);
  });
}

/** A paragraph is long, and a change in it is a word: each sentence stands by itself, all but the first set in. */
function sentencesIn(line: string): string[] {
  return line
    .split(/(?<=[.!?]) (?=\p{Lu}|\*\*|\[)/u)
    .map((sentence, index) => (index === 0 ? sentence : `  ${sentence}`));
}

function changes(kind: Change['kind'], lines: readonly string[]): Change[] {
  return lines.map((line) => ({ kind, line }));
}

/** Of kept lines those next to a change. */
function context(lines: readonly string[], isFirst: boolean, isLast: boolean): Change[] {
  if (isFirst && isLast) return [];
  const head = isFirst ? 0 : CONTEXT;
  const tail = isLast ? 0 : CONTEXT;
  if (lines.length <= head + tail) return changes('kept', lines);
  return [
    ...changes('kept', lines.slice(0, head)),
    ...(isFirst || isLast ? [] : changes('gap', ['…'])),
    ...changes('kept', tail === 0 ? [] : lines.slice(-tail)),
  ];
}

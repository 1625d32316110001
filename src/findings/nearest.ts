/** "did you mean …?" with the nearest names, or nothing where none is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const quoted = nearest(word, candidates).map((name) => `"${name}"`);
  if (quoted.length === 0) return undefined;
  const last = quoted.pop() as string;
  return `Did you mean ${quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last}?`;
}

// So many proposals are of use to a writer; each compares a word with all names.
const MOST_PROPOSALS = 50;

/** `didYouMean` for the words of one run: the first fifty are compared with the names, so that thousands don't take minutes. */
export function proposals(): typeof didYouMean {
  let count = 0;
  return (word, candidates) => (++count > MOST_PROPOSALS ? undefined : didYouMean(word, candidates));
}

const MOST = 4;

/**
 * The names a writer most likely meant: the only candidate there is, else those that differ in case or punctuation
 * alone, else those that begin like the word, and those within an edit distance of a third of it. At most four, nearest
 * first.
 */
function nearest(word: string, candidates: Iterable<string>): string[] {
  const names = [...new Set(candidates)];
  if (names.length === 1) return names;
  const folded = fold(word);
  const same = names.filter((name) => fold(name) === folded);
  if (same.length > 0) return same.slice(0, MOST);
  const limit = Math.max(1, Math.floor(word.length / 3));
  return names
    .map((name) => {
      const other = fold(name);
      const distance = editDistance(folded, other, limit);
      return { name, distance: beginsLike(folded, other) ? Math.min(1, distance) : distance };
    })
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** "activity" begins like "activities", "unknown-proc" like "unknown-processor". */
function beginsLike(word: string, name: string): boolean {
  return word.length >= 5 && name.startsWith(word.slice(0, -1));
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '');
}

/** Optimal string alignment distance (a swap of neighbours counts as one); anything above `limit` is `limit + 1`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(
        (old[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (old[column - 1] as number) + changed,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (older[column - 2] as number) + 1);
      current.push(best);
    }
    older = old;
    old = current;
  }
  return Math.min(old[b.length] as number, limit + 1);
}

/** The words of a text in the order of reading. Equal words have the same number, so that texts compare as numbers do. */
export interface Words {
  /** The number of each different word, by the word as it is written. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The number of each word. */
  readonly sequence: Int32Array;
  /** Where each word begins. */
  readonly starts: Int32Array;
  /** Where in the sequence a number stands. */
  occurrencesOf(number: number): Int32Array;
}

/** The words of a text. A text of a megabyte has more of them than matches of a pattern could be made for. */
export function wordsOf(text: string): Words {
  const numbers = new Map<string, number>();
  const sequence = new Int32Array((text.length >> 1) + 1);
  const starts = new Int32Array((text.length >> 1) + 1);
  let count = 0;
  for (let end = 0; end < text.length; end++) {
    const start = end;
    while (end < text.length && isOfWord(text.charCodeAt(end))) end++;
    if (end === start) continue;
    starts[count] = start;
    sequence[count++] = numberOf(text.slice(start, end), numbers);
  }
  return grouped(numbers, sequence.slice(0, count), starts.slice(0, count));
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** Where in the sequence a word stands that the next one repeats. */
export function repeatsIn({ sequence }: Words): number[] {
  const repeats: number[] = [];
  for (let nth = 1; nth < sequence.length; nth++) if (sequence[nth] === sequence[nth - 1]) repeats.push(nth - 1);
  return repeats;
}

/** The occurrences of all numbers in one list, those of the number 0 first. */
function grouped(numbers: Words['numbers'], sequence: Int32Array, starts: Int32Array): Words {
  const ends = new Int32Array(numbers.size + 1);
  for (let at = 0; at < sequence.length; at++) (ends[(sequence[at] as number) + 1] as number) += 1;
  for (let number = 0; number < numbers.size; number++) (ends[number + 1] as number) += ends[number] as number;
  const next = ends.slice();
  const occurrences = new Int32Array(sequence.length);
  for (let at = 0; at < sequence.length; at++) {
    const number = sequence[at] as number;
    occurrences[next[number] as number] = at;
    (next[number] as number) += 1;
  }
  return {
    numbers,
    sequence,
    starts,
    occurrencesOf: (number) => occurrences.subarray(ends[number] as number, ends[number + 1] as number),
  };
}

const ofWords = new Map<number, boolean>();

/** Whether a UTF-16 unit belongs to a word: letters, digits, and what lies beyond the basic plane. */
function isOfWord(unit: number): boolean {
  if (unit < 128) return (unit > 96 && unit < 123) || (unit > 47 && unit < 58) || (unit > 64 && unit < 91);
  const known = ofWords.get(unit) ?? /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit));
  ofWords.set(unit, known);
  return known;
}

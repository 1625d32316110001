import { describe, expect, it } from 'vitest';
import { repeatsIn, wordsOf } from '../../src/rules/text/words.ts';

/** The words of a text in their order, each as it is written. */
function read(text: string): (string | undefined)[] {
  const { numbers, sequence } = wordsOf(text);
  const names = [...numbers.keys()];
  return Array.from(sequence, (number) => names[number]);
}

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const ofWords = ASCII.filter((sign) => /[A-Za-z0-9]/.test(sign));
const signs = ASCII.filter((sign) => !ofWords.includes(sign));

describe('the words of a text', () => {
  it('are letters and digits in the order of reading', () => {
    expect(read('We keep 12 data, and we keep them.')).toEqual([
      'We',
      'keep',
      '12',
      'data',
      'and',
      'we',
      'keep',
      'them',
    ]);
    expect(read('a b')).toEqual(['a', 'b']);
    expect(read('a')).toEqual(['a']);
  });

  it('are none in an empty text and in one of signs', () => {
    expect(read('')).toEqual([]);
    expect(read(' – … „“ \n\t¶')).toEqual([]);
  });

  it('are parted by every sign of ASCII, and by no letter or digit', () => {
    expect(signs.map((sign) => read(`x${sign}y`))).toEqual(signs.map(() => ['x', 'y']));
    expect(ofWords.map((sign) => read(`x${sign}y`))).toEqual(ofWords.map((sign) => [`x${sign}y`]));
    expect(signs).toHaveLength(128 - 62);
  });

  it.each([
    ['Wir löschen für Sie: Übermäßiges.', ['Wir', 'löschen', 'für', 'Sie', 'Übermäßiges']],
    ['l’été « où »', ['l', 'été', 'où']],
    ['Данные,данные', ['Данные', 'данные']],
    ['Δεδομένα–ναι', ['Δεδομένα', 'ναι']],
    ['m² und ٣٤', ['m²', 'und', '٣٤']],
    ['a\u00a0b', ['a', 'b']],
    ['𝔇aten und 🍪 hier', ['𝔇aten', 'und', '🍪', 'hier']],
  ])('in any language: %s', (text, words) => {
    expect(read(text)).toEqual(words);
    expect(read(text)).toEqual(words);
  });

  it('have one number for each, by which they are found again', () => {
    const { numbers, starts, occurrencesOf } = wordsOf('the data and the name and the end');
    const placesOf = (word: string) => [...occurrencesOf(numbers.get(word) as number)];
    expect([...starts]).toEqual([0, 4, 9, 13, 17, 22, 26, 30]);
    expect(placesOf('the')).toEqual([0, 3, 6]);
    expect(placesOf('and')).toEqual([2, 5]);
    expect(placesOf('data')).toEqual([1]);
    expect(placesOf('end')).toEqual([7]);
  });
});

describe('repeated words', () => {
  it.each([
    ['', []],
    ['the', []],
    ['the the', [0]],
    ['keep the the end', [1]],
    ['a a a b b', [0, 1, 3]],
    ['a b a b', []],
    ['The the', []],
  ])('of "%s" stand at %j', (text, at) => {
    expect(repeatsIn(wordsOf(text))).toEqual(at);
  });
});

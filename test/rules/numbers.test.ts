import { describe, expect, it } from 'vitest';
import { differentNumbers } from '../../src/rules/languages/numbers.ts';

const written = (tag: string) => (text: string) => ({
  text,
  date: (iso: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
});
const [english, spanish, portuguese] = ['en-GB', 'es', 'pt'].map(written) as [
  ReturnType<typeof written>,
  ReturnType<typeof written>,
  ReturnType<typeof written>,
];

describe('a day is the same in a language that puts words around the month', () => {
  it.each([
    [english('Since 20 March 2018.'), spanish('Desde el 20 de marzo de 2018.')],
    [english('Since March 2018.'), spanish('Desde marzo de 2018.')],
    [spanish('Desde el 1 de agosto.'), portuguese('Desde 1 de agosto.')],
    [english('Since 20/03/2018.'), portuguese('Desde 20 de março de 2018.')],
  ])('%o %o', (a, b) => expect(differentNumbers(a, b)).toBe(false));

  it.each([
    [english('Since 20/03/2018.'), portuguese('Desde 20 de maio de 2018.')],
    [english('From 3 on.'), spanish('Desde marzo, de nuevo.')],
  ])('but no other month is, nor one without a day or a year: %o %o', (a, b) =>
    expect(differentNumbers(a, b)).toBe(true),
  );
});

/**
 * 64 rows of nine numbers from 0 to 7 in which, of any two columns, each pair of numbers stands together in exactly one
 * row: the orthogonal array over the field of eight elements. So 64 runs try each value of a thing with each of another.
 */
export function rows(): number[][] {
  const elements = [...Array(8).keys()];
  return elements.flatMap((a) => elements.map((b) => [...elements.map((k) => product(a, k) ^ b), a]));
}

/** In the field of eight elements: polynomials over two, modulo x³ + x + 1. */
function product(a: number, b: number): number {
  const long = (b & 1 ? a : 0) ^ (b & 2 ? a << 1 : 0) ^ (b & 4 ? a << 2 : 0);
  const short = long & 16 ? long ^ 0b10110 : long;
  return short & 8 ? short ^ 0b1011 : short;
}

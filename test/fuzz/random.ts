/** Numbers that look random and are the same for the same seed (the mixing function of splitmix32). */
export interface Random {
  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number;
  /** One of some things. */
  pick<T>(from: readonly T[]): T;
}

/** The numbers of a seed. */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (end: number) => next() % Math.max(1, end);
  return { below, pick: <T>(from: readonly T[]) => from[below(from.length)] as T };
}

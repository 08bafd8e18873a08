import { fc } from '../fast-check.ts';

/** Random numbers that a seed determines, for the making of one case. */
export interface Random {
  /** A whole number from 0 to `count - 1`. */
  below(count: number): number;
  /** One of the entries of a list that has some. */
  pick<T>(list: readonly T[]): T;
  /** True in one of `times` cases. */
  oneIn(times: number): boolean;
  /** A value of an arbitrary of fast-check. */
  sample<T>(arbitrary: fc.Arbitrary<T>): T;
}

/** The numbers of one case: the same for the same seed, format and number, whatever other cases there are. */
export function randomOf(seed: number, format: string, index: number): Random {
  let state = 0x811c9dc5;
  for (const character of `${seed}/${format}/${index}`)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (count: number): number => next() % count;
  return {
    below,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    oneIn: (times) => below(times) === 0,
    sample: (arbitrary) => fc.sample(arbitrary, { seed: next() | 0, numRuns: 1 })[0] as never,
  };
}

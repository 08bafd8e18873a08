import type { Sides } from './comparison.ts';

/** Both sides, in the order in which everything is asked and told. */
export const SIDES: readonly (keyof Sides)[] = ['baseline', 'candidate'];

/** The same of both sides. */
export function both<T>(make: (side: keyof Sides) => T): Sides<T> {
  return { baseline: make('baseline'), candidate: make('candidate') };
}

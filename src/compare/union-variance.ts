import type { FunctionCost } from './shift-input.ts';
import { weightedMedian } from './variance.ts';

/** Variance of ln(seen / expected) of several functions taken as one. */
export type UnionVariance = (members: readonly Member[]) => number;

type Member = Pick<FunctionCost, 'id' | 'expected' | 'seen'>;

/** Counts of samples vary about this many times more than independent samples would. */
const DISPERSION = 1.5;
/** Functions with fewer samples say more about counting than about windows. */
const LARGE = 100;
/** What windows differ by when no function is large enough to say: about 8 %. */
const UNKNOWN_NOISE = 0.08 ** 2;

/**
 * The variance of one function of a pair says nothing about both together: where one side is zero, the variance of the
 * logarithm explodes, while the sum is as well known as any other function. So the union gets the counting noise of
 * its own samples, and the noise between windows that the functions present on both sides show.
 */
export function unionVariance(functions: readonly FunctionCost[], factor: number): UnionVariance {
  const counting = (expected: number, seen: number) =>
    DISPERSION * (factor / Math.max(expected, factor) + 1 / Math.max(seen, 1));
  const present = functions.filter(({ expected, seen }) => Math.min(expected / factor, seen) >= LARGE);
  const noise =
    present.length === 0
      ? UNKNOWN_NOISE
      : weightedMedian(
          present.map(({ variance, expected, seen }) => Math.max(0, variance - counting(expected, seen))),
          present.map(({ expected, seen }) => Math.sqrt(Math.min(expected, seen))),
        );
  const varianceOf = new Map(present.map(({ id, variance }) => [id, variance]));
  const driftOf = new Map(functions.map(({ id, drift }) => [id, drift]));
  // What only one side has differs between windows as much as if it had kept its name.
  const oneSided = ({ id, expected, seen }: Member) =>
    (driftOf.get(id) ?? 0) + counting(expected, Math.max(seen, expected));
  return (members) => {
    let expected = 0;
    let seen = 0;
    let own = 0;
    for (const member of members) {
      expected += member.expected;
      seen += member.seen;
      own += (varianceOf.get(member.id) ?? oneSided(member)) * member.expected ** 2;
    }
    return Math.max(noise + counting(expected, seen), own / Math.max(expected, 1) ** 2);
  };
}

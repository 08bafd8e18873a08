import { byFunctionKey } from './function-order.ts';
import type { CostShiftInput } from './shift-input.ts';
import { type ShiftKind, shiftLinker } from './shift-link.ts';
import { matchLinks } from './shift-match.ts';
import { findParties } from './shift-parties.ts';
import { unionVariance } from './union-variance.ts';

/** Cost that moved from some functions to others. No function is in two shifts. */
export interface CostShift {
  readonly kind: ShiftKind;
  /** Ids of the functions that lost cost, the largest loss first. */
  readonly from: readonly number[];
  /** Ids of the functions that gained it, the largest gain first. */
  readonly to: readonly number[];
  /** The smaller of what was lost and what was gained. */
  readonly movedSamples: number;
  /** Gained - lost, in samples. */
  readonly net: number;
  /** Net as a fraction of what moved: 0.12 is +12 %. */
  readonly netShare: number;
  /** True when net is within the tolerance: nothing grew. Else the growth of the union is the one to judge. */
  readonly isBalanced: boolean;
  /** All functions of the shift together, in samples. */
  readonly unionExpected: number;
  readonly unionSeen: number;
  /** Seen / expected. */
  readonly unionGrowth: number;
  /** Variance of its logarithm. */
  readonly unionVariance: number;
  /** What speaks for it, in a few words each. */
  readonly evidence: readonly string[];
}

/**
 * Finds cost that only changed its name or its place: renames, extracted and inlined functions, splits and merges.
 *
 * The dangerous error is to explain a real regression by an improvement that happens to be as large. So equal
 * amounts are never enough: the call tree itself must have changed (call sites that only one side has), at the same
 * callers, and whatever shrank must have shrunk against the functions that did not grow. A function that grew where it
 * always was is never explained by a neighbour that shrank where it always was.
 */
export function findCostShifts(input: CostShiftInput): readonly CostShift[] {
  const byKey = byFunctionKey(input.table.functions);
  const parties = findParties(input, byKey);
  if (parties.gainers.length === 0 || parties.losers.length === 0) return [];
  const link = shiftLinker(input.table.functions);
  const links = parties.gainers.flatMap((gainer) =>
    parties.losers.flatMap((loser) => link(gainer, loser) ?? []),
  );
  const variance = unionVariance(input.functions, input.factor);
  return matchLinks(links, variance, byKey).map(
    ({ gainers, losers, kind, balance, evidence }): CostShift => ({
      kind,
      from: losers.map(({ id }) => id),
      to: gainers.map(({ id }) => id),
      movedSamples: balance.moved,
      net: balance.net,
      netShare: balance.net / balance.moved,
      isBalanced: balance.isBalanced,
      unionExpected: balance.expected,
      unionSeen: balance.seen,
      unionGrowth: balance.seen / balance.expected,
      unionVariance: balance.variance,
      evidence,
    }),
  );
}

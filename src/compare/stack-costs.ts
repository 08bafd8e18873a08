import type { StackTable } from '../profile/profile.ts';
import { selfCosts } from './costs.ts';

/**
 * What every stack of a comparison cost, in its unit; for gauges the mean per upload. Stacks of ignored functions
 * cost nothing.
 */
export interface StackCosts {
  readonly table: StackTable;
  readonly baseline: Float64Array;
  /**
   * What the baseline's stacks would cost at the load of the candidate: the stacks of a tested function add up to what the
   * verdict expected of it. The same as `baseline` for gauges.
   */
  readonly expected: Float64Array;
  readonly candidate: Float64Array;
}

/** What the verdict expected, as far as single stacks are concerned. */
export interface Expectations {
  /** Leaf function of each stack. */
  readonly leaves: Int32Array;
  /** What turns the baseline's cost of a stack into the candidate's, as far as its entry subtree tells. */
  readonly factorOf: (stack: number) => number;
  /** Expected self cost of the tested functions, in the unit. */
  readonly expectedOf: ReadonlyMap<number, { readonly expected: number }>;
}

/** Spreads what was expected of each function over its stacks, in proportion to what they cost in the baseline. */
export function expectedCosts(
  baseline: Float64Array,
  { leaves, factorOf, expectedOf }: Expectations,
): Float64Array {
  const costs = new Float64Array(baseline.length);
  for (let stack = 0; stack < costs.length; stack++) {
    const cost = baseline[stack] as number;
    if (cost !== 0) costs[stack] = cost * factorOf(stack);
  }
  const sums = selfCosts(leaves, costs, 1 + leaves.reduce((most, leaf) => Math.max(most, leaf), -1));
  // A function that was not tested has no number.
  const expected = new Float64Array(sums.length).fill(Number.NaN);
  for (const [id, estimate] of expectedOf) expected[id] = estimate.expected;
  for (let stack = 0; stack < costs.length; stack++) {
    const leaf = leaves[stack] as number;
    const part = ((costs[stack] as number) / (sums[leaf] as number)) * (expected[leaf] as number);
    // One that only earlier windows hold has no stack to bear what was expected.
    if (Number.isFinite(part)) costs[stack] = part;
  }
  return costs;
}

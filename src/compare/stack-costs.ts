import type { StackTable } from '../profile/profile.ts';

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
  const costs = baseline.map((cost, stack) => (cost === 0 ? 0 : cost * factorOf(stack)));
  const sums = new Map<number, number>();
  for (const [stack, cost] of costs.entries()) {
    const leaf = leaves[stack] as number;
    if (expectedOf.has(leaf)) sums.set(leaf, (sums.get(leaf) ?? 0) + cost);
  }
  return costs.map((cost, stack) => {
    const leaf = leaves[stack] as number;
    const share = cost / (sums.get(leaf) ?? 0);
    const expected = share * (expectedOf.get(leaf)?.expected ?? 0);
    // A function that was not tested has no sum, one that only earlier windows hold no stack to bear what was expected.
    return Number.isFinite(expected) && sums.has(leaf) ? expected : cost;
  });
}

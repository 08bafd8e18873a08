import type { ComparisonData } from '../../../src/compare/comparison.ts';
import { functionName } from './stacks.ts';

/** Rules that people try first, to check the simulation against known rates and to show why they do not do. */

/** Counts of the functions that a rule looks at: the 50 largest by share. */
export interface FunctionCounts {
  readonly names: readonly string[];
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
  /** Counts of the whole service. */
  readonly totals: { readonly baseline: number; readonly candidate: number };
}

const TOP = 50;
const MIN_SHARE = 0.005;

/** Sums the windows by function; small functions, which no rule looks at, only count for the total. */
export function countFunctions(data: ComparisonData, unitsPerCount: number): FunctionCounts {
  const { table } = data;
  const isLarge = table.functions.map(({ name }) => name.startsWith(functionName(0).slice(0, -1)));
  const sums = { baseline: new Map<number, number>(), candidate: new Map<number, number>() };
  const totals = { baseline: 0, candidate: 0 };
  for (const side of ['baseline', 'candidate'] as const) {
    for (const block of data[side].blocks) {
      for (const [stack, value] of block.entries()) {
        const leaf = table.stackFrames[table.stackOffsets[stack]!]!;
        const count = value / unitsPerCount;
        totals[side] += count;
        if (isLarge[leaf]) sums[side].set(leaf, (sums[side].get(leaf) ?? 0) + count);
      }
    }
  }
  const share = (id: number) =>
    Math.max(
      (sums.baseline.get(id) ?? 0) / totals.baseline,
      (sums.candidate.get(id) ?? 0) / totals.candidate,
    );
  const ids = [...new Set([...sums.baseline.keys(), ...sums.candidate.keys()])]
    .filter((id) => share(id) >= MIN_SHARE)
    .sort((a, b) => share(b) - share(a))
    .slice(0, TOP);
  return {
    names: ids.map((id) => table.functions[id]!.name),
    baseline: ids.map((id) => sums.baseline.get(id) ?? 0),
    candidate: ids.map((id) => sums.candidate.get(id) ?? 0),
    totals,
  };
}

function shareGrowth({ baseline, candidate, totals }: FunctionCounts, index: number): number {
  const before = (baseline[index]! + 0.5) / totals.baseline;
  return (candidate[index]! + 0.5) / totals.candidate / before - 1;
}

/** Rule a: a function's share of the service grew by more than `growth`. */
export function shareRule(counts: FunctionCounts, growth: number): readonly string[] {
  return counts.names.filter((_, index) => shareGrowth(counts, index) > growth);
}

/**
 * Rule b: the same, and a z-test of two proportions says that counting noise alone would not do it.
 * @param z critical value of the standard normal distribution
 */
export function zTestRule(counts: FunctionCounts, growth: number, z: number): readonly string[] {
  const { baseline, candidate, totals } = counts;
  return counts.names.filter((_, index) => {
    const before = baseline[index]!;
    const after = candidate[index]!;
    const p = (before + after) / (totals.baseline + totals.candidate);
    const variance = p * (1 - p) * (1 / totals.baseline + 1 / totals.candidate);
    const difference = after / totals.candidate - before / totals.baseline;
    return shareGrowth(counts, index) > growth && difference / Math.sqrt(variance) > z;
  });
}

import { type Attribution, attribute } from '../../src/compare/attribution.ts';
import type { ComparisonData, ComparisonResult, Sides } from '../../src/compare/comparison.ts';
import { type CostShift, findCostShifts } from '../../src/compare/cost-shift.ts';
import { leafFunctions, selfCosts, sumBlocks } from '../../src/compare/costs.ts';
import { sampleWeight } from '../../src/compare/samples.ts';
import type { CostShiftInput, FunctionCost } from '../../src/compare/shift-input.ts';
import { prepareSizeFactors, sizeFactorWithout } from '../../src/compare/size-factors.ts';
import type { StackTable } from '../../src/profile/profile.ts';
import { runtimeFunctions } from '../../src/profile/runtime-frames.ts';
import { comparisonData, type DataOptions, type Stacks } from './comparison-data.ts';

/** Feeds the search for moved cost and the attribution from a measured comparison, with names for ids. */

/** A comparison whose functions have the files of `files`; those without one have none. */
export function dataWithFiles(
  baseline: Stacks,
  candidate: Stacks,
  files: Readonly<Record<string, string>> = {},
  options: DataOptions = {},
): ComparisonData {
  const data = comparisonData(baseline, candidate, options);
  const functions = data.table.functions.map(({ name }) => {
    // `encode@new.py` is a second function of that name.
    const [own = '', file] = name.split('@');
    return { name: own, file: file ?? files[name] ?? '' };
  });
  return { ...data, table: { ...data.table, functions } };
}

/** Noise of one function: windows differ by 8 %, counts vary a little more than independent samples. */
const varianceOf = (before: number, after: number) =>
  0.08 ** 2 + 1.5 * (1 / Math.max(before, 1) + 1 / Math.max(after, 1));

/**
 * What both searches take from a comparison.
 * @param result where the growth of the functions comes from; without one it is measured against one size factor for all, so
 * that these tests do not depend on how exactly the engine estimates
 */
function shiftInput(data: ComparisonData, result?: ComparisonResult): CostShiftInput {
  const { table, ignored } = data;
  const leaves = leafFunctions(table);
  const runtime = runtimeFunctions(table.functions);
  const weightOf = (side: keyof Sides) => sampleWeight(data.kind, data.unit, data[side].blocks);
  const weights = { baseline: weightOf('baseline'), candidate: weightOf('candidate') };
  const samplesOf = (side: keyof Sides) =>
    sumBlocks(data[side].blocks, leaves.length).map((value, stack) =>
      ignored[leaves[stack]!] === 1 ? 0 : value / weights[side],
    );
  const samples = { baseline: samplesOf('baseline'), candidate: samplesOf('candidate') };
  const isControl = Uint8Array.from(leaves, (id) => (ignored[id] === 1 || runtime[id] === 1 ? 0 : 1));
  const factor = Math.exp(sizeFactorWithout(prepareSizeFactors(samples, isControl), []).log);
  const all = samples.baseline.reduce((sum, value) => sum + value, 0);
  const functions =
    result === undefined
      ? measureSimply(table, samples, factor)
      : result.functions.flatMap(({ key, estimate, samples: { candidate: seen } }) => {
          if (estimate === undefined) return [];
          const { theta, variance, driftVariance: drift } = estimate;
          const expected = estimate.expected / weights.candidate;
          return [{ id: table.functions.indexOf(key), theta, variance, drift, expected, seen }];
        });
  const bound = { theta: 0.05, deviations: 2.5, samples: 0.002 * all * factor };
  return { table, samples, factor, isControl, functions, bound };
}

function measureSimply(table: StackTable, samples: Sides<Float64Array>, factor: number): FunctionCost[] {
  const leaves = leafFunctions(table);
  const before = selfCosts(leaves, samples.baseline, table.functions.length);
  const after = selfCosts(leaves, samples.candidate, table.functions.length);
  const costs: FunctionCost[] = [];
  for (const [id, seen] of after.entries()) {
    const old = before[id]!;
    if (Math.max(old, seen) < 100) continue;
    const theta = Math.log((seen + 0.5) / (factor * (old + 0.25)));
    costs.push({ id, theta, variance: varianceOf(old, seen), drift: 0, expected: factor * old, seen });
  }
  return costs;
}

/** A shift with names instead of ids. */
export interface NamedShift extends Omit<CostShift, 'from' | 'to'> {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Searches for moved cost. */
export function shiftsOf(data: ComparisonData, result?: ComparisonResult): NamedShift[] {
  const name = (id: number) => data.table.functions[id]!.name;
  return findCostShifts(shiftInput(data, result)).map((shift) => ({
    ...shift,
    from: shift.from.map(name),
    to: shift.to.map(name),
  }));
}

/** Attributes the growth of some functions; `byName` is every id by its name. */
export function attributionOf(
  data: ComparisonData,
  failing: readonly string[],
  result?: ComparisonResult,
): Attribution & { readonly name: (id: number) => string } {
  const { table, samples, factor, bound } = shiftInput(data, result);
  const name = (id: number) => table.functions[id]!.name;
  const ids = failing.map((wanted) => table.functions.findIndex((key) => key.name === wanted));
  return { ...attribute({ table, samples, factor, minAdded: bound.samples, failing: ids }), name };
}

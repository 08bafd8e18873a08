import type { ComparisonData, FunctionChange, IgnoredFunction, SideData, Sides } from './comparison.ts';
import { selfCosts, sumBlocks, totalCosts } from './costs.ts';
import { compareKeys } from './function-order.ts';
import { sampleWeight } from './samples.ts';
import { both } from './sides.ts';

/** A function with what it cost, not yet compared. */
export type Measured = Omit<FunctionChange, 'estimate'>;

/** What one side of a comparison cost. */
export interface MeasuredSide {
  readonly weight: number;
  /** What the values are divided by: the snapshots of a gauge, else 1. */
  readonly snapshots: number;
  /** Per stack, idle ones 0. */
  readonly values: Float64Array;
  /** Per function, idle ones included. */
  readonly self: Float64Array;
  readonly total: Float64Array;
  readonly keptSamples: number;
  readonly idleSamples: number;
}

/**
 * Costs of both sides, ignored functions left out.
 * @param leaves leaf function of each stack
 */
export function measureSides(data: ComparisonData, leaves: Int32Array): Sides<MeasuredSide> {
  const sides = both((side) => measureSide(data, data[side], leaves));
  const totals = totalCosts(
    data.table,
    both((side) => sides[side].values),
  );
  return both((side) => {
    const { snapshots } = sides[side];
    return { ...sides[side], total: totals[side].map((value) => value / snapshots) };
  });
}

function measureSide(data: ComparisonData, side: SideData, leaves: Int32Array): Omit<MeasuredSide, 'total'> {
  const functions = data.table.functions.length;
  const weight = sampleWeight(data.kind, data.unit, side.blocks);
  // A server adds up the snapshots of a gauge: what is meant is their mean. Divided last, for sums of whole numbers are
  // exact and do not depend on the order of the stacks.
  const snapshots = data.kind === 'gauge' ? Math.max(side.uploads, 1) : 1;
  const values = sumBlocks(side.blocks, leaves.length);
  const self = selfCosts(leaves, values, functions);
  let idle = 0;
  let kept = 0;
  for (let stack = 0; stack < values.length; stack++) {
    const value = values[stack] as number;
    if (data.ignored[leaves[stack] as number] === 1) {
      idle += value;
      values[stack] = 0;
    } else kept += value;
  }
  return {
    weight,
    snapshots,
    values,
    self: self.map((value) => value / snapshots),
    keptSamples: kept / snapshots / weight,
    idleSamples: idle / snapshots / weight,
  };
}

/** A fraction; 0 of nothing. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Every function that cost something, ignored ones left out. */
export function measureFunctions(data: ComparisonData, sides: Sides<MeasuredSide>): Measured[] {
  const measured: Measured[] = [];
  for (const [id, key] of data.table.functions.entries()) {
    if (data.ignored[id] === 1) continue;
    const self = both((side) => sides[side].self[id] as number);
    const total = both((side) => sides[side].total[id] as number);
    if (total.baseline === 0 && total.candidate === 0) continue;
    const samples = both((side) => (sides[side].self[id] as number) / sides[side].weight);
    const share = both((side) => ratio(samples[side], sides[side].keptSamples));
    measured.push({ id, key, self, total, samples, share });
  }
  return measured;
}

/** The larger share of both sides. */
export function largestShare(change: { readonly share: Sides }): number {
  return Math.max(change.share.baseline, change.share.candidate);
}

/** Largest first, ties by name: no order may depend on the order of the input. */
export function byShare(a: IgnoredFunction, b: IgnoredFunction): number {
  return largestShare(b) - largestShare(a) || compareKeys(a.key, b.key);
}

/** The ignored functions that cost something, largest first. */
export function measureIgnored(data: ComparisonData, sides: Sides<MeasuredSide>): IgnoredFunction[] {
  const ignored: IgnoredFunction[] = [];
  for (const [id, key] of data.table.functions.entries()) {
    if (data.ignored[id] !== 1) continue;
    const share = both((side) => {
      const { self, weight, keptSamples, idleSamples } = sides[side];
      return ratio((self[id] as number) / weight, keptSamples + idleSamples);
    });
    if (share.baseline + share.candidate > 0) ignored.push({ key, share });
  }
  return ignored.sort(byShare);
}

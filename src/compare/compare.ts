import { runtimeFunctions } from '../profile/runtime-frames.ts';
import type {
  ComparisonData,
  ComparisonResult,
  FunctionChange,
  IgnoredFunction,
  Selection,
  SideData,
  Sides,
} from './comparison.ts';
import { leafFunctions, selfCosts, sumBlocks, totalCosts } from './costs.ts';
import { estimateLevel } from './gauge.ts';
import { estimateGrowth, type Growth, type Nodes } from './growth.ts';
import { sampleWeight } from './samples.ts';

interface Measured extends Omit<FunctionChange, 'estimate'> {
  readonly id: number;
}

interface MeasuredSide {
  readonly weight: number;
  readonly values: Float64Array;
  readonly self: Float64Array;
  readonly total: Float64Array;
  readonly keptSamples: number;
  readonly allSamples: number;
}

const both = <T>(make: (side: 'baseline' | 'candidate') => T): Sides<T> => ({
  baseline: make('baseline'),
  candidate: make('candidate'),
});

function measureSide(data: ComparisonData, side: SideData, leaves: Int32Array): MeasuredSide {
  const values = sumBlocks(side.blocks, leaves.length);
  // A server adds up the snapshots of a gauge: what is meant is their mean.
  if (data.kind === 'gauge')
    for (const stack of values.keys()) values[stack] = (values[stack] as number) / Math.max(side.uploads, 1);
  const weight = sampleWeight(data.kind, data.unit, side.blocks);
  let all = 0;
  let kept = 0;
  for (let stack = 0; stack < values.length; stack++) {
    const value = values[stack] as number;
    all += value;
    if (data.ignored[leaves[stack] as number] === 1) values[stack] = 0;
    else kept += value;
  }
  return {
    weight,
    values,
    self: selfCosts(leaves, values, data.table.functions.length),
    total: totalCosts(data.table, values),
    keptSamples: kept / weight,
    allSamples: all / weight,
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function measureFunctions(data: ComparisonData, sides: Sides<MeasuredSide>): Measured[] {
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

function largestShare(change: { readonly share: Sides }): number {
  return Math.max(change.share.baseline, change.share.candidate);
}

function byShare(a: Measured, b: Measured): number {
  return largestShare(b) - largestShare(a) || compareKeys(a, b);
}

function compareKeys(a: Measured, b: Measured): number {
  const left = `${a.key.name}\u0000${a.key.file}`;
  const right = `${b.key.name}\u0000${b.key.file}`;
  return left < right ? -1 : left > right ? 1 : 0;
}

function select(measured: readonly Measured[], selection: Selection): Measured[] {
  return measured
    .filter(
      (change) =>
        largestShare(change) >= selection.minShare &&
        Math.max(change.samples.baseline, change.samples.candidate) >= selection.minSamples,
    )
    .slice(0, selection.maxTests);
}

function measureIgnored(
  data: ComparisonData,
  leaves: Int32Array,
  sides: Sides<MeasuredSide>,
): IgnoredFunction[] {
  const idle = both((side) => {
    const values = sumBlocks(data[side].blocks, leaves.length);
    return selfCosts(leaves, values, data.table.functions.length);
  });
  const ignored: IgnoredFunction[] = [];
  for (const [id, key] of data.table.functions.entries()) {
    if (data.ignored[id] !== 1) continue;
    const share = both((side) =>
      ratio((idle[side][id] as number) / sides[side].weight, sides[side].allSamples),
    );
    if (share.baseline + share.candidate > 0) ignored.push({ key, share });
  }
  return ignored.sort((a, b) => largestShare(b) - largestShare(a) || (a.key.name < b.key.name ? -1 : 1));
}

/** The nodes of the size factor: stacks in samples, idle ones gone, runtime leaves no controls. */
function toNodes(data: ComparisonData, leaves: Int32Array, sides: Sides<MeasuredSide>): Nodes {
  const runtime = runtimeFunctions(data.table.functions);
  const isControl = new Uint8Array(leaves.length);
  for (let stack = 0; stack < leaves.length; stack++) {
    const leaf = leaves[stack] as number;
    isControl[stack] = data.ignored[leaf] === 1 || runtime[leaf] === 1 ? 0 : 1;
  }
  const inSamples = (values: Float64Array, weight: number) => values.map((value) => value / weight);
  return {
    leaves,
    isControl,
    counts: both((side) => inSamples(sides[side].values, sides[side].weight)),
    blocks: both((side) => data[side].blocks.map((block) => inSamples(block, sides[side].weight))),
    weights: both((side) => sides[side].weight),
    durationMs: both((side) => data[side].durationMs),
    kind: data.kind,
  };
}

function estimateLevels(tested: readonly Measured[], sides: Sides<MeasuredSide>): Growth {
  const all = sides.baseline.keptSamples;
  const estimates = new Map(
    tested.map(({ id, samples }) => [
      id,
      estimateLevel(samples.baseline, samples.candidate, sides.candidate.weight, all),
    ]),
  );
  return { estimates, commonFactor: 0 };
}

/**
 * Measures one comparison: cost of every function on both sides and, for those large enough, the growth beyond
 * what the functions around it suggest, with its variance. Deterministic; no judgement.
 * @param selection which functions are large enough for a test
 */
export function compareSides(data: ComparisonData, selection: Selection): ComparisonResult {
  const leaves = leafFunctions(data.table);
  const sides = both((side) => measureSide(data, data[side], leaves));
  const measured = measureFunctions(data, sides).sort(byShare);
  const tested = select(measured, selection);
  const { estimates, commonFactor } =
    data.kind === 'gauge'
      ? estimateLevels(tested, sides)
      : estimateGrowth(
          toNodes(data, leaves, sides),
          tested.map((change) => change.id),
        );
  const functions = measured.map(({ id, ...change }): FunctionChange => {
    const estimate = estimates.get(id);
    return estimate === undefined ? change : { ...change, estimate };
  });
  return {
    kind: data.kind,
    unit: data.unit,
    functions,
    ignored: measureIgnored(data, leaves, sides),
    ignoredShare: both((side) => 1 - ratio(sides[side].keptSamples, sides[side].allSamples || 1)),
    samples: both((side) => sides[side].keptSamples),
    total: both((side) => sides[side].keptSamples * sides[side].weight),
    uploads: both((side) => data[side].uploads),
    durationMs: both((side) => data[side].durationMs),
    blocks: Math.min(data.baseline.blocks.length, data.candidate.blocks.length),
    commonFactor,
  };
}

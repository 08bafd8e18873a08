import type { FrameKey, StackTable } from '../profile/profile.ts';
import { runtimeFunctions } from '../profile/runtime-frames.ts';
import { type AlignedStacks, alignStacks } from './aligned-stacks.ts';
import { added, divided, sumOf } from './columns.ts';
import type {
  ComparisonData,
  ComparisonResult,
  EntryChange,
  FunctionChange,
  Selection,
  Sides,
  StackEvidence,
} from './comparison.ts';
import { leafFunctions, totalCosts } from './costs.ts';
import { DISTANT_MS } from './drift.ts';
import { type EntrySubtrees, findEntrySubtrees } from './entry-subtrees.ts';
import { estimateLevel } from './gauge.ts';
import { estimateGrowth, type Growth, type Nodes } from './growth.ts';
import {
  byShare,
  largestShare,
  type Measured,
  type MeasuredSide,
  measureFunctions,
  measureIgnored,
  measureSides,
  ratio,
} from './measure.ts';
import { perLoadLog } from './pace.ts';
import { both } from './sides.ts';
import { expectedCosts, type StackCosts } from './stack-costs.ts';

function select(
  measured: readonly Measured[],
  kind: ComparisonData['kind'],
  sides: Sides<MeasuredSide>,
  selection: Selection,
): Measured[] {
  // Against nothing, every size factor is an artefact. A level needs none: it may well rise from 0.
  const empty = sides.baseline.keptSamples <= 0 || sides.candidate.keptSamples <= 0;
  if (empty && kind !== 'gauge') return [];
  // A level per upload is no sample count: its own floor decides in the judge.
  const minSamples = kind === 'gauge' ? 0 : selection.minSamples;
  return measured
    .filter(
      (change) =>
        largestShare(change) >= selection.minShare &&
        Math.max(change.samples.baseline, change.samples.candidate) >= minSamples,
    )
    .slice(0, selection.maxTests);
}

/**
 * The nodes of the size factor: call paths in samples, idle ones gone. Functions of a runtime follow no load, and what
 * only one side has says nothing about the other: neither is a control.
 */
function toNodes(
  data: ComparisonData,
  sides: Sides<MeasuredSide>,
  { pathOfStack, paths, isOneSided }: AlignedStacks,
  followsLoad: Uint8Array,
  earlier: readonly Float64Array[],
): Nodes {
  const leaves = leafFunctions(paths);
  const byPath = (values: Float64Array, weight: number) => {
    const sums = new Float64Array(leaves.length);
    for (let stack = 0; stack < values.length; stack++) {
      const path = pathOfStack[stack] as number;
      sums[path] = (sums[path] as number) + (values[stack] as number) / weight;
    }
    return sums;
  };
  const windows = both((side) => byPath(sides[side].values, sides[side].weight));
  const history = earlier.map((values) => byPath(values, sides.baseline.weight));
  const { apartMs = 0 } = data;
  return {
    leaves,
    isControl: byLeaf(
      leaves,
      followsLoad.map((follows, id) => (isOneSided[id] === 1 ? 0 : follows)),
    ),
    counts: { ...windows, baseline: history.reduce(added, windows.baseline) },
    windows,
    history,
    blocks: both((side) => data[side].blocks.map((block) => byPath(block, sides[side].weight))),
    perLoad: perLoadOf(data, sides, data.loadLog),
    ...(data.loadLog === undefined ? {} : { perSecond: perLoadOf(data, sides) }),
    sampleWeight: sides.candidate.weight,
    kind: data.kind,
    isDistant: apartMs > DISTANT_MS,
    isDistanceShown: (data.history ?? []).some((window) => window.apartMs >= apartMs),
  };
}

/** @param loadLog absent: per second and replica */
function perLoadOf(data: ComparisonData, sides: Sides<MeasuredSide>, loadLog?: number): number {
  return perLoadLog({
    weights: both((side) => sides[side].weight),
    durationMs: both((side) => data[side].durationMs),
    uploads: both((side) => data[side].uploads),
    loadLog,
  });
}

function withoutIdle({ ignored }: ComparisonData, values: Float64Array, leaves: Int32Array): Float64Array {
  return values.map((value, stack) => (ignored[leaves[stack] as number] === 1 ? 0 : value));
}

/** What is known of the leaf of each stack. A loop, for `Uint8Array.from` takes forty times as long. */
function byLeaf(leaves: Int32Array, ofFunction: Uint8Array): Uint8Array {
  const values = new Uint8Array(leaves.length);
  for (let stack = 0; stack < leaves.length; stack++)
    values[stack] = ofFunction[leaves[stack] as number] as number;
  return values;
}

/** What is estimated of a comparison, and what its stacks cost. */
type Estimated = Growth & { readonly entries: readonly EntryChange[]; readonly stacks: StackCosts };

/** Measures growth against the functions around each: needs both sides' stacks as the same paths. */
function estimateCosts(
  data: ComparisonData,
  leaves: Int32Array,
  sides: Sides<MeasuredSide>,
  tested: readonly Measured[],
): Estimated & { readonly evidence: StackEvidence } {
  const { table } = data;
  const samples = both((side) => divided(sides[side].values, sides[side].weight));
  const earlier = (data.history ?? []).map(({ values }) => withoutIdle(data, values, leaves));
  // What an earlier window of the baseline called is no caller that only the candidate has.
  const pooled = earlier
    .map((values) => divided(values, sides.baseline.weight))
    .reduce(added, samples.baseline);
  // Without earlier windows the totals are known, and to walk all stacks takes long.
  const totals =
    earlier.length === 0
      ? both((side) => divided(sides[side].total, sides[side].weight))
      : totalCosts(table, { baseline: pooled, candidate: samples.candidate });
  const aligned = alignStacks(table, { baseline: pooled, candidate: samples.candidate }, totals);
  const runtime = runtimeFunctions(table.functions);
  const followsLoad = runtime.map((isRuntime, id) => (isRuntime === 1 || data.ignored[id] === 1 ? 0 : 1));
  const nodes = toNodes(data, sides, aligned, followsLoad, earlier);
  const mass = added(nodes.counts.baseline, nodes.counts.candidate);
  const subtrees = findEntrySubtrees(aligned.paths, mass);
  const growth = estimateGrowth(
    nodes,
    subtrees,
    tested.map((change) => change.id),
  );
  const isControl = byLeaf(leaves, followsLoad);
  const weights = sides.candidate.weight / sides.baseline.weight;
  const factors = [0, ...growth.subtrees.map(({ excess }) => excess)].map(
    (excess) => Math.exp(growth.sizeFactor + excess) * weights,
  );
  const factorOf = (stack: number) =>
    factors[subtrees.subtreeOf[aligned.pathOfStack[stack] as number] as number] as number;
  const expected = expectedCosts(sides.baseline.values, { leaves, factorOf, expectedOf: growth.estimates });
  return {
    ...growth,
    entries: toEntries(growth, subtrees, table, mass),
    evidence: { table, samples, factor: Math.exp(growth.sizeFactor), isControl },
    stacks: { table, baseline: sides.baseline.values, expected, candidate: sides.candidate.values },
  };
}

function toEntries(
  growth: Growth,
  { entries }: EntrySubtrees,
  table: StackTable,
  mass: Float64Array,
): readonly EntryChange[] {
  const all = sumOf(mass);
  return growth.subtrees.map(({ samples, excess }, index) => {
    const key = table.functions[entries[index + 1] as number] as FrameKey;
    return { key, samples, share: ratio(samples, all), excess };
  });
}

function estimateLevels(
  { table }: ComparisonData,
  tested: readonly Measured[],
  sides: Sides<MeasuredSide>,
): Estimated & { readonly evidence?: never } {
  const all = sides.baseline.keptSamples;
  const estimates = new Map(
    tested.map(({ id, samples }) => [
      id,
      estimateLevel(samples.baseline, samples.candidate, sides.candidate.weight, all),
    ]),
  );
  const { baseline, candidate } = both((side) => {
    const { values, snapshots } = sides[side];
    return values.map((value) => value / snapshots);
  });
  const stacks = { table, baseline, expected: baseline, candidate };
  return { estimates, commonFactor: 0, sizeFactor: 0, drift: null, subtrees: [], entries: [], stacks };
}

/** ln of the whole service's growth per unit of load; 0 for a gauge and for a side without samples. */
function totalLog(data: ComparisonData, sides: Sides<MeasuredSide>): number {
  const { baseline, candidate } = sides;
  if (data.kind === 'gauge' || baseline.keptSamples <= 0 || candidate.keptSamples <= 0) return 0;
  return Math.log(candidate.keptSamples / baseline.keptSamples) + perLoadOf(data, sides, data.loadLog);
}

/**
 * Measures one comparison: cost of every function on both sides and, for those large enough, the growth beyond
 * what the functions around it suggest, with its variance. Deterministic; no judgement.
 * @param selection which functions are large enough for a test
 */
export function compareSides(data: ComparisonData, selection: Selection): ComparisonResult {
  const leaves = leafFunctions(data.table);
  const sides = measureSides(data, leaves);
  const measured = measureFunctions(data, sides).sort(byShare);
  const tested = select(measured, data.kind, sides, selection);
  const { estimates, commonFactor, drift, entries, evidence, stacks } =
    data.kind === 'gauge' ? estimateLevels(data, tested, sides) : estimateCosts(data, leaves, sides, tested);
  const functions = measured.map((change): FunctionChange => {
    const estimate = estimates.get(change.id);
    return estimate === undefined ? change : { ...change, estimate };
  });
  return {
    kind: data.kind,
    unit: data.unit,
    functions,
    ignored: measureIgnored(data, sides),
    ignoredSamples: both((side) => sides[side].idleSamples),
    samples: both((side) => sides[side].keptSamples),
    total: both((side) => sides[side].keptSamples * sides[side].weight),
    uploads: both((side) => data[side].uploads),
    durationMs: both((side) => data[side].durationMs),
    blocks: Math.min(data.baseline.blocks.length, data.candidate.blocks.length),
    commonFactor,
    isLoadKnown: data.loadLog !== undefined,
    totalLog: totalLog(data, sides),
    history: data.history?.length ?? 0,
    drift,
    entries,
    ...(evidence === undefined ? {} : { evidence }),
    stacks,
  };
}

import type { ProfileTypeKind } from '../profile/profile-type.ts';
import type { Estimate, Sides } from './comparison.ts';
import { prepareSizeFactors, type SizeFactor, sizeFactorWithout } from './size-factors.ts';
import { type BlockInfluence, prepareInfluence, type RawVariance, shrinkVariances } from './variance.ts';

/** The stacks of a comparison as the estimate sees them, counted in samples. */
export interface Nodes {
  readonly leaves: Int32Array;
  /** 0 for nodes that must not serve as controls. */
  readonly isControl: Uint8Array;
  readonly counts: Sides<Float64Array>;
  readonly blocks: Sides<readonly Float64Array[]>;
  /** What one sample weighs, in the unit of the profile type. */
  readonly weights: Sides;
  readonly durationMs: Sides;
  /** Uploads over all replicas, 0 when not known. */
  readonly uploads: Sides;
  readonly kind: ProfileTypeKind;
}

/** What is estimated: an estimate per tested function id, and ln of the factor common to all functions, per second and replica. */
export interface Growth {
  readonly estimates: ReadonlyMap<number, Estimate>;
  readonly commonFactor: number;
}

/** Fewer blocks a side say nothing about variance. */
export const MIN_BLOCKS = 3;
/**
 * How differently two windows of the same code behave, as variance of a log, each side. Functions move by about 3 %, the mix
 * of requests by about 5 %; with one control group for the whole service the mix does not cancel. Same-code recordings bear it
 * out: with 3 % alone they raise false alarms.
 */
const BETWEEN_WINDOWS = 0.03 ** 2 + 0.05 ** 2;
const BETWEEN_WINDOWS_UNMEASURED = 0.05 ** 2 + 0.05 ** 2;
/** Keep logarithms finite: half a sample on the seen side, a quarter on the expected one. */
const SEEN_OFFSET = 0.5;
const EXPECTED_OFFSET = 0.25;
/** What a robust centre loses against the mean: pi / 2. */
const CENTRE_LOSS = 1.57;

/** Uploads per second that differ by less than this factor come from the same number of replicas. */
const SAME_REPLICAS = Math.log(1.25);

/** Heap samples come in clumps: their counts vary about three times as much as independent samples would. */
const overDispersed = (kind: ProfileTypeKind) => kind !== 'cpu' && kind !== 'wall';

interface Measured {
  readonly before: number;
  readonly after: number;
  readonly factor: SizeFactor;
  /** Samples of the nodes behind the factor. */
  readonly controls: Sides;
  readonly raw: RawVariance;
}

/**
 * Estimates the growth of the tested functions beyond the size factor of the others.
 * @param tested ids of functions
 */
export function estimateGrowth(nodes: Nodes, tested: readonly number[]): Growth {
  const factors = prepareSizeFactors(nodes.counts, nodes.isControl);
  const influence = hasBlocks(nodes)
    ? {
        baseline: prepareInfluence(nodes.blocks.baseline, nodes.counts.baseline, factors),
        candidate: prepareInfluence(nodes.blocks.candidate, nodes.counts.candidate, factors),
      }
    : null;
  const own = nodesByLeaf(nodes.leaves, tested);
  const controls = {
    baseline: controlSamples(nodes, nodes.counts.baseline),
    candidate: controlSamples(nodes, nodes.counts.candidate),
  };
  const measured = own.map((list) =>
    measure(nodes, list, sizeFactorWithout(factors, list), influence, controls),
  );
  const variances = functionVariances(nodes.kind, measured, influence !== null);
  const global = sizeFactorWithout(factors, []);
  const perSecond = perSecondLog(nodes);
  const all = sum(nodes.counts.baseline);
  const estimates = new Map<number, Estimate>();
  for (const [index, id] of tested.entries()) {
    const entry = measured[index] as Measured;
    estimates.set(id, {
      ...logGrowth(entry, global.log, perSecond),
      variance: (variances[index] as number) + controlVariance(nodes.kind, entry.controls),
      expected: entry.before === 0 ? 0 : expectedSamples(entry) * nodes.weights.candidate,
      addedShare: addedShare(entry, all),
    });
  }
  return { estimates, commonFactor: global.log + perSecond };
}

function hasBlocks(nodes: Nodes): boolean {
  return Math.min(nodes.blocks.baseline.length, nodes.blocks.candidate.length) >= MIN_BLOCKS;
}

function nodesByLeaf(leaves: Int32Array, tested: readonly number[]): readonly Int32Array[] {
  const lists = new Map<number, number[]>(tested.map((id) => [id, []]));
  for (let node = 0; node < leaves.length; node++) lists.get(leaves[node] as number)?.push(node);
  return Array.from(lists.values(), (list) => Int32Array.from(list));
}

function measure(
  nodes: Nodes,
  own: Int32Array,
  factor: SizeFactor,
  influence: Sides<BlockInfluence> | null,
  controls: Sides,
): Measured {
  const before = sumAt(nodes.counts.baseline, own);
  const after = sumAt(nodes.counts.candidate, own);
  const counting = { baseline: 1 / Math.max(before, 1), candidate: 1 / Math.max(after, 1) };
  const poisson = counting.baseline + counting.candidate;
  const measured = influence
    ? Math.max(influence.baseline.varianceOf(own, factor), counting.baseline) +
      Math.max(influence.candidate.varianceOf(own, factor), counting.candidate)
    : poisson;
  // All nodes of a function end in it: they are controls together or not at all.
  const isControl = nodes.isControl[own[0] as number] === 1;
  return {
    before,
    after,
    factor,
    controls: isControl
      ? { baseline: controls.baseline - before, candidate: controls.candidate - after }
      : controls,
    raw: { poisson, measured, samples: Math.min(before, after) },
  };
}

/** Variance of the function itself and between windows. Without blocks a conservative guess; the verdict is capped then. */
function functionVariances(
  kind: ProfileTypeKind,
  measured: readonly Measured[],
  fromBlocks: boolean,
): readonly number[] {
  const raw = measured.map((entry) => entry.raw);
  if (fromBlocks) return shrinkVariances(raw).map((variance) => variance + 2 * BETWEEN_WINDOWS);
  const guess = overDispersed(kind) ? 6 : 2;
  return raw.map((entry) => guess * entry.poisson + 2 * BETWEEN_WINDOWS_UNMEASURED);
}

/** Noise of the size factor itself: its controls are samples, too. */
function controlVariance(kind: ProfileTypeKind, controls: Sides): number {
  const dispersion = overDispersed(kind) ? 3 : 1;
  return (
    CENTRE_LOSS * dispersion * (1 / Math.max(controls.baseline, 1) + 1 / Math.max(controls.candidate, 1))
  );
}

/** ln of what turns a ratio of samples into a ratio of cost per second and replica. */
function perSecondLog({ weights, durationMs, uploads }: Nodes): number {
  const weight = Math.log(weights.candidate / weights.baseline);
  const length = logRatio(durationMs);
  if (length === null) return weight;
  // Replicas upload at one pace. A little more or less is chance at the edges of the window, much is more replicas.
  const replicas = (logRatio(uploads) ?? length) - length;
  return weight - length - (Math.abs(replicas) > SAME_REPLICAS ? replicas : 0);
}

/** ln(candidate / baseline), null unless both are known. */
function logRatio({ baseline, candidate }: Sides): number | null {
  return baseline > 0 && candidate > 0 ? Math.log(candidate / baseline) : null;
}

function expectedSamples({ before, factor }: Measured): number {
  return (before + EXPECTED_OFFSET) * Math.exp(factor.log);
}

function logGrowth(
  entry: Measured,
  globalLog: number,
  perSecond: number,
): Pick<Estimate, 'theta' | 'thetaGlobal' | 'thetaPerSecond'> {
  const plain = Math.log((entry.after + SEEN_OFFSET) / (entry.before + SEEN_OFFSET));
  return {
    theta: Math.log((entry.after + SEEN_OFFSET) / expectedSamples(entry)),
    thetaGlobal: plain - globalLog,
    thetaPerSecond: plain + perSecond,
  };
}

/** Added cost over the baseline's service cost. A new function has no growth to multiply with: all of it was added. */
function addedShare(entry: Measured, all: number): number {
  if (entry.before === 0) return (entry.after * Math.exp(-entry.factor.log)) / Math.max(all, 1);
  return (entry.before / all) * ((entry.after + SEEN_OFFSET) / expectedSamples(entry) - 1);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function controlSamples({ isControl }: Nodes, counts: Float64Array): number {
  let total = 0;
  for (const [node, count] of counts.entries()) if (isControl[node] === 1) total += count;
  return total;
}

function sumAt(values: Float64Array, nodes: Int32Array): number {
  let total = 0;
  for (const node of nodes) total += values[node] as number;
  return total;
}

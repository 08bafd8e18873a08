import type { ProfileTypeKind } from '../profile/profile-type.ts';
import type { Estimate, Sides } from './comparison.ts';
import type { EntrySubtrees } from './entry-subtrees.ts';
import { sizeFactorWithout } from './size-factors.ts';
import { blockVariance, type RawVariance, shrinkVariances } from './variance.ts';
import { type Part, partsOf, prepareYardsticks, sumAt } from './yardstick.ts';

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
  /** Time between the end of one window and the start of the other, 0 or less when they touch or overlap. */
  readonly apartMs: number;
}

/** What is estimated: an estimate per tested function id, and ln of the factor common to all functions, per second and replica. */
export interface Growth {
  readonly estimates: ReadonlyMap<number, Estimate>;
  readonly commonFactor: number;
  /** ln of the size factor of the whole service, samples over samples. */
  readonly sizeFactor: number;
  /** Per entry subtree from 1 on: ln of its size factor over the service's, and the samples behind it on both sides. */
  readonly subtrees: readonly { readonly excess: number; readonly samples: number }[];
}

/** Fewer blocks a side say nothing about variance. */
export const MIN_BLOCKS = 3;
/**
 * How differently two windows of the same code behave beyond what their blocks show, each side, as sd of a log: a function by
 * itself, the same when there are no blocks to show anything, and the mix of requests.
 */
const FUNCTION_DRIFT = 0.03;
const UNMEASURED_DRIFT = 0.05;
const MIX_DRIFT = 0.05;
/**
 * Windows of the same code further apart differ more: other neighbours, other data, another state of the machine. Same-code
 * recordings half an hour apart need this much to raise no false alarm; back to back they do not.
 */
const DISTANT_DRIFT = 0.1;
/** From this gap between two windows on they count as apart. */
export const DISTANT_MS = 10 * 60_000;
/** A function of which more than this has no yardstick is weak. */
const MAX_WEAK = 0.3;
/** Keep logarithms finite: half a sample on the seen side, a quarter on the expected one. */
const SEEN_OFFSET = 0.5;
const EXPECTED_OFFSET = 0.25;
/** What a robust centre loses against the mean: pi / 2. */
const CENTRE_LOSS = 1.57;

/** Uploads per second that differ by less than this factor come from the same number of replicas. */
const SAME_REPLICAS = Math.log(1.25);

/** Heap samples come in clumps: their counts vary about three times as much as independent samples would. */
const overDispersed = (kind: ProfileTypeKind) => kind !== 'cpu' && kind !== 'wall';

/** One tested function, measured by the yardsticks around it. */
interface Measured {
  readonly before: number;
  readonly after: number;
  /** What the baseline's samples would be in the candidate, all parts together. */
  readonly expected: number;
  readonly parts: readonly WeightedPart[];
  readonly raw: RawVariance;
}

/** `weight` is the part's share of the expected samples. */
type WeightedPart = Part & { readonly weight: number };

/**
 * Estimates the growth of the tested functions beyond the size factors around them.
 * @param tested ids of functions
 */
export function estimateGrowth(nodes: Nodes, subtrees: EntrySubtrees, tested: readonly number[]): Growth {
  const useBlocks = Math.min(nodes.blocks.baseline.length, nodes.blocks.candidate.length) >= MIN_BLOCKS;
  const yardsticks = prepareYardsticks(nodes, subtrees, useBlocks);
  const factors = yardsticks.map((yardstick) => sizeFactorWithout(yardstick.factors, []).log);
  const service = factors[0] as number;
  const measured = nodesByLeaf(nodes.leaves, tested).map((own) =>
    measure(nodes, own, partsOf(own, nodes, subtrees, yardsticks)),
  );
  const variances = functionVariances(nodes.kind, measured, useBlocks);
  const perSecond = perSecondLog(nodes);
  const all = sum(nodes.counts.baseline);
  const estimates = new Map<number, Estimate>();
  for (const [index, id] of tested.entries()) {
    const entry = measured[index] as Measured;
    const drift = betweenWindows(entry, useBlocks, nodes.apartMs);
    const growth = logGrowth(entry, service, perSecond);
    // What a weak function was expected to cost follows from the growth it is judged by.
    const expected = (entry.after + SEEN_OFFSET) * Math.exp(-growth.theta);
    estimates.set(id, {
      ...growth,
      variance: (variances[index] as number) + controlVariance(nodes.kind, entry) + 2 * drift,
      expected: entry.before === 0 ? 0 : expected * nodes.weights.candidate,
      expectedSamples: entry.before === 0 ? 0 : expected,
      addedShare: addedShare(entry, growth.theta, all, service),
    });
  }
  return {
    estimates,
    commonFactor: service + perSecond,
    sizeFactor: service,
    subtrees: yardsticks.slice(1).map(({ controls }, index) => {
      const samples = controls.baseline + controls.candidate;
      // Without controls there is no factor: nothing is known about its load.
      return { samples, excess: samples === 0 ? 0 : (factors[index + 1] as number) - service };
    }),
  };
}

function nodesByLeaf(leaves: Int32Array, tested: readonly number[]): readonly Int32Array[] {
  const lists = new Map<number, number[]>(tested.map((id) => [id, []]));
  for (let node = 0; node < leaves.length; node++) lists.get(leaves[node] as number)?.push(node);
  return Array.from(lists.values(), (list) => Int32Array.from(list));
}

function measure(nodes: Nodes, own: Int32Array, parts: readonly Part[]): Measured {
  const before = sumAt(nodes.counts.baseline, own);
  const after = sumAt(nodes.counts.candidate, own);
  const expectedOf = (part: Part) => (part.before + EXPECTED_OFFSET) * Math.exp(part.factor.log);
  const expected = parts.reduce((total, part) => total + expectedOf(part), 0);
  const weighted = parts.map((part) => ({ ...part, weight: expectedOf(part) / expected }));
  const counting = { baseline: 1 / Math.max(before, 1), candidate: 1 / Math.max(after, 1) };
  const measured =
    Math.max(sideVariance(nodes, 'baseline', own, weighted), counting.baseline) +
    Math.max(sideVariance(nodes, 'candidate', own, weighted), counting.candidate);
  return {
    before,
    after,
    expected,
    parts: weighted,
    raw: { poisson: counting.baseline + counting.candidate, measured, samples: Math.min(before, after) },
  };
}

/** Variance of one side's part of the estimate, 0 without blocks. */
function sideVariance(
  nodes: Nodes,
  side: 'baseline' | 'candidate',
  own: Int32Array,
  parts: readonly WeightedPart[],
): number {
  const blocks = nodes.blocks[side];
  const influences = new Float64Array(blocks.length);
  const add = (share: (block: Float64Array, index: number) => number) => {
    for (const [index, block] of blocks.entries())
      influences[index] = (influences[index] as number) + share(block, index);
  };
  // The candidate's samples are one sum; the baseline's are expected part by part.
  const counted = side === 'candidate' ? [{ own, weight: 1 }] : parts;
  for (const { own: some, weight } of counted) {
    const count = Math.max(sumAt(nodes.counts[side], some), 1);
    add((block) => (weight * sumAt(block, some)) / count);
  }
  for (const { yardstick, factor, weight } of parts) {
    if (yardstick.influence === null) return 0;
    const shares = yardstick.influence[side].controlShares(own, factor);
    add((_, index) => -weight * (shares[index] as number));
  }
  return blockVariance(influences);
}

/** Variance of the function itself. Without blocks a conservative guess; the verdict is capped then. */
function functionVariances(
  kind: ProfileTypeKind,
  measured: readonly Measured[],
  fromBlocks: boolean,
): readonly number[] {
  const raw = measured.map((entry) => entry.raw);
  if (fromBlocks) return shrinkVariances(raw);
  const guess = overDispersed(kind) ? 6 : 2;
  return raw.map((entry) => guess * entry.poisson);
}

/** Noise of the size factors themselves: their controls are samples, too. */
function controlVariance(kind: ProfileTypeKind, { parts }: Measured): number {
  const dispersion = overDispersed(kind) ? 3 : 1;
  return parts.reduce((total, { controls, weight }) => {
    const counting = 1 / Math.max(controls.baseline, 1) + 1 / Math.max(controls.candidate, 1);
    return total + weight ** 2 * CENTRE_LOSS * dispersion * counting;
  }, 0);
}

/** The mix of requests cancels inside an entry subtree; what had to be measured by the whole service bears it. */
function betweenWindows({ parts }: Measured, fromBlocks: boolean, apartMs: number): number {
  const whole = parts.reduce((total, { isWhole, weight }) => total + (isWhole ? weight : 0), 0);
  const distant = apartMs > DISTANT_MS ? DISTANT_DRIFT : 0;
  return (fromBlocks ? FUNCTION_DRIFT : UNMEASURED_DRIFT) ** 2 + (MIX_DRIFT * whole) ** 2 + distant ** 2;
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

/** A function without a yardstick beside it must have changed both in share and per second. */
function logGrowth(
  { before, after, expected, parts }: Measured,
  globalLog: number,
  perSecond: number,
): Pick<Estimate, 'theta' | 'thetaGlobal' | 'thetaPerSecond'> {
  const plain = Math.log((after + SEEN_OFFSET) / (before + SEEN_OFFSET));
  const thetaGlobal = plain - globalLog;
  const thetaPerSecond = plain + perSecond;
  const weak = parts.reduce((total, { isWeak, weight }) => total + (isWeak ? weight : 0), 0);
  const theta = Math.log((after + SEEN_OFFSET) / expected);
  return {
    theta: weak > MAX_WEAK ? common(thetaGlobal, thetaPerSecond) : theta,
    thetaGlobal,
    thetaPerSecond,
  };
}

/** What two logarithms agree on: the smaller one of the same sign, else nothing. */
function common(a: number, b: number): number {
  if (Math.sign(a) !== Math.sign(b)) return 0;
  return Math.abs(a) < Math.abs(b) ? a : b;
}

/** Added cost over the baseline's service cost. A new function has no growth to multiply with: all of it was added. */
function addedShare({ before, after }: Measured, theta: number, all: number, globalLog: number): number {
  if (before === 0) return (after * Math.exp(-globalLog)) / Math.max(all, 1);
  return (before / all) * Math.expm1(theta);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

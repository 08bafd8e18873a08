import type { ProfileTypeKind } from '../profile/profile-type.ts';
import { common } from './agreement.ts';
import { baselineWindows, differenceOfWindows } from './between-windows.ts';
import type { Estimate } from './comparison.ts';
import type { EntrySubtrees } from './entry-subtrees.ts';
import { prepareSizeFactors, type SizeFactors, sizeFactorWithout } from './size-factors.ts';
import {
  areBlocksEnough,
  blockVariance,
  controlDispersion,
  isClumped,
  type RawVariance,
  shrinkVariances,
} from './variance.ts';
import {
  expectedOf,
  type NodeCounts,
  type Part,
  partsOf,
  prepareYardsticks,
  SEEN_OFFSET,
  sumAt,
  type Yardstick,
} from './yardstick.ts';

/** The stacks of a comparison as the estimate sees them, counted in samples. */
export interface Nodes extends NodeCounts {
  readonly leaves: Int32Array;
  /** Earlier windows of the baseline, in samples per node. */
  readonly history: readonly Float64Array[];
  /** ln of what turns a ratio of the two windows' samples into one of cost per second and replica, or per unit of known load. */
  readonly perLoad: number;
  /** The same per second and replica, where the load is known and differs from the time; else absent. */
  readonly perSecond?: number;
  /** What one sample of the candidate weighs, in the unit of the profile type. */
  readonly sampleWeight: number;
  readonly kind: ProfileTypeKind;
  /** Whether the windows lie further apart than what their blocks can speak for. */
  readonly isDistant: boolean;
  /** Whether earlier windows lie as far apart, so that they show what such a distance does. */
  readonly isDistanceShown: boolean;
}

/** What is estimated: an estimate per tested function id, and ln of the factor common to all functions, per unit of load. */
export interface Growth {
  readonly estimates: ReadonlyMap<number, Estimate>;
  readonly commonFactor: number;
  /** ln of the size factor of the whole service between the two windows, samples over samples. */
  readonly sizeFactor: number;
  /** What a typical function differs by between two windows of the same code, measured; null where it is assumed. */
  readonly drift: number | null;
  /** Per entry subtree from 1 on: ln of its size factor over the service's, and the samples behind it on both sides. */
  readonly subtrees: readonly { readonly excess: number; readonly samples: number }[];
}

/** A function of which more than this has no yardstick is weak. */
const MAX_WEAK = 0.3;
/** One tested function, measured by the yardsticks around it. */
interface Measured {
  readonly before: number;
  readonly after: number;
  /** What the baseline's samples would be in the candidate, all parts together. */
  readonly expected: number;
  readonly parts: readonly WeightedPart[];
  readonly seenVariance: number;
  readonly raw: RawVariance;
}

/** `weight` is the part's share of the expected samples. */
type WeightedPart = Part & { readonly weight: number };

/**
 * Estimates the growth of the tested functions beyond the size factors around them.
 * @param tested ids of functions
 */
export function estimateGrowth(nodes: Nodes, subtrees: EntrySubtrees, tested: readonly number[]): Growth {
  const useBlocks = areBlocksEnough(nodes.blocks);
  const yardsticks = prepareYardsticks(nodes, subtrees, useBlocks);
  const factors = yardsticks.map((yardstick) => sizeFactorWithout(yardstick.factors, []).log);
  const service = factors[0] as number;
  const own = nodesByLeaf(nodes.leaves, tested);
  const worth = baselineWindows(nodes);
  const measured = own.map((list) => measure(nodes, list, partsOf(list, nodes, subtrees, yardsticks), worth));
  const variances = functionVariances(nodes.kind, measured, useBlocks);
  const { drifts, typical } = differenceOfWindows(nodes, subtrees, { own, measured, variances, worth });
  // Load is known between the two windows alone, not of the windows before.
  const whole = {
    pooled: (yardsticks[0] as Yardstick).factors,
    window: windowFactors(nodes, (yardsticks[0] as Yardstick).factors),
  };
  const shared = { pooled: service, window: sizeFactorWithout(whole.window, []).log };
  const { baseline: before, candidate: after } = nodes.counts;
  const all = { before: sum(before), after: sum(after) };
  const estimates = tested.map((id, index): [number, Estimate] => {
    const entry = measured[index] as Measured;
    const list = own[index] as Int32Array;
    // A function that is most of the service would be compared with itself by a factor of all functions together.
    const isMost = entry.before + entry.after > (all.before + all.after) / 2;
    const factor = isMost ? factorsWithout(whole, list) : shared;
    const growth = logGrowth(entry, windowGrowth(nodes, list), factor);
    const share = addedShare(entry, growth.theta, all.before, service);
    const noise = { own: variances[index] as number, drift: drifts[index] as number };
    return [id, toEstimate(nodes, entry, growth, { ...noise, share })];
  });
  return {
    estimates: new Map(estimates),
    commonFactor: shared.window + nodes.perLoad,
    sizeFactor: shared.window,
    drift: typical,
    subtrees: subtreeFactors(yardsticks, factors),
  };
}

function subtreeFactors(yardsticks: readonly Yardstick[], factors: readonly number[]): Growth['subtrees'] {
  return yardsticks.slice(1).map(({ controls }, index) => {
    const samples = controls.baseline + controls.candidate;
    // Without controls there is no factor: nothing is known about its load.
    const excess = (factors[index + 1] as number) - (factors[0] as number);
    return { samples, excess: samples === 0 ? 0 : excess };
  });
}

/** ln of the size factors of the whole service: of all windows of the baseline, and of the two windows alone. */
interface WholeFactors<T = number> {
  readonly pooled: T;
  readonly window: T;
}

function factorsWithout({ pooled, window }: WholeFactors<SizeFactors>, own: Int32Array): WholeFactors {
  return { pooled: sizeFactorWithout(pooled, own).log, window: sizeFactorWithout(window, own).log };
}

type LogGrowth = Pick<Estimate, 'theta' | 'thetaGlobal' | 'thetaPerLoad' | 'thetaPerSecond'>;

function toEstimate(
  { kind, sampleWeight }: Nodes,
  entry: Measured,
  growth: LogGrowth,
  { own, drift, share }: { readonly own: number; readonly drift: number; readonly share: number },
): Estimate {
  // What a weak function was expected to cost follows from the growth it is judged by.
  const expected = entry.before === 0 ? 0 : (entry.after + SEEN_OFFSET) * Math.exp(-growth.theta);
  return {
    ...growth,
    variance: own + controlVariance(kind, entry) + drift,
    driftVariance: drift,
    seenVariance: entry.seenVariance,
    baselineSamples: entry.before,
    expected: expected * sampleWeight,
    expectedSamples: expected,
    addedShare: share,
  };
}

/** Size factors of the whole service between the two windows. */
function windowFactors({ history, windows, isControl }: Nodes, pooled: SizeFactors): SizeFactors {
  return history.length === 0 ? pooled : prepareSizeFactors(windows, isControl);
}

/** ln of a function's growth between the two windows: samples over samples, per unit of load, and per second and replica. */
function windowGrowth(
  { windows, perLoad, perSecond = perLoad }: Nodes,
  own: Int32Array,
): { readonly samples: number; readonly perLoad: number; readonly perSecond: number } {
  const before = sumAt(windows.baseline, own);
  const after = sumAt(windows.candidate, own);
  const log = Math.log((after + SEEN_OFFSET) / (before + SEEN_OFFSET));
  return { samples: log, perLoad: log + perLoad, perSecond: log + perSecond };
}

function nodesByLeaf(leaves: Int32Array, tested: readonly number[]): readonly Int32Array[] {
  const lists = new Map<number, number[]>(tested.map((id) => [id, []]));
  for (let node = 0; node < leaves.length; node++) lists.get(leaves[node] as number)?.push(node);
  return Array.from(lists.values(), (list) => Int32Array.from(list));
}

function measure(nodes: Nodes, own: Int32Array, parts: readonly Part[], baselineWorth: number): Measured {
  const before = sumAt(nodes.counts.baseline, own);
  const after = sumAt(nodes.counts.candidate, own);
  const expected = parts.reduce((total, part) => total + expectedOf(part), 0);
  const weighted = parts.map((part) => ({ ...part, weight: expectedOf(part) / expected }));
  const counting = { baseline: 1 / Math.max(before, 1), candidate: 1 / Math.max(after, 1) };
  const usual = Math.max(sideVariance(nodes, 'baseline', own, weighted) / baselineWorth, counting.baseline);
  const seen = Math.max(sideVariance(nodes, 'candidate', own, weighted), counting.candidate);
  return {
    before,
    after,
    expected,
    parts: weighted,
    seenVariance: seen,
    raw: {
      poisson: counting.baseline + counting.candidate,
      measured: usual + seen,
      samples: Math.min(before, after),
    },
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
    const count = Math.max(sumAt(nodes.windows[side], some), 1);
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
  if (fromBlocks) {
    const shrunken = shrinkVariances(raw);
    // What nothing else follows has bursts of its own: the others cannot speak for it.
    return shrunken.map((variance, index) => {
      const { parts, raw: own } = measured[index] as Measured;
      return weakness(parts) > MAX_WEAK ? Math.max(variance, own.measured) : variance;
    });
  }
  const guess = isClumped(kind) ? 6 : 2;
  return raw.map((entry) => guess * entry.poisson);
}

/** Noise of the size factors themselves: their controls are samples, too. */
function controlVariance(kind: ProfileTypeKind, { parts }: Measured): number {
  const dispersion = controlDispersion(kind);
  return parts.reduce((total, { controls, weight }) => {
    const counting = 1 / Math.max(controls.baseline, 1) + 1 / Math.max(controls.candidate, 1);
    return total + weight ** 2 * dispersion * counting;
  }, 0);
}

/**
 * A function without a yardstick beside it must have changed in share, per unit of load and per second alike: background work
 * follows the clock. What only the whole service measures might be such work, too; what its own entry measures is none.
 */
function logGrowth(
  { before, after, expected, parts }: Measured,
  { perLoad, perSecond, samples }: ReturnType<typeof windowGrowth>,
  { pooled, window }: WholeFactors,
): LogGrowth {
  // What only an earlier window differs by is no growth: it may have been another version, or another day.
  const thetaGlobal = Math.min(
    Math.log((after + SEEN_OFFSET) / (before + SEEN_OFFSET)) - pooled,
    samples - window,
  );
  const strong = Math.log((after + SEEN_OFFSET) / expected);
  // Of what is gone, the most that may be expected is expected: it may have moved, and where it went it is no growth.
  const agreed =
    after === 0 ? Math.min(thetaGlobal, perLoad, perSecond) : common(common(thetaGlobal, perLoad), perSecond);
  const byWhole = parts.reduce((total, { isWhole, weight }) => total + (isWhole ? weight : 0), 0);
  return {
    theta: weakness(parts) > MAX_WEAK ? agreed : strong,
    thetaGlobal,
    thetaPerLoad: perLoad,
    ...(perSecond !== perLoad && byWhole > MAX_WEAK ? { thetaPerSecond: perSecond } : {}),
  };
}

/** How much of a function nothing else follows. */
function weakness(parts: readonly WeightedPart[]): number {
  return parts.reduce((total, { isWeak, weight }) => total + (isWeak ? weight : 0), 0);
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

import type { ProfileTypeKind } from '../profile/profile-type.ts';
import type { SizeFactor, SizeFactors } from './size-factors.ts';

/** Fewer blocks a side say nothing about variance. */
export const MIN_BLOCKS = 3;

/** Whether blocks tell how functions vary within a window: on both sides, for their variances are added up. */
export function areBlocksEnough(
  blocks: Readonly<Record<'baseline' | 'candidate', { readonly length: number }>>,
): boolean {
  return Math.min(blocks.baseline.length, blocks.candidate.length) >= MIN_BLOCKS;
}

/** What a robust centre loses against the mean: pi / 2. */
const CENTRE_LOSS = 1.57;

/** Heap samples come in clumps: their counts vary about three times as much as independent samples would. */
export function isClumped(kind: ProfileTypeKind): boolean {
  return kind !== 'cpu' && kind !== 'wall';
}

/** Variance of a size factor, as a multiple of that of its controls' counts. */
export function controlDispersion(kind: ProfileTypeKind): number {
  return CENTRE_LOSS * (isClumped(kind) ? 3 : 1);
}

/** How the controls behind a size factor spread over the blocks of one side. */
export interface BlockInfluence {
  /**
   * The controls' share of every block, weighted as in the size factor, whose weights are held fixed (their derivative by the
   * log ratios). Adds up to 1 over the blocks, give or take the half sample of each node.
   * @param leftOut the function's nodes
   */
  controlShares(leftOut: Int32Array, factor: SizeFactor): Float64Array;
}

/** Prepares one side: `blocks` are samples per node and block. At least two blocks. */
export function prepareInfluence(
  blocks: readonly Float64Array[],
  sum: Float64Array,
  factors: SizeFactors,
): BlockInfluence {
  const { groupOfNode, nodeWeights, groupWeights } = factors;
  const shareOf = (node: number, block: Float64Array) =>
    ((nodeWeights[node] as number) * (block[node] as number)) / ((sum[node] as number) + 0.5);
  const groupShares = sumByGroup(blocks, factors, shareOf);

  function controlShares(leftOut: Int32Array, factor: SizeFactor): Float64Array {
    const others = groupWeights.slice();
    for (const node of leftOut) {
      const group = groupOfNode[node] as number;
      others[group] = (others[group] as number) - (nodeWeights[node] as number);
    }
    const middle = rangeOf(factor.shares);
    return Float64Array.from(blocks, (block, index) => {
      const shares = (groupShares[index] as Float64Array).slice(middle.from, middle.until);
      for (const node of leftOut) {
        const at = (groupOfNode[node] as number) - middle.from;
        if (at >= 0 && at < shares.length) shares[at] = (shares[at] as number) - shareOf(node, block);
      }
      let weighted = 0;
      for (let at = 0; at < shares.length; at++) {
        const weight = factor.shares[middle.from + at] as number;
        if (weight > 0) weighted += (weight * (shares[at] as number)) / (others[middle.from + at] as number);
      }
      return weighted;
    });
  }

  return { controlShares };
}

/** From the first group that contributes to behind the last: only the middle half does. */
function rangeOf(shares: Float64Array): { readonly from: number; readonly until: number } {
  const from = shares.findIndex((share) => share > 0);
  return from === -1
    ? { from: 0, until: 0 }
    : { from, until: shares.findLastIndex((share) => share > 0) + 1 };
}

/** Weighted share of each control group per block: summed once, so that a function costs only its own nodes. */
function sumByGroup(
  blocks: readonly Float64Array[],
  { groupOfNode, groupWeights, controls }: SizeFactors,
  shareOf: (node: number, block: Float64Array) => number,
): readonly Float64Array[] {
  return blocks.map((block) => {
    const shares = new Float64Array(groupWeights.length);
    for (const node of controls) {
      if (block[node] === 0) continue;
      const group = groupOfNode[node] as number;
      shares[group] = (shares[group] as number) + shareOf(node, block);
    }
    return shares;
  });
}

/**
 * Variance of ln(function) - size factor on one side from its blocks' influences: how much each block moves the
 * estimate. Blocks that disagree, because of a burst, a collection or a change of mix, disagree here.
 */
export function blockVariance(influences: Float64Array): number {
  const squares = influences.reduce((sum, influence) => sum + influence * influence, 0);
  return (influences.length / (influences.length - 1)) * squares;
}

/** Weighted median: the first value at which half of the weight is reached. Values and weights are parallel. */
export function weightedMedian(values: readonly number[], weights: readonly number[]): number {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] as number) - (values[b] as number));
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  let reached = 0;
  for (const index of order) {
    reached += weights[index] as number;
    if (reached >= half) return values[index] as number;
  }
  return Number.NaN;
}

/** One tested function's counting variance 1/y_B + 1/y_C, its measured variance, and its smaller sample count. */
export interface RawVariance {
  readonly poisson: number;
  readonly measured: number;
  readonly samples: number;
}

/** Weight of the profile-wide over-dispersion against a function's own variance, in blocks. */
const PRIOR_BLOCKS = 10;
const OWN_BLOCKS = 5;
/** Over-dispersion assumed when no function has enough samples to measure it. */
const UNKNOWN_DISPERSION = 1.5;

/** Own blocks that disagree so many times more than those of all others are no chance: a burst, which others know nothing of. */
const OUTLIER = 8;

/**
 * Pulls each function's variance from few blocks towards what all functions of the profile show together, never
 * below counting noise. The same idea as dispersion shrinkage in differential expression (edgeR, DESeq2).
 */
export function shrinkVariances(raw: readonly RawVariance[]): readonly number[] {
  const large = raw.filter((entry) => entry.samples >= 100);
  const dispersion =
    large.length === 0
      ? UNKNOWN_DISPERSION
      : weightedMedian(
          large.map((entry) => Math.max(entry.measured / entry.poisson, 1)),
          large.map((entry) => Math.sqrt(entry.samples)),
        );
  return raw.map(({ poisson, measured }) => {
    if (measured > OUTLIER * poisson * dispersion) return measured;
    const pulled =
      (PRIOR_BLOCKS * poisson * dispersion + OWN_BLOCKS * measured) / (PRIOR_BLOCKS + OWN_BLOCKS);
    return Math.max(pulled, poisson);
  });
}

import type { SizeFactor, SizeFactors } from './size-factors.ts';

/**
 * Variance of ln(function) - size factor on one side, from time blocks.
 *
 * The weights of the size factor are held fixed (their derivative by the log ratios); then block `u` moves the
 * estimate by its share of the function minus its weighted share of the controls. Blocks that disagree, because of a
 * burst, a garbage collection or a change of mix, disagree here.
 */
export interface BlockInfluence {
  /** Variance from the blocks of one side; `own` lists the function's nodes, `factor` its size factor. */
  varianceOf(own: Int32Array, factor: SizeFactor): number;
}

/** Prepares one side: `blocks` are samples per node and block. At least two blocks. */
export function prepareInfluence(
  blocks: readonly Float64Array[],
  sum: Float64Array,
  factors: SizeFactors,
): BlockInfluence {
  const { groupOfNode, nodeWeights, groupWeights } = factors;
  const groups = groupWeights.length;
  // Weighted share of each control group per block: summed once, so that a function costs only its own nodes.
  const groupShares = blocks.map((block) => {
    const shares = new Float64Array(groups);
    for (let node = 0; node < block.length; node++) {
      const value = block[node] as number;
      if (value === 0) continue;
      const group = groupOfNode[node] as number;
      shares[group] =
        (shares[group] as number) + ((nodeWeights[node] as number) * value) / ((sum[node] as number) + 0.5);
    }
    return shares;
  });

  function varianceOf(own: Int32Array, factor: SizeFactor): number {
    const others = groupWeights.slice();
    let count = 0;
    for (const node of own) {
      const group = groupOfNode[node] as number;
      others[group] = (others[group] as number) - (nodeWeights[node] as number);
      count += sum[node] as number;
    }
    let squares = 0;
    for (const [index, block] of blocks.entries()) {
      let influence = 0;
      const shares = (groupShares[index] as Float64Array).slice();
      for (const node of own) {
        const value = block[node] as number;
        influence += value / Math.max(count, 1);
        const group = groupOfNode[node] as number;
        shares[group] =
          (shares[group] as number) - ((nodeWeights[node] as number) * value) / ((sum[node] as number) + 0.5);
      }
      for (let group = 0; group < groups; group++) {
        const weight = factor.shares[group] as number;
        if (weight > 0) influence -= (weight * (shares[group] as number)) / (others[group] as number);
      }
      squares += influence * influence;
    }
    return (blocks.length / (blocks.length - 1)) * squares;
  }

  return { varianceOf };
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
  return raw.map(({ poisson, measured }) =>
    Math.max(
      (PRIOR_BLOCKS * poisson * dispersion + OWN_BLOCKS * measured) / (PRIOR_BLOCKS + OWN_BLOCKS),
      poisson,
    ),
  );
}

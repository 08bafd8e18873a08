import type { Sides } from './comparison.ts';

/**
 * The size factor says how much more (or less) of everything the candidate did: it is estimated from the
 * nodes (call stacks) around a function, so that a function is never its own yardstick, and as an
 * interquartile mean, so that neither a few changed nodes nor a gap in the middle moves it.
 */
export interface SizeFactors {
  /** Every node's group: nodes with the same ratio share one, so that ties have no order. */
  readonly groupOfNode: Int32Array;
  /** ln(candidate / baseline) of each group, ascending. */
  readonly logRatios: Float64Array;
  readonly nodeWeights: Float64Array;
  readonly groupWeights: Float64Array;
}

/** One size factor and how it came about: `shares[g]` is what group `g` contributes, all together 1. */
export interface SizeFactor {
  readonly log: number;
  readonly shares: Float64Array;
}

/**
 * Prepares the nodes. Weights are fourth roots of the product of both counts: a node counts by the square
 * root of its samples, and none dominates.
 * @param nodes samples per node on both sides
 * @param isControl 0 for nodes that must not serve as controls (idle, runtime and collector)
 */
export function prepareSizeFactors(nodes: Sides<Float64Array>, isControl: Uint8Array): SizeFactors {
  const count = isControl.length;
  const nodeWeights = new Float64Array(count);
  const groups = new Map<number, number>();
  const groupOfNode = new Int32Array(count);
  for (let node = 0; node < count; node++) {
    // A profile that is the difference of two holds negative values: they have no logarithm and are no yardstick.
    const before = Math.max(0, nodes.baseline[node] as number);
    const after = Math.max(0, nodes.candidate[node] as number);
    // The ratios of nodes that weigh nothing do not matter: any group will do for them.
    if (!(before + after > 0 && isControl[node] === 1)) continue;
    nodeWeights[node] = ((before + 0.5) * (after + 0.5)) ** 0.25;
    const ratio = Math.log((after + 0.5) / (before + 0.5));
    const group = groups.get(ratio) ?? groups.size;
    groups.set(ratio, group);
    groupOfNode[node] = group;
  }
  const firstSeen = Float64Array.from(groups.keys());
  const logRatios = firstSeen.slice().sort();
  const rank = new Map(Array.from(logRatios, (ratio, index) => [ratio, index]));
  const renumber = Int32Array.from(firstSeen, (ratio) => rank.get(ratio) as number);
  const groupWeights = new Float64Array(logRatios.length);
  for (let node = 0; node < count; node++) {
    if (nodeWeights[node] === 0) continue;
    const group = renumber[groupOfNode[node] as number] as number;
    groupOfNode[node] = group;
    groupWeights[group] = (groupWeights[group] as number) + (nodeWeights[node] as number);
  }
  return { groupOfNode, logRatios, nodeWeights, groupWeights };
}

/** Part of a group's weight that only rounding can leave. */
const RESIDUE = 1e-9;

/**
 * The size factor of all nodes but some: the weighted mean of the middle half of their log ratios.
 * @param leftOut nodes of the function under test
 * @returns log 0 and no shares when nothing is left to compare with
 */
export function sizeFactorWithout(factors: SizeFactors, leftOut: Iterable<number>): SizeFactor {
  const weights = factors.groupWeights.slice();
  for (const node of leftOut) {
    const group = factors.groupOfNode[node] as number;
    weights[group] = (weights[group] as number) - (factors.nodeWeights[node] as number);
    // What rounding leaves of a group without other nodes must not become the yardstick.
    if ((weights[group] as number) < RESIDUE * (factors.groupWeights[group] as number)) weights[group] = 0;
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Float64Array(weights.length);
  let log = 0;
  let below = 0;
  for (let group = 0; group < weights.length; group++) {
    const upTo = below + (weights[group] as number) / (total || 1);
    // Twice the part that lies in the middle half: the shares add up to 1.
    const share = 2 * Math.max(0, Math.min(upTo, 0.75) - Math.max(below, 0.25));
    shares[group] = share;
    log += share * (factors.logRatios[group] as number);
    below = upTo;
  }
  return { log, shares };
}

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
  /** 0 for nodes that take no part; which group they are in does not matter. */
  readonly nodeWeights: Float64Array;
  readonly groupWeights: Float64Array;
  /** The nodes that take part, ascending. */
  readonly controls: Int32Array;
}

/** One size factor and how it came about: `shares[g]` is what group `g` contributes, all together 1. */
export interface SizeFactor {
  readonly log: number;
  readonly shares: Float64Array;
}

/** What nodes weigh, and how they changed; both 0 for nodes that are no yardstick. */
export interface WeighedNodes {
  readonly weights: Float64Array;
  /** ln(candidate / baseline) */
  readonly logRatios: Float64Array;
}

/**
 * Weighs the nodes by fourth roots of the product of both counts: a node counts by the square root of its samples, and none
 * dominates.
 * @param nodes samples per node on both sides
 * @param isControl 0 for nodes that must not serve as controls (idle, runtime and collector)
 */
export function weighNodes(nodes: Sides<Float64Array>, isControl: Uint8Array): WeighedNodes {
  const weights = new Float64Array(isControl.length);
  const logRatios = new Float64Array(isControl.length);
  for (let node = 0; node < isControl.length; node++) {
    // A profile that is the difference of two holds negative values: they have no logarithm and are no yardstick.
    const before = Math.max(0, nodes.baseline[node] as number);
    const after = Math.max(0, nodes.candidate[node] as number);
    if (!(before + after > 0 && isControl[node] === 1)) continue;
    weights[node] = ((before + 0.5) * (after + 0.5)) ** 0.25;
    logRatios[node] = Math.log((after + 0.5) / (before + 0.5));
  }
  return { weights, logRatios };
}

/** Prepares some nodes to be measured by, in ascending order; those that weigh nothing take no part. */
export function groupNodes({ weights, logRatios }: WeighedNodes, nodes: Int32Array): SizeFactors {
  const controls = nodes.filter((node) => weights[node] !== 0);
  const ascending = new Float64Array(controls.length);
  for (let index = 0; index < controls.length; index++)
    ascending[index] = logRatios[controls[index] as number] as number;
  const groups = distinct(ascending.sort());
  const nodeWeights = new Float64Array(weights.length);
  const groupWeights = new Float64Array(groups.length);
  const groupOfNode = new Int32Array(weights.length);
  for (const node of controls) {
    const weight = weights[node] as number;
    const group = indexIn(groups, logRatios[node] as number);
    nodeWeights[node] = weight;
    groupOfNode[node] = group;
    groupWeights[group] = (groupWeights[group] as number) + weight;
  }
  return { groupOfNode, logRatios: groups, nodeWeights, groupWeights, controls };
}

/** Prepares all nodes that may serve; see `weighNodes`. */
export function prepareSizeFactors(nodes: Sides<Float64Array>, isControl: Uint8Array): SizeFactors {
  return groupNodes(weighNodes(nodes, isControl), Int32Array.from(isControl.keys()));
}

/** Each of some ascending values once. */
function distinct(ascending: Float64Array): Float64Array {
  let count = 0;
  for (let index = 0; index < ascending.length; index++) {
    const value = ascending[index] as number;
    if (count === 0 || value !== ascending[count - 1]) ascending[count++] = value;
  }
  return ascending.slice(0, count);
}

/** Where a value stands among ascending ones that hold it. */
function indexIn(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
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
  let total = 0;
  for (let group = 0; group < weights.length; group++) total += weights[group] as number;
  const shares = new Float64Array(weights.length);
  const whole = total || 1;
  let log = 0;
  let below = 0;
  for (let group = 0; group < weights.length && below < 0.75; group++) {
    const upTo = below + (weights[group] as number) / whole;
    if (upTo > 0.25) {
      // Twice the part that lies in the middle half: the shares add up to 1.
      const share = 2 * Math.max(0, Math.min(upTo, 0.75) - Math.max(below, 0.25));
      shares[group] = share;
      log += share * (factors.logRatios[group] as number);
    }
    below = upTo;
  }
  return { log, shares };
}

import type { StackTable } from '../profile/profile.ts';
import type { Sides } from './comparison.ts';
import { sortFromRoot, treeSize } from './root-order.ts';

/**
 * The call tree of both sides together. Node 0 is the root above all stacks; a parent's number is always smaller than its
 * children's, so that counting down visits every node after everything below it.
 */
export interface CallTree {
  /** Parent of each node, -1 for the root. */
  readonly parents: Int32Array;
  /** Function of each node, -1 for the root. */
  readonly functions: Int32Array;
  /** The node at which each stack ends; 0 for stacks that cost nothing. */
  readonly ends: Int32Array;
  /** Total cost (the node and everything below it) in samples, unscaled. */
  readonly totals: Sides<Float64Array>;
}

/**
 * Builds the merged call tree. Stacks are sorted from the root down, so that each shares a prefix with the one before
 * and only the rest is new: several times faster than looking every frame up.
 * @param samples samples per stack of the table, unscaled: sums of whole numbers do not depend on their order
 */
export function buildCallTree(table: StackTable, samples: Sides<Float64Array>): CallTree {
  const { stackOffsets, stackFrames } = table;
  const ordered = sortFromRoot(table, samples);
  const { order, shared } = ordered;
  const size = treeSize(table, ordered);
  const parents = new Int32Array(size).fill(-1);
  const functions = new Int32Array(size).fill(-1);
  const ends = new Int32Array(stackOffsets.length - 1);
  let count = 1;
  /** The nodes of the stack at hand, the root of the tree first. */
  const path = [0];
  for (let place = 0; place < order.length; place++) {
    const stack = order[place] as number;
    let depth = shared[place] as number;
    const leaf = stackOffsets[stack] as number;
    for (let at = (stackOffsets[stack + 1] as number) - 1 - depth; at >= leaf; at--) {
      parents[count] = path[depth] as number;
      functions[count] = stackFrames[at] as number;
      path[++depth] = count++;
    }
    ends[stack] = path[depth] as number;
  }
  return {
    parents,
    functions,
    ends,
    totals: {
      baseline: addUp(parents, ends, samples.baseline),
      candidate: addUp(parents, ends, samples.candidate),
    },
  };
}

/** The functions from the root to a node. */
export function pathTo({ parents, functions }: CallTree, node: number): number[] {
  const path: number[] = [];
  for (let at = node; at > 0; at = parents[at] as number) path.push(functions[at] as number);
  return path.reverse();
}

function addUp(parents: Int32Array, ends: Int32Array, values: Float64Array): Float64Array {
  const totals = new Float64Array(parents.length);
  for (let stack = 0; stack < ends.length; stack++) {
    const node = ends[stack] as number;
    totals[node] = (totals[node] as number) + (values[stack] as number);
  }
  for (let node = totals.length - 1; node > 0; node--) {
    const parent = parents[node] as number;
    totals[parent] = (totals[parent] as number) + (totals[node] as number);
  }
  return totals;
}

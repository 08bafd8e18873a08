import type { StackTable } from '../profile/profile.ts';
import type { Sides } from './comparison.ts';

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
  const order = sortedFromRoot(table, samples);
  const most = 1 + order.reduce((sum, stack) => sum + depthOf(table, stack), 0);
  const parents = new Int32Array(most).fill(-1);
  const functions = new Int32Array(most).fill(-1);
  const ends = new Int32Array(stackOffsets.length - 1);
  let count = 1;
  let path: number[] = [];
  for (const [index, stack] of order.entries()) {
    const common = index === 0 ? 0 : commonDepth(table, order[index - 1] as number, stack);
    path = path.slice(0, common);
    for (
      let i = (stackOffsets[stack + 1] as number) - 1 - common;
      i >= (stackOffsets[stack] as number);
      i--
    ) {
      parents[count] = path.at(-1) ?? 0;
      functions[count] = stackFrames[i] as number;
      path.push(count++);
    }
    ends[stack] = path.at(-1) ?? 0;
  }
  const used = parents.subarray(0, count);
  return {
    parents: used,
    functions: functions.subarray(0, count),
    ends,
    totals: {
      baseline: addUp(used, ends, samples.baseline),
      candidate: addUp(used, ends, samples.candidate),
    },
  };
}

/** The functions from the root to a node. */
export function pathTo({ parents, functions }: CallTree, node: number): number[] {
  const path: number[] = [];
  for (let at = node; at > 0; at = parents[at] as number) path.push(functions[at] as number);
  return path.reverse();
}

/** Stacks that hold samples, ordered frame by frame from the root. */
export function sortedFromRoot(table: StackTable, { baseline, candidate }: Sides<Float64Array>): Int32Array {
  const { stackOffsets, stackFrames } = table;
  const used = Int32Array.from(baseline.keys()).filter(
    (stack) => (baseline[stack] as number) !== 0 || (candidate[stack] as number) !== 0,
  );
  return used.sort((a, b) => {
    const common = commonDepth(table, a, b);
    const left = (stackOffsets[a + 1] as number) - 1 - common;
    const right = (stackOffsets[b + 1] as number) - 1 - common;
    if (left < (stackOffsets[a] as number)) return -1;
    if (right < (stackOffsets[b] as number)) return 1;
    return (stackFrames[left] as number) - (stackFrames[right] as number);
  });
}

/** How many frames two stacks have in common, counted from the root. */
export function commonDepth({ stackOffsets, stackFrames }: StackTable, a: number, b: number): number {
  const endA = (stackOffsets[a + 1] as number) - 1;
  const endB = (stackOffsets[b + 1] as number) - 1;
  const least = Math.min(endA - (stackOffsets[a] as number), endB - (stackOffsets[b] as number)) + 1;
  let common = 0;
  while (common < least && stackFrames[endA - common] === stackFrames[endB - common]) common++;
  return common;
}

/** How many frames a stack has. */
export function depthOf({ stackOffsets }: StackTable, stack: number): number {
  return (stackOffsets[stack + 1] as number) - (stackOffsets[stack] as number);
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

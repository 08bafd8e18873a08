import type { StackTable } from '../profile/profile.ts';
import type { Sides } from './comparison.ts';

/** Sum over all blocks of a side, one value per stack. */
export function sumBlocks(blocks: readonly Float64Array[], length: number): Float64Array {
  const sum = new Float64Array(length);
  for (const block of blocks) {
    for (let stack = 0; stack < length; stack++)
      sum[stack] = (sum[stack] as number) + (block[stack] as number);
  }
  return sum;
}

/** The leaf function of every stack: the one that self cost belongs to. */
export function leafFunctions(table: StackTable): Int32Array {
  const leaves = new Int32Array(table.stackOffsets.length - 1);
  for (let stack = 0; stack < leaves.length; stack++) {
    leaves[stack] = table.stackFrames[table.stackOffsets[stack] as number] as number;
  }
  return leaves;
}

/** Adds the values of all stacks that are kept, by function. */
export function selfCosts(leaves: Int32Array, values: Float64Array, functions: number): Float64Array {
  const self = new Float64Array(functions);
  for (let stack = 0; stack < leaves.length; stack++) {
    const leaf = leaves[stack] as number;
    self[leaf] = (self[leaf] as number) + (values[stack] as number);
  }
  return self;
}

/**
 * Adds each stack's values to every function in it, once: a function that calls itself would else cost more
 * than the whole program. Both sides in one pass, for to walk the stacks is what takes the time.
 */
export function totalCosts(table: StackTable, values: Sides<Float64Array>): Sides<Float64Array> {
  const { stackOffsets, stackFrames, functions } = table;
  const { baseline, candidate } = values;
  const totals = {
    baseline: new Float64Array(functions.length),
    candidate: new Float64Array(functions.length),
  };
  const seenIn = new Int32Array(functions.length).fill(-1);
  for (let stack = 0; stack < baseline.length; stack++) {
    const before = baseline[stack] as number;
    const after = candidate[stack] as number;
    if (before === 0 && after === 0) continue;
    const end = stackOffsets[stack + 1] as number;
    for (let i = stackOffsets[stack] as number; i < end; i++) {
      const id = stackFrames[i] as number;
      if (seenIn[id] === stack) continue;
      seenIn[id] = stack;
      totals.baseline[id] = (totals.baseline[id] as number) + before;
      totals.candidate[id] = (totals.candidate[id] as number) + after;
    }
  }
  return totals;
}

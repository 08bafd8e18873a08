import type { StackTable } from '../profile/profile.ts';

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
 * Adds each stack's value to every function in it, once: a function that calls itself would else cost more
 * than the whole program.
 */
export function totalCosts(table: StackTable, values: Float64Array): Float64Array {
  const { stackOffsets, stackFrames, functions } = table;
  const total = new Float64Array(functions.length);
  const seenIn = new Int32Array(functions.length).fill(-1);
  for (let stack = 0; stack < values.length; stack++) {
    const value = values[stack] as number;
    if (value === 0) continue;
    const end = stackOffsets[stack + 1] as number;
    for (let i = stackOffsets[stack] as number; i < end; i++) {
      const id = stackFrames[i] as number;
      if (seenIn[id] === stack) continue;
      seenIn[id] = stack;
      total[id] = (total[id] as number) + value;
    }
  }
  return total;
}

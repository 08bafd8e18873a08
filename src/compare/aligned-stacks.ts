import { type StackTable, stackCount } from '../profile/profile.ts';
import { createStackInterner, finishStacks, internStack } from '../profile/stack-interner.ts';
import { findOneSided } from './call-sites.ts';
import { sumOf } from './columns.ts';
import type { Sides } from './comparison.ts';
import { totalCosts } from './costs.ts';

/** Which stacks are the same call path on both sides. */
export interface AlignedStacks {
  /** Number of the path of each stack; stacks with the same number have the same leaf. */
  readonly pathOfStack: Int32Array;
  /** The paths, in the order of their first stack. */
  readonly paths: StackTable;
  /** 1 for every function that only one side has, as leaf or caller. */
  readonly isOneSided: Uint8Array;
}

/**
 * The same stacks without callers that only one side has. A handler that was renamed, or a decorator that was put in
 * front of it, changes every stack through it: taken as they are, all of them would vanish and appear again. Leaves
 * stay, for self cost belongs to them.
 * @param samples samples per stack, unscaled
 */
export function withoutOneSidedCallers(table: StackTable, samples: Sides<Float64Array>): StackTable {
  return dropCallers(table, oneSided(samples, totalCosts(table, samples)));
}

function oneSided(samples: Sides<Float64Array>, totals: Sides<Float64Array>): Uint8Array {
  const { isNew, isGone } = findOneSided(totals, loadRatio(samples));
  return isNew.map((value, id) => value | (isGone[id] as number));
}

function dropCallers(table: StackTable, isOneSided: Uint8Array): StackTable {
  if (!isOneSided.includes(1)) return table;
  const { functions, stackOffsets, stackFrames } = table;
  const offsets = new Int32Array(stackOffsets.length);
  const frames = new Int32Array(stackFrames.length);
  let end = 0;
  for (let stack = 0; stack + 1 < stackOffsets.length; stack++) {
    const leaf = stackOffsets[stack] as number;
    for (let i = leaf; i < (stackOffsets[stack + 1] as number); i++) {
      const id = stackFrames[i] as number;
      if (i === leaf || isOneSided[id] === 0) frames[end++] = id;
    }
    offsets[stack + 1] = end;
  }
  return { functions, stackOffsets: offsets, stackFrames: frames.subarray(0, end) };
}

/**
 * Finds the stacks that are one call path but for callers that only one side has. The size factor lives from
 * stacks that both sides have: without this, a renamed handler alone makes a service's functions seem to grow 25 times.
 * @param samples samples per stack, unscaled
 * @param totals the same per function: the sum over all stacks that it is in
 */
export function alignStacks(
  table: StackTable,
  samples: Sides<Float64Array>,
  totals: Sides<Float64Array>,
): AlignedStacks {
  const isOneSided = oneSided(samples, totals);
  const shortened = dropCallers(table, isOneSided);
  const pathOfStack = new Int32Array(stackCount(table)).map((_, stack) => stack);
  if (shortened === table) return { pathOfStack, paths: table, isOneSided };
  const interner = createStackInterner();
  const ids = Int32Array.from(table.functions.keys());
  const folded = new Uint8Array(ids.length);
  for (let stack = 0; stack < pathOfStack.length; stack++)
    pathOfStack[stack] = internStack(interner, shortened, stack, ids, folded);
  return { pathOfStack, paths: { functions: table.functions, ...finishStacks(interner) }, isOneSided };
}

/** Good enough to tell a remainder from a cost. */
function loadRatio({ baseline, candidate }: Sides<Float64Array>): number {
  const before = sumOf(baseline);
  const after = sumOf(candidate);
  return before > 0 && after > 0 ? after / before : 1;
}

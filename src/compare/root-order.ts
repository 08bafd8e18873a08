/** Stacks in the order of their frames from the root: each shares a beginning with the one before it. */
import type { StackTable } from '../profile/profile.ts';
import type { Sides } from './comparison.ts';

/** The stacks of a table that hold samples, ordered frame by frame from the root; equal ones keep their order. */
export interface RootOrder {
  readonly order: Int32Array;
  /** How many frames each has in common with the one before it, counted from the root; 0 for the first. */
  readonly shared: Int32Array;
}

/** So few stacks are put in order by comparing them; more are dealt out by their next frame. */
const FEW = 24;

/** A table under sorting, and what the sort works with. */
interface Sorter extends RootOrder {
  readonly table: StackTable;
  readonly scratch: Int32Array;
  /** The next frame of the stack at each place of the part at hand, counted from 1; 0 where it has ended. */
  readonly next: Int32Array;
  /** Stacks by next frame. All 0 between uses. */
  readonly counts: Int32Array;
  /** Parts that are still to be sorted: first, end, and the depth down to which all their stacks are equal. */
  readonly open: number[];
}

/**
 * Sorts from the root down, part by part: it looks at each frame a few times, where a comparison of two stacks would walk both from
 * the root again and again. No recursion, for a stack may have more frames than the machine's own.
 */
export function sortFromRoot(table: StackTable, samples: Sides<Float64Array>): RootOrder {
  const order = usedStacks(samples);
  const column = () => new Int32Array(order.length);
  const sorter: Sorter = {
    table,
    order,
    shared: column(),
    scratch: column(),
    next: column(),
    counts: new Int32Array(table.functions.length + 1),
    open: [0, order.length, 0],
  };
  while (sorter.open.length > 0) {
    const [first = 0, end = 0, depth = 0] = sorter.open.splice(-3);
    readNext(sorter, first, end, depth);
    if (end - first <= FEW) sortFew(sorter, first, end, depth);
    else dealOut(sorter, first, end, depth);
  }
  return { order, shared: sorter.shared };
}

/** Nodes of the call tree, its root included: each stack adds those that it does not share with the one before. */
export function treeSize({ stackOffsets }: StackTable, { order, shared }: RootOrder): number {
  let size = 1;
  for (let place = 0; place < order.length; place++) {
    const stack = order[place] as number;
    size += (stackOffsets[stack + 1] as number) - (stackOffsets[stack] as number) - (shared[place] as number);
  }
  return size;
}

/** The frame of a stack so many frames below its root; -1 where it has ended. */
export function frameAt({ stackOffsets, stackFrames }: StackTable, stack: number, depth: number): number {
  const at = (stackOffsets[stack + 1] as number) - 1 - depth;
  return at < (stackOffsets[stack] as number) ? -1 : (stackFrames[at] as number);
}

function usedStacks({ baseline, candidate }: Sides<Float64Array>): Int32Array {
  const used = new Int32Array(baseline.length);
  let count = 0;
  for (let stack = 0; stack < used.length; stack++)
    if (baseline[stack] !== 0 || candidate[stack] !== 0) used[count++] = stack;
  return used.subarray(0, count);
}

function readNext({ table, order, next }: Sorter, first: number, end: number, depth: number): void {
  for (let place = first; place < end; place++)
    next[place] = frameAt(table, order[place] as number, depth) + 1;
}

/** Sorts by insertion. */
function sortFew({ table, order, shared, next }: Sorter, first: number, end: number, depth: number): void {
  for (let from = first + 1; from < end; from++) {
    const stack = order[from] as number;
    const own = next[from] as number;
    let place = from;
    for (; place > first; place--) {
      const before = order[place - 1] as number;
      const other = next[place - 1] as number;
      if (own > other || (own === other && !isBefore(table, stack, before, depth))) break;
      order[place] = before;
      next[place] = other;
    }
    order[place] = stack;
    next[place] = own;
  }
  for (let place = first + 1; place < end; place++)
    shared[place] =
      next[place] === next[place - 1]
        ? commonDepth(table, order[place - 1] as number, order[place] as number, depth)
        : depth;
}

/** Whether `a` comes first; both have the same frames above `depth`. */
function isBefore(table: StackTable, a: number, b: number, depth: number): boolean {
  const common = commonDepth(table, a, b, depth);
  return frameAt(table, a, common) < frameAt(table, b, common);
}

/** How many frames two stacks have in common, at least `depth`. */
function commonDepth({ stackOffsets, stackFrames }: StackTable, a: number, b: number, depth: number): number {
  const endA = (stackOffsets[a + 1] as number) - 1;
  const endB = (stackOffsets[b + 1] as number) - 1;
  const least = Math.min(endA - (stackOffsets[a] as number), endB - (stackOffsets[b] as number)) + 1;
  let common = depth;
  while (common < least && stackFrames[endA - common] === stackFrames[endB - common]) common++;
  return common;
}

/** Puts stacks with the same next frame next to each other, by a counting sort, and leaves these parts to be sorted. */
function dealOut(sorter: Sorter, first: number, end: number, depth: number): void {
  const { order, shared, scratch, next, counts, open } = sorter;
  const frames = countNext(sorter, first, end);
  let from = first;
  for (const frame of frames) {
    const count = counts[frame] as number;
    counts[frame] = from;
    if (from > first) shared[from] = depth;
    // Stacks that have ended here are equal.
    if (frame === 0) shared.fill(depth, from + 1, from + count);
    else if (count > 1) open.push(from, from + count, depth + 1);
    from += count;
  }
  // Most parts of a real call tree go on with one function, and are in order.
  if (frames.length > 1) {
    for (let place = first; place < end; place++) {
      const frame = next[place] as number;
      scratch[counts[frame] as number] = order[place] as number;
      counts[frame] = (counts[frame] as number) + 1;
    }
    order.set(scratch.subarray(first, end), first);
  }
  for (const frame of frames) counts[frame] = 0;
}

/** Counts the stacks of a part by next frame. Returns the frames that occur, ascending. */
function countNext({ next, counts }: Sorter, first: number, end: number): Int32Array {
  const found: number[] = [];
  for (let place = first; place < end; place++) {
    const frame = next[place] as number;
    if (counts[frame] === 0) found.push(frame);
    counts[frame] = (counts[frame] as number) + 1;
  }
  return new Int32Array(found).sort();
}

import type { StackTable } from './profile.ts';

/** The stacks of a profile or of a table; leaf first. */
type Stacks = Pick<StackTable, 'stackOffsets' | 'stackFrames'>;

/** What `internStack` returns for a sample without frames. */
export const NO_STACK = -1;

/** An open-addressing hash table over integer sequences that live in one flat array. */
export interface StackInterner {
  /** Stack `s` is `frames[offsets[s]]` up to `frames[offsets[s + 1]]`, as ids of functions. */
  frames: Int32Array;
  offsets: Int32Array;
  hashes: Int32Array;
  /** The table: indices of stacks, or `NO_STACK`; its length is a power of two and at least twice `count`. */
  slots: Int32Array;
  /** Stacks so far. */
  count: number;
}

/** Creates an empty table. */
export function createStackInterner(): StackInterner {
  return {
    frames: new Int32Array(1 << 16),
    offsets: new Int32Array(1 << 12),
    hashes: new Int32Array(1 << 12),
    slots: new Int32Array(1 << 13).fill(NO_STACK),
    count: 0,
  };
}

/** What the other side of a comparison adds to the stacks of the first is rarely more than this part of them. */
const SLACK = 1 / 4;

/** Makes room in an empty table for the stacks of a profile, and some: else it would be copied again and again as it grows. */
export function reserveStacks(table: StackInterner, { stackOffsets, stackFrames }: Stacks): void {
  const stacks = Math.ceil(stackOffsets.length * (1 + SLACK));
  table.frames = grow(table.frames, Math.ceil(stackFrames.length * (1 + SLACK)), Int32Array);
  table.offsets = grow(table.offsets, stacks + 1, Int32Array);
  table.hashes = grow(table.hashes, stacks, Int32Array);
  while (table.slots.length < stacks * 2) rehash(table);
}

/**
 * The index of a sample's stack, which enters the table when it is new.
 * @param ids the id of the function of each frame of the profile
 * @param folded 1 for each frame that is a closure under the name of the function around it
 * @returns `NO_STACK` for a sample without frames
 */
export function internStack(
  table: StackInterner,
  { stackOffsets, stackFrames }: Stacks,
  sample: number,
  ids: Int32Array,
  folded: Uint8Array,
): number {
  const first = stackOffsets[sample] as number;
  const last = stackOffsets[sample + 1] as number;
  const start = table.offsets[table.count] as number;
  table.frames = grow(table.frames, start + last - first, Int32Array);
  const { frames } = table;
  let end = start;
  // FNV-1a over whole integers, on the way; a seed that is no signed word would make the hash a double.
  let hash = 0x811c9dc5 | 0;
  // Written behind the last stack, where it stays only when it is new.
  for (let i = first; i < last; i++) {
    const frame = stackFrames[i] as number;
    const id = ids[frame] as number;
    // A folded closure under its own function is no recursion: one frame stands for both.
    if (folded[frame] === 1 && i + 1 < last && ids[stackFrames[i + 1] as number] === id) continue;
    frames[end++] = id;
    hash = Math.imul(hash ^ id, 0x01000193);
  }
  // The low bits choose the slot.
  return end === start ? NO_STACK : findOrKeep(table, hash ^ (hash >>> 15), end);
}

/** The index of the stack that was written last: that of its equal, or its own. */
function findOrKeep(table: StackInterner, hash: number, end: number): number {
  const { slots, hashes } = table;
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (let stack = slots[slot] as number; stack !== NO_STACK; stack = slots[slot] as number) {
    if (hashes[stack] === hash && isLast(table, stack, end)) return stack;
    slot = (slot + 1) & mask;
  }
  slots[slot] = table.count;
  return keepStack(table, hash, end);
}

/** The stacks as a `StackTable` holds them. */
export function finishStacks(table: StackInterner): Stacks {
  const { frames, offsets, count } = table;
  return {
    stackOffsets: trimmed(offsets, count + 1),
    stackFrames: trimmed(frames, offsets[count] as number),
  };
}

/** Whether a stack equals what stands behind the last one. */
function isLast({ frames, offsets, count }: StackInterner, stack: number, end: number): boolean {
  const start = offsets[count] as number;
  const from = offsets[stack] as number;
  if ((offsets[stack + 1] as number) - from !== end - start) return false;
  for (let i = start; i < end; i++) if (frames[i] !== frames[from + i - start]) return false;
  return true;
}

/** Makes what stands behind the last stack the last stack. Returns its index. */
function keepStack(table: StackInterner, hash: number, end: number): number {
  const stack = table.count;
  table.offsets = grow(table.offsets, stack + 2, Int32Array);
  table.hashes = grow(table.hashes, stack + 1, Int32Array);
  table.hashes[stack] = hash;
  table.offsets[stack + 1] = end;
  table.count = stack + 1;
  if (table.count * 2 > table.slots.length) rehash(table);
  return stack;
}

function rehash(table: StackInterner): void {
  const { hashes, count } = table;
  const slots = new Int32Array(table.slots.length * 2).fill(NO_STACK);
  const mask = slots.length - 1;
  for (let stack = 0; stack < count; stack++) {
    let slot = (hashes[stack] as number) & mask;
    while (slots[slot] !== NO_STACK) slot = (slot + 1) & mask;
    slots[slot] = stack;
  }
  table.slots = slots;
}

/** The beginning of an array: a copy only where that saves more memory than it takes. */
function trimmed(array: Int32Array, length: number): Int32Array {
  return 2 * length < array.length ? array.slice(0, length) : array.subarray(0, length);
}

/** The same array when it is long enough, else a copy at least twice as long. */
export function grow<T extends Int32Array | Float64Array>(
  array: T,
  length: number,
  make: new (length: number) => T,
): T {
  if (array.length >= length) return array;
  const larger = new make(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}

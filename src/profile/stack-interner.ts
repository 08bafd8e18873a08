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

/**
 * The index of a sample's stack, which enters the table when it is new.
 * @param ids the id of the function of each frame of the profile
 * @param folded 1 for each frame that is a closure under the name of the function around it
 * @returns `NO_STACK` for a sample without frames
 */
export function internStack(
  table: StackInterner,
  profile: Stacks,
  sample: number,
  ids: Int32Array,
  folded: Uint8Array,
): number {
  const start = table.offsets[table.count] as number;
  const end = writeStack(table, profile, sample, ids, folded);
  if (end === start) return NO_STACK;
  const hash = hashOf(table.frames, start, end);
  const { slots, hashes } = table;
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (let stack = slots[slot] as number; stack !== NO_STACK; stack = slots[slot] as number) {
    if (hashes[stack] === hash && isStack(table, stack, start, end)) return stack;
    slot = (slot + 1) & mask;
  }
  slots[slot] = table.count;
  return keepStack(table, hash, end);
}

/** The stacks as a `StackTable` holds them. */
export function finishStacks(table: StackInterner): Stacks {
  const { frames, offsets, count } = table;
  return { stackOffsets: offsets.slice(0, count + 1), stackFrames: frames.slice(0, offsets[count]) };
}

/** Writes a sample's functions behind the last stack, where they stay only when they are new. Returns their end. */
function writeStack(
  table: StackInterner,
  { stackOffsets, stackFrames }: Stacks,
  sample: number,
  ids: Int32Array,
  folded: Uint8Array,
): number {
  const first = stackOffsets[sample] as number;
  const last = stackOffsets[sample + 1] as number;
  let end = table.offsets[table.count] as number;
  table.frames = grow(table.frames, end + last - first, Int32Array);
  const { frames } = table;
  for (let i = first; i < last; i++) {
    const frame = stackFrames[i] as number;
    const id = ids[frame] as number;
    // A folded closure under its own function is no recursion: one frame stands for both.
    if (folded[frame] === 1 && i + 1 < last && ids[stackFrames[i + 1] as number] === id) continue;
    frames[end++] = id;
  }
  return end;
}

/** FNV-1a over whole integers, its high bits folded into the low ones, which choose the slot. */
function hashOf(frames: Int32Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (frames[i] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isStack({ frames, offsets }: StackInterner, stack: number, start: number, end: number): boolean {
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

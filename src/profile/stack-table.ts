import { type NormalizedFrame, normalizeFrame } from './frame-key.ts';
import type { FrameKey, Profile, StackTable } from './profile.ts';

/** Interns the stacks of many profiles into one table; strings are touched once, when they enter it. */
export interface StackTableBuilder {
  /**
   * Adds one profile as a block of values.
   * @param sampleType index into `profile.sampleTypes`
   * @returns the index of the block, counted from 0 in the order of the calls
   */
  add(profile: Profile, sampleType: number): number;
  /** The table and one `Float64Array` per block, each as long as the table has stacks. Call once, last. */
  finish(): { readonly table: StackTable; readonly blocks: readonly Float64Array[] };
}

const NO_STACK = -1;

/** Creates an empty builder. */
export function createStackTableBuilder(): StackTableBuilder {
  const functions: FrameKey[] = [];
  const functionIds = new Map<string, number>();
  const stacks = createStackInterner();
  const blocks: Float64Array[] = [];

  function internFunction(frame: NormalizedFrame): number {
    const text = `${frame.key.name}\u0000${frame.key.file}`;
    let id = functionIds.get(text);
    if (id === undefined) {
      id = functions.push(frame.key) - 1;
      functionIds.set(text, id);
    }
    return id;
  }

  function add(profile: Profile, sampleType: number): number {
    const values = profile.values[sampleType];
    if (values === undefined) throw new RangeError(`sample type ${sampleType} of ${profile.values.length}`);
    // Low and high words: reading BigInts one by one would allocate each of them.
    const words = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
    const ids = new Int32Array(profile.frames.length);
    const folded = new Uint8Array(profile.frames.length);
    for (const [index, frame] of profile.frames.entries()) {
      const normalized = normalizeFrame(frame);
      ids[index] = internFunction(normalized);
      folded[index] = normalized.folded ? 1 : 0;
    }
    let block = new Float64Array(Math.max(stacks.count(), 1024));
    for (let sample = 0; sample < values.length; sample++) {
      const value = (words[2 * sample + 1] as number) * 2 ** 32 + ((words[2 * sample] as number) >>> 0);
      if (value === 0) continue;
      const stack = stacks.intern(profile, sample, ids, folded);
      if (stack === NO_STACK) continue;
      if (stack >= block.length) block = grow(block, stack + 1, Float64Array);
      block[stack] = (block[stack] as number) + value;
    }
    return blocks.push(block) - 1;
  }

  function finish() {
    const table: StackTable = { functions, ...stacks.finish() };
    const count = table.stackOffsets.length - 1;
    return { table, blocks: blocks.map((block) => grow(block, count, Float64Array).subarray(0, count)) };
  }

  return { add, finish };
}

type TypedArray = Int32Array | Float64Array;

/** The same array when it is long enough, else a copy at least twice as long. */
function grow<T extends TypedArray>(array: T, length: number, make: new (length: number) => T): T {
  if (array.length >= length) return array;
  const larger = new make(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}

/** Open-addressing hash table over integer sequences that live in one flat array. */
function createStackInterner() {
  let frames = new Int32Array(1 << 16);
  let offsets = new Int32Array(1 << 12);
  let hashes = new Int32Array(1 << 12);
  let slots = new Int32Array(1 << 13).fill(NO_STACK);
  let count = 0;

  function rehash(): void {
    slots = new Int32Array(slots.length * 2).fill(NO_STACK);
    const mask = slots.length - 1;
    for (let stack = 0; stack < count; stack++) {
      let slot = (hashes[stack] as number) & mask;
      while (slots[slot] !== NO_STACK) slot = (slot + 1) & mask;
      slots[slot] = stack;
    }
  }

  function isStack(stack: number, start: number, end: number): boolean {
    const from = offsets[stack] as number;
    if ((offsets[stack + 1] as number) - from !== end - start) return false;
    for (let i = start; i < end; i++) if (frames[i] !== frames[from + i - start]) return false;
    return true;
  }

  /** Writes the stack's functions behind the last stack and keeps them only when they are new. */
  function intern(profile: Profile, sample: number, ids: Int32Array, folded: Uint8Array): number {
    const first = profile.stackOffsets[sample] as number;
    const last = profile.stackOffsets[sample + 1] as number;
    const start = offsets[count] as number;
    frames = grow(frames, start + last - first, Int32Array);
    let end = start;
    let hash = 0x811c9dc5;
    for (let i = first; i < last; i++) {
      const frame = profile.stackFrames[i] as number;
      const id = ids[frame] as number;
      // A folded closure under its own function is no recursion: one frame stands for both.
      if (folded[frame] === 1 && i + 1 < last && ids[profile.stackFrames[i + 1] as number] === id) continue;
      frames[end++] = id;
      hash = Math.imul(hash ^ id, 0x01000193);
    }
    if (end === start) return NO_STACK;
    hash ^= hash >>> 15;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let stack = slots[slot] as number; stack !== NO_STACK; stack = slots[slot] as number) {
      if (hashes[stack] === hash && isStack(stack, start, end)) return stack;
      slot = (slot + 1) & mask;
    }
    slots[slot] = count;
    offsets = grow(offsets, count + 2, Int32Array);
    hashes = grow(hashes, count + 1, Int32Array);
    hashes[count] = hash;
    offsets[count + 1] = end;
    count++;
    if (count * 2 > slots.length) rehash();
    return count - 1;
  }

  return {
    intern,
    count: () => count,
    finish: () => ({
      stackOffsets: offsets.slice(0, count + 1),
      stackFrames: frames.slice(0, offsets[count]),
    }),
  };
}

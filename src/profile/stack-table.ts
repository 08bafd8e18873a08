import { type NormalizedFrame, normalizeFrame } from './frame-key.ts';
import type { FrameKey, Profile, StackTable } from './profile.ts';
import { createStackInterner, finishStacks, grow, internStack, NO_STACK } from './stack-interner.ts';

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
    let block = new Float64Array(Math.max(stacks.count, 1024));
    for (let sample = 0; sample < values.length; sample++) {
      const value = (words[2 * sample + 1] as number) * 2 ** 32 + ((words[2 * sample] as number) >>> 0);
      if (value === 0) continue;
      const stack = internStack(stacks, profile, sample, ids, folded);
      if (stack === NO_STACK) continue;
      if (stack >= block.length) block = grow(block, stack + 1, Float64Array);
      block[stack] = (block[stack] as number) + value;
    }
    return blocks.push(block) - 1;
  }

  function finish() {
    const table: StackTable = { functions, ...finishStacks(stacks) };
    const count = table.stackOffsets.length - 1;
    return { table, blocks: blocks.map((block) => grow(block, count, Float64Array).subarray(0, count)) };
  }

  return { add, finish };
}

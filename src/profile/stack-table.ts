import { normalizeFrame } from './frame-key.ts';
import { type Grouping, groupKey } from './grouping.ts';
import {
  type FrameKey,
  type Profile,
  type RawFrame,
  type SourcePlace,
  type StackTable,
  stackCount,
} from './profile.ts';
import { notePlace } from './source-place.ts';
import {
  createStackInterner,
  finishStacks,
  grow,
  internStack,
  NO_STACK,
  reserveStacks,
} from './stack-interner.ts';

/** Interns the stacks of many profiles into one table; strings are touched once, when they enter it. */
export interface StackTableBuilder {
  /**
   * Adds one profile as a block of values.
   * @param sampleType index into `profile.sampleTypes`
   * @param keepsPlaces whether its files and lines are the ones to show
   * @returns the index of the block, counted from 0 in the order of the calls
   */
  add(profile: Profile, sampleType: number, keepsPlaces?: boolean): number;
  /** Adds blocks of a finished table, in their order; stacks that none of them holds stay out. */
  addTable(table: StackTable, blocks: readonly Float64Array[]): void;
  /** The table and one `Float64Array` per block, each as long as the table has stacks. Call once, last. */
  finish(): { readonly table: StackTable; readonly blocks: readonly Float64Array[] };
}

/** A frame under its stable name. */
interface KnownFrame {
  /** Of its function. */
  readonly id: number;
  /** Whether it stands for one frame with a caller of the same name: a closure of that function, or a member of its group. */
  readonly folded: boolean;
  readonly place: SourcePlace | null;
}

/**
 * Creates an empty builder.
 * @param grouping makes functions one before they are interned; what a finished table brings is one already
 */
export function createStackTableBuilder(grouping?: Grouping): StackTableBuilder {
  const functions: FrameKey[] = [];
  const functionIds = new Map<string, number>();
  // Profiles of a service have the same frames again and again, and to make a name stable takes a dozen patterns.
  const knownFrames = new Map<string, Map<string, KnownFrame>>();
  const stacks = createStackInterner();
  const blocks: Float64Array[] = [];
  const places = new Map<number, SourcePlace>();
  /** Members of each group: how many came with finished tables, and the names of the others. */
  const members = new Map<number, { known: number; readonly names: Set<string> }>();

  function membersOf(id: number) {
    const entry = members.get(id) ?? { known: 0, names: new Set<string>() };
    members.set(id, entry);
    return entry;
  }

  function internFunction(key: FrameKey): number {
    const text = `${key.name}\u0000${key.file}`;
    let id = functionIds.get(text);
    if (id === undefined) {
      id = functions.push(key) - 1;
      functionIds.set(text, id);
    }
    return id;
  }

  function internFrame(frame: RawFrame): KnownFrame {
    const files = knownFrames.get(frame.name) ?? new Map<string, KnownFrame>();
    if (files.size === 0) knownFrames.set(frame.name, files);
    const known = files.get(frame.file);
    if (known !== undefined) return known;
    const { key, folded, place } = normalizeFrame(frame);
    const group = grouping?.(key) ?? null;
    const entry =
      group === null ? { id: internFunction(key), folded, place } : internMember(key, groupKey(group));
    files.set(frame.file, entry);
    return entry;
  }

  /** A member that calls another of its group is no recursion, and none of them is the place of all. */
  function internMember(key: FrameKey, group: FrameKey): KnownFrame {
    const id = internFunction(group);
    membersOf(id).names.add(`${key.name}\u0000${key.file}`);
    return { id, folded: true, place: null };
  }

  function add(profile: Profile, sampleType: number, keepsPlaces = false): number {
    const values = profile.values[sampleType];
    if (values === undefined) throw new RangeError(`sample type ${sampleType} of ${profile.values.length}`);
    // Low and high words: reading BigInts one by one would allocate each of them.
    const words = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
    const ids = new Int32Array(profile.frames.length);
    const folded = new Uint8Array(profile.frames.length);
    for (const [index, frame] of profile.frames.entries()) {
      const known = internFrame(frame);
      ids[index] = known.id;
      if (keepsPlaces && known.place !== null) notePlace(places, known.id, known.place, frame);
      folded[index] = known.folded ? 1 : 0;
    }
    if (stacks.count === 0) reserveStacks(stacks, profile);
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

  function addTable(table: StackTable, tableBlocks: readonly Float64Array[]): void {
    const ids = new Int32Array(table.functions.length).fill(-1);
    const unfolded = new Uint8Array(table.functions.length);
    const stackOf = Int32Array.from({ length: stackCount(table) }, (_, stack) => {
      if (tableBlocks.every((block) => block[stack] === 0)) return NO_STACK;
      const end = table.stackOffsets[stack + 1] as number;
      for (let at = table.stackOffsets[stack] as number; at < end; at++) {
        const id = table.stackFrames[at] as number;
        if (ids[id] !== -1) continue;
        ids[id] = internFunction(table.functions[id] as FrameKey);
        const place = table.places?.get(id);
        if (place !== undefined) places.set(ids[id] as number, place);
        const known = table.groups?.get(id);
        if (known !== undefined) {
          const entry = membersOf(ids[id] as number);
          entry.known = Math.max(entry.known, known);
        }
      }
      return internStack(stacks, table, stack, ids, unfolded);
    });
    for (const values of tableBlocks) {
      const block = new Float64Array(stacks.count);
      for (const [stack, id] of stackOf.entries()) if (id !== NO_STACK) block[id] = values[stack] as number;
      blocks.push(block);
    }
  }

  function finish() {
    const table: StackTable = {
      functions,
      ...finishStacks(stacks),
      places,
      ...(members.size > 0 && { groups: sizesOf(members) }),
    };
    const count = table.stackOffsets.length - 1;
    return { table, blocks: blocks.map((block) => grow(block, count, Float64Array).subarray(0, count)) };
  }

  return { add, addTable, finish };
}

/** Members that a finished table knows may be among those seen since: the larger number is the one that is sure. */
function sizesOf(
  members: ReadonlyMap<number, { readonly known: number; readonly names: ReadonlySet<string> }>,
): ReadonlyMap<number, number> {
  return new Map([...members].map(([id, { known, names }]) => [id, Math.max(known, names.size)]));
}

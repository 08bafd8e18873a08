import { type Int32List, int32List, push } from './growable.ts';
import type { RawFrame } from './profile.ts';

/** Frames by name, found by the bytes of a name: one that is known already costs no string. */
export interface NameIndex {
  readonly bytes: Uint8Array;
  /** The same bytes, to look at four at once. */
  readonly view: DataView;
  readonly decoder: { decode(bytes: Uint8Array): string };
  readonly frames: RawFrame[];
  /** By text, which is what counts: two spellings of bad UTF-8 are one name. */
  readonly byText: Map<string, number>;
  /** Four numbers for each spelling, next to each other: its hash, where it begins and ends in `copies`, and its frame. */
  readonly spellings: Int32List;
  /** The spellings one after the other: where they stand in the file they are too far apart for the caches of a processor. */
  copies: DataView;
  /** The hash table: where a spelling lies, or -1; its length is a power of two and at least twice their number. */
  slots: Int32Array;
}

/** What `hashPart` begins with. As a signed word: one that is none would make the hash a double. */
export const NAME_SEED = 0x811c9dc5 | 0;
/** A frame between two semicolons with nothing in it. */
const UNNAMED = '[unknown]';
const EMPTY = -1;
const STRIDE = 4;
/** Names that were made to share a slot must not take time by the square of their number. */
const MAX_PROBES = 32;

/** An index over the names in some bytes; `decoder` keeps bad UTF-8 as U+FFFD. */
export function nameIndex(bytes: Uint8Array, decoder: NameIndex['decoder']): NameIndex {
  const slots = new Int32Array(256).fill(EMPTY);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return {
    bytes,
    view,
    decoder,
    frames: [],
    byText: new Map(),
    spellings: int32List(64),
    copies: new DataView(new ArrayBuffer(4096)),
    slots,
  };
}

/** The hash of a name with four bytes more, or with one: FNV-1a, whose high bits are folded down so that all four count. */
export function hashPart(hash: number, part: number): number {
  const product = Math.imul(hash ^ part, 0x01000193);
  return product ^ (product >>> 15);
}

/** The frame of a name given as text; an empty one stands for a function without a name. */
export function frameOfText({ frames, byText }: NameIndex, text: string): number {
  const name = text || UNNAMED;
  const known = byText.get(name);
  if (known !== undefined) return known;
  byText.set(name, frames.length);
  return frames.push({ name, file: '', line: 0 }) - 1;
}

/** The frame of the name in `[start, end)`, whose bytes have this hash. */
export function frameOfBytes(index: NameIndex, start: number, end: number, hash: number): number {
  const { slots } = index;
  const { data } = index.spellings;
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (let probes = 0; probes < MAX_PROBES; probes++, slot = (slot + 1) & mask) {
    const at = slots[slot] as number;
    if (at === EMPTY) return keep(index, slot, start, end, hash);
    const from = data[at + 1] as number;
    const isSame = data[at] === hash && (data[at + 2] as number) - from === end - start;
    if (isSame && areEqual(index, start, end, from)) return data[at + 3] as number;
  }
  return frameOfText(index, textOf(index, start, end));
}

/** Whether the name in `[start, end)` equals what stands at `from` in the copies. */
function areEqual({ view, copies }: NameIndex, start: number, end: number, from: number): boolean {
  let at = start;
  let other = from;
  for (; at + 4 <= end; at += 4, other += 4) if (view.getInt32(at) !== copies.getInt32(other)) return false;
  for (; at < end; at++, other++) if (view.getUint8(at) !== copies.getUint8(other)) return false;
  return true;
}

function textOf({ bytes, decoder }: NameIndex, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

function keep(index: NameIndex, slot: number, start: number, end: number, hash: number): number {
  const { spellings } = index;
  const frame = frameOfText(index, textOf(index, start, end));
  index.slots[slot] = spellings.length;
  const from = copy(index, start, end);
  for (const number of [hash, from, from + end - start, frame]) push(spellings, number);
  if (2 * spellings.length > STRIDE * index.slots.length) rehash(index);
  return frame;
}

/** Copies a name behind the others. Returns where. */
function copy(index: NameIndex, start: number, end: number): number {
  const { data, length } = index.spellings;
  const from = length === 0 ? 0 : (data[length - 2] as number);
  const needed = from + end - start;
  let room = new Uint8Array(index.copies.buffer);
  if (needed > room.length) {
    const more = new Uint8Array(Math.max(needed, 2 * room.length));
    more.set(room.subarray(0, from));
    room = more;
    index.copies = new DataView(more.buffer);
  }
  room.set(index.bytes.subarray(start, end), from);
  return from;
}

function rehash(index: NameIndex): void {
  const slots = new Int32Array(2 * index.slots.length).fill(EMPTY);
  const mask = slots.length - 1;
  for (let at = 0; at < index.spellings.length; at += STRIDE) {
    let slot = (index.spellings.data[at] as number) & mask;
    while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
    slots[slot] = at;
  }
  index.slots = slots;
}

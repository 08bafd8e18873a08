/**
 * The samples of a pprof file: the bulk of it. No object is made per sample; numbers go from the bytes straight
 * into typed arrays, 64-bit values as two 32-bit words.
 */
import { finished, type Int32List, int32List, reserve } from './growable.ts';
import { locate, shownId } from './pprof-ids.ts';
import { type Spans, spanCount } from './pprof-layout.ts';
import type { Locations } from './pprof-locations.ts';
import { readStringIndex } from './pprof-tables.ts';
import { type Cursor, fail, readLength, readTag, readVarint, skipField } from './protobuf.ts';

/** Stacks and values in the shape a `Profile` has them. */
export interface Samples {
  readonly stackOffsets: Int32Array;
  readonly stackFrames: Int32Array;
  readonly values: readonly BigInt64Array[];
}

const SAMPLE_FIELDS = 3;
const LABEL_FIELDS = 4;

/** Which half of a 64-bit number comes first in this machine's memory. */
const LOW_WORD = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;

interface Reader {
  readonly cursor: Cursor;
  readonly locations: Locations;
  readonly stringCount: number;
  readonly frames: Int32List;
  readonly maxFrames: number;
  /** The values of each sample type, seen as 32-bit words. */
  readonly words: readonly Int32Array[];
}

/**
 * Reads all samples. `maxFrames` bounds the frames of all stacks together: a few bytes of locations with many
 * inlined lines could otherwise expand without limit. Labels are checked and dropped.
 */
export function readSamples(
  cursor: Cursor,
  spans: Spans,
  locations: Locations,
  typeCount: number,
  stringCount: number,
  maxFrames: number,
): Samples {
  const count = spanCount(spans);
  const bytes = checkSizes(cursor, spans, typeCount);
  const values = Array.from({ length: typeCount }, () => new BigInt64Array(count));
  const reader: Reader = {
    cursor,
    locations,
    stringCount,
    // Ids of large tables take two bytes, so this is enough for most profiles.
    frames: int32List(Math.min(bytes >>> 1, maxFrames + 1)),
    maxFrames,
    words: values.map((column) => new Int32Array(column.buffer)),
  };
  const stackOffsets = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    cursor.pos = spans[2 * i]!;
    cursor.end = spans[2 * i + 1]!;
    readSample(reader, i);
    stackOffsets[i + 1] = reader.frames.length;
  }
  return { stackOffsets, stackFrames: finished(reader.frames), values };
}

/** Every value takes a byte at least. Checked before the arrays are made, whose size is the product of two counts. */
function checkSizes(cursor: Cursor, spans: Spans, typeCount: number): number {
  let bytes = 0;
  for (let i = 0; i < spans.length; i += 2) {
    const size = spans[i + 1]! - spans[i]!;
    if (size < typeCount)
      fail(cursor, spans[i]!, `a sample has fewer values than the ${typeCount} sample types`);
    bytes += size;
  }
  return bytes;
}

function readSample(reader: Reader, i: number): void {
  const { cursor, words } = reader;
  const { pos: from, end } = cursor;
  let valueCount = 0;
  while (cursor.pos < end) {
    const tag = readTag(cursor);
    if (tag === ((1 << 3) | 2)) readPackedLocations(reader, readLength(cursor));
    else if (tag === ((2 << 3) | 2)) {
      cursor.end = readLength(cursor);
      while (cursor.pos < cursor.end) readValue(cursor, words[valueCount++], i);
    } else if (tag === 2 << 3) readValue(cursor, words[valueCount++], i);
    else if (tag === 1 << 3) readLocation(reader);
    else if (tag === ((3 << 3) | 2)) readLabel(reader);
    else skipField(cursor, tag, SAMPLE_FIELDS);
    cursor.end = end;
  }
  if (valueCount !== words.length) {
    fail(cursor, from, `a sample has ${valueCount} values, but there are ${words.length} sample types`);
  }
}

/** Reads one value into its column; one value too many has no column and is only counted. */
function readValue(cursor: Cursor, column: Int32Array | undefined, i: number): void {
  readVarint(cursor);
  if (column === undefined) return;
  column[2 * i + LOW_WORD] = cursor.low;
  column[2 * i + 1 - LOW_WORD] = cursor.high;
}

/** The hot loop: ids below 2^21 (three bytes) of plain locations are done in place, all others by `readLocation`. */
function readPackedLocations(reader: Reader, end: number): void {
  const { cursor, frames } = reader;
  const { bytes } = cursor;
  const { onlyFrame } = reader.locations;
  cursor.end = end;
  const limit = Math.min(onlyFrame.length, 1 << 21);
  let { data, length } = frames;
  let pos = cursor.pos;
  while (pos < end) {
    let next = pos + 1;
    let id = bytes[pos]!;
    if (id >= 0x80) {
      const second = bytes[next++]!;
      id = (id & 0x7f) | ((second & 0x7f) << 7);
      if (second >= 0x80) id |= bytes[next++]! << 14;
    }
    // A third byte that is not the last makes the id too large; one that lies in the next field, `next` too large.
    if (next <= end && length < data.length && id < limit && onlyFrame[id]! >= 0) {
      data[length++] = onlyFrame[id]!;
      pos = next;
    } else {
      frames.length = length;
      cursor.pos = pos;
      readLocation(reader);
      pos = cursor.pos;
      ({ data, length } = frames);
    }
  }
  frames.length = length;
  cursor.pos = end;
}

function readLocation(reader: Reader): void {
  const { cursor, locations, frames } = reader;
  const from = cursor.pos;
  readVarint(cursor);
  const location = locate(locations.ids, cursor.low, cursor.high);
  if (location === -1) {
    const id = shownId(cursor.low, cursor.high);
    fail(
      cursor,
      from,
      `a sample names location ${id}, which the profile does not have: the data is truncated or corrupt`,
    );
  }
  const end = locations.offsets[location + 1]!;
  for (let i = locations.offsets[location]!; i < end; i++) {
    if (frames.length === frames.data.length) growFrames(reader);
    frames.data[frames.length++] = locations.frameIndexes[i]!;
  }
}

/** The limit is only looked at when memory is about to grow: a check per frame would cost more than it saves. */
function growFrames(reader: Reader): void {
  const { cursor, frames, maxFrames } = reader;
  if (frames.length > maxFrames) {
    fail(cursor, cursor.pos, `the stacks have more than ${maxFrames} frames together, which is the limit`);
  }
  reserve(frames, 1);
}

/** Labels tell threads or requests apart; a comparison sums over them. A string they name must exist all the same. */
function readLabel(reader: Reader): void {
  const { cursor, stringCount } = reader;
  cursor.end = readLength(cursor);
  while (cursor.pos < cursor.end) {
    const tag = readTag(cursor);
    if (tag === 1 << 3 || tag === 2 << 3 || tag === 4 << 3) readStringIndex(cursor, stringCount);
    else if (tag === 3 << 3) readVarint(cursor);
    else skipField(cursor, tag, LABEL_FIELDS);
  }
}

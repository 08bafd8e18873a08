/**
 * A strict cursor over the protobuf wire format. It allocates nothing per value: a 64-bit number is left as
 * two 32-bit words in the cursor, so that a profile of millions of numbers costs no `bigint` each.
 * Source: https://protobuf.dev/programming-guides/encoding/
 */
import { ProfileFormatError } from './profile.ts';

/** Wire types this reader accepts. Groups (3, 4) are obsolete and no profile writer emits them. */
export const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const;

/** A position in a message. `end` is the end of the message being read, so nested messages narrow it. */
export interface Cursor {
  readonly format: string;
  readonly bytes: Uint8Array;
  /** Whether `bytes` came out of gzip: then an offset means nothing in the file, and errors say so. */
  readonly inflated: boolean;
  pos: number;
  end: number;
  /** Where the tag read last began: the place named when the field under it is wrong. */
  tagAt: number;
  /** Low and high 32 bits of the varint read last, both as signed words. */
  low: number;
  high: number;
}

/** A cursor over a whole buffer. */
export function cursorOver(format: string, bytes: Uint8Array, inflated: boolean): Cursor {
  return { format, bytes, inflated, pos: 0, end: bytes.length, tagAt: 0, low: 0, high: 0 };
}

/** Throws a `ProfileFormatError` that names the byte and says which bytes are counted. */
export function fail(cursor: Cursor, offset: number, reason: string): never {
  const counted = cursor.inflated ? ' of the decompressed data' : '';
  throw new ProfileFormatError(cursor.format, offset, `${reason} (at byte ${offset}${counted})`);
}

/** Reads one varint into `low` and `high`. Longer than ten bytes or wider than 64 bits is an error. */
export function readVarint(cursor: Cursor): void {
  const { bytes, end, pos: start } = cursor;
  let pos = start;
  let low = 0;
  let high = 0;
  for (let shift = 0; shift < 70; shift += 7) {
    if (pos >= end) fail(cursor, start, 'a number is cut off: the data is truncated or corrupt');
    const byte = bytes[pos++]!;
    const bits = byte & 0x7f;
    if (shift < 28) low |= bits << shift;
    else if (shift === 28) {
      low |= bits << 28;
      high = bits >>> 4;
    } else high |= bits << (shift - 32);
    if (byte < 0x80) {
      if (shift === 63 && byte > 1) break;
      cursor.pos = pos;
      cursor.low = low;
      cursor.high = high;
      return;
    }
  }
  fail(cursor, start, 'a number is wider than 64 bits: the data is corrupt');
}

/** Reads a varint that must be a small non-negative count or index; `-1` when it does not fit 31 bits. */
export function readSmall(cursor: Cursor): number {
  readVarint(cursor);
  return cursor.high === 0 && cursor.low >= 0 ? cursor.low : -1;
}

/** The signed 64-bit number read last as a double: exact within 2^53. */
export function int64ToNumber(cursor: Cursor): number {
  return cursor.high * 0x1_0000_0000 + (cursor.low >>> 0);
}

/** Reads a field's tag, `field number << 3 | wire type`. */
export function readTag(cursor: Cursor): number {
  cursor.tagAt = cursor.pos;
  const tag = readSmall(cursor);
  if (tag < 8) fail(cursor, cursor.tagAt, 'there is no such field: the data is truncated or corrupt');
  return tag;
}

/** Reads a length and returns where the field's content ends. The content begins at `pos`. */
export function readLength(cursor: Cursor): number {
  const length = readSmall(cursor);
  const left = cursor.end - cursor.pos;
  if (length < 0 || length > left) {
    const shown = length < 0 ? 'more than 2^31' : length;
    fail(
      cursor,
      cursor.tagAt,
      `field ${fieldNumberAt(cursor)} claims ${shown} bytes, but its message ends after ${left}: the data is truncated or corrupt`,
    );
  }
  return cursor.pos + length;
}

/** Skips a field this reader does not use. `known` is the highest field number the message defines. */
export function skipField(cursor: Cursor, tag: number, known: number): void {
  const field = tag >>> 3;
  const wire = tag & 7;
  if (field <= known) fail(cursor, cursor.tagAt, `field ${field} has the wrong wire type ${wire}`);
  if (wire === WIRE.varint) readVarint(cursor);
  else if (wire === WIRE.bytes) cursor.pos = readLength(cursor);
  else if (wire === WIRE.fixed64) skipFixed(cursor, 8);
  else if (wire === WIRE.fixed32) skipFixed(cursor, 4);
  else fail(cursor, cursor.tagAt, `field ${field} has the wire type ${wire}, which no profile uses`);
}

function skipFixed(cursor: Cursor, size: number): void {
  if (size > cursor.end - cursor.pos) fail(cursor, cursor.tagAt, 'a fixed-width field is cut off');
  cursor.pos += size;
}

/** Only for messages: the tag was read once without error, so it can be read again. */
function fieldNumberAt(cursor: Cursor): number {
  const again = { ...cursor, pos: cursor.tagAt };
  readVarint(again);
  return again.low >>> 3;
}

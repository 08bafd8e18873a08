/** Writes the protobuf wire format into one growing buffer. Source: https://protobuf.dev/programming-guides/encoding/ */

/** What was written so far: the first `length` of `bytes`. */
export interface ByteSink {
  bytes: Uint8Array;
  length: number;
}

const LENGTH_DELIMITED = 2;
/** A varint of 64 bits. */
const MAX_VARINT_BYTES = 10;
/** Up to here shifts do, which are much faster than divisions. */
const MAX_WORD = 2 ** 31 - 1;

/** An empty sink. */
export function byteSink(capacity = 4096): ByteSink {
  return { bytes: new Uint8Array(capacity), length: 0 };
}

/** What was written, as a copy. */
export function writtenBytes(out: ByteSink): Uint8Array {
  return out.bytes.slice(0, out.length);
}

/** Appends a 64-bit number without a field number, as inside a packed field; negative ones as two's complement. */
export function putVarint(out: ByteSink, value: number | bigint): void {
  if (out.length + MAX_VARINT_BYTES > out.bytes.length) reserve(out, MAX_VARINT_BYTES);
  if (typeof value === 'bigint' || value < 0) {
    let rest = BigInt.asUintN(64, BigInt(value));
    for (; rest >= 0x80n; rest >>= 7n) out.bytes[out.length++] = Number(rest & 0x7fn) | 0x80;
    out.bytes[out.length++] = Number(rest);
    return;
  }
  let rest = value;
  for (; rest > MAX_WORD; rest = Math.floor(rest / 0x80)) out.bytes[out.length++] = (rest % 0x80) | 0x80;
  for (; rest >= 0x80; rest >>>= 7) out.bytes[out.length++] = (rest & 0x7f) | 0x80;
  out.bytes[out.length++] = rest;
}

/** Appends a field that is a number. A whole number beyond 2^53 has to be a `bigint`. */
export function putNumber(out: ByteSink, field: number, value: number | bigint): void {
  putVarint(out, field * 8);
  putVarint(out, value);
}

/** Appends a field that is a text. */
export function putText(out: ByteSink, field: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  putVarint(out, field * 8 + LENGTH_DELIMITED);
  putVarint(out, bytes.length);
  reserve(out, bytes.length);
  out.bytes.set(bytes, out.length);
  out.length += bytes.length;
}

/** Appends a field that is a message, or a packed list: all that `write` appends. */
export function putMessage(out: ByteSink, field: number, write: () => void): void {
  putVarint(out, field * 8 + LENGTH_DELIMITED);
  const start = out.length;
  write();
  const size = out.length - start;
  // The length stands in front, but is known last: the content moves, which costs less than a buffer for every message.
  const content = start + varintLength(size);
  reserve(out, content - start);
  out.bytes.copyWithin(content, start, start + size);
  out.length = start;
  putVarint(out, size);
  out.length = content + size;
}

function varintLength(value: number): number {
  let length = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) length += 1;
  return length;
}

function reserve(out: ByteSink, extra: number): void {
  const needed = out.length + extra;
  if (needed <= out.bytes.length) return;
  const grown = new Uint8Array(Math.max(needed, out.bytes.length * 2));
  grown.set(out.bytes.subarray(0, out.length));
  out.bytes = grown;
}

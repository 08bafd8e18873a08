/** Writes protobuf wire format, right and wrong: tests build corrupt messages with the same few functions. */

/** A growing buffer of bytes. */
export interface Sink {
  bytes: Uint8Array;
  length: number;
}

/** An empty sink. */
export function sink(capacity = 256): Sink {
  return { bytes: new Uint8Array(capacity), length: 0 };
}

/** What was written so far, as a copy. */
export function written(out: Sink): Uint8Array {
  return out.bytes.slice(0, out.length);
}

/** Appends raw bytes. */
export function writeBytes(out: Sink, bytes: Uint8Array): void {
  reserve(out, bytes.length);
  out.bytes.set(bytes, out.length);
  out.length += bytes.length;
}

/** Appends a 64-bit number, negative ones in two's complement, as ten bytes. */
export function writeVarint(out: Sink, value: number | bigint): void {
  reserve(out, 10);
  if (typeof value === 'bigint' || value < 0) {
    let rest = BigInt.asUintN(64, BigInt(value));
    while (rest >= 0x80n) {
      out.bytes[out.length++] = Number(rest & 0x7fn) | 0x80;
      rest >>= 7n;
    }
    out.bytes[out.length++] = Number(rest);
    return;
  }
  let rest = value;
  while (rest >= 0x80) {
    out.bytes[out.length++] = (rest % 0x80) | 0x80;
    rest = Math.floor(rest / 0x80);
  }
  out.bytes[out.length++] = rest;
}

/** Appends a varint field. */
export function writeNumber(out: Sink, field: number, value: number | bigint): void {
  writeVarint(out, field * 8);
  writeVarint(out, value);
}

/** Appends a varint field, unless it has proto3's default value. */
export function writeNumberOpt(out: Sink, field: number, value: number | bigint | undefined): void {
  if (value !== undefined && value !== 0 && value !== 0n) writeNumber(out, field, value);
}

/** Appends a field of bytes: a string, a message or a packed list. */
export function writeBlock(out: Sink, field: number, content: Uint8Array): void {
  writeVarint(out, field * 8 + 2);
  writeVarint(out, content.length);
  writeBytes(out, content);
}

/** Appends a repeated number, packed into one field or as one field a number. */
export function writeNumbers(
  out: Sink,
  field: number,
  values: readonly (number | bigint)[],
  packed: boolean,
): void {
  if (!packed) {
    for (const value of values) writeNumber(out, field, value);
    return;
  }
  if (values.length === 0) return;
  const list = sink(values.length * 3);
  for (const value of values) writeVarint(list, value);
  writeBlock(out, field, list.bytes.subarray(0, list.length));
}

function reserve(out: Sink, extra: number): void {
  if (out.length + extra <= out.bytes.length) return;
  const grown = new Uint8Array(Math.max(out.length + extra, out.bytes.length * 2));
  grown.set(out.bytes.subarray(0, out.length));
  out.bytes = grown;
}

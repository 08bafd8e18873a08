/** The little of protobuf that the recorded server writes and reads. Source: https://protobuf.dev/programming-guides/encoding/ */

const MASK_64 = (1n << 64n) - 1n;

function varint(value: bigint): Buffer {
  const bytes: number[] = [];
  let rest = value & MASK_64;
  while (rest >= 0x80n) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return Buffer.from(bytes);
}

/** A varint field; without a field number only the varint, as inside a packed field. */
export function varintField(field: number | undefined, value: bigint): Buffer {
  const bytes = varint(value);
  return field === undefined ? bytes : Buffer.concat([varint(BigInt(field * 8)), bytes]);
}

/** A field with a length: bytes, a string or a message. */
export function bytesField(field: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint(BigInt(field * 8 + 2)), varint(BigInt(bytes.length)), bytes]);
}

/** A pprof `ValueType`: type and unit as indices into the string table. */
export function valueTypeField(field: number, type: number, unit: number): Buffer {
  return bytesField(field, Buffer.concat([varintField(1, BigInt(type)), varintField(2, BigInt(unit))]));
}

/** A pprof string table that grows by use; entry 0 is the empty text. */
export interface Strings {
  /** The index of a text, which is added when it is new. */
  index(text: string): number;
  /** All texts as fields, to be written after everything that points into the table. */
  encode(field: number): Buffer;
}

/** Makes an empty string table. */
export function createStrings(): Strings {
  const indices = new Map<string, number>([['', 0]]);
  return {
    index(text) {
      const known = indices.get(text);
      if (known !== undefined) return known;
      indices.set(text, indices.size);
      return indices.size - 1;
    },
    encode: (field) =>
      Buffer.concat([...indices.keys()].map((text) => bytesField(field, Buffer.from(text, 'utf8')))),
  };
}

/**
 * Reads a message of varints and strings, such as the request of `SelectMergeProfile`, into values by field
 * number; other wire types are skipped.
 * @throws RangeError when the bytes end in the middle of a field.
 */
export function readFields(bytes: Uint8Array): Map<number, bigint | string> {
  const fields = new Map<number, bigint | string>();
  let at = 0;
  const readVarint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at];
      if (byte === undefined) break;
      at += 1;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value & MASK_64;
    }
    throw new RangeError('unexpected EOF');
  };
  const readBytes = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new RangeError('unexpected EOF');
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const tag = Number(readVarint());
    const wireType = tag & 7;
    if (wireType === 0) fields.set(tag >>> 3, readVarint());
    else if (wireType === 2)
      fields.set(tag >>> 3, Buffer.from(readBytes(Number(readVarint()))).toString('utf8'));
    else if (wireType === 1 || wireType === 5) readBytes(wireType === 1 ? 8 : 4);
    else throw new RangeError('unexpected EOF');
  }
  return fields;
}

/** The little of protobuf that the recorded server reads. Source: https://protobuf.dev/programming-guides/encoding/ */

const MASK_64 = (1n << 64n) - 1n;

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

import { sink, writeBytes, writeVarint, written } from '../protobuf-writer.ts';
import type { Random } from './random.ts';

/** One field as it stands on the wire. */
interface Field {
  readonly number: number;
  readonly wire: number;
  /** The number of a varint; the bytes of anything else. */
  readonly value: bigint | Uint8Array;
}

const NUMBERS = [
  0n,
  1n,
  2n,
  127n,
  128n,
  2n ** 31n - 1n,
  2n ** 31n,
  2n ** 32n,
  2n ** 53n,
  2n ** 62n,
  2n ** 63n - 1n,
  2n ** 63n,
  2n ** 64n - 1n,
];
const BYTES = ['', '\0', 'a', 'cpu', 'nanoseconds', '\ufffd'].map((text) => Buffer.from(text));
const MAX_CHANGES = 4;
const MANY = 300;

/** A message with one to four of its fields, at any depth, changed, doubled, moved or taken away. Garbage stays as it is. */
export function mutateProtobuf(random: Random, message: Uint8Array): Uint8Array {
  let result = message;
  for (let left = 1 + random.below(MAX_CHANGES); left > 0; left--) result = changed(random, result, 3);
  return result;
}

function changed(random: Random, message: Uint8Array, depth: number): Uint8Array {
  const fields = fieldsOf(message);
  if (fields === null || fields.length === 0) return message;
  const at = random.below(fields.length);
  const field = fields[at] as Field;
  if (field.value instanceof Uint8Array && depth > 0 && !random.oneIn(3)) {
    const inner = random.oneIn(3)
      ? changedNumbers(random, field.value)
      : changed(random, field.value, depth - 1);
    fields[at] = { ...field, value: inner };
  } else change(random, fields, at);
  return bytesOf(fields);
}

function change(random: Random, fields: Field[], at: number): void {
  const field = fields[at] as Field;
  const kind = random.below(7);
  if (kind === 0) fields.splice(at, 1);
  else if (kind === 1) fields.splice(random.below(fields.length + 1), 0, field);
  else if (kind === 2) fields.push(...Array<Field>(random.below(MANY)).fill(field));
  else if (kind === 3) fields[at] = { ...field, number: 1 + random.below(16) };
  else if (kind === 4) {
    const other = random.below(fields.length);
    [fields[at], fields[other]] = [fields[other] as Field, field];
  } else if (kind === 5) fields[at] = { number: field.number, wire: 0, value: random.pick(NUMBERS) };
  else fields[at] = { number: field.number, wire: 2, value: random.pick(BYTES) };
}

/** A packed list with one of its numbers changed; bytes that are none stay as they are. */
function changedNumbers(random: Random, bytes: Uint8Array): Uint8Array {
  const numbers: bigint[] = [];
  for (let at = 0; at < bytes.length; ) {
    const read = varintAt(bytes, at);
    if (read === null) return bytes;
    numbers.push(read.value);
    at = read.end;
  }
  if (random.oneIn(3)) numbers.splice(random.below(numbers.length + 1), 1);
  else numbers[random.below(numbers.length + 1)] = random.pick(NUMBERS);
  const out = sink();
  for (const number of numbers) writeVarint(out, number);
  return written(out);
}

function bytesOf(fields: readonly Field[]): Uint8Array {
  const out = sink(1024);
  for (const { number, wire, value } of fields) {
    writeVarint(out, number * 8 + wire);
    if (typeof value === 'bigint') writeVarint(out, value);
    else {
      if (wire === 2) writeVarint(out, value.length);
      writeBytes(out, value);
    }
  }
  return written(out);
}

/** Null where the bytes are no message. */
function fieldsOf(bytes: Uint8Array): Field[] | null {
  const fields: Field[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = varintAt(bytes, at);
    const number = Number((tag?.value ?? 0n) >> 3n);
    if (tag === null || number === 0 || number > 2 ** 20) return null;
    const wire = Number(tag.value & 7n);
    const read = wire === 0 ? varintAt(bytes, tag.end) : bytesAt(bytes, tag.end, wire);
    if (read === null) return null;
    fields.push({ number, wire, value: read.value });
    at = read.end;
  }
  return fields;
}

interface Read<T> {
  readonly value: T;
  readonly end: number;
}

function bytesAt(bytes: Uint8Array, at: number, wire: number): Read<Uint8Array> | null {
  const length =
    wire === 2 ? varintAt(bytes, at) : { value: wire === 1 ? 8n : wire === 5 ? 4n : -1n, end: at };
  if (length === null || length.value < 0n) return null;
  const end = length.end + Number(length.value);
  return end > bytes.length ? null : { value: bytes.subarray(length.end, end), end };
}

function varintAt(bytes: Uint8Array, start: number): Read<bigint> | null {
  let value = 0n;
  for (let at = start; at < bytes.length && at < start + 10; at++) {
    value |= BigInt((bytes[at] as number) & 0x7f) << BigInt(7 * (at - start));
    if ((bytes[at] as number) < 0x80) return { value, end: at + 1 };
  }
  return null;
}

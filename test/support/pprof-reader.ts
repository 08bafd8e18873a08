/** A reader for pprof, independent of the one in `src/profile`: it keeps what that one drops, lines and time among it. */
import { gunzipSync } from 'node:zlib';

/** A pprof file with its stacks line by line. */
export interface ReadPprof {
  readonly sampleTypes: readonly string[];
  /** `name@file:line;…`, leaf first, to the sum of each sample type. */
  readonly stacks: ReadonlyMap<string, readonly bigint[]>;
  readonly samples: number;
  readonly timeNanos: bigint;
  readonly durationNanos: bigint;
  readonly periodType: string;
  readonly period: bigint;
}

type Field = readonly [field: number, value: bigint | Buffer];

/** Reads a pprof file, gzipped or not. It trusts what it reads. */
export function readPprof(bytes: Uint8Array): ReadPprof {
  const raw = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : Buffer.from(bytes);
  const fields = fieldsOf(raw);
  const strings = all(fields, 6).map((text) => (text as Buffer).toString('utf8'));
  const text = (index: bigint) => strings[Number(index)] ?? `string ${index}`;
  const valueType = (value: Buffer) => {
    const parts = fieldsOf(value);
    return `${text(last(parts, 1))}/${text(last(parts, 2))}`;
  };
  const functions = new Map(
    messages(fields, 5).map((one) => [last(one, 1), `${text(last(one, 2))}@${text(last(one, 4))}`]),
  );
  const locations = new Map(
    messages(fields, 4).map((one) => {
      const lines = messages(one, 4).map((line) => `${functions.get(last(line, 1))}:${last(line, 2)}`);
      return [last(one, 1), lines];
    }),
  );
  const stacks = new Map<string, bigint[]>();
  for (const sample of messages(fields, 2)) {
    const key = numbers(sample, 1)
      .flatMap((id) => locations.get(id) ?? [`location ${id}`])
      .join(';');
    const sum = stacks.get(key) ?? [];
    numbers(sample, 2).forEach((value, i) => {
      sum[i] = (sum[i] ?? 0n) + BigInt.asIntN(64, value);
    });
    stacks.set(key, sum);
  }
  const periodTypes = all(fields, 11) as Buffer[];
  return {
    sampleTypes: (all(fields, 1) as Buffer[]).map(valueType),
    stacks,
    samples: all(fields, 2).length,
    timeNanos: last(fields, 9),
    durationNanos: last(fields, 10),
    periodType: periodTypes.length === 0 ? '' : valueType(Buffer.concat(periodTypes)),
    period: last(fields, 12),
  };
}

function fieldsOf(bytes: Buffer): Field[] {
  const fields: Field[] = [];
  for (let pos = 0; pos < bytes.length; ) {
    const [tag, content] = varintAt(bytes, pos);
    const [value, end] = varintAt(bytes, content);
    const hasLength = (tag & 7n) === 2n;
    pos = hasLength ? end + Number(value) : end;
    fields.push([Number(tag >> 3n), hasLength ? bytes.subarray(end, pos) : value]);
  }
  return fields;
}

function varintAt(bytes: Buffer, start: number): [value: bigint, end: number] {
  let value = 0n;
  for (let pos = start; ; pos += 1) {
    const byte = bytes[pos];
    if (byte === undefined) throw new Error(`no number at byte ${start}`);
    value |= BigInt(byte & 0x7f) << BigInt(7 * (pos - start));
    if (byte < 0x80) return [value, pos + 1];
  }
}

function all(fields: readonly Field[], wanted: number): (bigint | Buffer)[] {
  return fields.filter(([field]) => field === wanted).map(([, value]) => value);
}

/** The last of a number that stands several times counts. */
function last(fields: readonly Field[], wanted: number): bigint {
  return (all(fields, wanted).at(-1) as bigint | undefined) ?? 0n;
}

function messages(fields: readonly Field[], wanted: number): Field[][] {
  return all(fields, wanted).map((value) => fieldsOf(value as Buffer));
}

/** A repeated number, packed or not. */
function numbers(fields: readonly Field[], wanted: number): bigint[] {
  return all(fields, wanted).flatMap((value) => {
    if (typeof value === 'bigint') return [value];
    const found: bigint[] = [];
    for (let pos = 0; pos < value.length; ) {
      const [one, end] = varintAt(value, pos);
      found.push(one);
      pos = end;
    }
    return found;
  });
}

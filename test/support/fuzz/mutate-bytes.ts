import type { Random } from './random.ts';

/** The most bytes that a made input has: enough for every path, small enough for thousands of cases. */
export const MAX_INPUT_BYTES = 64 * 1024;
const MAX_CHANGES = 4;
const LONGEST_PIECE = 64;

/** Bytes that stand at the edge of something: signs of text, of UTF-8, of varints. */
const EDGE_BYTES = [0, 1, 0x0a, 0x0d, 0x20, 0x22, 0x3b, 0x5c, 0x7b, 0x7f, 0x80, 0xc0, 0xed, 0xfe, 0xff];
/** Texts and numbers that stand at an edge in every format. */
const EDGE_PIECES = [
  '\0',
  '\u0000\u0001',
  '\ufeff',
  '\u2028',
  '\u202e',
  '9223372036854775807',
  '-9223372036854775808',
  '18446744073709551616',
  '1e308',
  '-0',
  '__proto__',
  'constructor',
  '[['.repeat(40),
  '{"":'.repeat(20),
].map((text) => Buffer.from(text));
const BYTE_PIECES = [
  [0xed, 0xa0, 0x80],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
  [0xff, 0xff, 0xff, 0xff, 0x07],
  [0xf4, 0x90, 0x80, 0x80],
].map((bytes) => Buffer.from(bytes));

type Change = (random: Random, input: Buffer, other: Buffer, pieces: readonly Buffer[]) => Buffer;

const CHANGES: readonly Change[] = [
  (random, input) => replaced(input, random, [(input[0] ?? 0) ^ (1 << random.below(8))]),
  (random, input) => flipped(input, random),
  (random, input) => replaced(input, random, [random.pick(EDGE_BYTES)]),
  (random, input) => replaced(input, random, [random.below(256)]),
  (random, input) => input.subarray(0, random.below(input.length + 1)),
  (random, input) => {
    const [from, to] = range(random, input);
    return Buffer.concat([input.subarray(0, from), input.subarray(to)]);
  },
  (random, input) => {
    const [from, to] = range(random, input);
    const times = random.oneIn(8) ? 50 : 1;
    return inserted(input, to, Buffer.concat(Array(times).fill(input.subarray(from, to))));
  },
  (random, input, other) => {
    const [from, to] = range(random, other);
    return inserted(input, random.below(input.length + 1), other.subarray(from, to));
  },
  (random, input, other) =>
    Buffer.concat([
      input.subarray(0, random.below(input.length + 1)),
      other.subarray(random.below(other.length + 1)),
    ]),
  (random, input, _, pieces) => inserted(input, random.below(input.length + 1), random.pick(pieces)),
  (random, input, _, pieces) => {
    const [from, to] = range(random, input);
    return Buffer.concat([input.subarray(0, from), random.pick(pieces), input.subarray(to)]);
  },
];

/**
 * An input with one to four changes: bits, edge values, cuts, repeats, pieces of another input.
 * @param tokens texts that mean something to the format
 */
export function mutateBytes(
  random: Random,
  input: Uint8Array,
  other: Uint8Array,
  tokens: readonly string[] = [],
): Uint8Array {
  const pieces = [...EDGE_PIECES, ...BYTE_PIECES, ...tokens.map((text) => Buffer.from(text))];
  let result: Buffer = Buffer.from(input);
  for (let left = 1 + random.below(MAX_CHANGES); left > 0; left--) {
    result = random.pick(CHANGES)(random, result, Buffer.from(other), pieces);
  }
  return new Uint8Array(result.subarray(0, MAX_INPUT_BYTES));
}

/** The same for a text. What the changes made no UTF-8 of comes back as U+FFFD. */
export function mutateText(random: Random, text: string, other: string, tokens: readonly string[]): string {
  const bytes = mutateBytes(random, Buffer.from(text), Buffer.from(other), tokens);
  return Buffer.from(bytes).toString('utf8');
}

function range(random: Random, input: Buffer): [from: number, to: number] {
  const from = random.below(input.length + 1);
  return [from, Math.min(input.length, from + 1 + random.below(LONGEST_PIECE))];
}

function inserted(input: Buffer, at: number, piece: Uint8Array): Buffer {
  return Buffer.concat([input.subarray(0, at), piece, input.subarray(at)]);
}

function replaced(input: Buffer, random: Random, bytes: readonly number[]): Buffer {
  const at = random.below(input.length + 1);
  return Buffer.concat([input.subarray(0, at), Buffer.from(bytes), input.subarray(at + bytes.length)]);
}

function flipped(input: Buffer, random: Random): Buffer {
  const result = Buffer.from(input);
  const at = random.below(input.length + 1);
  if (at < result.length) result[at] = (result[at] as number) ^ (1 << random.below(8));
  return result;
}

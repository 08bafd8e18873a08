import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parsePprof } from '../../../src/profile/pprof.ts';
import { ProfileFormatError } from '../../../src/profile/profile.ts';
import { type Sink, sink, writeBlock, writeNumber, written } from '../../support/protobuf-writer.ts';

function block(field: number, ...parts: Uint8Array[]): Uint8Array {
  return build((out) => writeBlock(out, field, Buffer.concat(parts)));
}

function number(field: number, value: number | bigint): Uint8Array {
  return build((out) => writeNumber(out, field, value));
}

function build(write: (out: Sink) => void): Uint8Array {
  const out = sink();
  write(out);
  return written(out);
}

const text = (value: string) => block(6, Buffer.from(value));
const raw = (...bytes: number[]) => Buffer.from(bytes);

const TYPE = block(1, number(1, 1), number(2, 2));
const SAMPLE = block(2, block(1, raw(1)), block(2, raw(5)));
const LOCATION = block(4, number(1, 1), block(4, number(1, 1)));
const FUNCTION = block(5, number(1, 1), number(2, 3));
const STRINGS = Buffer.concat([text(''), text('cpu'), text('nanoseconds'), text('main')]);
const VALID = [TYPE, SAMPLE, LOCATION, FUNCTION, STRINGS];

function failure(bytes: Uint8Array, options?: { maxBytes: number }): ProfileFormatError {
  try {
    parsePprof(bytes, options);
  } catch (error) {
    if (error instanceof ProfileFormatError) return error;
    throw error;
  }
  throw new Error('the profile was accepted');
}

/** Expects an error where the part `bad` begins, plus some bytes into it. */
function expectFailure(
  before: Uint8Array[],
  bad: Uint8Array,
  after: Uint8Array[],
  into: number,
  reason: RegExp,
) {
  const error = failure(Buffer.concat([...before, bad, ...after]));
  expect(error.message).toMatch(reason);
  expect(error.format).toBe('pprof');
  expect(error.offset).toBe(Buffer.concat(before).length + into);
  expect(error.message).toContain(`byte ${error.offset}`);
}

test('the parts used below make a valid profile', () => {
  expect(parsePprof(Buffer.concat(VALID)).values).toEqual([BigInt64Array.of(5n)]);
});

describe('wire format', () => {
  test.each([
    ['a number cut off', raw(9 << 3, 0x80), 1, /cut off/],
    ['eleven bytes of one number', raw(9 << 3, ...Array(10).fill(0x80), 0), 1, /wider than 64 bits/],
    ['a tenth byte beyond 64 bits', raw(9 << 3, ...Array(9).fill(0x80), 2), 1, /wider than 64 bits/],
    ['a length past the end', raw((2 << 3) | 2, 100), 0, /field 2 claims 100 bytes.*ends after 0/],
    ['a length of 2^40', raw((2 << 3) | 2, 0x80, 0x80, 0x80, 0x80, 0x80, 0x08), 0, /more than 2\^31/],
    ['field number 0', raw(0, 0), 0, /no such field/],
    ['a group', raw(((20 << 3) & 0x7f) | 0x80 | 3, 1), 0, /wire type 3/],
    ['an unknown field running past the end', raw(0xa2, 0x06, 9, 1), 0, /field 100 claims 9 bytes/],
    ['an unknown 64-bit field cut off', raw(0xa1, 0x06, 1, 2), 0, /cut off/],
  ])('%s', (_, bad, into, reason) => {
    expectFailure(VALID, bad, [], into, reason);
  });

  test.each([
    ['sample as a number', number(2, 1), 0, /field 2 has the wrong wire type 0/],
    ['duration as bytes', block(10, raw(1)), 0, /field 10 has the wrong wire type 2/],
    ['string as fixed 32', raw((6 << 3) | 5, 0, 0, 0, 0), 0, /field 6 has the wrong wire type 5/],
    [
      'location id as fixed 64',
      block(2, raw((1 << 3) | 1, 1, 0, 0, 0, 0, 0, 0, 0)),
      2,
      /field 1 has the wrong/,
    ],
    ['a line as a number', block(4, number(1, 2), number(4, 1)), 4, /field 4 has the wrong wire type 0/],
    ['a function name as bytes', block(5, number(1, 2), block(2, raw(1))), 4, /field 2 has the wrong/],
  ])('wrong wire type: %s', (_, bad, into, reason) => {
    expectFailure(VALID, bad, [], into, reason);
  });

  test('a nested field may not run past its message, even when the file goes on', () => {
    const bad = raw((2 << 3) | 2, 2, (1 << 3) | 2, 50);
    expectFailure(
      [TYPE],
      bad,
      [...VALID.slice(1), block(100, Buffer.alloc(200))],
      2,
      /field 1 claims 50 bytes/,
    );
  });

  test('a packed number may not run past its list', () => {
    const bad = block(2, raw((1 << 3) | 2, 1, 0x81), raw((2 << 3) | 2, 1, 5));
    expectFailure([TYPE], bad, VALID.slice(2), 4, /cut off/);
  });
});

describe('references', () => {
  const ids = (...list: number[]) => block(2, block(1, raw(...list)), block(2, raw(5)));
  test.each([
    ['location', ids(1, 7), 5, /names location 7/],
    ['location with an id of two bytes', ids(1, 0x87, 1), 5, /names location 135/],
    ['location 0', ids(0), 4, /names location 0/],
    ['unpacked location', block(2, number(1, 9), block(2, raw(5))), 3, /names location 9/],
    [
      'label string',
      block(2, block(1, raw(1)), block(2, raw(5)), block(3, number(1, 4))),
      11,
      /string index is 4/,
    ],
  ])('a sample with a dangling %s', (_, bad, into, reason) => {
    expectFailure([TYPE], bad, VALID.slice(2), into, reason);
  });

  test.each([
    ['a location naming a missing function', block(4, number(1, 2), block(4, number(1, 8))), 4, /function 8/],
    ['a line without a function', block(4, number(1, 2), block(4)), 4, /function 0/],
    ['a location without an id', block(4, block(4, number(1, 1))), 2, /location has no id/],
    ['two locations with one id', LOCATION, 2, /two locations have the same id 1/],
    ['two functions with one id', FUNCTION, 2, /two functions have the same id 1/],
    ['a function without an id', block(5, number(2, 3)), 2, /function has no id/],
    [
      'a function name past the table',
      block(5, number(1, 2), number(2, 4)),
      5,
      /string index is 4.*4 entries/,
    ],
    ['a negative string index', block(5, number(1, 2), number(2, -1)), 5, /string index is out of range/],
    ['a mapping file past the table', block(3, number(1, 1), number(5, 77)), 5, /string index is 77/],
    ['a sample type past the table', block(1, number(1, 12)), 3, /string index is 12/],
    ['a period type past the table', block(11, number(1, 4)), 3, /string 4 is used/],
    ['a comment past the table', block(13, raw(1, 6)), 3, /string 6 is used/],
    ['a default sample type past the table', number(14, 5), 1, /string 5 is used/],
  ])('%s', (_, bad, into, reason) => {
    expectFailure(VALID, bad, [], into, reason);
  });
});

describe('counts', () => {
  test.each([
    ['too few', block(2, block(1, raw(1))), 2, /0 values, but there are 1 sample types/],
    ['too many', block(2, block(1, raw(1)), block(2, raw(5, 6))), 2, /2 values, but there are 1/],
    ['too many, unpacked', block(2, number(2, 5), number(2, 6)), 2, /2 values, but there are 1/],
  ])('a sample with %s values', (_, bad, into, reason) => {
    expectFailure([TYPE], bad, VALID.slice(2), into, reason);
  });

  test('many types and many empty samples are refused before memory is set aside', () => {
    const types = Buffer.concat(Array(2000).fill(block(1)));
    const samples = Buffer.concat(Array(2000).fill(block(2)));
    expectFailure([types], samples, [STRINGS], 2, /fewer values than the 2000 sample types/);
  });

  test('no sample types', () => {
    const error = failure(Buffer.concat(VALID.slice(1)));
    expect(error.message).toMatch(/no sample types/);
  });

  test('no string table', () => {
    const bytes = Buffer.concat([block(1), SAMPLE, LOCATION, block(5, number(1, 1))]);
    expect(failure(bytes)).toMatchObject({
      offset: bytes.length,
      message: expect.stringContaining('no string table'),
    });
  });

  test('a string table whose first entry is not empty', () => {
    expectFailure(VALID.slice(0, 4), text('x'), [STRINGS], 2, /first entry of the string table is not empty/);
  });
});

describe('bounds', () => {
  test('a decompression bomb stops at the limit', () => {
    const bomb = gzipSync(Buffer.alloc(4_000_000));
    expect(failure(bomb, { maxBytes: 1_000_000 }).message).toMatch(/more than 1000000 bytes.*bomb/);
  });

  test('an uncompressed file over the limit', () => {
    expect(failure(Buffer.concat(VALID), { maxBytes: 20 })).toMatchObject({ offset: 20 });
  });

  test('a file of exactly the limit is read', () => {
    const bytes = Buffer.concat(VALID);
    expect(parsePprof(gzipSync(bytes), { maxBytes: bytes.length })).toEqual(parsePprof(bytes));
  });

  test('inlined lines that multiply stop at the limit', () => {
    const lines = Array(500).fill(block(4, number(1, 1)));
    const wide = block(4, number(1, 2), ...lines);
    const samples = Array(50).fill(block(2, block(1, Buffer.alloc(100, 2)), block(2, raw(5))));
    const bytes = Buffer.concat([TYPE, ...samples, LOCATION, wide, FUNCTION, STRINGS]);
    expect(failure(bytes, { maxBytes: 40_000 }).message).toMatch(/more than 10000 frames/);
  });
});

describe('gzip', () => {
  const gzipped = gzipSync(Buffer.concat(VALID));

  test('offsets inside count decompressed bytes and say so', () => {
    const error = failure(gzipSync(Buffer.concat([...VALID, raw(0, 0)])));
    expect(error.offset).toBe(Buffer.concat(VALID).length);
    expect(error.message).toContain('of the decompressed data');
  });

  test.each([
    ['letters', Buffer.from('xyz')],
    ['zeros', Buffer.alloc(8)],
    ['half a second header', raw(0x1f, 0x8b)],
  ])('trailing %s are refused', (_, tail) => {
    expect(failure(Buffer.concat([gzipped, tail])).message).toMatch(/gzip/);
  });

  test('a wrong checksum is refused', () => {
    const broken = Buffer.from(gzipped);
    broken[broken.length - 6]! ^= 1;
    expect(failure(broken).message).toMatch(/gzip data is corrupt/);
  });

  test('two members are one file', () => {
    const bytes = Buffer.concat(VALID);
    const members = Buffer.concat([gzipSync(bytes.subarray(0, 9)), gzipSync(bytes.subarray(9))]);
    expect(parsePprof(members)).toEqual(parsePprof(bytes));
  });
});

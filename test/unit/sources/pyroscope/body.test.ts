import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  AnswerEncodingError,
  AnswerTooLargeError,
  readBounded,
} from '../../../../src/sources/pyroscope/body.ts';
import { createRandom } from '../../../support/simulator/random.ts';

/** Bytes that gzip cannot make smaller. */
function noise(length: number): Buffer {
  const random = createRandom(length);
  return Buffer.from(Array.from({ length }, () => random.below(256)));
}

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

describe('an answer is unpacked whole', () => {
  // Small ones are unpacked at once, large ones beside other work.
  test.each([0, 1, 1000, 100_000, 300_000])('%i bytes', async (length) => {
    const bytes = noise(length);
    const packed = gzipSync(bytes);
    expect(await readBounded(inChunks(packed, 997), 'gzip', 1_000_000)).toEqual(bytes);
    expect(await readBounded(inChunks(bytes, 997), '', 1_000_000)).toEqual(bytes);
  });

  test.each([1000, 300_000])('or not at all: %i bytes', async (length) => {
    const packed = gzipSync(noise(length));
    const cut = inChunks(packed.subarray(0, -20), 997);
    await expect(readBounded(cut, 'gzip', 1_000_000)).rejects.toThrow(AnswerEncodingError);
    await expect(readBounded(inChunks(packed, 997), 'gzip', length / 2)).rejects.toThrow(AnswerTooLargeError);
    await expect(readBounded(inChunks(packed, 997), 'br', 1_000_000)).rejects.toThrow(AnswerEncodingError);
  });

  test.each([100_000, 300_000])('nor where it unpacks to more than the bound: %i zeros', async (length) => {
    const packed = gzipSync(Buffer.alloc(length));
    const bound = packed.length + 10;
    await expect(readBounded(inChunks(packed, 997), 'gzip', bound)).rejects.toThrow(/unpacked/u);
  });
});

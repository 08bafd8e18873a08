import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  AnswerEncodingError,
  AnswerTooLargeError,
  readBounded,
  release,
  unpack,
} from '../../../../src/sources/pyroscope/body.ts';
import { openMemoryMeter } from '../../../support/fuzz/memory.ts';
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

describe('a large answer', () => {
  const MIB = 1024 * 1024;
  const large = Buffer.alloc(40 * MIB, noise(10_007));
  const packed = gzipSync(large);

  test('is unpacked whole, in several members as well', async () => {
    expect(large.equals(await unpack(packed, 'gzip', 64 * MIB))).toBe(true);
    const twice = await unpack(Buffer.concat([packed, packed]), 'gzip', 80 * MIB);
    expect(twice.length).toBe(80 * MIB);
    expect(large.equals(twice.subarray(40 * MIB))).toBe(true);
  });

  test('or not at all', async () => {
    await expect(unpack(packed, 'gzip', 40 * MIB - 1)).rejects.toThrow(AnswerTooLargeError);
    await expect(unpack(packed.subarray(0, -20), 'gzip', 64 * MIB)).rejects.toThrow(AnswerEncodingError);
    const broken = Buffer.from(packed).fill(0xff, packed.length - 100, packed.length - 50);
    await expect(unpack(broken, 'gzip', 64 * MIB)).rejects.toThrow(AnswerEncodingError);
  });

  test('waits for others no longer than its signal lets it', async () => {
    const run = new AbortController();
    const first = unpack(packed, 'gzip', 64 * MIB);
    const second = unpack(packed, 'gzip', 64 * MIB, run.signal);
    run.abort(new Error('the run is over'));
    await expect(second).rejects.toThrow('the run is over');
    expect((await first).length).toBe(40 * MIB);
  });

  test('gives its memory back when nobody needs it any more, a small one leaves that to the collector', () => {
    const [most, least] = [Buffer.alloc(33 * MIB), Buffer.alloc(MIB)];
    release(most);
    release(least);
    expect([most.length, least.length]).toEqual([0, MIB]);
  });

  test('twelve bombs at once take less than half of what they may take one by one', async () => {
    const [bound, count] = [96 * MIB, 12];
    const bomb = gzipSync(Buffer.alloc(192 * MIB));
    const meter = openMemoryMeter();
    const resting = meter.restingBytes();
    meter.resetPeak();
    const asked = Array.from({ length: count }, () => unpack(bomb, 'gzip', bound));
    for (const { status } of await Promise.allSettled(asked)) expect(status).toBe('rejected');
    // What was held up to the first step of each, and one that is whole.
    expect(meter.peakBytes() - resting).toBeLessThan((count * bound) / 2);
  });
});

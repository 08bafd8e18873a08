import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isGzip } from '../../../src/profile/gzip.ts';
import { parsePprof } from '../../../src/profile/pprof.ts';
import { type PprofStacks, writePprof } from '../../../src/profile/pprof-writer.ts';
import type { StackTable } from '../../../src/profile/profile.ts';
import { encodeRawProfile, type RawProfile } from '../../../src/profile/raw-profile.ts';
import { fc } from '../../support/fast-check.ts';
import { stacksOf } from '../../support/stacks.ts';

const FROM_MS = 1_795_359_983_000;
const UNTIL_MS = FROM_MS + 252_557;

function tableOf(names: readonly string[], stacks: readonly (readonly number[])[]): StackTable {
  const offsets = [0];
  for (const stack of stacks) offsets.push(offsets.at(-1)! + stack.length);
  return {
    functions: names.map((name) => ({ name, file: `${name}.py` })),
    stackOffsets: Int32Array.from(offsets),
    stackFrames: Int32Array.from(stacks.flat()),
  };
}

function stacks(
  table: StackTable,
  values: readonly number[],
  changes: Partial<PprofStacks> = {},
): PprofStacks {
  return {
    table,
    values: Float64Array.from(values),
    sampleType: 'cpu',
    unit: 'nanoseconds',
    periodType: 'cpu',
    periodUnit: 'nanoseconds',
    fromMs: FROM_MS,
    untilMs: UNTIL_MS,
    ...changes,
  };
}

describe('writePprof', () => {
  it('leaves out what costs nothing', () => {
    const table = tableOf(
      ['leaf', 'unused', 'root'],
      [
        [0, 2],
        [1, 2],
      ],
    );
    const written = writePprof(stacks(table, [7, 0]));
    expect(parsePprof(written).frames.map(({ name }) => name)).toEqual(['leaf', 'root']);
    expect(Buffer.from(written).toString('latin1')).not.toContain('unused');
  });

  it('reads back as it was: names, files, values, type, duration', () => {
    const table = tableOf(['leaf', 'root'], [[0, 1], [1], [], [0, 0, 1]]);
    const profile = parsePprof(writePprof(stacks(table, [7, 2 ** 60, 3, 1.4], { comments: ['a', 'b'] })));
    expect(profile.sampleTypes).toEqual([{ type: 'cpu', unit: 'nanoseconds' }]);
    expect(profile.durationNanos).toBe(252_557e6);
    expect(Object.fromEntries(stacksOf(profile))).toEqual({
      'leaf@leaf.py:0;root@root.py:0': 7n,
      'root@root.py:0': 2n ** 60n,
      '': 3n,
      'leaf@leaf.py:0;leaf@leaf.py:0;root@root.py:0': 1n,
    });
  });

  it('names the file as the profiler did, where that is known', () => {
    const places = new Map([[0, { file: '/app/leaf.py', firstLine: 3, lastLine: 9 }]]);
    const table = { ...tableOf(['leaf', 'root'], [[0, 1]]), places };
    expect(parsePprof(writePprof(stacks(table, [1]))).frames).toEqual([
      { name: 'leaf', file: '/app/leaf.py', line: 0 },
      { name: 'root', file: 'root.py', line: 0 },
    ]);
  });

  it('of nothing is a profile without samples', () => {
    const profile = parsePprof(writePprof(stacks(tableOf(['leaf'], [[0]]), [0])));
    expect(profile).toMatchObject({ frames: [], sampleTypes: [{ type: 'cpu' }] });
    expect(profile.stackOffsets).toEqual(Int32Array.of(0));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 63, -(2 ** 63)])('refuses %d', (value) => {
    expect(() => writePprof(stacks(tableOf(['leaf'], [[0]]), [value]))).toThrow(RangeError);
  });

  it('whatever the stacks, the reader gets them', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('a', '\0', 'x'.repeat(300)),
    );
    const stack = fc.tuple(
      fc.array(fc.nat(400), { maxLength: 40 }),
      fc.oneof(fc.maxSafeInteger(), fc.nat(1000)),
    );
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 300 }), fc.array(stack), (names, found) => {
        const table = tableOf(
          names,
          found.map(([frames]) => frames.map((frame) => frame % names.length)),
        );
        const values = found.map(([, value]) => value);
        const expected = new Map<string, bigint>();
        for (const [index, [frames, value]] of found.entries()) {
          const key = frames
            .map((frame) => `${names[frame % names.length]}@${names[frame % names.length]}.py:0`)
            .join(';');
          if (value !== 0) expected.set(key, (expected.get(key) ?? 0n) + BigInt(values[index]!));
        }
        expect(stacksOf(parsePprof(writePprof(stacks(table, values))))).toEqual(expected);
      }),
    );
  });
});

describe('encodeRawProfile', () => {
  const raw: RawProfile = {
    service: 'ai-yolo26',
    profileType: 'memory:inuse_space:bytes::',
    alias: 'memory in use',
    unit: 'bytes',
    side: 'candidate',
    fromMs: FROM_MS,
    untilMs: UNTIL_MS,
    table: tableOf(['leaf', 'root'], [[0, 1]]),
    values: Float64Array.of(64 * 2 ** 20),
  };

  it('is gzip that names neither time nor system, and always the same', async () => {
    const [bytes, again] = await Promise.all([encodeRawProfile(raw), encodeRawProfile(raw)]);
    expect(isGzip(bytes)).toBe(true);
    expect([...bytes.subarray(4, 8), bytes[9]]).toEqual([0, 0, 0, 0, 255]);
    expect(again).toEqual(bytes);
    expect(parsePprof(bytes).sampleTypes).toEqual([{ type: 'inuse_space', unit: 'bytes' }]);
  });

  it('has no period where the type has none, and says whose it is', async () => {
    const text = gunzipSync(await encodeRawProfile(raw)).toString('latin1');
    expect(text).toContain('flamegate: candidate of ai-yolo26, memory:inuse_space:bytes::');
  });
});

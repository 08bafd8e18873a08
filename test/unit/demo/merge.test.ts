import { describe, expect, test } from 'vitest';
import { EMPTY_MERGE, encodeMerge, mergeStacks } from '../../../src/demo/merge.ts';
import { parsePprof } from '../../../src/profile/pprof.ts';
import type { Profile, RawFrame } from '../../../src/profile/profile.ts';
import { fc } from '../../support/fast-check.ts';
import { addStacks, stacksOf } from '../../support/stacks.ts';

const META = { profileType: 'memory:inuse_space:bytes:space:bytes', startMs: 1000, endMs: 61_000 };

function profileOf(
  frames: readonly RawFrame[],
  samples: readonly [stack: number[], value: bigint][],
): Profile {
  const offsets = [0];
  for (const [stack] of samples) offsets.push(offsets.at(-1)! + stack.length);
  return {
    sampleTypes: [{ type: 'inuse_space', unit: 'bytes' }],
    defaultSampleType: 0,
    frames,
    stackOffsets: Int32Array.from(offsets),
    stackFrames: Int32Array.from(samples.flatMap(([stack]) => stack)),
    values: [BigInt64Array.from(samples.map(([, value]) => value))],
    durationNanos: 0,
  };
}

const frame = fc.record({
  name: fc.string({ minLength: 1, unit: 'binary' }).filter((text) => text.isWellFormed()),
  file: fc.constantFrom('', 'a.py', 'lib/ü.py'),
  line: fc.nat({ max: 2 ** 31 - 1 }),
});
const profiles = fc.array(
  fc
    .array(frame, { minLength: 1, maxLength: 6 })
    .chain((frames) =>
      fc
        .array(
          fc.tuple(
            fc.array(fc.nat({ max: frames.length - 1 }), { minLength: 1, maxLength: 8 }),
            fc.bigInt({ min: -(2n ** 55n), max: 2n ** 55n }),
          ),
          { maxLength: 8 },
        )
        .map((samples) => profileOf(frames, samples)),
    ),
  { maxLength: 5 },
);

describe('merging profiles', () => {
  test('what is written is the sum, stack by stack', () => {
    fc.assert(
      fc.property(profiles, (list) => {
        const merged = parsePprof(encodeMerge(mergeStacks(list), META));
        expect(stacksOf(merged)).toEqual(addStacks(list));
      }),
    );
  });

  test('a gauge uploaded twice counts twice, and the metadata is that of the question', () => {
    const heap = profileOf([{ name: 'cache', file: 'app.py', line: 3 }], [[[0], 60n]]);
    const merged = parsePprof(encodeMerge(mergeStacks([heap, heap]), META));
    expect([...stacksOf(merged)]).toEqual([['cache@app.py:3', 120n]]);
    expect(merged).toMatchObject({
      sampleTypes: [{ type: 'inuse_space', unit: 'bytes' }],
      durationNanos: 60_000_000_000,
    });
  });

  test('nothing is the empty profile of the server', () => {
    expect(encodeMerge(mergeStacks([]), META)).toBe(EMPTY_MERGE);
  });
});

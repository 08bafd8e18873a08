import { describe, expect, test } from 'vitest';
import { recordedApartMs, toFileData } from '../../../src/file-gate/data.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import type { TypedFile } from '../../../src/sources/profile-files/read.ts';
import { foldedProfile } from '../../support/fake-source.ts';

const SECOND_NANOS = 1e9;

function fileOf(
  stacks: Record<string, number>,
  more: Partial<Profile> & { readonly startMs?: number } = {},
): TypedFile {
  const { startMs = null, ...changes } = more;
  const profile = { ...foldedProfile(stacks), ...changes };
  return { path: 'x', profile, startMs, sampleType: 0 };
}

const files = (count: number, more: Parameters<typeof fileOf>[1] = {}) =>
  Array.from({ length: count }, (_, index) => fileOf({ 'main;work': index + 1 }, more));

const dataOf = (type: string, baseline: readonly TypedFile[], candidate: readonly TypedFile[]) =>
  toFileData(type, { baseline, candidate }, []);
const CPU = 'process_cpu:cpu:nanoseconds::';
const HEAP = 'memory:inuse_space:bytes::';
const sums = (blocks: readonly Float64Array[]) =>
  blocks.map((block) => block.reduce((sum, value) => sum + value, 0));

describe('toFileData', () => {
  test('a file is a block; more than six are put together, neighbours with neighbours', () => {
    const { baseline, candidate } = dataOf(CPU, files(3), files(8));
    expect(sums(baseline.blocks)).toEqual([1, 2, 3]);
    expect(sums(candidate.blocks)).toEqual([1, 2, 3 + 4, 5, 6, 7 + 8]);
  });

  test('both sides share one table of stacks', () => {
    const data = dataOf(
      CPU,
      [fileOf({ 'main;work': 1, 'main;old': 2 })],
      [fileOf({ 'main;new': 4, 'main;work': 3 })],
    );
    expect(Array.from(data.baseline.blocks[0] ?? [])).toEqual([1, 2, 0]);
    expect(Array.from(data.candidate.blocks[0] ?? [])).toEqual([3, 0, 4]);
    expect(data).toMatchObject({ kind: 'cpu', unit: 'nanoseconds' });
    expect(data.apartMs).toBeUndefined();
  });

  test('snapshots are no replicates: one block, to be divided by the files', () => {
    const { kind, baseline, candidate } = dataOf(HEAP, files(4), files(2));
    expect(kind).toBe('gauge');
    expect(sums(baseline.blocks)).toEqual([1 + 2 + 3 + 4]);
    expect([baseline.uploads, candidate.uploads]).toEqual([4, 2]);
  });

  test('recordings add up to a length; one that does not say makes it unknown', () => {
    const timed = files(3, { durationNanos: 10 * SECOND_NANOS });
    const { baseline, candidate } = dataOf(CPU, timed, [...timed, ...files(1)]);
    expect([baseline.durationMs, candidate.durationMs]).toEqual([30_000, 0]);
    expect([baseline.uploads, candidate.uploads]).toEqual([0, 0]);
  });

  test('a side without files is one without blocks', () => {
    expect(dataOf(CPU, [], files(2)).baseline).toEqual({ blocks: [], durationMs: 0, uploads: 0 });
  });
});

describe('recordedApartMs', () => {
  const at = (startMs: number) => fileOf({ main: 1 }, { startMs, durationNanos: 10 * SECOND_NANOS });

  test('from the end of the one to the start of the other, whichever is first', () => {
    const [early, late] = [
      [at(0), at(20_000)],
      [at(90_000), at(120_000)],
    ];
    expect(recordedApartMs({ baseline: early, candidate: late })).toBe(60_000);
    expect(recordedApartMs({ baseline: late, candidate: early })).toBe(60_000);
  });

  test('sides recorded in turn are not apart', () => {
    expect(
      recordedApartMs({ baseline: [at(0), at(20_000)], candidate: [at(10_000), at(30_000)] }),
    ).toBeLessThan(0);
  });

  test('not known where one file does not say', () => {
    expect(recordedApartMs({ baseline: [at(0), fileOf({ main: 1 })], candidate: [at(0)] })).toBeNull();
    expect(recordedApartMs({ baseline: [], candidate: [at(0)] })).toBeNull();
  });
});

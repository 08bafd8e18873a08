import { describe, expect, test } from 'vitest';
import {
  cutSeries,
  type PodLevels,
  snapshotInterval,
  toLevelWindow,
  toSeries,
} from '../../../src/compare/level-series.ts';

const SMALL = 100;
const every = (count: number, stepMs = 10_000) => Array.from({ length: count }, (_, i) => i * stepMs);

/** A pod that lived for `alive` seconds of CPU profiles and sent these snapshots, by seconds. */
function pod(snapshots: Readonly<Record<number, number>>, aliveMs: readonly number[]): PodLevels {
  const timesMs = Object.keys(snapshots).map((seconds) => Number(seconds) * 1000);
  return { pod: 'p', timesMs, levels: Object.values(snapshots), aliveMs };
}

describe('toSeries', () => {
  test('a missing snapshot of a living pod is an empty heap', () => {
    const series = toSeries(pod({ 20: 50, 40: 70 }, every(6)), 10_000, SMALL);
    expect(series.ages).toEqual(every(6));
    expect(series.levels).toEqual([0, 0, 50, 0, 70, 0]);
  });

  test('a dead pod has no level', () => {
    const series = toSeries(pod({ 10: 50, 50: 70 }, [10_000, 50_000]), 10_000, SMALL);
    expect(series).toEqual({ startMs: 10_000, ages: [0, 40_000], levels: [50, 70] });
  });

  test('nothing known about life: only what was sent', () => {
    expect(toSeries(pod({ 10: 50, 90: 70 }, []), 10_000, SMALL).levels).toEqual([50, 70]);
  });

  test('no snapshot at all of a living pod is an empty heap throughout', () => {
    expect(toSeries(pod({}, every(4)), 0, SMALL).levels).toEqual([0, 0, 0, 0]);
    expect(toSeries(pod({}, []), 0, SMALL).levels).toEqual([]);
  });

  test('an upload that comes early or late is the expected one', () => {
    const late = toSeries(pod({ 0: 5, 14: 5, 25: 5, 36: 5 }, every(4)), 10_000, SMALL);
    expect(late.levels).toEqual([5, 5, 5, 5]);
  });

  test('snapshots that come less often than CPU profiles are not missing in between', () => {
    const series = toSeries(pod({ 0: 500, 60: 510, 120: 520 }, every(13)), 60_000, SMALL);
    expect(series.levels).toEqual([500, 510, 520]);
    const gap = toSeries(pod({ 0: 5, 60: 5, 180: 5, 240: 5 }, every(25)), 60_000, SMALL);
    expect(gap.levels).toEqual([5, 5, 0, 5, 5]);
  });

  test('a rare gap between high levels is a lost upload', () => {
    const sent = Object.fromEntries(every(20).map((time) => [time / 1000, 5000]));
    delete sent[70];
    expect(toSeries(pod(sent, every(20)), 10_000, SMALL).levels).toEqual(new Array(19).fill(5000));
  });

  test('frequent gaps between high levels are empty heaps', () => {
    const series = toSeries(pod({ 0: 5000, 20: 5000, 40: 5000 }, every(5)), 10_000, SMALL);
    expect(series.levels).toEqual([5000, 0, 5000, 0, 5000]);
  });
});

describe('snapshotInterval', () => {
  test('the shortest gaps of all windows', () => {
    const sparse = pod({ 0: 1, 40: 1, 110: 1, 180: 1, 190: 1 }, []);
    expect(snapshotInterval([[sparse], [pod({ 0: 1, 120: 1 }, [])]])).toBe(10_000);
    expect(snapshotInterval([[pod({ 5: 1 }, [])], []])).toBe(0);
  });

  test('one odd gap among many does not count', () => {
    const timesMs = [...every(40, 60_000), 40 * 60_000 + 2000, 41 * 60_000];
    const levels = timesMs.map(() => 1);
    expect(snapshotInterval([[{ pod: 'p', timesMs, levels, aliveMs: [] }]])).toBe(60_000);
  });
});

describe('cutSeries', () => {
  const series = { startMs: 7, ages: every(10), levels: [1, 2, 3, 4, 5, 6, 7, 7, 7, 7] };
  const cut = { warmUpPart: 0.25, warmUpMaxMs: 300_000, idleEnd: true };

  test('warm-up and idle end', () => {
    expect(cutSeries(series, cut)).toEqual({
      startMs: 7,
      ages: [30_000, 40_000, 50_000, 60_000],
      levels: [4, 5, 6, 7],
    });
    expect(cutSeries(series, { ...cut, idleEnd: false }).levels).toHaveLength(7);
    expect(cutSeries(series, { ...cut, warmUpMaxMs: 10_000 }).levels).toHaveLength(6);
  });

  test('an empty heap is no idle end', () => {
    expect(cutSeries({ ...series, levels: new Array(10).fill(0) }, cut).levels).toHaveLength(7);
  });

  test('nothing stays nothing', () => {
    expect(cutSeries({ startMs: 0, ages: [], levels: [] }, cut).levels).toEqual([]);
  });
});

describe('toLevelWindow', () => {
  const snapshots = [{ replica: 'a', timesMs: [1, 2], values: [10, 20] }];

  test('life comes from CPU profiles of the same replica; one without snapshots held nothing', () => {
    const cpu = [
      { replica: 'a', timesMs: [1, 2, 3] },
      { replica: 'b', timesMs: [4] },
    ];
    expect(toLevelWindow(snapshots, cpu)).toEqual([
      { pod: 'a', timesMs: [1, 2], levels: [10, 20], aliveMs: [1, 2, 3] },
      { pod: 'b', timesMs: [], levels: [], aliveMs: [4] },
    ]);
  });

  test('a replica with a new version is another process: the life before it is none of its own', () => {
    const two = [
      { replica: 'a', version: '1', timesMs: [1], values: [10] },
      { replica: 'a', version: '2', timesMs: [6], values: [30] },
    ];
    const cpu = [
      { replica: 'a', version: '1', timesMs: [1, 2] },
      { replica: 'a', version: '2', timesMs: [5, 6] },
    ];
    const lives = (cpuProfiles: typeof cpu) => toLevelWindow(two, cpuProfiles).map(({ aliveMs }) => aliveMs);
    expect(lives(cpu)).toEqual([
      [1, 2],
      [5, 6],
    ]);
    // A profiler that tells no version speaks for all of them.
    const untold = [{ replica: 'a', version: '', timesMs: [1, 2, 5, 6] }];
    expect(lives(untold)).toEqual([
      [1, 2, 5, 6],
      [1, 2, 5, 6],
    ]);
  });

  test('a sidecar is no pod without memory', () => {
    expect(toLevelWindow(snapshots, [{ replica: 'a/py-spy', timesMs: [1] }])).toEqual([
      { pod: 'a', timesMs: [1, 2], levels: [10, 20], aliveMs: [] },
    ]);
  });
});

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

  test('where there is no snapshot to go by, CPU profiles tell how often one should have come', () => {
    const twiceAt20 = [0, 10_000, 20_000, 21_000, 30_000];
    expect(toSeries(pod({}, twiceAt20), 0, SMALL).ages).toEqual(every(4));
  });

  test.each([
    ['7.5 s, three quarters of the interval', 7500, 2],
    ['less', 7400, 1],
  ])('two signs of life %s apart', (_name, apartMs, empty) => {
    expect(toSeries(pod({}, [0, apartMs]), 10_000, SMALL).levels).toHaveLength(empty);
  });

  test('an upload that comes early or late is the expected one', () => {
    const late = toSeries(pod({ 0: 5, 14: 5, 25: 5, 36: 5 }, every(4)), 10_000, SMALL);
    expect(late.levels).toEqual([5, 5, 5, 5]);
  });

  test.each([
    ['6 s early', 4, [5, 5]],
    ['6.1 s early', 3.9, [5, 5, 0]],
    ['6 s late', 16, [5, 5]],
    ['6.1 s late', 16.1, [5, 0, 5]],
  ])('0.6 of the interval is the limit: %s', (_name, seconds, levels) => {
    expect(toSeries(pod({ 0: 5, [seconds]: 5 }, [0, 10_000]), 10_000, SMALL).levels).toEqual(levels);
  });

  test('snapshots that come less often than CPU profiles are not missing in between', () => {
    const series = toSeries(pod({ 0: 500, 60: 510, 120: 520 }, every(13)), 60_000, SMALL);
    expect(series.levels).toEqual([500, 510, 520]);
    const gap = toSeries(pod({ 0: 5, 60: 5, 180: 5, 240: 5 }, every(25)), 60_000, SMALL);
    expect(gap.levels).toEqual([5, 5, 0, 5, 5]);
  });

  // Snapshots at 0 and 60 s: the next one is due at 120 s.
  test.each([
    ['before the next snapshot is due', 12, [5, 5]],
    ['as it is due', 13, [5, 5, 0]],
    ['as the one after it is due', 19, [5, 5, 0, 0]],
  ])('a window that ends %s', (_name, cpuProfiles, levels) => {
    expect(toSeries(pod({ 0: 5, 60: 5 }, every(cpuProfiles)), 60_000, SMALL).levels).toEqual(levels);
  });

  // Snapshots at 0 and 10 s, and the last sign of life at 18 s: uploads of both types together come a little early.
  test.each([
    ['10 s', 8, [5, 5, 0]],
    ['7.5 s', 10.5, [5, 5, 0]],
    ['7.4 s, which is more often', 10.6, [5, 5]],
  ])('a snapshot is due with a CPU profile where these come every %s', (_name, before, levels) => {
    const aliveMs = [18 - 2 * (18 - before), before, 18].map((seconds) => seconds * 1000);
    expect(toSeries(pod({ 0: 5, 10: 5 }, aliveMs), 10_000, SMALL).levels).toEqual(levels);
  });

  /** A pod that lives for 20 snapshots, without those of some seconds. */
  function without(seconds: readonly number[], level: (second: number) => number): readonly number[] {
    const sent = every(20)
      .map((time) => time / 1000)
      .filter((second) => !seconds.includes(second));
    const snapshots = Object.fromEntries(sent.map((second) => [second, level(second)]));
    return toSeries(pod(snapshots, every(20)), 10_000, SMALL).levels;
  }
  const empties = (levels: readonly number[]) => levels.filter((level) => level === 0).length;

  test('a rare gap between high levels is a lost upload', () => {
    expect(without([70], () => 5000)).toEqual(new Array(19).fill(5000));
  });

  test.each([
    ['high and high', 70, SMALL + 1, SMALL + 1, 0],
    ['small and high', 70, SMALL, SMALL + 1, 1],
    ['high and small', 70, SMALL + 1, SMALL, 1],
    ['small and small', 70, SMALL, SMALL, 1],
    ['the start and high', 0, SMALL + 1, SMALL + 1, 1],
    ['high and the end', 190, SMALL + 1, SMALL + 1, 1],
  ])('a gap between %s', (_name, gap, before, after, empty) => {
    expect(empties(without([gap], (second) => (second < gap ? before : after)))).toBe(empty);
  });

  test('up to a tenth of the snapshots may be lost', () => {
    expect(without([70, 120], () => 5000)).toHaveLength(18);
    expect(empties(without([30, 70, 120], () => 5000))).toBe(3);
  });

  test('empty heaps are no lost uploads, however many there are', () => {
    // Small for a minute and a half, with three empty heaps; then high, with one upload lost.
    const levels = without([20, 40, 60, 150], (second) => (second < 90 ? 50 : 5000));
    expect(levels).toHaveLength(19);
    expect(empties(levels)).toBe(3);
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

  test('a life that comes in two answers is one, in the order of time', () => {
    const cpu = [
      { replica: 'a', timesMs: [50, 60] },
      { replica: 'a', timesMs: [6, 100] },
    ];
    expect(toLevelWindow(snapshots, cpu).map(({ aliveMs }) => aliveMs)).toEqual([[6, 50, 60, 100]]);
  });

  test('one replica known by both types is enough to know that the names are the same', () => {
    const two = [...snapshots, { replica: 'b', timesMs: [1], values: [30] }];
    const cpu = [
      { replica: 'a', timesMs: [1, 2] },
      { replica: 'c', timesMs: [4] },
    ];
    expect(toLevelWindow(two, cpu).map(({ pod: name, levels }) => [name, levels])).toEqual([
      ['a', [10, 20]],
      ['b', [30]],
      ['c', []],
    ]);
  });

  test('a sidecar is no pod without memory', () => {
    expect(toLevelWindow(snapshots, [{ replica: 'a/py-spy', timesMs: [1] }])).toEqual([
      { pod: 'a', timesMs: [1, 2], levels: [10, 20], aliveMs: [] },
    ]);
  });
});

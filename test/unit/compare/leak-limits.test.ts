import { describe, expect, test } from 'vitest';
import { detectLeak } from '../../../src/compare/leak.ts';
import type { LevelWindow } from '../../../src/compare/level-series.ts';
import { HEAP_LIMITS, MIB } from '../../support/heap-simulator.ts';

/** Where each condition of the leak rule begins to hold: floors are given, so that every number follows by hand. */

const STEP_MS = 10_000;
/** Snapshots in the five minutes of warm-up, which are cut off, and in each of the twelve segments that are left. */
const WARM_UP = 30;
const PER_SEGMENT = 27;
const SEGMENTS = 12;
const SEGMENT_MS = PER_SEGMENT * STEP_MS;

function pod(level: (snapshot: number) => number, snapshots: number): LevelWindow {
  const timesMs = Array.from({ length: snapshots }, (_, i) => i * STEP_MS);
  return [{ pod: 'p', timesMs, levels: timesMs.map((_, i) => level(i)), aliveMs: [] }];
}

/**
 * One pod that starts empty and has these twelve floors, given in bytes a millisecond times the length of a segment: 3 more is a slope
 * of 3 bytes a millisecond. Every other snapshot is a byte above, so that no level stays equal.
 */
function floors(values: readonly number[]): LevelWindow {
  const floor = (i: number) =>
    i < WARM_UP ? 0 : values[Math.min(SEGMENTS - 1, Math.floor((i - WARM_UP) / PER_SEGMENT))]!;
  return pod((i) => floor(i) * SEGMENT_MS + (i % 2), WARM_UP + SEGMENTS * PER_SEGMENT + 1);
}

/** Floors on a line, the last six of them on one of another slope. */
function line(slope: number, base = 500, later = slope): LevelWindow {
  const at = (i: number) => base + slope * Math.min(i, 5) + later * Math.max(0, i - 5);
  return floors(Array.from({ length: SEGMENTS }, (_, i) => at(i)));
}

const flat = line(0);
const alone = (candidate: LevelWindow, loadGrowth: number | null = 0) =>
  detectLeak({ candidate, references: [], limits: HEAP_LIMITS, loadGrowth });
const against = (candidate: LevelWindow, ...references: LevelWindow[]) =>
  detectLeak({ candidate, references, limits: HEAP_LIMITS });

describe('with a reference', () => {
  test.each([
    [10, 'leak', null],
    [9, 'warn', 'shape'],
  ])('the second half rises at least half as fast as the first: %d after 20', (later, verdict, stoppedBy) => {
    expect(against(line(20, 500, later), flat)).toMatchObject({ verdict, stoppedBy });
  });

  // Means of the quarters: 2, 6, 24 and 42, or 5 in the second one.
  test.each([
    ['a tenth', [5, 6, 7], 'leak', null],
    ['less', [4, 5, 6], 'warn', 'shape'],
  ])('every quarter adds a tenth of the rise: %s', (_name, second, verdict, stoppedBy) => {
    const candidate = floors([0, 2, 4, ...second, 22, 24, 26, 40, 42, 44]);
    expect(against(candidate, floors(new Array(SEGMENTS).fill(0)))).toMatchObject({ verdict, stoppedBy });
  });

  test.each([
    [-20, 'leak', null],
    [-21, 'ok', 'like-reference'],
  ])(
    'no more than half of the rise is the fall of the reference: 20 against %d',
    (fall, verdict, stoppedBy) => {
      expect(against(line(20), line(fall))).toMatchObject({ verdict, stoppedBy });
    },
  );

  test('what one reference does by itself is taken off, and no measure of drift', () => {
    expect(against(line(20), line(10))).toMatchObject({
      verdict: 'leak',
      estimate: { slopePerMin: 600_000 },
    });
  });

  // Their mean is taken off: 15 are left of 20, 1.5 times the 10 by which one reference rises against the other.
  test.each([
    [10, 'leak', null],
    [11, 'ok', 'size'],
  ])('the rise is 1.5 times what two references drift apart: 0 and %d', (drift, verdict, stoppedBy) => {
    expect(against(line(20), flat, line(drift))).toMatchObject({ verdict, stoppedBy });
  });

  test('the smallest rise that counts is a leak, a byte less is none', () => {
    const rise = 20 * SEGMENTS * SEGMENT_MS;
    const under = (minRise: number) =>
      detectLeak({ candidate: line(20), references: [flat], limits: { minRise, quantum: 0 } });
    expect(under(rise)).toMatchObject({ verdict: 'leak', estimate: { rise, neededRise: rise } });
    expect(under(rise + 1)).toMatchObject({ verdict: 'ok', stoppedBy: 'size' });
  });

  test('CPU profiles that come more often than snapshots do not show an empty heap in between', () => {
    const every = (stepMs: number) => Array.from({ length: 2_400_000 / stepMs }, (_, i) => i * stepMs);
    const timesMs = every(60_000);
    const window = (perMinute: number) => {
      const levels = timesMs.map((_, minute) => (100 + perMinute * minute) * MIB);
      return [{ pod: 'p', timesMs, levels, aliveMs: every(STEP_MS) }];
    };
    expect(against(window(2), window(0))).toMatchObject({ verdict: 'leak', references: 1 });
  });
});

describe('alone', () => {
  test.each([
    [15, 'warn', 'no-reference'],
    [16, 'leak', null],
    [25, 'leak', null],
    [26, 'warn', 'no-reference'],
  ])(
    'the second half is as steep as the first within 0.8 and 1.25: %d after 20',
    (later, verdict, stoppedBy) => {
      expect(alone(line(20, 500, later))).toMatchObject({ verdict, stoppedBy });
    },
  );

  // Means of the quarters: 2, 10, 14 and 22, or 13 and 21 in the second half.
  test.each([
    ['a fifth', 0, 'leak', null],
    ['less', 1, 'warn', 'no-reference'],
  ])('every quarter adds a fifth of the rise: %s', (_name, less, verdict, stoppedBy) => {
    const second = [12, 14, 16, 20, 22, 24].map((floor) => floor - less);
    expect(alone(floors([0, 2, 4, 8, 10, 12, ...second]))).toMatchObject({ verdict, stoppedBy });
  });

  test('twelve floors in order are certain, with every two of them turned round they are not', () => {
    const steps = Array.from({ length: SEGMENTS }, (_, i) => 20 * i);
    expect(alone(floors(steps))).toMatchObject({ verdict: 'leak' });
    // Six inversions of 66: p is 1.7e-5, where one of a million is asked for.
    const turned = steps.map((_, i) => steps[i % 2 === 0 ? i + 1 : i - 1]!);
    expect(alone(floors(turned))).toMatchObject({ verdict: 'warn', stoppedBy: 'no-reference' });
  });

  test('a straight rise is seen for 45 minutes, without the five of warm-up', () => {
    const straight = (minutes: number) => pod((i) => i * MIB, minutes * 6 + 1);
    expect(alone(straight(50))).toMatchObject({ verdict: 'leak', estimate: { spanMs: 2_700_000 } });
    expect(alone(straight(49))).toMatchObject({ verdict: 'warn', stoppedBy: 'no-reference' });
  });

  // A slope of 13 over twelve segments is a rise of 156; half a segment before the first floor the line is at 120.
  test.each([
    [1, 'ok', 'like-load'],
    [0.99, 'warn', 'load'],
    [0.65, 'warn', 'load'],
    [0.64, 'leak', null],
  ])('a rise by 1.3 times the start while the load grew by %d', (loadGrowth, verdict, stoppedBy) => {
    expect(alone(line(13, 126.5), loadGrowth)).toMatchObject({ verdict, stoppedBy });
  });

  test('no load explains what rises from nothing', () => {
    const candidate = line(20, 0, 24);
    const { estimate } = alone(candidate);
    expect(estimate!.level - estimate!.rise / 2).toBeLessThan(0);
    expect(alone(candidate, 0.5)).toMatchObject({ verdict: 'leak', stoppedBy: null });
  });

  test('a step between two equal levels is no trend: there is no reference that it could be like', () => {
    const step = floors(Array.from({ length: SEGMENTS }, (_, i) => (i < 6 ? 50 : 90)));
    expect(alone(step)).toMatchObject({ verdict: 'ok', stoppedBy: 'no-trend' });
  });
});

describe('levels that never moved', () => {
  test.each([
    [15, 'ok', 'small'],
    [14, 'inconclusive', 'too-few-snapshots'],
  ])('are known from 15 snapshots on: %d', (snapshots, verdict, stoppedBy) => {
    expect(alone(pod(() => 50 * MIB, snapshots))).toMatchObject({ verdict, stoppedBy });
  });

  test.each([
    ['4 MiB', 4 * MIB, 'no-trend'],
    ['a byte less', 4 * MIB - 1, 'small'],
  ])('stay within less than the smallest rise: %s', (_name, range, stoppedBy) => {
    expect(alone(pod((i) => 50 * MIB + (i % 2) * range, 60))).toMatchObject({ verdict: 'ok', stoppedBy });
  });
});

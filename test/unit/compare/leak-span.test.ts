import { describe, expect, test } from 'vitest';
import { detectLeakOverSpan } from '../../../src/compare/leak-span.ts';
import { HEAP_LIMITS, MIB, partOf } from '../../support/heap-simulator.ts';

const MINUTE_MS = 60_000;

/** Five hours of one pod; the last ten minutes are the candidate window. Levels in MiB by hours. */
function judge(level: (hours: number) => number, loadGrowth: number | null = 0) {
  const timesMs = Array.from({ length: 1201 }, (_, i) => i * 15_000);
  const levels = timesMs.map((time, i) => (level(time / (60 * MINUTE_MS)) + (i % 7) / 4) * MIB);
  const span = [{ pod: 'a', timesMs, levels, aliveMs: [] }];
  const later = partOf(span, 290 * MINUTE_MS, 301 * MINUTE_MS);
  return detectLeakOverSpan({ span, later, limits: HEAP_LIMITS, loadGrowth });
}

describe('five hours in the life of a process', () => {
  test('a straight rise is a leak, with its slope and the time it was seen over', () => {
    const { verdict, estimate } = judge((hours) => 200 + 60 * hours);
    expect(verdict).toBe('leak');
    expect(estimate!.slopePerMin / MIB).toBeCloseTo(1, 2);
    expect(estimate!.lowPerMin).toBeLessThanOrEqual(estimate!.slopePerMin);
    expect(estimate!.spanMs).toBeGreaterThan(294 * MINUTE_MS);
  });

  test.each([
    ['a level that stays', () => 200, 'ok', 'small'],
    ['a cache that filled in between', (h: number) => 200 + 100 * Math.min(1, h / 2.5), 'ok', undefined],
    ['one that is full just before the end', (h: number) => 200 + 60 * Math.min(4.7, h), 'ok', 'shape'],
    ['a warm-up of some hours', (h: number) => 500 - 300 * Math.exp(-h / 3), 'ok', 'shape'],
    ['a step', (h: number) => (h < 2 ? 200 : 400), 'ok', undefined],
    ['a level that falls', (h: number) => 500 - 60 * h, 'ok', 'no-trend'],
    [
      'two phases of load',
      (h: number) => 200 + 100 * Math.min(1, h) + 100 * Math.max(0, h - 4),
      'ok',
      undefined,
    ],
  ])('%s is none', (_name, level, verdict, stoppedBy) => {
    expect(judge(level)).toMatchObject({ verdict, ...(stoppedBy === undefined ? {} : { stoppedBy }) });
  });

  test('nothing known of the load: a warning', () => {
    expect(judge((hours) => 200 + 60 * hours, null)).toMatchObject({ verdict: 'warn', stoppedBy: 'load' });
  });

  test('a cache that is full just before the end is none under any load', () => {
    expect(judge((h) => 200 + 60 * Math.min(4.7, h), null)).toMatchObject({
      verdict: 'ok',
      stoppedBy: 'shape',
    });
  });
});

/**
 * 305 minutes: five of warm-up, and twelve segments of 25 minutes. The level rises by 20 bytes a millisecond, and by another
 * pace from a minute on; a snapshot lies on every edge, so that the floors are exactly on these lines.
 */
function bent(laterPace: number, fromMinute: number, loadGrowth: number | null = 0) {
  const bendMs = fromMinute * MINUTE_MS;
  const timesMs = Array.from({ length: 1221 }, (_, i) => i * 15_000);
  const levels = timesMs.map(
    (time) => 200 * MIB + 20 * Math.min(time, bendMs) + laterPace * Math.max(0, time - bendMs),
  );
  const span = [{ pod: 'a', timesMs, levels, aliveMs: [] }];
  const later = partOf(span, 296 * MINUTE_MS, 306 * MINUTE_MS);
  return detectLeakOverSpan({ span, later, limits: HEAP_LIMITS, loadGrowth });
}

describe('how straight a rise is', () => {
  test.each([
    [13, 'ok', 'shape'],
    [14, 'warn', 'no-reference'],
    [17, 'warn', 'no-reference'],
    [18, 'leak', null],
  ] as const)(
    '20 bytes a millisecond in the first half and %d in the second: %s',
    (pace, verdict, stoppedBy) => {
      expect(bent(pace, 155)).toMatchObject({ verdict, stoppedBy, estimate: { lateOverEarly: pace / 20 } });
    },
  );

  test('a bend that is worth no failure leaves the doubt about the load as it is', () => {
    expect(bent(17, 155, null)).toMatchObject({ verdict: 'warn', stoppedBy: 'load' });
  });

  test.each([
    [10, 'leak', null],
    [9, 'ok', 'shape'],
  ] as const)(
    'a leak of 20 goes on in the candidate window at half its pace: at %d %s',
    (pace, verdict, stoppedBy) => {
      expect(bent(pace, 296)).toMatchObject({ verdict, stoppedBy, estimate: { lateOverEarly: 1 } });
    },
  );
});

test('CPU profiles that come more often than snapshots do not show an empty heap in between', () => {
  const every = (stepMs: number) => Array.from({ length: (300 * MINUTE_MS) / stepMs }, (_, i) => i * stepMs);
  const timesMs = every(MINUTE_MS);
  const levels = timesMs.map((time) => 200 * MIB + 20 * time);
  const span = [{ pod: 'a', timesMs, levels, aliveMs: every(15_000) }];
  const later = partOf(span, 270 * MINUTE_MS, 300 * MINUTE_MS);
  expect(detectLeakOverSpan({ span, later, limits: HEAP_LIMITS, loadGrowth: 0 }).verdict).toBe('leak');
});

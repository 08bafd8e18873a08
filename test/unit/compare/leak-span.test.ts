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
});

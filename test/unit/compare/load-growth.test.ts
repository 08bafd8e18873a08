import { describe, expect, test } from 'vitest';
import { growthOver, loadGrowth } from '../../../src/compare/load-growth.ts';

const MINUTE_MS = 60_000;

/** CPU uploads of two replicas, every 10 s, from 0 on; `cost` by time. */
const cpu = (cost: (timeMs: number) => number, minutes = 60) =>
  ['a', 'b'].map((replica) => {
    const timesMs = Array.from({ length: minutes * 6 }, (_, i) => i * 10_000);
    return { replica, timesMs, values: timesMs.map(cost) };
  });
const part = (fromMin: number, untilMin: number, cost: (timeMs: number) => number) => ({
  fromMs: fromMin * MINUTE_MS,
  untilMs: untilMin * MINUTE_MS,
  cpu: cpu(cost),
});

describe('loadGrowth', () => {
  test.each([
    ['a steady load', () => 100, 0],
    ['twice the load at the end', (time: number) => (time < 30 * MINUTE_MS ? 100 : 200), 1.2],
    ['no load at the end', (time: number) => (time < 30 * MINUTE_MS ? 100 : 0), -1.2],
  ])('%s', (_name, cost, growth) => {
    // The middles are 50 minutes apart: a straight line goes on for ten more.
    expect(loadGrowth(part(0, 10, cost), part(50, 60, cost), 60 * MINUTE_MS)).toBeCloseTo(growth, 9);
  });

  test('windows of other lengths are compared by the minute', () => {
    const load = () => 100;
    expect(loadGrowth(part(0, 5, load), part(20, 60, load), 60 * MINUTE_MS)).toBeCloseTo(0, 9);
  });

  test.each([
    ['nothing early', { ...part(0, 10, () => 1), cpu: [] }, part(50, 60, () => 1)],
    ['no cost early', part(0, 10, () => 0), part(50, 60, () => 1)],
    ['nothing late', part(0, 10, () => 1), { ...part(50, 60, () => 1), cpu: [] }],
    [
      'replicas without an upload late',
      part(0, 10, () => 1),
      { ...part(50, 60, () => 1), cpu: [{ replica: 'a', timesMs: [], values: [] }] },
    ],
    ['the wrong order', part(50, 60, () => 1), part(0, 10, () => 1)],
  ])('%s: not known', (_name, early, late) => {
    expect(loadGrowth(early, late, 60 * MINUTE_MS)).toBeNull();
  });
});

test('growthOver extends a known ratio to the whole span', () => {
  const window = (fromMs: number, untilMs: number) => ({ fromMs, untilMs });
  expect(growthOver(1.5, window(0, 10), window(20, 30), 30)).toBeCloseTo(0.75, 9);
  expect(growthOver(1, window(0, 10), window(20, 30), 30)).toBe(0);
  // Whenever that was: 20 ms lie between the middles.
  expect(growthOver(1.5, window(1000, 1010), window(1020, 1030), 30)).toBeCloseTo(0.75, 9);
  // Half again between the middles, and no more is known of a shorter span.
  expect(growthOver(1.5, window(0, 10), window(20, 30), 10)).toBeCloseTo(0.5, 9);
  // Two parts around the same time show no growth, whatever they hold.
  for (const ratio of [1, 1.5]) expect(growthOver(ratio, window(5, 15), window(0, 20), 30)).toBeNull();
});

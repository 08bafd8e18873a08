import { describe, expect, test } from 'vitest';
import type { Peak, Peaks } from '../../../src/calibrate/outcome.ts';
import { chooseThresholds } from '../../../src/calibrate/thresholds.ts';

const CURRENT = { failOnGrowth: 0.1, warnOnGrowth: 0.05 };
const peak = (growth: number): Peak => ({
  service: 'checkout',
  profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
  function: 'work',
  growth,
  pair: { baseline: 0, candidate: 1 },
});
const build = (fail: number | null, warn: number | null = fail): Peaks => ({
  fail: fail === null ? null : peak(fail),
  warn: warn === null ? null : peak(warn),
});
const quiet = (count: number) => Array.from({ length: count }, () => build(null));

describe('chooseThresholds', () => {
  test('without an alarm the thresholds in use stay', () => {
    expect(chooseThresholds(quiet(10), 5, 0.01, CURRENT)).toEqual({
      ...CURRENT,
      failRaisedBy: null,
      warnRaisedBy: null,
      isWarnCapped: false,
    });
  });

  test('growth below the thresholds in use raises nothing', () => {
    expect(chooseThresholds([build(0.09, 0.049), ...quiet(9)], 5, 0.01, CURRENT)).toMatchObject(CURRENT);
  });

  test.each([
    [0.421, 0.43],
    [0.42, 0.43],
    [0.29, 0.3], // 28.999999999999996 %
    [0.1, 0.11], // growth of exactly the threshold fails
  ])('a false failure of %f takes %f: the next whole per cent', (growth, threshold) => {
    const chosen = chooseThresholds([build(growth), ...quiet(9)], 5, 0.01, CURRENT);
    expect(chosen.failOnGrowth).toBe(threshold);
    expect(chosen.failRaisedBy).toEqual(peak(growth));
  });

  test('as many as the target allows of the independent pairs stay above', () => {
    const builds = [build(0.9), build(0.5), build(0.3), ...quiet(597)];
    expect(chooseThresholds(builds, 99, 0.01, CURRENT).failOnGrowth).toBe(0.91);
    expect(chooseThresholds(builds, 100, 0.01, CURRENT).failOnGrowth).toBe(0.51);
    expect(chooseThresholds(builds, 300, 0.01, CURRENT).failOnGrowth).toBe(0.1);
  });

  test('warnings may come ten times as often, and never need more growth than a failure', () => {
    const builds = [build(null, 0.4), build(null, 0.3), ...quiet(18)];
    const few = chooseThresholds(builds, 9, 0.01, CURRENT);
    expect(few).toMatchObject({
      failOnGrowth: 0.1,
      warnOnGrowth: 0.1,
      isWarnCapped: true,
      warnRaisedBy: peak(0.4),
    });
    const more = chooseThresholds([build(0.6), ...builds], 20, 0.01, CURRENT);
    expect(more).toMatchObject({ failOnGrowth: 0.61, warnOnGrowth: 0.31, isWarnCapped: false });
  });

  test('strict thresholds of a person are kept where they hold', () => {
    const strict = { failOnGrowth: 0.03, warnOnGrowth: 0.02 };
    expect(chooseThresholds(quiet(10), 5, 0.01, strict)).toMatchObject(strict);
  });
});

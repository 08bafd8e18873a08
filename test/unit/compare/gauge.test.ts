import { describe, expect, test } from 'vitest';
import { estimateLevel } from '../../../src/compare/gauge.ts';
import { functionOf, measure } from '../../support/comparison-data.ts';

describe('estimateLevel', () => {
  test('equal levels have not grown', () => {
    const level = estimateLevel(40, 40, 524_288, 100);
    expect(level).toMatchObject({ theta: 0, thetaGlobal: 0, thetaPerLoad: 0, addedShare: 0 });
    expect(level.expected).toBe(40 * 524_288);
  });

  test('swapping the sides changes the sign and keeps the variance', () => {
    const up = estimateLevel(20, 90, 1, 100);
    const down = estimateLevel(90, 20, 1, 100);
    expect(up.theta).toBeCloseTo(-down.theta, 12);
    expect(up.variance).toBeCloseTo(down.variance, 12);
  });

  test('is finite from and to nothing', () => {
    for (const [before, after] of [
      [0, 0],
      [0, 500],
      [500, 0],
    ] as const) {
      const values = Object.values(estimateLevel(before, after, 1, 0));
      expect(values.every(Number.isFinite)).toBe(true);
    }
  });

  test('a larger level is known more exactly, but never beyond the difference between two windows', () => {
    const [small, large, huge] = [10, 1000, 1e9].map((n) => estimateLevel(n, n, 1, n).variance);
    expect(small).toBeGreaterThan(large!);
    expect(huge).toBeCloseTo(2 * 0.05 ** 2, 6);
    expect(estimateLevel(10, 90, 1, 100).driftVariance).toBeCloseTo(2 * 0.05 ** 2, 15);
  });

  test('what is known of the candidate alone: six times counting noise, half a unit of that dispersion kept aside', () => {
    expect(estimateLevel(10, 597, 1, 1000).seenVariance).toBeCloseTo(6 / 600, 12);
    expect(estimateLevel(9000, 597, 1, 1000).seenVariance).toBeCloseTo(6 / 600, 12);
    expect(estimateLevel(10, 0, 1, 1000).seenVariance).toBeCloseTo(2, 12);
  });

  test.each([
    ['70 more of 200', 20, 90, 200, 0.35],
    ['70 less of 200', 90, 20, 200, -0.35],
    ['of a service that held nothing, as if it had held one', 0, 4, 0, 4],
  ])('the added share is one of the service in the baseline: %s', (_name, before, after, all, share) => {
    expect(estimateLevel(before, after, 1024, all).addedShare).toBeCloseTo(share, 12);
  });
});

describe('a gauge', () => {
  const MIB = 1024 * 1024;
  const heap = { kind: 'gauge', unit: 'bytes', blocks: 1, weight: MIB } as const;

  test('is averaged per upload, so that the number of uploads does not matter', () => {
    const result = measure(
      { 'cache;main': 80, 'pool;main': 20 },
      { 'cache;main': 400, 'pool;main': 100 },
      { ...heap, uploads: [5, 25] },
    );
    expect(result.total).toEqual({ baseline: 20 * MIB, candidate: 20 * MIB });
    expect(functionOf(result, 'cache').self).toEqual({ baseline: 16 * MIB, candidate: 16 * MIB });
    expect(functionOf(result, 'cache').total).toEqual({ baseline: 16 * MIB, candidate: 16 * MIB });
    expect(functionOf(result, 'cache').estimate!.theta).toBe(0);
    expect(functionOf(result, 'cache').share.baseline).toBeCloseTo(0.8, 12);
    expect(functionOf(result, 'main').self).toEqual({ baseline: 0, candidate: 0 });
    expect(result.commonFactor).toBe(0);
  });

  test('counts are compared per upload, too, whatever divides their sums', () => {
    const result = measure(
      { 'worker;main': 2000, 'timer;main': 20 },
      { 'worker;main': 2003, 'timer;main': 20 },
      { kind: 'gauge', unit: 'count', blocks: 1, weight: 1, uploads: [20, 20] },
    );
    expect(functionOf(result, 'worker').samples).toEqual({ baseline: 100, candidate: 100.15 });
    expect(Math.abs(functionOf(result, 'worker').estimate!.theta)).toBeLessThan(0.01);
  });

  test('is compared even when one side holds nothing', () => {
    const result = measure({}, { 'cache;main': 400 }, { ...heap, uploads: [0, 4] });
    expect(functionOf(result, 'cache').self).toEqual({ baseline: 0, candidate: 100 * MIB });
    expect(functionOf(result, 'cache').estimate!.theta).toBeGreaterThan(3);
  });

  test('the share of ignored functions is one of all, not one per upload', () => {
    const result = measure(
      { 'cache;main': 75, 'idle;main': 25 },
      { 'cache;main': 75, 'idle;main': 25 },
      { ...heap, uploads: [10, 10], ignored: ['idle'] },
    );
    expect(result.ignored).toEqual([
      { key: { name: 'idle', file: '' }, share: { baseline: 0.25, candidate: 0.25 } },
    ]);
    expect(result.ignoredSamples.baseline).toBeCloseTo((2.5 * MIB) / 524_288, 12);
  });
});

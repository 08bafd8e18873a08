import { describe, expect, test } from 'vitest';
import { ASSUMED_DRIFT, type Excess, excessOf, fitNoise } from '../../../src/calibrate/noise.ts';
import { functionOf, measure } from '../../support/comparison-data.ts';

const excess = (variance: number, contention: number, functions = 10): Excess => ({
  variance,
  functions,
  contention,
});

/** Two handlers with some functions each, in samples. */
const SERVICE = {
  'parse;first;main': 4000,
  'query;first;main': 3000,
  'render;first;main': 5000,
  'load;second;main': 4000,
  'hash;second;main': 6000,
  'pack;second;main': 3000,
};

describe('excessOf', () => {
  test('the same twice: all that the engine adds is too much, but what it assumes as drift', () => {
    const result = measure(SERVICE, SERVICE);
    const found = excessOf(result, 0.2);
    expect(found).toMatchObject({ functions: 6, contention: 0.2 });
    expect(found!.variance).toBeLessThan(0);
    const smallest = Math.min(...result.functions.map(({ estimate }) => estimate?.variance ?? 1));
    expect(found!.variance).toBeLessThanOrEqual(2 * ASSUMED_DRIFT ** 2 - smallest);
  });

  test('the engine adds the drift that is taken for assumed', () => {
    const huge = Object.fromEntries(Object.entries(SERVICE).map(([stack, count]) => [stack, count * 1e6]));
    const variance = functionOf(measure(huge, huge), 'hash').estimate!.variance;
    // Nothing is left to chance in so many samples: drift, and the mix of requests where the service is the yardstick.
    const mix = 0.05;
    expect([2 * ASSUMED_DRIFT ** 2, 2 * (ASSUMED_DRIFT ** 2 + mix ** 2)].map((v) => v.toFixed(5))).toContain(
      variance.toFixed(5),
    );
  });

  test('functions that differ by more than chance leave something unexplained', () => {
    const found = excessOf(measure(SERVICE, { ...SERVICE, 'hash;second;main': 12_000 }), 0);
    expect(found!.variance).toBeGreaterThan(0.05);
  });

  test('gauges, too few blocks and small functions say nothing', () => {
    expect(excessOf(measure(SERVICE, SERVICE, { kind: 'gauge' }), 0)).toBeNull();
    expect(excessOf(measure(SERVICE, SERVICE, { blocks: 2 }), 0)).toBeNull();
    expect(excessOf(measure({ 'a;main': 50, 'b;main': 40 }, { 'a;main': 50, 'b;main': 40 }), 0)).toBeNull();
  });
});

describe('fitNoise', () => {
  test('finds drift and contention weight in what they made', () => {
    const made = [0, 0.1, 0.2, 0.3, 0.4, 0.5].map((c) => excess(2 * 0.05 ** 2 + (0.25 * c) ** 2, c));
    const { drift, contentionWeight } = fitNoise(made, 0.35);
    expect(drift).toBeCloseTo(0.05, 9);
    expect(contentionWeight).toBeCloseTo(0.25, 9);
  });

  test('windows at one pace say nothing of contention: the assumed weight explains its part', () => {
    const made = Array.from({ length: 8 }, () => excess(2 * 0.05 ** 2 + (0.35 * 0.05) ** 2, 0.05));
    const { drift, contentionWeight } = fitNoise(made, 0.35);
    expect(drift).toBeCloseTo(0.05, 9);
    expect(contentionWeight).toBeNull();
  });

  test('five comparisons are too few to tell the two apart', () => {
    const made = [0, 0.1, 0.2, 0.3, 0.4].map((c) => excess(0.01, c));
    expect(fitNoise(made, 0.35).contentionWeight).toBeNull();
  });

  test('neither is ever negative', () => {
    const falling = [0, 0.1, 0.2, 0.3, 0.4, 0.5].map((c) => excess(0.01 - 0.02 * c, c));
    expect(fitNoise(falling, 0.35)).toMatchObject({ contentionWeight: 0 });
    const steep = [0, 0.1, 0.2, 0.3, 0.4, 0.5].map((c) => excess(c ** 2 - 0.02, c));
    expect(fitNoise(steep, 0.35)).toMatchObject({ drift: 0 });
    expect(fitNoise(steep, 0.35).contentionWeight).toBeGreaterThan(0.5);
    expect(fitNoise([excess(-0.02, 0)], 0.35)).toEqual({ drift: 0, contentionWeight: null });
    const none = [0, 0.1, 0.2, 0.3, 0.4, 0.5].map((c) => excess(-0.01, c));
    expect(fitNoise(none, 0.35)).toEqual({ drift: 0, contentionWeight: 0 });
  });

  test('a comparison of many functions weighs more', () => {
    const drift = (many: number) => fitNoise([excess(0.02, 0, many), excess(0, 0, 10)], 0.35).drift!;
    expect(drift(30)).toBeGreaterThan(drift(10));
  });

  test('nothing measured is no noise of 0', () => {
    expect(fitNoise([], 0.35)).toEqual({ drift: null, contentionWeight: null });
  });
});

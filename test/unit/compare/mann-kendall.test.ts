import { describe, expect, test } from 'vitest';
import { mannKendall } from '../../../src/compare/mann-kendall.ts';

/** All orders of the values, each as often as it can be made. */
function permutations(values: readonly number[]): number[][] {
  if (values.length <= 1) return [[...values]];
  return values.flatMap((value, index) =>
    permutations(values.toSpliced(index, 1)).map((rest) => [value, ...rest]),
  );
}

function statistic(values: readonly number[]): number {
  return values
    .flatMap((left, i) => values.slice(i + 1).map((right) => Math.sign(right - left)))
    .reduce((sum, sign) => sum + sign, 0);
}

describe('mannKendall', () => {
  test.each([
    ['a perfect rise of 5', [1, 2, 3, 4, 5], 1 / 120],
    ['S = 15 of 7 in the published table', [2, 1, 4, 3, 6, 5, 7], 0.015079],
    ['a perfect rise of 7', [1, 2, 3, 4, 5, 6, 7], 1 / 5040],
    ['a perfect rise of 12', Array.from({ length: 12 }, (_, i) => i), 2.08767569878681e-9],
    ['half zeros, then higher and equal', [0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 9, 9], 1 / 924],
    ['all equal', [3, 3, 3, 3], 1],
    ['one value', [3], 1],
    ['nothing', [], 1],
  ])('%s', (_name, values, expected) => {
    expect(mannKendall(values)).toBeCloseTo(expected, expected < 1e-4 ? 15 : 6);
  });

  test.each([
    [[5, 1, 4, 2, 3, 7]],
    [[1, 1, 2, 2, 3, 3, 3]],
    [[0, 0, 0, 0, 1, 0, 2]],
    [[2, 1, 2, 1, 2, 1, 3]],
    [[7, 6, 5, 4, 3, 2, 1]],
  ])('%j is as rare as counting all its orders says', (values) => {
    const all = permutations(values);
    const observed = statistic(values);
    const asClear = all.filter((order) => statistic(order) >= observed).length;
    expect(mannKendall(values)).toBeCloseTo(asClear / all.length, 12);
  });

  test('longer series use the normal approximation with ties', () => {
    const values = Array.from({ length: 24 }, (_, i) => ((i * i) % 11) + Math.floor(i / 3));
    expect(mannKendall(values)).toBeCloseTo(0.00215953, 6);
    expect(mannKendall(values.toReversed())).toBeGreaterThan(0.99);
    expect(mannKendall(new Array(30).fill(1))).toBe(1);
  });
});

import { expect, test } from 'vitest';
import { median, scatterAbout, theilSen } from '../../../src/compare/theil-sen.ts';

const TIMES = [0, 1, 2.5, 3, 4, 6, 7, 8.5];

test('median slope of all pairs with its interval', () => {
  const line = theilSen(TIMES, [1, 3, 2, 5, 4, 9, 7, 8]);
  expect(line.slope).toBeCloseTo(0.873015873, 9);
  expect(line.low).toBe(0.5);
  expect(line.high).toBeCloseTo(1.3333333333, 9);
});

test('two points far off do not move the line', () => {
  const values = TIMES.map((time) => 3 + 2 * time);
  expect(theilSen(TIMES, values.with(2, 900).with(6, -900)).slope).toBe(2);
  expect(scatterAbout(2, TIMES, values.with(2, 900))).toBe(0);
});

test('two points are a line', () => {
  expect(theilSen([0, 10], [5, 25])).toEqual({ slope: 2, low: 2, high: 2 });
});

test('scatter is the standard deviation of normal noise', () => {
  expect(scatterAbout(0, [0, 1, 2, 3, 4], [-2, -1, 0, 1, 2])).toBeCloseTo(1.4826, 9);
});

test('median', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

import { describe, expect, test } from 'vitest';
import { cutRange, disjointPairs, NEIGHBOURS, pairsEndingAt } from '../../../src/calibrate/windows.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const MINUTE = 60_000;
const range = (lengthMs: number) => ({ fromMs: 1_700_000_000_000, untilMs: 1_700_000_000_000 + lengthMs });

describe('cutRange', () => {
  test('windows touch, and what is left at the end is left out', () => {
    const windows = cutRange(range(17 * MINUTE + 30_000), 5 * MINUTE);
    const { fromMs } = range(0);
    expect(windows.map((window) => [window.fromMs - fromMs, window.untilMs - fromMs])).toEqual([
      [0, 5 * MINUTE],
      [5 * MINUTE, 10 * MINUTE],
      [10 * MINUTE, 15 * MINUTE],
    ]);
  });

  test('fewer than three windows: the range it takes is named', () => {
    const { message, why, remedy } = usageErrorOf(() => cutRange(range(14 * MINUTE), 5 * MINUTE));
    expect(message).toBe('the range holds fewer than 3 windows');
    expect(why).toBe('14 min are 2 of 5 min');
    expect(remedy).toContain('at least 15 min');
  });

  test('more than a server can be asked for is refused, and the range that is possible named', () => {
    expect(cutRange(range(1000 * MINUTE), MINUTE)).toHaveLength(1000);
    const { remedy } = usageErrorOf(() => cutRange(range(1001 * MINUTE), MINUTE));
    expect(remedy).toContain('at most 16 h 40 min');
  });

  test.each([0, 59_000, 60_500, 25 * 60 * MINUTE])('a window of %i ms is refused', (windowMs) => {
    expect(usageErrorOf(() => cutRange(range(100 * 60 * MINUTE), windowMs)).message).toContain(
      'length of a window',
    );
  });
});

describe('pairs', () => {
  const all = (count: number) => Array.from({ length: count }, (_, index) => pairsEndingAt(index)).flat();

  test('every window follows each of the three before it', () => {
    expect(pairsEndingAt(0)).toEqual([]);
    expect(pairsEndingAt(1)).toEqual([{ baseline: 0, candidate: 1 }]);
    expect(pairsEndingAt(5).map(({ baseline }) => baseline)).toEqual([4, 3, 2]);
    expect(all(10)).toHaveLength(9 * NEIGHBOURS - 3);
  });

  test.each([2, 3, 7, 8, 72])('of %i windows half as many pairs share none', (count) => {
    expect(disjointPairs(all(count))).toBe(Math.floor(count / 2));
  });

  test('a gap parts windows that cannot be paired', () => {
    const pair = (baseline: number, candidate: number) => ({ baseline, candidate });
    expect(
      disjointPairs([pair(0, 1), pair(1, 2), pair(0, 2), pair(10, 11), pair(11, 12), pair(10, 12)]),
    ).toBe(2);
    expect(disjointPairs([])).toBe(0);
  });
});

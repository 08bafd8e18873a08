import { describe, expect, test } from 'vitest';
import { estimateLeak, type LeakLimits } from '../../../src/compare/leak-estimate.ts';

const COUNTED: LeakLimits = { minRise: 1, quantum: 0 };

/** A floor a minute, with nothing to compare it with. */
function estimate(own: readonly number[]) {
  const times = own.map((_, minute) => minute * 60_000);
  return estimateLeak({ own, times, references: [], used: [], spanMs: own.length * 60_000 }, COUNTED);
}

describe('the pace of the later half over that of the earlier half', () => {
  test.each([
    ['as steep', [1, 2, 3, 4, 5, 6, 7, 8], 1],
    ['twice as steep', [1, 2, 3, 4, 6, 8, 10, 12], 2],
    ['the middle one of an odd number belongs to both', [1, 2, 3, 6, 9], 3],
    ['only the earlier half rises', [1, 2, 3, 4, 4, 4, 4, 4], 0],
    ['only the later half rises', [5, 5, 5, 5, 5, 6, 7, 8], 9],
    ['the earlier half falls, the later one rises', [8, 7, 6, 5, 5, 6, 7, 8], 9],
    ['flat', [5, 5, 5, 5, 5, 5, 5, 5], 0],
    ['falls', [8, 7, 6, 5, 4, 3, 2, 1], 0],
  ])('%s', (_name, own, expected) => {
    expect(estimate(own).lateOverEarly).toBe(expected);
  });
});

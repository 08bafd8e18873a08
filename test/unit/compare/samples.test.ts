import { describe, expect, test } from 'vitest';
import { isMultiple, sampleWeight } from '../../../src/compare/samples.ts';
import { fc } from '../../support/fast-check.ts';

const blocks = (...values: readonly (readonly number[])[]) => values.map((block) => Float64Array.from(block));

describe('sampleWeight', () => {
  test.each([
    ['100 Hz', [3e7, 5e7, 1e7], 1e7],
    ['97 Hz, rounded', [2 * 10309278, 3 * 10309278], 10309278],
    ['the divisor, though no value is one sample', [4e7, 6e7], 2e7],
    ['1000 Hz', [1e6, 7e6], 1e6],
    ['measured times', [1234567, 7654321], 1e7],
    ['faster than any profiler samples', [1e5, 3e5], 1e7],
    ['nothing but zeros', [0, 0], 1e7],
    ['beyond 2^53', [2 ** 60, 2 ** 60 + 2 ** 59], 2 ** 59],
  ])('CPU time: %s', (_, values, expected) => {
    expect(sampleWeight('cpu', 'nanoseconds', blocks(values))).toBe(expected);
    expect(sampleWeight('wall', 'nanoseconds', blocks(values))).toBe(expected);
  });

  test('the divisor is that of all blocks together, zeros and empty blocks left out', () => {
    expect(sampleWeight('cpu', 'nanoseconds', blocks([4e7, 0], [], [6e7]))).toBe(2e7);
    expect(sampleWeight('cpu', 'nanoseconds', blocks([4e7], [8e7], [3e7]))).toBe(1e7);
    expect(sampleWeight('cpu', 'nanoseconds', [])).toBe(1e7);
  });

  test('a negative value divides like a positive one', () => {
    expect(sampleWeight('cpu', 'nanoseconds', blocks([-4e7, 6e7]))).toBe(2e7);
  });

  test('heap bytes stand for one sample per 512 KiB, whatever the values are', () => {
    for (const kind of ['gauge', 'alloc'] as const)
      expect(sampleWeight(kind, 'bytes', blocks([1, 1e9]))).toBe(524_288);
  });

  test('counts: the divisor, 1 when there is none', () => {
    expect(sampleWeight('alloc', 'count', blocks([6, 9]))).toBe(3);
    expect(sampleWeight('cpu', 'count', blocks([6, 7]))).toBe(1);
    expect(sampleWeight('other', 'count', blocks([0]))).toBe(1);
  });

  test('snapshots that a server added up are counted one by one: 20 uploads of 8 goroutines are no divisor', () => {
    expect(sampleWeight('gauge', 'count', blocks([160, 20, 40]))).toBe(1);
  });
});

describe('isMultiple', () => {
  test.each([
    [0, 5, true],
    [10, 5, true],
    [-10, 5, true],
    [11, 5, false],
    [0, 0, false],
    [5, 0, false],
    [2 ** 53 - 1, 3, false],
    [2 ** 53 - 1, 6361, true],
    [2 ** 60, 2 ** 55, true],
    // A third of it, rounded to what a number can hold, gives it back.
    [2 ** 60, 3, false],
    [1.5, 0.5, true],
  ])('%d by %d: %s', (value, divisor, expected) => {
    expect(isMultiple(value, divisor)).toBe(expected);
  });

  test('says what the remainder says', () => {
    const whole = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -1000, max: 1000 }));
    const divisors = fc.oneof(
      fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      fc.maxSafeNat().map((n) => n + 1),
    );
    fc.assert(
      fc.property(whole, divisors, (value, divisor) => {
        expect(isMultiple(value, divisor)).toBe(value % divisor === 0);
        const multiple = Math.trunc(value / divisor) * divisor;
        expect(isMultiple(multiple, divisor)).toBe(multiple % divisor === 0);
        expect(isMultiple(multiple + 1, divisor)).toBe((multiple + 1) % divisor === 0);
      }),
      { numRuns: 2000 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { sampleWeight } from '../../../src/compare/samples.ts';

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

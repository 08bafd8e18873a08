import { describe, expect, test } from 'vitest';
import {
  formatAdded,
  formatCost,
  formatCount,
  formatDecimal,
  formatDetectable,
  formatGrowth,
  formatGrowthPercent,
  formatGrowthRange,
  formatPlural,
  formatShare,
  formatThreshold,
} from '../../../src/report/numbers.ts';
import { fc } from '../../support/fast-check.ts';

describe('costs', () => {
  test.each([
    [26.7e9, 'nanoseconds', '26.7 s'],
    [1234.5e9, 'nanoseconds', '1,235 s'],
    [340e6, 'nanoseconds', '340 ms'],
    [999.6e6, 'nanoseconds', '1.00 s'],
    [2.5e3, 'nanoseconds', '2.50 µs'],
    [0, 'nanoseconds', '0 s'],
    [512, 'bytes', '512 B'],
    [1536, 'bytes', '1.50 KiB'],
    [329 * 2 ** 20, 'bytes', '329 MiB'],
    [1023.9 * 2 ** 10, 'bytes', '1.00 MiB'],
    [3 * 2 ** 30, 'bytes', '3.00 GiB'],
    [0, 'bytes', '0 B'],
    [42, 'count', '42'],
    [29303, 'count', '29,303'],
    [0.5, 'count', '0.500'],
    [12.34e6, 'goroutines', '12.3 M'],
  ])('%f %s is %s', (value, unit, expected) => {
    expect(formatCost(value, unit)).toBe(expected);
  });
});

describe('added cost', () => {
  test.each([
    [0.1064, 'cores', '+0.11 cores'],
    [0.0347, 'cores', '+0.035 cores'],
    [1.234, 'cores', '+1.23 cores'],
    [-0.07, 'cores', '−0.070 cores'],
    [-0.0001, 'cores', '±0 cores'],
    [0, 'cores', '±0 cores'],
    [1.3 * 2 ** 20, 'bytes/s', '+1.30 MiB/s'],
    [-12 * 2 ** 20, 'bytes', '−12.0 MiB'],
    [7, 'count/s', '+7/s'],
    [1500, 'count', '+1,500'],
  ] as const)('%f %s is %s', (value, unit, expected) => {
    expect(formatAdded(value, unit)).toBe(expected);
  });
});

test('shares keep two digits, and tiny ones are not shown as nothing', () => {
  expect([0.42, 0.042, 0.0052, 1, 0, 0.00001, 0.9996].map(formatShare)).toEqual([
    '42 %',
    '4.2 %',
    '0.52 %',
    '100 %',
    '0 %',
    '<0.01 %',
    '100 %',
  ]);
});

test('thresholds are shown as they were set', () => {
  expect([0.1, 0.05, 0.005, 0.125, 1, 0].map(formatThreshold)).toEqual([
    '10 %',
    '5 %',
    '0.5 %',
    '12.5 %',
    '100 %',
    '0 %',
  ]);
});

test('growth has three digits, its range three and two', () => {
  expect([2.006, 12.34, 123.4, 0.26, 0.001, 20_000].map(formatGrowth)).toEqual([
    '2.01×',
    '12.3×',
    '123×',
    '0.26×',
    '<0.01×',
    '>9,999×',
  ]);
  expect(formatGrowth(null)).toBe('–');
  expect(formatGrowthRange(1.39, 2.91)).toBe('1.39–2.91');
  expect(formatGrowthRange(0.19, 0.35)).toBe('0.19–0.35');
  expect(formatGrowthRange(0.44, 1)).toBe('0.44–1.00');
  expect(formatGrowthRange(1.56, 3.2)).toBe('1.56–3.20');
  expect(formatGrowthRange(12.34, 256.7)).toBe('12.3–256.7');
  expect(formatGrowthRange(null, 2)).toBeNull();
});

test('detectable growth is a percentage with a ceiling', () => {
  expect([0.74, 2.4, 1e9].map(formatDetectable)).toEqual(['74 %', '240 %', '>9,999 %']);
  expect(formatGrowthPercent(0.5)).toBe('+50 %');
});

test('counts are grouped and agree with their noun', () => {
  expect(formatCount(1234567)).toBe('1,234,567');
  expect(formatPlural(1, 'function')).toBe('1 function');
  expect(formatPlural(2000, 'function')).toBe('2,000 functions');
  expect(formatDecimal(-1234.5, 1)).toBe('−1,234.5');
});

test('nothing ever prints NaN, Infinity, an exponent or a negative zero', () => {
  const units = ['nanoseconds', 'bytes', 'count'] as const;
  const addedUnits = ['cores', 'bytes/s', 'count/s', 'bytes', 'count'] as const;
  fc.assert(
    fc.property(
      fc.double(),
      fc.constantFrom(...units),
      fc.constantFrom(...addedUnits),
      (value, unit, added) => {
        const texts = [
          formatCost(value, unit),
          formatAdded(value, added),
          formatShare(value),
          formatThreshold(value),
          formatGrowth(value),
          formatGrowthRange(value, value) ?? '',
          formatGrowthPercent(value),
          formatCount(value),
        ];
        for (const text of texts) {
          expect(text).not.toMatch(/NaN|Infinity|e[+-]?\d|[-−]0(?![.\d])|-/);
          expect(text.length).toBeLessThan(40);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDuration, parsePercent } from '../../../src/config/units.ts';

describe('parsePercent', () => {
  test.each([
    ['10%', 0.1],
    ['0.5%', 0.005],
    [' 25 % ', 0.25],
    ['0%', 0],
    ['150%', 1.5],
  ])('%j is %d', (text, fraction) => expect(parsePercent(text)).toBeCloseTo(fraction, 12));

  test.each(['10', '0.1', '', '%', '-5%', '+5%', '.5%', '5.%', '1e2%', '10%%', 'ten%', '10‰', '1,5%', '９%'])(
    '%j is none',
    (text) => expect(parsePercent(text)).toBeNull(),
  );
});

describe('parseDuration', () => {
  test.each([
    ['250ms', 250],
    ['90s', 90_000],
    ['10m', 600_000],
    ['6h', 21_600_000],
    ['2d', 172_800_000],
    ['1h30m', 5_400_000],
    ['1m30s250ms', 90_250],
    ['0s', 0],
    ['PT10M', 600_000],
    ['PT1H30M', 5_400_000],
    ['PT0.5S', 500],
    ['P1D', 86_400_000],
    ['P1DT2H', 93_600_000],
  ])('%s is %d ms', (text, durationMs) => expect(parseDuration(text)).toBe(durationMs));

  test.each([
    '',
    '10',
    '10 m',
    '1.5h',
    '-10m',
    '10M',
    '1w',
    'm',
    'P',
    'PT',
    'P1DT',
    'P1M',
    'P1W',
    '10M',
    'pt10m',
  ])('%j is none', (text) => expect(parseDuration(text)).toBeNull());

  test('parts add up, whatever they are', () => {
    const part = fc.nat({ max: 999 });
    fc.assert(
      fc.property(part, part, part, (hours, minutes, seconds) => {
        const expected = ((hours * 60 + minutes) * 60 + seconds) * 1000;
        expect(parseDuration(`${hours}h${minutes}m${seconds}s`)).toBe(expected);
        expect(parseDuration(`PT${hours}H${minutes}M${seconds}S`)).toBe(expected);
      }),
    );
  });
});

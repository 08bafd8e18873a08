import { describe, expect, test } from 'vitest';
import { parseBudgetLimit, parseDuration, parsePercent } from '../../../src/config/units.ts';
import { fc } from '../../support/fast-check.ts';

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

describe('parseBudgetLimit', () => {
  test.each([
    ['5%', 0.05, 'share'],
    ['100 %', 1, 'share'],
    ['0.5 cores', 0.5, 'cores'],
    ['1 core', 1, 'cores'],
    ['512 B', 512, 'bytes'],
    ['2kB', 2000, 'bytes'],
    ['2 KB', 2000, 'bytes'],
    ['2 KiB', 2048, 'bytes'],
    ['1.5 MB', 1_500_000, 'bytes'],
    [' 400 MiB ', 419_430_400, 'bytes'],
    ['1 GB', 1e9, 'bytes'],
    ['1 GiB', 2 ** 30, 'bytes'],
    ['1 TB', 1e12, 'bytes'],
    ['1 TiB', 2 ** 40, 'bytes'],
    ['20 MiB/s', 20 * 2 ** 20, 'bytes-per-second'],
    ['100 B/s', 100, 'bytes-per-second'],
  ])('%j is %d %s', (text, amount, unit) => expect(parseBudgetLimit(text)).toEqual({ amount, unit }));

  test.each([
    ['', 'expected a number with its unit, such as 5%, 0.5 cores, 400 MiB or 20 MiB/s, got ""'],
    ['400', 'expected a number with its unit'],
    ['MiB', 'expected a number with its unit'],
    ['-5 MB', 'expected a number with its unit'],
    ['1,000 MB', 'expected a number with its unit'],
    ['1e3 MB', 'expected a number with its unit'],
    ['5 MB/min', 'expected a number with its unit'],
    ['5 cores/s', 'has no known unit'],
    ['5 mb', 'did you mean MB?'],
    ['5 gib/s', 'did you mean GiB/s?'],
    ['5 PB', '"5 PB" has no known unit: write %, cores or one of B, kB,'],
    ['5 constr', 'expected a number with its unit'],
    ['0.0 MB', 'expected a limit above 0'],
    ['100.1%', 'expected a share of at most 100%'],
  ])('%j is none: %s', (text, why) => expect(parseBudgetLimit(text)).toContain(why));
});

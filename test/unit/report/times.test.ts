import { expect, test } from 'vitest';
import { formatDate, formatDuration, formatWindow, onSameDay } from '../../../src/report/times.ts';
import { fc } from '../../support/fast-check.ts';

const BASELINE = { fromMs: Date.UTC(2026, 10, 22, 15, 6, 23), untilMs: Date.UTC(2026, 10, 22, 15, 10, 35) };
const OVER_MIDNIGHT = { fromMs: Date.UTC(2026, 10, 22, 23, 58), untilMs: Date.UTC(2026, 10, 23, 0, 2) };

test('a window is shown in UTC, with its date when asked for', () => {
  expect(formatWindow(BASELINE, false)).toBe('15:06:23–15:10:35 UTC');
  expect(formatWindow(BASELINE, true)).toBe('2026-11-22 15:06:23–15:10:35 UTC');
});

test('a window over midnight always shows both dates', () => {
  expect(formatWindow(OVER_MIDNIGHT, false)).toBe('2026-11-22 23:58:00 – 2026-11-23 00:02:00 UTC');
});

test('windows on one day need no date', () => {
  const nextDay = { fromMs: BASELINE.fromMs + 86_400_000, untilMs: BASELINE.untilMs + 86_400_000 };
  expect(onSameDay(BASELINE, BASELINE)).toBe(true);
  expect(onSameDay(BASELINE, nextDay)).toBe(false);
  expect(onSameDay(OVER_MIDNIGHT, OVER_MIDNIGHT)).toBe(false);
});

test('durations use their two largest units', () => {
  const lengths = [850, 35_000, 252_000, 3_600_000, 7_500_000, 360_000_000, 0];
  expect(lengths.map(formatDuration)).toEqual([
    '850 ms',
    '35 s',
    '4 min 12 s',
    '1 h',
    '2 h 5 min',
    '4 d 4 h',
    '0 ms',
  ]);
});

test('no number breaks a date', () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), (fromMs, untilMs) => {
      const texts = [formatWindow({ fromMs, untilMs }, true), formatDate(fromMs), formatDuration(fromMs)];
      for (const text of texts) expect(text).not.toMatch(/NaN|Infinity|Invalid/);
    }),
  );
});

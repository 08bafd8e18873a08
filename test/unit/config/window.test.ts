import { describe, expect, test } from 'vitest';
import { checkOverlap, parseWindow } from '../../../src/config/window.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20, 30, 700);
const at = (hours: number, minutes: number, seconds = 0, ms = 0) =>
  Date.UTC(2026, 10, 22, hours, minutes, seconds, ms);
const read = (text: string) => parseWindow('baseline', text, NOW_MS);
const errorOf = (text: string) => usageErrorOf(() => read(text));

describe('parseWindow', () => {
  test.each([
    ['now-30m/now-20m', at(14, 50, 30), at(15, 0, 30)],
    ['now-1h30m/now', at(13, 50, 30), at(15, 20, 30)],
    ['now-30m/10m', at(14, 50, 30), at(15, 0, 30)],
    ['now-30m/PT10M', at(14, 50, 30), at(15, 0, 30)],
    ['now-PT30M/PT10M', at(14, 50, 30), at(15, 0, 30)],
    ['2026-11-22T15:06:00Z/2026-11-22T15:16:00Z', at(15, 6), at(15, 16)],
    ['2026-11-22T15:06Z/PT10M', at(15, 6), at(15, 16)],
    ['2026-11-22T16:06:00+01:00/2026-11-22T10:16:00-0500', at(15, 6), at(15, 16)],
    ['2026-11-22T15:06:00.250Z/2026-11-22T15:16:00.250Z', at(15, 6), at(15, 16, 0, 250)],
    ['1795359983/1795360235', 1795359983000, 1795360235000],
    ['1795359983000/1795360235557', 1795359983000, 1795360235557],
    ['1795359983/PT10M', 1795359983000, 1795360583000],
    ['2026-11-22T15:06:00Z/now', at(15, 6), at(15, 20, 30)],
    [' now-30m / now-20m ', at(14, 50, 30), at(15, 0, 30)],
  ])('%s', (text, fromMs, untilMs) => {
    expect(read(text)).toEqual({ selector: '', fromMs, untilMs });
  });

  test('a start is rounded down to its second, an end is not', () => {
    expect(read('1795359983999/1795360235557')).toMatchObject({
      fromMs: 1795359983000,
      untilMs: 1795360235557,
    });
  });

  test.each([
    ['{version="3f2a91c"} now-6h/now', '{version="3f2a91c"}'],
    ['{version="3f2a91c"}now-6h/now', '{version="3f2a91c"}'],
    [' { a = "1" , b=~"x|y", } now-6h/now', '{a="1",b=~"x|y"}'],
    ['{path="/a/b}c\\"d"} now-6h/now', '{path="/a/b}c\\"d"}'],
    ['{} now-6h/now', ''],
  ])('selector of %s', (text, selector) => {
    expect(read(text)).toEqual({ selector, fromMs: at(9, 20, 30), untilMs: at(15, 20, 30) });
  });

  test.each([
    ['', 'two parts'],
    ['now', 'two parts'],
    ['/now', 'two parts'],
    ['now-1h/', 'two parts'],
    ['now-1h/now/now', 'two parts'],
    ['yesterday/now', 'what stands before the / is no point in time'],
    ['now+1h/now', 'what stands before the / is no point in time'],
    ['now-1/now', 'what stands before the / is no point in time'],
    ['NOW-1h/now', 'what stands before the / is no point in time'],
    ['now-1h/soon', 'what stands behind the / is neither a point in time nor a duration'],
    ['2026-11-22/now', 'what stands before the / is no point in time'],
    ['2026-11-22T15:06:00/now', 'what stands before the / is no point in time'],
    ['2026-02-30T15:06:00Z/now', 'what stands before the / is no point in time'],
    ['2026-13-01T15:06:00Z/now', 'what stands before the / is no point in time'],
    ['2026-11-22T25:06:00Z/now', 'what stands before the / is no point in time'],
    ['12345/now', 'what stands before the / is no point in time'],
    ['1795359983.5/now', 'what stands before the / is no point in time'],
    ['-1795359983/now', 'what stands before the / is no point in time'],
    ['now-999999999d/now', '1970'],
    ['1795359983/999999999d', '9999'],
  ])('%j is malformed', (text, why) => {
    const { message, why: told, remedy } = errorOf(text);
    expect(message).toBe(`baseline: ${JSON.stringify(text)} is not a window`);
    expect(told).toContain(why);
    expect(remedy).toContain('now-30m/now-20m');
  });

  test('a malformed window is not repeated at any length', () => {
    expect(errorOf('x'.repeat(100_000)).message.length).toBeLessThan(300);
  });

  test.each([
    ['{version=3} now-6h/now', 'column 10'],
    ['{version="3" now-6h/now', 'column 14'],
    ['{version="3 now-6h/now', 'not closed'],
    ['{version="3"', 'expected , or }'],
  ])('the selector of %s cannot be read', (text, why) => {
    const error = errorOf(text);
    expect(error.message).toBe('the selector of baseline cannot be read');
    expect(error.why).toContain(why);
  });

  test.each(['now-20m/now-30m', '1795360235/1795359983', '1795359983900/1795359983100'])(
    '%s ends before it starts',
    (text) => {
      const error = errorOf(text);
      expect(error.message).toBe('the baseline window ends before it starts');
      expect(error.why).toMatch(/^2026-11-22T.*Z to 2026-11-22T.*Z$/);
      expect(error.remedy).toContain('swap');
    },
  );

  test.each(['now/now', 'now-10m/0s', '1795359983/1795359983', '1795359983500/1795359983500'])(
    '%s is empty',
    (text) => expect(errorOf(text).message).toBe('the baseline window is empty'),
  );

  test.each([
    'now-10m/20m',
    'now/PT10M',
    '2026-11-22T15:00:00Z/2026-11-22T16:00:00Z',
    '2027-01-01T00:00:00Z/1h',
  ])('%s reaches into the future', (text) => {
    const error = errorOf(text);
    expect(error.message).toBe('the baseline window reaches into the future');
    expect(error.why).toContain('it is 2026-11-22T15:20:30.700Z');
    expect(error.remedy).toContain('now');
  });

  test('names the setting it was given for', () => {
    const { message } = usageErrorOf(() => parseWindow('candidate', 'now/now', NOW_MS));
    expect(message).toBe('the candidate window is empty');
  });
});

describe('checkOverlap', () => {
  const check = (baseline: string, candidate: string) => () => checkOverlap(read(baseline), read(candidate));

  test.each([
    ['now-30m/now-20m', 'now-20m/now-10m'],
    ['now-20m/now-10m', 'now-30m/now-20m'],
    ['1795359983000/1795359990500', '1795359990500/1795359999000'], // the later start is rounded down
    ['{version="1"} now-6h/now', '{version="2"} now-6h/now'],
    ['{version="1"} now-6h/now', 'now-1h/now'],
  ])('%s and %s are apart', (baseline, candidate) => {
    expect(check(baseline, candidate)).not.toThrow();
  });

  test.each([
    ['now-30m/now-20m', 'now-30m/now-20m'],
    ['now-30m/now-20m', 'now-25m/now-10m'],
    ['now-25m/now-10m', 'now-30m/now-20m'],
    ['now-60m/now', 'now-30m/now-20m'],
    ['{version="1"} now-6h/now', '{ version = "1" } now-1h/now'],
    ['{a="1",b="2"} now-6h/now', '{b="2",a="1"} now-6h/now'],
    ['{} now-6h/now', 'now-6h/now'],
  ])('%s and %s overlap', (baseline, candidate) => {
    const error = usageErrorOf(check(baseline, candidate));
    expect(error.message).toBe('the baseline and candidate windows overlap');
    expect(error.why).toContain('with the same selector');
    expect(error.remedy).toContain('{version=');
  });
});

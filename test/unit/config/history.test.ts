import { describe, expect, test } from 'vitest';
import { resolveConfirm, resolveHistory, splitList } from '../../../src/config/history.ts';
import { checkOverlap, parseWindow } from '../../../src/config/window.ts';
import { fc } from '../../support/fast-check.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const window = (text: string) => parseWindow('test', text, NOW_MS);
const WINDOWS = { baseline: window('now-30m/now-20m'), candidate: window('now-20m/now-10m') };
const history = (setting: number | readonly string[], windows = WINDOWS) =>
  resolveHistory(setting, windows, NOW_MS);
const minutesAgo = (minutes: number) => NOW_MS - minutes * 60_000;

describe('splitList', () => {
  test.each([
    ['3', ['3']],
    ['now-2h/1h, now-1h/now', ['now-2h/1h', 'now-1h/now']],
    ['\n now-2h/1h\r\n\n,now-1h/now\n', ['now-2h/1h', 'now-1h/now']],
    ['{a="1",b="2,}"} now-2h/1h,{a="3"} now-1h/now', ['{a="1",b="2,}"} now-2h/1h', '{a="3"} now-1h/now']],
    ['{a="1, now-2h/1h', ['{a="1, now-2h/1h']],
    [' , ', []],
  ])('%j', (text, windows) => expect(splitList(text)).toEqual(windows));

  test('ends for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '"', '\\', ',', '\n', 'a') }), (text) => {
        expect(splitList(text).join('').length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('resolveHistory', () => {
  test('none', () => expect(history(0)).toEqual([]));

  test('so many windows directly before the baseline, latest first', () => {
    const baseline = window('{version="1"} now-30m/now-20m');
    expect(history(2, { ...WINDOWS, baseline })).toEqual([
      { selector: '{version="1"}', fromMs: minutesAgo(40), untilMs: minutesAgo(30) },
      { selector: '{version="1"}', fromMs: minutesAgo(50), untilMs: minutesAgo(40) },
    ]);
  });

  test('windows of broken seconds still start at whole ones, and none overlaps another', () => {
    const baseline = { selector: '', fromMs: 1795359983000, untilMs: 1795360235557 };
    const candidate = { selector: '', fromMs: 1795360238000, untilMs: 1795360491585 };
    const windows = history(5, { baseline, candidate });
    expect(windows.map(({ fromMs }) => fromMs % 1000)).toEqual([0, 0, 0, 0, 0]);
    for (const [index, one] of [baseline, ...windows].entries()) {
      for (const other of windows.slice(index)) expect(() => checkOverlap(one, other)).not.toThrow();
    }
    expect(windows[0]).toEqual({ selector: '', fromMs: 1795359730000, untilMs: 1795359983000 });
  });

  test('windows as they are written, in their order', () => {
    expect(history(['now-2h/10m', '{version="1"} now-40m/now-30m'])).toEqual([
      { selector: '', fromMs: minutesAgo(120), untilMs: minutesAgo(110) },
      { selector: '{version="1"}', fromMs: minutesAgo(40), untilMs: minutesAgo(30) },
    ]);
  });

  test.each([
    [['tomorrow'], 'history: "tomorrow" is not a window'],
    [['now-25m/now-20m'], 'the baseline and history 1 windows overlap'],
    [['now-2h/1h', 'now-15m/now-10m'], 'the candidate and history 2 windows overlap'],
    [['now-2h/1h', 'now-90m/20m'], 'the history 1 and history 2 windows overlap'],
  ])('%j is refused', (setting, message) => {
    expect(usageErrorOf(() => history(setting)).message).toBe(message);
  });

  test('a count that runs into an older candidate is refused', () => {
    const windows = { baseline: WINDOWS.candidate, candidate: WINDOWS.baseline };
    expect(usageErrorOf(() => history(1, windows)).message).toBe(
      'the candidate and history 1 windows overlap',
    );
  });

  test('other versions may overlap in time', () => {
    const windows = { baseline: window('{v="1"} now-1h/now'), candidate: window('{v="2"} now-1h/now') };
    expect(history(['{v="0"} now-1h/now'], windows)).toHaveLength(1);
    expect(usageErrorOf(() => history(['{v="1"} now-2h/now-30m'], windows)).message).toContain('history 1');
  });

  test('there is no time before 1970', () => {
    const baseline = { selector: '', fromMs: 1_000_000_000, untilMs: 1_500_000_000 };
    expect(history(2, { ...WINDOWS, baseline })).toHaveLength(2);
    expect(usageErrorOf(() => history(3, { ...WINDOWS, baseline })).message).toContain('1970');
  });
});

describe('resolveConfirm', () => {
  const confirm = (text: string | undefined, count: number) =>
    resolveConfirm(text, history(count), WINDOWS, NOW_MS);

  test('none', () => expect(confirm(undefined, 0)).toBeNull());

  test('a second window of the candidate', () => {
    expect(confirm('now-10m/now', 2)).toEqual({ selector: '', fromMs: minutesAgo(10), untilMs: NOW_MS });
  });

  test.each([
    [0, 'got 0'],
    [1, 'got 1'],
  ])('needs two windows of history, not %d', (count, why) => {
    const error = usageErrorOf(() => confirm('now-10m/now', count));
    expect(error.message).toBe('confirm needs at least 2 windows of history');
    expect(error.why).toContain(why);
    expect(error.why).toContain('only history measures whether a second look is sound');
  });

  test.each([
    ['now-30m/now-25m', 'the baseline and confirm windows overlap'],
    ['now-12m/now', 'the candidate and confirm windows overlap'],
    ['now-45m/now-40m', 'the history 2 and confirm windows overlap'],
    ['soon', 'confirm: "soon" is not a window'],
  ])('%s is refused', (text, message) => {
    expect(usageErrorOf(() => confirm(text, 2)).message).toBe(message);
  });
});

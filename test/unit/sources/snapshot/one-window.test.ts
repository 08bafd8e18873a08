import { expect, test } from 'vitest';
import { diagnoseClipped } from '../../../../src/sources/pyroscope/out-of-reach.ts';
import { inOneWindow } from '../../../../src/sources/snapshot/one-window.ts';

test.each([
  ['The baseline window ends at 12:00', 'The window ends at 12:00'],
  ['There are no profiles of "a" in either window', 'There are no profiles of "a" in the window'],
  ['its last profile before the candidate window is', 'its last profile before the window is'],
  ['Correct the selector of the baseline or', 'Correct the selector of the window or'],
  ['Choose windows in which it ran', 'Choose a window in which it ran'],
  [
    'no profiles of "the baseline window \\" in either window" in either window',
    'no profiles of "the baseline window \\" in either window" in the window',
  ],
])('%s', (said, told) => {
  const reason = { code: 'FG104', message: said, remedy: said } as const;
  expect(inOneWindow(reason)).toEqual({ code: 'FG104', message: told, remedy: told });
});

test('what a server does not show of it names no side', () => {
  const known = { nowMs: 8 * 86_400_000, retention: { oldestProfileMs: 0 } };
  const reason = diagnoseClipped('baseline', { fromMs: 0, untilMs: 2 * 86_400_000 }, known);
  if (reason === undefined) throw new Error('the window is clipped');
  expect(reason.message).toContain('baseline');
  expect(JSON.stringify(inOneWindow(reason))).not.toMatch(/baseline|candidate/u);
});

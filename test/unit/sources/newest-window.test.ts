import { describe, expect, test } from 'vitest';
import { newestWindow } from '../../../src/sources/newest-window.ts';
import type { UploadSeries } from '../../../src/sources/source.ts';

const T = Date.UTC(2026, 10, 22, 12);
const MIN = 60_000;

/** Uploads in the seconds that begin at these offsets, as a source tells them. */
function series(
  service: string,
  startMs: number,
  count: number,
  stepMs = 10_000,
  replica = '',
): UploadSeries {
  const timesMs = Array.from({ length: count }, (_, index) => T + startMs + index * stepMs + 999);
  return { service, replica, version: '', timesMs, values: timesMs.map(() => 1) };
}

function window(uploads: readonly UploadSeries[], longestMs: number) {
  const found = newestWindow(uploads, longestMs);
  return found && { fromMs: found.fromMs - T, untilMs: found.untilMs - T };
}

describe('the end of the newest activity', () => {
  test('is as long as asked, and ends where the last profile does', () => {
    expect(window([series('a', 0, 120)], 10 * MIN)).toEqual({
      fromMs: 10 * MIN + 1000,
      untilMs: 20 * MIN + 1000,
    });
  });

  test('is shorter where there is less, in whole seconds', () => {
    expect(window([series('a', 0, 12)], 10 * MIN + 555)).toEqual({ fromMs: 0, untilMs: 2 * MIN + 1000 });
    expect(window([series('a', 0, 60)], MIN + 555)?.fromMs).toBe(9 * MIN + 1000);
  });

  test('does not reach over a gap into what ran before', () => {
    const twice = [series('a', 0, 30), series('a', 15 * MIN, 12)];
    expect(window(twice, 60 * MIN)).toEqual({ fromMs: 15 * MIN, untilMs: 17 * MIN + 1000 });
  });

  test('takes a long interval for no gap', () => {
    expect(window([series('a', 0, 5, 5 * MIN)], 60 * MIN)).toEqual({ fromMs: 0, untilMs: 25 * MIN + 1000 });
  });

  test('is the time in which all are there that start or stop about together', () => {
    const rolling = [series('a', 0, 60), series('b', 30_000, 60), series('c', 20_000, 57)];
    expect(window(rolling, 60 * MIN)).toEqual({ fromMs: 30_000, untilMs: 9 * MIN + 51_000 });
  });

  test('leaves out a service that stopped long before', () => {
    expect(window([series('a', 0, 60), series('b', 0, 6)], 60 * MIN)).toEqual({
      fromMs: 0,
      untilMs: 10 * MIN + 1000,
    });
  });

  test('is not made longer by replicas that take turns, nor shorter by one that left', () => {
    const replicas = [series('a', 0, 60, 10_000, 'one'), series('a', 5000, 30, 10_000, 'two')];
    expect(window(replicas, 60 * MIN)).toEqual({ fromMs: 0, untilMs: 10 * MIN + 1000 });
  });

  test('is a second for a single upload, and of bursts that do not meet the time of both', () => {
    expect(window([series('a', 0, 1)], 60 * MIN)).toEqual({ fromMs: 0, untilMs: 1000 });
    expect(window([series('a', 0, 1), series('b', 30_000, 1)], 60 * MIN)).toEqual({
      fromMs: 0,
      untilMs: 1000,
    });
  });

  test('is nothing without uploads', () => {
    expect(newestWindow([], MIN)).toBeNull();
    expect(newestWindow([series('a', 0, 0)], MIN)).toBeNull();
  });
});

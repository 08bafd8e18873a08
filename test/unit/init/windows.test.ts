import { describe, expect, test } from 'vitest';
import { RECENT, windowsToTry } from '../../../src/init/windows.ts';

const MINUTE = 60_000;
const NOW = 1_800_000_000_000;
const span = (version: string, first: number, last: number) => ({
  version,
  firstMs: NOW + first * MINUTE,
  lastMs: NOW + last * MINUTE,
});
const lengthOf = (window: string) => {
  const [from = 0, until = 0] = window.split('/').map(Number);
  return until - from;
};

describe('windowsToTry', () => {
  test('profiles that still come: the last twenty minutes', () => {
    expect(windowsToTry([span('a', -60, -0.1)], NOW)).toBe(RECENT);
  });

  test('a load test that is over: two halves at its end', () => {
    const { baseline, candidate, isSameCode } = windowsToTry([span('', -70, -58)], NOW);
    expect(isSameCode).toBe(true);
    expect(candidate.endsWith(`/${(NOW - 58 * MINUTE) / 1000}`)).toBe(true);
    expect(baseline.split('/')[1]).toBe(String((NOW - 64 * MINUTE) / 1000));
    expect(lengthOf(baseline)).toBe(361);
  });

  test('a version after another: the end of the one, the beginning of the other', () => {
    const spans = [span('a', -100, -40), span('b', -30, -1)];
    const { baseline, candidate, isSameCode } = windowsToTry(spans, NOW);
    expect(isSameCode).toBe(false);
    expect(baseline.split('/')[1]).toBe(String((NOW - 40 * MINUTE) / 1000));
    expect(candidate.split('/')[0]).toBe(String((NOW - 30 * MINUTE) / 1000 - 1));
    expect(lengthOf(candidate)).toBe(601);
  });

  test('versions at the same time say nothing of one after the other', () => {
    expect(windowsToTry([span('a', -60, -0.1), span('b', -30, -0.1)], NOW)).toBe(RECENT);
  });

  test.each([[[]], [[span('a', -90, -89.5)]]])('too little is known: as in all examples', (spans) => {
    expect(windowsToTry(spans, NOW)).toBe(RECENT);
  });
});

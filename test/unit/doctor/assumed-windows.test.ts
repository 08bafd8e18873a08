import { expect, test } from 'vitest';
import { assumeWindows } from '../../../src/doctor/assumed-windows.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const nobodyKnows = async () => null;

test('both, one or none', async () => {
  expect(await assumeWindows({}, NOW_MS, nobodyKnows)).toEqual({
    sides: ['baseline', 'candidate'],
    values: { baseline: 'now-30m/now-15m', candidate: 'now-15m/now' },
  });
  expect(await assumeWindows({ baseline: 'a', candidate: 'b' }, NOW_MS, nobodyKnows)).toEqual({
    sides: [],
    values: {},
  });
});

test('a baseline as long as the candidate and just before it', async () => {
  const candidate = '{version="b"} now-2h/now-1h';
  expect(await assumeWindows({ candidate }, NOW_MS, nobodyKnows)).toEqual({
    sides: ['baseline'],
    values: { baseline: '2026-11-22T12:20:00.000Z/2026-11-22T13:20:00.000Z' },
  });
  await expect(assumeWindows({ candidate: 'nonsense' }, NOW_MS, nobodyKnows)).rejects.toThrow('candidate');
});

test.each([
  ['nobody knows when', null, 'now-15m/now'],
  ['long ago', NOW_MS - 86_400_000, 'now-15m/now'],
  ['a moment ago', NOW_MS - 240_000, '2026-11-22T15:16:00.000Z/2026-11-22T15:20:00.000Z'],
  ['now', NOW_MS, 'now-15m/now'],
])('a candidate after the baseline, which ended %s', async (_name, endMs, candidate) => {
  expect(await assumeWindows({ baseline: 'snapshot:b' }, NOW_MS, async () => endMs)).toEqual({
    sides: ['candidate'],
    values: { candidate },
  });
});

import { expect, test } from 'vitest';
import { snapshotNotes } from '../../../src/judge/snapshot-notes.ts';

const END_MS = Date.UTC(2026, 10, 22, 3);
const SAVED = { path: 'b.snapshot', createdAtMs: END_MS + 60_000, toolVersion: '1.2.3' };
const HOUR_MS = 3_600_000;

test('a window of the server needs no note', () => {
  expect(snapshotNotes(null, END_MS, END_MS)).toEqual([]);
});

test.each([
  [0, '0 minutes'],
  [119 * 60_000, '119 minutes'],
  [2 * HOUR_MS, '2 hours'],
  [47 * HOUR_MS, '47 hours'],
  [48 * HOUR_MS, '2 days'],
  [29.9 * 24 * HOUR_MS, '29 days'],
  [30 * 24 * HOUR_MS, '30 days'],
])('after %i ms it is %s old', (ageMs, age) => {
  expect(snapshotNotes(SAVED, END_MS, END_MS + ageMs)).toEqual([
    {
      code: 'FG228',
      message: `the baseline is the snapshot b.snapshot of ${age} ago, taken at 2026-11-22T03:01:00.000Z by flamegate 1.2.3`,
      remedy: '',
    },
  ]);
});

test('one of more than a month is better taken again', () => {
  const [note] = snapshotNotes(SAVED, END_MS, END_MS + 31 * 24 * HOUR_MS);
  expect(note?.message).toContain('of 31 days ago');
  expect(note?.remedy).toContain('take a new snapshot');
});

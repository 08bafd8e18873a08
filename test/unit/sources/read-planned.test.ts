import { expect, test } from 'vitest';
import { readPlanned } from '../../../src/sources/read-planned.ts';
import type { UploadSeries } from '../../../src/sources/source.ts';
import { CPU, fakeSource, foldedProfile } from '../../support/fake-source.ts';

const WINDOW = { fromMs: 100_000, untilMs: 160_000 };
const QUERY = { service: 'a', profileType: CPU, selector: '', window: WINDOW };

function series(uploads: Readonly<Record<number, number>>): UploadSeries[] {
  const timesMs = Object.keys(uploads).map(Number);
  return [{ service: 'a', replica: '', version: '', timesMs, values: Object.values(uploads) }];
}

const empty = fakeSource({ uploads: [], read: () => foldedProfile({}) });

test('an empty profile is an error where uploads of the block hold something', async () => {
  await expect(readPlanned(empty, QUERY, series({ 110000: 5, 120000: 5 }))).rejects.toMatchObject({
    kind: 'unavailable',
    message: 'Fake source sent an empty profile of a',
    why: 'it had listed uploads in that time before (2): it was probably started again, or lost them',
  });
});

test.each([
  ['no uploads', {}],
  ['uploads that hold nothing', { 110000: 0 }],
  ['uploads of other blocks', { 99000: 5, 161000: 5 }],
  // The end of the second is known, not the upload: it may lie on either side of the edge.
  ['uploads in the seconds at the edges', { 100500: 5, 160000: 5 }],
])('and none with %s', async (_, uploads) => {
  await expect(readPlanned(empty, QUERY, series(uploads))).resolves.toMatchObject({ frames: [] });
});

test('a profile that holds something is what it is', async () => {
  const full = fakeSource({ uploads: [], read: () => foldedProfile({ main: 1 }) });
  const profile = await readPlanned(full, QUERY, series({ 110000: 5 }));
  expect(profile.frames).toHaveLength(1);
});

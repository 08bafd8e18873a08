import { describe, expect, test } from 'vitest';
import { createSnapshotSource } from '../../../src/sources/snapshot.ts';
import { type ProfileSource, SourceError, type Window } from '../../../src/sources/source.ts';
import { withSnapshot } from '../../../src/sources/with-snapshot.ts';
import { CPU, type FakeUploads, fakeSource, INUSE } from '../../support/fake-source.ts';
import { TAKEN_MS, taken } from '../../support/saved-profiles.ts';

const MINUTE_MS = 60_000;
const at = (fromMin: number, untilMin: number): Window => ({
  fromMs: TAKEN_MS + fromMin * MINUTE_MS,
  untilMs: TAKEN_MS + untilMin * MINUTE_MS,
});
const BASELINE = at(-10, -5);
const HISTORY = [at(-15, -10), at(-20, -15)] as const;
const CANDIDATE = at(60, 65);
const everywhere = (service: string, more: Partial<FakeUploads> = {}): FakeUploads => ({
  ...{ service, replica: `${service}-1`, version: 'v1', ...at(-60, 120) },
  ...more,
});

const side = (window: Window, selector = '') => ({ selector, window });
const UPLOADS = [everywhere('a'), everywhere('a', { profileType: INUSE }), everywhere('b')];

async function saved() {
  const source = fakeSource({ uploads: UPLOADS });
  const snapshot = await taken(source, {
    side: side(BASELINE),
    history: HISTORY.map((window) => side(window)),
  });
  return createSnapshotSource(snapshot, 'b.snapshot');
}

/** A server that holds nothing, and tells what it was asked for. */
function forgetful() {
  const asked: string[] = [];
  const note = (what: string, { fromMs, untilMs }: Window) =>
    asked.push(`${what} ${(fromMs - TAKEN_MS) / MINUTE_MS}/${(untilMs - TAKEN_MS) / MINUTE_MS}`);
  const none = fakeSource({ uploads: [] });
  const source: ProfileSource = {
    ...none,
    listSeries(window, selector) {
      note('series', window);
      return none.listSeries(window, selector);
    },
    listUploads(window, ...rest) {
      note('uploads', window);
      return none.listUploads(window, ...rest);
    },
    readBlock(query) {
      note('block', query.window);
      return none.readBlock(query);
    },
    readAhead: ({ window }) => void note('ahead', window),
  };
  return { source, asked };
}

const block = (window: Window, selector = '') => ({ service: 'a', profileType: CPU, selector, window });

describe('a source with a saved baseline', () => {
  test('asks the snapshot alone about its windows', async () => {
    const { source, asked } = forgetful();
    const both = withSnapshot(source, await saved(), [CANDIDATE]);
    expect(await both.listSeries(BASELINE, '')).toHaveLength(3);
    const [series] = await both.listUploads(BASELINE, '', ['a'], CPU);
    expect(series?.timesMs).toHaveLength(20);
    expect(await both.listUploads(BASELINE, '', ['none'], CPU)).toEqual([]);
    expect(await both.listUploads(BASELINE, '', ['a'], INUSE)).toEqual([]);
    await both.readBlock(block(BASELINE));
    await both.readBlock(block(HISTORY[0]));
    both.readAhead?.(block(HISTORY[1]));
    // One question for both, as a plan asks.
    const [earlier] = await both.listUploads(at(-20, -10), '', ['a'], CPU);
    expect(earlier?.timesMs).toHaveLength(40);
    expect(asked).toEqual([]);
  });

  test('asks the server about everything else', async () => {
    const { source, asked } = forgetful();
    const both = withSnapshot(source, await saved(), [CANDIDATE]);
    await both.listSeries(CANDIDATE, '');
    await both.listUploads({ ...BASELINE, untilMs: CANDIDATE.untilMs }, '', ['a'], CPU);
    await both.readBlock(block(CANDIDATE));
    await both.readBlock(block(at(-30, -25)));
    both.readAhead?.(block(at(-25, -20)));
    expect(asked).toEqual([
      'series 60/65',
      'uploads -10/65',
      'block 60/65',
      'block -30/-25',
      'ahead -25/-20',
    ]);
  });

  test('never lets the server answer for a part of the baseline that was not saved', async () => {
    const { source, asked } = forgetful();
    const both = withSnapshot(source, await saved(), [CANDIDATE]);
    const refused: readonly Promise<unknown>[] = [
      both.readBlock({ ...block(BASELINE), profileType: INUSE }),
      both.readBlock({ ...block(BASELINE), service: 'c' }),
      both.readBlock(block(at(-9.5, -5))),
      both.readBlock(block(BASELINE, '{env="x"}')),
      both.listSeries(BASELINE, '{env="x"}'),
    ];
    for (const answer of refused) {
      const error = await answer.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(SourceError);
      expect(error).toMatchObject({
        kind: 'not-saved',
        message: 'the snapshot b.snapshot does not hold what is asked for',
      });
    }
    expect(asked).toEqual([]);
  });

  test('a candidate of the same time, told apart by its labels, is the server‘s', async () => {
    const { source, asked } = forgetful();
    const both = withSnapshot(source, await saved(), [BASELINE]);
    await both.listSeries(BASELINE, '{version="v2"}');
    await both.readBlock(block(BASELINE, '{version="v2"}'));
    await both.readBlock(block(BASELINE));
    expect(asked).toEqual(['series -10/-5', 'block -10/-5']);
  });

  test('names both, and everything about the server is the server’s', async () => {
    const both = withSnapshot(forgetful().source, await saved(), []);
    expect(both.label).toBe('Fake source; baseline from the snapshot b.snapshot');
    expect(await both.readRetention()).toEqual({});
    expect(await both.readVersion?.()).toBeNull();
  });
});

test('labels of a service alone are saved as they were asked for', async () => {
  const services = [{ name: 'a', optional: false, labels: '{team="x"}' }];
  const snapshot = await taken(fakeSource({ uploads: UPLOADS }), {
    side: side(BASELINE, '{env="test"}'),
    services,
  });
  const read = createSnapshotSource(snapshot, 'x');
  const [profile] = snapshot.profiles;
  const selector = profile?.selector ?? '';
  expect(selector).toBe('{env="test",team="x"}');
  expect(await read.listUploads(BASELINE, selector, ['a'], CPU)).toHaveLength(1);
  await expect(read.readBlock(block(BASELINE, selector))).resolves.toBeDefined();
});

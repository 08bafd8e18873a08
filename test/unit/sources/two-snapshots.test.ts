import { expect, test } from 'vitest';
import { createSnapshotSource } from '../../../src/sources/snapshot.ts';
import { SourceError, type Window } from '../../../src/sources/source.ts';
import { createTwoSnapshots } from '../../../src/sources/two-snapshots.ts';
import { CPU, type FakeUploads, fakeSource } from '../../support/fake-source.ts';
import { TAKEN_MS, taken } from '../../support/saved-profiles.ts';

const MINUTE_MS = 60_000;
const at = (fromMin: number, untilMin: number): Window => ({
  fromMs: TAKEN_MS + fromMin * MINUTE_MS,
  untilMs: TAKEN_MS + untilMin * MINUTE_MS,
});
const BASELINE = at(-30, -25);
const HISTORY = at(-35, -30);
const CANDIDATE = at(-10, -5);
const side = (window: Window, selector = '') => ({ selector, window });
const uploads = (service: string, window = at(-60, 0)): FakeUploads => ({
  ...{ service, replica: `${service}-1`, version: 'v1' },
  ...window,
});

async function saved(
  window: Window,
  services: readonly string[],
  history: readonly Window[] = [],
  selector = '',
) {
  const snapshot = await taken(fakeSource({ uploads: services.map((service) => uploads(service)) }), {
    side: side(window, selector),
    history: history.map((earlier) => side(earlier, selector)),
  });
  return createSnapshotSource(snapshot, 'x');
}

async function both() {
  const [baseline, candidate] = [
    await saved(BASELINE, ['a', 'old'], [HISTORY]),
    await saved(CANDIDATE, ['a', 'new']),
  ];
  return createTwoSnapshots({ baseline, candidate }, 'two snapshots');
}

const servicesOf = (entries: readonly { readonly service: string }[]) =>
  entries.map(({ service }) => service);
const block = (window: Window, service = 'a') => ({ service, profileType: CPU, selector: '', window });

test('each snapshot answers for its own time, and for its earlier windows', async () => {
  const source = await both();
  expect(source.label).toBe('two snapshots');
  expect(servicesOf(await source.listSeries(BASELINE, ''))).toEqual(['a', 'old']);
  expect(servicesOf(await source.listSeries(CANDIDATE, ''))).toEqual(['a', 'new']);
  expect(servicesOf(await source.listUploads(CANDIDATE, '', ['a', 'old'], CPU))).toEqual(['a']);
  expect(servicesOf(await source.listUploads(HISTORY, '', ['a'], CPU))).toEqual(['a']);
  for (const window of [BASELINE, CANDIDATE, HISTORY]) await source.readBlock(block(window));
  expect(await source.readRetention()).toEqual({});
});

test('a service that one side does not have is not found in the other', async () => {
  const source = await both();
  await expect(source.readBlock(block(CANDIDATE, 'old'))).rejects.toThrow('does not hold what is asked for');
  expect(await source.listUploads(BASELINE, '', ['new'], CPU)).toEqual([]);
});

test('the time between the two is refused, not told to be empty', async () => {
  const source = await both();
  const between = { fromMs: BASELINE.fromMs, untilMs: CANDIDATE.untilMs };
  await expect(source.listUploads(between, '', ['a'], CPU)).rejects.toBeInstanceOf(SourceError);
  await expect(source.listSeries(between, '')).rejects.toBeInstanceOf(SourceError);
});

test('two versions that ran at the same time are told apart by their labels', async () => {
  const [v1, v2] = ['{version="v1"}', '{version="v2"}'];
  const content = { uploads: [uploads('a'), { ...uploads('b'), version: 'v2' }] };
  const of = async (selector: string) =>
    createSnapshotSource(await taken(fakeSource(content), { side: side(BASELINE, selector) }), 'x');
  const source = createTwoSnapshots({ baseline: await of(v1), candidate: await of(v2) }, 'two');
  expect(servicesOf(await source.listSeries(BASELINE, v1))).toEqual(
    servicesOf(await (await of(v1)).listSeries(BASELINE, v1)),
  );
  expect(servicesOf(await source.listSeries(BASELINE, v2))).toEqual(
    servicesOf(await (await of(v2)).listSeries(BASELINE, v2)),
  );
});

test('where a snapshot holds the time of the other as an earlier window, the side itself counts', async () => {
  const baseline = await saved(BASELINE, ['a']);
  const candidate = await saved(CANDIDATE, ['a', 'late'], [BASELINE]);
  const source = createTwoSnapshots({ baseline, candidate }, 'two');
  expect(servicesOf(await source.listUploads(BASELINE, '', ['a', 'late'], CPU))).toEqual(['a']);
});

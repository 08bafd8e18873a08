import { expect, test } from 'vitest';
import { historyOf, listVersions } from '../../../src/sources/history-versions.ts';
import { SourceError, type Window } from '../../../src/sources/source.ts';
import { CPU, type FakeContent, fakeSource, INUSE } from '../../support/fake-source.ts';

const DAY_MS = 24 * 3600 * 1000;
const window = (fromMs: number): Window => ({ fromMs, untilMs: fromMs + 300_000 });
const NEAR = [window(2_000_000), window(1_000_000)];
const FAR = [window(2_000_000 + 3 * DAY_MS), window(1_000_000)];

async function versionsIn(
  windows: readonly Window[],
  uploads: FakeContent['uploads'],
  selectors: readonly string[] = [],
) {
  const source = fakeSource({ uploads });
  const history = windows.map((one, index) => ({ selector: selectors[index] ?? '', window: one }));
  const versions = await listVersions(source, history, [
    { service: 'a', profileType: CPU },
    { service: 'b', profileType: CPU },
    { service: 'a', profileType: INUSE },
    { service: 'c' },
  ]);
  const of = (service: string) => historyOf(history, versions, service, CPU).map((one) => one.versions);
  return { of, asked: source.asked.uploads };
}

test.each([
  ['near', NEAR, 1],
  ['far from each other', FAR, 2],
])('every window has its own versions, windows that lie %s', async (_, windows, questions) => {
  const [late, early] = windows as [Window, Window];
  const { of, asked } = await versionsIn(windows, [
    { service: 'a', version: 'v2', ...late },
    { service: 'a', version: 'v1', ...early },
    { service: 'a', version: 'v0', replica: 'other', ...early },
    { service: 'b', version: 'v7', ...late },
    // A rollout between two windows is no concern of either.
    { service: 'b', version: 'v6', fromMs: early.untilMs + 5_000, untilMs: early.untilMs + 60_000 },
  ]);
  expect(of('a')).toEqual([['v2'], ['v0', 'v1']]);
  expect(of('b')).toEqual([['v7'], []]);
  expect(of('c')).toEqual([[], []]);
  expect(asked).toHaveLength(questions);
  expect(asked.every(({ services }) => services.join() === 'a,b')).toBe(true);
});

test('windows of two selectors are asked one by one', async () => {
  const uploads = NEAR.map((one) => ({ service: 'a', version: 'v1', ...one }));
  const { of, asked } = await versionsIn(NEAR, uploads, ['{env="x"}', '{env="y"}']);
  expect(of('a')).toEqual([['v1'], ['v1']]);
  expect(asked.map(({ selector }) => selector)).toEqual(['{env="x"}', '{env="y"}']);
});

test('a server that cannot say which versions ran says nothing', async () => {
  const failure = new SourceError('unavailable', 'what', 'why', 'remedy');
  const source = fakeSource({ uploads: [], uploadsError: () => failure });
  const history = [{ selector: '', window: window(1_000_000) }];
  const versions = await listVersions(source, history, [{ service: 'a', profileType: CPU }]);
  expect(historyOf(history, versions, 'a', CPU)).toEqual([{ ...history[0], versions: [] }]);
});

import { expect, test } from 'vitest';
import { matchesGlob } from '../../../src/config/glob.ts';
import { type CollectedProfiles, collect, type Progress } from '../../../src/sources/collect.ts';
import { makePlan } from '../../../src/sources/plan.ts';
import { type BlockQuery, SourceError } from '../../../src/sources/source.ts';
import { CPU, type FakeContent, fakeSource, foldedProfile, INUSE } from '../../support/fake-source.ts';

const BASELINE = { fromMs: 1_000_000, untilMs: 1_600_000 };
const CANDIDATE = { fromMs: 2_000_000, untilMs: 2_600_000 };
const UPLOADS = ['a', 'b'].flatMap((service) => [
  { service, ...BASELINE },
  { service, ...CANDIDATE },
]);

async function collectAll(read: NonNullable<FakeContent['read']>) {
  const source = fakeSource({ uploads: UPLOADS, read });
  const plan = await makePlan(source, {
    services: [],
    profileTypes: ['cpu'],
    sides: {
      baseline: { selector: '{version="1"}', window: BASELINE },
      candidate: { selector: '{version="2"}', window: CANDIDATE },
    },
    matches: matchesGlob,
  });
  const progress: Progress[] = [];
  const collected = await collect(source, plan, (step) => progress.push(step));
  return { collected, progress, asked: source.asked.blocks };
}

const isFirst = ({ service, window }: BlockQuery) => service === 'a' && window.fromMs === BASELINE.fromMs;

test('every block is fetched once, with the selector of its side', async () => {
  const { asked, progress } = await collectAll(() => foldedProfile({ main: 1 }));
  expect(asked).toHaveLength(24);
  expect(new Set(asked.map((query) => JSON.stringify(query))).size).toBe(24);
  for (const { selector, window, profileType } of asked) {
    expect(selector).toBe(window.fromMs < CANDIDATE.fromMs ? '{version="1"}' : '{version="2"}');
    expect(profileType).toBe(CPU);
  }
  expect(progress.map(({ done }) => done)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  expect(progress.every(({ total }) => total === 24)).toBe(true);
  expect(new Set(progress.map(({ service }) => service))).toEqual(new Set(['a', 'b']));
});

test('both sides share one table, one array of values a block', async () => {
  const { collected } = await collectAll(({ window }) =>
    foldedProfile(
      window.fromMs < CANDIDATE.fromMs ? { 'main;old': window.fromMs, main: 7 } : { 'main;new': 5, main: 9 },
    ),
  );
  const { table, blocks } = collected[0] as CollectedProfiles;
  expect(table.functions.map(({ name }) => name)).toEqual(['main', 'old', 'new']);
  expect(blocks.baseline.map((block) => [...block])).toEqual(
    Array.from({ length: 6 }, (_, index) => [BASELINE.fromMs + index * 100_000, 7, 0]),
  );
  expect(blocks.candidate.map((block) => [...block])).toEqual(Array.from({ length: 6 }, () => [0, 9, 5]));
});

test('the result does not depend on which answer comes first', async () => {
  const read = ({ window }: BlockQuery) => foldedProfile({ [`f${window.fromMs}`]: 1, main: window.fromMs });
  const waiting: (() => void)[] = [];
  const late = await collectAll(async (query) => {
    if (isFirst(query)) await new Promise<void>((resolve) => waiting.push(resolve));
    else if (query.service === 'b') waiting.shift()?.();
    return read(query);
  });
  const { collected } = await collectAll(read);
  expect(late.collected).toEqual(collected);
});

test('one block that fails costs its comparison only, and the others are awaited', async () => {
  const error = new SourceError('timeout', 'what', 'why', 'do');
  const { collected, progress } = await collectAll((query) => {
    if (isFirst(query)) throw error;
    return foldedProfile({ main: 1 });
  });
  expect(collected[0]).toBe(error);
  expect((collected[1] as CollectedProfiles).blocks.baseline).toHaveLength(6);
  expect(progress.at(-1)).toMatchObject({ done: 24, total: 24 });
});

test('of several errors the first in the order of the plan is told', async () => {
  const { collected } = await collectAll(async ({ window }) => {
    const index = (window.fromMs - BASELINE.fromMs) / 100_000;
    // The later the block, the earlier its error.
    for (let turn = 0; turn < 20 - index; turn++) await Promise.resolve();
    throw new SourceError('unavailable', `block ${index}`, 'why', 'do');
  });
  expect(collected.map((one) => (one as SourceError).message)).toEqual(['block 0', 'block 0']);
});

test('a bug is not mistaken for a server that fails', async () => {
  const read = () => {
    throw new TypeError('bug');
  };
  await expect(collectAll(read)).rejects.toThrow('bug');
});

test.each([
  [4, 40],
  [24, 4 * 60],
  [7 * 24, 24 * 60],
])(
  'the ends of a gauge window of %d hours are %d minutes: never more than a server answers',
  async (hours, minutes) => {
    const HOUR_MS = 3_600_000;
    const window = { fromMs: HOUR_MS, untilMs: (1 + hours) * HOUR_MS };
    const life = { service: 'a', profileType: INUSE, fromMs: 0, untilMs: window.untilMs, everyMs: 600_000 };
    const source = fakeSource({ uploads: [life] });
    const plan = await makePlan(source, {
      services: [],
      profileTypes: [INUSE],
      sides: { baseline: { selector: '', window }, candidate: { selector: '', window } },
      matches: matchesGlob,
    });
    const [profiles] = await collect(source, plan, () => undefined);
    const lengths = source.asked.blocks.map((query) => (query.window.untilMs - query.window.fromMs) / 60_000);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(24 * 60);
    expect(lengths.slice(-2)).toEqual([minutes, minutes]);
    const [first, last] = source.asked.blocks.slice(-2).map((query) => query.window);
    expect([first!.fromMs, last!.untilMs]).toEqual([window.fromMs, window.untilMs]);
    const { edges } = profiles as CollectedProfiles;
    expect([edges?.early.snapshots, edges?.late.snapshots]).toEqual([minutes / 10, minutes / 10]);
  },
);

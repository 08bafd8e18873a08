import { expect, test } from 'vitest';
import { matchesGlob } from '../../../src/config/glob.ts';
import { collect } from '../../../src/sources/collect.ts';
import { makePlan } from '../../../src/sources/plan.ts';
import { SourceError } from '../../../src/sources/source.ts';
import { type FakeContent, fakeSource, foldedProfile } from '../../support/fake-source.ts';

const BASELINE = { fromMs: 1_000_000, untilMs: 1_600_000 };
const CANDIDATE = { fromMs: 2_000_000, untilMs: 2_600_000 };

async function prepare(read: NonNullable<FakeContent['read']>) {
  const windows = [BASELINE, CANDIDATE];
  const uploads = ['a', 'b'].flatMap((service) => windows.map((window) => ({ service, ...window })));
  const source = fakeSource({ uploads, read });
  const side = (window: typeof BASELINE) => ({ selector: '', window });
  const plan = await makePlan(source, {
    services: [],
    profileTypes: ['cpu'],
    sides: { baseline: side(BASELINE), candidate: side(CANDIDATE) },
    matches: matchesGlob,
  });
  return { source, plan };
}

test('a service is handed on as soon as its own answers are there', async () => {
  const first = Promise.withResolvers<void>();
  // The second service is not answered before the first one was handed on.
  const { source, plan } = await prepare(async ({ service }) => {
    if (service === 'b') await first.promise;
    return foldedProfile({ main: 1 });
  });
  const seen: string[] = [];
  const collected = await collect(
    source,
    plan,
    () => undefined,
    (comparison, profiles) => {
      seen.push(comparison.service);
      expect(profiles.blocks.baseline).toHaveLength(6);
      first.resolve();
    },
  );
  expect(seen).toEqual(['a', 'b']);
  expect(collected).toHaveLength(2);
});

test('a service that cannot be read is not handed on', async () => {
  const failure = new SourceError('unavailable', 'what', 'why', 'remedy');
  const { source, plan } = await prepare(({ service }) => {
    if (service === 'a') throw failure;
    return foldedProfile({ main: 1 });
  });
  const seen: string[] = [];
  const collected = await collect(
    source,
    plan,
    () => undefined,
    ({ service }) => seen.push(service),
  );
  expect(seen).toEqual(['b']);
  expect(collected[0]).toBe(failure);
});

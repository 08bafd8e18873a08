import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../../../src/config/glob.ts';
import { absentComparisons } from '../../../../src/sources/absence.ts';
import { makePlan } from '../../../../src/sources/plan.ts';
import { decodeSnapshot } from '../../../../src/sources/snapshot/decode.ts';
import { encodeSnapshot } from '../../../../src/sources/snapshot/encode.ts';
import type { Snapshot } from '../../../../src/sources/snapshot/model.ts';
import type { TakeRequest } from '../../../../src/sources/snapshot/take.ts';
import { createSnapshotSource } from '../../../../src/sources/snapshot.ts';
import { createTwoSnapshots } from '../../../../src/sources/two-snapshots.ts';
import { CPU, fakeSource, GOROUTINES, INUSE } from '../../../support/fake-source.ts';
import { forged, TAKEN_MS, taken } from '../../../support/saved-profiles.ts';

const BASELINE = { fromMs: TAKEN_MS - 1_800_000, untilMs: TAKEN_MS - 1_500_000 };
const CANDIDATE = { fromMs: TAKEN_MS - 600_000, untilMs: TAKEN_MS - 300_000 };
const TYPES = ['cpu', 'memory'];
const life = { fromMs: TAKEN_MS - 3_600_000, untilMs: TAKEN_MS };
const source = fakeSource({
  uploads: [
    { service: 'a', ...life },
    { service: 'a', profileType: INUSE, ...life },
    { service: 'b', ...life },
  ],
  stale: [{ service: 'gone', profileType: CPU }],
});
const named = (...names: string[]) => names.map((name) => ({ name, optional: false }));

async function side(window: typeof BASELINE, request: Partial<TakeRequest>): Promise<Snapshot> {
  return taken(source, { side: { selector: '', window }, profileTypes: TYPES, ...request });
}

/** As a snapshot of before is read. */
async function untold(snapshot: Snapshot): Promise<Snapshot> {
  return decodeSnapshot(await forged(snapshot, ([header]) => delete header?.asked));
}

/** What a plan over all services and types comes to: `service type: why`, or what is compared. */
async function plannedOf(baseline: Snapshot, candidate: Snapshot, isStrict = true) {
  const both = createTwoSnapshots(
    {
      baseline: createSnapshotSource(baseline, 'of v1', isStrict),
      candidate: createSnapshotSource(candidate, 'of v2', isStrict),
    },
    'two',
  );
  const sides = {
    baseline: { selector: '', window: BASELINE },
    candidate: { selector: '', window: CANDIDATE },
  };
  const plan = await makePlan(both, { services: [], profileTypes: TYPES, matches: matchesGlob, sides });
  const facts = {
    windows: { baseline: BASELINE, candidate: CANDIDATE },
    typesAsked: false,
    nowMs: TAKEN_MS,
    saved: ['baseline', 'candidate'] as const,
  };
  const absent = absentComparisons(plan, facts).map((one) => ({
    what: `${one.service} ${one.profileType}`,
    code: one.notApplicable ? '' : one.reasons[0]?.code,
    why: one.reasons[0]?.message ?? '',
  }));
  const compared = plan.comparisons.map(({ service, profileType }) => `${service} ${profileType}`);
  return { compared, unknown: absent.filter(({ code }) => code === 'FG280'), absent };
}

test('is what a request came to, saved or silent, and is read again', async () => {
  const snapshot = await side(BASELINE, { services: named('b', 'gone') });
  expect(snapshot.asked).toEqual({
    services: ['b', 'gone'],
    profileTypes: TYPES,
    series: [{ selector: '', entries: ['b', 'gone'].map((service) => ({ service, profileType: CPU })) }],
  });
  expect(decodeSnapshot(await encodeSnapshot(snapshot)).asked).toEqual(snapshot.asked);
});

test.each<[unknown, string]>([
  [[], 'line 1, asked must be an object'],
  [{ services: [1], profileTypes: [], series: [] }, 'line 1, asked.services[0] must be a text'],
  [
    { services: [], profileTypes: [], series: [{ selector: '{', entries: [] }] },
    'asked.series[0].selector is no label selector',
  ],
])('%j is refused', async (asked, why) => {
  const bytes = await forged(await side(BASELINE, {}), ([header]) => Object.assign(header ?? {}, { asked }));
  expect(() => decodeSnapshot(bytes)).toThrow(why);
});

describe('of what a snapshot was not asked for nothing is known', () => {
  test('a service, on both sides: it is not taken for one that is gone', async () => {
    const only = { services: named('b') };
    const { compared, unknown } = await plannedOf(await side(BASELINE, only), await side(CANDIDATE, only));
    expect(compared).toEqual([`b ${CPU}`]);
    expect(unknown.map(({ what }) => what).sort()).toEqual([`a ${INUSE}`, `a ${CPU}`, `gone ${CPU}`]);
    expect(unknown[0]?.why).toBe(
      'nothing is known: the snapshot of v1 was taken of b only; the snapshot of v2 was taken of b only',
    );
  });

  test('a service, on one side', async () => {
    const narrow = await side(BASELINE, { services: named('b') });
    const { unknown } = await plannedOf(narrow, await side(CANDIDATE, {}));
    expect(unknown[0]).toMatchObject({
      what: `a ${CPU}`,
      why: 'nothing is known: the snapshot of v1 was taken of b only',
    });
  });

  test('a type: the service is not said to have none', async () => {
    const only = { profileTypes: ['cpu'] };
    const { compared, absent } = await plannedOf(await side(BASELINE, only), await side(CANDIDATE, only));
    expect(compared).toEqual([`a ${CPU}`, `b ${CPU}`]);
    expect(absent.find(({ what }) => what === `a ${INUSE}`)).toMatchObject({
      code: 'FG280',
      why: expect.stringContaining('the snapshot of v1 was taken with cpu only'),
    });
    expect(absent.find(({ what }) => what === 'b memory')).toMatchObject({ code: '' });
  });

  test('a type whose uploads were only looked at to see that the service lives', async () => {
    const only = { profileTypes: ['memory'] };
    const { compared, unknown } = await plannedOf(await side(BASELINE, only), await side(CANDIDATE, only));
    expect(compared).toEqual([`a ${INUSE}`]);
    expect(unknown.map(({ what }) => what)).toContain(`a ${CPU}`);
  });

  test('a service that was asked for with labels', async () => {
    const only = { services: [{ name: 'b', optional: false, labels: '{team="x"}' }, ...named('a')] };
    const { unknown } = await plannedOf(await side(BASELINE, only), await side(CANDIDATE, only));
    expect(unknown.find(({ what }) => what === `b ${CPU}`)?.why).toContain(
      'was taken of it with the labels {team="x"} only',
    );
  });
});

describe('what it was asked for is known', () => {
  test('one that is silent is gone, and no concern', async () => {
    const { compared, unknown } = await plannedOf(await side(BASELINE, {}), await side(CANDIDATE, {}));
    expect(compared).toEqual([`a ${CPU}`, `a ${INUSE}`, `b ${CPU}`]);
    expect(unknown).toEqual([]);
  });

  test('more than the configuration wants does no harm', async () => {
    const more = { services: named('a', 'b', 'gone'), profileTypes: [...TYPES, GOROUTINES] };
    const { unknown } = await plannedOf(await side(BASELINE, more), await side(CANDIDATE, more));
    expect(unknown).toEqual([]);
  });
});

describe('a snapshot of an earlier version', () => {
  test('is taken for what it holds where a release is judged', async () => {
    const only = { services: named('b') };
    const [baseline, candidate] = [await side(BASELINE, only), await side(CANDIDATE, only)];
    const { unknown } = await plannedOf(await untold(baseline), await untold(candidate));
    expect(unknown[0]).toMatchObject({
      what: `a ${CPU}`,
      why: expect.stringContaining('the snapshot of v1 holds no such profiles, and does not say'),
    });
  });

  test('is read by a gate as before, but for types that nobody can have asked for', async () => {
    const all = [await side(BASELINE, {}), await side(CANDIDATE, {})] as const;
    expect((await plannedOf(await untold(all[0]), await untold(all[1]), false)).unknown).toEqual([]);
    const only = { profileTypes: ['cpu'] };
    const cpu = [await side(BASELINE, only), await side(CANDIDATE, only)] as const;
    const { unknown } = await plannedOf(await untold(cpu[0]), await untold(cpu[1]), false);
    expect(unknown.map(({ what }) => what)).toEqual([`a ${INUSE}`]);
  });
});

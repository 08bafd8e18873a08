import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../../src/config/glob.ts';
import { cutIntoBlocks } from '../../../src/sources/blocks.ts';
import { makePlan, type Plan, type PlanRequest } from '../../../src/sources/plan.ts';
import { SourceError } from '../../../src/sources/source.ts';
import {
  ALLOC,
  CPU,
  type FakeContent,
  type FakeUploads,
  fakeSource,
  GOROUTINES,
  INUSE,
} from '../../support/fake-source.ts';
import { fc } from '../../support/fast-check.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const BASELINE = { fromMs: 100 * HOUR_MS, untilMs: 100 * HOUR_MS + 10 * MINUTE_MS };
const CANDIDATE = { fromMs: 101 * HOUR_MS, untilMs: 101 * HOUR_MS + 10 * MINUTE_MS };

/** Uploads on both sides. */
const both = (service: string, changes: Partial<FakeUploads> = {}): FakeUploads[] => [
  { service, ...BASELINE, ...changes },
  { service, ...CANDIDATE, ...changes },
];

function plan(content: FakeContent, changes: Partial<PlanRequest> = {}): Promise<Plan> {
  return makePlan(fakeSource(content), {
    services: [],
    profileTypes: ['cpu', 'memory'],
    sides: {
      baseline: { selector: '', window: BASELINE },
      candidate: { selector: '', window: CANDIDATE },
    },
    matches: matchesGlob,
    ...changes,
  });
}

const named = (...names: string[]) => names.map((name) => ({ name, optional: false }));
const compared = ({ comparisons }: Plan) =>
  comparisons.map(({ service, profileType }) => `${service} ${profileType}`);
const missed = ({ missing }: Plan) =>
  missing.map(({ service, profileType, empty }) => `${service} ${profileType} ${empty.join('+')}`);

describe('which services', () => {
  const uploads = [...both('a'), ...both('b-1'), ...both('b-2')];

  test('none named: all with data, sorted', async () => {
    const result = await plan({ uploads: [...uploads].reverse() }, { profileTypes: ['cpu'] });
    expect(compared(result)).toEqual([`a ${CPU}`, `b-1 ${CPU}`, `b-2 ${CPU}`]);
    expect(result.missing).toEqual([]);
  });

  test('globs become the names they match, each service once, in the order asked for', async () => {
    const request = { services: named('b-2', 'b-*', 'a'), profileTypes: ['cpu'] };
    expect(compared(await plan({ uploads }, request))).toEqual([`b-2 ${CPU}`, `b-1 ${CPU}`, `a ${CPU}`]);
  });

  test('a named service or glob without data is missing', async () => {
    const request = { services: named('a', 'ghost', 'x-*'), profileTypes: ['cpu'] };
    const result = await plan({ uploads }, request);
    expect(compared(result)).toEqual([`a ${CPU}`]);
    expect(missed(result)).toEqual(['ghost cpu baseline+candidate', 'x-* cpu baseline+candidate']);
    expect(result.missing.every(({ serviceHasData }) => !serviceHasData)).toBe(true);
  });

  test('optional is passed on; a service named itself counts before a glob', async () => {
    const services = [
      { name: 'b-*', optional: false },
      { name: 'b-2', optional: true },
      { name: 'ghost', optional: true },
    ];
    const result = await plan({ uploads }, { services, profileTypes: ['cpu'] });
    expect(result.comparisons.map(({ service, optional }) => [service, optional])).toEqual([
      ['b-1', false],
      ['b-2', true],
    ]);
    expect(result.missing).toMatchObject([{ service: 'ghost', optional: true }]);
  });
});

describe('presence is decided by uploads', () => {
  const stale = [{ service: 'gone', profileType: CPU }];

  test('a service that is only listed is no concern when nobody named it', async () => {
    const result = await plan({ uploads: both('a'), stale }, { profileTypes: ['cpu'] });
    expect(compared(result)).toEqual([`a ${CPU}`]);
    expect(result.missing).toEqual([]);
  });

  test('it is missing when it was named', async () => {
    const result = await plan({ uploads: both('a'), stale }, { services: named('gone', 'a') });
    expect(missed(result)[0]).toBe(`gone ${CPU} baseline+candidate`);
  });

  test('a glob that matches nothing else keeps it', async () => {
    const services = named('a', 'g*');
    const result = await plan({ uploads: both('a'), stale }, { services, profileTypes: ['cpu'] });
    expect(missed(result)).toEqual([`gone ${CPU} baseline+candidate`]);
  });

  test('when nothing was uploaded at all, what is listed is missing', async () => {
    const result = await plan({ uploads: [], stale }, { profileTypes: ['cpu'] });
    expect(result.comparisons).toEqual([]);
    expect(missed(result)).toEqual([`gone ${CPU} baseline+candidate`]);
  });

  test('one side only', async () => {
    const uploads = [
      { service: 'old', ...BASELINE },
      { service: 'new', ...CANDIDATE },
    ];
    const result = await plan({ uploads }, { profileTypes: ['cpu'] });
    expect(missed(result)).toEqual([`new ${CPU} baseline`, `old ${CPU} candidate`]);
    expect(result.missing.every(({ serviceHasData }) => serviceHasData)).toBe(true);
  });

  test('listed on both sides, uploaded on one', async () => {
    const uploads = [{ service: 'a', ...BASELINE }];
    const listed = [{ service: 'a', profileType: CPU }];
    expect(missed(await plan({ uploads, stale: listed }, { profileTypes: ['cpu'] }))).toEqual([
      `a ${CPU} candidate`,
    ]);
  });
});

describe('which types', () => {
  test('aliases are resolved per service', async () => {
    const node = 'wall:cpu:nanoseconds:wall:nanoseconds';
    const uploads = [
      ...both('go'),
      ...both('go', { profileType: INUSE }),
      ...both('go', { profileType: ALLOC }),
      ...both('node', { profileType: node }),
      ...both('python'),
    ];
    const result = await plan({ uploads });
    expect(compared(result)).toEqual([
      `go ${CPU}`,
      `go ${INUSE}`,
      `go ${ALLOC}`,
      `node ${node}`,
      `python ${CPU}`,
    ]);
    expect(missed(result)).toEqual(['node memory baseline+candidate', 'python memory baseline+candidate']);
    expect(result.missing.every(({ serviceHasData }) => serviceHasData)).toBe(true);
  });

  test('an alias and the id it stands for are one comparison', async () => {
    const result = await plan({ uploads: both('a') }, { profileTypes: ['cpu', CPU] });
    expect(compared(result)).toEqual([`a ${CPU}`]);
  });

  test('an id passes through, whether it exists or not', async () => {
    const uploads = [...both('a'), ...both('a', { profileType: GOROUTINES })];
    const result = await plan({ uploads }, { profileTypes: [GOROUTINES, INUSE] });
    expect(compared(result)).toEqual([`a ${GOROUTINES}`]);
    expect(missed(result)).toEqual([`a ${INUSE} baseline+candidate`]);
  });

  test('a service with another type only has data: it is asked for that one', async () => {
    const result = await plan({ uploads: both('a', { profileType: GOROUTINES }) }, { services: named('a') });
    expect(result.missing).toMatchObject([
      { profileType: 'cpu', serviceHasData: true },
      { profileType: 'memory', serviceHasData: true },
    ]);
  });

  test('an unknown alias lists what exists', async () => {
    await expect(plan({ uploads: both('a') }, { profileTypes: ['heap'] })).rejects.toThrow(CPU);
  });
});

describe('questions', () => {
  test('one a type and side for all services, with the selector of the side', async () => {
    const source = fakeSource({ uploads: [...both('a'), ...both('b')] });
    await makePlan(source, {
      services: [],
      profileTypes: ['cpu'],
      sides: {
        baseline: { selector: '{version="1"}', window: BASELINE },
        candidate: { selector: '{version="2"}', window: CANDIDATE },
      },
      matches: matchesGlob,
    });
    expect(source.asked.uploads).toEqual([
      { selector: '{version="1"}', services: ['a', 'b'], profileType: CPU },
      { selector: '{version="2"}', services: ['a', 'b'], profileType: CPU },
    ]);
  });

  test('the CPU uploads of a service are listed in the same round, though its CPU is not compared', async () => {
    const uploads = ['a', 'b', 'c'].flatMap((name) => [
      ...(name === 'b' ? [] : both(name)),
      ...both(name, { profileType: INUSE }),
    ]);
    const source = fakeSource({ uploads });
    const request = { services: [], matches: matchesGlob };
    const sides = {
      baseline: { selector: '', window: BASELINE },
      candidate: { selector: '', window: CANDIDATE },
    };
    const alone = await makePlan(source, { ...request, sides, profileTypes: ['memory'] });
    expect(source.asked.uploads.map(({ profileType, services }) => [profileType, services.join()])).toEqual([
      [INUSE, 'a,b,c'],
      [CPU, 'a,c'],
      [INUSE, 'a,b,c'],
      [CPU, 'a,c'],
    ]);
    expect(compared(alone)).toEqual([`a ${INUSE}`, `b ${INUSE}`, `c ${INUSE}`]);
    expect(alone.comparisons.map(({ sides: { candidate } }) => candidate.alive.length)).toEqual([1, 0, 1]);
    const together = await plan({ uploads });
    const memory = together.comparisons.filter(({ profileType }) => profileType === INUSE);
    expect(alone.comparisons).toEqual(memory);
  });

  test('a server that does not know its retention is asked all the same', async () => {
    const result = await plan({ uploads: both('a'), retention: new Error('404') }, { profileTypes: ['cpu'] });
    expect(result.retention).toEqual({});
    expect(compared(result)).toEqual([`a ${CPU}`]);
  });

  test('a server that cannot list anything ends the plan', async () => {
    const discovery = new SourceError('unreachable', 'what', 'why', 'do');
    await expect(plan({ uploads: [], discovery })).rejects.toBe(discovery);
  });
});

describe('blocks', () => {
  async function blockCounts(lengthMs: number, changes: Partial<FakeUploads> = {}) {
    const window = (fromMs: number) => ({ fromMs, untilMs: fromMs + lengthMs });
    const sides = {
      baseline: { selector: '', window: window(BASELINE.fromMs) },
      candidate: { selector: '', window: window(1000 * HOUR_MS) },
    };
    const uploads = Object.values(sides).map((side) => ({ service: 'a', ...side.window, ...changes }));
    const profileTypes = [changes.profileType ?? CPU];
    const [comparison] = (await plan({ uploads }, { profileTypes, sides })).comparisons;
    return [comparison!.sides.baseline.blocks.length, comparison!.sides.candidate.blocks.length];
  }

  test.each([
    [10 * MINUTE_MS, 6],
    [3 * MINUTE_MS, 6],
    [179_000, 5],
    [90_000, 3],
    [89_000, 2],
    [59_000, 1],
    [20_000, 1],
  ])('%d ms with an upload every 15 s: %d', async (lengthMs, count) => {
    expect(await blockCounts(lengthMs)).toEqual([count, count]);
  });

  test('slower uploads make fewer blocks, faster ones not more than six', async () => {
    expect(await blockCounts(10 * MINUTE_MS, { everyMs: MINUTE_MS })).toEqual([5, 5]);
    expect(await blockCounts(MINUTE_MS, { everyMs: 1000 })).toEqual([6, 6]);
  });

  test('a gauge is one block', async () => {
    expect(await blockCounts(10 * MINUTE_MS, { profileType: INUSE })).toEqual([1, 1]);
    expect(await blockCounts(10 * MINUTE_MS, { profileType: ALLOC })).toEqual([6, 6]);
  });

  test('no block is longer than a server answers', async () => {
    expect(await blockCounts(6 * 24 * HOUR_MS, { everyMs: HOUR_MS })).toEqual([6, 6]);
    expect(await blockCounts(6.5 * 24 * HOUR_MS, { everyMs: HOUR_MS })).toEqual([7, 7]);
    expect(await blockCounts(30 * HOUR_MS, { everyMs: HOUR_MS, profileType: INUSE })).toEqual([2, 2]);
  });

  test('a long window does not cut a short one finer than its uploads allow', async () => {
    const long = { fromMs: 0, untilMs: 7 * 24 * HOUR_MS };
    const short = { fromMs: 1000 * HOUR_MS, untilMs: 1000 * HOUR_MS + MINUTE_MS };
    const sides = { baseline: { selector: '', window: long }, candidate: { selector: '', window: short } };
    const uploads = [long, short].map((window) => ({ service: 'a', ...window }));
    const [comparison] = (await plan({ uploads }, { profileTypes: ['cpu'], sides })).comparisons;
    expect(comparison?.sides.baseline.blocks).toHaveLength(7);
    expect(comparison?.sides.candidate.blocks).toHaveLength(2);
  });

  test('the interval is that of a replica, and the slower side counts', async () => {
    const replicas = ['p1', 'p2', 'p3'].map((replica, index) => ({
      service: 'a',
      replica,
      fromMs: BASELINE.fromMs + index * 5000,
      untilMs: BASELINE.untilMs,
    }));
    const uploads = [...replicas, { service: 'a', ...CANDIDATE, everyMs: 20_000 }];
    const [comparison] = (await plan({ uploads }, { profileTypes: ['cpu'] })).comparisons;
    expect(comparison).toMatchObject({
      uploadIntervalMs: 20_000,
      sides: { baseline: { uploads: 120 }, candidate: { uploads: 30 } },
    });
  });

  test('one upload a side shows no interval: the usual one is assumed', async () => {
    const uploads = both('a', { everyMs: HOUR_MS });
    const [comparison] = (await plan({ uploads }, { profileTypes: ['cpu'] })).comparisons;
    expect(comparison?.uploadIntervalMs).toBe(15_000);
  });

  test('they cover their window exactly, without gap or overlap', () => {
    const window = fc.record({ fromMs: fc.nat(), lengthMs: fc.integer({ min: 1000, max: 1e9 }) });
    fc.assert(
      fc.property(window, fc.integer({ min: 1, max: 40 }), ({ fromMs, lengthMs }, count) => {
        const blocks = cutIntoBlocks({ fromMs, untilMs: fromMs + lengthMs }, count);
        expect(blocks).toHaveLength(count);
        expect(blocks[0]?.fromMs).toBe(fromMs);
        expect(blocks.at(-1)?.untilMs).toBe(fromMs + lengthMs);
        const lengths = blocks.map((block) => block.untilMs - block.fromMs);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
        for (const [index, block] of blocks.slice(1).entries()) {
          expect(block.fromMs).toBe(blocks[index]?.untilMs);
        }
      }),
    );
  });
});

describe('what only the candidate has', () => {
  const fresh: FakeUploads = { service: 'fresh', ...CANDIDATE };

  test('is missing for a comparison, and planned without a baseline', async () => {
    const result = await plan({ uploads: [...both('a'), fresh] }, { profileTypes: ['cpu'] });
    expect(compared(result)).toEqual([`a ${CPU}`]);
    expect(missed(result)).toEqual([`fresh ${CPU} baseline`]);
    expect(result.candidateOnly).toMatchObject([{ service: 'fresh', profileType: CPU, kind: 'cpu' }]);
    const [planned] = result.candidateOnly;
    expect(planned?.sides.baseline.blocks).toEqual([]);
    expect(planned?.sides.candidate.blocks).toHaveLength(6);
    expect(planned?.sides.candidate.uploads).toBe(40);
  });

  test('what only the baseline has is missing alone', async () => {
    const gone: FakeUploads = { service: 'gone', ...BASELINE };
    const result = await plan({ uploads: [...both('a'), gone] }, { profileTypes: ['cpu'] });
    expect(missed(result)).toEqual([`gone ${CPU} candidate`]);
    expect(result.candidateOnly).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  apartMs,
  evidenceFacts,
  type Fetched,
  leakOf,
  prepareInput,
  toCompareInput,
  wantsSpan,
} from '../../../src/gate/compare-input.ts';
import type { Load } from '../../../src/judge/policy.ts';
import { type CollectedProfiles, collect } from '../../../src/sources/collect.ts';
import { makePlan } from '../../../src/sources/plan.ts';
import { type BlockQuery, SourceError, type Window } from '../../../src/sources/source.ts';
import { ALLOC, CPU, type FakeContent, fakeSource, foldedProfile, INUSE } from '../../support/fake-source.ts';

const MINUTE = 60_000;
const START = 1_700_000_000_000;
/** A window of so many minutes, a number of minutes from the start. */
const at = (minute: number, minutes = 5): Window => ({
  fromMs: START + minute * MINUTE,
  untilMs: START + (minute + minutes) * MINUTE,
});
const BASELINE = at(60);
const CANDIDATE = at(65);

/** As much in every block of 50 s. */
function steady({ window }: Pick<BlockQuery, 'window'>) {
  const blocks = (window.untilMs - window.fromMs) / 50_000;
  return foldedProfile({
    'main;work': blocks * 301e7,
    'main;other': blocks * 2e9,
    'main;wait': blocks * 1e9,
  });
}

interface Setup {
  readonly baseline?: Window;
  readonly candidate?: Window;
  readonly history?: readonly Window[];
  readonly profileType?: string;
  readonly services?: readonly string[];
  readonly read?: FakeContent['read'];
  /** Lives of the first service, each with its version; absent: one without. */
  readonly versions?: readonly {
    readonly version: string;
    readonly fromMs: number;
    readonly untilMs: number;
  }[];
}

async function fetched(setup: Setup = {}): Promise<Fetched[]> {
  const {
    baseline = BASELINE,
    candidate = CANDIDATE,
    history = [],
    profileType = CPU,
    services = ['a'],
  } = setup;
  const life = { fromMs: START, untilMs: START + 24 * 60 * MINUTE, replica: 'pod', profileType };
  const source = fakeSource({
    uploads: services.flatMap((service, index) =>
      index === 0 && setup.versions !== undefined
        ? setup.versions.map((lived) => ({ service, ...life, ...lived }))
        : [{ service, ...life }],
    ),
    read: setup.read ?? steady,
  });
  const side = (window: Window) => ({ selector: '', window });
  const plan = await makePlan(source, {
    services: [],
    profileTypes: [profileType],
    sides: { baseline: side(baseline), candidate: side(candidate) },
    history: history.map(side),
    matches: () => true,
  });
  const profiles = await collect(source, plan, () => undefined);
  return plan.comparisons.map((comparison, index) => ({
    comparison,
    profiles: profiles[index] as CollectedProfiles,
  }));
}

const SETTING = { ignore: [{ function: 'wait' }], load: { kind: 'auto' } } as const;

function inputOf(services: readonly Fetched[], load: Load = SETTING.load) {
  return toCompareInput(services.map((one) => prepareInput(one, { ...SETTING, load })));
}

/** The data of the first service. */
async function dataOf(setup: Setup = {}, load: Load = SETTING.load) {
  const { windows, history } = inputOf(await fetched(setup), load);
  return { data: windows[0]!.data, history };
}

describe('toCompareInput', () => {
  test('blocks, lengths, uploads and what is idle of both sides', async () => {
    const { data, history } = await dataOf();
    expect(data).toMatchObject({ kind: 'cpu', unit: 'nanoseconds', apartMs: 0 });
    expect(data.baseline).toMatchObject({ durationMs: 5 * MINUTE, uploads: 20 });
    expect(data.candidate.blocks).toHaveLength(6);
    const idle = data.table.functions.filter((_, id) => data.ignored[id] === 1);
    expect(idle.map(({ name }) => name)).toEqual(['wait']);
    expect(history).toEqual([]);
    expect(data).not.toHaveProperty('history');
    expect(data).not.toHaveProperty('loadLog');
  });

  test('keeps the order of the services and the times of each', async () => {
    const list = await fetched({ services: ['b', 'a'] });
    const { windows } = inputOf(list);
    for (const [index, { comparison }] of list.entries())
      expect(windows[index]!.sides).toBe(comparison.sides);
    expect(inputOf([])).toEqual({
      windows: [],
      history: [],
      otherVersions: [],
      otherStacks: [],
    });
  });

  test('a fixed load is as long as its window, requests are what was counted', async () => {
    const longer = { candidate: at(65, 10) };
    expect((await dataOf(longer, { kind: 'fixed' })).data.loadLog).toBeCloseTo(Math.log(2), 12);
    const counted = { kind: 'requests', baseline: 1200, candidate: 900, closedModel: false } as const;
    expect((await dataOf(longer, counted)).data.loadLog).toBeCloseTo(Math.log(0.75), 12);
    expect((await dataOf({}, { kind: 'fixed' })).data.loadLog).toBe(0);
  });
});

describe('toCompareInput: earlier windows', () => {
  test('of another version are used for no service that ran it', async () => {
    const versions = [
      { version: 'old', fromMs: START, untilMs: START + 50 * MINUTE },
      { version: 'new', fromMs: START + 50 * MINUTE, untilMs: START + 90 * MINUTE },
    ];
    const setup = { history: [at(55), at(20)], services: ['a', 'b'], versions };
    const { windows, otherVersions } = inputOf(await fetched(setup));
    expect(windows[0]!.data.history).toHaveLength(1);
    expect(windows[0]!.data.history![0]!.apartMs).toBe(0);
    // The other service has no label that tells its version.
    expect(windows[1]!.data.history).toHaveLength(2);
    expect(otherVersions).toEqual([[], ['a']]);
  });

  test('hold what was read, and how far each lies from the next later one', async () => {
    // Touching the baseline; half an hour before that; a minute before it.
    const history = [at(55), at(20), at(14)];
    const { data, history: faults } = await dataOf({ history });
    expect(faults).toEqual([null, null, null]);
    expect(data.history!.map((window) => window.apartMs / MINUTE)).toEqual([0, 30, 1]);
    for (const { values } of data.history!) expect([...values]).toEqual([6 * 301e7, 12e9, 6e9]);
  });

  test('the order in which they are written changes nothing but their order', async () => {
    const history = [at(14), at(55), at(20)];
    const { data } = await dataOf({ history });
    expect(data.history!.map((window) => window.apartMs / MINUTE)).toEqual([1, 0, 30]);
  });

  test('later than the baseline: nothing is further on', async () => {
    const { data } = await dataOf({ history: [at(80)] });
    expect(data.history!.map((window) => window.apartMs)).toEqual([0]);
  });

  test('one that was not read, holds nothing or ran at another pace is left out with its reason', async () => {
    const read = ({ window }: Pick<BlockQuery, 'window'>) => {
      if (window.fromMs === at(55).fromMs) throw new SourceError('timeout', 'Too slow', '30 s', 'wait');
      if (window.fromMs === at(50).fromMs) return foldedProfile({});
      return window.fromMs === at(45).fromMs
        ? foldedProfile({ 'main;work': 12 * 301e7, 'main;other': 24e9 })
        : steady({ window });
    };
    const { data, history } = await dataOf({ history: [at(55), at(50), at(45), at(40)], read });
    expect(history).toEqual(['unread', 'empty', 'pace', null]);
    expect(data.history).toHaveLength(1);
    expect(data.history![0]!.values[0]).toBe(6 * 301e7);
  });

  test('one that only another service could read, or in which only another service ran, is left out for this one', async () => {
    const read = ({ window, service }: BlockQuery) => {
      const isOf = (minute: number) => service === 'a' && window.fromMs === at(minute).fromMs;
      if (isOf(55)) throw new SourceError('timeout', 'Too slow', '30 s', 'wait');
      return isOf(50) ? foldedProfile({}) : steady({ window });
    };
    const list = await fetched({ history: [at(55), at(50), at(45)], services: ['a', 'b'], read });
    const { windows, history } = inputOf(list);
    expect(history).toEqual([null, null, null]);
    // An empty window would make what windows differ by look like nothing.
    expect(windows.map(({ data }) => data.history?.length)).toEqual([1, 3]);
  });

  test('a level has none', async () => {
    const { data, history } = await dataOf({ profileType: INUSE, history: [at(55), at(50)] });
    expect(history).toEqual([]);
    expect(data).not.toHaveProperty('history');
  });

  test('allocations have them as CPU has', async () => {
    const { data } = await dataOf({ profileType: ALLOC, history: [at(55), at(50)] });
    expect(data).toMatchObject({ kind: 'alloc', unit: 'bytes' });
    expect(data.history).toHaveLength(2);
  });
});

describe('apartMs', () => {
  test('is the time between two windows, whichever is first, below 0 when they overlap', () => {
    expect(apartMs(at(0), at(5))).toBe(0);
    expect(apartMs(at(0), at(35))).toBe(30 * MINUTE);
    expect(apartMs(at(35), at(0))).toBe(30 * MINUTE);
    expect(apartMs(at(0), at(3))).toBe(-2 * MINUTE);
    expect(apartMs(at(0, 60), at(10))).toBe(-5 * MINUTE);
  });
});

describe('evidenceFacts', () => {
  async function factsOf(setup: Setup) {
    const [first] = await fetched(setup);
    const { windows } = inputOf([first!]);
    return evidenceFacts({ ...first!, ...windows[0]! });
  }

  test('blocks, the window they need and the time between the windows', async () => {
    expect(await factsOf({ candidate: at(95) })).toEqual({
      isGauge: false,
      blocks: 6,
      neededSeconds: 90,
      uploadSeconds: 15,
      apartMs: 30 * MINUTE,
      isDistanceShown: false,
    });
    expect(await factsOf({ profileType: INUSE })).toMatchObject({ isGauge: true, blocks: 1 });
  });

  test('a distance is shown by earlier windows that lie as far apart', async () => {
    const candidate = at(95);
    const shown = async (...minutes: number[]) =>
      (await factsOf({ candidate, history: minutes.map((minute) => at(minute)) })).isDistanceShown;
    expect(await shown(55, 50)).toBe(false);
    expect(await shown(55, 20)).toBe(true);
    expect(await shown(25, 20)).toBe(true);
    expect(await shown(26, 21)).toBe(false);
    // One window alone shows no drift.
    expect(await shown(25)).toBe(false);
  });
});

describe('leakOf', () => {
  test('is for levels, and knows the load where it is known', async () => {
    const [cpu] = await fetched();
    const read = inputOf([cpu!]).windows[0]!;
    expect(leakOf(cpu!, read.data, undefined)).toEqual({});
    expect(wantsSpan(cpu!.comparison)).toBe(false);
    const [level] = await fetched({ profileType: INUSE, baseline: at(0, 30), candidate: at(30, 30) });
    const { data } = inputOf([level!]).windows[0]!;
    expect(leakOf(level!, data, undefined).leak).toMatchObject({
      result: { verdict: 'ok' },
      over: 'candidate',
    });
    expect(wantsSpan(level!.comparison)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { matchesGlob } from '../../../src/config/glob.ts';
import { type CollectedProfiles, collect, type Progress } from '../../../src/sources/collect.ts';
import { makePlan } from '../../../src/sources/plan.ts';
import { type BlockQuery, SourceError, type Window } from '../../../src/sources/source.ts';
import { CPU, type FakeContent, fakeSource, foldedProfile, INUSE } from '../../support/fake-source.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = 1_000_000_000_000;
const window = (fromMs: number, lengthMs = 600_000): Window => ({
  fromMs: START + fromMs,
  untilMs: START + fromMs + lengthMs,
});
const BASELINE = window(10 * DAY);
const CANDIDATE = window(10 * DAY + 600_000);
/** Just before the baseline, and a day before it. */
const HISTORY = [window(10 * DAY - 600_000), window(9 * DAY)];

interface Setup {
  readonly history?: readonly Window[];
  readonly profileType?: string;
  readonly services?: readonly string[];
  readonly read?: FakeContent['read'];
}

async function collectAll(setup: Setup = {}) {
  const {
    history = HISTORY,
    profileType = CPU,
    services = ['a'],
    read = () => foldedProfile({ main: 1 }),
  } = setup;
  const life = { fromMs: START, untilMs: START + 11 * DAY, everyMs: 50_000, profileType };
  const source = fakeSource({ uploads: services.map((service) => ({ service, ...life })), read });
  const side = (selector: string, of: Window) => ({ selector, window: of });
  const plan = await makePlan(source, {
    services: [],
    profileTypes: [profileType],
    sides: { baseline: side('{version="1"}', BASELINE), candidate: side('{version="2"}', CANDIDATE) },
    history: history.map((of, index) => side(`{version="1",run="${index}"}`, of)),
    matches: matchesGlob,
  });
  const progress: Progress[] = [];
  const collected = await collect(source, plan, (step) => progress.push(step));
  const isEarlier = ({ selector }: BlockQuery) => selector.includes('run=');
  return {
    collected,
    progress,
    plan,
    asked: source.asked.blocks.filter(isEarlier),
    all: source.asked.blocks,
  };
}

const timeout = () => new SourceError('timeout', 'Too slow', '30 s', 'wait');
const isAt = ({ fromMs }: Window, query: BlockQuery) => query.window.fromMs === fromMs;

describe('earlier windows', () => {
  test('are asked for once each, as a whole, with their own selector', async () => {
    const { asked, all, plan } = await collectAll({ services: ['a', 'b'] });
    expect(asked).toHaveLength(4);
    for (const service of ['a', 'b'])
      expect(asked.filter((query) => query.service === service)).toEqual(
        HISTORY.map((of, index) => ({
          service,
          profileType: CPU,
          selector: `{version="1",run="${index}"}`,
          window: of,
        })),
      );
    expect(all).toHaveLength(2 * (6 + 6) + 4);
    expect(plan.comparisons.map(({ history }) => history.map((one) => one.window))).toEqual([
      HISTORY,
      HISTORY,
    ]);
  });

  test('stand in the table of the two windows, in the order of the plan', async () => {
    const read = (query: BlockQuery) =>
      isAt(HISTORY[0]!, query)
        ? foldedProfile({ 'main;old': 7, main: 60 })
        : isAt(HISTORY[1]!, query)
          ? foldedProfile({ 'main;older': 9, 'main;old': 5 })
          : foldedProfile({ main: 10 });
    const { collected } = await collectAll({ read });
    const { table, blocks, history } = collected[0] as CollectedProfiles;
    // What both windows hold comes first: an earlier window never renumbers them.
    expect(table.functions.map(({ name }) => name)).toEqual(['main', 'old', 'older']);
    expect(history.map((values) => [...values!])).toEqual([
      [60, 7, 0],
      [0, 5, 9],
    ]);
    expect(blocks.baseline.map((block) => [...block])).toEqual(Array.from({ length: 6 }, () => [10, 0, 0]));
    expect(blocks.candidate).toHaveLength(6);
  });

  test('count as progress', async () => {
    const { progress } = await collectAll();
    expect(progress).toHaveLength(14);
    expect(progress.every(({ total }) => total === 14)).toBe(true);
    expect(progress.at(-1)!.done).toBe(14);
  });

  test('one that cannot be read is left out and does not fail the comparison', async () => {
    const read = (query: BlockQuery) => {
      if (isAt(HISTORY[0]!, query)) throw timeout();
      return foldedProfile({ main: 3 });
    };
    const { collected, progress } = await collectAll({ read });
    const { history, blocks } = collected[0] as CollectedProfiles;
    expect(history).toEqual([null, Float64Array.of(3)]);
    expect(blocks.baseline).toHaveLength(6);
    expect(progress.at(-1)).toMatchObject({ done: 14, total: 14 });
  });

  test('nor do all of them', async () => {
    const read = (query: BlockQuery) => {
      if (query.selector.includes('run=')) throw timeout();
      return foldedProfile({ main: 3 });
    };
    const { collected } = await collectAll({ read });
    expect((collected[0] as CollectedProfiles).history).toEqual([null, null]);
  });

  test('a window that can be read does not make up for one of the two that cannot', async () => {
    const read = (query: BlockQuery) => {
      if (query.window.fromMs >= CANDIDATE.fromMs) throw timeout();
      return foldedProfile({ main: 3 });
    };
    const { collected } = await collectAll({ read });
    expect(collected[0]).toBeInstanceOf(SourceError);
  });

  test('a bug in reading one is not mistaken for a server that does not answer', async () => {
    const read = (query: BlockQuery) => {
      if (isAt(HISTORY[1]!, query)) throw new TypeError('bug');
      return foldedProfile({ main: 3 });
    };
    await expect(collectAll({ read })).rejects.toThrow('bug');
  });

  test('an empty one is read, and holds nothing', async () => {
    const read = (query: BlockQuery) => foldedProfile(isAt(HISTORY[0]!, query) ? {} : { main: 3 });
    const { collected } = await collectAll({ read });
    expect((collected[0] as CollectedProfiles).history[0]).toEqual(Float64Array.of(0));
  });

  test('none are asked for when there are none, nor for a level', async () => {
    const without = await collectAll({ history: [] });
    expect(without.asked).toEqual([]);
    expect((without.collected[0] as CollectedProfiles).history).toEqual([]);
    const level = await collectAll({ profileType: INUSE });
    expect(level.asked).toEqual([]);
    expect((level.collected[0] as CollectedProfiles).history).toEqual([]);
  });

  test('what they hold does not depend on which answer comes first', async () => {
    const read = ({ window: { fromMs } }: BlockQuery) =>
      foldedProfile({ [`f${fromMs}`]: 2, main: fromMs - START });
    const late = await collectAll({
      read: async (query) => {
        const turns = isAt(HISTORY[0]!, query) ? 50 : isAt(HISTORY[1]!, query) ? 0 : 20;
        for (let turn = 0; turn < turns; turn++) await Promise.resolve();
        return read(query);
      },
    });
    expect(late.collected).toEqual((await collectAll({ read })).collected);
  });
});

describe('an earlier window of more than a day', () => {
  const LONG = window(0, 2.5 * DAY);

  test('is asked for in pieces that a server answers, which are added up', async () => {
    const read = ({ window: { fromMs, untilMs } }: BlockQuery) =>
      foldedProfile({ 'main;work': (untilMs - fromMs) / 1000, [`main;from${(fromMs - START) / HOUR}`]: 1 });
    const { asked, collected } = await collectAll({ history: [LONG], read });
    expect(asked).toHaveLength(3);
    for (const { window: piece } of asked) expect(piece.untilMs - piece.fromMs).toBeLessThanOrEqual(DAY);
    expect(asked[0]!.window.fromMs).toBe(LONG.fromMs);
    expect(asked.at(-1)!.window.untilMs).toBe(LONG.untilMs);
    for (const [index, { window: piece }] of asked.slice(1).entries())
      expect(piece.fromMs).toBe(asked[index]!.window.untilMs);
    const { table, history } = collected[0] as CollectedProfiles;
    expect(history).toHaveLength(1);
    const at = (name: string) => history[0]![table.functions.findIndex((key) => key.name === name) - 1];
    // Functions are numbered as they come; stack n ends in function n + 1, below main.
    expect(at('work')).toBe((2.5 * DAY) / 1000);
    expect([at('from0'), at('from20'), at('from40')]).toEqual([1, 1, 1]);
  });

  test('a day is one question', async () => {
    expect((await collectAll({ history: [window(0, DAY)] })).asked).toHaveLength(1);
    expect((await collectAll({ history: [window(0, DAY + 1)] })).asked).toHaveLength(2);
  });

  test('is left out as a whole when one piece cannot be read', async () => {
    const read = (query: BlockQuery) => {
      if (query.window.fromMs > LONG.fromMs && query.window.untilMs < LONG.untilMs) throw timeout();
      return foldedProfile({ main: 1 });
    };
    const { collected } = await collectAll({ history: [LONG, HISTORY[0]!], read });
    expect((collected[0] as CollectedProfiles).history).toEqual([null, Float64Array.of(1)]);
  });
});

import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Config, resolveConfig } from '../../src/config/resolve.ts';
import { runGate } from '../../src/gate.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import { type BlockQuery, SourceError, type Window } from '../../src/sources/source.ts';
import {
  CPU,
  type FakeContent,
  type FakeSource,
  fakeSource,
  foldedProfile,
  INUSE,
} from '../support/fake-source.ts';

/** Earlier windows of the baseline through the whole gate: two windows back to back, three before them. */

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const MINUTE_MS = 60_000;
const LENGTH_MS = 10 * MINUTE_MS;
/** 0: the candidate, 1: the baseline, 2 to 4: earlier ones, latest first. */
const windowOf = ({ fromMs }: Window) => Math.ceil((NOW_MS - fromMs) / LENGTH_MS) - 1;

/** What a function costs in a window, 1 for the usual. */
type Cost = (name: string, window: number, service: string) => number;

/** Ten functions of about 4,000 samples in a window of six blocks, each by its own path. */
function work(cost: Cost, rootOf: (window: number) => string = () => 'main') {
  return ({ window, service }: BlockQuery) => {
    const blocks = (window.untilMs - window.fromMs) / (LENGTH_MS / 6);
    const stacks = Array.from({ length: 10 }, (_, index) => {
      const samples = Math.round((640 + index * 7) * blocks * cost(`f${index}`, windowOf(window), service));
      return [`${rootOf(windowOf(window))};caller${index};f${index}`, samples * 10_000_000];
    });
    return foldedProfile(Object.fromEntries(stacks));
  };
}

interface Run {
  readonly report: Report;
  readonly source: FakeSource;
}

async function gate(
  cost: Cost,
  values: Readonly<Record<string, unknown>> = { history: 3 },
  content: Partial<FakeContent> = {},
  changes: Partial<Config> = {},
): Promise<Run> {
  const windows = { baseline: 'now-20m/now-10m', candidate: 'now-10m/now' };
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const settings = { 'pyroscope-url': 'http://fake', ...windows, ...values };
  const config = resolveConfig({ values: settings, origins: {} }, null, defaults, NOW_MS);
  const uploads = [{ service: 'a', fromMs: NOW_MS - 6 * LENGTH_MS, untilMs: NOW_MS }];
  const source = fakeSource({ uploads, read: work(cost), ...content });
  const setting = { source, nowMs: NOW_MS, version: '1.2.3', run: null, onProgress: () => undefined };
  const report = await runGate({ ...config, profileTypes: [CPU], ...changes }, setting);
  return { report: ReportSchema.parse(report), source };
}

const findings = ({ comparisons }: Report) =>
  comparisons.flatMap(({ functions }) =>
    functions
      .filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
      .map(({ name, verdict }) => `${name} ${verdict}`),
  );
const steady: Cost = () => 1;
/** f0 grew in the candidate; in earlier windows it was what is told. */
const grew =
  (times: number, earlier: readonly number[] = []): Cost =>
  (name, window) =>
    name !== 'f0' ? 1 : window === 0 ? times : (earlier[window - 2] ?? 1);

describe('a gate with earlier windows', () => {
  test('asks once for each, as a whole, and says how many it used', async () => {
    const { report, source } = await gate(steady);
    const earlier = source.asked.blocks.filter(({ window }) => windowOf(window) >= 2);
    expect(earlier.map(({ window }) => window)).toEqual(
      [2, 3, 4].map((index) => ({
        fromMs: NOW_MS - (index + 1) * LENGTH_MS,
        untilMs: NOW_MS - index * LENGTH_MS,
      })),
    );
    expect(source.asked.blocks).toHaveLength(15);
    expect(report).toMatchObject({ verdict: 'pass', notes: [] });
    expect(report.comparisons[0]).toMatchObject({ history: 3, blocks: 6, notes: [] });
  });

  test('finds smaller growth where they agree', async () => {
    const without = (await gate(grew(1.2), {})).report;
    expect(without.comparisons[0]).toMatchObject({ history: 0 });
    expect(without.verdict).not.toBe('fail');
    const { report } = await gate(grew(1.2));
    expect(report.verdict).toBe('fail');
    expect(findings(report)).toEqual(['f0 fail']);
    expect(report.comparisons[0]!.functions[0]!.growth).toBeCloseTo(1.2, 2);
    expect(report.comparisons[0]!.detectableGrowth).toBeLessThan(without.comparisons[0]!.detectableGrowth!);
  });

  test('does not blame a function that came and went before', async () => {
    expect(findings((await gate(grew(1.6), {})).report)).toEqual(['f0 fail']);
    const { report } = await gate(grew(1.6, [1.7, 0.6, 1.5]));
    expect(findings(report)).toEqual([]);
    expect(report.verdict).not.toBe('fail');
  });

  test('does not call new what an earlier window had', async () => {
    const job =
      (earlier: number): Cost =>
      (name, window) =>
        name !== 'f0' ? 1 : window === 0 ? 1 : window === 1 ? 0 : earlier;
    const fresh = (await gate(job(0))).report.comparisons[0]!.functions.find(({ name }) => name === 'f0')!;
    expect(fresh).toMatchObject({ class: 'new', verdict: 'fail', expected: 0 });
    const known = (await gate(job(1))).report.comparisons[0]!.functions.find(({ name }) => name === 'f0')!;
    expect(known.class).not.toBe('new');
    expect(known.verdict).not.toBe('fail');
    expect(known.expected).toBeGreaterThan(0);
  });

  test('says which of them were not used, and why, and goes on without', async () => {
    const cost: Cost = (name, window) => (window === 3 ? 1.6 : grew(1.5)(name, window, 'a'));
    const read = (query: BlockQuery) => {
      if (windowOf(query.window) === 2) throw new SourceError('timeout', 'Too slow', '30 s', 'wait');
      return work(cost)(query);
    };
    const { report } = await gate(cost, { history: 3 }, { read });
    expect(report.notes.map(({ code, message }) => `${code} ${message.split(':')[0]}`)).toEqual([
      'FG220 history window 1 is not used',
      'FG220 history window 2 is not used',
    ]);
    expect(report.comparisons[0]).toMatchObject({ history: 1, notes: [] });
    expect(report.verdict).toBe('fail');
  });

  test('is never worse off than without when none of them can be used', async () => {
    const read = (query: BlockQuery) => {
      if (windowOf(query.window) >= 2) throw new SourceError('rejected', 'Too old', '7 days', 'none');
      return work(grew(1.5))(query);
    };
    const { report } = await gate(grew(1.5), { history: 3 }, { read });
    const without = (await gate(grew(1.5), {})).report;
    expect(report.comparisons).toEqual(without.comparisons);
    expect(report.verdict).toBe(without.verdict);
    expect(report.notes).toHaveLength(3);
  });

  test('a window with other call stacks is refused with its reason, and blurs nothing', async () => {
    const renamed = (windows: readonly number[]) =>
      work(grew(1.5), (window) => (windows.includes(window) ? 'start' : 'main'));
    const one = (await gate(steady, { history: 3 }, { read: renamed([3]) })).report;
    expect(one.notes.map(({ code, message }) => [code, message.split(':')[0]])).toEqual([
      ['FG220', 'history window 2 is not used for a (0 %)'],
    ]);
    expect(one.comparisons[0]).toMatchObject({ history: 2, verdict: 'fail' });
    const all = (await gate(steady, { history: 3 }, { read: renamed([2, 3, 4]) })).report;
    expect(all.notes.map(({ code }) => code)).toEqual(['FG220', 'FG220', 'FG220']);
    expect(all.comparisons).toEqual((await gate(grew(1.5), {})).report.comparisons);
  });

  test('a function that one window is without blurs no other', async () => {
    const without = (name: string, window: number) => name === 'f9' && window === 3;
    const cost: Cost = (name, window, service) =>
      without(name, window) ? 0 : grew(1.3)(name, window, service);
    const { report } = await gate(cost);
    expect(report).toMatchObject({ verdict: 'fail', notes: [] });
    expect(findings(report)).toEqual(['f0 fail']);
    expect(report.comparisons[0]!.detectableGrowth).toBeLessThan(0.25);
  });

  test('as far apart as the windows they show what that does, and the report does not say otherwise', async () => {
    const far = { baseline: 'now-60m/now-50m', candidate: 'now-10m/now' };
    const content = { uploads: [{ service: 'a', fromMs: NOW_MS - 300 * MINUTE_MS, untilMs: NOW_MS }] };
    const noted = ({ report }: Run) => report.comparisons[0]!.notes.map(({ code }) => code);
    expect(noted(await gate(steady, far, content))).toEqual(['FG207']);
    expect(noted(await gate(steady, { ...far, history: 3 }, content))).toEqual(['FG207']);
    const history = ['now-110m/now-100m', 'now-170m/now-160m'];
    expect(noted(await gate(steady, { ...far, history }, content))).toEqual([]);
    expect(noted(await gate(steady, { ...far, history: history.slice(0, 1) }, content))).toEqual(['FG207']);
  });

  test('levels do without', async () => {
    const uploads = [{ service: 'a', profileType: INUSE, fromMs: NOW_MS - 6 * LENGTH_MS, untilMs: NOW_MS }];
    const { report, source } = await gate(steady, { history: 3 }, { uploads }, { profileTypes: [INUSE] });
    expect(source.asked.blocks.every(({ window }) => windowOf(window) < 2)).toBe(true);
    expect(report.comparisons[0]).toMatchObject({ kind: 'gauge', history: 0 });
    expect(report.notes).toEqual([]);
  });

  test('a service that was not there then does without, another one uses them', async () => {
    const uploads = ['a', 'late'].map((service) => ({
      service,
      fromMs: NOW_MS - (service === 'a' ? 6 : 2) * LENGTH_MS,
      untilMs: NOW_MS,
    }));
    const cost: Cost = (_, window, service) => (service === 'late' && window >= 2 ? 0 : 1);
    const { report } = await gate(cost, { history: 3 }, { uploads });
    expect(report.comparisons.map(({ service, history }) => [service, history])).toEqual([
      ['a', 3],
      ['late', 0],
    ]);
    expect(report).toMatchObject({ verdict: 'pass', notes: [] });
  });
});

describe('the report', () => {
  const uneven: Cost = (name, window) =>
    1 + 0.05 * Math.sin(7 * window + 3 * Number(name.slice(1))) + (window === 0 && name === 'f3' ? 0.6 : 0);

  test('does not change by a byte with the order of the answers', async () => {
    const straight = JSON.stringify((await gate(uneven)).report);
    for (const step of [7, 19]) {
      let asked = 0;
      const read = async (query: BlockQuery) => {
        const turns = (++asked * step) % 31;
        for (let turn = 0; turn < turns; turn++) await nextTurn();
        return work(uneven)(query);
      };
      expect(JSON.stringify((await gate(uneven, { history: 3 }, { read })).report)).toBe(straight);
    }
  });

  test('nor with the order in which the earlier windows are named', async () => {
    const history = ['now-30m/now-20m', 'now-40m/now-30m', 'now-50m/now-40m'];
    const straight = JSON.stringify((await gate(uneven, { history })).report);
    expect(JSON.stringify((await gate(uneven)).report)).toBe(straight);
    expect(straight).toContain('"f3"');
    for (const order of [
      [2, 1, 0],
      [1, 2, 0],
      [0, 2, 1],
    ]) {
      const named = order.map((index) => history[index]!);
      expect(JSON.stringify((await gate(uneven, { history: named })).report)).toBe(straight);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { type Config, resolveConfig } from '../../src/config/resolve.ts';
import { runGate } from '../../src/gate.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import type { BlockQuery } from '../../src/sources/source.ts';
import { CPU, type FakeContent, fakeSource, foldedProfile } from '../support/fake-source.ts';

/** A load that is known, through the whole gate. */

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const MINUTE_MS = 60_000;
const isCandidate = ({ window }: BlockQuery) => window.fromMs >= NOW_MS - 10 * MINUTE_MS;

/** Ten functions of about 2,000 samples in a window, each by its own path; all of the candidate as many times as dear. */
function work(factorOf: (service: string) => number, first = 1) {
  return (query: BlockQuery) => {
    const factor = isCandidate(query) ? factorOf(query.service) : 1;
    const blocks = (query.window.untilMs - query.window.fromMs) / 100_000;
    const stacks = Array.from({ length: 10 }, (_, index) => {
      const times = index === 0 && isCandidate(query) ? factor * first : factor;
      return [`main;caller${index};f${index}`, Math.round((320 + 7 * index) * blocks * times) * 10_000_000];
    });
    return foldedProfile(Object.fromEntries(stacks));
  };
}

async function gate(
  values: Readonly<Record<string, unknown>>,
  content: Partial<FakeContent> & { readonly services?: readonly string[] },
  changes: Partial<Config> = {},
): Promise<Report> {
  const windows = { baseline: 'now-20m/now-10m', candidate: 'now-10m/now' };
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const settings = { 'pyroscope-url': 'http://fake', ...windows, ...values };
  const config = resolveConfig({ values: settings, origins: {} }, null, defaults, NOW_MS);
  const { services = ['a', 'b', 'c'], ...rest } = content;
  const uploads = services.map((service) => ({ service, fromMs: NOW_MS - 30 * MINUTE_MS, untilMs: NOW_MS }));
  const source = fakeSource({ uploads, ...rest });
  const setting = { source, nowMs: NOW_MS, version: '1.2.3', run: null, onProgress: () => undefined };
  return ReportSchema.parse(await runGate({ ...config, profileTypes: [CPU], ...changes }, setting));
}

const FIXED = { load: 'fixed' };
const counted = (baseline: number, candidate: number): Partial<Config> => ({
  load: { kind: 'requests', baseline, candidate, closedModel: false },
});
const slowA = work((service) => (service === 'a' ? 1.8 : 1));
const brief = ({ comparisons }: Report) =>
  comparisons.map(({ verdict, reasons }) => [verdict, ...reasons.map(({ code }) => code)].join(' '));

describe('a service that is slower in everything', () => {
  test('fails under a fixed load, with its growth in words', async () => {
    const report = await gate(FIXED, { read: slowA });
    expect(report).toMatchObject({ verdict: 'fail', exitCode: 1, load: { kind: 'fixed', baseline: null } });
    expect(brief(report)).toEqual(['fail FG211', 'pass', 'pass']);
    expect(report.comparisons[0]!.reasons[0]!.message).toContain('costs 1.80 times what it did');
    expect(report.comparisons[0]!.loadFactor).toBeCloseTo(1.8, 2);
    expect(report.comparisons[0]!.functions.map(({ verdict }) => verdict)).not.toContain('fail');
  });

  test('a pass says what growth of the whole would have failed, and such growth does', async () => {
    const same = await gate(FIXED, { read: work(() => 1) });
    expect(brief(same)).toEqual(['pass', 'pass', 'pass']);
    const detectable = same.comparisons[0]!.detectableTotal!;
    expect(detectable).toBeGreaterThan(0.1);
    const grown = (growth: number) =>
      gate(FIXED, { read: work((service) => (service === 'a' ? 1 + growth : 1)) });
    expect((await grown(detectable + 0.01)).verdict).toBe('fail');
    expect((await grown(0.6 * detectable)).verdict).not.toBe('fail');
    const unknown = await gate({}, { read: work(() => 1) });
    expect(unknown.comparisons.map(({ detectableTotal }) => detectableTotal)).toEqual([null, null, null]);
  });

  test('fails where as many requests were counted on both sides', async () => {
    const report = await gate({}, { read: slowA }, counted(12_000, 12_100));
    expect(brief(report)).toEqual(['fail FG211', 'pass', 'pass']);
    expect(report.load).toEqual({ kind: 'requests', baseline: 12_000, candidate: 12_100 });
  });

  test('passes where it answered as many more', async () => {
    const all = await gate({}, { read: work(() => 1.8) }, counted(10_000, 18_000));
    expect(brief(all)).toEqual(['pass', 'pass', 'pass']);
    expect(all.contention).toBeCloseTo(0, 2);
    // The same without counts: all three at 1.8 times look like a busy machine.
    const unknown = await gate({}, { read: work(() => 1.8) });
    expect(unknown.contention).toBeCloseTo(Math.log(1.8), 2);
  });

  test('is not seen under auto', async () => {
    const report = await gate({}, { read: slowA });
    expect(report).toMatchObject({ verdict: 'pass', load: { kind: 'auto' } });
    expect(brief(report)).toEqual(['pass', 'pass', 'pass']);
    expect(report.comparisons[0]!.loadFactor).toBeCloseTo(1.8, 2);
  });

  test('fails by cost per request where fewer were answered in the same time', async () => {
    const report = await gate(
      {},
      { read: work((service) => (service === 'a' ? 1 : 0.5)) },
      counted(20_000, 10_000),
    );
    expect(brief(report)[0]).toBe('fail FG211');
  });

  test("is the machine's when most services are", async () => {
    const report = await gate(FIXED, { read: work(() => 1.6) });
    expect(report.verdict).not.toBe('fail');
    expect(brief(report).join(' ')).not.toContain('FG211');
    expect(report.contention).toBeCloseTo(Math.log(1.6), 2);
  });

  test('is told of its own part only, beside the machine and beside its findings', async () => {
    const read = work((service) => (service === 'a' ? 3 : 1.2));
    const [first] = (await gate(FIXED, { read })).comparisons;
    expect(first!.reasons[0]!.message).toContain('costs 2.50 times');
    expect(first!.reasons[0]!.message).toContain('the 1.20 times that most services have in common');
  });
});

describe('a function that grew under a known load', () => {
  test('is the finding, and the service as a whole is none', async () => {
    const report = await gate(FIXED, { read: work(() => 1, 3) });
    expect(brief(report)).toEqual(['fail', 'fail', 'fail']);
    for (const { functions } of report.comparisons)
      expect(functions[0]).toMatchObject({ name: 'f0', verdict: 'fail' });
    expect(report.tests).toBe(3 * 11);
  });

  test('windows of different lengths are one load all the same', async () => {
    const half = { candidate: 'now-5m/now', ...FIXED };
    const report = await gate(half, { read: work(() => 1) });
    expect(report.verdict).toBe('pass');
    for (const { loadFactor } of report.comparisons) expect(loadFactor).toBeCloseTo(1, 2);
  });
});

describe('what is to be said of the load', () => {
  test('a closed model, once for the run', async () => {
    const load = { kind: 'requests', baseline: 900, candidate: 900, closedModel: true } as const;
    const report = await gate({}, { read: work(() => 1) }, { load });
    expect(report.notes.map(({ code }) => code)).toEqual(['FG210']);
    expect(report.comparisons.flatMap(({ notes }) => notes)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { type Config, resolveConfig } from '../../src/config/resolve.ts';
import { runGate } from '../../src/gate.ts';
import { type Report, type ReportComparison, ReportSchema } from '../../src/report/report.ts';
import type { BlockQuery } from '../../src/sources/source.ts';
import {
  CPU,
  type FakeContent,
  type FakeUploads,
  fakeSource,
  foldedProfile,
} from '../support/fake-source.ts';

/** Windows that cannot be compared, or only in part, through the whole gate. */

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const MINUTE_MS = 60_000;
const BASELINE = { fromMs: NOW_MS - 30 * MINUTE_MS, untilMs: NOW_MS - 20 * MINUTE_MS };
const CANDIDATE = { fromMs: NOW_MS - 10 * MINUTE_MS, untilMs: NOW_MS };
const isCandidate = ({ window }: BlockQuery) => window.fromMs >= CANDIDATE.fromMs;
/** Which of the six blocks of its side a question is about. */
const blockOf = (query: BlockQuery) =>
  Math.round((query.window.fromMs - (isCandidate(query) ? CANDIDATE : BASELINE).fromMs) / 100_000);

/** Every 15 s from the first second on. */
const uploads = (...candidate: readonly Partial<FakeUploads>[]): FakeUploads[] => [
  { service: 'a', ...BASELINE, fromMs: BASELINE.fromMs + 1000, version: 'one' },
  ...candidate.map((one) => ({ service: 'a', ...CANDIDATE, fromMs: CANDIDATE.fromMs + 1000, ...one })),
];

/** Ten functions, all of them as many times as dear as usual. */
function profile(query: BlockQuery, factor = 1, first = 1) {
  const stacks = Array.from({ length: 10 }, (_, index) => {
    const samples = 65 + ((index * 7 + blockOf(query) * 3) % 5);
    const times = index === 0 ? factor * first : factor;
    return [`main;caller${index};f${index}`, Math.round(samples * times) * 10_000_000];
  });
  return foldedProfile(Object.fromEntries(stacks));
}

/** The first comparison, and what was said of the whole run. */
type Compared = ReportComparison & { readonly runNotes: Report['notes'] };

async function compare(content: FakeContent, changes: Partial<Config> = {}): Promise<Compared> {
  const values = { 'pyroscope-url': 'http://fake', baseline: 'now-30m/now-20m', candidate: 'now-10m/now' };
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const config = resolveConfig({ values, origins: {} }, null, defaults, NOW_MS);
  const source = fakeSource({ read: profile, ...content });
  const setting = { source, nowMs: NOW_MS, version: '1.2.3', run: null, onProgress: () => undefined };
  const report = ReportSchema.parse(await runGate({ ...config, profileTypes: [CPU], ...changes }, setting));
  return { ...report.comparisons[0]!, runNotes: report.notes };
}

const codes = ({ verdict, reasons, notes, runNotes }: Compared) => ({
  verdict,
  reasons: reasons.map(({ code }) => code),
  notes: notes.map(({ code }) => code).filter((code) => code !== 'FG207'),
  run: runNotes.map(({ code }) => code),
});

describe('windows that cannot be compared', () => {
  const half = CANDIDATE.fromMs + 5 * MINUTE_MS;
  const mixed = uploads({ version: 'two', untilMs: half }, { version: 'three', fromMs: half });

  test('two versions on a side: nothing fails, unless that was allowed', async () => {
    const read = (query: BlockQuery) => profile(query, 1, isCandidate(query) ? 5 : 1);
    expect(codes(await compare({ uploads: mixed, read }))).toEqual({
      verdict: 'inconclusive',
      reasons: ['FG214'],
      notes: [],
      run: [],
    });
    expect(codes(await compare({ uploads: mixed, read }, { mixedWindows: 'allow' }))).toEqual({
      verdict: 'fail',
      reasons: [],
      notes: ['FG214'],
      run: [],
    });
  });

  test('the same version on both sides is a comparison over time', async () => {
    expect(codes(await compare({ uploads: uploads({ version: 'one' }) }))).toEqual({
      verdict: 'pass',
      reasons: [],
      notes: [],
      run: [],
    });
  });

  test('a replica that is replaced', async () => {
    const replaced = uploads({ replica: 'p', untilMs: half }, { replica: 'q', fromMs: half });
    expect(codes(await compare({ uploads: replaced }))).toMatchObject({ reasons: ['FG215'] });
    expect(codes(await compare({ uploads: replaced }, { mixedWindows: 'allow' }))).toMatchObject({
      verdict: 'pass',
      notes: ['FG215'],
    });
  });

  test('an outage of the profiler', async () => {
    const outage = uploads(
      { untilMs: CANDIDATE.fromMs + 3 * MINUTE_MS },
      { fromMs: CANDIDATE.fromMs + 7 * MINUTE_MS },
    );
    expect(codes(await compare({ uploads: outage }))).toMatchObject({
      verdict: 'inconclusive',
      reasons: ['FG212'],
    });
  });

  test('two programs', async () => {
    const read = (query: BlockQuery) =>
      isCandidate(query)
        ? foldedProfile({ 'app;parse': 4e9, 'app;render': 3e9, 'app;layout': 3e9 + 1e7 })
        : profile(query);
    expect(codes(await compare({ uploads: uploads({}), read }))).toMatchObject({
      verdict: 'inconclusive',
      reasons: ['FG213'],
    });
  });
});

describe('a window that is not steady', () => {
  const warm = (slowBlock: number, factor: number) => (query: BlockQuery) =>
    profile(query, isCandidate(query) && blockOf(query) === slowBlock ? factor : 1);

  test('a warm-up is left out, with its time and its uploads', async () => {
    const comparison = await compare({ uploads: uploads({}), read: warm(0, 4) });
    expect(codes(comparison)).toEqual({ verdict: 'pass', reasons: [], notes: [], run: ['FG217'] });
    expect(comparison.runNotes[0]!.message).toContain('the first 100 s of the candidate window');
    expect(comparison.loadFactor).toBeCloseTo(1, 1);
    expect(comparison.blocks).toBe(5);
    expect(comparison.uploads).toEqual({ baseline: 40, candidate: 33 });
  });

  test('not where requests were counted over the whole window', async () => {
    const load = { kind: 'requests', baseline: 1000, candidate: 1000, closedModel: false } as const;
    const comparison = await compare({ uploads: uploads({}), read: warm(0, 4) }, { load });
    expect(codes(comparison).run).toEqual(['FG216']);
    expect(comparison.blocks).toBe(6);
  });

  test('a burst in the middle is told and stays', async () => {
    const comparison = await compare({ uploads: uploads({}), read: warm(3, 2) });
    expect(codes(comparison)).toMatchObject({ notes: [], run: ['FG216'] });
    expect(comparison.blocks).toBe(6);
  });
});

describe('a main loop that sleeps', () => {
  test('is suggested with the line to copy, and no longer when it is left out', async () => {
    const read = (query: BlockQuery) => {
      const load = isCandidate(query) ? 1.4 : 1;
      // A thread gives 1,500 samples an upload; a block of 100 s holds 7, 7 or 6.
      const stacks: Record<string, number> = {
        'main;serve': (blockOf(query) % 3 === 2 ? 6 : 7) * 1500 * 10_000_000,
      };
      for (let index = 0; index < 10; index++) {
        const samples = 65 + ((index * 7 + blockOf(query) * 3) % 5);
        stacks[`main;caller${index};f${index}`] = Math.round(samples * load) * 10_000_000;
      }
      return foldedProfile(stacks);
    };
    const found = await compare({ uploads: uploads({}), read });
    const note = found.notes.find(({ code }) => code === 'FG218');
    expect(note?.message).toContain('serve takes');
    expect(note?.remedy).toContain('ignore: [{ function: "serve" }]');
    const ignored = await compare({ uploads: uploads({}), read }, { ignore: [{ function: 'serve' }] });
    expect(codes(ignored).notes).not.toContain('FG218');
  });
});

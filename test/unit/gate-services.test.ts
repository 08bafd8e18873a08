import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../src/config/file.ts';
import { readActionInputs } from '../../src/config/inputs.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { runGate } from '../../src/gate.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import { renderText } from '../../src/report/text.ts';
import { type BlockQuery, SourceError } from '../../src/sources/source.ts';
import { type FakeContent, fakeSource, foldedProfile } from '../support/fake-source.ts';

/** What a person says of single services, and what the environment says, through the whole gate. */

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const MINUTE_MS = 60_000;
const BASELINE = { fromMs: NOW_MS - 30 * MINUTE_MS, untilMs: NOW_MS - 20 * MINUTE_MS };
const CANDIDATE = { fromMs: NOW_MS - 10 * MINUTE_MS, untilMs: NOW_MS };
const both = (service: string) => [
  { service, ...BASELINE },
  { service, ...CANDIDATE },
];

/** Ten functions, one of which costs half as much again in the candidate. */
function profile({ window }: BlockQuery) {
  const isCandidate = window.fromMs >= CANDIDATE.fromMs;
  const block = Math.round((window.fromMs - (isCandidate ? CANDIDATE : BASELINE).fromMs) / 100_000);
  const stacks = Array.from({ length: 10 }, (_, index) => {
    const samples = 400 + ((index * 7 + block * 3) % 5);
    return [
      `main;caller${index};f${index}`,
      Math.round(samples * (isCandidate && index === 0 ? 1.5 : 1)) * 1e7,
    ];
  });
  return foldedProfile(Object.fromEntries(stacks));
}

interface Given {
  readonly env?: Readonly<Record<string, string>>;
  readonly content?: Partial<FakeContent>;
  /** Seconds after the end of the candidate at which the gate starts; without it time stands still. */
  readonly lateS?: number;
}

async function gate(file: string, { env = {}, content = {}, lateS }: Given = {}) {
  const inputs = readActionInputs({
    'INPUT_PYROSCOPE-URL': 'http://fake',
    INPUT_BASELINE: 'now-30m/now-20m',
    INPUT_CANDIDATE: 'now-10m/now',
    ...env,
  });
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const config = resolveConfig(inputs, parseConfigFile('f.yml', file), defaults, NOW_MS);
  const source = fakeSource({ uploads: [...both('a'), ...both('b')], read: profile, ...content });
  let nowMs = NOW_MS + (lateS ?? 0) * 1000;
  const sleep = async (ms: number) => {
    nowMs += ms;
  };
  const clock = lateS === undefined ? undefined : { nowMs: () => nowMs, sleep };
  const setting = { source, clock, nowMs: NOW_MS, version: '1.2.3', run: null, onProgress: () => undefined };
  return { report: ReportSchema.parse(await runGate(config, setting)), asked: source.asked };
}

const verdicts = ({ comparisons }: Report) =>
  Object.fromEntries(comparisons.map(({ service, verdict }) => [service, verdict]));
const notes = (list: Report['notes']) => list.map(({ code, message }) => `${code} ${message}`);

describe('limits of a service', () => {
  test('count for it alone, and the report says so', async () => {
    const file = 'profile-types: [cpu]\nservices: [a, {name: b, fail-on-growth: 100%, warn-on-growth: 80%}]';
    const { report } = await gate(file);
    expect(verdicts(report)).toEqual({ a: 'fail', b: 'pass' });
    const [a, b] = report.comparisons;
    expect(a).not.toHaveProperty('limits');
    expect(b?.limits).toEqual({ failOnGrowth: 1, warnOnGrowth: 0.8, minShare: 0.005 });
    expect(report.settings).toMatchObject({ failOnGrowth: 0.1, warnOnGrowth: 0.05, minShare: 0.005 });
    expect(notes(b?.notes ?? [])[0]).toBe(
      'FG232 settings of its own: fail from 100 % growth, warn from 80 %, functions with at least 0.5 % of the service',
    );
  });

  test('min-share decides what is tested', async () => {
    const { report } = await gate('profile-types: [cpu]\nservices: [{name: "*", min-share: 12%}]');
    const [a] = report.comparisons;
    expect(a?.functions.filter(({ verdict }) => verdict !== 'not-tested').map(({ name }) => name)).toEqual([
      'f0',
    ]);
    expect(a?.functions.at(-1)?.explanation).toBe('below 12 % of the service: not tested');
  });

  test('types and labels of its own', async () => {
    const file = `profile-types: [cpu]\nservices: [{name: a, profile-types: [memory]}, {name: b, labels: '{zone="eu"}'}]`;
    const { report, asked } = await gate(file);
    expect(verdicts(report)).toMatchObject({ a: 'not-evaluated', b: 'fail' });
    expect(report.comparisons.find(({ service }) => service === 'a')?.counted).toBe(true);
    expect(new Set(asked.blocks.map(({ service, selector }) => `${service} ${selector}`))).toEqual(
      new Set(['b {zone="eu"}']),
    );
    const [note] = notes(
      report.comparisons.find(({ service, kind }) => service === 'b' && kind === 'cpu')!.notes,
    );
    expect(note).toBe('FG232 settings of its own: only profiles with {zone="eu"}');
  });
});

describe('the environment', () => {
  test('PYROSCOPE_ENABLED=false: the gate asks nothing and is not evaluated', async () => {
    const { report, asked } = await gate('', { env: { PYROSCOPE_ENABLED: 'false' } });
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4, comparisons: [] });
    expect(report.reasons).toMatchObject([{ code: 'FG140' }]);
    expect(asked.uploads).toEqual([]);
    expect(renderText(report, { color: false, columns: 100, verbose: false })).toContain(
      'PYROSCOPE_ENABLED=false',
    );
    const passing = await gate('on-not-evaluated: pass', { env: { PYROSCOPE_ENABLED: 'false' } });
    expect(passing.report).toMatchObject({ verdict: 'not-evaluated', exitCode: 0 });
  });

  test('ENVIRONMENT is said once, and asked for everywhere', async () => {
    const { report, asked } = await gate('', { env: { ENVIRONMENT: 'production' } });
    expect(new Set(asked.blocks.map(({ selector }) => selector))).toEqual(
      new Set(['{environment=~"production|"}']),
    );
    expect(notes(report.notes)[0]).toBe(
      'FG230 only profiles of the environment "production" count, and those that name none: ENVIRONMENT says so',
    );
    expect(report.comparisons.flatMap((one) => one.notes.map(({ code }) => code))).not.toContain('FG232');
  });
});

describe('waiting', () => {
  test('is told among the notes', async () => {
    const silent = both('a').map((one) => ({ ...one, untilMs: Math.min(one.untilMs, NOW_MS - 20_000) }));
    const { report } = await gate('services: [a]', { content: { uploads: silent }, lateS: 4 });
    expect(notes(report.notes)).toContain(
      'FG231 waited 26 s for the last uploads, in vain for a: the end of the window is missing in what is compared',
    );
    const asked = await gate('services: [a]\nsettle: 20s', { lateS: 5 });
    expect(notes(asked.report.notes)).toContain('FG231 waited 15 s for the last uploads: as settle says');
  });

  test('makes no profile that came meanwhile one of the future', async () => {
    const newest = (seconds: number) => ({ retention: { newestProfileMs: NOW_MS + seconds * 1000 } });
    const told = async (seconds: number) =>
      notes((await gate('settle: 2m', { lateS: 0, content: newest(seconds) })).report.notes).join();
    expect(await told(170)).not.toContain('FG244');
    expect(await told(240)).toContain('FG244 the server has a profile of 2 min from now');
  });

  test('says nothing where nothing was waited for', async () => {
    for (const file of ['settle: none', 'settle: auto'])
      expect(notes((await gate(file, { lateS: 0 })).report.notes).join()).not.toContain('FG231');
  });

  test('a server that cannot be asked is not evaluated, as without waiting', async () => {
    const discovery = new SourceError('unreachable', 'Pyroscope is away', 'refused', 'start it');
    const { report } = await gate('', { lateS: 0, content: { discovery } });
    expect(report.reasons).toMatchObject([{ code: 'FG101' }]);
  });
});

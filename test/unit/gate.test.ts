import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../src/config/file.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { runGate } from '../../src/gate.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import { type BlockQuery, SourceError } from '../../src/sources/source.ts';
import { CPU, type FakeContent, fakeSource, foldedProfile, GOROUTINES } from '../support/fake-source.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const MINUTE_MS = 60_000;
const BASELINE = { fromMs: NOW_MS - 30 * MINUTE_MS, untilMs: NOW_MS - 20 * MINUTE_MS };
const CANDIDATE = { fromMs: NOW_MS - 10 * MINUTE_MS, untilMs: NOW_MS };
const WINDOWS = { baseline: 'now-30m/now-20m', candidate: 'now-10m/now' };

const uploadsOf = (service: string, profileType = CPU) =>
  [BASELINE, CANDIDATE].map((window) => ({ service, profileType, ...window }));
const isCandidate = ({ window }: BlockQuery) => window.fromMs >= CANDIDATE.fromMs;

/** Ten functions of about 400 samples each in a window of six blocks, each by its own path. */
function steadyProfile({ window }: BlockQuery, factorOfFirst = 1): Profile {
  const block = Math.round(window.fromMs / 100_000) % 6;
  const stacks = Array.from({ length: 10 }, (_, index) => {
    const samples = 65 + ((index * 7 + block * 3) % 5);
    return [`main;caller${index};f${index}`, samples * (index === 0 ? factorOfFirst : 1) * 10_000_000];
  });
  return foldedProfile(Object.fromEntries(stacks));
}

async function gate(content: FakeContent, file = '', windows = WINDOWS): Promise<Report> {
  const values = { 'pyroscope-url': 'http://fake', ...windows };
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const config = resolveConfig({ values, origins: {} }, parseConfigFile('f.yml', file), defaults, NOW_MS);
  const source = fakeSource({ read: steadyProfile, ...content });
  const report = await runGate(config, {
    source,
    nowMs: NOW_MS,
    version: '1.2.3',
    run: null,
    onProgress: () => undefined,
  });
  return ReportSchema.parse(report);
}

const brief = ({ comparisons }: Report) =>
  comparisons.map(({ service, verdict, counted, reasons }) => ({
    service,
    verdict,
    counted,
    codes: reasons.map(({ code }) => code),
  }));

describe('a gate', () => {
  test('passes what did not change, and says what it compared', async () => {
    const report = await gate({ uploads: uploadsOf('a') });
    expect(report).toMatchObject({
      verdict: 'pass',
      exitCode: 0,
      source: { kind: 'pyroscope', label: 'Fake source' },
      windows: {
        baseline: { ...BASELINE, selector: '' },
        candidate: { ...CANDIDATE, selector: '' },
        confirm: null,
      },
      tool: { version: '1.2.3' },
      createdAt: '2026-11-22T15:20:00.000Z',
    });
    expect(report.comparisons[0]).toMatchObject({
      service: 'a',
      profileType: CPU,
      blocks: 6,
      uploads: { baseline: 40, candidate: 40 },
    });
    expect(brief(report).slice(1)).toEqual([
      { service: 'a', verdict: 'not-applicable', counted: false, codes: ['FG112'] },
    ]);
  });

  test('fails what grew, and the same input gives the same report', async () => {
    const read = (query: BlockQuery) => steadyProfile(query, isCandidate(query) ? 3 : 1);
    const report = await gate({ uploads: uploadsOf('a'), read });
    expect(report).toMatchObject({ verdict: 'fail', exitCode: 1 });
    expect(report.comparisons[0]?.functions[0]).toMatchObject({ name: 'f0', verdict: 'fail', class: 'grew' });
    expect(await gate({ uploads: uploadsOf('a'), read })).toEqual(report);
  });

  test('leaves out what the file says is idle', async () => {
    const { comparisons } = await gate({ uploads: uploadsOf('a') }, 'ignore: [f3]');
    expect(comparisons[0]?.ignored.functions.map(({ name }) => name)).toEqual(['f3']);
    expect(comparisons[0]?.functions.map(({ name }) => name)).not.toContain('f3');
  });

  test('windows too short for three blocks: at most a warning, with the window it takes', async () => {
    const windows = { baseline: 'now-10m/1m', candidate: 'now-1m/now' };
    const uploads = [
      { service: 'a', fromMs: NOW_MS - 10 * MINUTE_MS, untilMs: NOW_MS - 9 * MINUTE_MS },
      { service: 'a', fromMs: NOW_MS - MINUTE_MS, untilMs: NOW_MS },
    ];
    const read = (query: BlockQuery) =>
      steadyProfile(query, query.window.fromMs < NOW_MS - MINUTE_MS ? 1 : 5);
    const report = await gate({ uploads, read }, '', windows);
    expect(report.verdict).not.toBe('fail');
    expect(report.comparisons[0]?.notes).toMatchObject([{ code: 'FG205' }]);
    expect(report.comparisons[0]?.notes[0]?.remedy).toContain('at least 90 s');
  });
});

describe('what cannot be evaluated', () => {
  test('a server that cannot be asked', async () => {
    const discovery = new SourceError('unreachable', 'Pyroscope is not there', 'ECONNREFUSED', 'start it');
    const report = await gate({ uploads: [], discovery });
    expect(report).toMatchObject({
      verdict: 'not-evaluated',
      exitCode: 4,
      comparisons: [],
      reasons: [{ code: 'FG101', message: 'Pyroscope is not there: ECONNREFUSED', remedy: 'start it' }],
    });
  });

  test('nothing at all', async () => {
    const report = await gate({ uploads: [] });
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4, comparisons: [] });
    expect(report.reasons).toMatchObject([{ code: 'FG108' }]);
  });

  test('only optional services, and they are absent', async () => {
    const report = await gate({ uploads: [] }, 'services: [{ name: ghost, optional: true }]');
    expect(report.verdict).toBe('not-evaluated');
    expect(brief(report)).toEqual([
      { service: 'ghost', verdict: 'not-evaluated', counted: false, codes: ['FG108'] },
    ]);
  });

  test('a named service is missing: not evaluated, though the other passes', async () => {
    const report = await gate({ uploads: uploadsOf('a') }, 'services: [a, ghost]\nprofile-types: [cpu]');
    expect(report.verdict).toBe('not-evaluated');
    expect(brief(report)).toEqual([
      { service: 'a', verdict: 'pass', counted: true, codes: [] },
      { service: 'ghost', verdict: 'not-evaluated', counted: true, codes: ['FG104'] },
    ]);
  });

  test('an optional one is reported and not counted', async () => {
    const file = 'services: [a, { name: ghost, optional: true }]\nprofile-types: [cpu]';
    const report = await gate({ uploads: uploadsOf('a') }, file);
    expect(report.verdict).toBe('pass');
    expect(brief(report)[1]).toMatchObject({ service: 'ghost', verdict: 'not-evaluated', counted: false });
  });

  test('half of the services cannot be fetched', async () => {
    const read = (query: BlockQuery) => {
      if (query.service < 'c') throw new SourceError('timeout', 'Too slow', '30 s', 'wait');
      return steadyProfile(query);
    };
    const uploads = ['a', 'b', 'c', 'd'].flatMap((service) => uploadsOf(service));
    const report = await gate({ uploads, read }, 'profile-types: [cpu]');
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    expect(brief(report).map(({ service, verdict, codes }) => `${service} ${verdict} ${codes}`)).toEqual([
      'a not-evaluated FG101',
      'b not-evaluated FG101',
      'c pass ',
      'd pass ',
    ]);
    expect(report.comparisons.map(({ notes }) => notes.length)).toEqual([0, 0, 0, 0]);
  });

  test('a fail counts before what could not be fetched', async () => {
    const read = (query: BlockQuery) => {
      if (query.service === 'a') throw new SourceError('timeout', 'Too slow', '30 s', 'wait');
      return steadyProfile(query, isCandidate(query) ? 3 : 1);
    };
    const uploads = ['a', 'b'].flatMap((service) => uploadsOf(service));
    expect(await gate({ uploads, read }, 'profile-types: [cpu]')).toMatchObject({
      verdict: 'fail',
      exitCode: 1,
    });
  });

  test('a window that the server sees in part only: nothing is compared', async () => {
    const retention = { oldestProfileMs: BASELINE.fromMs + 5 * MINUTE_MS };
    const report = await gate({ uploads: uploadsOf('a'), retention }, 'profile-types: [cpu]');
    expect(report.verdict).toBe('not-evaluated');
    expect(brief(report)).toEqual([
      { service: 'a', verdict: 'not-evaluated', counted: true, codes: ['FG107'] },
    ]);
  });

  test('a server that is as young as the test is no clipped window', async () => {
    const retention = { oldestProfileMs: BASELINE.fromMs + 15_000 };
    const report = await gate({ uploads: uploadsOf('a'), retention }, 'profile-types: [cpu]');
    expect(report.verdict).toBe('pass');
  });

  test('a service that has other types only is not applicable, but alone it is no pass', async () => {
    const other = uploadsOf('b', GOROUTINES);
    const withOthers = await gate({ uploads: [...uploadsOf('a'), ...other] });
    expect(withOthers.verdict).toBe('pass');
    const alone = await gate({ uploads: other });
    expect(alone.verdict).toBe('not-evaluated');
    expect(brief(alone).map(({ codes }) => codes)).toEqual([['FG112'], ['FG112']]);
  });

  test('too few samples are inconclusive', async () => {
    const read = () => foldedProfile({ 'main;f': 50 * 10_000_000, 'main;g': 70 * 10_000_000 });
    const report = await gate({ uploads: uploadsOf('a'), read }, 'profile-types: [cpu]');
    expect(report).toMatchObject({ verdict: 'inconclusive', exitCode: 3 });
    expect(brief(report)[0]?.codes).toContain('FG201');
  });

  test('a bug is no verdict', async () => {
    const read = () => {
      throw new TypeError('bug');
    };
    await expect(gate({ uploads: uploadsOf('a'), read })).rejects.toThrow('bug');
  });
});

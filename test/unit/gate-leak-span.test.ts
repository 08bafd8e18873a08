import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../src/config/file.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { runGate } from '../../src/gate.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import { type BlockQuery, SourceError } from '../../src/sources/source.ts';
import {
  CPU,
  type FakeContent,
  type FakeUploads,
  fakeSource,
  foldedProfile,
  INUSE,
} from '../support/fake-source.ts';

const MIB = 2 ** 20;
const MINUTE_MS = 60_000;
const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const HOURS = 6;
const START_MS = NOW_MS - HOURS * 60 * MINUTE_MS;
/** Ten minutes at the start and at the end of six hours. */
const WINDOWS = { baseline: 'now-6h/PT10M', candidate: 'now-10m/now' };

const minuteOf = (timeMs: number) => (timeMs - START_MS) / MINUTE_MS;
const wobble = (timeMs: number) => ((timeMs / 15_000) % 7) / 4;
/** 100 MiB and half a MiB more every minute. */
const leaking = (timeMs: number) => (100 + minuteOf(timeMs) / 2 + wobble(timeMs)) * MIB;
const filled = (timeMs: number) => (100 + Math.min(minuteOf(timeMs), 150) + wobble(timeMs)) * MIB;

function service(
  level: (timeMs: number) => number,
  name = 'api',
  more: Partial<FakeUploads> = {},
): FakeUploads[] {
  const base = { service: name, replica: `${name}-0`, fromMs: START_MS, untilMs: NOW_MS, ...more };
  return [
    { ...base, profileType: CPU },
    { ...base, profileType: INUSE, level },
  ];
}

/** Steady CPU; memory of which `cache` holds what was gained. */
function read({ profileType, window }: BlockQuery) {
  const snapshots = Math.round((window.untilMs - window.fromMs) / 15_000);
  if (profileType === CPU) {
    const stacks = Array.from({ length: 10 }, (_, i) => [
      `main;caller${i};f${i}`,
      snapshots * 100 * 10_000_000,
    ]);
    return foldedProfile(Object.fromEntries(stacks));
  }
  const gained = leaking((window.fromMs + window.untilMs) / 2) - 100 * MIB;
  return foldedProfile({
    'main;startup': snapshots * 100 * MIB,
    'main;handler;cache': Math.round(snapshots * 0.8 * gained),
    'main;handler;rows': Math.round(snapshots * 0.2 * gained),
  });
}

async function gate(content: FakeContent, windows: Readonly<Record<string, unknown>> = WINDOWS) {
  const values = { 'pyroscope-url': 'http://fake', ...windows };
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const config = resolveConfig({ values, origins: {} }, parseConfigFile('f.yml', ''), defaults, NOW_MS);
  const source = fakeSource({ read, ...content });
  const setting = { source, nowMs: NOW_MS, version: '1.2.3', run: null, onProgress: () => undefined };
  const report = ReportSchema.parse(await runGate(config, setting));
  return { report, asked: source.asked };
}

const memoryOf = ({ comparisons }: Report) => comparisons.find(({ profileType }) => profileType === INUSE)!;
const codesOf = (report: Report) => memoryOf(report).notes.map(({ code }) => code);

describe('memory at the start and at the end of six hours', () => {
  test('the same processes: one leak, seen over the whole time, with its holders', async () => {
    const { report, asked } = await gate({ uploads: service(leaking) });
    expect(report).toMatchObject({ verdict: 'fail', exitCode: 1 });
    const memory = memoryOf(report);
    expect(memory.leak).toMatchObject({ verdict: 'leak', over: 'span', stoppedBy: '' });
    expect(memory.leak!.slopePerMin / MIB).toBeCloseTo(0.5, 2);
    expect(memory.leak!.lowPerMin).toBeLessThan(memory.leak!.highPerMin);
    expect(memory.leak!.spanMs).toBeGreaterThan(5.8 * 60 * MINUTE_MS);
    expect(memory.leak!.holders.map(({ name }) => name)).toEqual(['cache', 'rows']);
    const findings = memory.functions.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    expect(findings.map(({ name }) => name)).toEqual(['cache']);
    expect(findings[0]!.explanation).toMatch(
      /rises by 5\d\d KiB a minute \(.+ to .+\) over 5 h 5\d min in the same replica, from the baseline to the candidate/u,
    );
    const text = renderMarkdown(report, { maxCharacters: 60_000, detail: 'comment' });
    expect(text).toMatch(/`api` leaks 5\d\d KiB a minute over 5 h 5\d min, held by `cache`/u);
    // Two windows of two types, and one question more.
    expect(asked.uploads).toHaveLength(5);
  });

  test('the verdict does not depend on whether CPU is compared, too: its uploads tell the load all the same', async () => {
    const busier = (timeMs: number) => 1 + minuteOf(timeMs) / 100;
    for (const level of [leaking, filled, (timeMs: number) => 50 * busier(timeMs) * MIB]) {
      const [cpu, memory] = service(level) as [FakeUploads, FakeUploads];
      const uploads = [{ ...cpu, level: busier }, memory];
      const both = await gate({ uploads });
      const alone = await gate({ uploads }, { ...WINDOWS, 'profile-types': [INUSE] });
      expect(alone.report.comparisons).toEqual([memoryOf(both.report)]);
      expect(alone.asked.uploads).toHaveLength(both.asked.uploads.length);
      expect(alone.asked.blocks.every(({ profileType }) => profileType === INUSE)).toBe(true);
    }
  });

  test('one question more serves all services', async () => {
    const uploads = [...service(leaking), ...service(leaking, 'web'), ...service(() => 100 * MIB, 'flat')];
    const { asked } = await gate({ uploads });
    expect(
      asked.uploads.map(({ profileType, services }) => `${profileType.split(':')[0]} ${services}`).slice(4),
    ).toEqual(['memory api,web']);
  });

  test('a cache that filled in between is none', async () => {
    const { report } = await gate({ uploads: service(filled) });
    expect(memoryOf(report)).toMatchObject({ verdict: 'pass', leak: null, notes: [] });
  });

  test.each([
    ['a rollout that changes the names', ['api-7f-x', 'api-9c-y'], ['', ''], 0, 4, []],
    ['a rollout that changes the version', ['api-0', 'api-0'], ['1', '2'], 0, 4, []],
    ['a rollout that only a pause tells', ['api-0', 'api-0'], ['', ''], 2, 5, ['FG224']],
    ['no names at all', ['', ''], ['', ''], 0, 4, ['FG224']],
  ])('%s: no leak', async (_name, replicas, versions, pauseMin, questions, codes) => {
    const half = START_MS + 3 * 60 * MINUTE_MS;
    const lives = [
      { fromMs: START_MS, untilMs: half },
      { fromMs: half + pauseMin * MINUTE_MS, untilMs: NOW_MS },
    ].flatMap((range, i) =>
      service(leaking, 'api', { ...range, replica: replicas[i]!, version: versions[i]! }),
    );
    const { report, asked } = await gate({ uploads: lives });
    expect(memoryOf(report).verdict).toBe('pass');
    expect(memoryOf(report).leak).toMatchObject({ verdict: 'ok', over: 'candidate' });
    expect(codesOf(report)).toEqual(codes);
    expect(asked.uploads).toHaveLength(questions);
  });

  test('two selectors are two programs, and nothing more is asked', async () => {
    const windows = {
      baseline: `{version="1"} ${WINDOWS.baseline}`,
      candidate: `{version="2"} ${WINDOWS.candidate}`,
    };
    const { report, asked } = await gate({ uploads: service(leaking) }, windows);
    expect(memoryOf(report).verdict).toBe('pass');
    expect(asked.uploads).toHaveLength(4);
  });

  test('an extra question that fails costs no verdict', async () => {
    const uploadsError: FakeContent['uploadsError'] = ({ fromMs, untilMs }) =>
      untilMs - fromMs > 60 * MINUTE_MS ? new SourceError('timeout', 'Too slow', '30 s', 'wait') : undefined;
    const { report } = await gate({ uploads: service(leaking), uploadsError });
    expect(memoryOf(report).verdict).toBe('pass');
    expect(memoryOf(report).notes).toMatchObject([
      { code: 'FG224', message: expect.stringContaining('Too slow: 30 s') },
    ]);
  });

  test('the same input gives the same report', async () => {
    const content = { uploads: [...service(leaking), ...service(filled, 'web')] };
    const turned = { uploads: content.uploads.toReversed() };
    const [one, other] = [await gate(content), await gate(turned)];
    expect(JSON.stringify(other.report)).toBe(JSON.stringify(one.report));
  });
});

describe('a candidate window of four hours beside a baseline of ten minutes', () => {
  const windows = { baseline: 'now-5h/PT10M', candidate: 'now-4h/now' };

  test('a straight rise is a leak though the baseline cannot tell', async () => {
    const { report } = await gate({ uploads: service(leaking) }, windows);
    expect(memoryOf(report)).toMatchObject({ verdict: 'fail', blocks: 1, leak: { verdict: 'leak' } });
  });

  test('after a rollout, too, in the window of the new version alone', async () => {
    const versions = (fromMs: number, untilMs: number, version: string) =>
      service(leaking, 'api', { fromMs, untilMs, version });
    const change = NOW_MS - 4.5 * 60 * MINUTE_MS;
    const uploads = [...versions(START_MS, change, '1'), ...versions(change, NOW_MS, '2')];
    const { report } = await gate({ uploads }, windows);
    expect(memoryOf(report).leak).toMatchObject({ verdict: 'leak', over: 'candidate' });
  });
});

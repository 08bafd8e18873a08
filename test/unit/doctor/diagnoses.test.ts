import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../../src/config/file.ts';
import { resolveConfig } from '../../../src/config/resolve.ts';
import { isWell } from '../../../src/doctor/check.ts';
import { examine } from '../../../src/doctor/examine.ts';
import { runGate } from '../../../src/gate.ts';
import { SourceError } from '../../../src/sources/source.ts';
import { CPU, type FakeContent, fakeSource, foldedProfile, INUSE } from '../../support/fake-source.ts';
import { isHeading } from '../../support/troubleshooting.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const WINDOWS = { baseline: 'now-30m/now-20m', candidate: 'now-10m/now' };
const lasting = (service: string, minutesAgo: number, minutes: number, profileType = CPU) => ({
  service,
  profileType,
  fromMs: NOW_MS - minutesAgo * MINUTE_MS,
  untilMs: NOW_MS - (minutesAgo - minutes) * MINUTE_MS,
});
const all = (service: string, profileType = CPU) => lasting(service, 40, 40, profileType);

interface Case {
  readonly content: FakeContent;
  readonly file?: string;
  readonly windows?: { readonly baseline: string; readonly candidate: string };
  /** The variable ENVIRONMENT. */
  readonly environment?: string;
}

function configOf({ file = '', windows = WINDOWS, environment }: Omit<Case, 'content'>) {
  const values = { 'pyroscope-url': 'http://fake', ...windows };
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const stack = environment === undefined ? {} : { stack: { isOff: false, environment } };
  return resolveConfig({ values, origins: {}, ...stack }, parseConfigFile('f.yml', file), defaults, NOW_MS);
}

/** Reasons of a gate, and what the doctor says of the same. */
async function both({ content, ...rest }: Case) {
  const config = configOf(rest);
  const setting = { nowMs: NOW_MS, version: '1.2.3', run: null, onProgress: () => undefined };
  const report = await runGate(config, { source: fakeSource(content), ...setting });
  const checks = await examine(config, {
    source: fakeSource(content),
    nowMs: NOW_MS,
    assumed: [],
  });
  const reasons = [...report.reasons, ...report.comparisons.flatMap((one) => [...one.reasons, ...one.notes])];
  return { report, reasons, checks };
}

const REFUSED = (kind: 'unavailable' | 'too-long' | 'bad-type', why: string) =>
  new SourceError(kind, 'Pyroscope answered Series', why, 'the remedy of the error');

describe('a gate that cannot be evaluated, and the doctor, give the same reason with its remedy', () => {
  const cases: Readonly<Record<string, Case & { says: string; remedy: string }>> = {
    'FG104, a similar name': {
      content: { uploads: [all('ai-clip')] },
      file: 'services: [ai-clop]',
      says: '"ai-clip": is that the one?',
      remedy: 'flamegate push',
    },
    'FG104, similar to a name of other days': {
      content: { uploads: [all('nemotron'), lasting('ai-clip', 3000, 60)] },
      file: 'services: [ai-clop]',
      says: '"ai-clip": is that the one?',
      remedy: 'correct the name',
    },
    'FG105, with the nearest profiles': {
      content: { uploads: [lasting('ai-clip', 600, 30), lasting('ai-clip', 30, 10)] },
      file: 'services: [ai-clip]',
      says: 'none in the candidate window; its last profile before the candidate window is of about 2026-11-22T14:59Z',
      remedy: 'ran with profiling',
    },
    FG106: {
      content: {
        uploads: [all('a')],
        retention: { oldestProfileMs: NOW_MS - 12 * DAY_MS, newestProfileMs: NOW_MS },
      },
      windows: { ...WINDOWS, baseline: 'now-9d/10m' },
      says: 'further back than the server answers (7 days)',
      remedy: 'querier.max-query-lookback',
    },
    FG107: {
      content: { uploads: [lasting('a', 25, 25)], retention: { oldestProfileMs: NOW_MS - 25 * MINUTE_MS } },
      says: 'shows profiles only since 2026-11-22T14:55:00.000Z',
      remedy: 'Choose a window after that time',
    },
    FG108: {
      content: { uploads: [] },
      says: 'no record of ever receiving one',
      remedy: 'PYROSCOPE_SERVER_ADDRESS',
    },
    FG109: {
      content: { uploads: [all('ai-clip')] },
      file: 'services: [ai-clip]\nprofile-types: [memory]',
      says: `"ai-clip" has no profiles of type "memory"; it has ${CPU}`,
      remedy: 'mem_enabled=True',
    },
    FG121: {
      content: { uploads: [lasting('a', 15, 15)], retention: { oldestProfileMs: NOW_MS - 15 * MINUTE_MS } },
      windows: { ...WINDOWS, baseline: 'now-3d/10m' },
      says: 'before the oldest profile on the server, which is of 2026-11-22T15:05:00.000Z',
      remedy: 'flamegate snapshot',
    },
    FG122: {
      content: { uploads: [all('a')], retention: { oldestProfileMs: NOW_MS - 14 * DAY_MS } },
      windows: { ...WINDOWS, baseline: 'now-16d/10m' },
      says: '16 days ago, longer than profiles are usually kept (15 days)',
      remedy: 'flamegate snapshot',
    },
    FG123: {
      content: {
        uploads: [],
        discovery: REFUSED(
          'too-long',
          'the query time range exceeds the limit (max_query_length, limit: 12h)',
        ),
      },
      says: 'limit: 12h',
      remedy: 'the remedy of the error',
    },
    FG124: {
      content: { uploads: [lasting('ai-clip', 3000, 60), all('b')] },
      file: 'services: [ai-clip]',
      says: '"ai-clip" is known, but sent nothing in either window; its last profile before the candidate window is of about 2026-11-20T14:19Z',
      remedy: 'Choose windows in which it ran',
    },
    'FG124, for all services at once': {
      content: { uploads: [lasting('ai-clip', 3000, 60)], retention: { newestProfileMs: NOW_MS - DAY_MS } },
      says: 'the server knows "ai-clip"; its newest profile is of 2026-11-21T15:20Z',
      remedy: 'in the time of the load test',
    },
    'FG125, one service': {
      content: { uploads: [all('backend')], received: [{ name: 'wall', uploads: 40, samples: 0 }] },
      file: 'services: [ai-yolo26]',
      says: 'There are no profiles of "ai-yolo26" at all, but the server accepted 40 profiles that hold no sample',
      remedy: 'flamegate push',
    },
    'FG125, everything': {
      content: { uploads: [], received: [{ name: 'wall', uploads: 40, samples: 0 }] },
      says: 'py-spy writes speedscope with weights in seconds',
      remedy: 'flamegate push',
    },
    'FG126, in an answer': {
      content: { uploads: [], discovery: REFUSED('bad-type', 'unknown profile type: seconds') },
      says: 'unknown profile type: seconds',
      remedy: 'the remedy of the error',
    },
    'FG126, in what a service sends': {
      content: { uploads: [all('ai-clip', 'seconds')] },
      file: 'services: [ai-clip]',
      says: 'the unknown profile type "seconds"',
      remedy: 'Pyroscope to 1.9.2 or later and pyroscope-io to 0.8.7',
    },
    FG130: {
      content: { uploads: [{ ...all('ai-clip'), labels: '{version="a"}' }] },
      file: 'services: [ai-clip]',
      windows: { baseline: '{version="a"} now-30m/now-20m', candidate: '{version="b"} now-10m/now' },
      says: '"ai-clip" has profiles in the candidate window, but none with the labels that were asked for',
      remedy: 'Correct the selector of the candidate',
    },
    'FG130, before a server that is as old as its first upload': {
      content: {
        uploads: [
          { ...lasting('a', 30, 30), labels: '{version="a"}', fromMs: NOW_MS - 30 * MINUTE_MS + 900 },
        ],
        retention: { oldestProfileMs: NOW_MS - 30 * MINUTE_MS + 900 },
      },
      windows: { baseline: '{version="typo"} now-30m/now-20m', candidate: '{version="a"} now-10m/now' },
      says: '"a" has profiles in the baseline window, but none with the labels that were asked for: {version="typo"}',
      remedy: 'Correct the selector of the baseline',
    },
    'FG130, nothing in either window': {
      content: { uploads: [{ ...all('ai-clip'), labels: '{version="a"}' }] },
      windows: { baseline: '{version="typo"} now-30m/now-20m', candidate: '{version="typo"} now-10m/now' },
      says:
        'No service has profiles with the labels that were asked for ({version="typo"}), but without them the windows hold ' +
        'profiles of "ai-clip"',
      remedy: 'Correct the labels in the selectors of the windows',
    },
    'FG130, a glob': {
      content: {
        uploads: [
          { ...all('ai-clip'), labels: '{version="a"}' },
          { ...all('backend'), labels: '{version="a"}' },
        ],
      },
      file: 'services: ["ai-c*"]',
      windows: { baseline: '{version="x"} now-30m/now-20m', candidate: '{version="y"} now-10m/now' },
      says:
        'No service that matches "ai-c*" has profiles with the labels that were asked for ({version="x"} in the baseline, ' +
        '{version="y"} in the candidate), but without them the windows hold profiles of "ai-clip"',
      remedy: 'Correct the labels',
    },
    'FG130, a glob and ENVIRONMENT': {
      content: { uploads: [{ ...lasting('ai-clip', 10, 10), labels: '{environment="load"}' }] },
      file: 'services: ["ai-c*"]',
      environment: 'production',
      says:
        'No service that matches "ai-c*" has profiles with the labels that were asked for ({environment=~"production|"}), but ' +
        'without them the candidate window holds profiles of "ai-clip"',
      remedy: 'the label environment comes from the variable ENVIRONMENT',
    },
    'FG130, ENVIRONMENT alone': {
      content: {
        uploads: [{ ...all('ai-clip'), labels: '{environment="load"}' }],
        received: [{ name: 'wall', uploads: 40, samples: 0 }],
      },
      environment: 'production',
      says:
        'No service has profiles with the labels that were asked for ({environment=~"production|"}), but without them the ' +
        'windows hold profiles of "ai-clip"',
      remedy: 'the label environment comes from the variable ENVIRONMENT',
    },
    'FG131, and answers nothing': {
      content: { uploads: [], readiness: { kind: 'not-ready', said: 'Ingester not ready: waiting for 15s' } },
      says: 'The server is not ready: Ingester not ready: waiting for 15s',
      remedy: 'Wait until /ready answers ready',
    },
    'FG131, and fails': {
      content: {
        uploads: [],
        discovery: REFUSED('unavailable', 'empty ring'),
        readiness: { kind: 'not-ready', said: 'Starting: [store-gateway]' },
      },
      says: 'The server is not ready: Starting: [store-gateway]',
      remedy: 'health check',
    },
  };

  test.each(Object.entries(cases))('%s', async (name, one) => {
    const { report, reasons, checks } = await both(one);
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    const expected = {
      code: name.slice(0, 5),
      message: expect.stringContaining(one.says),
      remedy: expect.stringContaining(one.remedy),
    };
    expect(reasons).toContainEqual(expected);
    const told = reasons.find(({ code, message }) => code === expected.code && message.includes(one.says));
    expect(told?.message).toSatisfy((message: string) => isHeading(expected.code, message));
    expect(isWell(checks)).toBe(false);
    expect(checks).toContainEqual(expect.objectContaining({ state: 'problem', ...expected }));
  });

  test('a server that fails although it is ready keeps its own reason', async () => {
    const content = { uploads: [], discovery: REFUSED('unavailable', 'too many requests') };
    const { report } = await both({ content });
    expect(report.reasons).toMatchObject([{ code: 'FG101' }]);
  });

  test('what reaches further back than seven days, and was shown, is not out of reach', async () => {
    const old = { ...lasting('a', 0, 0), fromMs: NOW_MS - 9 * DAY_MS, untilMs: NOW_MS };
    const content = {
      uploads: [old, { ...old, service: 'b', fromMs: NOW_MS - DAY_MS }],
      retention: { oldestProfileMs: NOW_MS - 12 * DAY_MS, newestProfileMs: NOW_MS },
    };
    const { reasons, checks } = await both({ content, windows: { ...WINDOWS, baseline: 'now-8d/10m' } });
    expect(reasons.map(({ code }) => code)).not.toContain('FG107');
    expect(checks.map(({ code }) => code)).not.toContain('FG106');
    expect(checks).toContainEqual(
      expect.objectContaining({ about: expect.stringMatching(/^b /), code: 'FG105' }),
    );
    expect(checks).toContainEqual(expect.objectContaining({ state: 'ok', about: 'a cpu' }));
  });

  test('the environment that was asked for is told by both', async () => {
    const content = { uploads: [all('a')], read: () => foldedProfile({ 'main;work': 1 }) };
    const { report, checks } = await both({ content, environment: 'load' });
    expect(report.notes).toContainEqual(expect.objectContaining({ code: 'FG230' }));
    expect(checks).toContainEqual(
      expect.objectContaining({ state: 'note', about: 'settings', code: 'FG230' }),
    );
  });

  test('the server is called by its own name, and the snapshot beside it told as a note', async () => {
    const config = configOf({});
    const path = 'b.snapshot';
    const savedBaseline = { path, side: config.baseline, createdAtMs: NOW_MS, toolVersion: '1.2.3' };
    const checks = await examine(
      { ...config, savedBaseline },
      { source: fakeSource({ uploads: [all('a')] }), serverLabel: 'The server', nowMs: NOW_MS, assumed: [] },
    );
    expect(checks[0]?.message).toMatch(/^The server answers, ready/);
    expect(checks).toContainEqual(
      expect.objectContaining({ state: 'note', about: 'baseline', code: 'FG228' }),
    );
  });

  test('a reason that services share is one problem', async () => {
    const content = {
      uploads: [all('a'), all('b'), all('c', INUSE), all('d', INUSE)],
      retention: { oldestProfileMs: NOW_MS - 12 * DAY_MS, newestProfileMs: NOW_MS },
    };
    const { checks } = await both({ content, windows: { ...WINDOWS, baseline: 'now-9d/10m' } });
    expect(checks.filter(({ code }) => code === 'FG106').map(({ about }) => about)).toEqual([
      'a, b cpu, c, d memory in use',
    ]);
  });

  test('an optional service is told as a note, and keeps no gate from being evaluated', async () => {
    const content = { uploads: [all('a')], read: () => foldedProfile({ 'main;work': 1 }) };
    const { checks } = await both({ content, file: 'services: [a, { name: ghost, optional: true }]' });
    expect(checks.filter(({ about }) => about.startsWith('ghost'))).toMatchObject([
      { state: 'note', code: 'FG104' },
    ]);
    expect(isWell(checks)).toBe(true);
  });
});

describe('profiles that can be compared, and what the profiler did', () => {
  const ticks = (nanos: number, stacks: Readonly<Record<string, number>>) =>
    foldedProfile(
      Object.fromEntries(Object.entries(stacks).map(([stack, samples]) => [stack, samples * nanos])),
    );
  const isCandidate = (fromMs: number) => fromMs >= NOW_MS - 10 * MINUTE_MS;
  const notesOf = async (content: FakeContent) => {
    const { report, checks } = await both({ content });
    const codes = ['FG127', 'FG128', 'FG129'];
    const ofGate = report.comparisons
      .flatMap(({ notes }) => notes)
      .filter(({ code }) => codes.includes(code));
    const ofDoctor = checks.filter(({ code }) => codes.includes(code));
    expect(ofDoctor).toEqual(ofGate.map((note) => expect.objectContaining({ state: 'note', ...note })));
    for (const { code, message } of ofGate)
      expect(message).toSatisfy((text: string) => isHeading(code, text));
    return ofGate;
  };
  const work = { 'main;a': 301, 'main;b': 400, 'main;c': 207 };

  test('nothing, where both sides were profiled alike', async () => {
    expect(await notesOf({ uploads: [all('a')], read: () => ticks(10_000_000, work) })).toEqual([]);
  });

  test('FG127: other sampling rates and intervals', async () => {
    const [note, ...more] = await notesOf({
      uploads: [
        { ...lasting('a', 30, 10), everyMs: 15_000 },
        { ...lasting('a', 10, 10), everyMs: 30_000 },
      ],
      read: ({ window }) => ticks(isCandidate(window.fromMs) ? 20_000_000 : 10_000_000, work),
    });
    expect(more).toEqual([]);
    expect(note).toMatchObject({
      code: 'FG127',
      message:
        'the profiler was set differently on the two sides: it sampled every 10 ms (100 Hz) in the baseline and every 20 ms ' +
        '(50 Hz) in the candidate; it uploaded every 15 s in the baseline and every 30 s in the candidate',
    });
    expect(note?.remedy).toContain('PROFILE_INTERVAL');
  });

  test('FG128: a profile that is only waiting', async () => {
    const read = () =>
      ticks(10_000_000, { 'main;run;_wait_for_tstate_lock': 970, 'main;run;select': 20, 'main;run': 10 });
    const [note, ...more] = await notesOf({ uploads: [all('a')], read });
    expect(more).toEqual([]);
    expect(note).toMatchObject({
      code: 'FG128',
      message: expect.stringContaining('99 % of the baseline is waiting'),
    });
    expect(note?.remedy).toContain('--subprocesses');
    expect(note?.remedy).toContain('after the fork');
  });

  test('FG129: a profiler that takes much itself', async () => {
    const read = () =>
      ticks(10_000_000, { ...work, 'runtime/pprof.profileWriter;compress/flate.deflate': 60 });
    const [note, ...more] = await notesOf({ uploads: [all('a')], read });
    expect(more).toEqual([]);
    expect(note).toMatchObject({
      code: 'FG129',
      message: expect.stringContaining('takes 6 % of the samples itself'),
    });
    expect(note?.remedy).toContain('--nonblocking');
  });

  test('FG129: uploads in quick succession', async () => {
    const uploads = [{ ...all('a'), everyMs: 3000 + 10 }];
    const [note] = await notesOf({ uploads, read: () => ticks(10_000_000, work) });
    expect(note).toMatchObject({ code: 'FG129', message: expect.stringContaining('uploads every 3 s') });
  });

  test('memory says nothing of the sampling rate', async () => {
    expect(await notesOf({ uploads: [all('a', INUSE)], read: () => ticks(1, work) })).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { parseConfigFile } from '../../src/config/file.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { runGate } from '../../src/gate.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import type { BlockQuery } from '../../src/sources/source.ts';
import { CPU, type FakeUploads, fakeSource, foldedProfile, INUSE } from '../support/fake-source.ts';
import { seededRandom } from '../support/heap-simulator.ts';
import { exampleWorkflow, gateStep, jobOf, withOf } from '../support/workflow.ts';

/** Leaks over hours, as the job `leaks` of examples/workflows/nightly.yml looks for them. */

const MIB = 2 ** 20;
const HOUR_MS = 3_600_000;
const NOW_MS = Date.UTC(2026, 10, 22, 3, 17);
const START_MS = NOW_MS - 8 * HOUR_MS;
const EVERY_MS = 15_000;

const { 'pyroscope-token': _, ...inputs } = withOf(gateStep(jobOf(exampleWorkflow('nightly.yml'), 'leaks')), {
  'vars.PYROSCOPE_URL': 'http://fake',
  'secrets.PYROSCOPE_TOKEN': '',
});
const hoursOf = (timeMs: number) => (timeMs - START_MS) / HOUR_MS;

/** Levels of a heap profile in steps of what a sample stands for, with the teeth of a collector. */
function heap(level: (hours: number) => number, seed = 1) {
  const random = seededRandom(seed);
  const count = (NOW_MS - START_MS) / EVERY_MS;
  const noise = Array.from({ length: count }, () => random.normal());
  return (timeMs: number) => {
    const index = Math.floor((timeMs - START_MS) / EVERY_MS);
    const tooth = ((index % 20) / 20) * 6;
    const bytes = (level(hoursOf(timeMs)) + tooth + 2 * (noise[index] ?? 0)) * MIB;
    return Math.max(1, Math.round(bytes / (512 * 1024))) * 512 * 1024;
  };
}

function read({ profileType, window }: BlockQuery) {
  const snapshots = Math.round((window.untilMs - window.fromMs) / EVERY_MS);
  if (profileType === CPU) return foldedProfile({ 'main;work': snapshots * 1e9 });
  const gained = hoursOf((window.fromMs + window.untilMs) / 2) * 6 * MIB;
  return foldedProfile({
    'main;startup': snapshots * 100 * MIB,
    'main;handler;cache': Math.round(snapshots * gained),
  });
}

async function look(
  level: (timeMs: number) => number,
  lives: readonly Partial<FakeUploads>[] = [{}],
  windows: Readonly<Record<string, string>> = {},
): Promise<Report['comparisons'][number]> {
  const uploads = lives.flatMap((life) => {
    const base = { service: 'api', replica: 'api-0', fromMs: START_MS, untilMs: NOW_MS, ...life };
    return [
      { ...base, profileType: CPU },
      { ...base, profileType: INUSE, level },
    ];
  });
  const { key, 'profile-types': types = '', baseline, candidate, ...rest } = inputs;
  const values = {
    ...{ 'pyroscope-url': 'http://fake', key, baseline, candidate, 'profile-types': [types] },
    ...{ 'on-not-evaluated': rest['on-not-evaluated'], ...windows },
  };
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const config = resolveConfig({ values, origins: {} }, parseConfigFile('f.yml', ''), defaults, NOW_MS);
  const source = fakeSource({ read, uploads });
  const setting = { source, nowMs: NOW_MS, version: '1.2.3', run: null, onProgress: () => undefined };
  const report = ReportSchema.parse(await runGate(config, setting));
  return report.comparisons.find(({ profileType }) => profileType === INUSE)!;
}

const slow = heap((hours) => 100 + 4 * hours);

test('six hours are looked at, with a key and issues of their own', () => {
  expect(inputs).toMatchObject({ key: 'nightly-leaks', issues: 'on-fail', candidate: 'now-6h/now' });
});

test('a leak of 4 MiB an hour on a heap of 100 MiB is found, with who holds it', async () => {
  const memory = await look(slow);
  expect(memory).toMatchObject({ verdict: 'fail', leak: { verdict: 'leak' } });
  expect((memory.leak!.slopePerMin * 60) / MIB).toBeCloseTo(4, 0);
  expect(memory.functions.find(({ verdict }) => verdict === 'fail')?.name).toBe('cache');
});

test('twenty minutes do not show it', async () => {
  const memory = await look(slow, [{}], { baseline: 'now-40m/now-20m', candidate: 'now-20m/now' });
  expect(memory.verdict).toBe('pass');
});

test('it is found though the service was deployed at the start', async () => {
  const change = NOW_MS - 6 * HOUR_MS;
  const lives = [
    { untilMs: change, version: '1', replica: 'api-a' },
    { fromMs: change, version: '2', replica: 'api-b' },
  ];
  expect(await look(slow, lives)).toMatchObject({
    verdict: 'fail',
    leak: { verdict: 'leak', over: 'candidate' },
  });
});

test.each([
  ['a flat heap', () => 100],
  ['a cache that is full after two hours', (hours: number) => 100 + 30 * Math.min(hours, 3.85)],
  ['a daily warm-up', (hours: number) => 100 + 40 * (1 - Math.exp(-hours))],
  ['collector cycles of an hour', (hours: number) => 100 + 20 * (hours % 1)],
  ['one step', (hours: number) => (hours < 5 ? 100 : 160)],
] as const)('%s does not fail', async (_name, level) => {
  const memory = await look(heap(level));
  expect(['pass', 'warn']).toContain(memory.verdict);
});

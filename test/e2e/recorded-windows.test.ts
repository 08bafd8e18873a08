import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/compare/coverage.ts';
import { type RecordedPyroscope, startRecordedPyroscope } from '../../src/demo/server.ts';
import { judgeUploads } from '../../src/judge/window-rules.ts';
import { createPyroscopeClient } from '../../src/sources/pyroscope/client.ts';
import { createPyroscopeSource } from '../../src/sources/pyroscope/discovery.ts';
import type { ProfileSource, UploadSeries, Window } from '../../src/sources/source.ts';
import {
  comparisonOf,
  type RecordedGate,
  recordedWindows,
  startRecordedGate,
} from '../support/recorded-gate.ts';

/** Real uploads of healthy services: none of them is refused, none of their busy functions is taken for a sleeping loop. */

const ROOT = join(import.meta.dirname, '../..');
const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
const SERVICES = ['nemotron-backend', 'ai-yolo26', 'ai-clip', 'ai-florence', 'ai-enrichment', 'ai-llm'];
const OTHER_HOUR = {
  a1: { fromMs: 1795362396000, untilMs: 1795362631000 },
  a2: { fromMs: 1795362639000, untilMs: 1795362874000 },
  b1: { fromMs: 1795363125000, untilMs: 1795363360000 },
};

let folder: string;
let server: RecordedPyroscope;
let source: ProfileSource;
let gate: RecordedGate;
let windows: Readonly<Record<string, Window>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flamegate-uploads-'));
  await cp(join(ROOT, 'demo/recordings/windows'), folder, { recursive: true });
  await cp(join(ROOT, 'test/fixtures/recordings/windows-other-hour'), folder, { recursive: true });
  await cp(join(ROOT, 'demo/recordings/windows/types.json'), join(folder, 'types.json'));
  const demo = Object.entries(await recordedWindows()).map(([name, { startMs, endMs }]) => [
    name,
    { fromMs: startMs, untilMs: endMs },
  ]);
  windows = { ...Object.fromEntries(demo), ...OTHER_HOUR };
  const nowMs = OTHER_HOUR.b1.untilMs;
  server = await startRecordedPyroscope({ recordingsDir: folder, nowMs });
  gate = await startRecordedGate(folder, nowMs);
  const client = createPyroscopeClient({ baseUrl: server.url, auth: { kind: 'none' }, headers: {} });
  source = createPyroscopeSource(client);
});
afterAll(async () => {
  await source.close();
  await Promise.all([gate.close(), server.close()]);
  await rm(folder, { recursive: true });
});

const seriesOf = async (name: string): Promise<Map<string, UploadSeries[]>> =>
  Map.groupBy(await source.listUploads(windows[name]!, '', SERVICES, CPU), ({ service }) => service);

describe('uploads of the recordings', () => {
  test('no window is refused beside any other', async () => {
    const names = Object.keys(windows);
    const series = new Map(
      await Promise.all(names.map(async (name) => [name, await seriesOf(name)] as const)),
    );
    let compared = 0;
    let least = 1;
    for (const [before, after] of names.flatMap((a) => names.map((b) => [a, b] as const))) {
      for (const service of SERVICES) {
        const side = (name: string) => ({
          window: windows[name]!,
          series: series.get(name)!.get(service) ?? [],
          alive: [],
        });
        const sides = { baseline: side(before), candidate: side(after) };
        if (sides.baseline.series.length === 0 || sides.candidate.series.length === 0) continue;
        const said = judgeUploads({ kind: 'cpu', sides }, 'refuse');
        expect(said, `${service} ${before} ${after}`).toEqual({ refused: [], notes: [] });
        const coverage = coverageOf(sides.candidate.series, sides.baseline.series)!;
        least = Math.min(least, coverage.present / coverage.expected);
        compared++;
      }
    }
    expect(compared).toBe(5 * 7 * 7 + 4 * 4);
    expect(least).toBeGreaterThan(0.95);
  });

  test('a window over the change of the code holds two versions', async () => {
    const [before, after] = [windows.baseline!, windows.candidate!];
    const window = { fromMs: before.untilMs - 120_000, untilMs: after.fromMs + 120_000 };
    const uploads = await source.listUploads(window, '', ['ai-yolo26'], CPU);
    const side = { window, series: uploads, alive: [] };
    const { refused } = judgeUploads({ kind: 'cpu', sides: { baseline: side, candidate: side } }, 'refuse');
    expect(refused.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'FG214 the baseline window holds 2 versions: 3f2a91c, 9bd04e7',
      'FG214 the candidate window holds 2 versions: 3f2a91c, 9bd04e7',
    ]);
  });

  test.each([
    ['history2', 'baseline'],
    ['baseline', 'candidate'],
    ['a1', 'a2'],
  ])('%s -> %s: nothing is left out, and no function is taken for a sleeping loop', async (before, after) => {
    const range = ({ fromMs, untilMs }: Window) => ({ startMs: fromMs, endMs: untilMs });
    const report = await gate.run(range(windows[before]!), range(windows[after]!));
    const said = report.comparisons.flatMap(({ reasons, notes }) => [...reasons, ...notes]);
    const codes = new Set(said.map(({ code }) => code));
    for (const code of ['FG212', 'FG213', 'FG214', 'FG215', 'FG217', 'FG218'])
      expect(codes).not.toContain(code);
    expect(comparisonOf(report, 'ai-clip').blocks).toBe(6);
  });
});

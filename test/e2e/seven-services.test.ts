import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseConfigFile } from '../../src/config/file.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { type RecordedPyroscope, startRecordedPyroscope } from '../../src/demo/server.ts';
import { runGate } from '../../src/gate.ts';
import type { Report } from '../../src/report/report.ts';
import { createPyroscopeClient } from '../../src/sources/pyroscope/client.ts';
import { createPyroscopeSource } from '../../src/sources/pyroscope/discovery.ts';
import { type RecordedWindow, recordedWindows } from '../support/recorded-gate.ts';

/** The configuration that the README shows gates the seven recorded services. */

const ROOT = join(import.meta.dirname, '../..');
const MAX_LINES = 15;
const RECORDINGS = join(ROOT, 'demo/recordings/windows');
const LIGHT = 'ai-enrichment-light';

/** The first YAML of the README's section on the configuration file. */
function shownConfig(): string {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf('\n## Configuration file\n'));
  return /```yaml\n([\s\S]*?)```/u.exec(section)?.[1] ?? '';
}

let server: RecordedPyroscope;
let windows: Readonly<Record<string, RecordedWindow>>;
let nowMs: number;

beforeAll(async () => {
  windows = await recordedWindows();
  nowMs = Math.max(...Object.values(windows).map(({ endMs }) => endMs));
  server = await startRecordedPyroscope({ recordingsDir: RECORDINGS, nowMs });
});
afterAll(() => server.close());

async function gate(
  baseline: string,
  candidate: string,
  config = shownConfig(),
  { url }: Pick<RecordedPyroscope, 'url'> = server,
): Promise<Report> {
  const range = (name: string) => `${windows[name]?.startMs}/${windows[name]?.endMs}`;
  const values = { 'pyroscope-url': url, baseline: range(baseline), candidate: range(candidate) };
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const settings = resolveConfig(
    { values, origins: {} },
    parseConfigFile('README.md', config),
    defaults,
    nowMs,
  );
  const client = createPyroscopeClient({ baseUrl: url, auth: { kind: 'none' }, headers: {} });
  const source = createPyroscopeSource(client);
  const setting = { source, nowMs, version: '0.0.0', run: null, onProgress: () => undefined };
  return runGate(settings, setting).finally(() => source.close());
}

test('has at most 15 lines', () => {
  const lines = shownConfig().trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.length).toBeLessThanOrEqual(MAX_LINES);
});

test('fails what became slower, and passes unchanged code', async () => {
  const changed = await gate('baseline', 'candidate');
  expect(changed).toMatchObject({ verdict: 'fail', exitCode: 1 });
  const unchanged = await gate('history2', 'baseline');
  expect(unchanged.exitCode).toBe(0);
  for (const { comparisons } of [changed, unchanged]) {
    const compared = comparisons.filter(({ counted, verdict }) => counted && verdict !== 'not-evaluated');
    expect(new Set(compared.map(({ service }) => service))).toEqual(
      new Set(['nemotron-backend', 'ai-yolo26', 'ai-clip', 'ai-florence', 'ai-enrichment', 'ai-llm']),
    );
    const light = comparisons.find(({ service }) => service === LIGHT);
    expect(light).toMatchObject({ verdict: 'not-evaluated', counted: false });
  }
});

test('a service of them that is gone is not evaluated', async () => {
  const renamed = shownConfig().replace('ai-llm', 'ai-llm-2');
  expect(await gate('history2', 'baseline', renamed)).toMatchObject({
    verdict: 'not-evaluated',
    exitCode: 4,
  });
});

/** Recordings of ai-yolo26 in one window, under the name of the seventh service in another. */
async function recordLight(dir: string, from: string, to: string): Promise<void> {
  const type = 'process_cpu_cpu_nanoseconds_cpu_nanoseconds.jsonl.gz';
  const shiftMs = Number(windows[to]?.startMs) - Number(windows[from]?.startMs);
  const lines = gunzipSync(await readFile(join(RECORDINGS, from, `ai-yolo26.${type}`))).toString();
  const renamed = lines
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { timeMs, labels, ...rest } = JSON.parse(line);
      const own = { ...labels, service: LIGHT, service_name: LIGHT, pod: `${LIGHT}-0` };
      return JSON.stringify({ ...rest, timeMs: timeMs + shiftMs, labels: own });
    });
  await writeFile(join(dir, to, `${LIGHT}.${type}`), gzipSync(renamed.join('\n')));
}

test('the optional one is gated as any other where it has profiles', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'flamegate-seven-'));
  try {
    await cp(RECORDINGS, dir, { recursive: true });
    // The other six run the same code on both sides, so that nothing but the seventh decides.
    await recordLight(dir, 'history2', 'history2');
    await recordLight(dir, 'candidate', 'baseline');
    await using seven = await startSeven(dir);
    const report = await gate('history2', 'baseline', shownConfig(), seven);
    expect(report).toMatchObject({ verdict: 'fail', exitCode: 1 });
    const failed = report.comparisons.filter(({ verdict }) => verdict === 'fail');
    expect(failed).toMatchObject([{ service: LIGHT, counted: true }]);
    expect(
      new Set(report.comparisons.filter(({ counted }) => counted).map(({ service }) => service)).size,
    ).toBe(7);
  } finally {
    await rm(dir, { recursive: true });
  }
});

async function startSeven(recordingsDir: string) {
  const seven = await startRecordedPyroscope({ recordingsDir, nowMs });
  return { url: seven.url, [Symbol.asyncDispose]: () => seven.close() };
}

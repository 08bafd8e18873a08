import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RecordedPyroscope, startRecordedPyroscope } from '../../src/demo/server.ts';
import type { Report } from '../../src/report/report.ts';
import { runCli } from '../support/run-cli.ts';

/** From nothing to a first verdict, with the command that init itself tells. */

const RECORDINGS = join(import.meta.dirname, '../../demo/recordings/windows');
/** Two minutes after the last recording: nothing has to be waited for. */
const NOW_MS = 1795360620000;

let server: RecordedPyroscope;
let cwd: string;
beforeAll(async () => {
  server = await startRecordedPyroscope({ recordingsDir: RECORDINGS, nowMs: NOW_MS });
  cwd = mkdtempSync(join(tmpdir(), 'flamegate-init-'));
});
afterAll(async () => {
  await server.close();
  rmSync(cwd, { recursive: true });
});

const run = (args: readonly string[]) =>
  runCli(args, { cwd, nowMs: NOW_MS, env: { PYROSCOPE_URL: server.url } });

test('init, then the gate it suggests: a verdict on all services', { timeout: 60_000 }, async () => {
  const written = await run(['init']);
  expect(written.exitCode, written.stderr).toBe(0);
  expect(existsSync(join(cwd, '.github/workflows/flamegate.yml'))).toBe(true);
  const [, suggested = ''] = /npx flamegate (gate .*)/u.exec(written.stdout) ?? [];
  const judged = await run([...suggested.split(' '), '--report-json', 'report.json']);
  // The configuration says mode: warn.
  expect(judged.exitCode, judged.stderr).toBe(0);
  const report = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')) as Report;
  expect(report.verdict).toBe('fail');
  const services = new Set(report.comparisons.map(({ service }) => service));
  expect(services).toEqual(
    new Set(['ai-clip', 'ai-enrichment', 'ai-florence', 'ai-llm', 'ai-yolo26', 'nemotron-backend']),
  );
  expect(report.comparisons.map(({ verdict }) => verdict)).not.toContain('not-evaluated');
  const valid = await run(['config']);
  expect(valid.stdout).toContain('.github/flamegate.yml is valid');
});

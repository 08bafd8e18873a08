import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { gate } from '../../../src/commands/gate.ts';
import type { Terminal } from '../../../src/commands/terminal.ts';
import { readFlags } from '../../../src/config/inputs.ts';
import { type Fault, startRecordedPyroscope } from '../../../src/demo/server.ts';
import { ReportSchema } from '../../../src/report/report.ts';
import type { ContractCase } from '../../support/contract.ts';
import { recordedWindows } from '../../support/recorded-gate.ts';
import { SLOW_SPAN } from '../../support/span-profile.ts';

const ROOT = join(import.meta.dirname, '../../..');
const WINDOWS = await recordedWindows();
const NOW_MS = Math.max(...Object.values(WINDOWS).map(({ endMs }) => endMs)) + 60_000;
const SPANS = '/querier.v1.QuerierService/SelectMergeSpanProfile';
const range = (name: string) => `${WINDOWS[name]?.startMs}/${WINDOWS[name]?.endMs}`;

/** What a 1.18.0 server answered. */
const answered = (
  JSON.parse(
    readFileSync(join(ROOT, 'test/fixtures/pyroscope/1.18.0/spans/one-span.json'), 'utf8'),
  ) as ContractCase
).response.json;

async function run(args: readonly string[], spans?: Fault) {
  const server = await startRecordedPyroscope({
    recordingsDir: join(ROOT, 'demo/recordings/windows'),
    nowMs: NOW_MS,
    faults: ({ path }) => (path === SPANS ? spans : undefined),
  });
  const folder = mkdtempSync(join(tmpdir(), 'spans-'));
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  const printed: string[] = [];
  const terminal: Terminal = {
    color: false,
    columns: 120,
    out: (text) => void printed.push(text),
    err: () => undefined,
    progress: () => undefined,
    step: () => undefined,
  };
  const json = join(folder, 'report.json');
  const all = ['--pyroscope-url', server.url, '--service', 'ai-clip', '--profile-type', 'cpu'];
  all.push('--baseline', range('baseline'), '--candidate', range('candidate'), '--report-json', json);
  const line = readFlags([...all, ...args], {}, { 'span-id': 'strings' });
  const exitCode = await gate({ line, env: {}, terminal, nowMs: NOW_MS });
  const { source: _, ...report } = ReportSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
  return { exitCode, text: printed.join('\n'), report };
}

describe('flamegate gate --span-id', () => {
  const json = { 'content-type': 'application/json' };
  const found: Fault = { kind: 'answer', status: 200, headers: json, body: JSON.stringify(answered) };
  const damaged: Fault = {
    kind: 'answer',
    status: 200,
    headers: json,
    body: '{"flamegraph":{"levels":[{}]}}',
  };
  const nonsense = JSON.stringify({
    flamegraph: { names: ['total'], levels: [{ values: ['0', '-1', '5', '7'] }] },
  });

  test('shows the functions of a span, and judges as without it', async () => {
    const without = await run([]);
    expect(without.report.spans).toBeUndefined();
    const { exitCode, text, report } = await run(['--span-id', SLOW_SPAN.toUpperCase()], found);
    const { spans, ...rest } = report;
    expect(exitCode).toBe(without.exitCode);
    expect(rest).toEqual(without.report);
    expect(text).toContain('Profile of span 9a517183f26a089d: display only, not judged');
    expect(text).toContain('ai-clip cpu: 470 ms in 9a517183f26a089d');
    expect(text).toMatch(/query +310 ms +310 ms +66 %/);
    expect(spans?.profiles[0]?.functions.slice(0, 2)).toEqual([
      { name: 'query', self: 310_000_000, total: 310_000_000 },
      { name: 'walk', self: 90_000_000, total: 90_000_000 },
    ]);
    expect(spans?.notes).toEqual([]);
  });

  test('a span that the server does not know is told with what is needed', async () => {
    const { exitCode, text, report } = await run(['--span-id', SLOW_SPAN]);
    expect(report.spans).toMatchObject({ ids: [SLOW_SPAN], profiles: [], notes: [{ code: 'FG241' }] });
    expect(exitCode).toBe((await run([])).exitCode);
    expect(text).toContain('(FG241)');
    expect(text).toContain('pyroscope.profile.id');
  });

  test.each([
    ['a server that has no such method', { kind: 'answer', status: 404, body: '404 page not found' }],
    [
      'a server that refuses',
      { kind: 'answer', status: 400, headers: json, body: '{"code":"invalid_argument"}' },
    ],
    ['an answer without numbers', { ...damaged, body: '{"flamegraph":{"levels":"x"}}' }],
    ['an answer of nonsense', { ...damaged, body: nonsense }],
  ] as const)('%s costs no verdict', async (_, fault) => {
    const { exitCode, report } = await run(['--span-id', SLOW_SPAN], fault);
    expect(report.spans).toMatchObject({ profiles: [], notes: [{ code: 'FG242' }] });
    expect(report.verdict).not.toBe('not-evaluated');
    expect(exitCode).toBe((await run([])).exitCode);
  });

  test('what is no span id is refused before anything is asked', async () => {
    await expect(run(['--span-id', 'abc'])).rejects.toThrow('option --span-id is not valid');
  });
});

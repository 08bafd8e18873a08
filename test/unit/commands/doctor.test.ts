import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { doctor } from '../../../src/commands/doctor.ts';
import type { Terminal } from '../../../src/commands/terminal.ts';
import { readFlags } from '../../../src/config/inputs.ts';
import { type Fault, startRecordedPyroscope } from '../../../src/demo/server.ts';
import { recordedWindows } from '../../support/recorded-gate.ts';

const RECORDINGS = join(import.meta.dirname, '../../../demo/recordings/windows');
const WINDOWS = await recordedWindows();
const NOW_MS = Math.max(...Object.values(WINDOWS).map(({ endMs }) => endMs)) + 60_000;

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const printed: string[] = [];
  const terminal: Terminal = {
    color: false,
    columns: 120,
    out: (text) => void printed.push(text),
    err: () => undefined,
    progress: () => undefined,
    step: () => undefined,
  };
  const exitCode = await doctor({ line: readFlags(args, env), env, terminal, nowMs: NOW_MS });
  return { exitCode, text: printed.join('').replace(/\s+/g, ' ') };
}

async function recorded(faults?: (path: string) => Fault | undefined) {
  const server = await startRecordedPyroscope({
    recordingsDir: RECORDINGS,
    nowMs: NOW_MS,
    ...(faults && { faults: ({ path }) => faults(path) }),
  });
  onTestFinished(() => server.close());
  return server.url;
}

const range = (name: string) => `${WINDOWS[name]?.startMs}/${WINDOWS[name]?.endMs}`;
const windows = ['--baseline', range('baseline'), '--candidate', range('candidate')];

describe('flamegate doctor against the recorded server', () => {
  test('all is well: exit 0', async () => {
    const { exitCode, text } = await run(['--pyroscope-url', await recorded(), ...windows]);
    expect(text).toContain('ok server: Pyroscope at http://127.0.0.1:');
    expect(text).toContain('answers, ready');
    expect(text).toMatch(/ok ai-clip cpu: \d+ uploads in the baseline, \d+ uploads in the candidate/);
    expect(text).toContain('a gate would be evaluated.');
    expect(exitCode).toBe(0);
  });

  test('a misspelled service: exit 4, with the name that was meant', async () => {
    const { exitCode, text } = await run([
      '--pyroscope-url',
      await recorded(),
      ...windows,
      '--service',
      'ai-clop',
    ]);
    expect(exitCode).toBe(4);
    expect(text).toContain(
      'problem ai-clop cpu: There are no profiles of "ai-clop" in either window. There are',
    );
    expect(text).toContain('There are profiles of "ai-clip": is that the one? (FG104)');
  });

  test('without windows a known service that is silent now is only noted', async () => {
    const { exitCode, text } = await run(['--pyroscope-url', await recorded(), '--service', 'no-such-thing']);
    expect(exitCode).toBe(4);
    expect(text).toContain('(FG104)');
    const known = await run(['--pyroscope-url', await recorded(), '--service', 'ai-clip']);
    expect(known.exitCode).toBe(0);
    expect(known.text).toContain('so the last half hour was looked at');
  });

  test('one window is enough: the other one is assumed', async () => {
    const url = await recorded();
    const early = await run(['--pyroscope-url', url, '--baseline', range('baseline')]);
    expect(early.exitCode).toBe(0);
    expect(early.text).toMatch(/ok ai-clip cpu: \d+ uploads in the baseline, \d+ uploads in the candidate/);
    expect(early.text).toContain('no candidate was named (--candidate)');
    const late = await run(['--pyroscope-url', url, '--candidate', range('candidate')]);
    expect(late.exitCode).toBe(0);
    expect(late.text).toContain('no baseline was named (--baseline)');
  });

  test('a named window without profiles is a problem, an assumed one is not', async () => {
    const url = await recorded();
    const named = await run(['--pyroscope-url', url, '--baseline', 'now-3d/10m']);
    expect(named.exitCode).toBe(4);
    const idle = await run(['--pyroscope-url', url, '--candidate', range('history1')]);
    expect(idle.text).not.toMatch(/problem \w/);
    expect(idle.exitCode).toBe(0);
  });

  test('a baseline that was looked for is told', async () => {
    const { text } = await run([
      '--pyroscope-url',
      await recorded(),
      '--baseline',
      'label:version=nothing, label:version=3f2a91c',
      '--candidate',
      `{version="9bd04e7"} ${range('candidate')}`,
    ]);
    expect(text).toContain('note baseline: the baseline is the newest window with version=3f2a91c:');
    expect(text).toContain('(FG236)');
    expect(text).toContain('(FG237)');
  });

  test('a server that is not ready', async () => {
    const body = 'Ingester not ready: waiting for 15s after being ready';
    const url = await recorded((path) => {
      if (path === '/ready') return { kind: 'answer', status: 503, body };
      return { kind: 'answer', status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
    });
    const { exitCode, text } = await run(['--pyroscope-url', url, ...windows]);
    expect(exitCode).toBe(4);
    expect(text).toContain(`The server is not ready: ${body} (FG131)`);
  });

  test.each([
    [
      'FG102',
      401,
      'application/json',
      '{"code":"unauthenticated","message":"invalid_argument: no org id"}',
      'Set tenant-id',
    ],
    ['FG102', 401, 'text/plain', 'who are you', 'Set pyroscope-token'],
    ['FG103', 200, 'text/html', '<!doctype html><title>Log in</title>', 'Check pyroscope-url'],
    ['FG103', 404, 'text/plain', '404 page not found', 'Check pyroscope-url'],
    [
      'FG110',
      400,
      'application/json',
      '{"code":"invalid_argument","message":"parse error"}',
      'Correct what the message names',
    ],
  ])('%s for an answer %d of %s', async (code, status, type, body, remedy) => {
    const url = await recorded(() => ({ kind: 'answer', status, headers: { 'content-type': type }, body }));
    const { exitCode, text } = await run(['--pyroscope-url', url, ...windows]);
    expect(exitCode).toBe(4);
    expect(text).toContain(`(${code})`);
    expect(text).toContain(remedy);
  });
});

test('a server that is not there is told, never thrown', async () => {
  const url = await recorded(() => ({ kind: 'reset' }));
  const { exitCode, text } = await run(['--pyroscope-url', url, ...windows]);
  expect(exitCode).toBe(4);
  expect(text).toContain('problem server: Pyroscope at http://127.0.0.1:');
  expect(text).toContain('(FG101)');
});

test('profiling that is switched off by the environment', async () => {
  const { exitCode, text } = await run(['--pyroscope-url', 'http://127.0.0.1:1', ...windows], {
    PYROSCOPE_ENABLED: 'false',
  });
  expect(exitCode).toBe(4);
  expect(text).toContain('PYROSCOPE_ENABLED=false');
});

test('wrong usage', async () => {
  await expect(run(['file.pb.gz'])).rejects.toThrow('doctor takes no files');
  await expect(run([])).rejects.toThrow('pyroscope-url is missing');
});

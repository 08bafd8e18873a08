import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { init } from '../../../src/commands/init.ts';
import type { Terminal } from '../../../src/commands/terminal.ts';
import { parseConfigFile } from '../../../src/config/file.ts';
import { readFlags } from '../../../src/config/inputs.ts';
import { type Fault, startRecordedPyroscope } from '../../../src/demo/server.ts';

const RECORDINGS = join(import.meta.dirname, '../../../demo/recordings/windows');
const NOW_MS = 1795360620000;
const EXTRAS = { window: 'string', print: 'boolean', force: 'boolean', offline: 'boolean' } as const;
const CONFIG = '.github/flamegate.yml';
const WORKFLOW = '.github/workflows/flamegate.yml';

const home = process.cwd();
beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), 'flamegate-init-'))));
afterEach(() => {
  const folder = process.cwd();
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    color: false,
    columns: 120,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    progress: () => undefined,
    step: () => undefined,
  };
  const exitCode = await init({ line: readFlags(args, env, EXTRAS), env, terminal, nowMs: NOW_MS });
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
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

const written = (path: string) => readFileSync(path, 'utf8');

describe('flamegate init against the recorded server', () => {
  test('writes the services that were found, in mode warn, and the next steps', async () => {
    const url = await recorded();
    const { exitCode, out } = await run(['--pyroscope-url', url]);
    expect(exitCode).toBe(0);
    const { settings } = parseConfigFile(CONFIG, written(CONFIG));
    expect(settings).toMatchObject({ mode: 'warn', settle: 'auto', history: 0 });
    expect(settings.services?.map(({ name }) => name)).toEqual([
      'ai-clip',
      'ai-enrichment',
      'ai-florence',
      'ai-llm',
      'ai-yolo26',
      'nemotron-backend',
    ]);
    expect(written(CONFIG)).toContain('  - nemotron-backend # cpu, memory in use\n');
    expect(out).toMatch(/Found: 6 services .* 2026-11-22/);
    expect(out).toContain('label version (2 values: "3f2a91c", "9bd04e7")');
    expect(out).toContain(`flamegate gate --pyroscope-url ${url} --baseline 1795`);
    expect(out).toContain('--body URL ');
    expect(out).toContain('A runner does not reach the server of this machine');
    expect(written(CONFIG)).not.toContain(url);
  });

  test('the workflow asks for no more than it needs, and holds nothing that a server said', async () => {
    await run(['--pyroscope-url', await recorded()]);
    const workflow = parse(written(WORKFLOW));
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.gate.permissions).toEqual({
      contents: 'read',
      'pull-requests': 'write',
      checks: 'write',
    });
    expect(written(WORKFLOW)).toContain('PLACEHOLDER');
    expect(written(WORKFLOW)).not.toMatch(/nemotron|127\.0\.0\.1/);
  });

  test('a file that exists is kept, with what differs; --force writes it', async () => {
    const url = ['--pyroscope-url', await recorded()];
    mkdirSync('.github');
    writeFileSync(CONFIG, 'mode: enforce # ours\n');
    const kept = await run(url);
    expect(kept.exitCode).toBe(0);
    expect(written(CONFIG)).toBe('mode: enforce # ours\n');
    expect(kept.out).toContain(`${CONFIG} exists and is kept`);
    expect(kept.out).toContain('- mode: enforce');
    expect(kept.out).toContain('+ mode: warn');
    await run([...url, '--force']);
    expect(written(CONFIG)).toContain('mode: warn\n');
    expect((await run(url)).out).toContain(`${CONFIG} is as it would be written`);
  });

  test('--print writes nothing, and what it prints is two documents', async () => {
    const { out } = await run(['--pyroscope-url', await recorded(), '--print']);
    const [config, workflow] = parseAllDocuments(out).map((document) => document.toJS());
    expect(config.mode).toBe('warn');
    expect(workflow.jobs.gate.steps).toHaveLength(5);
    expect(() => written(CONFIG)).toThrow('ENOENT');
  });

  test('--service writes those alone', async () => {
    await run(['--pyroscope-url', await recorded(), '--service', 'ai-c*']);
    expect(parseConfigFile(CONFIG, written(CONFIG)).settings.services).toEqual([
      { name: 'ai-clip', optional: false },
    ]);
  });
});

describe('flamegate init without anything to find', () => {
  test.each<[string, () => Promise<string[]>, string]>([
    ['no server', async () => ['--pyroscope-url', 'http://127.0.0.1:9'], 'FG101'],
    [
      'a server that is not ready',
      async () => [
        '--pyroscope-url',
        await recorded((path) =>
          path === '/ready' ? { kind: 'answer', status: 503, body: 'Ingester not ready' } : undefined,
        ),
      ],
      'FG131',
    ],
    [
      'a range without profiles',
      async () => ['--pyroscope-url', await recorded(), '--window', '1795340000/1795343600'],
      'FG1',
    ],
    [
      'a service that is not there',
      async () => ['--pyroscope-url', await recorded(), '--service', 'nobody'],
      'FG1',
    ],
  ])('%s: the reason, no file and 4', async (_, args, code) => {
    const { exitCode, err } = await run(await args());
    expect(exitCode).toBe(4);
    expect(err).toContain(`error: nothing was written (${code}`);
    expect(err).toContain('--offline');
    expect(() => written(CONFIG)).toThrow('ENOENT');
  });

  test('profiling is switched off: said, and nothing is asked', async () => {
    const { exitCode, err } = await run([], { PYROSCOPE_ENABLED: 'false' });
    expect({ exitCode, isSaid: err.includes('PYROSCOPE_ENABLED') }).toEqual({ exitCode: 4, isSaid: true });
  });

  test('--offline writes a template that is valid', async () => {
    const { exitCode, out } = await run(['--offline']);
    expect(exitCode).toBe(0);
    expect(parseConfigFile(CONFIG, written(CONFIG)).settings).toEqual({
      mode: 'warn',
      settle: 'auto',
      history: 0,
    });
    expect(written(CONFIG)).toContain('# services:');
    expect(out).toContain('Written:');
    expect(out).toContain('flamegate gate --baseline now-20m/now-10m --candidate now-10m/now');
  });

  test.each([
    ['a setting without effect', ['--mode', 'warn', '--offline'], '--mode'],
    ['a file', ['x.yml', '--offline'], 'x.yml'],
    ['a range without a server', ['--offline', '--window', 'now-1h/now'], '--window'],
  ])('%s is refused', async (_, args, given) => {
    await expect(run(args)).rejects.toMatchObject({ why: expect.stringContaining(given) });
  });
});

import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startMemoryPyroscope } from '../../scripts/example/memory-pyroscope.ts';
import { createPrograms, type Program, type Programs } from '../../scripts/example/processes.ts';
import { REGRESSIONS, SERVICES } from '../../scripts/example/services.ts';

/** The services of examples/home-security and the way of their profiles, as plain processes; python3 is needed. */

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'examples/home-security/services');
const RECORDING = join(ROOT, 'test/fixtures/py-spy/0.4.3/ai-yolo26.baseline.speedscope.json');
const run = promisify(execFile);

let folder: string;
let programs: Programs;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-home-security-'));
  programs = createPrograms();
});
afterEach(() => {
  programs.killAll();
  rmSync(folder, { recursive: true });
});

const environment = (more: Readonly<Record<string, string>> = {}) => ({
  PATH: process.env.PATH,
  PYTHONDONTWRITEBYTECODE: '1',
  PORT: '0',
  PYROSCOPE_ENABLED: 'false',
  ...more,
});

async function startService(args: readonly string[]): Promise<{ program: Program; url: string }> {
  const program = await programs.start({
    command: 'python3',
    arguments: args,
    cwd: FOLDER,
    env: environment(),
    logFile: join(folder, 'log'),
  });
  const [, address] = await program.printed(/ listens on (\S+)\n/u);
  return { program, url: `http://${address}` };
}

/** What a program in Python prints as JSON. */
async function python(code: string, regress = ''): Promise<unknown> {
  const { stdout } = await run('python3', ['-c', code], {
    cwd: FOLDER,
    env: environment({ REGRESS: regress }),
  });
  return JSON.parse(stdout);
}

describe('the services', { timeout: 60_000 }, () => {
  it.each(SERVICES)('$name answers', async ({ arguments: args }) => {
    const { program, url } = await startService(args);
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok' });
    const first = await fetch(`${url}/infer`, { method: 'POST', body: '{"n": 1}' });
    const again = await fetch(`${url}/infer`, { method: 'POST', body: '{"n": 1}' });
    expect(first.status).toBe(200);
    expect(await first.json()).toEqual(await again.json());
    expect((await fetch(`${url}/infer`, { method: 'POST', body: 'no JSON' })).status).toBe(400);
    expect((await fetch(`${url}/none`)).status).toBe(404);
    await program.stop(20_000);
  });

  it.each(['ai-yolo26:leak', 'ai-clip:slow', 'slow'])('refuse REGRESS=%s', async (regress) => {
    const setting = { cwd: FOLDER, env: environment({ REGRESS: regress }) };
    const started = run('python3', ['ai.py', 'ai-yolo26'], setting);
    await expect(started).rejects.toMatchObject({
      code: 2,
      stdout: `[ai-yolo26] REGRESS has '${regress}': known are ai-yolo26:slow, nemotron-backend:leak\n`,
    });
  });

  it('know which of them becomes worse', async () => {
    const names = JSON.stringify(SERVICES.map(({ name }) => name));
    const code = `import json, service; print(json.dumps([n for n in ${names} if service.is_regressed(n)]))`;
    expect(await python(code, REGRESSIONS)).toEqual(['nemotron-backend', 'ai-yolo26']);
    expect(await python(code)).toEqual([]);
  });

  it('compare several times as many boxes when ai-yolo26 is slow, and do nothing else more often', async () => {
    const code = `
import collections, json, sys, ai
calls = collections.Counter()
def count(frame, event, _):
    if event == "call" and frame.f_code.co_filename == ai.__file__:
        calls[frame.f_code.co_name] += 1
counts = []
for ai.IS_SLOW in (False, True):
    calls.clear()
    sys.setprofile(count)
    ai.handle_yolo({})
    sys.setprofile(None)
    counts.append({name: calls[name] for name in ("iou", "linear", "decode_image", "preprocess", "to_json")})
print(json.dumps(counts))`;
    const [normal, slow] = (await python(code)) as Record<string, number>[];
    expect(slow?.iou).toBeGreaterThan(2.5 * (normal?.iou ?? 0));
    expect({ ...slow, iou: 0 }).toEqual({ ...normal, iou: 0 });
  });

  it('keep 32 entries, and every one when nemotron-backend leaks', async () => {
    const code = `
import json, backend
sizes = []
for backend.DOES_LEAK in (False, True):
    backend.CACHE.clear()
    for n in range(100):
        backend.handle_event({"n": n})
    sizes.append(len(backend.CACHE))
print(json.dumps(sizes))`;
    expect(await python(code)).toEqual([32, 100]);
  });
});

describe('the sidecar', { timeout: 60_000 }, () => {
  /** In the PATH in front of everything else. */
  function program(name: string, body: string): void {
    const bin = join(folder, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  }

  it('brings a recording of a service to Pyroscope, by flamegate push', async () => {
    const server = await startMemoryPyroscope();
    const { program: service } = await startService(['ai.py', 'ai-yolo26']);
    program('flamegate', `exec '${process.execPath}' '${join(ROOT, 'src/cli.ts')}' "$@"`);
    // Records once, and the service ends with the second recording: a container that is replaced.
    program(
      'py-spy',
      `while [ $# -gt 0 ]; do
  case $1 in --output) output=$2 ;; --pid) pid=$2 ;; esac
  shift
done
if [ -e '${folder}/recorded' ]; then kill -KILL "$pid"; while kill -0 "$pid" 2>/dev/null; do :; done; exit 1; fi
touch '${folder}/recorded'
cp '${RECORDING}' "$output"`,
    );
    const sidecar = spawn(
      '/bin/sh',
      [join(ROOT, 'examples/sidecar/profile.sh'), 'ai-yolo26', String(service.pid)],
      {
        env: {
          PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
          TMPDIR: folder,
          PROFILE_LOG: join(folder, 'profiler.log'),
          PROFILE_INTERVAL: '1',
          PYROSCOPE_URL: server.url,
          ENVIRONMENT: 'loadtest',
          VERSION: 'candidate',
          POD_NAME: 'ai-yolo26-0',
        },
        stdio: 'ignore',
      },
    );
    const exitCode = await new Promise((resolve) => sidecar.on('close', resolve));
    const uploads = server.uploads();
    await server.close();
    expect({ exitCode, log: readFileSync(join(folder, 'profiler.log'), 'utf8') }).toMatchObject({
      exitCode: 0,
    });
    expect(uploads).toHaveLength(1);
    expect(uploads[0]).toMatchObject({
      profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
      total: 2_470_000_000,
    });
    expect(Object.fromEntries(uploads[0]?.labels ?? [])).toMatchObject({
      service_name: 'ai-yolo26',
      environment: 'loadtest',
      version: 'candidate',
      pod: 'ai-yolo26-0',
    });
  });
});

describe('npm run example:local', { timeout: 60_000 }, () => {
  const local = (args: readonly string[], path: string | undefined) =>
    run(process.execPath, [join(ROOT, 'scripts/example/local.ts'), ...args], { env: { PATH: path } });

  it('says how to install py-spy where there is none', async () => {
    const { stdout: python3 } = await run('python3', ['-c', 'import sys; print(sys.executable)']);
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/python3'), `#!/bin/sh\nexec '${python3.trim()}' "$@"\n`, { mode: 0o755 });
    await expect(local([], join(folder, 'bin'))).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^py-spy is not in the PATH: .*pip install py-spy/u),
    });
  });

  it.each([
    [['--regress', '--healthy'], '--regress and --healthy contradict each other'],
    [['--seconds', '5'], '--seconds takes 30 to 3600'],
    [['--fast'], '--fast'],
  ])('refuses %j', async (args, message) => {
    await expect(local(args, process.env.PATH)).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining(message),
    });
  });
});

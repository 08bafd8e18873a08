import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../examples/sidecar/profile.sh');

let folder: string;
let profiled: ChildProcess;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-sidecar-'));
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'tmp'));
  profiled = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  // Keeps what it was called with, and the recording.
  program(
    'flamegate',
    `printf '%s\\n' "$*" >>"$CALLS"; cat "$2" >>"$CALLS"; echo "  pushed $(basename "$2")"`,
  );
});
afterEach(() => {
  profiled.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function program(name: string, body: string, interpreter = '/bin/sh'): void {
  const path = join(folder, 'bin', name);
  writeFileSync(path, `#!${interpreter}\n${body}\n`);
  chmodSync(path, 0o755);
}

interface Ran {
  readonly exitCode: number | null;
  readonly stderr: string;
  /** Lines of the log without their times. */
  readonly log: readonly string[];
  /** What `flamegate` was called with, and what it read. */
  readonly calls: string;
}

async function run(
  env: Readonly<Record<string, string>> = {},
  args = ['ai-yolo26', String(profiled.pid)],
): Promise<Ran> {
  const child = spawn('/bin/sh', [SCRIPT, ...args], {
    env: {
      PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
      TMPDIR: join(folder, 'tmp'),
      PROFILE_LOG: join(folder, 'profiler.log'),
      PROFILE_INTERVAL: '1',
      HOSTNAME: 'yolo-0',
      CALLS: join(folder, 'calls'),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 30_000,
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const log = readIfThere('profiler.log').trimEnd().split('\n');
  for (const line of log) expect(line).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ \[ai-yolo26\] /);
  return {
    exitCode,
    stderr,
    log: log.map((line) => line.slice('2026-11-22T12:00:00Z [ai-yolo26] '.length)),
    calls: readIfThere('calls'),
  };
}

function readIfThere(name: string): string {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Fakes of py-spy. The value behind `--output` is `$output`, that behind `--pid` is `$pid`. */
const PARSED = `# Gone is a process only when its parent has noticed.
end() { kill -KILL "$1"; while kill -0 "$1" 2>/dev/null; do :; done; }
echo "py-spy $*" >>"$CALLS"
while [ $# -gt 0 ]; do
  case $1 in --output) output=$2 ;; --pid) pid=$2 ;; esac
  shift
done`;
/** Records; during the second recording the profiled process ends. */
const TWICE = `${PARSED}
if grep -q first "$CALLS"; then printf second >"$output"; end "$pid"; else printf first >"$output"; fi`;

describe('the sidecar', { timeout: 60_000 }, () => {
  it('records and pushes until the process ends', async () => {
    program('py-spy', TWICE);
    const { exitCode, stderr, log, calls } = await run({
      VERSION: '3f2a91c',
      PYROSCOPE_URL: 'http://pyroscope:4040',
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(log).toEqual([
      'profiling every 1 s at 100 Hz, version 3f2a91c, to http://pyroscope:4040',
      '  pushed recording.speedscope',
      '  pushed recording.speedscope',
      `no process to profile: ${profiled.pid} has ended`,
    ]);
    const recording = calls.match(/--output (\S+)/)?.[1];
    const recorded = `py-spy record --nonblocking --pid ${profiled.pid} --duration 1 --rate 100 --format speedscope --output ${recording} `;
    const pushed = `push ${recording} --service ai-yolo26 --interval 1s --sample-rate 100 --label pod=yolo-0 --label version=3f2a91c\n`;
    expect(calls).toBe(`${recorded.trimEnd()}\n${pushed}first${recorded.trimEnd()}\n${pushed}second`);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });

  it('takes folded stacks and more options of py-spy', async () => {
    program('py-spy', TWICE);
    const { log, calls } = await run({
      PROFILE_FORMAT: 'raw',
      PROFILE_OPTIONS: '--subprocesses --gil',
      PROFILE_RATE: '50',
    });
    expect(calls).toMatch(/--rate 50 --format raw --output \S+recording\.raw --subprocesses --gil\n/);
    expect(calls).toMatch(/--sample-rate 50 --label pod=yolo-0\n/);
    expect(log[0]).toBe('profiling every 1 s at 50 Hz, version unknown, to no server: set PYROSCOPE_URL');
  });

  it.each(['false', 'False', '0'])('is off with PYROSCOPE_ENABLED=%s', async (value) => {
    program('py-spy', PARSED);
    const { exitCode, log, calls } = await run({ PYROSCOPE_ENABLED: value });
    expect(exitCode).toBe(0);
    expect(log).toEqual([`profiling is off (PYROSCOPE_ENABLED=${value})`]);
    expect(calls).toBe('');
  });

  it('goes on when a push fails or nothing was recorded, and says why', async () => {
    program('flamegate', `echo "$*" >>"$CALLS"; echo "error: nobody there" >&2; exit 4`);
    program(
      'py-spy',
      `${PARSED}
case $(grep -c '^py-spy' "$CALLS") in
1) echo 'Error: Permission Denied' >&2; exit 1 ;;
2) printf first >"$output" ;;
*) printf second >"$output"; end "$pid" ;;
esac`,
    );
    const { exitCode, log } = await run();
    expect(exitCode).toBe(0);
    expect(log.slice(1)).toEqual([
      'py-spy ended with 1: Error: Permission Denied',
      'error: nobody there',
      'not pushed',
      'error: nobody there',
      'not pushed',
      `no process to profile: ${profiled.pid} has ended`,
    ]);
  });

  it('pushes what it has when it is stopped', async () => {
    const interrupted = `
const { writeFileSync, appendFileSync } = require('node:fs');
process.on('SIGINT', () => {
  writeFileSync(process.argv[process.argv.indexOf('--output') + 1], 'the last seconds');
  process.exit(0);
});
setInterval(() => undefined, 1000);
process.kill(process.ppid, 'SIGTERM');`;
    program('py-spy', interrupted, process.execPath);
    const { exitCode, log, calls } = await run({ PROFILE_INTERVAL: '30' });
    expect(exitCode).toBe(0);
    expect(log.slice(1)).toEqual(['  pushed recording.speedscope', 'stopped']);
    expect(calls).toMatch(/--interval \ds .*\nthe last seconds$/);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });

  it.each([
    [{ PROFILE_INTERVAL: '15s' }, "PROFILE_INTERVAL must be whole seconds, got '15s'"],
    [{ PROFILE_INTERVAL: '0' }, "PROFILE_INTERVAL must be whole seconds, got '0'"],
    [{ PROFILE_FORMAT: 'svg' }, "PROFILE_FORMAT must be speedscope or raw, got 'svg'"],
  ])('refuses %j', async (env, message) => {
    const { exitCode, log } = await run(env);
    expect(exitCode).toBe(2);
    expect(log).toEqual([message]);
  });

  it('needs the name of a service', async () => {
    const child = spawn('/bin/sh', [SCRIPT], { stdio: 'ignore' });
    expect(await new Promise((resolve) => child.on('close', resolve))).not.toBe(0);
  });

  it('keeps its log small', async () => {
    writeFileSync(
      join(folder, 'profiler.log'),
      '2026-11-22T12:00:00Z [ai-yolo26] an old line of the log\n'.repeat(30_000),
    );
    const { log } = await run({ PYROSCOPE_ENABLED: 'false' });
    expect(log).toHaveLength(501);
    expect(log.at(-1)).toBe('profiling is off (PYROSCOPE_ENABLED=false)');
  });
});

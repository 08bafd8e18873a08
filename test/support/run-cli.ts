import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');
const CLOCK = pathToFileURL(join(import.meta.dirname, 'clock.ts')).href;
const TIME_LIMIT_MS = 60_000;

/** The built command line. */
export const CLI = join(ROOT, 'dist/cli.js');

/** How to start a program. */
export interface CliSetting {
  readonly cwd: string;
  /** Environment variables beside those a program needs to start. */
  readonly env?: Readonly<Record<string, string>>;
  /** What the program believes the time to be, epoch milliseconds; the real time when absent. */
  readonly nowMs?: number;
  /** Nobody reads what it prints. */
  readonly closeStdout?: boolean;
  readonly node?: string;
  readonly entry?: string;
  /** Sees what the program has printed to standard error so far, whenever it prints more. */
  readonly onStderr?: (stderr: string) => void;
  /** Ends the program with a signal as soon as something has happened. */
  readonly kill?: { readonly signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'; readonly when: Promise<unknown> };
}

/** How it ended. `exitCode` is null when a signal ended it. */
export interface CliResult {
  readonly exitCode: number | null;
  /** Absent when none ended it. */
  readonly signal?: NodeJS.Signals;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a user would. */
export async function runCli(args: readonly string[], setting: CliSetting): Promise<CliResult> {
  const { nowMs, node = process.execPath, entry = CLI } = setting;
  const clock = nowMs === undefined ? [] : ['--import', `${CLOCK}?nowMs=${nowMs}`];
  const child = spawn(node, [...clock, entry, ...args], {
    cwd: setting.cwd,
    env: { ...baseEnvironment(), ...setting.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIME_LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
      if (name === 'stderr') setting.onStderr?.(output.stderr);
    });
  }
  if (setting.closeStdout) child.stdout.destroy();
  const { kill } = setting;
  void kill?.when.then(() => child.kill(kill.signal));
  const ended = await new Promise<Pick<CliResult, 'exitCode' | 'signal'>>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => resolve({ exitCode, ...(signal && { signal }) }));
  });
  return { ...ended, ...output };
}

function baseEnvironment(): Record<string, string> {
  const names = ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMPDIR'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

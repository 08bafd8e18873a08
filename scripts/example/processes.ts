import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';

/** How to start a program. */
export interface ProgramSetting {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly cwd?: string;
  readonly env: NodeJS.ProcessEnv;
  /** What it prints is added to this file. */
  readonly logFile: string;
}

/** A program that was started, with everything it starts itself. */
export interface Program {
  readonly pid: number;
  /**
   * The first match of a pattern in what it printed.
   * @throws Error when it ends before
   */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Ends it: TERM first, and KILL for it and its children when it is still there after `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/** Starts programs, and sees to it that none outlives this process. */
export interface Programs {
  start(setting: ProgramSetting): Promise<Program>;
  /** KILL for all that are left, at once: safe in an exit handler. */
  killAll(): void;
}

/** A group of programs. Each leads a process group of its own, so that Ctrl-C reaches only this process, which ends them in order. */
export function createPrograms(): Programs {
  const running = new Set<number>();
  return {
    start: (setting) => startProgram(setting, running),
    killAll: () => {
      for (const pid of running) killGroup(pid);
      running.clear();
    },
  };
}

async function startProgram(setting: ProgramSetting, running: Set<number>): Promise<Program> {
  const log = openSync(setting.logFile, 'a');
  const child = spawn(setting.command, setting.arguments, {
    ...(setting.cwd === undefined ? {} : { cwd: setting.cwd }),
    env: setting.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  // At once: whoever kills all before it is known to run must not miss it.
  if (child.pid !== undefined) running.add(child.pid);
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output.text = (output.text + text).slice(-4096);
      writeSync(log, text);
    });
  }
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void ended.then(() => closeSync(log));
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  const pid = child.pid as number;
  const label = [setting.command, ...setting.arguments].join(' ');
  return {
    pid,
    printed: (pattern) => printed(child, pattern, output, label),
    stop: (graceMs) => stopProgram(child, graceMs, ended).finally(() => running.delete(pid)),
  };
}

function printed(
  child: ChildProcess,
  pattern: RegExp,
  output: { readonly text: string },
  label: string,
): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = pattern.exec(output.text);
      if (found !== null) resolve(found);
    };
    child.stdout?.on('data', look);
    child.once('close', (code) => reject(new Error(`${label} ended with ${code}: ${output.text.trim()}`)));
    look();
  });
}

async function stopProgram(child: ChildProcess, graceMs: number, ended: Promise<void>): Promise<void> {
  const pid = child.pid as number;
  const timer = setTimeout(() => killGroup(pid), graceMs);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(timer);
  // Its children may outlive it.
  killGroup(pid);
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

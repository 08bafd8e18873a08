import { spawnSync } from 'node:child_process';

/** What a program took. */
export interface Timing {
  readonly seconds: number;
  /** CPU time of all its threads: what other programs on the machine disturb less. Null without GNU time. */
  readonly cpuSeconds: number | null;
  /** The most memory it held at once. Null without GNU time. */
  readonly peakMb: number | null;
}

/** 0 pass or warn, 3 inconclusive: both are answers, while 1 may be a program that did not start. */
const ANSWERS: readonly (number | null)[] = [0, 3];

/** Whether a program is on the PATH. */
function isInstalled(command: string): boolean {
  return !spawnSync(command, ['--help'], { stdio: 'ignore' }).error;
}

/** Runs a program once; null when it is not on the PATH. */
function time(command: string, args: readonly string[]): Timing | null {
  // GNU time is what tells memory and CPU time of any program; without it there is only the clock.
  const isKnown = spawnSync('time', ['-f', '', 'true'], { stdio: 'ignore' }).status === 0;
  const own = isKnown ? ['time', '-f', '\nused %U %S %M', command] : [command];
  const [first = '', ...rest] = [...own, ...args];
  if (!isInstalled(command)) return null;
  const start = performance.now();
  const { stderr, status, error } = spawnSync(first, rest, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - start) / 1000;
  if (error || !ANSWERS.includes(status)) throw new Error(`${command} ended with ${status}: ${stderr}`);
  const used = /\nused ([\d.]+) ([\d.]+) (\d+)/u.exec(stderr)?.slice(1).map(Number);
  if (used === undefined) return { seconds, cpuSeconds: null, peakMb: null };
  const [user = 0, system = 0, kib = 0] = used;
  return { seconds, cpuSeconds: user + system, peakMb: (kib * 1024) / 1e6 };
}

/** A program, and how often it is run. */
export interface Timed {
  readonly runs: number;
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Runs programs in turns, so that a machine that is busy for a while is busy for all of them.
 * @returns of each the least in every figure, which the machine's other work has disturbed least; null when not installed
 */
export function best(programs: readonly Timed[]): (Timing | null)[] {
  const all: Timing[][] = programs.map(() => []);
  for (let turn = 0; turn < Math.max(...programs.map(({ runs }) => runs)); turn++)
    for (const [index, { runs, command, args }] of programs.entries()) {
      const timing = turn < runs ? time(command, args) : null;
      if (timing !== null) all[index]?.push(timing);
    }
  return all.map(leastOf);
}

function leastOf(all: readonly Timing[]): Timing | null {
  if (all.length === 0) return null;
  const least = (of: (timing: Timing) => number | null) => {
    const known = all.map(of).filter((value) => value !== null);
    return known.length === 0 ? null : Math.min(...known);
  };
  return {
    seconds: Math.min(...all.map(({ seconds }) => seconds)),
    cpuSeconds: least(({ cpuSeconds }) => cpuSeconds),
    peakMb: least(({ peakMb }) => peakMb),
  };
}

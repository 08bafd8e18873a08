import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type CpuProfile, toSpeedscope } from './speedscope.ts';

/**
 * Profiles two builds of flamegate itself, in turn, so that whatever the machine does happens to both:
 * `node scripts/profile/own.ts BASE HEAD OUT`, where BASE and HEAD are check-outs, leaves OUT/base/N.speedscope.json and
 * OUT/head/N.speedscope.json. The work is the benchmark's: comparing two profiles of 12 MiB.
 */

/** flamegate counts a sample for 10 ms, and asks for 2,000 a side. */
const RUNS = 6;
const INTERVAL_MICROSECONDS = 1000;
/** The build compared something: pass, fail, inconclusive. */
const DONE: ReadonlySet<number | null> = new Set([0, 1, 3]);

const [base, head, out] = process.argv.slice(2);
if (base === undefined || head === undefined || out === undefined) {
  throw new Error('usage: node scripts/profile/own.ts BASE HEAD OUT');
}

const folder = mkdtempSync(join(tmpdir(), 'flamegate-own-'));
try {
  run([join(import.meta.dirname, '../../bench/generate-pprof.ts'), folder]);
  for (let index = 1; index <= RUNS; index++) {
    for (const [side, root] of Object.entries({ base, head })) {
      mkdirSync(join(out, side), { recursive: true });
      const speedscope = toSpeedscope(profileOf(resolve(root)), `${side} ${index}`);
      writeFileSync(join(out, side, `${index}.speedscope.json`), JSON.stringify(speedscope));
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

function profileOf(root: string): CpuProfile {
  const profiles = mkdtempSync(join(folder, 'run-'));
  const profiler = ['--cpu-prof', '--cpu-prof-dir', profiles];
  const pair = [join(folder, 'baseline.pb.gz'), join(folder, 'candidate.pb.gz')];
  const program = [join(root, 'dist/cli.js'), 'compare', ...pair, '--quiet'];
  run([...profiler, '--cpu-prof-interval', String(INTERVAL_MICROSECONDS), ...program]);
  const name = readdirSync(profiles).find((file) => file.endsWith('.cpuprofile'));
  if (name === undefined) throw new Error(`the build in ${root} left no profile`);
  return JSON.parse(readFileSync(join(profiles, name), 'utf8')) as CpuProfile;
}

function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (!DONE.has(status)) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
}

/**
 * `npm run example:local`: the services of examples/home-security as plain processes, recorded by the sidecar, under load for two
 * windows, and gated. Profiles go to PYROSCOPE_URL, or to a Pyroscope in memory.
 */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CLI, gateArguments, runCommandLine } from './gate.ts';
import { startMemoryPyroscope } from './memory-pyroscope.ts';
import { findTools, MissingToolError } from './prerequisites.ts';
import { createPrograms } from './processes.ts';
import { REGRESSIONS } from './services.ts';
import { runSide, type SideSetting } from './side.ts';

const USAGE = `npm run example:local -- [--regress | --healthy] [--seconds N]

  --regress    the candidate is worse: ai-yolo26 is slower, nemotron-backend leaks (default)
  --healthy    the candidate is the same code
  --seconds N  length of a window (default 70, at least 30)

PYROSCOPE_URL     a server; a Pyroscope in memory when it is not set
PROFILE_INTERVAL  seconds of a recording of the sidecars (default 5)
`;
const WRONG_USAGE = 2;
const ROOT = join(import.meta.dirname, '../..');

interface Options {
  readonly isHealthy: boolean;
  readonly seconds: number;
}

class UsageError extends Error {
  override readonly name = 'UsageError';
}

function readOptions(args: readonly string[]): Options {
  try {
    const options = {
      regress: { type: 'boolean' },
      healthy: { type: 'boolean' },
      seconds: { type: 'string' },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    const seconds = Number(values.seconds ?? 70);
    if (values.regress && values.healthy) throw new Error('--regress and --healthy contradict each other');
    if (!Number.isInteger(seconds) || seconds < 30 || seconds > 3600)
      throw new Error('--seconds takes 30 to 3600');
    return { isHealthy: values.healthy === true, seconds };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`, { cause: error });
  }
}

/**
 * Environment of everything that is started. A minute needs shorter recordings than the 30 s of a sidecar, for noise is measured
 * between pairs of them, and more samples a second than 100 for services that are busy for a tenth of the time.
 */
function environmentOf(url: string, bin: string): NodeJS.ProcessEnv {
  return {
    PROFILE_INTERVAL: '5',
    PROFILE_RATE: '250',
    UPLOAD_INTERVAL: '4',
    ENVIRONMENT: 'local',
    ...process.env,
    PYROSCOPE_URL: url,
    // What a sidecar that is killed leaves behind goes with the folder.
    TMPDIR: bin,
    PATH: [bin, process.env.PATH ?? ''].join(delimiter),
  };
}

/** A folder with a `flamegate` that is this one, for the sidecar. */
function makeBin(): string {
  const bin = mkdtempSync(join(tmpdir(), 'flamegate-example-'));
  const path = join(bin, 'flamegate');
  writeFileSync(path, `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`);
  chmodSync(path, 0o755);
  return bin;
}

/** Runs both sides and the gate. Returns its exit code. */
async function compareSides(
  common: Omit<SideSetting, 'version' | 'regress'>,
  isHealthy: boolean,
): Promise<number> {
  const side = async (version: string, regress: string) => {
    const result = await runSide({ ...common, version, regress });
    const { answered, failed } = result.requests;
    tell(`${version}: ${answered} requests answered${failed > 0 ? `, ${failed} failed` : ''}`);
    return result;
  };
  const baseline = await side('baseline', '');
  const candidate = await side('candidate', isHealthy ? '' : REGRESSIONS);
  return runCommandLine(gateArguments(baseline, candidate, common.out), common.env, common.signal);
}

function tell(text: string): void {
  console.error(text);
}

async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { isHealthy, seconds } = readOptions(args);
  if (!existsSync(CLI)) throw new MissingToolError('dist/cli.js is missing: npm run build.');
  const { python, hasSdk } = await findTools(process.env);
  const out = join(ROOT, 'flamegate-report/example');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const programs = createPrograms();
  const killAll = () => programs.killAll();
  process.once('exit', killAll);
  const given = process.env.PYROSCOPE_URL?.trim() ?? '';
  const memory = given === '' ? await startMemoryPyroscope() : undefined;
  const url = memory?.url ?? given;
  const bin = makeBin();
  try {
    tell(`profiles go to ${memory ? 'a Pyroscope in memory' : url}; logs and reports are in ${out}`);
    if (!hasSdk)
      tell(
        'pyroscope-io is not installed: nemotron-backend is recorded by a sidecar, and has no memory profiles',
      );
    const env = environmentOf(url, bin);
    return await compareSides({ seconds, python, hasSdk, env, out, programs, tell, signal }, isHealthy);
  } finally {
    killAll();
    process.off('exit', killAll);
    rmSync(bin, { recursive: true, force: true, maxRetries: 5 });
    await memory?.close();
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const stopped = new AbortController();
for (const name of SIGNALS) process.once(name, () => stopped.abort(name));

try {
  process.exitCode = await main(process.argv.slice(2), stopped.signal);
} catch (error) {
  const name = SIGNALS.find((signal) => signal === stopped.signal.reason);
  console.error(name === undefined ? (error as Error).message : `stopped by ${name}`);
  const isMistake = error instanceof UsageError || error instanceof MissingToolError;
  process.exitCode = name !== undefined ? 128 + constants.signals[name] : isMistake ? WRONG_USAGE : 1;
}

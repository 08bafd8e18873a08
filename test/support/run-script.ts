import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CLI, type CliResult } from './run-cli.ts';
import { fill, type Values, type WorkflowStep } from './workflow.ts';

const CLOCK = pathToFileURL(join(import.meta.dirname, 'clock.ts')).href;
const TIME_LIMIT_MS = 60_000;

/** Where a step's script runs. */
export interface ScriptSetting {
  /** The workspace. */
  readonly cwd: string;
  /** A folder for what is put in the place of `npx`. */
  readonly binDir: string;
  readonly values: Values;
  /** What the command line believes the time to be, epoch milliseconds. */
  readonly nowMs: number;
  /** The built command line, when it is not the usual one. */
  readonly entry?: string;
}

/**
 * Runs the `run:` of a step as the runner does, in bash, with the step's own `env:`. Its `npx flamegate` is the built command
 * line; any other package is an error.
 */
export async function runScript(step: WorkflowStep, setting: ScriptSetting): Promise<CliResult> {
  if (step.run === undefined) throw new Error('the step has no script');
  const { cwd, binDir, values } = setting;
  writeNpx(setting);
  const env = Object.fromEntries(
    Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(String(value), values)]),
  );
  // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
  const flags = step.shell === 'bash' ? ['-e', '-o', 'pipefail'] : ['-e'];
  const child = spawn('bash', [...flags, '-c', fill(step.run, values)], {
    cwd,
    env: { PATH: `${binDir}:${process.env.PATH}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIME_LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { exitCode, ...output };
}

function writeNpx({ binDir, nowMs, entry = CLI }: ScriptSetting): void {
  mkdirSync(binDir, { recursive: true });
  const npx = `#!/bin/sh
case "$1" in flamegate | flamegate@*) shift ;; *) echo "npx $1" >&2; exit 127 ;; esac
exec '${process.execPath}' --import '${CLOCK}?nowMs=${nowMs}' '${entry}' "$@"
`;
  writeFileSync(join(binDir, 'npx'), npx, { mode: 0o755 });
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { SideResult } from './side.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The built command line, which is what people run. */
export const CLI = join(ROOT, 'dist/cli.js');
/** The configuration of the example. */
const CONFIG = join(ROOT, 'examples/home-security/flamegate.yml');

/** The arguments of `flamegate gate` for two sides; the number of requests goes along, so that cost a request is compared. */
export function gateArguments(baseline: SideResult, candidate: SideResult, out: string): readonly string[] {
  const window = ({ startMs, endMs }: SideResult) => `${startMs}/${endMs}`;
  return [
    'gate',
    ...['--config', CONFIG],
    ...['--baseline', window(baseline), '--candidate', window(candidate)],
    ...['--baseline-requests', String(baseline.requests.answered)],
    ...['--candidate-requests', String(candidate.requests.answered)],
    // What was recorded has been pushed: the sidecars have ended.
    ...['--settle', 'none'],
    ...['--report-html', join(out, 'report.html'), '--report-json', join(out, 'report.json')],
  ];
}

/** Runs `node dist/cli.js`, with its output to this terminal. Returns the exit code. */
export function runCommandLine(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<number> {
  const child = spawn(process.execPath, [CLI, ...args], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

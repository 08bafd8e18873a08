import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type FailedCase, inputOf } from './cases.ts';
import { type Format, loadKept, loadTarget } from './target.ts';
import { PROGRESS_BYTES, watchThread } from './watchdog.ts';
import type { WorkerAnswer, WorkerOrder } from './worker.ts';

/** How much is fuzzed. */
export interface FuzzAmount {
  readonly seed: number;
  /** Cases of each format, the kept inputs included. */
  readonly cases: number;
}

/** What became of a run. Each failure is a text that says how to run the case again. */
export interface FuzzResult {
  readonly cases: number;
  readonly failures: readonly string[];
}

const ROOT = join(import.meta.dirname, '../../..');
/** Failing inputs are written here; git does not see it. */
const FAILURES = join(ROOT, 'build/fuzz');
/** Heap of the thread, in MiB. */
const MAX_HEAP_MB = 512;

/** Runs the cases of one format in a thread of their own, and writes the inputs that fail. */
export async function runFuzz(format: Format, { seed, cases }: FuzzAmount): Promise<FuzzResult> {
  const { failed, done } = await inThread(format, seed, cases);
  const failures: string[] = [];
  for (const one of failed) failures.push(await tellFailure(format, seed, one));
  return { cases: done, failures };
}

interface Ended {
  readonly failed: readonly FailedCase[];
  /** Cases that were begun. */
  readonly done: number;
}

async function inThread(format: Format, seed: number, count: number): Promise<Ended> {
  const progress = new SharedArrayBuffer(PROGRESS_BYTES);
  const running = new Int32Array(progress);
  const order: WorkerOrder = { format, seed, count, progress };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: order,
    // Not those of the test runner: the thread reads TypeScript as Node does.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  let hang = 'the thread ended by itself';
  const watch = watchThread(running, (why) => {
    hang = why;
    void worker.terminate();
  });
  const ended = await new Promise<readonly FailedCase[] | string>((resolve) => {
    worker.once('message', ({ failed }: WorkerAnswer) => resolve(failed));
    worker.once('error', (error) => resolve(error.stack ?? String(error)));
    worker.once('exit', () => resolve(hang));
  });
  watch.stop();
  await worker.terminate();
  const done = Atomics.load(running, 0);
  if (typeof ended !== 'string') return { failed: ended, done };
  return { failed: [await caseAt(format, seed, done - 1, ended)], done };
}

/** A case that took the thread with it: its input is made again, for a seed and a number tell it. One before the first is a fault of the thread itself. */
async function caseAt(format: Format, seed: number, index: number, why: string): Promise<FailedCase> {
  if (index < 0) throw new Error(why);
  const input = inputOf(await loadTarget(format), await loadKept(format), seed, index);
  return { index, input, smallest: input, why };
}

async function tellFailure(format: Format, seed: number, failed: FailedCase): Promise<string> {
  await mkdir(FAILURES, { recursive: true });
  const name = `${format}-${seed}-${failed.index}`;
  const [whole, smallest] = [join(FAILURES, `${name}.whole`), join(FAILURES, name)];
  await writeFile(whole, failed.input);
  await writeFile(smallest, failed.smallest);
  const path = relative(ROOT, smallest);
  return [
    `${format}, seed ${seed}, case ${failed.index}: ${failed.why.slice(0, 2000)}`,
    `  input (${failed.smallest.length} of ${failed.input.length} bytes): ${path}`,
    `  again: npm run fuzz -- --format ${format} --replay ${path}`,
    `  keep:  mv ${path} test/fuzz/corpus/${format}/`,
  ].join('\n');
}

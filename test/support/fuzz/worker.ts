/** The thread that runs the cases of one format: whatever hangs or fills the memory there, the test goes on. */
import { parentPort, workerData } from 'node:worker_threads';
import { type FailedCase, runCases } from './cases.ts';
import { type Format, loadKept, loadTarget } from './target.ts';

/** What the thread is told. */
export interface WorkerOrder {
  readonly format: Format;
  readonly seed: number;
  readonly count: number;
  /** See `watchThread`: the case that is running, and how often something began. */
  readonly progress: SharedArrayBuffer;
}

/** What it answers, once, at its end. */
export interface WorkerAnswer {
  readonly failed: readonly FailedCase[];
}

const { format, seed, count, progress } = workerData as WorkerOrder;
const running = new Int32Array(progress);
const target = await loadTarget(format);
const failed = await runCases(target, await loadKept(format), {
  seed,
  count,
  onCase: (index) => {
    Atomics.store(running, 0, index + 1);
    Atomics.add(running, 1, 1);
  },
});
parentPort?.postMessage({ failed } satisfies WorkerAnswer);

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { addOutcomes, NO_OUTCOME, type Outcome, type Trial } from '../../test/support/simulator/trial.ts';
import type { Scenario } from '../../test/support/simulator.ts';

/** Runs trials on all cores. */
export interface Pool {
  /** Runs `builds` builds of a scenario, in parts; the result does not depend on the number of cores. */
  run(scenario: Scenario, seed: number, builds: number): Promise<Outcome>;
  close(): Promise<void>;
}

const BUILDS_PER_PART = 5;

interface Waiting {
  readonly trial: Trial;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

/** Starts one worker a core. */
export function startPool(): Pool {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  const workers = Array.from({ length: availableParallelism() }, () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    worker.on('message', (outcome: Outcome) => {
      const done = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      done?.resolve(outcome);
      next();
    });
    worker.on('error', (error: Error) => busy.get(worker)?.reject(error));
    return worker;
  });
  idle.push(...workers);

  function next(): void {
    while (idle.length > 0 && queue.length > 0) {
      const worker = idle.pop() as Worker;
      const waiting = queue.shift() as Waiting;
      busy.set(worker, waiting);
      worker.postMessage(waiting.trial);
    }
  }

  async function run(scenario: Scenario, seed: number, builds: number): Promise<Outcome> {
    const parts: Promise<Outcome>[] = [];
    for (let from = 0; from < builds; from += BUILDS_PER_PART) {
      const trial = { scenario, seed, from, until: Math.min(builds, from + BUILDS_PER_PART) };
      parts.push(new Promise((resolve, reject) => queue.push({ trial, resolve, reject })));
    }
    next();
    return (await Promise.all(parts)).reduce(addOutcomes, NO_OUTCOME);
  }

  return { run, close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))) };
}

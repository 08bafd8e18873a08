import { parentPort } from 'node:worker_threads';
import { runTrial, type Trial } from '../../test/support/simulator/trial.ts';

/** Runs what `pool.ts` sends, one trial at a time. */
parentPort?.on('message', (trial: Trial) => parentPort?.postMessage(runTrial(trial)));

/**
 * Times the engine alone, as a program of its own so that it starts cold: `node bench/engine.ts HISTORY_WINDOWS` prints
 * JSON with the milliseconds of the first run, of the fastest, and of a fixed piece of arithmetic beside them.
 */
import { compareSides } from '../src/compare/compare.ts';
import { DEFAULT_POLICY } from '../src/judge/policy.ts';
import { drawSyntheticService, syntheticComparison } from './synthetic-service.ts';

const STACKS = 20_000;
const FUNCTIONS = 4_000;
const RUNS = 7;

/** What `bench/engine.ts` prints. */
export interface EngineTiming {
  readonly firstMs: number;
  readonly fastestMs: number;
  readonly yardstickMs: number;
}

function timeMs(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Logarithms and a sort of a million numbers: what an engine of statistics is made of. */
function yardstick(): number {
  const values = Float64Array.from({ length: 1_000_000 }, (_, index) =>
    Math.log(1 + ((index * 7919) % 1_000_003)),
  );
  return values.sort()[500_000] as number;
}

function main(): void {
  const historyWindows = Number(process.argv[2] ?? 0);
  const data = syntheticComparison(drawSyntheticService(1, STACKS, FUNCTIONS), 1, historyWindows);
  const runs = Array.from({ length: RUNS }, () => timeMs(() => compareSides(data, DEFAULT_POLICY)));
  const yardsticks = Array.from({ length: RUNS }, () => timeMs(yardstick));
  const timing: EngineTiming = {
    firstMs: runs[0] as number,
    fastestMs: Math.min(...runs),
    yardstickMs: Math.min(...yardsticks),
  };
  console.log(JSON.stringify(timing));
}

if (process.argv[1] === import.meta.filename) main();

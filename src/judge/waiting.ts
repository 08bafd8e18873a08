import type { ComparisonResult, FunctionChange } from '../compare/comparison.ts';
import { SIDES } from '../compare/sides.ts';
import type { JudgedFunction } from './function-rules.ts';
import { ignoreEntry } from './steadiness-rules.ts';
import type { Reason } from './verdict.ts';

/** What calls so much of the service is its main loop. */
const LOOP_PART = 0.9;
/** What the loop calls must have become cheaper by this much, as a logarithm, for waiting to explain what it gained. */
const LESS_WORK = 0.05;

/**
 * Whether a function may only have waited longer: it calls nearly everything else, and what it calls became cheaper for the same
 * load, or per second. A main loop that is sampled while it waits for work takes all the time that work no longer takes.
 */
export function mayWait({ self, total }: FunctionChange, result: ComparisonResult): boolean {
  const whole = result.total;
  const callsAll = SIDES.every((side) => whole[side] > 0 && total[side] >= LOOP_PART * whole[side]);
  const before = whole.baseline - self.baseline;
  const after = whole.candidate - self.candidate;
  if (!callsAll || before <= 0 || after <= 0) return false;
  const perLoad = result.totalLog - Math.log(whole.candidate / whole.baseline);
  return Math.log(after / before) + perLoad <= -LESS_WORK;
}

/** What to do about main loops that were only warned of for that. */
export function waitingReasons(
  functions: readonly JudgedFunction[],
  result: ComparisonResult,
): readonly Reason[] {
  return functions
    .filter((fn) => fn.judged?.verdict === 'warn' && fn.judged.class === 'grew' && mayWait(fn, result))
    .map(({ key }) => ({
      code: 'FG218',
      message: `${key.name} calls nearly everything else and took more while the rest took less: it may only have waited longer`,
      remedy: `if it waits for work there, add - ${ignoreEntry(key)} to ignore in the configuration file`,
    }));
}

import type { ComparisonResult } from '../compare/comparison.ts';
import { detectableGrowth, type JudgeContext, type JudgedFunction } from './function-rules.ts';
import { times } from './times.ts';
import type { Reason, Verdict } from './verdict.ts';

/**
 * How far the total of a service lies apart between two windows of the same code and load, each window, as sd of a log: beyond
 * what all services of the build have in common, and where there are too few of them to know that.
 */
const TOTAL_DRIFT = 0.08;
const LONE_TOTAL_DRIFT = 0.12;
/** Totals hold thousands of samples; their counting noise is small, whatever they clump by. */
const DISPERSION = 3;

/** Growth of a whole service for the same load, beside what single functions explain; all logarithms are natural. */
export interface WholeGrowth {
  readonly verdict: 'warn' | 'fail';
  readonly log: number;
  /** The bound the verdict used, and its mirror image. */
  readonly lowLog: number;
  readonly highLog: number;
  /** Fraction of the candidate's cost that is left without what single findings added. */
  readonly ownPart: number;
  /** ln of what most services have in common and was taken off; null with too few services to know it. */
  readonly machineLog: number | null;
}

/** What the total of a service came to. */
export interface TotalVerdict {
  readonly verdict: Exclude<Verdict, 'inconclusive' | 'not-evaluated'>;
  readonly reasons: readonly Reason[];
  /**
   * Growth, as a fraction, that would have been found with 80 % probability: as a failure where the total may fail, else as a
   * warning; null where it is not tested.
   */
  readonly detectable: number | null;
  /** Absent when the service passes. */
  readonly growth?: WholeGrowth;
}

/** Whether the load tells what a whole service should cost: time on the wall, in locks or in waits need not follow it. */
export function isTotalTested({
  kind,
  isLoadKnown,
}: Pick<ComparisonResult, 'kind' | 'isLoadKnown'>): boolean {
  return isLoadKnown && (kind === 'cpu' || kind === 'alloc');
}

const UNTESTED: TotalVerdict = { verdict: 'pass', reasons: [], detectable: null };

/**
 * Whether the whole service costs more for the same load: what neighbours cannot tell, because all of them are slower alike. Single
 * findings are taken off first, and so is what most services of the build have in common, which is the machine's.
 * @param pace ln of that common factor of the same kind of profiles; null when there are too few services to know it, which warns
 *   at most
 */
export function judgeTotal(
  functions: readonly JudgedFunction[],
  result: ComparisonResult,
  pace: number | null,
  { policy, failT, warnT, mayFail, contentionVariance, kind }: JudgeContext,
): TotalVerdict {
  if (!isTotalTested({ kind, isLoadKnown: result.isLoadKnown })) return UNTESTED;
  const { baseline, candidate } = result.samples;
  if (baseline <= 0 || candidate <= 0) return UNTESTED;
  const left = 1 - Math.min(addedByFindings(functions), candidate / 2) / candidate;
  const machine = pace ?? 0;
  const growth = result.totalLog + Math.log(left) - machine;
  const drift = pace === null ? LONE_TOTAL_DRIFT : TOTAL_DRIFT;
  const counting = DISPERSION * (1 / baseline + 1 / candidate);
  // What a service alone differs by is the finding, not the noise; and allocations wait for no core.
  const contention = kind === 'cpu' && pace !== null ? contentionVariance : 0;
  const sd = Math.sqrt(2 * drift ** 2 + counting + contention);
  const fails = growth - failT * sd > 0 && growth >= Math.log1p(policy.failOnGrowth);
  const warns = growth - warnT * sd > 0 && growth >= Math.log1p(policy.warnOnGrowth);
  // Alone, a service cannot be told from its machine, and a busy one has been seen to double the cost of unchanged code; nor
  // from requests that were counted wrongly.
  const canFail = mayFail && pace !== null;
  const detectable = detectableGrowth(canFail ? failT : warnT, sd);
  if (!fails && !warns) return { verdict: 'pass', reasons: [], detectable };
  const verdict = fails && canFail ? 'fail' : 'warn';
  const margin = (verdict === 'fail' ? failT : warnT) * sd;
  const [lowLog, highLog] = [growth - margin, growth + margin];
  return {
    verdict,
    reasons: [slowdown(growth, lowLog, machine)],
    detectable,
    growth: { verdict, log: growth, lowLog, highLog, ownPart: left, machineLog: pace },
  };
}

/**
 * Samples that findings added. Self costs do not overlap, so that a caller's counts beside that of the callee which explains it; of
 * cost that moved only what all together grew by.
 */
function addedByFindings(functions: readonly JudgedFunction[]): number {
  return functions.reduce((sum, { judged, estimate, samples }) => {
    if (judged === undefined || estimate === undefined) return sum;
    if (judged.verdict !== 'fail' && judged.verdict !== 'warn') return sum;
    const { expected, seen } = judged.union ?? {
      expected: estimate.expectedSamples,
      seen: samples.candidate,
    };
    return sum + Math.max(0, seen - expected);
  }, 0);
}

function slowdown(growth: number, low: number, machine: number): Reason {
  const shared =
    Math.abs(machine) < 0.01
      ? ''
      : `; the ${times(machine, 2)} that most services have in common is taken off as the machine's`;
  return {
    code: 'FG211',
    message:
      `for the same load the service as a whole costs ${times(growth, 2)} what it did, at least ${times(low, 2)}, beside ` +
      `what single functions explain${shared}`,
    remedy:
      'look for what slows everything: the base image, a debug build, middleware, a profiler, a smaller machine',
  };
}

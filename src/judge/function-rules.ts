import type { Estimate, FunctionChange } from '../compare/comparison.ts';
import type { ProfileTypeKind } from '../profile/profile-type.ts';
import type { CaseRules } from './limit-rules.ts';
import type { Policy } from './policy.ts';
import type { ChangeClass, Verdict } from './verdict.ts';
import type { WaiverUse } from './waiver.ts';

/** A tested function's outcome. `null` growth: the baseline has nothing to compare with. */
export interface FunctionVerdict {
  readonly verdict: Exclude<Verdict, 'not-evaluated'>;
  readonly class: ChangeClass;
  readonly growth: number | null;
  /** The bound the verdict used (for a warning that of one test, else that of the whole build), and its mirror image. */
  readonly low: number | null;
  readonly high: number | null;
  /** Growth, as a fraction, that would have failed with 80 % probability; null for gauges. */
  readonly detectable: number | null;
  /** The same in windows without end: what neither counting nor blocks, only windows and machines differ by. */
  readonly detectableAtBest?: number;
  /** Where cost moved to this function by unequal amounts: samples of all functions of the move together. */
  readonly union?: { readonly expected: number; readonly seen: number };
  /** Id of the function whose growth explains this one's; absent for a cause of its own. */
  readonly causedBy?: number;
  /** Why a warning fails: it was tested again. The bounds above are then still those of the warning. */
  readonly confirmation?: Confirmation;
  /** What a waiver makes of the finding; with one in force the verdict is pass. */
  readonly waiver?: WaiverUse;
}

/** What a second window of the candidate showed of a function that warned, with the bounds of one test. */
export interface Confirmation {
  readonly growth: number;
  readonly low: number;
  readonly high: number;
}

/** A function large enough for a test. */
export type TestedFunction = FunctionChange & { readonly estimate: Estimate };
/** One function with its verdict; functions too small for a test have none. */
export type JudgedFunction = FunctionChange & { readonly judged?: FunctionVerdict };

/** Whether a function fails or warns. */
export function isFinding({ judged }: JudgedFunction): boolean {
  return judged?.verdict === 'fail' || judged?.verdict === 'warn';
}

/** Whether a function was large enough for a test. */
export function isTested<T extends FunctionChange>(change: T): change is T & TestedFunction {
  return change.estimate !== undefined;
}

/** What the build knows that one function does not. */
export interface JudgeContext {
  readonly policy: Policy;
  readonly kind: ProfileTypeKind;
  readonly unit: string;
  /** Variance added because the two windows ran on differently busy machines. */
  readonly contentionVariance: number;
  /** Student's t for FAIL (all tests of the build together) and for WARN (one test). */
  readonly failT: number;
  readonly warnT: number;
  /** Cost of all new functions less that of all vanished ones, as a fraction of the baseline's service cost. */
  readonly netNewShare: number;
  /** False when a FAIL must become a WARN: too few blocks, too few samples, too different machines. */
  readonly mayFail: boolean;
  /** What was said of single functions; `policy` holds where it says nothing. */
  readonly rules?: CaseRules | undefined;
}

/** Quantile for 80 % power, and for a one-sided 95 % bound. */
const POWER_T = 0.86;
const ONE_SIDED_95 = 1.645;
/** Few blocks know little about their own variance; and what one window shows, another may not. */
const NEW_DISPERSION = 2;
const NEW_DRIFT = 0.1;
/** Below this the service as a whole has hardly changed per second; see `agrees`. */
const SMALL_COMMON_FACTOR = 0.1;

/** Growth, as a fraction, that passes the bound of `t` standard deviations in four of five cases. */
export function detectableGrowth(t: number, sd: number): number {
  return Math.expm1((t + POWER_T) * sd);
}

/** Judges one tested function. */
export function judgeFunction(change: TestedFunction, context: JudgeContext): FunctionVerdict {
  return context.kind === 'gauge' ? judgeLevel(change, context) : judgeCost(change, context);
}

function judgeCost(change: TestedFunction, context: JudgeContext): FunctionVerdict {
  const { policy, failT, warnT, contentionVariance } = context;
  const { theta, addedShare, variance, driftVariance } = change.estimate;
  const sd = Math.sqrt(variance + contentionVariance);
  const isNew = change.estimate.baselineSamples === 0;
  const detectable = detectableGrowth(failT, sd);
  const outcome = (verdict: FunctionVerdict['verdict'], cls: ChangeClass): FunctionVerdict => ({
    verdict,
    class: cls,
    ...(isNew ? NO_GROWTH : bounds(theta, (verdict === 'warn' ? warnT : failT) * sd)),
    detectable,
    detectableAtBest: detectableGrowth(failT, Math.sqrt(driftVariance + contentionVariance)),
  });

  const costsMore = addedShare >= policy.minAddedShare;
  const fails =
    theta - failT * sd > 0 && theta >= Math.log1p(policy.failOnGrowth) && agrees(change.estimate, policy);
  const warns =
    theta - warnT * sd > 0 &&
    theta >= Math.log1p(policy.warnOnGrowth) &&
    agrees(change.estimate, policy, policy.warnOnGrowth);
  if (isNew) return outcome(judgeNew(change.estimate, context), 'new');
  if (fails && costsMore && context.mayFail) return outcome('fail', 'grew');
  if ((fails || warns) && costsMore) return outcome('warn', 'grew');
  if (change.samples.candidate === 0) return outcome('pass', 'gone');
  if (theta + warnT * sd < 0 && costsLess(change.estimate, policy)) return outcome('pass', 'shrank');
  const ruledOut = theta + ONE_SIDED_95 * sd < Math.log1p(policy.failOnGrowth);
  return ruledOut ? outcome('pass', 'unchanged') : outcome('inconclusive', 'unclear');
}

/** Cost without a baseline was added altogether; it must surely be there, and not stand in for what is gone. */
function judgeNew(
  { addedShare, seenVariance }: Estimate,
  { policy, failT, warnT, contentionVariance, mayFail, netNewShare }: JudgeContext,
): 'pass' | 'warn' | 'fail' {
  const sd = Math.sqrt(NEW_DISPERSION * seenVariance + NEW_DRIFT ** 2 + contentionVariance);
  const surely = (t: number) => addedShare * Math.exp(-t * sd);
  // What is gone is known no better than what is new: of the net, too, only what is sure counts.
  const net = Math.min(addedShare, netNewShare) - (addedShare - surely(failT));
  if (mayFail && net >= policy.minNewShare) return 'fail';
  return surely(warnT) >= policy.minAddedShare ? 'warn' : 'pass';
}

/** Beside a function that grew, every other looks smaller; an improvement must show per second as well. */
function costsLess({ theta, thetaPerLoad }: Estimate, policy: Policy): boolean {
  return Math.max(theta, thetaPerLoad) <= -Math.log1p(policy.warnOnGrowth);
}

const NO_GROWTH = { growth: null, low: null, high: null };

function bounds(theta: number, margin: number): Pick<FunctionVerdict, 'growth' | 'low' | 'high'> {
  return { growth: Math.exp(theta), low: Math.exp(theta - margin), high: Math.exp(theta + margin) };
}

/**
 * A function that only looks larger because its neighbours shrank must not be blamed: it must have grown against all
 * functions together, or per second where the service as a whole did not grow.
 */
export function agrees(
  {
    thetaGlobal,
    thetaPerLoad,
    thetaPerSecond = thetaPerLoad,
  }: Pick<Estimate, 'thetaGlobal' | 'thetaPerLoad' | 'thetaPerSecond'>,
  policy: Policy,
  threshold: number = policy.failOnGrowth,
): boolean {
  const growth = Math.log1p(threshold);
  const common = thetaPerLoad - thetaGlobal;
  // Work that does not depend on load seems to grow when the load falls: it must cost more per second as well.
  if (thetaPerSecond - thetaGlobal < -SMALL_COMMON_FACTOR && thetaPerSecond < 0.5 * growth) return false;
  return thetaGlobal >= 0.5 * growth || (thetaPerLoad >= growth && common <= SMALL_COMMON_FACTOR);
}

/** Levels of unchanged code differ several times over, so a risen level is pointed out and never fails. */
function judgeLevel(change: TestedFunction, { policy, unit, warnT }: JudgeContext): FunctionVerdict {
  const { theta, variance } = change.estimate;
  const margin = warnT * Math.sqrt(variance);
  const hasBaseline = change.samples.baseline >= 1;
  const rise = change.self.candidate - change.self.baseline;
  const floor = unit === 'bytes' ? policy.minLevelBytes : policy.minLevelCount;
  const warns = rise >= floor && theta - margin > 0 && theta >= Math.log1p(policy.warnOnGrowth);
  const shrank = rise <= -floor && theta + margin < 0;
  return {
    verdict: warns ? 'warn' : 'pass',
    class: warns ? (change.self.baseline === 0 ? 'new' : 'grew') : shrank ? 'shrank' : 'unchanged',
    ...(hasBaseline ? bounds(theta, margin) : NO_GROWTH),
    detectable: null,
  };
}

import type { Attribution } from '../compare/attribution.ts';
import type { ComparisonResult } from '../compare/comparison.ts';
import type { CostShift } from '../compare/cost-shift.ts';
import { MIN_BLOCKS } from '../compare/growth.ts';
import { studentTQuantile } from '../compare/student-t.ts';
import { explainFindings } from './cause-rules.ts';
import { isTested, type JudgeContext, type JudgedFunction, judgeFunction } from './function-rules.ts';
import { judgeHolders, type LeakFinding, leakVerdict, unborneLeak } from './leak-rules.ts';
import type { Policy } from './policy.ts';
import { comparability, functionsVerdict, grownEntries, measuredPower, worstFirst } from './service-rules.ts';
import { type Reason, type Verdict, worst } from './verdict.ts';

/** A comparison to be judged: measured, or not evaluated for reasons. */
export interface JudgeCase {
  readonly service: string;
  readonly profileType: string;
  /** Present when both sides could be compared. */
  readonly result?: ComparisonResult;
  /** For a gauge: whether what is held keeps growing. */
  readonly leak?: LeakFinding;
  /** Why there is no result. */
  readonly reasons: readonly Reason[];
  /** False when the absence of a result does not matter: an optional service, a type that was not asked for. */
  readonly required: boolean;
  /** True when the type simply does not exist for the service: listed, never counted. */
  readonly notApplicable?: boolean;
}

/** One judged comparison. */
export interface JudgedComparison {
  readonly case: JudgeCase;
  readonly verdict: Verdict | 'not-applicable';
  /** Whether the verdict of the build depends on it. */
  readonly counted: boolean;
  readonly reasons: readonly Reason[];
  /** Worst first. */
  readonly functions: readonly JudgedFunction[];
  /** Cost that moved between functions. */
  readonly shifts: readonly CostShift[];
  /** One for each group of findings with the same cause. */
  readonly causes: Attribution['causes'];
  /** Median detectable growth over functions above 2 % of the service; null when nothing was tested. */
  readonly detectable: number | null;
}

/** The verdict of the whole build. */
export interface JudgedBuild {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** Number of tests the error probability is shared among. */
  readonly tests: number;
  /** |ln| of the factor by which most services became slower or faster, per second. */
  readonly contention: number;
  readonly comparisons: readonly JudgedComparison[];
}

/** Degrees of freedom: 15 of the shrunken block variance and 6 of what is assumed about windows. */
const DEGREES_OF_FREEDOM = 21;
/** With fewer services a majority says more about one service's load than about the machine. */
const MIN_SERVICES_FOR_MAJORITY = 3;

/** Judges a build: all services and types together, because its error probability is one for all of them. */
export function judgeBuild(cases: readonly JudgeCase[], policy: Policy): JudgedBuild {
  const tests = cases.reduce((sum, { result }) => sum + countTests(result), 0);
  const common = commonContention(cases, policy);
  const failT = studentTQuantile(policy.alpha / Math.max(tests, 1), DEGREES_OF_FREEDOM);
  const warnT = studentTQuantile(policy.warnProbability, DEGREES_OF_FREEDOM);
  const comparisons = cases.map((judgeCase) => {
    const contention = common ?? ownContention(judgeCase.result, policy);
    return judgeComparison(judgeCase, policy, { failT, warnT, contention });
  });
  const counted = comparisons.filter((comparison) => comparison.counted);
  return {
    verdict: worst(counted.map((comparison) => comparison.verdict as Verdict)),
    reasons: counted.length === 0 ? [NOTHING_COMPARED] : [],
    tests,
    contention: common ?? Math.max(0, ...cases.map(({ result }) => ownContention(result, policy))),
    comparisons,
  };
}

const NOTHING_COMPARED: Reason = {
  code: 'FG111',
  message: 'no service had a profile to compare',
  remedy: 'check the windows, the service names and that profiling is on; nothing compared is never a pass',
};

function countTests(result: ComparisonResult | undefined): number {
  // A gauge fails by its slope, which has an error probability of its own.
  if (result === undefined || result.kind === 'gauge') return 0;
  return result.functions.filter(isTested).length;
}

/**
 * Only CPU time shows how busy a machine is, only where the lengths of the windows are known, and only in a service that
 * ran: the factor of a few samples is chance, and must not outvote the others.
 */
function showsContention(
  result: ComparisonResult | undefined,
  { minTotalSamples }: Policy,
): result is ComparisonResult {
  if (result?.kind !== 'cpu') return false;
  const { durationMs, samples } = result;
  const known = durationMs.baseline > 0 && durationMs.candidate > 0;
  return known && Math.min(samples.baseline, samples.candidate) >= minTotalSamples;
}

function ownContention(result: ComparisonResult | undefined, policy: Policy): number {
  return showsContention(result, policy) ? Math.abs(result.commonFactor) : 0;
}

/**
 * One service may have got more requests; when more than half of them need more CPU per second, the machine was busier
 * (a profiler counts waiting for a core as running). The result is the factor that more than half exceed in the same
 * direction, as |ln|; null with too few services to tell.
 */
function commonContention(cases: readonly JudgeCase[], policy: Policy): number | null {
  const factors = cases
    .map(({ result }) => result)
    .filter((result) => showsContention(result, policy))
    .map((result) => result.commonFactor)
    .sort((a, b) => a - b);
  if (factors.length < MIN_SERVICES_FOR_MAJORITY) return null;
  const majority = Math.floor(factors.length / 2) + 1;
  const slower = factors[factors.length - majority] as number;
  const faster = factors[majority - 1] as number;
  return Math.max(0, slower, -faster);
}

function judgeComparison(
  judgeCase: JudgeCase,
  policy: Policy,
  build: { readonly failT: number; readonly warnT: number; readonly contention: number },
): JudgedComparison {
  const { result } = judgeCase;
  if (result === undefined) return notCompared(judgeCase);
  const comparable = comparability(result, policy, build.contention);
  const context: JudgeContext = {
    policy,
    kind: result.kind,
    unit: result.unit,
    contentionVariance: result.kind === 'gauge' ? 0 : (policy.contentionWeight * build.contention) ** 2,
    failT: build.failT,
    warnT: build.warnT,
    mayFail: comparable.length === 0 && result.blocks >= MIN_BLOCKS,
  };
  const byLevel = result.functions.map(
    (change): JudgedFunction =>
      isTested(change) ? { ...change, judged: judgeFunction(change, context) } : change,
  );
  const slope = leakVerdict(judgeCase.leak);
  const held =
    judgeCase.leak === undefined || slope === null ? byLevel : judgeHolders(byLevel, judgeCase.leak, slope);
  const explained = explainFindings(held, result, context);
  const functions = explained.functions.toSorted(worstFirst);
  const power = measuredPower(functions, result);
  // Sides that cannot be compared are noisy for that very reason: one cause, one remedy.
  const reasons = comparable.length > 0 ? comparable : power.reasons;
  const entries = comparable.length > 0 ? [] : grownEntries(result);
  const heldByNone = unborneLeak(judgeCase.leak, slope, functions, result.unit);
  return {
    case: judgeCase,
    verdict: worst([
      slope ?? 'pass',
      functionsVerdict(functions),
      entries.length > 0 ? 'warn' : 'pass',
      reasons.length > 0 ? 'inconclusive' : 'pass',
    ]),
    counted: true,
    reasons: [...reasons, ...heldByNone, ...entries],
    functions,
    shifts: explained.shifts,
    causes: explained.causes,
    detectable: power.detectable,
  };
}

function notCompared(judgeCase: JudgeCase): JudgedComparison {
  return {
    case: judgeCase,
    verdict: judgeCase.notApplicable === true ? 'not-applicable' : 'not-evaluated',
    counted: judgeCase.required && judgeCase.notApplicable !== true,
    reasons: judgeCase.reasons,
    functions: [],
    shifts: [],
    causes: [],
    detectable: null,
  };
}

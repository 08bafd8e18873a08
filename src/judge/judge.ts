import type { Attribution } from '../compare/attribution.ts';
import type { ComparisonResult, FunctionChange } from '../compare/comparison.ts';
import type { CostShift } from '../compare/cost-shift.ts';
import { studentTQuantile } from '../compare/student-t.ts';
import { MIN_BLOCKS } from '../compare/variance.ts';
import { type BudgetInput, type JudgedBudget, judgeBudgets } from './budget-rules.ts';
import { explainFindings } from './cause-rules.ts';
import { buildVerdict, comparisonVerdict, type VerdictParts } from './comparison-verdict.ts';
import { ownContention, sharedPace } from './contention.ts';
import {
  type Confirmation,
  isTested,
  type JudgeContext,
  type JudgedFunction,
  judgeFunction,
} from './function-rules.ts';
import { judgeHolders, type LeakFinding, leakVerdict, unborneLeak } from './leak-rules.ts';
import { type CaseRules, contextOf, contextOfWhole } from './limit-rules.ts';
import { isTotalTested, judgeTotal, type TotalVerdict, type WholeGrowth } from './load-rules.ts';
import type { Mode, Policy } from './policy.ts';
import { accountedFor, ruledLeak, whyNotJudged } from './rule-effects.ts';
import { comparability, grownEntries, measuredPower, worstFirst } from './service-rules.ts';
import type { Reason, Verdict } from './verdict.ts';
import { mayWait, waitingReasons } from './waiting.ts';
import type { WaivedReason } from './waiver.ts';

/** A comparison to be judged: measured, or not evaluated for reasons. */
export interface JudgeCase {
  readonly service: string;
  readonly profileType: string;
  /** Present when both sides could be compared. */
  readonly result?: ComparisonResult;
  /** Limits of the service itself; those of the build where absent. */
  readonly policy?: Policy;
  /** What rules say of the service and its functions, above these limits. */
  readonly rules?: CaseRules;
  /** What its verdict does to the build, where that is not what the others' do. */
  readonly mode?: Mode;
  /** For a gauge: whether what is held keeps growing. */
  readonly leak?: LeakFinding;
  /** Why there is no result. */
  readonly reasons: readonly Reason[];
  /** Why the windows behind the result cannot be compared: it is shown, but nothing fails by it. */
  readonly incomparable?: readonly Reason[];
  /** Worth knowing, without influence on the verdict. */
  readonly notes?: readonly Reason[];
  /** Warnings that a second window of the candidate confirmed, by function id: they fail. */
  readonly confirmed?: ReadonlyMap<number, Confirmation>;
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
  /** What the verdict is made of, beside its functions. */
  readonly parts: Omit<VerdictParts, 'functions'>;
  /** Whether a function may fail here: both sides can be compared, and noise was measured. */
  readonly mayFail: boolean;
  readonly reasons: readonly Reason[];
  /** Worst first. */
  readonly functions: readonly JudgedFunction[];
  /** Cost that moved between functions. */
  readonly shifts: readonly CostShift[];
  /** One for each group of findings with the same cause. */
  readonly causes: Attribution['causes'];
  /** Median detectable growth over functions above 2 % of the service; null when nothing was tested. */
  readonly detectable: number | null;
  /** The same of the service as a whole; null where it is not tested, since the load is not known. */
  readonly detectableTotal: number | null;
  /** Growth of the service as a whole for a known load; absent when it is no finding. */
  readonly whole?: WholeGrowth;
  /** Waivers of what no function bears; those in force have taken its reason out of `reasons`. */
  readonly waived?: readonly WaivedReason[];
}

/** The verdict of the whole build. */
export interface JudgedBuild {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** Number of tests the error probability is shared among. */
  readonly tests: number;
  /** |ln| of the factor by which most services became slower or faster, per unit of load or per second. */
  readonly contention: number;
  readonly comparisons: readonly JudgedComparison[];
  /** Absolute limits, worst first. */
  readonly budgets: readonly JudgedBudget[];
}

const NO_BUDGETS: BudgetInput = { rules: [], measures: [], matches: () => false };

/** Degrees of freedom: 15 of the shrunken block variance and 6 of what is assumed about windows. */
const DEGREES_OF_FREEDOM = 21;

/** What one comparison is judged by, beside its own numbers. */
export interface BuildFacts {
  /** Student's t for FAIL and for WARN. */
  readonly failT: number;
  readonly warnT: number;
  /** |ln| of how differently busy the machines were. */
  readonly contention: number;
  /** ln of what most services have in common; null when there are too few to tell. */
  readonly pace: number | null;
  /** The same of allocations, which wait for no core: what they share is a load that was counted wrongly. */
  readonly allocPace: number | null;
}

/** Critical values: FAIL shares its error probability among so many tests, WARN has one for each. */
export function criticalValues(policy: Policy, tests: number): Pick<BuildFacts, 'failT' | 'warnT'> {
  return {
    failT: studentTQuantile(
      (policy.alpha * (policy.alphaPart ?? 1)) / Math.max(tests, 1),
      DEGREES_OF_FREEDOM,
    ),
    warnT: studentTQuantile(policy.warnProbability, DEGREES_OF_FREEDOM),
  };
}

/** Judges a build: all services and types together, because its error probability is one for all of them. */
export function judgeBuild(
  cases: readonly JudgeCase[],
  policy: Policy,
  budgetInput: BudgetInput = NO_BUDGETS,
): JudgedBuild {
  const tests = cases.reduce((sum, judgeCase) => sum + countTests(judgeCase), 0);
  const results = cases.map(({ result }) => result);
  const pace = sharedPace(results, policy);
  const allocPace = sharedPace(results, policy, 'alloc');
  const critical = criticalValues(policy, tests);
  const comparisons = cases.map((judgeCase) => {
    const contention = pace === null ? ownContention(judgeCase.result, policy) : Math.abs(pace);
    const own = judgeCase.policy ?? policy;
    return judgeComparison(judgeCase, own, { ...critical, contention, pace, allocPace });
  });
  const budgets = judgeBudgets(budgetInput, cases, policy);
  return {
    verdict: buildVerdict(comparisons, budgets),
    reasons: comparisons.some(({ counted }) => counted) ? [] : [NOTHING_COMPARED],
    tests,
    contention:
      pace === null ? Math.max(0, ...results.map((result) => ownContention(result, policy))) : Math.abs(pace),
    comparisons,
    budgets,
  };
}

const NOTHING_COMPARED: Reason = {
  code: 'FG111',
  message: 'no service had a profile to compare',
  remedy: 'check the windows, the service names and that profiling is on; nothing compared is never a pass',
};

function countTests({ result, rules }: JudgeCase): number {
  // A gauge fails by its slope, which has an error probability of its own.
  if (result === undefined || result.kind === 'gauge') return 0;
  const tested = result.functions.filter(
    (change) => isTested(change) && rules?.of(change.key)?.rule.severity !== 'ignore',
  );
  return tested.length + (isTotalTested(result) && rules?.whole?.rule.severity !== 'ignore' ? 1 : 0);
}

/** Judges one comparison as a part of its build. */
export function judgeComparison(judgeCase: JudgeCase, policy: Policy, build: BuildFacts): JudgedComparison {
  const { result } = judgeCase;
  if (result === undefined) return notCompared(judgeCase);
  const comparable = [...(judgeCase.incomparable ?? []), ...comparability(result, policy, build.contention)];
  const context: JudgeContext = {
    policy,
    kind: result.kind,
    unit: result.unit,
    contentionVariance: (policy.contentionWeight * build.contention) ** 2,
    failT: build.failT,
    warnT: build.warnT,
    netNewShare: netNewShare(result),
    mayFail: comparable.length === 0 && result.blocks >= MIN_BLOCKS,
    rules: judgeCase.rules,
  };
  const byLevel = judgeFunctions(result, context);
  const leak = ruledLeak(judgeCase.leak, judgeCase.rules);
  const slope = leakVerdict(leak);
  const held = leak === undefined || slope === null ? byLevel : judgeHolders(byLevel, leak, slope);
  const explained = explainFindings(held, result, context, judgeCase.confirmed);
  const plain = judgeCase.rules === undefined ? null : withoutRules(judgeCase, result, context);
  const functions = explained.functions.toSorted(worstFirst);
  const whole = contextOfWhole(context);
  const pace = result.kind === 'alloc' ? build.allocPace : build.pace;
  const total = whole === null ? UNTOLD : judgeTotal(accountedFor(functions, plain), result, pace, whole);
  const power = measuredPower(functions, result, total.detectable);
  // Sides that cannot be compared are noisy for that very reason: one cause, one remedy.
  const unjudged = whyNotJudged(functions, result, context);
  const reasons = unjudged ?? (comparable.length > 0 ? comparable : power.reasons);
  const entries = comparable.length > 0 || whole === null ? [] : grownEntries(result);
  const heldByNone = unborneLeak(leak, slope, functions, result.unit);
  const parts = {
    leak: slope,
    whole: total.verdict,
    hasGrownEntries: entries.length > 0,
    isUndecided: reasons.length > 0 && unjudged === null,
  };
  return {
    case: judgeCase,
    verdict: comparisonVerdict({ ...parts, functions }),
    counted: unjudged === null,
    parts,
    mayFail: context.mayFail,
    reasons: [...reasons, ...heldByNone, ...total.reasons, ...entries, ...waitingReasons(functions, result)],
    functions,
    shifts: explained.shifts,
    causes: explained.causes,
    detectable: power.detectable,
    detectableTotal: total.detectable,
    ...(total.growth && { whole: total.growth }),
  };
}

function judgeFunctions(result: ComparisonResult, context: JudgeContext): JudgedFunction[] {
  return result.functions.map((change): JudgedFunction => {
    const own = isTested(change) ? contextOf(change.key, context) : null;
    return isTested(change) && own !== null
      ? { ...change, judged: judgeFunction(change, failsOnlyByWork(change, result, own)) }
      : change;
  });
}

/** What was found, whatever rules allow: which growth explains which other is a matter of the code. */
function withoutRules(
  { confirmed }: JudgeCase,
  result: ComparisonResult,
  { rules: _, ...context }: JudgeContext,
): readonly JudgedFunction[] {
  return explainFindings(judgeFunctions(result, context), result, context, confirmed).functions;
}

/** A service of which nothing is said as a whole. */
const UNTOLD: TotalVerdict = { verdict: 'pass', reasons: [], detectable: null };

/** A main loop that may only have waited longer is pointed out, never failed. */
function failsOnlyByWork(
  change: FunctionChange,
  result: ComparisonResult,
  context: JudgeContext,
): JudgeContext {
  const waits = result.kind === 'cpu' && mayWait(change, result);
  return waits ? { ...context, mayFail: false } : context;
}

/** What is new less what is gone: code that took the place of other code has not added all that it costs. */
function netNewShare({ functions, samples, evidence }: ComparisonResult): number {
  const factor = evidence?.factor ?? 1;
  const net = functions.reduce((sum, { samples: own, estimate }) => {
    if ((estimate?.baselineSamples ?? own.baseline) === 0) return sum + own.candidate / factor;
    return own.candidate === 0 ? sum - own.baseline : sum;
  }, 0);
  return net / Math.max(samples.baseline, 1);
}

function notCompared(judgeCase: JudgeCase): JudgedComparison {
  return {
    case: judgeCase,
    verdict: judgeCase.notApplicable === true ? 'not-applicable' : 'not-evaluated',
    counted: judgeCase.required && judgeCase.notApplicable !== true,
    parts: { leak: null, whole: 'pass', hasGrownEntries: false, isUndecided: true },
    mayFail: false,
    reasons: judgeCase.reasons,
    functions: [],
    shifts: [],
    causes: [],
    detectable: null,
    detectableTotal: null,
  };
}

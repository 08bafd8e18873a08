import { type Attribution, attribute } from '../compare/attribution.ts';
import type { ComparisonResult, StackEvidence } from '../compare/comparison.ts';
import { type CostShift, findCostShifts } from '../compare/cost-shift.ts';
import { isTested, type JudgeContext, type JudgedFunction } from './function-rules.ts';

/** Functions with their verdicts after moved cost and causes were told apart. */
export interface ExplainedFunctions {
  readonly functions: readonly JudgedFunction[];
  readonly shifts: readonly CostShift[];
  readonly causes: Attribution['causes'];
}

/**
 * Moved is not grown, and one cause is one finding. Cost that only changed its name or place passes, or fails by what
 * all its functions together grew; a failing function that only inherits another's growth is explained by it.
 */
export function explainFindings(
  functions: readonly JudgedFunction[],
  { evidence, samples }: ComparisonResult,
  context: JudgeContext,
): ExplainedFunctions {
  if (evidence === undefined || !functions.some(isFinding)) return { functions, shifts: [], causes: [] };
  const minAdded = context.policy.minAddedShare * samples.baseline * evidence.factor;
  const shifts = findShifts(functions, evidence, context, minAdded);
  const settled = functions.map((fn) => settleShift(fn, shifts, evidence, samples.baseline, context));
  const exempt = new Set(shifts.filter((shift) => shift.isBalanced).flatMap((shift) => shift.to));
  const causes = (['fail', 'warn'] as const).flatMap((verdict) => {
    const failing = settled.filter(({ judged }) => judged?.verdict === verdict).map(({ id }) => id);
    if (failing.length === 0) return [];
    return attribute({ ...evidence, minAdded, failing, exempt }).causes;
  });
  return { functions: settled.map((fn) => withCause(fn, causes)), shifts, causes };
}

function isFinding({ judged }: JudgedFunction): boolean {
  return judged?.verdict === 'fail' || judged?.verdict === 'warn';
}

function findShifts(
  functions: readonly JudgedFunction[],
  evidence: StackEvidence,
  { policy, warnT, contentionVariance }: JudgeContext,
  minAdded: number,
): readonly CostShift[] {
  const costs = functions.filter(isTested).map(({ id, estimate, samples }) => ({
    id,
    theta: estimate.theta,
    variance: estimate.variance + contentionVariance,
    expected: estimate.expectedSamples,
    seen: samples.candidate,
  }));
  const bound = { theta: Math.log1p(policy.warnOnGrowth), deviations: warnT, samples: minAdded };
  return findCostShifts({ ...evidence, functions: costs, bound });
}

/** What was lost has moved; what was gained has, too, unless all together grew: then the first gainer bears the verdict. */
function settleShift(
  fn: JudgedFunction,
  shifts: readonly CostShift[],
  evidence: StackEvidence,
  baselineSamples: number,
  context: JudgeContext,
): JudgedFunction {
  const shift = shifts.find(({ from, to }) => from.includes(fn.id) || to.includes(fn.id));
  if (shift === undefined || fn.judged === undefined) return fn;
  const moved = { ...fn.judged, verdict: 'pass', class: 'moved' } as const;
  if (shift.isBalanced || shift.to[0] !== fn.id) return { ...fn, judged: moved };
  const addedShare = shift.net / (baselineSamples * evidence.factor);
  const verdict = unionVerdict(shift, addedShare, context);
  return { ...fn, judged: { ...moved, verdict, class: verdict === 'pass' ? 'moved' : 'grew' } };
}

function unionVerdict(
  { unionGrowth, unionVariance }: CostShift,
  addedShare: number,
  { policy, failT, warnT, mayFail }: JudgeContext,
): 'pass' | 'warn' | 'fail' {
  const theta = Math.log(unionGrowth);
  const sd = Math.sqrt(unionVariance);
  if (addedShare < policy.minAddedShare) return 'pass';
  if (mayFail && theta - failT * sd > 0 && theta >= Math.log1p(policy.failOnGrowth)) return 'fail';
  return theta - warnT * sd > 0 && theta >= Math.log1p(policy.warnOnGrowth) ? 'warn' : 'pass';
}

function withCause(fn: JudgedFunction, causes: Attribution['causes']): JudgedFunction {
  const cause = causes.find((candidate) => candidate.failing.includes(fn.id));
  if (cause === undefined || cause.function === fn.id || fn.judged === undefined) return fn;
  return { ...fn, judged: { ...fn.judged, causedBy: cause.function } };
}

import { type Attribution, attribute } from '../compare/attribution.ts';
import type { ComparisonResult, StackEvidence } from '../compare/comparison.ts';
import { type CostShift, findCostShifts } from '../compare/cost-shift.ts';
import {
  agrees,
  type Confirmation,
  isFinding,
  isTested,
  type JudgeContext,
  type JudgedFunction,
} from './function-rules.ts';
import { contextOf } from './limit-rules.ts';

/** Functions with their verdicts after moved cost and causes were told apart. */
export interface ExplainedFunctions {
  readonly functions: readonly JudgedFunction[];
  readonly shifts: readonly CostShift[];
  readonly causes: Attribution['causes'];
}

/**
 * Moved is not grown, and one cause is one finding. Cost that only changed its name or place passes, or fails by what
 * all its functions together grew; a failing function that only inherits another's growth is explained by it.
 * @param confirmed warnings that fail, by function id: before causes are told apart, since a failure is no warning's effect
 */
export function explainFindings(
  functions: readonly JudgedFunction[],
  { evidence, samples, commonFactor }: ComparisonResult,
  context: JudgeContext,
  confirmed: ReadonlyMap<number, Confirmation> = new Map(),
): ExplainedFunctions {
  if (evidence === undefined || !functions.some(isFinding)) return { functions, shifts: [], causes: [] };
  const minAdded = context.policy.minAddedShare * samples.baseline * evidence.factor;
  const shifts = findShifts(functions, evidence, context, minAdded);
  const service = { factor: evidence.factor, samples: samples.baseline, commonFactor };
  const settled = shifts
    .reduce((settling, shift) => settleShift(settling, shift, service, context), functions)
    .map((fn) => confirm(fn, confirmed.get(fn.id)));
  const exempt = new Set(shifts.filter((shift) => shift.isBalanced).flatMap((shift) => shift.to));
  const causes = (['fail', 'warn'] as const).flatMap((verdict) => {
    const failing = settled.filter(({ judged }) => judged?.verdict === verdict).map(({ id }) => id);
    if (failing.length === 0) return [];
    return attribute({ ...evidence, minAdded, failing, exempt }).causes;
  });
  return { functions: withCauses(settled, causes), shifts, causes };
}

function confirm(fn: JudgedFunction, confirmation: Confirmation | undefined): JudgedFunction {
  if (confirmation === undefined || fn.judged?.verdict !== 'warn') return fn;
  return { ...fn, judged: { ...fn.judged, verdict: 'fail', confirmation } };
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
    drift: estimate.driftVariance + contentionVariance,
    expected: estimate.expectedSamples,
    seen: samples.candidate,
  }));
  const bound = { theta: Math.log1p(policy.warnOnGrowth), deviations: warnT, samples: minAdded };
  return findCostShifts({ ...evidence, functions: costs, bound });
}

/** What a shift is judged by, beside itself: size factor, samples of the baseline, and what all functions became per second. */
interface Service {
  readonly factor: number;
  readonly samples: number;
  readonly commonFactor: number;
}

/** What was lost has moved; what was gained has, too, unless all together grew: then the first gainer bears the verdict. */
function settleShift(
  functions: readonly JudgedFunction[],
  shift: CostShift,
  service: Service,
  context: JudgeContext,
): readonly JudgedFunction[] {
  const members = new Set([...shift.from, ...shift.to]);
  // The first gainer bears the verdict, so its limits count.
  const bearer = functions.find(({ id }) => id === shift.to[0]);
  const own = bearer === undefined ? context : contextOf(bearer.key, context);
  const verdict = shift.isBalanced || own === null ? 'pass' : unionVerdict(functions, shift, service, own);
  return functions.map((fn) => {
    if (!members.has(fn.id) || fn.judged === undefined) return fn;
    const moved = { ...fn.judged, verdict: 'pass', class: 'moved' } as const;
    if (verdict === 'pass' || fn.id !== shift.to[0]) return { ...fn, judged: moved };
    return { ...fn, judged: { ...moved, ...unionNumbers(shift, verdict, context), verdict, class: 'grew' } };
  });
}

function unionNumbers(
  { unionGrowth, unionVariance, unionExpected, unionSeen }: CostShift,
  verdict: 'warn' | 'fail',
  { failT, warnT }: JudgeContext,
) {
  const margin = Math.exp((verdict === 'fail' ? failT : warnT) * Math.sqrt(unionVariance));
  const union = { expected: unionExpected, seen: unionSeen };
  return { growth: unionGrowth, low: unionGrowth / margin, high: unionGrowth * margin, union };
}

function unionVerdict(
  functions: readonly JudgedFunction[],
  shift: CostShift,
  { factor, samples, commonFactor }: Service,
  { policy, failT, warnT, mayFail }: JudgeContext,
): 'pass' | 'warn' | 'fail' {
  const theta = Math.log(shift.unionGrowth);
  const sd = Math.sqrt(shift.unionVariance);
  const addedShare = shift.net / (samples * factor);
  if (addedShare < policy.minAddedShare || theta < Math.log1p(policy.warnOnGrowth)) return 'pass';
  const members = new Set([...shift.from, ...shift.to]);
  const before = functions.reduce((sum, fn) => sum + (members.has(fn.id) ? fn.samples.baseline : 0), 0);
  const thetaGlobal = Math.log(shift.unionSeen / Math.max(before * factor, 1));
  const agreed = agrees({ thetaGlobal, thetaPerLoad: thetaGlobal + commonFactor }, policy);
  const isFail = theta - failT * sd > 0 && theta >= Math.log1p(policy.failOnGrowth) && agreed;
  if (isFail && mayFail) return 'fail';
  // A move must not wave through what would have been pointed out: unequal amounts leave a doubt.
  const wasFound = functions.some((fn) => shift.to.includes(fn.id) && isFinding(fn));
  return theta - warnT * sd > 0 || wasFound ? 'warn' : 'pass';
}

const RANK: Readonly<Record<string, number>> = { fail: 2, warn: 1 };

/** A finding steps back only behind a cause that is a finding itself, at least as bad, and explained by no other. */
function withCauses(
  functions: readonly JudgedFunction[],
  causes: Attribution['causes'],
): readonly JudgedFunction[] {
  const rank = new Map(functions.map(({ id, judged }) => [id, RANK[judged?.verdict ?? ''] ?? 0]));
  const bearers = new Map<number, number>();
  for (const cause of causes) {
    for (const id of cause.failing) {
      const isBorne = cause.function !== id && (rank.get(cause.function) ?? 0) >= (rank.get(id) ?? 0);
      if (isBorne) bearers.set(id, cause.function);
    }
  }
  return functions.map((fn) => {
    const bearer = bearers.get(fn.id);
    if (bearer === undefined || bearers.has(bearer) || fn.judged === undefined) return fn;
    return { ...fn, judged: { ...fn.judged, causedBy: bearer } };
  });
}

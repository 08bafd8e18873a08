import type { ComparisonResult } from '../compare/comparison.ts';
import { type LeftDoubt, leftNote, noisyNote, refusedNote, unseenNote } from './confirm-notes.ts';
import { ownContention, sharedPace } from './contention.ts';
import type { Confirmation, FunctionVerdict, JudgedFunction } from './function-rules.ts';
import {
  type BuildFacts,
  criticalValues,
  type JudgeCase,
  type JudgedBuild,
  type JudgedComparison,
  judgeComparison,
} from './judge.ts';
import type { Policy } from './policy.ts';
import type { Reason } from './verdict.ts';

/**
 * Above this a second window would confirm noise, each window, as sd of a log: the drift of a typical function of the service, and all
 * noise of a function by itself. Drift alone does not tell a harsh load: most of its noise shows inside the windows.
 */
const MAX_NOISE = 0.08;
/**
 * Both looks share the error probability of a failure among this part of the tests of the build, at least so many, and never fewer
 * than warned. Simulated: with 20 of 370 tests harsh noise fails half as many builds again as without confirmation, with a seventh
 * hardly more.
 */
const SHARED_PART = 1 / 7;
const MIN_SHARED = 20;

/** A comparison with functions that only warned. */
export interface Doubt {
  readonly comparison: JudgedComparison;
  /** What is to be tested again, worst first. */
  readonly functions: readonly JudgedFunction[];
  /** Why others are not; null when all are. */
  readonly refused: Reason | null;
}

/**
 * What a second window of the candidate could confirm: growth that warned where it might have failed. A level never fails, what is
 * new has no growth, and what moved was judged together with where it came from.
 */
export function findDoubts({ comparisons }: JudgedBuild): readonly Doubt[] {
  return comparisons.flatMap((comparison) => {
    const { result } = comparison.case;
    const warned = comparison.functions.filter(
      ({ key, judged }) =>
        judged?.verdict === 'warn' && growthOf(judged) !== null && mayFail(comparison.case, key),
    );
    if (result === undefined || result.kind === 'gauge' || warned.length === 0) return [];
    if (!comparison.counted || !comparison.mayFail) return [];
    if (result.drift === null || result.drift > MAX_NOISE)
      return [{ comparison, functions: [], refused: refusedNote(result, MAX_NOISE) }];
    const functions = warned.filter((fn) => !isNoisy(fn));
    const noisy = warned.filter(isNoisy);
    return [{ comparison, functions, refused: noisy.length === 0 ? null : noisyNote(noisy, MAX_NOISE) }];
  });
}

/** What a rule makes a warning at most need not be confirmed. */
function mayFail({ rules }: JudgeCase, key: JudgedFunction['key']): boolean {
  return rules?.of(key)?.rule.severity !== 'warn';
}

function isNoisy({ estimate }: JudgedFunction): boolean {
  return Math.sqrt((estimate?.variance ?? Number.POSITIVE_INFINITY) / 2) > MAX_NOISE;
}

/** Growth of a function by itself; null for any other finding. */
function growthOf(judged: FunctionVerdict | undefined): Confirmation | null {
  if (judged?.class !== 'grew' || judged.union !== undefined) return null;
  const { growth, low, high } = judged;
  return growth === null || low === null || high === null ? null : { growth, low, high };
}

/** The second look at a build. */
export interface SecondLook {
  readonly doubts: readonly Doubt[];
  /** The doubted comparisons with the second window as the candidate, or why there is no result; none that was refused. */
  readonly cases: ReadonlyMap<JudgedComparison, JudgeCase>;
}

/**
 * The cases of a build, with what a second window confirmed: a function grew in both windows by the rule of a warning, on average
 * (geometric) by as much as fails, and in one of them by the rule of a failure.
 */
export function confirmDoubts(
  { comparisons, tests }: JudgedBuild,
  { doubts, cases }: SecondLook,
  policy: Policy,
): readonly JudgeCase[] {
  const warned = doubts.reduce((sum, { functions }) => sum + functions.length, 0);
  const shared = Math.min(tests, Math.max(MIN_SHARED, Math.round(SHARED_PART * tests)));
  const critical = criticalValues(policy, Math.max(warned, shared));
  const contention = contentions(
    comparisons,
    doubts.map(({ comparison }) => cases.get(comparison)),
    policy,
  );
  const policyOf = (judgeCase: JudgeCase) => judgeCase.policy ?? policy;
  const judgeAgain = (judgeCase: JudgeCase, between: number) =>
    judgeComparison(judgeCase, policyOf(judgeCase), {
      ...critical,
      contention: between,
      pace: null,
      allocPace: null,
    });
  const doubtOf = new Map(doubts.map((doubt) => [doubt.comparison, doubt]));
  return comparisons.map((comparison) => {
    const doubt = doubtOf.get(comparison);
    if (doubt === undefined) return comparison.case;
    const judgeCase = doubt.refused === null ? comparison.case : withNote(comparison.case, doubt.refused);
    if (doubt.functions.length === 0) return judgeCase;
    const again = cases.get(comparison);
    if (again?.result === undefined) return withNote(judgeCase, unseenNote(again?.reasons ?? []));
    const second = judgeAgain(again, contention.second(judgeCase.result, again.result));
    if (!second.mayFail) return withNote(judgeCase, unseenNote(second.reasons));
    const first = judgeAgain(judgeCase, contention.first(judgeCase.result));
    const { confirmed, left } = settle(
      doubt.functions,
      { first, second },
      critical,
      (key) => judgeCase.rules?.of(key)?.policy ?? policyOf(judgeCase),
    );
    const settled = { ...judgeCase, confirmed };
    return left.length === 0 ? settled : withNote(settled, leftNote(left, doubt.functions.length));
  });
}

function withNote(judgeCase: JudgeCase, note: Reason): JudgeCase {
  return { ...judgeCase, notes: [...(judgeCase.notes ?? []), note] };
}

/**
 * How differently busy the machines were in both looks. The second may see too few services to tell load from machine: then all
 * that a service changed by between the two windows of the candidate counts, on top of what the first look knew.
 */
function contentions(
  comparisons: readonly JudgedComparison[],
  again: readonly (JudgeCase | undefined)[],
  policy: Policy,
) {
  const firstPace = sharedPace(
    comparisons.map((comparison) => comparison.case.result),
    policy,
  );
  const secondPace = sharedPace(
    again.map((judgeCase) => judgeCase?.result),
    policy,
  );
  const first = (result: ComparisonResult | undefined) =>
    firstPace === null ? ownContention(result, policy) : Math.abs(firstPace);
  const second = (before: ComparisonResult | undefined, result: ComparisonResult) => {
    if (secondPace !== null) return Math.abs(secondPace);
    // A load that was counted for the first window only puts the two factors on different footings.
    if (firstPace === null || before?.isLoadKnown !== result.isLoadKnown)
      return ownContention(result, policy);
    const change = result.kind === 'cpu' ? Math.abs(result.commonFactor - before.commonFactor) : 0;
    return Math.abs(firstPace) + change;
  };
  return { first, second };
}

/** Compares both looks at the functions of one comparison, judged by the same critical values. */
function settle(
  functions: readonly JudgedFunction[],
  { first, second }: { readonly first: JudgedComparison; readonly second: JudgedComparison },
  critical: Pick<BuildFacts, 'failT' | 'warnT'>,
  policyOf: (key: JudgedFunction['key']) => Policy,
): { readonly confirmed: ReadonlyMap<number, Confirmation>; readonly left: readonly LeftDoubt[] } {
  const before = new Map(first.functions.map(({ id, judged }) => [id, judged]));
  // Ids are those of another table: it holds the stacks of another window.
  const after = new Map(second.functions.map((fn) => [nameOf(fn), fn.judged]));
  const confirmed = new Map<number, Confirmation>();
  const left: LeftDoubt[] = [];
  for (const fn of functions) {
    const pair = [before.get(fn.id), after.get(nameOf(fn))] as const;
    const seen = pair[1];
    const again = boundsOfOneTest(seen, critical);
    if (again !== null && isConfirmed(pair, policyOf(fn.key))) confirmed.set(fn.id, again);
    else left.push({ fn, again });
  }
  return { confirmed, left };
}

function nameOf({ key }: JudgedFunction): string {
  return `${key.name}\u0000${key.file}`;
}

function isConfirmed(looks: readonly (FunctionVerdict | undefined)[], policy: Policy): boolean {
  const growths = looks.map((judged) => growthOf(judged)?.growth ?? 0);
  const verdicts = looks.map((judged) => judged?.verdict);
  return (
    verdicts.every((verdict) => verdict === 'warn' || verdict === 'fail') &&
    verdicts.includes('fail') &&
    Math.sqrt(growths.reduce((product, growth) => product * growth, 1)) >= 1 + policy.failOnGrowth
  );
}

/** Growth in the second window with the bounds of a warning, whatever the verdict there. */
function boundsOfOneTest(
  judged: FunctionVerdict | undefined,
  { failT, warnT }: Pick<BuildFacts, 'failT' | 'warnT'>,
): Confirmation | null {
  if (judged?.growth == null || judged.low === null) return null;
  const { growth, low } = judged;
  const margin = (growth / low) ** (judged.verdict === 'warn' ? 1 : warnT / failT);
  return { growth, low: growth / margin, high: growth * margin };
}

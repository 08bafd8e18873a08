import { compareSides } from '../../../src/compare/compare.ts';
import type { ComparisonResult } from '../../../src/compare/comparison.ts';
import { sumBlocks } from '../../../src/compare/costs.ts';
import { judgeHistory } from '../../../src/compare/history.ts';
import { confirmDoubts, findDoubts } from '../../../src/judge/confirm-rules.ts';
import {
  type JudgeCase,
  type JudgedBuild,
  type JudgedComparison,
  judgeBuild,
} from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { type Scenario, type SimulatedComparison, simulateBuild } from '../simulator.ts';
import { RENAMED } from './rename.ts';
import { functionName } from './stacks.ts';

/** What came of many simulated builds; outcomes of parts add up. */
export interface Outcome {
  readonly builds: number;
  readonly failedBuilds: number;
  readonly warnedBuilds: number;
  readonly comparisons: number;
  readonly inconclusive: number;
  readonly tests: number;
  /** Comparisons whose changed function failed, and failed or was warned of. */
  readonly found: number;
  readonly pointedOut: number;
  /** Comparisons in which a function failed that had not changed. */
  readonly blamed: number;
  /** Builds in which a service failed by its total. */
  readonly failedByTotal: number;
  /** Comparisons that cost more as a whole; those of them that failed by their total, and that were warned of. */
  readonly slower: number;
  readonly slowerFailed: number;
  readonly slowerPointedOut: number;
  /** Comparisons beside such a one that failed, for whatever reason. */
  readonly besideFailed: number;
}

/** Nothing tried yet. */
export const NO_OUTCOME: Outcome = {
  builds: 0,
  failedBuilds: 0,
  warnedBuilds: 0,
  comparisons: 0,
  inconclusive: 0,
  tests: 0,
  found: 0,
  pointedOut: 0,
  blamed: 0,
  failedByTotal: 0,
  slower: 0,
  slowerFailed: 0,
  slowerPointedOut: 0,
  besideFailed: 0,
};

/** Adds two outcomes. */
export function addOutcomes(a: Outcome, b: Outcome): Outcome {
  const sum = Object.keys(a).map((key) => [key, a[key as keyof Outcome] + b[key as keyof Outcome]]);
  return Object.fromEntries(sum) as unknown as Outcome;
}

/** Builds `from` to `until - 1` of a scenario. */
export interface Trial {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly from: number;
  readonly until: number;
}

/** Simulates and judges the builds of a trial. */
export function runTrial({ scenario, seed, from, until }: Trial): Outcome {
  let outcome = NO_OUTCOME;
  for (let build = from; build < until; build++) {
    outcome = addOutcomes(outcome, judgeSimulated(simulateBuild(scenario, seed, build), scenario));
  }
  return outcome;
}

/** Measures the comparisons of a build, with those history windows that the gate would use. */
function measureSimulated(simulated: readonly SimulatedComparison[]): readonly ComparisonResult[] {
  const all = simulated.map(({ data, history }) => ({
    data,
    windows: history.map(({ blocks, durationMs }) => ({
      values: sumBlocks(blocks, data.table.stackOffsets.length - 1),
      apartMs: 0,
      durationMs,
    })),
  }));
  const faults = judgeHistory(all);
  return all.map(({ data, windows }) =>
    compareSides({ ...data, history: windows.filter((_, index) => faults[index] === null) }, DEFAULT_POLICY),
  );
}

function judgeSimulated(simulated: readonly SimulatedComparison[], scenario: Scenario): Outcome {
  const first = judgeBuild(casesOf(simulated), DEFAULT_POLICY);
  const { comparisons, tests } = scenario.confirm === true ? confirmSimulated(simulated, first) : first;
  const count = (matches: (comparison: JudgedComparison) => boolean) => comparisons.filter(matches).length;
  const fails = ({ verdict }: JudgedComparison) => verdict === 'fail';
  // Comparison 0 is the one that is slower as a whole.
  const [slower, ...beside] = scenario.slowdown === undefined ? [] : comparisons;
  const target = scenario.change === undefined ? null : scenario.isRenamed ? RENAMED : functionName(0);
  return {
    builds: 1,
    failedBuilds: count(fails) > 0 ? 1 : 0,
    warnedBuilds:
      count(({ functions }) => functions.some(({ judged }) => judged?.verdict === 'warn')) > 0 ? 1 : 0,
    comparisons: comparisons.length,
    inconclusive: count(({ verdict }) => verdict === 'inconclusive'),
    tests,
    found: count((comparison) => has(comparison, ['fail'], (name) => name === target)),
    pointedOut: count((comparison) => has(comparison, ['fail', 'warn'], (name) => name === target)),
    blamed: count((comparison) => has(comparison, ['fail'], (name) => name !== target)),
    failedByTotal: count(failsByTotal) > 0 ? 1 : 0,
    slower: slower === undefined ? 0 : 1,
    slowerFailed: slower !== undefined && failsByTotal(slower) ? 1 : 0,
    slowerPointedOut: slower?.whole !== undefined ? 1 : 0,
    besideFailed: beside.filter(fails).length,
  };
}

function casesOf(simulated: readonly SimulatedComparison[]): readonly JudgeCase[] {
  return measureSimulated(simulated).map((result, index) => ({
    service: `service${index}`,
    profileType:
      result.kind === 'cpu' ? 'process_cpu:cpu:nanoseconds:cpu:nanoseconds' : 'memory:alloc_space:bytes::',
    result,
    reasons: [],
    required: true,
  }));
}

/** Tests warnings again in the second window, as the gate does: only their comparisons are looked at. */
function confirmSimulated(simulated: readonly SimulatedComparison[], first: JudgedBuild): JudgedBuild {
  const doubts = findDoubts(first);
  if (!doubts.some(({ functions }) => functions.length > 0)) return first;
  const again = casesOf(
    simulated.map((one) => ({ ...one, data: { ...one.data, candidate: one.again ?? one.data.candidate } })),
  );
  const cases = new Map(
    doubts.map(({ comparison }) => [comparison, again[first.comparisons.indexOf(comparison)] as JudgeCase]),
  );
  return judgeBuild(confirmDoubts(first, { doubts, cases }, DEFAULT_POLICY), DEFAULT_POLICY);
}

/** Whether the service as a whole costs more for its load than may be. */
function failsByTotal({ whole }: JudgedComparison): boolean {
  return whole?.verdict === 'fail';
}

function has(
  { functions }: JudgedComparison,
  verdicts: readonly string[],
  matches: (name: string) => boolean,
): boolean {
  return functions.some(({ key, judged }) => verdicts.includes(judged?.verdict ?? '') && matches(key.name));
}

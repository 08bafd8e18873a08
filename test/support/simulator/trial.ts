import { compareSides } from '../../../src/compare/compare.ts';
import type { ComparisonResult } from '../../../src/compare/comparison.ts';
import { type JudgeCase, type JudgedComparison, judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { type Scenario, type SimulatedComparison, simulateBuild } from '../simulator.ts';
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

/** Measures one simulated comparison; its history windows go with it. */
export function measureSimulated({ data, history }: SimulatedComparison): ComparisonResult {
  const input = history.length === 0 ? data : { ...data, history };
  return compareSides(input, DEFAULT_POLICY);
}

function judgeSimulated(simulated: readonly SimulatedComparison[], scenario: Scenario): Outcome {
  const cases = simulated.map((comparison, index): JudgeCase => {
    const profileType =
      comparison.data.kind === 'cpu'
        ? 'process_cpu:cpu:nanoseconds:cpu:nanoseconds'
        : 'memory:alloc_space:bytes::';
    return {
      service: `service${index}`,
      profileType,
      result: measureSimulated(comparison),
      reasons: [],
      required: true,
    };
  });
  const { comparisons, tests } = judgeBuild(cases, DEFAULT_POLICY);
  const count = (matches: (comparison: JudgedComparison) => boolean) => comparisons.filter(matches).length;
  const target = scenario.change === undefined ? null : functionName(0);
  return {
    builds: 1,
    failedBuilds: count(({ verdict }) => verdict === 'fail') > 0 ? 1 : 0,
    warnedBuilds:
      count(({ functions }) => functions.some(({ judged }) => judged?.verdict === 'warn')) > 0 ? 1 : 0,
    comparisons: comparisons.length,
    inconclusive: count(({ verdict }) => verdict === 'inconclusive'),
    tests,
    found: count((comparison) => has(comparison, ['fail'], (name) => name === target)),
    pointedOut: count((comparison) => has(comparison, ['fail', 'warn'], (name) => name === target)),
    blamed: count((comparison) => has(comparison, ['fail'], (name) => name !== target)),
  };
}

function has(
  { functions }: JudgedComparison,
  verdicts: readonly string[],
  matches: (name: string) => boolean,
): boolean {
  return functions.some(({ key, judged }) => verdicts.includes(judged?.verdict ?? '') && matches(key.name));
}

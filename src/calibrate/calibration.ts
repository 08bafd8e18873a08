import { weightedMedian } from '../compare/variance.ts';
import type { Policy } from '../judge/policy.ts';
import type { Verdict } from '../judge/verdict.ts';
import type { Window } from '../sources/source.ts';
import { proportionInterval, trialsToShow } from './interval.ts';
import { ASSUMED_DRIFT, fitNoise, type Noise } from './noise.ts';
import { type ComparisonOutcome, highestPeaks, type PairOutcome, type Peaks } from './outcome.ts';
import { type Readiness, readinessOf } from './readiness.ts';
import type { LeftOut, Replay } from './replay.ts';
import { type ChosenThresholds, chooseThresholds } from './thresholds.ts';
import { isMostlyUnclear, type Unclear, unclearOf } from './unclear.ts';
import { disjointPairs, NEIGHBOURS, type WindowPair } from './windows.ts';

/** How often something happened, with a 95 % interval that counts only pairs that share no window. */
export interface Rate {
  readonly count: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** How pairs of windows of the same code came out. */
export interface Rates {
  readonly pairs: number;
  /** How many of them share no window. */
  readonly disjointPairs: number;
  readonly fail: Rate;
  readonly warn: Rate;
  readonly inconclusive: Rate;
}

/** One service and type. */
export interface CalibratedComparison extends Rates, Noise {
  readonly service: string;
  readonly profileType: string;
  /** Median over the pairs of the growth that would have been found; null when none could be. */
  readonly detectable: number | null;
  readonly peaks: Peaks;
}

/** Everything a calibration found; plain data. */
export interface Calibration {
  readonly version: 1;
  readonly source: string;
  readonly range: Window;
  readonly selector: string;
  readonly windowMs: number;
  /** How many windows the range holds, how many took part, and of how many the server holds only a part. */
  readonly windows: { readonly all: number; readonly used: number; readonly clipped: number };
  /** Every window is compared with so many before it. */
  readonly neighbours: number;
  readonly target: number;
  readonly assumed: { readonly drift: number; readonly contentionWeight: number };
  /** Pairs as whole builds: all services and types together. */
  readonly builds: Rates;
  /** What the pairs say of each service in `mode: enforce`. */
  readonly readiness: readonly Readiness[];
  /** Of the failed builds, those that no threshold of growth holds: leaks. */
  readonly failsAtAnyThreshold: number;
  /** Over all services and types: a single one seldom has enough pairs for a steady figure. */
  readonly noise: Noise;
  readonly comparisons: readonly CalibratedComparison[];
  /** What was asked for and could not be replayed at all. */
  readonly absent: readonly { readonly service: string; readonly profileType: string }[];
  readonly leftOut: readonly LeftOut[];
  readonly current: { readonly failOnGrowth: number; readonly warnOnGrowth: number };
  readonly unclear: Unclear;
  /** Null when most of what was compared was inconclusive: then alarms were absent for want of evidence. */
  readonly thresholds: ChosenThresholds | null;
  /** Pairs that share no window, without one alarm, that would show the target. */
  readonly pairsToShowTarget: number;
}

/** What a calibration is made of, beside the replay. */
export interface CalibrationFacts {
  readonly source: string;
  readonly windows: readonly Window[];
  readonly selector: string;
  readonly target: number;
  readonly policy: Policy;
  /** Whether the profile types were named, so that each of them matters. */
  readonly typesAsked: boolean;
}

/** Sums a replay up; it must hold at least one pair. */
export function summarize(replay: Replay, facts: CalibrationFacts): Calibration {
  const { pairs, clippedWindows, leftOut } = replay;
  const { windows, policy, target } = facts;
  const [first, last] = [windows[0] as Window, windows[windows.length - 1] as Window];
  const builds = ratesOf(pairs, pairs);
  const { failOnGrowth, warnOnGrowth, contentionWeight } = policy;
  const current = { failOnGrowth, warnOnGrowth };
  const peaks = pairs.map((pair) => pair.peaks);
  const outcomes = pairs.flatMap(({ comparisons }) => comparisons);
  const unclear = unclearOf(outcomes);
  return {
    version: 1,
    source: facts.source,
    range: { fromMs: first.fromMs, untilMs: last.untilMs },
    selector: facts.selector,
    windowMs: first.untilMs - first.fromMs,
    windows: { all: windows.length, used: usedWindows(pairs), clipped: clippedWindows },
    neighbours: NEIGHBOURS,
    target,
    assumed: { drift: ASSUMED_DRIFT, contentionWeight },
    builds,
    readiness: readinessOf(pairs),
    failsAtAnyThreshold: pairs.filter((pair) => pair.verdict === 'fail' && pair.peaks.fail === null).length,
    noise: noiseOf(outcomes, contentionWeight),
    comparisons: comparisonsOf(pairs, contentionWeight),
    absent: absentOf(replay, facts.typesAsked),
    leftOut,
    current,
    unclear,
    thresholds: isMostlyUnclear(unclear)
      ? null
      : chooseThresholds(peaks, builds.disjointPairs, target, current),
    pairsToShowTarget: trialsToShow(target),
  };
}

function usedWindows(pairs: readonly WindowPair[]): number {
  return new Set(pairs.flatMap(({ baseline, candidate }) => [baseline, candidate])).size;
}

function ratesOf(pairs: readonly WindowPair[], outcomes: readonly { readonly verdict: Verdict }[]): Rates {
  const trials = disjointPairs(pairs);
  const rateOf = (verdict: Verdict): Rate => {
    const count = outcomes.filter((outcome) => outcome.verdict === verdict).length;
    const rate = count / pairs.length;
    const [low, high] = proportionInterval(rate * trials, trials);
    return { count, rate, low, high };
  };
  return {
    pairs: pairs.length,
    disjointPairs: trials,
    fail: rateOf('fail'),
    warn: rateOf('warn'),
    inconclusive: rateOf('inconclusive'),
  };
}

function noiseOf(outcomes: readonly ComparisonOutcome[], assumedWeight: number): Noise {
  const measured = outcomes.map(({ excess }) => excess).filter((excess) => excess !== null);
  return fitNoise(measured, assumedWeight);
}

type Entry = { readonly pair: PairOutcome; readonly outcome: ComparisonOutcome };

function comparisonsOf(pairs: readonly PairOutcome[], assumedWeight: number): CalibratedComparison[] {
  const entries = pairs.flatMap((pair) => pair.comparisons.map((outcome): Entry => ({ pair, outcome })));
  const groups = Map.groupBy(entries, ({ outcome }) => `${outcome.service}\0${outcome.profileType}`);
  // The first pair need not hold every service: by name, no gap in the data changes the order.
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, group]) => {
    const outcomes = group.map(({ outcome }) => outcome);
    const { service, profileType } = outcomes[0] as ComparisonOutcome;
    const detectable = outcomes.map((outcome) => outcome.detectable).filter((value) => value !== null);
    return {
      service,
      profileType,
      ...ratesOf(
        group.map(({ pair }) => pair),
        outcomes,
      ),
      ...noiseOf(outcomes, assumedWeight),
      detectable:
        detectable.length === 0
          ? null
          : weightedMedian(
              detectable,
              detectable.map(() => 1),
            ),
      peaks: highestPeaks(outcomes.map(({ peaks }) => peaks)),
    };
  });
}

/** A type that nobody asked for may be missing, an optional service, too. */
function absentOf({ plan, pairs, leftOut }: Replay, typesAsked: boolean): Calibration['absent'] {
  const keyOf = ({ service, profileType }: { readonly service: string; readonly profileType: string }) =>
    typesAsked ? `${service}\0${profileType}` : service;
  const seen = new Set([...leftOut, ...pairs.flatMap(({ comparisons }) => comparisons)].map(keyOf));
  const absent = new Map(
    [...plan.comparisons, ...plan.missing]
      .filter((entry) => !entry.optional && !seen.has(keyOf(entry)))
      .map((entry) => [keyOf(entry), entry]),
  );
  return [...absent.values()].map(({ service, profileType }) => ({ service, profileType }));
}

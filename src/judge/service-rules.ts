import type { ComparisonResult } from '../compare/comparison.ts';
import { compareKeys } from '../compare/function-order.ts';
import { weightedMedian } from '../compare/variance.ts';
import { isTested, type JudgedFunction } from './function-rules.ts';
import { differentPrograms } from './overlap.ts';
import type { Policy } from './policy.ts';
import { times } from './times.ts';
import { type Reason, type Verdict, worst } from './verdict.ts';

/** Functions above this share say how much growth the windows could have shown. */
const POWER_SHARE = 0.02;
/** A service whose tested half could double unseen was not really tested. */
const USELESS_GROWTH = 1;

/**
 * Why the two sides of a service cannot be compared at all; empty when they can. Levels of gauges need neither
 * many samples nor equal machines.
 * @param contention |ln| of how differently busy the machines were
 */
export function comparability(
  result: ComparisonResult,
  policy: Policy,
  contention: number,
): readonly Reason[] {
  if (result.kind === 'gauge') return [];
  if (result.functions.some(({ self }) => self.baseline < 0 || self.candidate < 0)) return [NEGATIVE];
  const fewest = Math.min(result.samples.baseline, result.samples.candidate);
  if (fewest < policy.minTotalSamples) return [tooFewSamples(result, policy, fewest)];
  const apart = differentPrograms(result);
  if (apart !== null) return [apart];
  if (contention <= policy.maxContention) return [];
  return [
    {
      code: 'FG202',
      message: `the two windows ran at too different a pace: everything costs ${times(contention, 1)} as much on one side`,
      remedy:
        (result.isLoadKnown ? 'check the load that was given, then ' : '') +
        'repeat both windows under the same load on equally busy machines, best at the same time',
    },
  ];
}

const NEGATIVE: Reason = {
  code: 'FG206',
  message: 'functions have a negative cost: one side is the difference of two profiles, not a recording',
  remedy: 'compare profiles as they were recorded',
};

/** An entry of which there is this much more than of the rest is worth a look; smaller ones come and go. */
const ENTRY_EXCESS = Math.log(1.3);
const ENTRY_SHARE = 0.05;
const ENTRY_SAMPLES = 1000;

/**
 * Entries that cost more than the rest of the service. Inside an entry every function follows its load, so that a
 * slowdown of all of it shows only here; without request counts it looks like more traffic, hence a warning.
 */
export function grownEntries({ entries }: ComparisonResult): readonly Reason[] {
  return entries
    .filter(
      ({ excess, share, samples }) =>
        excess > ENTRY_EXCESS && share >= ENTRY_SHARE && samples >= ENTRY_SAMPLES,
    )
    .map(entryReason);
}

/** What is said of one of them. */
export function entryReason({
  key,
  excess,
  share,
  samples,
}: Pick<ComparisonResult['entries'][number], 'key' | 'excess' | 'share' | 'samples'>): Reason {
  return {
    code: 'FG208',
    message:
      `everything under ${key.name} costs ${times(excess, 1)} what the service as a whole suggests ` +
      `(${Math.round(share * 100)} % of its cost, ${Math.round(samples)} samples)`,
    remedy: 'see whether the candidate got more of these requests; if not, all of them became slower',
  };
}

function tooFewSamples(result: ComparisonResult, policy: Policy, fewest: number): Reason {
  const longer = Math.ceil((10 * policy.minTotalSamples) / Math.max(fewest, 1)) / 10;
  return {
    code: 'FG201',
    message:
      `too few samples: ${Math.round(result.samples.baseline)} in the baseline, ` +
      `${Math.round(result.samples.candidate)} in the candidate, ${policy.minTotalSamples} are needed on each side`,
    remedy:
      fewest < 1
        ? 'use windows in which the service works'
        : `use windows about ${longer} times as long, or more load`,
  };
}

/** The worst that happened to a function of the service. An unclear function does not make a service unclear. */
export function functionsVerdict(functions: readonly JudgedFunction[]): Verdict {
  const found = functions.map(({ judged }) => judged?.verdict).filter((v) => v === 'fail' || v === 'warn');
  return worst(['pass', ...found]);
}

/**
 * How much growth the windows could have shown, and a reason when that is too little to call it a test.
 * @param ofWhole growth that the test of the service as a whole would have found, which is all that is left where rules set every
 *   function aside; null where it is not tested
 */
export function measuredPower(
  functions: readonly JudgedFunction[],
  result: ComparisonResult,
  ofWhole: number | null = null,
): { readonly detectable: number | null; readonly reasons: readonly Reason[] } {
  if (result.kind === 'gauge') return { detectable: null, reasons: [] };
  // What exists on one side only has no growth that could be detected or missed.
  const tested = functions.flatMap(({ judged, samples, share }) =>
    judged?.detectable == null || samples.baseline === 0 || samples.candidate === 0
      ? []
      : [
          {
            detectable: judged.detectable,
            atBest: judged.detectableAtBest ?? 0,
            share: Math.max(share.baseline, share.candidate),
          },
        ],
  );
  if (tested.length === 0) return { detectable: null, reasons: withoutFunctions(functions, ofWhole) };
  const large = tested.filter((entry) => entry.share >= POWER_SHARE);
  const used = large.length > 0 ? large : tested;
  const detectable = weightedMedian(
    used.map((entry) => entry.detectable),
    used.map(() => 1),
  );
  const mass = tested.reduce((sum, entry) => sum + entry.share, 0);
  const blind = tested.filter((entry) => !(entry.detectable <= USELESS_GROWTH));
  const blindMass = blind.reduce((sum, entry) => sum + entry.share, 0);
  if (blindMass <= mass / 2) return { detectable, reasons: [] };
  return { detectable, reasons: [tooNoisy(tested)] };
}

/** What is to be said where the growth of no function could be seen. */
function withoutFunctions(functions: readonly JudgedFunction[], ofWhole: number | null): readonly Reason[] {
  if (functions.some(({ judged }) => judged !== undefined)) return [NOTHING_IN_COMMON];
  const areSetAside = functions.some(isTested);
  if (!areSetAside || ofWhole === null) return [NOTHING_LARGE];
  return ofWhole <= USELESS_GROWTH ? [] : [wholeTooNoisy(ofWhole)];
}

const NOTHING_LARGE: Reason = {
  code: 'FG204',
  message: 'no function is large enough for a test',
  remedy: 'use longer windows, or a smaller min-share',
};

const NOTHING_IN_COMMON: Reason = {
  code: 'FG204',
  message: 'no function that is large enough for a test exists on both sides',
  remedy: 'check that both windows show the same program with the same profiler',
};

interface Power {
  readonly detectable: number;
  readonly atBest: number;
  readonly share: number;
}

function tooNoisy(tested: readonly Power[]): Reason {
  const shares = tested.map((entry) => entry.share);
  const typical = weightedMedian(
    tested.map((entry) => entry.detectable),
    shares,
  );
  const atBest = weightedMedian(
    tested.map((entry) => entry.atBest),
    shares,
  );
  return {
    code: 'FG203',
    message: `too noisy to judge: most of the service could have grown by ${percent(typical)} unseen`,
    remedy: lessNoise(typical, atBest),
  };
}

function wholeTooNoisy(growth: number): Reason {
  return {
    code: 'FG203',
    message: `too noisy to judge: the service as a whole could have grown by ${percent(growth)} unseen`,
    remedy: 'use longer windows, and measure both sides on equally busy machines, best at the same time',
  };
}

/** More than that nobody will wait for. */
const MAX_LONGER = 20;

/** Variance falls with the length of the windows, but for what windows and machines differ by. */
function lessNoise(typical: number, atBest: number): string {
  const [now, best, wanted] = [typical, atBest, USELESS_GROWTH].map((growth) => Math.log1p(growth) ** 2) as [
    number,
    number,
    number,
  ];
  const longer = (now - best) / (wanted - best);
  if (best >= wanted || longer > MAX_LONGER) {
    return 'longer windows would not help: measure both sides on equally busy machines, best at the same time, and give history';
  }
  return `use windows about ${Math.max(1.5, longer).toFixed(1)} times as long, or a steadier load`;
}

/** Beyond that the digits say nothing, and the last ones would depend on the order of a sum. */
const MOST_TOLD = 10;

function percent(growth: number): string {
  return growth > MOST_TOLD ? `more than ${100 * MOST_TOLD} %` : `${Math.round(100 * growth)} %`;
}

const ORDER: Readonly<Record<string, number>> = { fail: 0, warn: 1, inconclusive: 2, pass: 2 };

/** Findings first, by added cost; then the others by share, ties by name. */
export function worstFirst(a: JudgedFunction, b: JudgedFunction): number {
  const order = rank(a) - rank(b);
  if (order !== 0) return order;
  const isFinding = rank(a) < 2;
  const size = isFinding ? added(b) - added(a) : share(b) - share(a);
  return size || compareKeys(a.key, b.key);
}

const rank = ({ judged }: JudgedFunction) => ORDER[judged?.verdict ?? 'pass'] as number;
const added = ({ estimate }: JudgedFunction) => estimate?.addedShare ?? 0;
const share = (change: JudgedFunction) => Math.max(change.share.baseline, change.share.candidate);

import { type CallSites, collectCallSites, findOneSided, type OneSided } from './call-sites.ts';
import { leafFunctions, selfCosts, totalCosts } from './costs.ts';
import type { CostShiftInput, FunctionCost } from './shift-input.ts';
import { prepareSizeFactors, sizeFactorWithout } from './size-factors.ts';

/** A function that gained or lost cost, and where. */
export interface Party {
  readonly id: number;
  readonly expected: number;
  readonly seen: number;
  /** Samples gained or lost, positive. */
  readonly amount: number;
  /** True when only one side has the function. */
  readonly isOneSided: boolean;
  /** True when most of the amount lies at call sites that only one side has: the call tree changed. */
  readonly changedSites: boolean;
  /** The amount by caller and, inside, the caller's caller. */
  readonly sites: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** What it calls, on the side where it costs more. */
  readonly callees: ReadonlySet<number>;
}

/** Who gained and who lost, the largest amount first. */
export interface Parties {
  readonly gainers: readonly Party[];
  readonly losers: readonly Party[];
}

/** Functions too small for a test vanish by chance below this many samples. */
const MIN_VANISHED_SAMPLES = 20;
/** A call site with no more than this part on the other side is new or gone; strays and overlapping windows are allowed. */
const SITE_REMAINDER = 0.02;
/** The part of the amount that has to lie at such sites. */
const CHANGED_PART = 0.8;

type Order = (a: number, b: number) => number;

/** Finds the functions beyond the bound, and those that vanished however small: many small callees may be inlined. */
export function findParties(input: CostShiftInput, byKey: Order): Parties {
  const { table, samples, factor } = input;
  const oneSided = findOneSided(totalCosts(table, samples), factor);
  const grown = input.functions.filter((fn) => hasGrown(fn, input, oneSided));
  if (grown.length === 0) return { gainers: [], losers: [] };
  const shrunk = [...findShrunk(input, grown, oneSided), ...findVanished(input, oneSided)];
  const ids = [...grown, ...shrunk].map(({ id }) => id);
  const callSites = collectCallSites(table, samples, factor, oneSided, ids);
  const largestFirst = (a: Party, b: Party) => b.amount - a.amount || byKey(a.id, b.id);
  return {
    gainers: grown.map((fn) => toParty(fn, 'seen', callSites, oneSided.isNew)).sort(largestFirst),
    losers: shrunk.map((fn) => toParty(fn, 'expected', callSites, oneSided.isGone)).sort(largestFirst),
  };
}

type Amounts = Pick<FunctionCost, 'id' | 'expected' | 'seen'>;

function hasGrown(fn: FunctionCost, { bound }: CostShiftInput, { isNew }: OneSided): boolean {
  if (fn.seen - fn.expected < bound.samples || fn.theta < bound.theta) return false;
  // The variance of a logarithm says nothing where one side is zero.
  return isNew[fn.id] === 1 || fn.theta > bound.deviations * Math.sqrt(fn.variance);
}

/**
 * Tested functions that shrank but did not vanish. Beside one that grew a lot all others seem to shrink, for the size factor
 * is made of them all; so they must have shrunk against those that did not grow as well.
 */
function findShrunk(
  input: CostShiftInput,
  grown: readonly FunctionCost[],
  { isNew, isGone }: OneSided,
): Amounts[] {
  const { table, samples, bound } = input;
  const leaves = leafFunctions(table);
  const noYardstick = new Set(grown.map(({ id }) => id));
  const isControl = input.isControl.map((control, stack) => {
    const leaf = leaves[stack] as number;
    return noYardstick.has(leaf) || isNew[leaf] === 1 || isGone[leaf] === 1 ? 0 : control;
  });
  const factors = prepareSizeFactors(samples, isControl);
  const stacks = Map.groupBy(leaves.keys(), (stack) => leaves[stack] as number);
  return input.functions.flatMap((fn) => {
    const limit = Math.max(bound.theta, bound.deviations * Math.sqrt(fn.variance));
    if (isGone[fn.id] === 1 || fn.theta > -limit) return [];
    const { log, shares } = sizeFactorWithout(factors, stacks.get(fn.id) ?? []);
    // Without any other function nothing shows that this one shrank.
    if (!shares.some((share) => share > 0)) return [];
    const excess = Math.min(0, log - Math.log(input.factor));
    const expected = fn.expected * Math.exp(excess);
    const isLoser = fn.theta - excess <= -limit && expected - fn.seen >= bound.samples;
    return isLoser ? [{ id: fn.id, expected, seen: fn.seen }] : [];
  });
}

function findVanished(
  { table, samples, factor, functions }: CostShiftInput,
  { isGone }: OneSided,
): Amounts[] {
  const leaves = leafFunctions(table);
  const before = selfCosts(leaves, samples.baseline, table.functions.length);
  const after = selfCosts(leaves, samples.candidate, table.functions.length);
  const tested = new Map(functions.map((fn) => [fn.id, fn]));
  const vanished: Amounts[] = [];
  for (let id = 0; id < before.length; id++) {
    const expected = tested.get(id)?.expected ?? (before[id] as number) * factor;
    const seen = after[id] as number;
    if (isGone[id] === 1 && expected - seen >= MIN_VANISHED_SAMPLES) vanished.push({ id, expected, seen });
  }
  return vanished;
}

/** @param side where the function costs more: `seen` for one that gained, `expected` for one that lost */
function toParty(
  { id, expected, seen }: Amounts,
  side: 'seen' | 'expected',
  callSites: CallSites,
  oneSided: Uint8Array,
): Party {
  const sites = new Map<number, Map<number, number>>();
  let all = 0;
  let changed = 0;
  for (const site of callSites.sitesOf(id)) {
    const here = site[side];
    const there = side === 'seen' ? site.expected : site.seen;
    if (here <= there) continue;
    const byCallersCaller = sites.get(site.caller) ?? new Map<number, number>();
    sites.set(site.caller, byCallersCaller.set(site.above, here - there));
    all += here - there;
    if (there <= SITE_REMAINDER * here) changed += here - there;
  }
  return {
    id,
    expected,
    seen,
    amount: Math.abs(seen - expected),
    isOneSided: oneSided[id] === 1,
    changedSites: all > 0 && changed >= CHANGED_PART * all,
    sites,
    callees: callSites.calleesOf(id, side),
  };
}

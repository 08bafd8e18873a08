import type { FrameKey, StackTable } from '../profile/profile.ts';
import type { Sides } from './comparison.ts';
import { localName } from './likeness.ts';

/** Samples of each side, the baseline's as expected at the candidate's load. */
export interface Cost {
  readonly expected: number;
  readonly seen: number;
}

/** Self cost of a function by its caller and the caller's caller, both known to both sides; -1 where there is none. */
export interface CallSite extends Cost {
  readonly caller: number;
  readonly above: number;
}

/** Functions that exist on one side only: 1 for each, by id. */
export interface OneSided {
  readonly isNew: Uint8Array;
  readonly isGone: Uint8Array;
}

/** Who calls whom, for the functions whose cost may have moved. */
export interface CallSites {
  /** Self cost of a function where it is called from. */
  sitesOf(id: number): readonly CallSite[];
  /** What a function calls on one side. */
  calleesOf(id: number, side: keyof Cost): ReadonlySet<number>;
}

const NOBODY = -1;
/** No caller that both sides know: such a call site is like no other and is left out. */
const UNKNOWN = -2;
/** A remainder of this part is still gone: windows overlap a deployment, samples stray. */
const REMAINDER = 0.02;
/** Callees with a smaller part of the function's cost come and go from window to window. */
const DUST = 0.01;

/**
 * Finds the functions that only one side has.
 * @param totals samples per function, unscaled: the sum over all stacks that it is in
 * @param factor expected samples per sample of the baseline
 */
export function findOneSided(totals: Sides<Float64Array>, factor: number): OneSided {
  const { baseline: before, candidate: after } = totals;
  const isNew = new Uint8Array(before.length);
  const isGone = new Uint8Array(before.length);
  for (let id = 0; id < before.length; id++) {
    const expected = (before[id] as number) * factor;
    const seen = after[id] as number;
    isNew[id] = seen > 0 && expected <= REMAINDER * seen ? 1 : 0;
    isGone[id] = expected > 0 && seen <= REMAINDER * expected ? 1 : 0;
  }
  return { isNew, isGone };
}

/**
 * Collects the call sites of some functions. A caller that only one side has is no landmark: in its place stands the
 * function it was moved from (same name in another file or package), or the next caller that both sides know.
 */
export function collectCallSites(
  table: StackTable,
  samples: Sides<Float64Array>,
  factor: number,
  oneSided: OneSided,
  ids: Iterable<number>,
): CallSites {
  const landmarks = findLandmarks(table.functions, oneSided);
  const sites = new Map<number, Sums>();
  const callees = new Map<number, Sums>();
  for (const id of ids) {
    sites.set(id, new Map());
    callees.set(id, new Map());
  }
  for (let stack = 0; stack + 1 < table.stackOffsets.length; stack++) {
    const cost = { before: samples.baseline[stack] as number, after: samples.candidate[stack] as number };
    if (cost.before === 0 && cost.after === 0) continue;
    const own = sites.get(table.stackFrames[table.stackOffsets[stack] as number] as number);
    if (own !== undefined) add(own, siteOf(table, stack, landmarks), cost);
    addCallees(callees, table, stack, landmarks, cost);
  }
  return {
    sitesOf: (id) => {
      const known = [...scaled(sites.get(id), factor)].filter(([key]) => key !== UNKNOWN);
      return known.map(([key, cost]): CallSite => ({ ...cost, ...splitSite(table, key) }));
    },
    calleesOf: (id, side) => large(scaled(callees.get(id), factor), side, scaled(sites.get(id), factor)),
  };
}

interface Raw {
  before: number;
  after: number;
}
type Sums = Map<number, Raw>;

/** Adds unscaled: sums of whole numbers are the same in any order. */
function add(sums: Sums, key: number, { before, after }: Raw): void {
  const sum = sums.get(key);
  if (sum === undefined) sums.set(key, { before, after });
  else {
    sum.before += before;
    sum.after += after;
  }
}

function addCallees(
  callees: ReadonlyMap<number, Sums>,
  { stackOffsets, stackFrames }: StackTable,
  stack: number,
  landmarks: Int32Array,
  cost: Raw,
): void {
  const end = stackOffsets[stack + 1] as number;
  for (let i = (stackOffsets[stack] as number) + 1; i < end; i++) {
    const called = callees.get(stackFrames[i] as number);
    const callee = stackFrames[i - 1] as number;
    if (called === undefined || callee === stackFrames[i]) continue;
    const known = landmarks[callee] as number;
    add(called, known === UNKNOWN ? callee : known, cost);
  }
}

function scaled(sums: Sums | undefined, factor: number): Map<number, Cost> {
  const costs = new Map<number, Cost>();
  for (const [key, { before, after }] of sums ?? []) {
    costs.set(key, { expected: before * factor, seen: after });
  }
  return costs;
}

function large(
  callees: ReadonlyMap<number, Cost>,
  side: keyof Cost,
  self: ReadonlyMap<number, Cost>,
): Set<number> {
  let all = 0;
  for (const cost of callees.values()) all += cost[side];
  for (const cost of self.values()) all += cost[side];
  return new Set([...callees].filter(([, cost]) => cost[side] > DUST * all).map(([id]) => id));
}

/** A stack's call site as one number, `UNKNOWN` when no caller is a landmark although there are callers. */
function siteOf(
  { functions, stackOffsets, stackFrames }: StackTable,
  stack: number,
  landmarks: Int32Array,
): number {
  const start = stackOffsets[stack] as number;
  const end = stackOffsets[stack + 1] as number;
  const self = stackFrames[start] as number;
  let at = start + 1;
  // A function that calls itself is not its own caller.
  while (at < end && stackFrames[at] === self) at++;
  if (at === end) return 0;
  while (at < end && landmarks[stackFrames[at] as number] === UNKNOWN) at++;
  if (at === end) return UNKNOWN;
  const caller = landmarks[stackFrames[at] as number] as number;
  let above = NOBODY;
  for (at++; at < end && (above === NOBODY || above === caller); at++) {
    const landmark = landmarks[stackFrames[at] as number] as number;
    if (landmark !== UNKNOWN) above = landmark;
  }
  if (above === caller) above = NOBODY;
  return (caller + 1) * (functions.length + 1) + above + 1;
}

function splitSite({ functions }: StackTable, key: number): { caller: number; above: number } {
  const base = functions.length + 1;
  return { caller: Math.floor(key / base) - 1, above: (key % base) - 1 };
}

/** By function what stands for it as a caller: itself, the function it was moved from, or `UNKNOWN`. */
function findLandmarks(functions: readonly FrameKey[], { isNew, isGone }: OneSided): Int32Array {
  const landmarks = Int32Array.from(functions, (_, id) =>
    isNew[id] === 1 || isGone[id] === 1 ? UNKNOWN : id,
  );
  const added = byLocalName(functions, isNew);
  for (const [name, from] of byLocalName(functions, isGone)) {
    const to = added.get(name);
    if (from === null || to === null || to === undefined) continue;
    landmarks[from] = from;
    landmarks[to] = from;
  }
  return landmarks;
}

/** Ids by name; null where two have it. */
function byLocalName(functions: readonly FrameKey[], chosen: Uint8Array): Map<string, number | null> {
  const ids = new Map<string, number | null>();
  for (const [id, key] of functions.entries()) {
    if (chosen[id] !== 1) continue;
    const name = localName(key);
    ids.set(name, ids.has(name) ? null : id);
  }
  return ids;
}

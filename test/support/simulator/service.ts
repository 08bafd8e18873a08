import type { Random } from './random.ts';

/** The largest functions have call paths of their own; all smaller ones are lumps per entry. */
export const LARGE_FUNCTIONS = 60;
/** Entry points of the service; entry 0 is the background work that no request causes. */
export const ENTRIES = 10;
const FUNCTIONS = 2000;
const LUMPS_PER_ENTRY = 3;
const LUMPS = ENTRIES * LUMPS_PER_ENTRY;
/** Call paths: first and second call site of every large function, then the lumps. */
export const PATHS = 2 * LARGE_FUNCTIONS + LUMPS;
export const FIRST_LUMP = 2 * LARGE_FUNCTIONS;

/** A simulated service: the share of its cost and the entry point of every call path. */
export interface SimulatedService {
  readonly shares: Float64Array;
  readonly entries: Uint8Array;
  readonly hasBackground: boolean;
}

/**
 * Draws a service of 2000 functions whose costs follow Zipf's law (exponent 0.9 to 1.2), spread over its entries;
 * 40 % of the large functions are called from two of them.
 * @param targetShare share that function 0 gets, never in the background; else it is the largest function
 */
export function drawService(random: Random, backgroundShare: number, targetShare?: number): SimulatedService {
  let costs = drawCosts(random);
  const entryWeights = drawEntryWeights(random);
  const entryOf = new Uint8Array(FUNCTIONS).map(() => drawEntry(random, entryWeights));
  moveToBackground(random, costs, entryOf, backgroundShare);
  if (targetShare !== undefined) costs = placeTarget(costs, entryOf, targetShare);
  return { ...collapse(random, costs, entryOf, entryWeights), hasBackground: backgroundShare > 0 };
}

function drawCosts(random: Random): Float64Array {
  const exponent = 0.9 + 0.3 * random.uniform();
  const costs = new Float64Array(FUNCTIONS).map(
    (_, rank) => (rank + 1) ** -exponent * Math.exp(0.2 * random.normal()),
  );
  const all = costs.reduce((sum, cost) => sum + cost, 0);
  return costs
    .map((cost) => cost / all)
    .sort()
    .reverse();
}

/** Dirichlet with parameter 1.5, over the entries that requests come in by. */
function drawEntryWeights(random: Random): Float64Array {
  const weights = new Float64Array(ENTRIES - 1).map(() => random.gamma(1.5));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

function drawEntry(random: Random, weights: Float64Array): number {
  let left = random.uniform();
  for (let entry = 0; entry < weights.length - 1; entry++) {
    left -= weights[entry] as number;
    if (left < 0) return entry + 1;
  }
  return weights.length;
}

function moveToBackground(random: Random, costs: Float64Array, entryOf: Uint8Array, share: number): void {
  if (share === 0) return;
  const order = Int32Array.from(costs, (_, index) => index);
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    const kept = order[last] as number;
    order[last] = order[other] as number;
    order[other] = kept;
  }
  let moved = 0;
  for (const index of order) {
    entryOf[index] = 0;
    moved += costs[index] as number;
    if (moved >= share) return;
  }
}

/** Moves the function nearest to the wanted share to the front and scales the others around it. */
function placeTarget(costs: Float64Array, entryOf: Uint8Array, share: number): Float64Array {
  let nearest = 0;
  for (const [index, cost] of costs.entries()) {
    if (Math.abs(cost - share) < Math.abs((costs[nearest] as number) - share)) nearest = index;
  }
  const entry = Math.max(entryOf[nearest] as number, 1);
  const rest = 1 - (costs[nearest] as number);
  entryOf.copyWithin(1, 0, nearest);
  entryOf[0] = entry;
  const placed = costs.slice();
  placed.copyWithin(1, 0, nearest);
  return placed.map((cost, index) => (index === 0 ? share : (cost * (1 - share)) / rest));
}

/** 2000 functions as call paths: only large ones are ever tested, the others are what is around them. */
function collapse(random: Random, costs: Float64Array, entryOf: Uint8Array, entryWeights: Float64Array) {
  const shares = new Float64Array(PATHS);
  const entries = new Uint8Array(PATHS);
  for (let id = 0; id < LARGE_FUNCTIONS; id++) {
    const cost = costs[id] as number;
    const entry = entryOf[id] as number;
    const isShared = random.uniform() < 0.4 && entry > 0;
    const second = isShared ? 0.2 + 0.3 * random.uniform() : 0;
    shares[id] = cost * (1 - second);
    entries[id] = entry;
    shares[LARGE_FUNCTIONS + id] = cost * second;
    entries[LARGE_FUNCTIONS + id] = drawEntry(random, entryWeights);
  }
  for (let lump = 0; lump < LUMPS; lump++) entries[FIRST_LUMP + lump] = Math.floor(lump / LUMPS_PER_ENTRY);
  for (let id = LARGE_FUNCTIONS; id < FUNCTIONS; id++) {
    const lump = FIRST_LUMP + (entryOf[id] as number) * LUMPS_PER_ENTRY + random.below(LUMPS_PER_ENTRY);
    shares[lump] = (shares[lump] as number) + (costs[id] as number);
  }
  return { shares, entries };
}

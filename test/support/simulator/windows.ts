import type { NoiseLevel } from './noise-level.ts';
import type { Random } from './random.ts';
import { ENTRIES, FIRST_LUMP, LARGE_FUNCTIONS, PATHS, type SimulatedService } from './service.ts';

/** Slices a window, of 10 s each, and what a block holds of them. */
const SLICES = 30;
const SLICE_SECONDS = 10;
/** Blocks a window, as the gate asks for. */
export const BLOCKS = 6;
/** Length of a window. */
export const WINDOW_MS = SLICES * SLICE_SECONDS * 1000;
const BURST_SLICES = 6;
const POD_LOAD_SD = 0.15;
/** A lump is many functions, whose own noise averages out. */
const LUMP_NOISE = 0.15;
const CORRELATION = 0.6;

/** What is special about each replica, as log factors: by pod and entry, by pod and call path. */
interface PodEffects {
  readonly entries: readonly Float64Array[];
  readonly paths: readonly Float64Array[];
}

/** One window to simulate. */
export interface WindowRequest {
  readonly service: SimulatedService;
  readonly level: NoiseLevel;
  readonly pods: PodEffects;
  /** Samples a second and pod at load 1. */
  readonly rate: number;
  readonly load: number;
  /** Factor on the cost of single functions, by id. */
  readonly costs: ReadonlyMap<number, number>;
  /** Of another window at the same time, behind the same load balancer: its load, mix and bursts are those of this one, too. */
  readonly time?: TimeEffects;
}

/** What a time of day does to every replica alike. */
export interface TimeEffects {
  readonly common: Float64Array;
  readonly trend: number;
  readonly mixes: readonly {
    readonly level: number;
    readonly trend: number;
    readonly slices: Float64Array;
  }[];
  readonly burst: (entry: number, slice: number) => number;
}

/** Draws the replicas of one deployment; windows of the same deployment share them. */
export function drawPods(random: Random, level: NoiseLevel): PodEffects {
  const pods = Array.from({ length: level.pods });
  return {
    entries: pods.map(() => noise(random, ENTRIES, level.entryPodSd)),
    paths: pods.map(() => functionNoise(random, level.functionPodSd)),
  };
}

/** What a window is expected to hold. */
export interface WindowMeans {
  /** One array per block: mean samples per call path, over all pods. */
  readonly blocks: readonly Float64Array[];
  /** Requests, as a multiple of what load 1 means: what a load generator would have counted. */
  readonly load: number;
  readonly time: TimeEffects;
}

/**
 * Draws what a window is expected to hold. Counting noise is not in it: counts of slices and pods are independent given
 * their means, so only their sum has to be drawn.
 */
export function drawMeans(random: Random, request: WindowRequest): WindowMeans {
  const { service, level, pods, rate, costs } = request;
  const time = request.time ?? drawTime(random, level);
  const { activity, load } = drawActivity(random, request, time);
  const window = functionNoise(random, level.functionWindowSd);
  const blocks = Array.from({ length: BLOCKS }, () => new Float64Array(PATHS));
  const perBlock = SLICES / BLOCKS;
  for (let path = 0; path < PATHS; path++) {
    const share = service.shares[path] as number;
    if (share === 0) continue;
    const sliceSd = level.functionSliceSd * (path < FIRST_LUMP ? 1 : LUMP_NOISE);
    const cost = path < FIRST_LUMP ? (costs.get(path % LARGE_FUNCTIONS) ?? 1) : 1;
    const scale = rate * SLICE_SECONDS * share * cost;
    for (const [pod, own] of pods.paths.entries()) {
      const factor = scale * Math.exp((own[path] as number) + (window[path] as number));
      const busy = (activity[pod] as readonly Float64Array[])[
        service.entries[path] as number
      ] as Float64Array;
      for (let slice = 0; slice < SLICES; slice++) {
        const block = blocks[Math.floor(slice / perBlock)] as Float64Array;
        const wobble = sliceSd === 0 ? 1 : Math.exp(sliceSd * random.normal());
        block[path] = (block[path] as number) + factor * wobble * (busy[slice] as number);
      }
    }
  }
  return { blocks, load, time };
}

function drawTime(random: Random, level: NoiseLevel): TimeEffects {
  const common = series(random, 0.8 * level.loadSd);
  const trend = level.drift * random.normal();
  const mixes = Array.from({ length: ENTRIES }, () => ({
    level: level.entryWindowSd * random.normal(),
    trend: 0.5 * level.drift * random.normal(),
    slices: series(random, 0.7 * level.entrySliceSd),
  }));
  return { common, trend, mixes, burst: drawBurst(random, level) };
}

/** Load times mix, by pod, entry and slice; and the mean load, of which the mix is no part. */
function drawActivity(
  random: Random,
  { service, level, pods, load }: WindowRequest,
  { common, trend, mixes, burst }: TimeEffects,
) {
  let requests = 0;
  const activity = pods.entries.map((effects) => {
    const ownLoad = series(random, 0.6 * level.loadSd);
    const level0 = Math.log(load) + (level.loadSd > 0 ? POD_LOAD_SD * random.normal() : 0);
    const loads = ownLoad.map(
      (own, slice) => level0 + (common[slice] as number) + own + trend * positionOf(slice),
    );
    requests += loads.reduce((sum, log) => sum + Math.exp(log), 0);
    return mixes.map((mix, entry) => {
      const own = series(random, 0.7 * level.entrySliceSd);
      const followsLoad = entry > 0 || !service.hasBackground;
      return new Float64Array(SLICES).map((_, slice) => {
        let log = (own[slice] as number) + (mix.slices[slice] as number);
        log += mix.level + mix.trend * positionOf(slice) + (effects[entry] as number) + burst(entry, slice);
        if (followsLoad) log += loads[slice] as number;
        return Math.exp(log);
      });
    });
  });
  return { activity, load: requests / (pods.entries.length * SLICES) };
}

/** From -1 in the first slice to 1 in the last. */
function positionOf(slice: number): number {
  return (2 * slice) / (SLICES - 1) - 1;
}

function drawBurst(random: Random, level: NoiseLevel): (entry: number, slice: number) => number {
  if (random.uniform() >= level.burstProbability) return () => 0;
  const hit = 1 + random.below(ENTRIES - 1);
  const start = random.below(SLICES - BURST_SLICES);
  return (entry, slice) =>
    entry === hit && slice >= start && slice < start + BURST_SLICES ? Math.log(3) : 0;
}

/** A first-order autoregressive series over the slices with the given standard deviation. */
function series(random: Random, sd: number): Float64Array {
  const values = new Float64Array(SLICES);
  if (sd === 0) return values;
  let value = random.normal();
  for (let slice = 0; slice < SLICES; slice++) {
    if (slice > 0) value = CORRELATION * value + Math.sqrt(1 - CORRELATION ** 2) * random.normal();
    values[slice] = sd * value;
  }
  return values;
}

function noise(random: Random, length: number, sd: number): Float64Array {
  return new Float64Array(length).map(() => (sd === 0 ? 0 : sd * random.normal()));
}

/** Noise by call path: both call sites of a function share it, lumps have little. */
function functionNoise(random: Random, sd: number): Float64Array {
  const values = noise(random, PATHS, sd);
  values.copyWithin(LARGE_FUNCTIONS, 0, LARGE_FUNCTIONS);
  return values.map((value, path) => (path < FIRST_LUMP ? value : LUMP_NOISE * value));
}

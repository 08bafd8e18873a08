import type { LeakLimits } from '../../src/compare/leak-estimate.ts';
import type { LevelWindow } from '../../src/compare/level-series.ts';

/** Simulated heap profiles: the true level has a shape, and a sampling profiler sees it in quanta of 512 KiB. */

export const MIB = 2 ** 20;
const QUANTUM = 512 * 1024;
export const HEAP_LIMITS: LeakLimits = { minRise: 4 * MIB, quantum: QUANTUM };

/** What the level does without a leak; `W` is the length of the window. */
export type HeapShape =
  | 'flat'
  | 'warm' // fills with a time constant of W / 6
  | 'slowwarm' // fills with a time constant of W
  | 'saw' // collector cycles up to W / 8
  | 'slowsaw' // collector cycles from W / 8 to W / 3
  | 'step' // doubles once
  | 'ar' // autocorrelated over a minute, 20 %
  | 'rw' // random walk, 20 % over the window
  | 'lru' // a cache that is full after 30 to 60 % of the window
  | 'ramp'; // load that rises for a quarter of the window

export const SHAPES: readonly HeapShape[] = [
  'flat',
  'warm',
  'slowwarm',
  'saw',
  'slowsaw',
  'step',
  'ar',
  'rw',
  'lru',
  'ramp',
];

/** A seeded stream of random numbers. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  between(from: number, until: number): number;
  normal(): number;
  poisson(mean: number): number;
  binomial(count: number, probability: number): number;
}

/** Mulberry32: 32 bits of state, enough for tests. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const poisson = (mean: number) => {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = next(); product > limit; product *= next()) count++;
    return count;
  };
  const binomial = (count: number, probability: number) => {
    if (count > 60) {
      const sd = Math.sqrt(count * probability * (1 - probability));
      return Math.min(count, Math.max(0, Math.round(count * probability + sd * normal())));
    }
    let hits = 0;
    for (let i = 0; i < count; i++) hits += next() < probability ? 1 : 0;
    return hits;
  };
  return { next, between: (from, until) => from + (until - from) * next(), normal, poisson, binomial };
}

/** What to simulate: one pod, one snapshot every `stepMs`. */
export interface HeapSetting {
  readonly shape: HeapShape;
  readonly windowMs: number;
  readonly levelBytes: number;
  /** Bytes lost over the window on top of the shape. */
  readonly leakBytes?: number;
  readonly stepMs?: number;
}

/** Level at every snapshot, from 0 to the end of the window. */
function trueLevels(setting: HeapSetting, count: number, stepMs: number, random: Random): number[] {
  const { shape, windowMs: w, levelBytes: level } = setting;
  const at = (factor: (t: number) => number) =>
    Array.from({ length: count }, (_, i) => level * factor(i * stepMs));
  const sawTooth = (period: number) => {
    const phase = random.between(0, period);
    return at((t) => 1 + ((t + phase) % period) / period);
  };
  if (shape === 'warm') return at((t) => 1 - Math.exp(-t / (w / 6)));
  if (shape === 'slowwarm') return at((t) => 1 - Math.exp(-t / w));
  if (shape === 'saw') return sawTooth(random.between(20_000, w / 8));
  if (shape === 'slowsaw') return sawTooth(random.between(w / 8, w / 3));
  if (shape === 'step') {
    const when = random.between(0.3, 0.8) * w;
    return at((t) => (t > when ? 2 : 1));
  }
  if (shape === 'ar') {
    const memory = Math.exp(-stepMs / 60_000);
    let state = 0;
    return at(() => {
      state = memory * state + random.normal() * Math.sqrt(1 - memory * memory);
      return Math.exp(0.2 * state);
    });
  }
  if (shape === 'rw') {
    let state = 0;
    return at(() => {
      state += random.normal() * 0.2 * Math.sqrt(stepMs / w);
      return Math.exp(state);
    });
  }
  if (shape === 'lru') {
    const full = random.between(0.3, 0.6) * w;
    return at((t) => 0.5 + 0.5 * Math.min(t / full, 1));
  }
  if (shape === 'ramp') return at((t) => 0.3 + 0.7 * Math.min(t / (w / 4), 1));
  return at(() => 1);
}

/**
 * Snapshots of one pod. The number of sampled objects is Poisson about the level, and most of the sampled set stays
 * from one snapshot to the next, so that consecutive snapshots are alike.
 */
export function simulateHeap(setting: HeapSetting, random: Random, startMs = 0): LevelWindow {
  const stepMs = setting.stepMs ?? 10_000;
  const count = Math.floor(setting.windowMs / stepMs) + 1;
  const lost = (i: number) => ((setting.leakBytes ?? 0) * i * stepMs) / setting.windowMs;
  const levels = trueLevels(setting, count, stepMs, random).map((level, i) => level + lost(i));
  return sampleHeap(levels, stepMs, random, startMs);
}

/** What a sampling profiler sees of these levels, in bytes, one snapshot every `stepMs`. */
export function sampleHeap(
  trueBytes: readonly number[],
  stepMs: number,
  random: Random,
  startMs = 0,
): LevelWindow {
  const levels: number[] = [];
  let sampled: number | undefined;
  for (const bytes of trueBytes) {
    const mean = bytes / QUANTUM;
    if (sampled === undefined) sampled = random.poisson(mean);
    else {
      const kept = random.binomial(sampled, Math.min(0.8 * Math.min(1, mean / Math.max(sampled, 1e-9)), 1));
      sampled = mean > kept ? kept + random.poisson(mean - kept) : kept;
    }
    levels.push(sampled * QUANTUM);
  }
  const timesMs = levels.map((_, i) => startMs + i * stepMs);
  return [{ pod: 'a', timesMs, levels, aliveMs: timesMs }];
}

/** The snapshots of a window in `[fromMs, untilMs)`. */
export function partOf(window: LevelWindow, fromMs: number, untilMs: number): LevelWindow {
  return window.map(({ pod, timesMs, levels, aliveMs }) => {
    const isInside = (time: number) => time >= fromMs && time < untilMs;
    return {
      pod,
      timesMs: timesMs.filter(isInside),
      levels: levels.filter((_, i) => isInside(timesMs[i]!)),
      aliveMs: aliveMs.filter(isInside),
    };
  });
}

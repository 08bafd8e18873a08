import type { ComparisonData, SideData } from '../../src/compare/comparison.ts';
import { NOISE_LEVELS, type NoiseName } from './simulator/noise-level.ts';
import { createRandom, type Random } from './simulator/random.ts';
import { renameInCandidate } from './simulator/rename.ts';
import { drawService } from './simulator/service.ts';
import { buildStacks, functionName, type SimulatedStacks } from './simulator/stacks.ts';
import { drawMeans, drawPods, type TimeEffects, WINDOW_MS } from './simulator/windows.ts';

/**
 * Simulates what a profiler of a service delivers, with a known truth: services of 2000 functions, request mixes, noisy
 * replicas, bursts, load that differs between windows. Everything follows from the seed.
 */
export interface Scenario {
  readonly level: NoiseName;
  /** Comparisons a build; seven services with two types are 14. */
  readonly comparisons: number;
  /** `mixed`: every second comparison is of allocated bytes, whose samples come in clumps. */
  readonly kinds: 'cpu' | 'mixed';
  /** Cores a pod; absent: 0.2 to 3, differing by service. 1 core is 90,000 samples a window of 3 pods. */
  readonly cores?: number;
  /** Load of baseline, its history windows included, and candidate; absent: each window its own. */
  readonly loads?: readonly [baseline: number, candidate: number];
  /** Whether the candidate runs at the time of the baseline, behind one load balancer: the same load, mix and bursts. */
  readonly isDuet?: boolean;
  /** What the candidate does differently, in every service: function 0 costs `factor` times as much. */
  readonly change?: { readonly share: number; readonly factor: number };
  /** Whether function 0 has another name in the candidate: with a factor of 1 nothing else has changed. */
  readonly isRenamed?: boolean;
  /** What everything costs in the candidate of comparison 0, as a multiple: the others stay as they are. */
  readonly slowdown?: number;
  /** Whether the engine is told how the load of the two windows compares. */
  readonly isLoadKnown?: boolean;
  /** Windows of the baseline's deployment before the baseline. */
  readonly historyWindows: number;
  /** Whether a second window of the candidate tests warnings again. */
  readonly confirm?: boolean;
}

/** One simulated comparison. History windows use the table of the comparison. */
export interface SimulatedComparison {
  readonly data: ComparisonData;
  /** ln of the candidate's true load over the baseline's, whether the engine knows it or not. */
  readonly loadLog: number;
  readonly history: readonly SideData[];
  /** A second window of the candidate's deployment; null unless the scenario confirms. */
  readonly again: SideData | null;
}

/** Bytes that one heap sample stands for, and how many samples one allocation burst makes. */
const HEAP_SAMPLE_BYTES = 524_288;
const HEAP_CLUMP = 3;
const CPU_SAMPLE_NANOS = 10_000_000;
const CPU_HERTZ = 100;
const UPLOADS_PER_POD = 30;

/** Simulates the comparisons of one build; comparison `i` depends on the seed, the build and `i` alone. */
export function simulateBuild(scenario: Scenario, seed: number, build: number): SimulatedComparison[] {
  return Array.from({ length: scenario.comparisons }, (_, index) =>
    simulateComparison(scenario, index, createRandom(seed, build, index)),
  );
}

function simulateComparison(scenario: Scenario, index: number, random: Random): SimulatedComparison {
  const level = NOISE_LEVELS[scenario.level];
  const isHeap = scenario.kinds === 'mixed' && index % 2 === 1;
  const { change, historyWindows } = scenario;
  const service = drawService(random, level.backgroundShare, change?.share);
  const stacks = buildStacks(random, service);
  const rate = isHeap
    ? logUniform(random, 20, 200)
    : CPU_HERTZ * (scenario.cores ?? logUniform(random, 0.2, 3));
  const before = drawPods(random, level);
  const after = drawPods(random, level);
  const window = (
    pods: typeof before,
    load: number | undefined,
    costs: ReadonlyMap<number, number>,
    slowdown = 1,
    time?: TimeEffects,
  ) =>
    drawWindow(random, stacks, isHeap, {
      service,
      level,
      pods,
      rate: rate * slowdown,
      load: load ?? logUniform(random, 1 / level.loadRange, level.loadRange),
      costs,
      ...(time && { time }),
    });
  const unchanged = new Map<number, number>();
  const changed = change === undefined ? unchanged : new Map([[0, change.factor]]);
  const baseline = window(before, scenario.loads?.[0], unchanged);
  const slowdown = index === 0 ? scenario.slowdown : 1;
  const candidate =
    scenario.isDuet === true
      ? window(after, baseline.base, changed, slowdown, baseline.time)
      : window(after, scenario.loads?.[1], changed, slowdown);
  const history = Array.from(
    { length: historyWindows },
    () => window(before, scenario.loads?.[0], unchanged).side,
  );
  const again = scenario.confirm === true ? window(after, scenario.loads?.[1], changed, slowdown).side : null;
  const loadLog = Math.log(candidate.load / baseline.load);
  const data = toData(isHeap, stacks, baseline.side, candidate.side);
  const known = { data: scenario.isLoadKnown === true ? { ...data, loadLog } : data, history };
  const named = scenario.isRenamed === true ? renameInCandidate(known, functionName(0)) : known;
  return { ...named, loadLog, again };
}

function drawWindow(
  random: Random,
  { paths, parts }: SimulatedStacks,
  isHeap: boolean,
  request: Parameters<typeof drawMeans>[1],
): { readonly side: SideData; readonly load: number; readonly base: number; readonly time: TimeEffects } {
  const clump = isHeap ? HEAP_CLUMP : 1;
  const value = clump * (isHeap ? HEAP_SAMPLE_BYTES : CPU_SAMPLE_NANOS);
  const means = drawMeans(random, request);
  const blocks = means.blocks.map((expected) => {
    const block = new Float64Array(paths.length);
    for (let stack = 0; stack < block.length; stack++) {
      const mean = ((expected[paths[stack] as number] as number) * (parts[stack] as number)) / clump;
      block[stack] = value * random.poisson(mean);
    }
    return block;
  });
  const side = { blocks, durationMs: WINDOW_MS, uploads: UPLOADS_PER_POD * request.level.pods };
  return { side, load: means.load, base: request.load, time: means.time };
}

function toData(
  isHeap: boolean,
  { table }: SimulatedStacks,
  baseline: SideData,
  candidate: SideData,
): ComparisonData {
  return {
    kind: isHeap ? 'alloc' : 'cpu',
    unit: isHeap ? 'bytes' : 'nanoseconds',
    table,
    ignored: new Uint8Array(table.functions.length),
    baseline,
    candidate,
  };
}

function logUniform(random: Random, low: number, high: number): number {
  return low * (high / low) ** random.uniform();
}

export type { NoiseName } from './simulator/noise-level.ts';

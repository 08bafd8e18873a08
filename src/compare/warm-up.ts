import type { ComparisonData, SideData, Sides } from './comparison.ts';
import { leafFunctions } from './costs.ts';
import { sampleWeight } from './samples.ts';
import type { SelfBlocks } from './sleeping.ts';
import { measureSteadiness, type ServiceBlocks, type Steadiness, warmUpBlocksOf } from './steadiness.ts';
import { uploadRhythm } from './upload-rhythm.ts';

/** A range of time, epoch milliseconds, the end not included. */
interface TimeRange {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** Where the blocks of one side lie, and when its replicas uploaded. */
export interface SideTimes {
  readonly blocks: readonly TimeRange[];
  readonly series: readonly { readonly timesMs: readonly number[] }[];
}

/** What was measured of a service, and when. */
export interface TimedData {
  readonly data: ComparisonData;
  readonly sides: Sides<SideTimes>;
}

type SideName = keyof Sides;

/** Uploads of all replicas in each block. Times are the ends of seconds, so that the middle of the second decides. */
function uploadsPerBlock({ blocks, series }: SideTimes): number[] {
  const first = blocks[0]?.fromMs ?? 0;
  const times = series.flatMap(({ timesMs }) => timesMs.map((time) => Math.max(first, time - 500)));
  return blocks.map(({ fromMs, untilMs }) => times.filter((time) => time >= fromMs && time < untilMs).length);
}

/** Self samples per block and function. */
function selfBlocks({ data, sides }: TimedData, side: SideName): SelfBlocks {
  const leaves = leafFunctions(data.table);
  const { blocks } = data[side];
  const weight = sampleWeight(data.kind, data.unit, blocks);
  const rhythms = sides[side].series.flatMap(({ timesMs }) => uploadRhythm(timesMs) ?? []);
  const intervalMs = rhythms.length === 0 ? null : Math.min(...rhythms.map((one) => one.intervalMs));
  return {
    blocks: blocks.map((block) => {
      const self = new Float64Array(data.table.functions.length);
      for (const [stack, value] of block.entries()) {
        const leaf = leaves[stack] as number;
        self[leaf] = (self[leaf] as number) + value / weight;
      }
      return self;
    }),
    uploads: uploadsPerBlock(sides[side]),
    ticksPerUpload:
      data.unit === 'nanoseconds' && intervalMs !== null ? (intervalMs * 1_000_000) / weight : null,
  };
}

/** The same on both sides, as the search for sleeping loops needs it. */
export function selfBlocksOf(timed: TimedData): Sides<SelfBlocks> {
  return { baseline: selfBlocks(timed, 'baseline'), candidate: selfBlocks(timed, 'candidate') };
}

/** How evenly both windows ran, by the CPU time of all services. */
export function measureWindows(services: readonly TimedData[]): Sides<Steadiness> {
  const cpu = services.filter(({ data }) => data.kind === 'cpu');
  const measure = (side: SideName) => measureSteadiness(cpu.map((timed) => keptBlocks(timed, side)));
  return { baseline: measure('baseline'), candidate: measure('candidate') };
}

function keptBlocks({ data, sides }: TimedData, side: SideName): ServiceBlocks {
  const leaves = leafFunctions(data.table);
  const weight = sampleWeight(data.kind, data.unit, data[side].blocks);
  return {
    samples: data[side].blocks.map(
      (block) =>
        block.reduce(
          (sum, value, stack) => (data.ignored[leaves[stack] as number] === 1 ? sum : sum + value),
          0,
        ) / weight,
    ),
    durationsMs: sides[side].blocks.map(({ fromMs, untilMs }) => untilMs - fromMs),
    uploads: uploadsPerBlock(sides[side]),
  };
}

/** Data without a warm-up, and how long the part left out was. */
export interface Trimmed {
  readonly data: ComparisonData;
  /** Milliseconds left out at the start of each side; 0 where nothing was. */
  readonly droppedMs: Sides;
}

/**
 * Leaves the warm-up of each side out of one service's data. A level has no pace: gauges stay as they are, and so does what
 * would be left with too few blocks.
 */
export function withoutWarmUp(timed: TimedData, windows: Sides<Steadiness>): Trimmed {
  const { data } = timed;
  if (data.kind === 'gauge') return { data, droppedMs: { baseline: 0, candidate: 0 } };
  const [baseline, candidate] = [
    trimSide(timed, 'baseline', windows.baseline),
    trimSide(timed, 'candidate', windows.candidate),
  ];
  const droppedMs = { baseline: baseline.droppedMs, candidate: candidate.droppedMs };
  const trimmed = { ...data, baseline: baseline.side, candidate: candidate.side };
  if (data.loadLog === undefined) return { data: trimmed, droppedMs };
  // A load that runs evenly over the window is shortened with it.
  const kept = (name: SideName) => Math.log(trimmed[name].durationMs / data[name].durationMs);
  const loadLog = data.loadLog + kept('candidate') - kept('baseline');
  return { data: { ...trimmed, loadLog }, droppedMs };
}

function trimSide(
  { data, sides }: TimedData,
  name: SideName,
  { pace, warmUpBlocks }: Steadiness,
): { readonly side: SideData; readonly droppedMs: number } {
  const side = data[name];
  const { blocks } = sides[name];
  const dropped = warmUpBlocks === 0 ? 0 : warmUpBlocksOf(warmUpBlocks / pace.length, blocks.length);
  if (dropped === 0) return { side, droppedMs: 0 };
  const droppedMs = (blocks[dropped] as TimeRange).fromMs - (blocks[0] as TimeRange).fromMs;
  const lost = uploadsPerBlock(sides[name])
    .slice(0, dropped)
    .reduce((sum, count) => sum + count, 0);
  return {
    side: {
      ...side,
      blocks: side.blocks.slice(dropped),
      durationMs: side.durationMs - droppedMs,
      uploads: Math.max(0, side.uploads - lost),
    },
    droppedMs,
  };
}

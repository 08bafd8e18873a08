import { median } from './theil-sen.ts';

/** One service's CPU on one side, block by block. */
export interface ServiceBlocks {
  /** Samples, idle ones left out. */
  readonly samples: readonly number[];
  /** Length of each block, milliseconds. */
  readonly durationsMs: readonly number[];
  /** Uploads of all replicas in each block; all 0 when not known. */
  readonly uploads: readonly number[];
}

/** How evenly a window ran, over all services of the build. */
export interface Steadiness {
  /** ln of each block's cost per second over the usual one; empty when nothing can be said. */
  readonly pace: readonly number[];
  /** Highest pace over lowest, as a factor; 1 when nothing can be said. */
  readonly factor: number;
  /** Blocks at the start that stand out while the others agree; 0 when the window is steady or no start explains it. */
  readonly warmUpBlocks: number;
}

/** Blocks of one window that differ by more are not the same load on the same machine. */
export const STEADY_FACTOR = 1.5;
/** A warm-up is at most this part of a window. */
const MAX_WARM_UP = 1 / 3;
/** Blocks a side that must be left, or noise cannot be measured. */
const MIN_LEFT = 3;
/** A block with fewer samples on average moves by itself. */
const MIN_SAMPLES_PER_BLOCK = 100;

/**
 * Compares the blocks of one window with each other: the pace of a block is the median, over services, of its cost per
 * second by that of the service's usual block. One service with a burst of its own does not make a window unsteady.
 * @param services all with the same blocks; those with another number are left out
 */
export function measureSteadiness(services: readonly ServiceBlocks[]): Steadiness {
  const blocks = Math.max(0, ...services.map(({ samples }) => samples.length));
  const used = services.filter(({ samples }) => {
    const all = samples.reduce((sum, value) => sum + value, 0);
    return samples.length === blocks && all >= MIN_SAMPLES_PER_BLOCK * blocks;
  });
  if (used.length === 0 || blocks < 2) return { pace: [], factor: 1, warmUpBlocks: 0 };
  const paces = used.map(servicePace);
  const pace = Array.from({ length: blocks }, (_, block) => median(paces.map((one) => one[block] as number)));
  return { pace, factor: Math.exp(spread(pace)), warmUpBlocks: findWarmUp(pace) };
}

/**
 * The fewest blocks at the start without which the others agree, each of them further from the usual pace of the others than
 * those may lie apart: a block that is only a little off costs more samples than it spoils.
 */
function findWarmUp(pace: readonly number[]): number {
  const limit = Math.log(STEADY_FACTOR);
  const longest = Math.min(Math.floor(pace.length * MAX_WARM_UP), pace.length - MIN_LEFT);
  for (let count = 1; count <= longest; count++) {
    const rest = pace.slice(count);
    if (spread(rest) > limit) continue;
    const usual = median(rest);
    return pace.slice(0, count).every((one) => Math.abs(one - usual) > limit) ? count : 0;
  }
  return 0;
}

function spread(pace: readonly number[]): number {
  return Math.max(...pace) - Math.min(...pace);
}

/**
 * Short blocks hold an upload more or less by chance, so cost per second alone wavers; where several processes upload in one
 * second, cost per upload does. A block stands out only as far as both say so.
 */
function servicePace({ samples, durationsMs, uploads }: ServiceBlocks): number[] {
  const perSecond = logPace(samples, durationsMs);
  if (uploads.some((count) => count === 0)) return perSecond;
  const perUpload = logPace(samples, uploads);
  return perSecond.map((one, block) => {
    const other = perUpload[block] as number;
    if (one * other <= 0) return 0;
    return Math.abs(one) < Math.abs(other) ? one : other;
  });
}

/** ln of each block over the median block; half a sample keeps an empty one finite. */
function logPace(samples: readonly number[], per: readonly number[]): number[] {
  const rates = samples.map((value, block) => Math.log((value + 0.5) / (per[block] as number)));
  const usual = median(rates);
  return rates.map((rate) => rate - usual);
}

/**
 * How many of a service's blocks a warm-up covers.
 * @param warmUpPart part of the window
 * @returns 0 when too few blocks would be left
 */
export function warmUpBlocksOf(warmUpPart: number, blocks: number): number {
  const dropped = Math.max(0, Math.ceil(warmUpPart * blocks - 1e-9));
  return blocks - dropped >= MIN_LEFT ? dropped : 0;
}

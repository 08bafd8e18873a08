import type { Uploads } from './level-series.ts';

/** Part of a time in which load was measured, epoch milliseconds, `[fromMs, untilMs)`. */
export interface LoadPart {
  readonly fromMs: number;
  readonly untilMs: number;
  /** CPU uploads, of other times too; any other cost that follows the load will do. */
  readonly cpu: readonly (Uploads & { readonly values: readonly number[] })[];
}

/**
 * How much the load grew over `spanMs`, told by the CPU time of an early and a late part: 0.2 is a fifth more. Between
 * the middles of the parts it is taken to be a straight line. `null` when a part shows no CPU time at all.
 */
export function loadGrowth(early: LoadPart, late: LoadPart, spanMs: number): number | null {
  const [before, after] = [cpuRate(early), cpuRate(late)];
  if (!(before > 0) || !late.cpu.some(({ timesMs }) => timesMs.length > 0)) return null;
  return growthOver(after / before, early, late, spanMs);
}

/**
 * The same for a load that is known.
 * @param ratio load a second of the late part over that of the early one
 */
export function growthOver(
  ratio: number,
  early: Pick<LoadPart, 'fromMs' | 'untilMs'>,
  late: Pick<LoadPart, 'fromMs' | 'untilMs'>,
  spanMs: number,
): number | null {
  const apartMs = (late.fromMs + late.untilMs - early.fromMs - early.untilMs) / 2;
  return apartMs > 0 ? (ratio - 1) * Math.max(1, spanMs / apartMs) : null;
}

function cpuRate({ fromMs, untilMs, cpu }: LoadPart): number {
  let sum = 0;
  for (const { timesMs, values } of cpu) {
    for (const [index, time] of timesMs.entries()) {
      if (time >= fromMs && time < untilMs) sum += values[index] as number;
    }
  }
  return sum / Math.max(1, untilMs - fromMs);
}

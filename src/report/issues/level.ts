import type { Report, ReportComparison, ReportFunction } from '../report.ts';
import { round } from '../rounding.ts';
import type { Besides } from './besides.ts';
import { medianRatio } from './besides.ts';

/**
 * What something cost when it failed, and what it was expected to, in figures that later runs have, too. The baseline of later
 * nights may hold the growth already, so that a pass alone proves no recovery.
 */
export interface Level {
  /**
   * `requests`: cost of a request. `fixed`: cost a second. `auto`: fraction of the service, to be told by that of others, since
   * a share alone falls as well when somebody else takes more.
   */
  readonly by: 'requests' | 'fixed' | 'auto';
  readonly expected: number;
  readonly seen: number;
  /** What others cost then; only by `auto`. */
  readonly besides: Besides;
}

/** What something costs now, as a `Level` counts it. */
export interface Cost {
  /** `budget`: in the unit of the budget. */
  readonly by: Level['by'] | 'budget';
  readonly value: number;
  /** What others cost now. */
  readonly besides: ReadonlyMap<string, number>;
}

const NONE: ReadonlyMap<string, number> = new Map();

/**
 * That of a function that failed; null where its figures tell nothing.
 * @param besides functions that did not grow, by `auto`
 */
export function functionLevel(
  report: Report,
  comparison: ReportComparison,
  { share, self, expected }: ReportFunction,
  besides: () => Besides,
): Level | null {
  if (!(self.candidate > 0) || !(share.candidate > 0)) return null;
  const { by, value: seen } = functionCost(report, comparison, share.candidate, NONE);
  const level = { by, expected: round((seen * expected) / self.candidate), seen };
  return { ...level, besides: by === 'auto' ? besides() : [] };
}

/** What a function costs by its fraction of the service. */
export function functionCost(
  report: Report,
  { total, durationMs }: ReportComparison,
  share: number,
  besides: ReadonlyMap<string, number>,
): Cost & Pick<Level, 'by'> {
  const load = loadOf(report, durationMs?.candidate);
  if (load === null) return { by: 'auto', value: round(share), besides };
  return { by: load.by, value: round((share * total.candidate) / load.amount), besides: NONE };
}

/** That of a service as a whole, by its load; null where the load is not known. */
export function wholeLevel(report: Report, comparison: ReportComparison): Level | null {
  const { whole } = comparison;
  const cost = wholeCost(report, comparison);
  if (cost === null || whole === null || !(whole.seen > 0)) return null;
  const expected = round((cost.value * whole.expected) / whole.seen);
  return { by: cost.by, expected, seen: cost.value, besides: [] };
}

/** What a service costs as a whole, as `wholeLevel` counts it. */
export function wholeCost(
  report: Report,
  { total, durationMs }: ReportComparison,
): (Cost & Pick<Level, 'by'>) | null {
  const load = loadOf(report, durationMs?.candidate);
  return load === null ? null : { by: load.by, value: round(total.candidate / load.amount), besides: NONE };
}

/** Requests were counted over all of the window, of which a warm-up may have been left out. */
function loadOf({ load, windows }: Report, durationMs: number | undefined) {
  const window = windows?.candidate;
  const windowMs = window === undefined ? 0 : window.untilMs - window.fromMs;
  const lengthMs = durationMs ?? windowMs;
  if (load?.kind === 'fixed') return lengthMs > 0 ? ({ by: 'fixed', amount: lengthMs } as const) : null;
  if (load?.kind !== 'requests' || load.candidate === null) return null;
  const part = lengthMs > 0 && windowMs > 0 ? lengthMs / windowMs : 1;
  return { by: 'requests', amount: load.candidate * part } as const;
}

/** The level with the least of what failed: what comes after 5× and 2× is gone only when it is below what 2× was. */
export function lowered(level: Level, cost: Cost | null): Level {
  const now = cost === null ? null : comparable(level, cost);
  return now === null || now >= level.seen ? level : { ...level, seen: Math.max(level.expected, round(now)) };
}

/** Whether a cost fell more than half of the way from what failed back to what was expected. */
export function hasFallen(level: Level, cost: Cost): boolean {
  const now = comparable(level, cost);
  return now !== null && now < (level.expected + level.seen) / 2;
}

/** The same by shares alone, for what is too small to be tested: it would take others that grew many times over to hide it. */
export function isShareSmall(level: Level, cost: Cost): boolean {
  return level.by === 'auto' && cost.by === 'auto' && cost.value < (level.expected + level.seen) / 2;
}

/** A cost in the figures of a level; null where they cannot be compared. */
function comparable(level: Level, { by, value, besides }: Cost): number | null {
  if (by !== level.by) return null;
  if (by !== 'auto') return value;
  const ratio = medianRatio(level.besides, besides);
  return ratio === null ? null : value / ratio;
}

/** Whether growth as it was is ruled out. */
export function isRuledOut({ expected, seen }: Level, growthHigh: number): boolean {
  return expected > 0 && growthHigh < seen / expected;
}

import { findings, isOverLimit, isSetAside, serviceGroups, wasCompared } from '../findings.ts';
import { formatCost, formatGrowth, formatLimited, NO_VALUE } from '../numbers.ts';
import type { Phrase } from '../phrase.ts';
import type { Report, ReportComparison, ReportFunction } from '../report.ts';
import { functionRow, verdictWord } from '../rows.ts';
import { loadKind } from '../service-text.ts';
import { isWaived } from '../waived.ts';

/** The figures of a release, a row for each service and profile type. */

/** One service and type as the cells of a table. Names stay phrases: each renderer makes them inert itself. */
export interface ServiceRow {
  readonly result: string;
  readonly place: Phrase;
  /** Cost a second of all replicas together, of a gauge what one upload held. */
  readonly before: string;
  readonly after: string;
  readonly growth: string;
  /** The function that grew most, with its growth. */
  readonly worst: Phrase;
}

/** Headings of the cells, in their order. */
export function serviceColumns(report: Report): readonly string[] {
  const growth = loadKind(report) === 'requests' ? 'growth per request' : 'growth of total';
  return ['result', 'service · type', 'before', 'after', growth, 'worst function'];
}

/** All services and types that have such profiles, worst first. */
export function serviceRows(report: Report): ServiceRow[] {
  const own = new Set(findings(report).map((finding) => finding.function));
  return serviceGroups(report)
    .flatMap(({ comparisons }) => comparisons)
    .filter(({ verdict }) => verdict !== 'not-applicable')
    .map((comparison) => ({
      result: `${verdictWord(comparison)}${comparison.counted || isSetAside(comparison) ? '' : ', not counted'}`,
      place: [{ code: comparison.service }, ' ', { prose: comparison.alias }],
      before: costOf(comparison, 'baseline'),
      after: costOf(comparison, 'candidate'),
      growth: formatGrowth(growthOf(report, comparison)),
      worst: worstOf(comparison, own),
    }));
}

type Side = 'baseline' | 'candidate';

function costOf(comparison: ReportComparison, side: Side): string {
  if (!wasCompared(comparison)) return NO_VALUE;
  const { unit, addedUnit } = comparison;
  const rate = rateOf(comparison, side);
  if (rate === null || comparison.kind === 'gauge') return formatCost(comparison.total[side], unit);
  if (addedUnit === 'cores') return formatLimited(rate / 1e9, 'cores');
  return addedUnit === 'bytes/s' ? formatLimited(rate, 'bytes-per-second') : `${formatCost(rate, unit)}/s`;
}

/** In unit a second; null where the length is not known. */
function rateOf({ total, durationMs }: ReportComparison, side: Side): number | null {
  return durationMs === undefined ? null : (total[side] / durationMs[side]) * 1000;
}

/** How many times the cost of before, per request where these were counted; null where it cannot be told. */
export function growthOf(report: Report, comparison: ReportComparison): number | null {
  if (!wasCompared(comparison)) return null;
  const [before, after] = (['baseline', 'candidate'] as const).map((side) => {
    if (comparison.kind === 'gauge') return comparison.total[side];
    const rate = rateOf(comparison, side);
    return (rate ?? comparison.total[side]) / (rate === null ? 1 : (pace(report, side) ?? 1));
  });
  return before === undefined || after === undefined || !(before > 0) ? null : after / before;
}

/** Requests a second over the whole window, of which a warm-up may be left out of the costs; null where nobody counted. */
function pace({ load, windows }: Report, side: Side): number | null {
  const count = load?.[side] ?? null;
  if (load?.kind !== 'requests' || count === null || windows === null) return null;
  const { fromMs, untilMs } = windows[side];
  return (count * 1000) / (untilMs - fromMs);
}

function worstOf(comparison: ReportComparison, own: ReadonlySet<ReportFunction>): Phrase {
  const { functions } = comparison;
  const worst =
    functions.find((fn) => own.has(fn) || isOverLimit(fn) || isWaived(fn)) ??
    functions
      .filter(
        ({ growth, verdict, causedBy }) => growth !== null && verdict !== 'not-tested' && causedBy === null,
      )
      .filter(({ addedShare }) => addedShare > 0)
      .toSorted((a, b) => b.addedShare - a.addedShare)[0];
  if (worst === undefined) return [NO_VALUE];
  return [{ code: worst.name }, ` ${functionRow(comparison, worst).growth}`];
}

import { createHash } from 'node:crypto';
import { wasCompared } from '../findings.ts';
import type { Report, ReportComparison, ReportFunction } from '../report.ts';
import { round, roundOrNull } from '../rounding.ts';
import type { TrendEntry, TrendFunction, TrendLine } from './trend-line.ts';

/** Services and types kept of one run; a report has them worst first. */
const MOST_SERIES = 2000;
/** Functions kept of one run, shared by its services and types. */
const MOST_FUNCTIONS = 4000;
const FUNCTIONS_EACH = { least: 3, most: 20 };
/** Generated names may have thousands of characters; beyond this they are told apart by a hash. */
const LONGEST_NAME = 300;
const HASH_DIGITS = 16;

/**
 * What a trend keeps of a report: what the candidate cost, in figures that do not depend on the length of its window.
 * @param commit in place of the report's own, for runs outside of GitHub; empty to keep that
 */
export function trendLineOf(report: Report, commit: string): TrendLine {
  const { run, windows, load } = report;
  const compared = report.comparisons
    .filter(({ verdict }) => verdict !== 'not-applicable')
    .slice(0, MOST_SERIES);
  const room = Math.floor(MOST_FUNCTIONS / Math.max(1, compared.length));
  const functions = Math.max(FUNCTIONS_EACH.least, Math.min(FUNCTIONS_EACH.most, room));
  return {
    version: 1,
    key: report.key,
    commit: commit === '' ? (run?.commit ?? '') : commit,
    runId: run?.runId ?? '',
    runAttempt: run?.runAttempt ?? 1,
    runUrl: run?.runUrl ?? '',
    createdAt: report.createdAt,
    atMs: windows?.candidate.untilMs ?? Date.parse(report.createdAt),
    verdict: report.verdict,
    load: load?.kind ?? 'auto',
    series: compared.map((comparison) => entryOf(comparison, report, functions)),
  };
}

function entryOf(comparison: ReportComparison, report: Report, most: number): TrendEntry {
  const { service, profileType, alias, kind, unit, addedUnit, verdict, counted, total } = comparison;
  const { failOnGrowth, minShare } = comparison.limits ?? report.settings;
  const requests = report.load?.candidate ?? null;
  const isMeasured = wasCompared(comparison);
  const isGauge = kind === 'gauge';
  return {
    service: bounded(service),
    profileType: bounded(profileType),
    alias: bounded(alias),
    kind,
    unit,
    rateUnit: addedUnit,
    verdict: verdict === 'not-applicable' ? 'not-evaluated' : verdict,
    counted,
    failOnGrowth,
    minShare,
    rate: isMeasured ? rateOf(total.candidate, comparison, report) : null,
    // What is held does not depend on how many requests a window had.
    perRequest: isMeasured && requests !== null && !isGauge ? round(total.candidate / requests) : null,
    functions: isMeasured
      ? chosen(comparison.functions, most).map((fn) => functionOf(fn, comparison, report))
      : [],
  };
}

/** Those over a limit, then the largest. */
function chosen(functions: readonly ReportFunction[], most: number): ReportFunction[] {
  const rank = ({ verdict }: ReportFunction) => (verdict === 'fail' ? 0 : verdict === 'warn' ? 1 : 2);
  return functions
    .filter(({ self }) => self.candidate > 0)
    .toSorted((a, b) => rank(a) - rank(b) || b.self.candidate - a.self.candidate)
    .slice(0, most);
}

function functionOf(fn: ReportFunction, comparison: ReportComparison, report: Report): TrendFunction {
  return {
    name: bounded(fn.name),
    file: bounded(fn.file),
    verdict: fn.verdict,
    share: round(Math.max(0, fn.share.candidate)),
    rate: rateOf(fn.self.candidate, comparison, report),
  };
}

/** In the comparison's `addedUnit`; null where the length of the window is not known. */
function rateOf(cost: number, comparison: ReportComparison, { windows }: Report): number | null {
  if (comparison.kind === 'gauge') return round(cost);
  const window = windows?.candidate;
  const windowMs = window === undefined ? 0 : window.untilMs - window.fromMs;
  const durationMs = comparison.durationMs?.candidate ?? windowMs;
  if (!(durationMs > 0)) return null;
  return roundOrNull((cost / durationMs) * (comparison.unit === 'nanoseconds' ? 1e-6 : 1e3));
}

function bounded(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH_DIGITS);
  return `${name.slice(0, LONGEST_NAME - HASH_DIGITS - 1).toWellFormed()}…${hash}`;
}

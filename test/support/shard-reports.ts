import type { NamedReport } from '../../src/report/merge/differences.ts';
import { isMergeProblem, type MergePolicy, mergeReports } from '../../src/report/merge/merge-reports.ts';
import { foundVerdict } from '../../src/report/merge/settle.ts';
import { type Report, type ReportComparison, ReportSchema } from '../../src/report/report.ts';
import { reportComparison, reportOf } from './report.ts';

/** A service that passed. */
export function passed(service: string, changes: Partial<ReportComparison> = {}): ReportComparison {
  return reportComparison({ service, verdict: 'pass', ...changes });
}

/** The report of one shard, with anything replaced. The other shards of its plan are as large; see `buildOf` where they are not. */
export function shardReport(
  index: number,
  count: number,
  comparisons: ReportComparison[],
  changes: Partial<Report> = {},
): Report {
  const services = new Set(comparisons.map(({ service }) => service)).size;
  const rows = comparisons.length;
  const planned = comparisons.filter(({ verdict }) => verdict !== 'not-applicable').length;
  const plan = {
    ...{ services: count * services, comparisons: count * planned, rows: count * rows },
    ...{ contents: 'c0ffee', settings: 'facade' },
  };
  const { reasons = [], budgets = [] } = changes;
  return reportOf(comparisons, {
    tests: comparisons.flatMap(({ functions }) => functions).length,
    verdict: foundVerdict({ comparisons, budgets, reasons }),
    conclusion: 'success',
    exitCode: 0,
    shard: { index, count, services, comparisons: planned, rows, plan },
    ...changes,
  });
}

/** Shards of any size as parts of one plan, which is all of them together, or larger where some are missing. */
export function buildOf(reports: readonly Report[], size?: number): Report[] {
  const sum = (key: 'services' | 'comparisons' | 'rows') =>
    size ?? reports.reduce((total, { shard }) => total + (shard?.[key] ?? 0), 0);
  const plan = { services: sum('services'), comparisons: sum('comparisons'), rows: sum('rows') };
  return reports.map((report) => {
    const { shard } = report;
    if (shard?.plan == null) return report;
    return { ...report, shard: { ...shard, plan: { ...shard.plan, ...plan } } };
  });
}

/** The report of a shard that never saw the plan. */
export function blindShard(index: number, count: number, reasons: Report['reasons']): Report {
  return shardReport(index, count, [], {
    verdict: 'not-evaluated',
    reasons,
    shard: { index, count, services: 0, comparisons: 0, rows: 0, plan: null },
  });
}

/** Reports as if each was read from a file: `1.json`, `2.json` ... */
export function named(reports: readonly Report[]): NamedReport[] {
  return reports.map((report, index) => ({ file: `${index + 1}.json`, report }));
}

/** What reports come to together, checked against the schema. Throws when they cannot be merged. */
export function mergedOf(reports: readonly Report[], policy?: MergePolicy): Report {
  const merged = mergeReports(named(reports), policy);
  if (isMergeProblem(merged)) throw new Error(`${merged.why} (${merged.remedy})`);
  return ReportSchema.parse(merged);
}

import type { Report, ReportComparison, ReportFunction } from '../report.ts';

/** Growth from which a service and type fails. */
export function limitOf({ settings }: Report, { limits }: ReportComparison): number {
  return (limits ?? settings).failOnGrowth;
}

/** The same of a function, by its rule; infinite where the rule lets it not fail. */
export function functionLimit(
  report: Report,
  comparison: ReportComparison,
  { rule }: ReportFunction,
): number {
  if (rule !== undefined && rule.severity !== 'fail') return Number.POSITIVE_INFINITY;
  return rule?.failOnGrowth ?? limitOf(report, comparison);
}

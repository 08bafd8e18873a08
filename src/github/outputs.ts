import { serviceFindings } from '../report/findings.ts';
import type { Report } from '../report/report.ts';

/** Where the reports were written; absent for one that was not. */
export interface ReportPaths {
  readonly json?: string;
  readonly html?: string;
  readonly md?: string;
  readonly junit?: string;
}

/** The Action's outputs by name, as action.yml declares them. */
export type Outputs = Readonly<
  Record<
    'verdict' | 'regressions' | 'report-json' | 'report-html' | 'report-md' | 'report-junit' | 'comment-url',
    string
  >
>;

/** The values of the Action's outputs; what does not exist is an empty text. */
export function outputsOf(report: Report, paths: ReportPaths, commentUrl: string | undefined): Outputs {
  return {
    verdict: report.verdict,
    regressions: String(countRegressions(report)),
    'report-json': paths.json ?? '',
    'report-html': paths.html ?? '',
    'report-md': paths.md ?? '',
    'report-junit': paths.junit ?? '',
    'comment-url': commentUrl ?? '',
  };
}

/**
 * Failing functions, and services that fail as a whole, of everything that counts: an optional service must not make a pass look
 * like a fail.
 */
function countRegressions(report: Report): number {
  let count = serviceFindings(report).filter(({ verdict }) => verdict === 'fail').length;
  for (const comparison of report.comparisons) {
    if (!comparison.counted) continue;
    count += comparison.functions.filter((fn) => fn.verdict === 'fail' && fn.causedBy === null).length;
  }
  return count;
}

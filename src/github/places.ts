import { findings } from '../report/findings.ts';
import type { Report, ReportFunction } from '../report/report.ts';
import type { ChangedFile } from './changed-files.ts';
import { firstOverlap } from './hunks.ts';

/** Lines of a file of the repository. */
export interface Place {
  readonly path: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The file of the repository that a function is in; null when that is not known. */
export type PathOf = (fn: Pick<ReportFunction, 'name' | 'source'>) => string | null;

/** Where a function is in the repository; null when that is not known. */
export type Locate = (fn: Pick<ReportFunction, 'name' | 'source'>) => Place | null;

/**
 * Finds the lines of a function that the pull request changed, else the first line that profiles saw of it.
 * @param files what the pull request changes; null when that is not known
 */
export function createLocator(files: readonly ChangedFile[] | null, pathOf: PathOf): Locate {
  const changed = new Map((files ?? []).map((file) => [file.path, file.lines]));
  return (fn) => {
    const path = pathOf(fn);
    if (fn.source === null || path === null) return null;
    const { firstLine, lastLine } = fn.source;
    const met = firstOverlap(changed.get(path) ?? [], { first: firstLine, last: lastLine });
    if (met !== null) return { path, firstLine: met.first, lastLine: met.last };
    return { path, firstLine, lastLine: firstLine };
  };
}

/**
 * The report with what the pull request changes beside what grew, so that it can say whether one has to do with the
 * other. Unchanged when that is not known.
 */
export function withChanges(report: Report, files: readonly ChangedFile[] | null, pathOf: PathOf): Report {
  if (files === null) return report;
  const changed = new Set(files.map(({ path }) => path));
  const paths = findings(report).flatMap(({ function: fn }) => pathOf(fn) ?? []);
  const touched = paths.filter((path) => changed.has(path)).length;
  return { ...report, changes: { files: files.length, findings: paths.length, touched } };
}

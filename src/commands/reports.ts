import { MAX_SUMMARY_BYTES, renderWithin } from '../github/summary.ts';
import type { RawProfile } from '../profile/raw-profile.ts';
import { renderHtml } from '../report/html/html.ts';
import { renderJunit } from '../report/junit.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { formatReportJson } from '../report/report-json.ts';
import { writeProfiles } from './profiles.ts';
import { REPORT_FORMS, type ReportForm, type ReportPaths } from './report-paths.ts';
import { writeWhole } from './write-whole.ts';

/** What was written. */
export interface WrittenReports {
  /** Absolute paths. */
  readonly paths: Readonly<Partial<Record<ReportForm, string>>>;
  readonly profiles: readonly string[];
  /** Why forms are missing: `UsageError`s for paths that cannot be written. */
  readonly errors: readonly unknown[];
  /** Why profiles are missing; null when none is. */
  readonly profilesProblem: string | null;
}

/** A file has room: nothing is shed from it but for a build of absurd size. */
const MAX_FILE_CHARACTERS = 8 * 1024 * 1024;

/** GitHub drops a summary that reaches the limit, and adds a line break or two. */
const SUMMARY_RESERVE_BYTES = 1024;

const RENDER: Readonly<Record<ReportForm, (report: Report) => string>> = {
  json: formatReportJson,
  md: (report) => renderMarkdown(report, { maxCharacters: MAX_FILE_CHARACTERS, detail: 'summary' }),
  html: renderHtml,
  junit: renderJunit,
  summary: (report) =>
    renderWithin(
      (maxCharacters) => renderMarkdown(report, { maxCharacters, detail: 'summary' }),
      MAX_SUMMARY_BYTES - SUMMARY_RESERVE_BYTES,
    ) ?? '',
};

/**
 * Writes the report in the forms asked for, each file whole or not at all; one that cannot be written does not cost the
 * others. Never rejects.
 */
export async function writeReports(
  report: Report,
  paths: ReportPaths,
  profiles: readonly RawProfile[] = [],
): Promise<WrittenReports> {
  const written: Partial<Record<ReportForm, string>> = {};
  const errors: unknown[] = [];
  for (const form of REPORT_FORMS) {
    const path = paths[form];
    if (path === undefined) continue;
    try {
      written[form] = await writeWhole(path, RENDER[form](report));
    } catch (error) {
      errors.push(error);
    }
  }
  const raw =
    paths.profiles === undefined
      ? { written: [], problem: null }
      : await writeProfiles(paths.profiles, profiles);
  return { paths: written, profiles: raw.written, errors, profilesProblem: raw.problem };
}

/** The files of a report directory. */
export function reportDirPaths(dir: string): Readonly<Record<Exclude<keyof ReportPaths, 'summary'>, string>> {
  return {
    json: `${dir}/report.json`,
    md: `${dir}/report.md`,
    html: `${dir}/report.html`,
    junit: `${dir}/report.junit.xml`,
    profiles: `${dir}/profiles`,
  };
}

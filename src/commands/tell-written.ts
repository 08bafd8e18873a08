import { visible } from '../report/escape.ts';
import { REPORT_FORMS } from './report-paths.ts';
import type { WrittenReports } from './reports.ts';
import type { Terminal } from './terminal.ts';

/** A path may come from a configuration file, so it is made visible; longer ones hardly exist. */
const LONGEST_PATH = 1000;

/**
 * Lists what was written, and what was not.
 * @throws UsageError for the first form that could not be written: it was asked for by its path
 */
export function tellWritten(written: WrittenReports, isQuiet: boolean, terminal: Terminal): void {
  const { paths, profiles, errors, profilesProblem } = written;
  const lines = REPORT_FORMS.flatMap((form) => paths[form] ?? []).map((path) => visible(path, LONGEST_PATH));
  if (profiles.length > 0) lines.push(profilesLine(profiles));
  if (!isQuiet && lines.length > 0) terminal.out(`Written: ${lines.join('\n         ')}`);
  if (profilesProblem !== null) terminal.err(`warning: ${visible(profilesProblem, LONGEST_PATH)}`);
  const [error] = errors;
  if (error !== undefined) throw error;
}

function profilesLine(profiles: readonly string[]): string {
  const [first = ''] = profiles;
  const folder = first.slice(0, Math.max(first.lastIndexOf('/'), first.lastIndexOf('\\')));
  return `${visible(folder, LONGEST_PATH)} (${profiles.length} pprof files)`;
}

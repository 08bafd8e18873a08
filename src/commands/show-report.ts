import type { CommandLine } from '../config/inputs.ts';
import type { RawProfile } from '../profile/raw-profile.ts';
import { wasCompared } from '../report/findings.ts';
import { hasNoBaseline } from '../report/no-baseline.ts';
import type { Report } from '../report/report.ts';
import { renderText } from '../report/text.ts';
import type { ReportPaths } from './report-paths.ts';
import { writeReports } from './reports.ts';
import { tellReason } from './tell-reason.ts';
import { tellWritten } from './tell-written.ts';
import type { Terminal } from './terminal.ts';

/** Prints the report, and with --quiet still why nothing was evaluated; then writes the files: a path that cannot be written must not cost the verdict that was found. */
export async function show(
  report: Report,
  line: CommandLine,
  terminal: Terminal,
  paths: ReportPaths,
  profiles: readonly RawProfile[] = [],
): Promise<void> {
  const isQuiet = line.options.quiet === true;
  if (hasNoBaseline(report)) tellReason(report.reasons[0], 'no baseline yet', terminal, 'note');
  else tellReason(report.reasons[0], whatIsOpen(report), terminal);
  const { color, columns } = terminal;
  const verbose = line.options.verbose === true;
  if (!isQuiet) terminal.out(renderText(report, { color, columns, verbose }));
  const written = await writeReports(report, paths, profiles);
  if (!isQuiet && Object.keys(written.paths).length > 0) terminal.out('\n');
  tellWritten(written, isQuiet, terminal);
}

/** Of the shards of a build, some may be missing. */
function whatIsOpen({ comparisons }: Report): string {
  return comparisons.some(wasCompared) ? 'a part of the build was not evaluated' : 'nothing was evaluated';
}

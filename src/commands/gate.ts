import { type CommandLine, type Environment, readProxySettings } from '../config/inputs.ts';
import type { Defaults } from '../config/resolve.ts';
import { parseSpanIds } from '../config/span-ids.ts';
import { UsageError } from '../config/usage-error.ts';
import { readGitHubContext } from '../github/context.ts';
import type { Reason } from '../judge/verdict.ts';
import type { RawProfile } from '../profile/raw-profile.ts';
import { wasCompared } from '../report/findings.ts';
import { hasNoBaseline } from '../report/no-baseline.ts';
import type { Report } from '../report/report.ts';
import { renderText } from '../report/text.ts';
import { gateFiles } from './file-gate.ts';
import { type InputWorld, readGateInput } from './gate-input.ts';
import { pathsOf, tellWritten } from './report-options.ts';
import { type ReportPaths, writeReports } from './reports.ts';
import { runAgainstServer } from './run-gate.ts';
import type { Terminal } from './terminal.ts';
import { tellWait } from './wait-step.ts';

/** What every command gets. */
export interface CommandSetting {
  readonly line: CommandLine;
  readonly env: Environment;
  readonly terminal: Terminal;
  readonly nowMs: number;
}

/** The command line has exit codes of its own for what is no verdict. */
export const CLI_DEFAULTS: Defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' };

/** `flamegate gate`: judges two windows of a server. Returns the exit code. */
export async function gate({ line, env, terminal, nowMs }: CommandSetting): Promise<number> {
  if (line.positionals.length > 0) {
    throw new UsageError(
      'gate takes no files',
      `got ${line.positionals[0]}`,
      'use flamegate compare for profile files',
    );
  }
  const spanIds = parseSpanIds((line.options['span-id'] ?? []) as readonly string[]);
  const files = await gateFiles(line.settings, CLI_DEFAULTS, { nowMs, run: null });
  if (files !== null && spanIds.length > 0) {
    throw new UsageError(
      'option --span-id needs a server',
      'the profiles come from files, which are asked for no spans',
      'leave it out, or let the profiles come from Pyroscope (source: pyroscope)',
    );
  }
  if (files !== null) {
    await show(files.report, line, terminal, pathsOf(line));
    return files.report.exitCode;
  }
  const { config, saved } = await readGateInput(line.settings, CLI_DEFAULTS, nowMs, worldOf(env));
  const paths = pathsOf(line);
  const profiles: RawProfile[] = [];
  const report = await runAgainstServer(config, {
    nowMs,
    proxy: readProxySettings(env),
    run: null,
    saved,
    onProgress: line.options.quiet === true ? () => undefined : terminal.progress,
    onWait: line.options.quiet === true ? () => undefined : (waiting) => tellWait(waiting, terminal),
    onProfiles: paths.profiles === undefined ? undefined : (all) => profiles.push(...all),
    spanIds,
  });
  await show(report, line, terminal, paths, profiles);
  return report.exitCode;
}

/** Where the command runs: in a workflow it may ask GitHub for the baseline, with the usual variable for the token. */
export function worldOf(env: Environment): InputWorld {
  return { proxy: readProxySettings(env), context: readGitHubContext(env), token: env.GITHUB_TOKEN ?? '' };
}

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

/** A reason for the whole build is an error like any other, and shown where errors are, also with --quiet. */
export function tellReason(
  reason: Reason | undefined,
  what: string,
  terminal: Terminal,
  kind: 'error' | 'note' = 'error',
): void {
  if (reason === undefined) return;
  terminal.err(`${kind}: ${what} (${reason.code})`);
  terminal.err(`  why: ${oneLine(reason.message)}`);
  if (reason.remedy !== '') terminal.err(`  do:  ${oneLine(reason.remedy)}`);
}

/** Messages may quote a server: a line of its own would pass for one of ours. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import type { ProxySettings } from '../config/inputs.ts';
import type { PublishConfig } from '../config/resolve.ts';
import { type Annotation, annotationsOf, emitAnnotations } from '../github/annotations.ts';
import type { CheckRun } from '../github/check.ts';
import { publishComment } from '../github/comment.ts';
import type { GitHubContext } from '../github/context.ts';
import { publishIssues } from '../github/issues.ts';
import { outputsOf } from '../github/outputs.ts';
import { type PlacedReport, placeFindings } from '../github/place-findings.ts';
import { writeSummary } from '../github/summary.ts';
import type { RawProfile } from '../profile/raw-profile.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { firstLine, underFirstLine } from '../report/next-step.ts';
import type { Report } from '../report/report.ts';
import { phraseToText, renderText } from '../report/text.ts';
import { completeWithReport } from './check.ts';
import { tellError } from './errors.ts';
import { reportDirPaths, type WrittenReports, writeReports } from './reports.ts';
import { SAY } from './say.ts';
import { setOutputs } from './set-outputs.ts';
import { tellIssues } from './tell-issues.ts';

/** What publishing works with beside the report. */
export interface PublishSetting {
  readonly config: PublishConfig;
  /** Null outside of a workflow run. */
  readonly context: GitHubContext | null;
  readonly proxy: ProxySettings;
  readonly check: CheckRun | null;
  /** What was compared, to lie beside the report. */
  readonly profiles: readonly RawProfile[];
}

/**
 * Tells the world: log, files, job summary, comment, check run or annotations, outputs. One that fails says so and changes nothing
 * else. A shard has a log, files, a summary and outputs: what stands beside the change is said once, of the merged report.
 */
export async function publish(found: Report, setting: PublishSetting): Promise<void> {
  const { report, locate, reason } = await place(found, setting);
  if (reason !== undefined) SAY.info(`flamegate: ${reason}`);
  printInert(renderText(report, { color: false }));
  const { paths } = await write(report, setting);
  const summary = await writeSummary({
    path: setting.context?.summaryPath ?? null,
    render: (maxCharacters) => renderMarkdown(report, { maxCharacters, detail: 'summary' }),
  });
  if (summary.status === 'failed') core.warning(summary.reason ?? '', { title: 'flamegate: no job summary' });
  else if (summary.reason !== undefined) SAY.info(`flamegate: ${summary.reason}`);
  const commentUrl = await comment(report, setting);
  await keepIssues(report, setting);
  await annotate(report, annotationsOf(report, locate), setting.check);
  setOutputs(outputsOf(report, paths, commentUrl));
}

async function place(found: Report, { config, context, proxy }: PublishSetting): Promise<PlacedReport> {
  if (context === null || found.shard !== undefined) return { report: found, locate: () => null };
  return placeFindings(found, { context, token: config.githubToken, proxy, mappings: config.sourcePaths });
}

async function write(report: Report, { config, profiles }: PublishSetting): Promise<WrittenReports> {
  const written = await writeReports(report, reportDirPaths(config.reportDir), profiles);
  const [error] = written.errors;
  if (error !== undefined) {
    const { what, why, remedy } = tellError(error);
    // What one path lacks the others mostly lack, too: a step shows ten annotations, and they are for findings.
    const how = written.errors.length === 1 ? '' : `${written.errors.length} files are missing. `;
    core.warning(`${why}\n${how}The verdict stands; ${remedy} (report-dir).`, {
      title: `flamegate: ${what}`,
    });
  }
  if (written.profilesProblem !== null) {
    core.warning(written.profilesProblem, { title: 'flamegate: profiles are missing beside the report' });
  }
  return written;
}

async function comment(
  report: Report,
  { config, context, proxy }: PublishSetting,
): Promise<string | undefined> {
  if (context === null || report.shard !== undefined) return undefined;
  const result = await publishComment({
    context,
    report,
    policy: config.comment,
    token: config.githubToken,
    proxy,
    render: (maxCharacters, previous) =>
      renderMarkdown(report, { maxCharacters, detail: 'comment', previous }),
  });
  if (result.reason !== undefined) SAY[result.severity](result.reason);
  return result.url;
}

/** One issue for each cause, where they are asked for. */
async function keepIssues(report: Report, { config, context, proxy }: PublishSetting): Promise<void> {
  if (context === null || config.issues === 'never') return;
  const { githubToken: token, issues: policy, issueLabels: labels } = config;
  tellIssues(await publishIssues({ context, report, policy, labels, token, proxy }));
}

/**
 * The findings stand in the check run or in the step, never in both; the step then has one line that leads there, for a
 * red step without a word would be a riddle.
 */
async function annotate(
  report: Report,
  annotations: readonly Annotation[],
  check: CheckRun | null,
): Promise<void> {
  if (report.shard !== undefined) return;
  const isShown = check !== null && (await completeWithReport(check, report, annotations));
  if (!isShown) {
    emitAnnotations(annotations, core);
    return;
  }
  const where = check.url === '' ? '' : `The findings stand in the check run: ${check.url}`;
  const lines = [phraseToText(firstLine(report)), phraseToText(underFirstLine(report)), where];
  const line = lines.filter((text) => text !== '').join('\n');
  if (report.conclusion === 'failure') core.error(line, { title: 'flamegate' });
  else if (report.conclusion === 'warning') core.warning(line, { title: 'flamegate' });
}

/** Names in the report are not ours: between these two commands the runner takes no line for a command. */
function printInert(text: string): void {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
}

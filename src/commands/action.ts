import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import {
  type Environment,
  type ProxySettings,
  type RawSettings,
  readActionInputs,
  readEnvironment,
  readProxySettings,
} from '../config/inputs.ts';
import { readConfig } from '../config/read-config.ts';
import type { Config, Defaults } from '../config/resolve.ts';
import { annotationsOf, emitAnnotations } from '../github/annotations.ts';
import { publishComment } from '../github/comment.ts';
import { type GitHubContext, readGitHubContext, reportRunOf } from '../github/context.ts';
import { outputsOf } from '../github/outputs.ts';
import { writeSummary } from '../github/summary.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { renderText } from '../report/text.ts';
import { tellError } from './errors.ts';
import { reportDirPaths, writeReports } from './reports.ts';
import { runAgainstServer } from './run-gate.ts';
import { secretsOf } from './secrets.ts';

/** A check has colours, not exit codes: without a verdict it must not be green by accident. */
const ACTION_DEFAULTS: Defaults = { onInconclusive: 'warn', onNotEvaluated: 'fail' };

/** The Action: inputs in, outputs, summary, annotations and comment out. Returns the exit code; never throws. */
export async function runAction(nowMs: number): Promise<number> {
  const env = readEnvironment();
  try {
    const inputs = readInputsMasked(env);
    const context = readGitHubContext(env);
    for (const problem of context?.problems ?? []) core.notice(problem);
    const config = await readConfig(inputs, ACTION_DEFAULTS, nowMs);
    const proxy = readProxySettings(env);
    const report = await runAgainstServer(config, {
      nowMs,
      proxy,
      run: context === null ? null : reportRunOf(context),
      onProgress: ({ done, total }) => {
        if (done === total) core.info(`fetched ${total} profiles`);
      },
    });
    await publish(report, config, context, proxy);
    return report.exitCode;
  } catch (error) {
    const { what, why, remedy, exitCode } = tellError(error);
    core.error(`${why}\n${remedy}`, { title: `flamegate: ${what}` });
    core.debug(error instanceof Error ? (error.stack ?? '') : String(error));
    return exitCode;
  }
}

/** Secrets are masked before anything else may be printed, an error about the inputs included. */
function readInputsMasked(env: Environment): RawSettings {
  for (const secret of secretsOf(env)) core.setSecret(secret);
  return readActionInputs(env);
}

/** Tells the world. A publisher that fails says so and changes nothing else. */
async function publish(
  report: Report,
  config: Config,
  context: GitHubContext | null,
  proxy: ProxySettings,
): Promise<void> {
  printInert(renderText(report, { color: false }));
  const paths = reportDirPaths(config.reportDir);
  const written = await writeReports(report, paths).catch((error: unknown) => {
    core.warning(tellError(error).why, { title: `flamegate: ${tellError(error).what}` });
    return [];
  });
  const summary = await writeSummary({
    path: context?.summaryPath ?? null,
    render: (maxCharacters) => renderMarkdown(report, { maxCharacters, detail: 'summary' }),
  });
  if (summary.status === 'failed') core.warning(summary.reason ?? '', { title: 'flamegate: no job summary' });
  const commentUrl = context === null ? undefined : await comment(report, config, context, proxy);
  emitAnnotations(annotationsOf(report), core);
  const [json = null, md = null, html = null] = written;
  for (const [name, value] of Object.entries(outputsOf(report, { json, html, md }, commentUrl))) {
    core.setOutput(name, value);
  }
}

async function comment(
  report: Report,
  config: Config,
  context: GitHubContext,
  proxy: ProxySettings,
): Promise<string | undefined> {
  const result = await publishComment({
    context,
    report,
    policy: config.comment,
    token: config.githubToken,
    proxy,
    render: (maxCharacters) => renderMarkdown(report, { maxCharacters, detail: 'comment' }),
  });
  if (result.reason !== undefined) SAY[result.severity](result.reason);
  return result.url;
}

const SAY = { info: core.info, notice: core.notice, warning: core.warning };

/** Names in the report are not ours: between these two commands the runner takes no line for a command. */
function printInert(text: string): void {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
}

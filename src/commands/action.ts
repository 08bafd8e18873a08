import { setTimeout } from 'node:timers/promises';
import * as core from '@actions/core';
import { isCommentStep } from '../config/comment-inputs.ts';
import { readFileConfig } from '../config/file-source.ts';
import {
  type Environment,
  type ProxySettings,
  readActionInputs,
  readEnvironment,
  readProxySettings,
} from '../config/inputs.ts';
import type { Defaults } from '../config/resolve.ts';
import { runFileGate } from '../file-gate.ts';
import type { CheckRun } from '../github/check.ts';
import { type GitHubContext, readGitHubContext, reportRunOf } from '../github/context.ts';
import { targetCheckoutWarning } from '../github/target-checkout.ts';
import type { RawProfile } from '../profile/raw-profile.ts';
import { redactor } from '../secret-forms.ts';
import { VERSION } from '../version.ts';
import { completeAsCancelled, completeAsFailed, openCheck } from './check.ts';
import { commentStep } from './comment-step.ts';
import { hideIn, tellError } from './errors.ts';
import { refuseForeignConfig } from './foreign-config.ts';
import { readGateInput } from './gate-input.ts';
import { mergeStep } from './merge-step.ts';
import { publish } from './publish.ts';
import { runAgainstServer } from './run-gate.ts';
import { SAY } from './say.ts';
import { secretsOf } from './secrets.ts';
import { waitingLine } from './wait-step.ts';

/** A check has colours, not exit codes: without a verdict it must not be green by accident. */
const ACTION_DEFAULTS: Defaults = { onInconclusive: 'warn', onNotEvaluated: 'fail', onNoBaseline: 'warn' };

/** What shells give for a program that SIGINT ended; the runner shows a cancelled step whatever it is. */
const CANCELLED = 130;

/** How long a cancelled step waits for GitHub to take its check run: the runner's next signal comes 7.5 s after the first. */
const CLOSING_LIMIT_MS = 5000;

/**
 * The Action: inputs in, outputs, summary, annotations, check run and comment out. Returns the exit code; never throws.
 * @param cancelled ends it early: the check run is completed, and what is under way may go on until the process ends
 */
export async function runAction(nowMs: number, cancelled: AbortSignal): Promise<number> {
  const env = readEnvironment();
  // Masked before anything else may be printed, an error about the inputs included.
  const secrets = secretsOf(env);
  for (const secret of secrets) core.setSecret(secret);
  const context = readGitHubContext(env);
  for (const problem of context?.problems ?? []) core.notice(problem);
  const warning = context === null ? null : await targetCheckoutWarning(context, env.GITHUB_EVENT_PATH);
  if (warning !== null) core.warning(warning, { title: 'flamegate: pull_request_target' });
  const proxy = readProxySettings(env);
  // What comments for another run has no verdict of its own.
  const isComment = isCommentStep(env);
  let check = isComment ? Promise.resolve(null) : openCheck(env, context, proxy);
  const onCheck = (opening: typeof check) => {
    check = opening;
  };
  const work = async () => {
    if (isComment) return commentStep({ env, context, proxy, onCheck });
    return judge({ env, nowMs, context, proxy, check: await check });
  };
  const ending = work().catch((error: unknown) => fail(error, check, redactor(secrets)));
  const exitCode = await Promise.race([ending, whenAborted(cancelled)]);
  if (exitCode !== null) return exitCode;
  core.info('flamegate was cancelled.');
  const closing = check.then(completeAsCancelled);
  await Promise.race([closing, setTimeout(CLOSING_LIMIT_MS)]);
  return CANCELLED;
}

/** Says what went wrong, also in the check run, where the runner masks nothing. Returns the exit code. */
async function fail(
  error: unknown,
  check: Promise<CheckRun | null>,
  hide: (text: string) => string,
): Promise<number> {
  const told = hideIn(tellError(error), hide);
  core.error(`${told.why}\n${told.remedy}`, { title: `flamegate: ${told.what}` });
  core.debug(hide(error instanceof Error ? (error.stack ?? '') : String(error)));
  await completeAsFailed(await check, told);
  return told.exitCode;
}

interface Run {
  readonly env: Environment;
  readonly nowMs: number;
  readonly context: GitHubContext | null;
  readonly proxy: ProxySettings;
  readonly check: CheckRun | null;
}

/** The gate and all who tell of it. Returns the exit code. */
async function judge({ env, nowMs, context, proxy, check }: Run): Promise<number> {
  const inputs = readActionInputs(env);
  await refuseForeignConfig(inputs, env, context);
  if (inputs.values.merge !== undefined)
    return mergeStep({ inputs, defaults: ACTION_DEFAULTS, context, proxy, check });
  const run = context === null ? null : reportRunOf(context);
  const files = await readFileConfig(inputs, ACTION_DEFAULTS, nowMs);
  if (files !== null) {
    const report = await runFileGate(files, { nowMs, version: VERSION, run });
    await publish(report, { config: files, context, proxy, check, profiles: [] });
    return report.exitCode;
  }
  const world = { proxy, context, token: '' };
  const { config, saved } = await readGateInput(inputs, ACTION_DEFAULTS, nowMs, world);
  const profiles: RawProfile[] = [];
  const report = await runAgainstServer(config, {
    nowMs,
    proxy,
    run,
    saved,
    onWait: (waiting) => {
      if (waiting.isFirst) SAY.info(waitingLine(waiting));
    },
    onProgress: ({ done, total }) => {
      if (done === total) core.info(`fetched ${total} profiles`);
    },
    onProfiles: (all) => profiles.push(...all),
  });
  await publish(report, { config, context, proxy, check, profiles });
  return report.exitCode;
}

/** Null as soon as the signal is aborted. */
function whenAborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}

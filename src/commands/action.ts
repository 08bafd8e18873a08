import * as core from '@actions/core';
import { isCommentStep } from '../config/comment-inputs.ts';
import {
  type Environment,
  type ProxySettings,
  readActionInputs,
  readEnvironment,
  readProxySettings,
} from '../config/inputs.ts';
import type { Defaults } from '../config/resolve.ts';
import type { CheckRun } from '../github/check.ts';
import { type GitHubContext, readGitHubContext, reportRunOf } from '../github/context.ts';
import { targetCheckoutWarning } from '../github/target-checkout.ts';
import type { RawProfile } from '../profile/raw-profile.ts';
import { completeAsCancelled, completeAsFailed, openCheck } from './check.ts';
import { commentStep } from './comment-step.ts';
import { tellError } from './errors.ts';
import { gateFiles } from './file-gate.ts';
import { readGateInput } from './gate-input.ts';
import { mergeStep } from './merge-step.ts';
import { publish } from './publish.ts';
import { runAgainstServer } from './run-gate.ts';
import { secretsOf } from './secrets.ts';
import { waitingLine } from './wait-step.ts';

/** A check has colours, not exit codes: without a verdict it must not be green by accident. */
const ACTION_DEFAULTS: Defaults = { onInconclusive: 'warn', onNotEvaluated: 'fail', onNoBaseline: 'warn' };

/** What shells give for a program that SIGINT ended; the runner shows a cancelled step whatever it is. */
const CANCELLED = 130;

/**
 * The Action: inputs in, outputs, summary, annotations, check run and comment out. Returns the exit code; never throws.
 * @param cancelled ends it early: the check run is completed, and what is under way may go on until the process ends
 */
export async function runAction(nowMs: number, cancelled: AbortSignal): Promise<number> {
  const env = readEnvironment();
  // Masked before anything else may be printed, an error about the inputs included.
  for (const secret of secretsOf(env)) core.setSecret(secret);
  const context = readGitHubContext(env);
  for (const problem of context?.problems ?? []) core.notice(problem);
  const warning = context === null ? null : await targetCheckoutWarning(context, env.GITHUB_EVENT_PATH);
  if (warning !== null) core.warning(warning, { title: 'flamegate: pull_request_target' });
  const proxy = readProxySettings(env);
  // What comments for another run has no verdict of its own.
  const isComment = isCommentStep(env);
  const check = isComment ? null : await openCheck(env, context, proxy);
  const judging = isComment
    ? commentStep({ env, context, proxy })
    : judge({ env, nowMs, context, proxy, check });
  try {
    const exitCode = await Promise.race([judging, whenAborted(cancelled)]);
    if (exitCode !== null) return exitCode;
    core.info('flamegate was cancelled.');
    await completeAsCancelled(check);
    return CANCELLED;
  } catch (error) {
    const told = tellError(error);
    core.error(`${told.why}\n${told.remedy}`, { title: `flamegate: ${told.what}` });
    core.debug(error instanceof Error ? (error.stack ?? '') : String(error));
    await completeAsFailed(check, told);
    return told.exitCode;
  }
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
  if (inputs.values.merge !== undefined)
    return mergeStep({ inputs, defaults: ACTION_DEFAULTS, context, proxy, check });
  const run = context === null ? null : reportRunOf(context);
  const files = await gateFiles(inputs, ACTION_DEFAULTS, { nowMs, run });
  if (files !== null) {
    await publish(files.report, { config: files.config, context, proxy, check, profiles: [] });
    return files.report.exitCode;
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
      if (waiting.isFirst) core.info(waitingLine(waiting));
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

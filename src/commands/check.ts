import * as core from '@actions/core';
import { readCheckSettings } from '../config/check-settings.ts';
import type { Environment, ProxySettings } from '../config/inputs.ts';
import type { Annotation } from '../github/annotations.ts';
import { type CheckOutcome, type CheckRun, checkConclusionOf, openCheckRun } from '../github/check.ts';
import type { GitHubContext } from '../github/context.ts';
import { isForeignFile } from '../github/target-checkout.ts';
import { plain } from '../report/escape.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { firstLine } from '../report/next-step.ts';
import type { Report } from '../report/report.ts';
import { phraseToText } from '../report/text.ts';
import type { ToldError } from './errors.ts';
import { SAY } from './say.ts';

/** Opens the check run where there can be one, and says why not. Never rejects. */
export async function openCheck(
  env: Environment,
  context: GitHubContext | null,
  proxy: ProxySettings,
): Promise<CheckRun | null> {
  if (context === null) return null;
  // A fork must not switch off or rename the check that is red because its configuration is refused.
  const isForeign = (path: string) => isForeignFile(path, context, env.GITHUB_EVENT_PATH);
  const { check, key, githubToken: token } = await readCheckSettings(env, isForeign);
  if (check === 'never') return null;
  const { run, severity, reason } = await openCheckRun({ context, key, token, proxy });
  if (reason !== undefined && severity === 'warning') core.warning(reason, { title: NO_CHECK });
  else if (reason !== undefined) SAY.info(`${NO_CHECK}: ${reason}`);
  return run;
}

const NO_CHECK = 'flamegate: no check run';

/** Completes the check run with the verdict. Tells whether it shows the annotations. */
export async function completeWithReport(
  check: CheckRun,
  report: Report,
  annotations: readonly Annotation[],
): Promise<boolean> {
  return complete(check, {
    conclusion: checkConclusionOf(report),
    title: phraseToText(firstLine(report)),
    render: (maxCharacters) => renderMarkdown(report, { maxCharacters, detail: 'summary' }),
    annotations,
  });
}

/** Completes the check run, if there is one, of a run that ended with an error. */
export async function completeAsFailed(
  check: CheckRun | null,
  { what, why, remedy }: ToldError,
): Promise<void> {
  if (check === null) return;
  const text = `${plain(why)}\n\n${plain(remedy)}\n`;
  await complete(check, { conclusion: 'failure', title: what, render: shortened(text), annotations: [] });
}

/** Completes the check run, if there is one, of a run that was cancelled. */
export async function completeAsCancelled(check: CheckRun | null): Promise<void> {
  if (check === null) return;
  const render = shortened('The job was cancelled before there was a verdict.\n');
  await complete(check, {
    conclusion: 'cancelled',
    title: 'flamegate was cancelled',
    render,
    annotations: [],
  });
}

function shortened(text: string): CheckOutcome['render'] {
  return (maxCharacters) => text.slice(0, maxCharacters).toWellFormed();
}

async function complete(check: CheckRun, outcome: CheckOutcome): Promise<boolean> {
  const { status, isAnnotated, reason } = await check.complete(outcome);
  if (status === 'failed') core.warning(reason ?? '', { title: 'flamegate: the check run is not completed' });
  return isAnnotated;
}

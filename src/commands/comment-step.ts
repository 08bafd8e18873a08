import * as core from '@actions/core';
import { type CommentInputs, readCommentInputs } from '../config/comment-inputs.ts';
import type { Environment, ProxySettings } from '../config/inputs.ts';
import { UsageError } from '../config/usage-error.ts';
import { annotationsOf } from '../github/annotations.ts';
import { type CheckRun, openCheckRun } from '../github/check.ts';
import { publishComment } from '../github/comment.ts';
import { type GitHubContext, reportRunOf } from '../github/context.ts';
import { readEventPayload } from '../github/event.ts';
import { RelayError } from '../github/relay-error.ts';
import { type FoundRun, fetchRunReport } from '../github/run-report.ts';
import { type TriggeringRun, triggeringRunOf } from '../github/triggering-run.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { isProblem, parseReport } from '../report/parse-report.ts';
import { relayed, relayProblem } from '../report/relayed.ts';
import type { Report } from '../report/report.ts';
import { completeWithReport } from './check.ts';
import { SAY } from './say.ts';
import { setOutputs } from './set-outputs.ts';

const NOTHING_TO_TELL = 'FG271';

/** What the step works with. */
export interface CommentStep {
  readonly env: Environment;
  /** Null outside of a workflow run. */
  readonly context: GitHubContext | null;
  readonly proxy: ProxySettings;
  /** Takes the check run before it is created, where one was asked for: it has to be completed whatever happens. */
  readonly onCheck: (opening: Promise<CheckRun | null>) => void;
}

/**
 * The Action `comment/`: comments on a pull request for another run, whose token could not, as that of a fork. Everything that says
 * where to comment and about what is GitHub's word on that run; of its artifact only the figures count. Nothing is checked out, no
 * file is read. Returns the exit code, which is no verdict: that is the other run's.
 * @throws UsageError for inputs, the event, a report that cannot be read, and where GitHub says no
 */
export async function commentStep({ env, context, proxy, onCheck }: CommentStep): Promise<number> {
  const inputs = readCommentInputs(env);
  const run = runOf(env, context);
  const here = context as GitHubContext;
  if (inputs.githubToken === '')
    throw new UsageError(
      'there is no github-token',
      'without one, the report of another run cannot be read',
      'leave the input github-token out, to use the token of the job',
    );
  const { githubToken: token, artifact } = inputs;
  const found = await fetchRunReport(run, { context: here, proxy, token, artifact }).catch(asUsageError);
  if (found.kind === 'none') {
    core.notice(`${found.why} (${NOTHING_TO_TELL})`, { title: 'flamegate: no comment' });
    tellOutputs({});
    return 0;
  }
  await tell(found, { run, inputs, context: contextOf(run, found.pullRequest, here), proxy, onCheck });
  return 0;
}

function asUsageError(error: unknown): never {
  if (error instanceof RelayError)
    throw new UsageError(error.message, error.why, error.remedy, { cause: error });
  throw error;
}

/** @throws UsageError when this run was not started by a pull request's run that has ended */
function runOf(env: Environment, context: GitHubContext | null): TriggeringRun {
  const eventName = context?.eventName ?? '';
  if (context === null || eventName !== 'workflow_run')
    throw wrongEvent(
      eventName === '' ? 'this is no run of a workflow' : `this run was started by ${eventName}`,
    );
  const run = readRun(env.GITHUB_EVENT_PATH ?? '');
  if (run === null) throw wrongEvent('the event names no run');
  if (!run.isCompleted) throw wrongEvent(`run ${run.id} goes on`);
  if (run.event !== 'pull_request')
    throw new UsageError(
      'flamegate/comment tells of runs for pull requests only',
      `run ${run.id} was started by ${run.event.slice(0, 100) || 'something else'}`,
      "give the job the condition if: github.event.workflow_run.event == 'pull_request'",
    );
  return run;
}

function readRun(path: string): TriggeringRun | null {
  try {
    return triggeringRunOf(readEventPayload(path));
  } catch (error) {
    throw wrongEvent((error as Error).message);
  }
}

function wrongEvent(why: string): UsageError {
  return new UsageError(
    'flamegate/comment cannot tell which run it is for',
    why,
    'use it in a workflow with on: workflow_run: { workflows: [NAME], types: [completed] }; docs/forks.md has one',
  );
}

/** This workflow as if it were the other run, on whose behalf it writes. */
function contextOf(run: TriggeringRun, pullRequest: number, here: GitHubContext): GitHubContext {
  const address = `${here.serverUrl}/${here.repository}/actions/runs/${run.id}`;
  return {
    ...here,
    sha: run.headSha,
    headSha: run.headSha,
    runId: run.id,
    runAttempt: run.attempt,
    runUrl: run.attempt > 1 ? `${address}/attempts/${run.attempt}` : address,
    pullRequest,
    isFork: run.isFork,
  };
}

interface Telling {
  readonly run: TriggeringRun;
  readonly inputs: CommentInputs;
  /** That of the other run. */
  readonly context: GitHubContext;
  readonly proxy: ProxySettings;
  readonly onCheck: CommentStep['onCheck'];
}

async function tell({ text, where, pullRequest }: FoundRun, telling: Telling): Promise<void> {
  const { run, inputs, context, proxy } = telling;
  const report = relayed(readReport(text, where), {
    run: { ...reportRunOf(context), event: run.event },
    isFork: run.isFork,
    headRepository: run.headRepository,
    key: inputs.key,
  });
  const result = await publishComment({
    context,
    report,
    policy: inputs.comment,
    token: inputs.githubToken,
    isRelayed: true,
    proxy,
    render: (maxCharacters, previous) =>
      renderMarkdown(report, { maxCharacters, detail: 'comment', previous }),
  });
  if (result.reason !== undefined) SAY[result.severity](result.reason);
  await tellCheck(report, telling);
  tellOutputs({ verdict: report.verdict, commentUrl: result.url ?? '', pullRequest: String(pullRequest) });
}

function readReport(text: string, where: string): Report {
  const report = parseReport(text);
  const problem = isProblem(report) ? report : relayProblem(report);
  if (problem !== null)
    throw new UsageError(`${where} holds no report that can be told of`, problem.why, problem.remedy);
  return report as Report;
}

/** A check run with the verdict, only where it was asked for: who can change the code can change what it says. */
async function tellCheck(report: Report, { inputs, context, proxy, onCheck }: Telling): Promise<void> {
  if (inputs.check === 'never') return;
  const { key, githubToken: token } = inputs;
  const opening = openCheckRun({ context, key, token, proxy });
  onCheck(opening.then(({ run }) => run));
  const { run, reason } = await opening;
  // It was asked for, so that there is none is always news.
  if (reason !== undefined) core.warning(reason, { title: 'flamegate: no check run' });
  // Without places: what the artifact says of files is not looked up in a checkout.
  if (run !== null) await completeWithReport(run, report, annotationsOf(report));
}

function tellOutputs({ verdict = '', commentUrl = '', pullRequest = '' }): void {
  setOutputs({ verdict, 'pull-request': pullRequest, 'comment-url': commentUrl });
}

import type { IssueCause } from '../report/issues/causes.ts';
import { causeText, type IssueRun, runsText } from '../report/issues/issue-text.ts';
import { type Cost, type Level, lowered } from '../report/issues/level.ts';
import type { CauseStatus } from '../report/issues/states.ts';
import type { Report } from '../report/report.ts';
import type { GitHubContext } from './context.ts';
import { formatIssueMarker, type IssueMarker, withRun } from './issue-marker.ts';
import { statusWords } from './issue-recovery.ts';

/** What the runs said stands below this line; above it stands what the newest run that failed saw. */
const RUNS_LINE = '<!-- flamegate:runs -->';
const HEAD = /^<!-- flamegate:issue .*? -->/;
const MAX_BODY = 60_000;

/** The run that writes. */
export interface CurrentRun {
  readonly report: Report;
  readonly context: GitHubContext;
  readonly nowMs: number;
}

/** An issue as it shall be. */
export interface WrittenIssue {
  readonly marker: IssueMarker;
  readonly body: string;
}

/**
 * The body of an issue whose cause fails in this run.
 * @param before what the issue knew; null for a new one, or one that comes back
 * @param cost what it costs now
 */
export function failingIssue(
  run: CurrentRun,
  cause: IssueCause,
  before: IssueMarker | null,
  runs: readonly IssueRun[],
  cost: Cost | null = null,
): WrittenIssue {
  const { report, context, nowMs } = run;
  const fromMs = report.windows?.candidate.fromMs ?? nowMs;
  const said: IssueRun = { ...runOf(run), state: 'fails', figures: cause.figures.slice(0, 100) };
  const marker: IssueMarker = {
    ...baseMarker(run, cause.fingerprint),
    since: before?.since ?? { atMs: nowMs, sha: context.headSha.toLowerCase(), fromMs },
    level: levelOf(cause, before?.level ?? null, cost),
    limit: cause.limit,
    place: cause.place,
    runs: withRun(runs, said),
  };
  return compose(run, marker, causeText(report, cause, marker.since), 'Failing.');
}

/** What is known since it fails, unless the load is told in another way now. */
function levelOf({ level }: IssueCause, before: Level | null, cost: Cost | null): IssueMarker['level'] {
  const kept = before === null || (level !== null && level.by !== before.by) ? level : lowered(before, cost);
  return kept === null ? null : { ...kept, besides: [...kept.besides] };
}

/** What a marker says of the run that writes it. */
export function baseMarker({ report, context }: CurrentRun, cause: string): IssueMarker {
  return {
    version: 1,
    key: report.key.slice(0, 200),
    cause,
    runId: context.runId,
    runAttempt: context.runAttempt,
    since: { atMs: 0, sha: '', fromMs: 0 },
    level: null,
    limit: null,
    place: null,
    runs: [],
    causes: [],
    places: [],
    isDuplicate: false,
  };
}

/** The same for a run in which it does not fail: what failed stays as it was told. */
export function otherIssue(
  run: CurrentRun,
  body: string,
  before: IssueMarker,
  status: CauseStatus,
  isRecovered: boolean,
): WrittenIssue {
  const { runId, runAttempt } = run.context;
  const said: IssueRun = { ...runOf(run), state: status.state, figures: '' };
  const marker = { ...before, runId, runAttempt, runs: withRun(before.runs, said) };
  return compose(run, marker, upperPart(body), statusWords(before, status, isRecovered));
}

/** The same text, told to be about what another issue is about: it is not reopened. */
export function asDuplicate(body: string, marker: IssueMarker): string {
  return `${formatIssueMarker({ ...marker, isDuplicate: true })}\n${body.replace(HEAD, '').trimStart()}`;
}

/** What failed, as the issue tells it. */
export function upperPart(body: string): string {
  const [upper = ''] = body.replaceAll('\r\n', '\n').split(RUNS_LINE);
  return upper.replace(HEAD, '').trim();
}

/** The text of an issue of ours with its hidden line. */
export function compose(run: CurrentRun, marker: IssueMarker, upper: string, status: string): WrittenIssue {
  const { serverUrl, repository } = run.context;
  const head = formatIssueMarker(marker);
  const runs = runsText(marker.runs, status, (runId) => `${serverUrl}/${repository}/actions/runs/${runId}`);
  const tail = `\n\n${RUNS_LINE}\n\n${runs}\n`;
  const room = Math.max(0, MAX_BODY - head.length - tail.length - 1);
  return { marker, body: `${head}\n${upper.slice(0, room).toWellFormed()}${tail}` };
}

function runOf({ context, nowMs }: CurrentRun): Pick<IssueRun, 'atMs' | 'sha' | 'runId'> {
  return { atMs: nowMs, sha: context.headSha.toLowerCase(), runId: context.runId };
}

import type { ReportRun } from '../report/report.ts';
import {
  baseCommitOf,
  commitSha,
  defaultBranchOf,
  type PullRequestEvent,
  pullRequestOf,
  readEventPayload,
} from './event.ts';

/** The environment variables of a process, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a workflow run takes place. Unknown texts are empty, unknown paths and numbers null. */
export interface GitHubContext {
  readonly owner: string;
  readonly repo: string;
  /** `owner/repo`. */
  readonly repository: string;
  /** Base of the REST API without a slash at the end; on GHES it has a path. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** The commit the workflow was started for; on a pull request a merge commit that nobody knows. */
  readonly sha: string;
  /** The commit a person would name: the head of the pull request, otherwise `sha`. */
  readonly headSha: string;
  readonly eventName: string;
  /** The commit the change is made to; absent where the event has none. */
  readonly baseSha?: string;
  /** Absent where the event does not tell. */
  readonly defaultBranch?: string;
  /** What the workflow was started for, as `refs/heads/main`; absent when unknown. */
  readonly ref?: string;
  /** Decimal digits; a text since the number may outgrow what other languages hold. */
  readonly runId: string;
  /** Counts from 1. */
  readonly runAttempt: number;
  readonly runUrl: string;
  /** Null unless the event is pull_request or pull_request_target. */
  readonly pullRequest: number | null;
  readonly isFork: boolean;
  /** File that takes the job summary. */
  readonly summaryPath: string | null;
  /** Folder that actions/checkout checks the repository out into; null when unknown. */
  readonly workspace: string | null;
  /** What was missing or malformed, one sentence each, to be shown as notices: none of it stops the gate. */
  readonly problems: readonly string[];
}

/**
 * Reads the GitHub Actions context from the environment and the event payload; null outside of a workflow run.
 * Never throws: what cannot be read is left unknown and described in `problems`, since a verdict needs none of it.
 * Variables: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function readGitHubContext(env: Environment): GitHubContext | null {
  if (env.GITHUB_ACTIONS !== 'true') return null;
  const problems: string[] = [];
  const serverUrl = readUrl(env, 'GITHUB_SERVER_URL', 'https://github.com', problems);
  const apiUrl = readUrl(env, 'GITHUB_API_URL', 'https://api.github.com', problems);
  const { owner, repo, repository } = readRepository(env, problems);
  const runId = /^\d{1,20}$/.test(env.GITHUB_RUN_ID ?? '') ? (env.GITHUB_RUN_ID ?? '') : '';
  const runAttempt = readAttempt(env);
  const event = readPullRequest(env, problems);
  const sha = commitSha(env.GITHUB_SHA);
  return {
    owner,
    repo,
    repository,
    apiUrl,
    serverUrl,
    sha,
    headSha: event?.headSha || sha,
    eventName: env.GITHUB_EVENT_NAME ?? '',
    ...readBase(env),
    ...(env.GITHUB_REF && { ref: env.GITHUB_REF }),
    runId,
    runAttempt,
    runUrl: runUrlOf(serverUrl, repository, runId, runAttempt),
    pullRequest: event?.number ?? null,
    isFork: event?.isFork ?? false,
    summaryPath: env.GITHUB_STEP_SUMMARY || null,
    workspace: env.GITHUB_WORKSPACE || null,
    problems,
  };
}

/** The `run` part of a report. */
export function reportRunOf(context: GitHubContext): ReportRun {
  return {
    repository: context.repository,
    commit: context.headSha,
    runUrl: context.runUrl,
    runId: context.runId,
    runAttempt: context.runAttempt,
    event: context.eventName,
    pullRequest: context.pullRequest,
  };
}

function readPullRequest(env: Environment, problems: string[]): PullRequestEvent | null {
  const eventName = env.GITHUB_EVENT_NAME ?? '';
  if (eventName !== 'pull_request' && eventName !== 'pull_request_target') return null;
  try {
    const path = env.GITHUB_EVENT_PATH;
    if (!path) throw new Error('GITHUB_EVENT_PATH is not set');
    const event = pullRequestOf(readEventPayload(path));
    if (event === null) throw new Error(`event payload ${path} names no pull request`);
    return event;
  } catch (error) {
    problems.push(`The pull request is unknown, so there is no comment: ${(error as Error).message}.`);
    return null;
  }
}

/** What only a baseline needs. A payload that cannot be read is told of where a pull request is looked for. */
function readBase(env: Environment): Pick<GitHubContext, 'baseSha' | 'defaultBranch'> {
  try {
    const payload = readEventPayload(env.GITHUB_EVENT_PATH ?? '');
    const baseSha = baseCommitOf(env.GITHUB_EVENT_NAME ?? '', payload);
    const defaultBranch = defaultBranchOf(payload);
    return { ...(baseSha && { baseSha }), ...(defaultBranch && { defaultBranch }) };
  } catch {
    return {};
  }
}

function readRepository(env: Environment, problems: string[]) {
  const repository = env.GITHUB_REPOSITORY ?? '';
  // The names end up in API paths and links: nothing but the characters GitHub allows, and no dots alone.
  const match = /^(?!\.+\/)([\w.-]+)\/(?!\.+$)([\w.-]+)$/.exec(repository);
  if (match !== null) return { owner: match[1] ?? '', repo: match[2] ?? '', repository };
  problems.push('GITHUB_REPOSITORY is not of the form owner/name, so there are no links and no comment.');
  return { owner: '', repo: '', repository: '' };
}

function readUrl(env: Environment, name: string, fallback: string, problems: string[]): string {
  const value = env[name];
  if (!value) return fallback;
  const url = URL.parse(value);
  if (url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') {
    return url.href.replace(/[?#].*$/, '').replace(/\/+$/, '');
  }
  problems.push(`${name} is not an http(s) address; ${fallback} is used instead.`);
  return fallback;
}

function readAttempt(env: Environment): number {
  const attempt = Number(env.GITHUB_RUN_ATTEMPT);
  return Number.isSafeInteger(attempt) && attempt >= 1 ? attempt : 1;
}

function runUrlOf(serverUrl: string, repository: string, runId: string, runAttempt: number): string {
  if (repository === '' || runId === '') return '';
  const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
  return runAttempt > 1 ? `${url}/attempts/${runAttempt}` : url;
}

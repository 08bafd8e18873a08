import type { Report } from '../report/report.ts';
import { modeOf } from '../report/service-modes.ts';
import type { ProxyOptions } from './connection.ts';
import type { GitHubContext } from './context.ts';
import { type Attempt, explainFailure } from './failure.ts';
import { openIssueApi } from './issue-api.ts';
import { syncIssues } from './issue-sync.ts';
import type { IssueActs } from './issue-writes.ts';

/** When to open issues; see `publishIssues`. */
export type IssuePolicy = 'never' | 'on-fail';

/** The permission a job needs for issues, ready to be copied into a workflow. */
const ISSUE_PERMISSION = 'permissions:\n  issues: write';

/** What `publishIssues` works from. */
export interface IssueOptions {
  readonly context: GitHubContext;
  readonly report: Report;
  readonly policy: IssuePolicy;
  /** Labels beside `flamegate`. */
  readonly labels: readonly string[];
  /** Empty when the workflow gave none. */
  readonly token: string;
  /** Proxies on the way to GitHub; none when absent. */
  readonly proxy?: ProxyOptions;
  /** Waits between two attempts, in milliseconds; replaced in tests. */
  readonly wait?: (durationMs: number) => Promise<void>;
}

/** What became of the issues: addresses of those that were touched, and what to tell people. */
export interface IssueResult extends IssueActs {
  readonly status: 'done' | 'skipped' | 'failed';
  /** How loud to say the reason and the problems. */
  readonly severity: 'info' | 'notice' | 'warning';
  readonly reason?: string;
}

/** Events that run on the code of the default branch, if their ref says so. */
const EVENTS: ReadonlySet<string> = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch', 'push']);

/**
 * Keeps one issue for each cause of a failure up to date: opened on fail, closed when a run tested the cause and it recovered,
 * reopened when it comes back. Only for runs of the default branch that judged the whole build. Never rejects: an issue that
 * cannot be written must not change the verdict.
 */
export async function publishIssues(options: IssueOptions): Promise<IssueResult> {
  const { context, report, token, labels } = options;
  const acts: IssueActs = { opened: [], reopened: [], updated: [], closed: [], problems: [] };
  const why = whyNone(options);
  if (why !== null) return { ...acts, status: 'skipped', ...why };
  try {
    const { apiUrl, owner, repo } = context;
    const { proxy, wait } = options;
    const api = await openIssueApi({ apiUrl, owner, repo, token, proxy, wait });
    try {
      const nowMs = Date.parse(report.createdAt);
      await syncIssues({ api, report, context, labels, acts, nowMs });
      return { ...acts, status: 'done', severity: acts.problems.length > 0 ? 'notice' : 'info' };
    } finally {
      await api.close();
    }
  } catch (error) {
    const { status } = (error ?? {}) as { status?: unknown };
    // A token that may only read is what most workflows start with, and the text says what to add.
    const severity = status === 403 || status === 404 ? 'notice' : 'warning';
    return { ...acts, status: 'failed', severity, reason: explainFailure(error, context, ATTEMPT) };
  }
}

const ATTEMPT: Attempt = {
  loss: 'no issue, or one that is not up to date',
  action: 'write issues',
  target: 'the repository',
  permission: ISSUE_PERMISSION,
  onFork: '',
};

type WhyNone = Required<Pick<IssueResult, 'severity' | 'reason'>>;

function whyNone({ policy, context, report, token }: IssueOptions): WhyNone | null {
  const none = (severity: WhyNone['severity'], reason: string): WhyNone => ({ severity, reason });
  if (policy === 'never') return none('info', 'issues are switched off (issues: never)');
  if (report.shard !== undefined) return none('info', 'a shard opens no issues: the merged report does');
  if (isOnlyObserved(report)) return none('info', 'no issues in mode: observe, which disturbs nobody');
  const { eventName, defaultBranch, ref } = context;
  if (context.pullRequest !== null || !EVENTS.has(eventName)) {
    return none('info', `no issues for the event ${eventName}: they are for runs of the default branch`);
  }
  // A schedule is always one of the default branch; some payloads do not tell which that is.
  if (eventName !== 'schedule' && defaultBranch !== undefined && ref !== `refs/heads/${defaultBranch}`) {
    return none('info', `no issues for ${ref ?? 'an unknown ref'}: they are for runs of ${defaultBranch}`);
  }
  if (eventName === 'push' && defaultBranch === undefined) {
    return none('notice', 'no issues: the event does not tell the default branch');
  }
  if (context.owner === '') return none('notice', 'the repository is unknown');
  if (token.trim() === '') return none('notice', 'there is no github-token');
  return null;
}

/** A service may have a mode of its own beside that of the others. */
function isOnlyObserved(report: Report): boolean {
  const modes = report.comparisons.map((comparison) => modeOf(comparison, report));
  return report.mode === 'observe' && modes.every((mode) => mode === 'observe');
}

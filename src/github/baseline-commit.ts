import type { BaselineApi, WorkflowRun } from './baseline-api.ts';
import { asking } from './baseline-error.ts';
import type { GitHubContext } from './context.ts';

/** A commit by what it is to this run. */
export type CommitRef =
  | { readonly kind: 'base' }
  | { readonly kind: 'merge-base' }
  | { readonly kind: 'last-green' }
  | { readonly kind: 'tag'; readonly tag: string };

/** A commit with words for it; or why there is none, and what will change that. */
export type ResolvedCommit =
  | { readonly kind: 'commit'; readonly sha: string; readonly words: string }
  | { readonly kind: 'none'; readonly words: string; readonly why: string; readonly creates: string };

/** Events whose runs are of what is on the branch: others may have run code that somebody only proposed. */
const TRUSTED_EVENTS: ReadonlySet<string> = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
]);

/** Whether a run was green, and of this branch of this repository: the name of a branch alone may be that of a fork. */
export function isGreen(run: WorkflowRun, branch: string): boolean {
  return (
    run.conclusion === 'success' &&
    run.headBranch === branch &&
    !run.isForeign &&
    TRUSTED_EVENTS.has(run.event)
  );
}

/**
 * Finds the commit that a ref names in this run.
 * @throws BaselineError when GitHub cannot be asked
 */
export async function resolveCommit(
  ref: CommitRef,
  context: GitHubContext,
  api: BaselineApi,
): Promise<ResolvedCommit> {
  if (ref.kind === 'tag') return tagged(ref.tag, context, api);
  if (ref.kind === 'last-green') return lastGreen(context, api);
  const words = ref.kind === 'base' ? 'the base commit' : 'the merge base';
  const { baseSha = '', eventName, headSha, repository } = context;
  if (baseSha === '') {
    const why = `a run for ${eventName || 'this event'} has none`;
    return { kind: 'none', words, why, creates: 'use @last-green for runs that are not of a change' };
  }
  if (ref.kind === 'base') return commit(words, baseSha);
  const attempt = { action: `compare commits of ${repository}`, permission: 'contents: read' };
  const sha = await asking(attempt, context, () => api.mergeBase(baseSha, headSha));
  return sha === ''
    ? { kind: 'none', words, why: 'the two have no commit in common', creates: 'use @base' }
    : commit(words, sha);
}

async function tagged(tag: string, context: GitHubContext, api: BaselineApi): Promise<ResolvedCommit> {
  const { repository } = context;
  const words = `the tag ${tag}`;
  const attempt = { action: `read the tags of ${repository}`, permission: 'contents: read' };
  const sha = await asking(attempt, context, () => api.tagCommit(tag));
  return sha === null
    ? { kind: 'none', words, why: `${repository} has no such tag`, creates: `push the tag ${tag}` }
    : commit(words, sha);
}

async function lastGreen(context: GitHubContext, api: BaselineApi): Promise<ResolvedCommit> {
  const branch = await defaultBranch(context, api);
  const words = `the last green run on ${branch}`;
  const attempt = { action: `read the workflow runs of ${context.repository}`, permission: 'actions: read' };
  const green = await asking(attempt, context, async () => {
    const { workflowId } = await api.run(Number(context.runId));
    const runs = await api.greenRuns(workflowId, branch);
    return runs.find((run) => isGreen(run, branch) && String(run.id) !== context.runId);
  });
  return green === undefined
    ? {
        kind: 'none',
        words,
        why: `this workflow has had none on ${branch}`,
        creates: `let this workflow run on ${branch}`,
      }
    : commit(words, green.headSha);
}

/** The default branch, which most events tell. @throws BaselineError */
export async function defaultBranch(context: GitHubContext, api: BaselineApi): Promise<string> {
  if (context.defaultBranch !== undefined) return context.defaultBranch;
  const attempt = { action: `read ${context.repository}`, permission: 'contents: read' };
  return asking(attempt, context, () => api.defaultBranch());
}

function commit(words: string, sha: string): ResolvedCommit {
  return { kind: 'commit', sha, words: `${words} ${sha.slice(0, 7)}` };
}

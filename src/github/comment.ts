import type { PreviousState } from '../report/previous-state.ts';
import type { Report } from '../report/report.ts';
import { type CommentApi, type IssueComment, LookAgainError, openCommentApi } from './api.ts';
import type { ProxyOptions } from './connection.ts';
import type { GitHubContext } from './context.ts';
import { explainFailure } from './failure.ts';
import {
  formatMarker,
  isNewerRun,
  isSameKey,
  isSameRun,
  type Marker,
  outranks,
  parseMarker,
  stateBefore,
} from './marker.ts';
import { sameText } from './same-text.ts';

/**
 * Longest comment body that is tried, then the shorter ones for a server that says 422. GitHub names 65,536
 * characters as its limit and counts differently from version to version, hence the distance.
 */
export const COMMENT_LIMITS: readonly number[] = [60_000, 30_000, 10_000];

/** Author of everything that is written with a job's own token. */
const ACTIONS_LOGIN = 'github-actions[bot]';

/** When to comment; see `publishComment`. */
export type CommentPolicy = 'on-change' | 'always' | 'never';

/** What `publishComment` works from. */
export interface CommentOptions {
  readonly context: GitHubContext;
  readonly report: Pick<Report, 'key' | 'verdict'>;
  readonly policy: CommentPolicy;
  /** Empty when the workflow gave none. */
  readonly token: string;
  /** Whether another run tells of the run in the context, which may have commented itself. */
  readonly isRelayed?: boolean;
  /** The comment's Markdown in at most this many characters, with what it said before. */
  readonly render: (maxCharacters: number, previous: PreviousState | null) => string;
  /** Proxies on the way to GitHub; none when absent. */
  readonly proxy?: ProxyOptions;
  /** Waits between two attempts, in milliseconds; replaced in tests. */
  readonly wait?: (durationMs: number) => Promise<void>;
}

/** What became of the comment. `skipped` and `failed` have a reason for people. */
export interface CommentResult {
  readonly status: 'created' | 'updated' | 'unchanged' | 'skipped' | 'failed';
  /** How loud to say it: a comment nobody expected is no news, a missing token may be a mistake. */
  readonly severity: 'info' | 'notice' | 'warning';
  readonly url?: string;
  readonly reason?: string;
}

/**
 * Publishes the sticky comment of a pull request: one comment for each key, found again by a hidden marker and our
 * own login, so that nobody else's comment is ever touched.
 *
 * `on-change` creates it on fail and not-evaluated only, `always` on every verdict; once there it is always updated,
 * for a stale alarm is worse than none. A result of a newer run is left alone, and so is a worse one of another job of
 * the same run that has the same key. Never rejects: a comment that cannot be made must not change the verdict.
 */
export async function publishComment(options: CommentOptions): Promise<CommentResult> {
  const { context, token } = options;
  const { pullRequest } = context;
  if (options.policy === 'never') return skipped('info', 'comments are switched off (comment: never)');
  if (pullRequest === null) return skipped('info', `the event (${context.eventName}) has no pull request`);
  if (context.owner === '') return skipped('notice', 'the repository is unknown');
  if (token.trim() === '') return skipped('notice', 'there is no github-token');
  try {
    const { apiUrl, owner, repo } = context;
    const { proxy, wait } = options;
    const api = await openCommentApi({ apiUrl, owner, repo, token, proxy, wait });
    try {
      return await publish(api, pullRequest, options);
    } finally {
      await api.close();
    }
  } catch (error) {
    // What a fork's token may not is no fault of anybody's, and another workflow may be there to comment.
    const isReadOnly = context.isFork && context.eventName === 'pull_request' && isForbidden(error);
    const severity = isReadOnly ? 'notice' : 'warning';
    return { status: 'failed', severity, reason: explainFailure(error, context) };
  }
}

function isForbidden(error: unknown): boolean {
  return (error as { status?: unknown } | null)?.status === 403;
}

function skipped(severity: CommentResult['severity'], reason: string, url?: string): CommentResult {
  return { status: 'skipped', severity, reason, ...(url === undefined ? {} : { url }) };
}

/** Looks and writes; and once more from the start where what was seen need not hold any more when it is written. */
async function publish(
  api: CommentApi,
  pullRequest: number,
  options: CommentOptions,
): Promise<CommentResult> {
  const login = (await api.viewerLogin()) ?? ACTIONS_LOGIN;
  for (;;) {
    try {
      return await lookAndWrite(api, pullRequest, login, options);
    } catch (error) {
      // The API ends this: it lets nobody look without end.
      if (!(error instanceof LookAgainError)) throw error;
    }
  }
}

async function lookAndWrite(
  api: CommentApi,
  pullRequest: number,
  login: string,
  options: CommentOptions,
): Promise<CommentResult> {
  const { report } = options;
  const existing = ownComments(await api.listComments(pullRequest), login, report.key);
  const marker = markerOf(options, existing);
  const higher = existing.find(({ marker: written }) => staysBefore(written, marker, options));
  if (higher !== undefined) return leftAlone(higher, marker, options);
  const compose = (limit: number) => composeBody(marker, limit, options.render);
  const post = { api, pullRequest, login, marker };
  const sticky = existing[0]?.comment;
  if (sticky === undefined) {
    if (!isWorthCreating(options)) {
      return skipped('info', `a ${report.verdict} starts no comment (comment: on-change)`);
    }
    const created = await shrinking(compose, (body) => api.createComment(pullRequest, body));
    const kept = await settle(post, created);
    return { status: 'created', severity: 'info', url: kept.url };
  }
  if (sameText(sticky.body, compose(COMMENT_LIMITS[0] ?? 0))) {
    await deleteDuplicates(api, existing.slice(1));
    return { status: 'unchanged', severity: 'info', url: sticky.url };
  }
  await settle(post, await shrinking(compose, (body) => api.updateComment(sticky.id, body)));
  const isShared = existing.some(({ marker: written }) => isSameRun(written, marker));
  return {
    status: 'updated',
    severity: isShared ? 'warning' : 'info',
    url: sticky.url,
    ...(isShared
      ? { reason: `the comment replaces that of another job of this run: ${sharedKey(marker)}` }
      : {}),
  };
}

function markerOf({ context, report }: CommentOptions, existing: readonly OwnComment[]): Marker {
  const marker = {
    key: report.key,
    sha: context.headSha,
    runId: context.runId,
    runAttempt: context.runAttempt,
    verdict: report.verdict,
  };
  return { ...marker, before: stateBefore(existing[0]?.marker, marker) };
}

/** Whether what a comment says has to stay; a run that could comment needs nobody to do so for it, whatever it said. */
function staysBefore(written: Marker, marker: Marker, { isRelayed = false }: CommentOptions): boolean {
  return outranks(written, marker) || (isRelayed && isSameRun(written, marker));
}

/** A newer result stays, and so does a worse one that another job of this run wrote under the same key. */
function leftAlone(
  { comment, marker: written }: OwnComment,
  marker: Marker,
  { isRelayed = false }: CommentOptions,
): CommentResult {
  if (isNewerRun(written, marker)) {
    const reason = `the comment already shows run ${written.runId}, attempt ${written.runAttempt}, which is newer`;
    return skipped('notice', reason, comment.url);
  }
  if (isRelayed) return skipped('info', `the comment shows run ${marker.runId} already`, comment.url);
  const reason = `another job of this run has written a worse verdict (${written.verdict}) there: ${sharedKey(marker)}`;
  return skipped('warning', reason, comment.url);
}

function sharedKey({ key }: Marker): string {
  return `both have the key ${JSON.stringify(key)}. Give each job a key of its own, such as key: \${{ matrix.name }}`;
}

function isWorthCreating({ policy, report }: CommentOptions): boolean {
  return policy === 'always' || report.verdict === 'fail' || report.verdict === 'not-evaluated';
}

interface OwnComment {
  readonly comment: IssueComment;
  readonly marker: Marker;
}

/** Our comments with this key, oldest first: every job that looks keeps the same one of several. */
function ownComments(comments: readonly IssueComment[], login: string, key: string): OwnComment[] {
  const own: OwnComment[] = [];
  for (const comment of comments) {
    if (comment.login.toLowerCase() !== login.toLowerCase()) continue;
    const marker = parseMarker(comment.body);
    if (marker !== null && isSameKey(marker.key, key)) own.push({ comment, marker });
  }
  return own.sort((a, b) => a.comment.id - b.comment.id);
}

/** What is needed to look again. */
interface Post {
  readonly api: CommentApi;
  readonly pullRequest: number;
  readonly login: string;
  readonly marker: Marker;
}

/**
 * Looks again after writing, since GitHub has no way to write only what nobody changed meanwhile. Two jobs can both have found
 * nothing, an older run can have written over this one, and a create whose answer was lost has been sent twice: the
 * lowest id stays, with the text of the newest run, and the others go. That is the same for every job that looks.
 * A second look that fails is no failure: the comment is there.
 * @returns the comment that stays
 */
async function settle(
  { api, pullRequest, login, marker }: Post,
  written: IssueComment,
): Promise<IssueComment> {
  const all = await api.listComments(pullRequest).then(
    (comments) => ownComments(comments, login, marker.key),
    () => [],
  );
  const kept = all[0]?.comment ?? written;
  let last: OwnComment = { comment: written, marker };
  for (const one of all) if (outranks(one.marker, last.marker)) last = one;
  if (!sameText(kept.body, last.comment.body)) await api.updateComment(kept.id, last.comment.body);
  await deleteDuplicates(api, all.slice(1));
  return kept;
}

/** A duplicate that stays is ugly but harmless, and the next run tries again: no reason to report a failure. */
async function deleteDuplicates(api: CommentApi, duplicates: readonly OwnComment[]): Promise<void> {
  for (const { comment } of duplicates) await api.deleteComment(comment.id).catch(() => {});
}

function composeBody(marker: Marker, limit: number, render: CommentOptions['render']): string {
  const head = `${formatMarker(marker)}\n`;
  // The cut only guards against a renderer that breaks its promise: a longer body would be refused as a whole.
  return `${head}${render(limit - head.length, marker.before)}`.slice(0, limit).toWellFormed();
}

/** Sends the body, shorter and shorter while the server answers 422. */
async function shrinking(
  compose: (limit: number) => string,
  send: (body: string) => Promise<IssueComment>,
): Promise<IssueComment> {
  let refused: { readonly body: string; readonly error: unknown } | undefined;
  for (const limit of COMMENT_LIMITS) {
    const body = compose(limit);
    if (refused?.body === body) continue;
    try {
      return await send(body);
    } catch (error) {
      if ((error as { status?: unknown } | null)?.status !== 422) throw error;
      refused = { body, error };
    }
  }
  throw refused?.error;
}

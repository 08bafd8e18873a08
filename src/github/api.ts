import { type ApiOptions, hasNextPage, openConnection } from './connection.ts';

const PAGE_SIZE = 100;
/** GitHub stops accepting comments long before 10,000; the bound only ends a server that always has a next page. */
const MAX_PAGES = 100;
/** So many times a comment is looked at again before what is written over it is sent again. */
const MAX_LOOKS = 2;

/** A comment of a pull request's conversation. */
export interface IssueComment {
  readonly id: number;
  readonly body: string;
  /** Address for people. */
  readonly url: string;
  /** Login of the author, empty for a deleted account. */
  readonly login: string;
}

/** What was seen of a comment need not hold any more: another job may have written while a write was put off, or has deleted it. */
export class LookAgainError extends Error {
  override readonly name = 'LookAgainError';
}

/**
 * What the sticky comment needs of GitHub. Every call rejects with octokit's `RequestError` when GitHub says no, and writes with
 * `LookAgainError` a bounded number of times: for a comment that is gone, and where the same would be sent again.
 */
export interface CommentApi {
  /** The login behind the token; null when GitHub does not tell (it refuses this query to some tokens). */
  viewerLogin(): Promise<string | null>;
  /** All comments of a pull request, every page followed. */
  listComments(pullRequest: number): Promise<IssueComment[]>;
  createComment(pullRequest: number, body: string): Promise<IssueComment>;
  updateComment(id: number, body: string): Promise<IssueComment>;
  deleteComment(id: number): Promise<void>;
  /** Closes the connections, so that the process can end. */
  close(): Promise<void>;
}

/** Opens GitHub's API for the comments of one repository; see `openConnection` for time limits and retries. */
export async function openCommentApi(options: ApiOptions): Promise<CommentApi> {
  // Sent again as it is, a write that had to wait could overwrite what a newer run has written meanwhile.
  let looks = 0;
  const beforeRetry = ({ method, url }: { method: string; url: string }) => {
    const isWrite = method !== 'GET' && /\/comments(?:\/\d+)?$/.test(url);
    if (isWrite && ++looks <= MAX_LOOKS) throw new LookAgainError('the answer to a write did not come');
  };
  const { octokit, close } = await openConnection({ ...options, beforeRetry });
  const { issues } = octokit.rest;
  const place = { owner: options.owner, repo: options.repo };
  const gone = new Set<number>();
  return {
    viewerLogin: () => readViewer(() => octokit.graphql('query { viewer { login } }')),
    listComments: async (pullRequest) => {
      const comments: IssueComment[] = [];
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const query = { ...place, issue_number: pullRequest, per_page: PAGE_SIZE, page };
        const { data, headers } = await issues.listComments(query);
        if (!Array.isArray(data)) throw new Error('the answer is no list of comments');
        comments.push(...data.map(commentOf).filter(({ id }) => !gone.has(id)));
        // A page may be short without being the last, so the link decides.
        if (!hasNextPage(headers.link)) break;
      }
      return comments;
    },
    createComment: async (pullRequest, body) => {
      const sent = issues.createComment({ ...place, issue_number: pullRequest, body });
      return commentOf((await sent.catch(lookAgain)).data);
    },
    updateComment: async (id, body) => {
      const sent = issues.updateComment({ ...place, comment_id: id, body });
      const { data } = await sent.catch((error: unknown) => {
        if (!isGone(error)) return lookAgain(error);
        // No list may name it again, or there would be no end.
        gone.add(id);
        throw new LookAgainError(`comment ${id} is gone`, { cause: error });
      });
      return commentOf(data);
    },
    deleteComment: async (id) => {
      await issues.deleteComment({ ...place, comment_id: id });
    },
    close,
  };
}

/** Octokit wraps what a request throws. */
function lookAgain(error: unknown): never {
  const { cause } = error as { cause?: unknown };
  throw cause instanceof LookAgainError ? cause : error;
}

/** Whether GitHub says that there is no such thing, or not any more. */
export function isGone(error: unknown): boolean {
  return [404, 410].includes(Number((error as { status?: unknown } | null)?.status));
}

/** The login behind a token. Refused by GitHub itself: null. Anything that says nothing about the token (5xx, a limit, no connection) is thrown. */
export async function readViewer(query: () => Promise<unknown>): Promise<string | null> {
  try {
    const answer = (await query()) as { viewer?: { login?: unknown } | null } | null;
    const login = answer?.viewer?.login;
    return typeof login === 'string' && login !== '' ? login : null;
  } catch (error) {
    const { status = 0, message = '' } = error as { status?: number; message?: string };
    if (status >= 500 || status === 429 || /rate limit/i.test(message)) throw error;
    return null;
  }
}

/** A comment as the API answers, if it is GitHub that does: every field may be absent or something else. */
interface RawComment {
  readonly id?: unknown;
  readonly body?: unknown;
  readonly html_url?: unknown;
  readonly user?: { readonly login?: unknown } | null;
}

/** @throws Error for what is no comment: taken for one, it would count as written */
function commentOf(raw: unknown): IssueComment {
  const { id, body, html_url, user } = (raw ?? {}) as RawComment;
  if (typeof id !== 'number' || !Number.isSafeInteger(id))
    throw new Error('the answer is no comment: it has no id');
  return { id, body: textOf(body), url: textOf(html_url), login: textOf(user?.login) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

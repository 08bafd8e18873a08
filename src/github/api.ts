import { setTimeout as delay } from 'node:timers/promises';
import { EnvHttpProxyAgent, type RequestInit, type Response, fetch as undiciFetch } from 'undici';

const REQUEST_TIMEOUT_MS = 20_000;
const TOTAL_TIMEOUT_MS = 120_000;
const ATTEMPTS = 3;
const MAX_WAIT_MS = 60_000;
const PAGE_SIZE = 100;
/** GitHub stops accepting comments long before 10,000; the bound only ends a server that always has a next page. */
const MAX_PAGES = 100;

/** A comment of a pull request's conversation. */
export interface IssueComment {
  readonly id: number;
  readonly body: string;
  /** Address for people. */
  readonly url: string;
  /** Login of the author, empty for a deleted account. */
  readonly login: string;
}

/** What the sticky comment needs of GitHub. Every call rejects with octokit's `RequestError` when GitHub says no. */
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

/** Proxies to use, none when absent: the environment is not read here. */
export interface ProxyOptions {
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  /** Hosts that are reached without a proxy, separated by commas. */
  readonly noProxy?: string;
}

/** Where to find the API and how to wait. */
export interface ApiOptions {
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
  readonly proxy?: ProxyOptions | undefined;
  /** Waits between two attempts, in milliseconds; replaced in tests. */
  readonly wait?: ((durationMs: number) => Promise<void>) | undefined;
}

/**
 * Opens GitHub's API for one repository. Every request has a time limit, and
 * 5xx answers, broken connections and short secondary rate limits are tried up to three times.
 */
export async function openCommentApi(options: ApiOptions): Promise<CommentApi> {
  // Loaded here and not at the top: importing it reads and parses GITHUB_EVENT_PATH, and throws when that is malformed.
  const { getOctokit } = await import('@actions/github');
  // Every setting is given, if only as '': for an absent one undici would read the environment.
  const { httpProxy = '', httpsProxy = '', noProxy = '' } = options.proxy ?? {};
  const dispatcher = new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy });
  const deadline = AbortSignal.timeout(TOTAL_TIMEOUT_MS);
  const send = (url: string, init: RequestInit) => undiciFetch(url, { ...init, dispatcher });
  const octokit = getOctokit(options.token, {
    baseUrl: options.apiUrl,
    request: { fetch: retrying(send, deadline, options.wait ?? ((durationMs) => delay(durationMs))) },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  const { issues } = octokit.rest;
  const place = { owner: options.owner, repo: options.repo };
  return {
    viewerLogin: () => readViewer(() => octokit.graphql('query { viewer { login } }')),
    listComments: async (pullRequest) => {
      const comments: IssueComment[] = [];
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const query = { ...place, issue_number: pullRequest, per_page: PAGE_SIZE, page };
        const { data, headers } = await issues.listComments(query);
        for (const comment of data) comments.push(commentOf(comment));
        // A page may be short without being the last, so the link decides; its address is not followed.
        if (!/rel="next"/.test(headers.link ?? '')) break;
      }
      return comments;
    },
    createComment: async (pullRequest, body) =>
      commentOf((await issues.createComment({ ...place, issue_number: pullRequest, body })).data),
    updateComment: async (id, body) =>
      commentOf((await issues.updateComment({ ...place, comment_id: id, body })).data),
    deleteComment: async (id) => {
      await issues.deleteComment({ ...place, comment_id: id });
    },
    close: () => dispatcher.close(),
  };
}

type Send = (url: string, init: RequestInit) => Promise<Response>;

function retrying(send: Send, deadline: AbortSignal, wait: (durationMs: number) => Promise<void>): Send {
  return async (url, init) => {
    for (let attempt = 1; ; attempt += 1) {
      const isLast = attempt === ATTEMPTS || deadline.aborted;
      const signal = AbortSignal.any([AbortSignal.timeout(REQUEST_TIMEOUT_MS), deadline]);
      let waitMs = 1000 * 2 ** (attempt - 1);
      try {
        const response = await send(url, { ...init, signal });
        const retryAfterMs = retryDelayMs(response, waitMs);
        if (retryAfterMs === null || isLast) return response;
        waitMs = retryAfterMs;
        await response.body?.cancel();
      } catch (error) {
        if (isLast) throw error;
      }
      await wait(waitMs);
    }
  };
}

/** How long to wait before the same request may succeed; null when it would only fail again. */
function retryDelayMs(response: Response, defaultMs: number): number | null {
  const retryAfter = response.headers.get('retry-after');
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
  const limited = response.status === 429 || response.status === 403;
  // A 403 without this header is a refusal, not a limit.
  if (!(response.status >= 500 || (limited && Number.isFinite(seconds)))) return null;
  const waitMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : defaultMs;
  return waitMs <= MAX_WAIT_MS ? waitMs : null;
}

/** Refused by GitHub itself: null. Anything that says nothing about the token (5xx, no connection) is thrown. */
async function readViewer(query: () => Promise<unknown>): Promise<string | null> {
  try {
    const answer = (await query()) as { viewer?: { login?: unknown } | null } | null;
    const login = answer?.viewer?.login;
    return typeof login === 'string' && login !== '' ? login : null;
  } catch (error) {
    if ((((error as { status?: unknown }).status ?? 0) as number) >= 500) throw error;
    return null;
  }
}

interface RawComment {
  readonly id: number;
  readonly body?: string | null | undefined;
  readonly html_url: string;
  readonly user?: { readonly login?: string } | null;
}

function commentOf(raw: RawComment): IssueComment {
  return { id: raw.id, body: raw.body ?? '', url: raw.html_url, login: raw.user?.login ?? '' };
}

function ignore(): void {}

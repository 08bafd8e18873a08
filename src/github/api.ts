import { type ApiOptions, hasNextPage, openConnection } from './connection.ts';

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

/** Opens GitHub's API for the comments of one repository; see `openConnection` for time limits and retries. */
export async function openCommentApi(options: ApiOptions): Promise<CommentApi> {
  const { octokit, close } = await openConnection(options);
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
        // A page may be short without being the last, so the link decides.
        if (!hasNextPage(headers.link)) break;
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
    close,
  };
}

/** The login behind a token. Refused by GitHub itself: null. Anything that says nothing about the token (5xx, no connection) is thrown. */
export async function readViewer(query: () => Promise<unknown>): Promise<string | null> {
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

import { readViewer } from './api.ts';
import { type ApiOptions, hasNextPage, openConnection } from './connection.ts';

const PAGE_SIZE = 100;

/** An issue of the repository. */
export interface Issue {
  readonly number: number;
  readonly body: string;
  /** Address for people. */
  readonly url: string;
  /** Login of the author, empty for a deleted account. */
  readonly login: string;
  readonly isOpen: boolean;
  /** Why it was closed, as GitHub says it: `completed`, `not_planned`, ...; empty for an open one. */
  readonly closedAs: string;
  /** Null for an open one. */
  readonly closedAtMs: number | null;
}

/** What to list. */
export interface IssueQuery {
  readonly state: 'open' | 'closed';
  readonly label: string;
  /** Only what changed since; all when null. */
  readonly sinceMs: number | null;
  /** Pages that are asked for at most. */
  readonly maxPages: number;
}

/** What changes of an issue. */
export interface IssueChange {
  readonly body: string;
  readonly state?: 'open' | 'closed';
  readonly reason?: 'completed' | 'not_planned' | 'reopened';
}

/** What issues need of GitHub. Every call rejects with octokit's `RequestError` when GitHub says no. */
export interface IssueApi {
  /** Whose issues may be changed: the login behind the token; null when GitHub does not tell. */
  viewerLogin(): Promise<string | null>;
  /** Issues with a label, without pull requests. `isComplete` is false when there are more pages than were asked for. */
  list(query: IssueQuery): Promise<{ readonly issues: readonly Issue[]; readonly isComplete: boolean }>;
  create(issue: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
  }): Promise<Issue>;
  update(number: number, change: IssueChange): Promise<void>;
  comment(number: number, body: string): Promise<void>;
  assign(number: number, login: string): Promise<void>;
  /** Closes the connections, so that the process can end. */
  close(): Promise<void>;
}

/** Opens GitHub's API for the issues of one repository; see `openConnection` for time limits and retries. */
export async function openIssueApi(options: ApiOptions): Promise<IssueApi> {
  const { octokit, close } = await openConnection(options);
  const { issues } = octokit.rest;
  const place = { owner: options.owner, repo: options.repo };
  return {
    viewerLogin: () => readViewer(() => octokit.graphql('query { viewer { login } }')),
    // Listed, not searched: the search finds an issue only some time after it was made.
    list: async ({ state, label, sinceMs, maxPages }) => {
      const found: Issue[] = [];
      const since = sinceMs === null ? {} : { since: new Date(sinceMs).toISOString() };
      for (let page = 1; page <= maxPages; page += 1) {
        const order = { sort: state === 'open' ? 'created' : 'updated', direction: 'desc' } as const;
        const query = { ...place, ...order, ...since, state, labels: label, per_page: PAGE_SIZE, page };
        const { data, headers } = await issues.listForRepo(query);
        found.push(...data.filter((issue) => !issue.pull_request).map(issueOf));
        if (!hasNextPage(headers.link)) return { issues: found, isComplete: true };
      }
      return { issues: found, isComplete: false };
    },
    create: async ({ title, body, labels }) =>
      issueOf((await issues.create({ ...place, title, body, labels: [...labels] })).data),
    update: async (number, { body, state, reason }) => {
      const changed = { ...(state && { state }), ...(reason && { state_reason: reason }) };
      await issues.update({ ...place, issue_number: number, body, ...changed });
    },
    comment: async (number, body) => {
      await issues.createComment({ ...place, issue_number: number, body });
    },
    assign: async (number, login) => {
      await issues.addAssignees({ ...place, issue_number: number, assignees: [login] });
    },
    close,
  };
}

interface RawIssue {
  readonly number: number;
  readonly body?: string | null | undefined;
  readonly html_url: string;
  readonly state: string;
  readonly state_reason?: string | null | undefined;
  readonly closed_at: string | null;
  readonly user?: { readonly login?: string } | null;
}

function issueOf(raw: RawIssue): Issue {
  const isOpen = raw.state === 'open';
  return {
    number: raw.number,
    body: raw.body ?? '',
    url: raw.html_url,
    login: raw.user?.login ?? '',
    isOpen,
    closedAs: isOpen ? '' : (raw.state_reason ?? ''),
    closedAtMs: isOpen || raw.closed_at === null ? null : Date.parse(raw.closed_at),
  };
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkRuns, pullFiles } from './fake-checks.ts';
import { type FakeIssue, issues } from './fake-issues.ts';
import { type FakePull, pullList } from './fake-pulls.ts';
import { emptyHistory, type FakeHistory, pastRuns, storage } from './fake-runs.ts';

/** A comment as the fake stores it. */
export interface FakeComment {
  id: number;
  body: string;
  login: string;
}

/** A check run as the fake stores it. */
export interface FakeCheck {
  id: number;
  name: string;
  head_sha: string;
  external_id: string;
  details_url?: string;
  status: string;
  conclusion: string | null;
  output: { title: string | null; summary: string | null };
  /** Those of all updates, as GitHub adds them up. */
  annotations: Readonly<Record<string, unknown>>[];
}

/** A file of the pull request, as the API tells it. */
export interface FakeFile {
  readonly filename: string;
  readonly status?: 'added' | 'modified' | 'removed' | 'renamed';
  /** Absent for binary and for large files. */
  readonly patch?: string;
}

/** One request the fake received. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query, without the API's base path. */
  readonly path: string;
  readonly authorization: string;
  readonly body: string;
}

/** How the fake answers; change it between requests. */
export interface FakeBehaviour {
  /** `read-only`: writes get 403; `bad-token`: everything gets 401. */
  token: 'write' | 'read-only' | 'bad-token';
  /** Login that `viewer` tells; null makes the GraphQL query fail as it does for some tokens. */
  viewer: string | null;
  /** Bodies longer than this get 422. */
  maxBodyCharacters: number;
  /** So many requests get `failureStatus` first. */
  failuresLeft: number;
  failureStatus: number;
  failureHeaders: Record<string, string>;
  /** So many writes are done and then answered with 502: the answer was lost, the comment is there. */
  lostAnswersLeft: number;
  /** Comments somebody else adds right after the next list request was answered. */
  appearAfterList: FakeComment[];
  /** Runs once, right after the next comment was stored; null for nothing. */
  afterWrite: (() => void) | null;
  /** What the token may beside commenting; a request that it may not gets 403. */
  readonly permissions: { checks: 'none' | 'read' | 'write'; files: 'none' | 'read' };
  /** Summaries of check runs with more bytes than this get 422. */
  maxCheckBytes: number;
  /** Annotations of a check run are refused with 422. */
  refusesAnnotations: boolean;
  /** The commit at the head of the pull request, as the list of its files tells it; null for a list that does not. */
  headSha: string | null;
  /** Issues somebody else opens right after the next list of issues was answered. */
  issuesAppear: FakeIssue[];
  /** When issues change, as the API tells it. */
  now: string;
  /** What the token of the job may not, by request: the permission that it lacks, or null. */
  lacks: (request: RecordedRequest) => string | null;
}

/** A running fake of GitHub's REST and GraphQL API for comments, check runs and files of one pull request. */
export interface FakeGitHub {
  /** The API's base address; it has a path, as on GitHub Enterprise Server. */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly comments: FakeComment[];
  readonly checks: FakeCheck[];
  /** What the pull request changes. */
  readonly files: FakeFile[];
  readonly issues: FakeIssue[];
  readonly pulls: FakePull[];
  /** What ran before. */
  readonly history: FakeHistory;
  readonly requests: RecordedRequest[];
  readonly behaviour: FakeBehaviour;
  /** The requests that change something. */
  writes(): RecordedRequest[];
  /** Of these, those that change comments. */
  commentWrites(): RecordedRequest[];
  close(): Promise<void>;
}

const BASE = '/api/v3';
export const FAKE_REPOSITORY = 'acme/shop';
export const FAKE_PULL_REQUEST = 7;

/** Starts the fake on a free port of loopback. */
export async function startFakeGitHub(): Promise<FakeGitHub> {
  const behaviour: FakeBehaviour = {
    token: 'write',
    viewer: 'github-actions[bot]',
    maxBodyCharacters: 65_536,
    failuresLeft: 0,
    failureStatus: 502,
    failureHeaders: {},
    lostAnswersLeft: 0,
    appearAfterList: [],
    afterWrite: null,
    permissions: { checks: 'write', files: 'read' },
    maxCheckBytes: 65_535,
    refusesAnnotations: false,
    headSha: null,
    issuesAppear: [],
    now: '2026-11-22T15:14:52Z',
    lacks: () => null,
  };
  const state: State = {
    origin: '',
    comments: [],
    checks: [],
    files: [],
    issues: [],
    pulls: [],
    history: emptyHistory(),
    requests: [],
    behaviour,
  };
  const server = createServer((request, response) => {
    void answer(state, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: state.origin + BASE,
    graphqlUrl: `${state.origin}/api/graphql`,
    comments: state.comments,
    checks: state.checks,
    files: state.files,
    issues: state.issues,
    pulls: state.pulls,
    history: state.history,
    requests: state.requests,
    behaviour,
    writes: () => writesOf(state),
    commentWrites: () => writesOf(state).filter(({ path }) => /\/comments(?:\/\d+)?$/.test(path)),
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function writesOf({ requests }: State): RecordedRequest[] {
  return requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'));
}

/** What the fake knows. */
export interface State {
  origin: string;
  readonly comments: FakeComment[];
  readonly checks: FakeCheck[];
  readonly files: FakeFile[];
  readonly issues: FakeIssue[];
  readonly pulls: FakePull[];
  readonly history: FakeHistory;
  readonly requests: RecordedRequest[];
  readonly behaviour: FakeBehaviour;
}

/** What the fake answers. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** In the place of a body. */
  readonly bytes?: Uint8Array;
  readonly headers?: Record<string, string>;
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const recorded: RecordedRequest = {
    method: request.method ?? '',
    path: (request.url ?? '').replace(BASE, ''),
    authorization: request.headers.authorization ?? '',
    body: Buffer.concat(chunks).toString('utf8'),
  };
  state.requests.push(recorded);
  const { status, body, bytes, headers } = route(state, recorded);
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
  });
  response.end(bytes ?? (body === undefined ? undefined : JSON.stringify(body)));
}

function route(state: State, request: RecordedRequest): Answer {
  const { behaviour } = state;
  const stored = storage(state, request);
  if (stored !== null) return stored;
  if (behaviour.failuresLeft > 0) {
    behaviour.failuresLeft -= 1;
    const body = { message: 'You have exceeded a secondary rate limit or the server is unwell' };
    return { status: behaviour.failureStatus, body, headers: behaviour.failureHeaders };
  }
  if (behaviour.token === 'bad-token' || request.authorization === '') {
    return refusal(401, 'Bad credentials', 'https://docs.github.com/rest');
  }
  if (request.path === '/api/graphql') return viewer(behaviour);
  if (behaviour.lacks(request) !== null) {
    return refusal(403, 'Resource not accessible by integration', 'https://docs.github.com/rest');
  }
  if (request.method !== 'GET' && behaviour.token === 'read-only') {
    const page = 'https://docs.github.com/rest/issues/comments#create-an-issue-comment';
    return refusal(403, 'Resource not accessible by integration', page);
  }
  const done =
    pastRuns(state, request) ??
    checkRuns(state, request) ??
    pullFiles(state, request) ??
    pullList(state, request) ??
    issues(state, request) ??
    comments(state, request);
  if (request.method !== 'GET' && behaviour.lostAnswersLeft > 0) {
    behaviour.lostAnswersLeft -= 1;
    return refusal(502, 'Server Error', 'https://docs.github.com/rest');
  }
  return done;
}

function viewer({ viewer: login }: FakeBehaviour): Answer {
  if (login !== null) return { status: 200, body: { data: { viewer: { login } } } };
  const errors = [{ type: 'FORBIDDEN', path: ['viewer'], message: 'Resource not accessible by integration' }];
  return { status: 200, body: { data: null, errors } };
}

function comments(state: State, request: RecordedRequest): Answer {
  const url = new URL(request.path, state.origin);
  const list = `/repos/${FAKE_REPOSITORY}/issues/${FAKE_PULL_REQUEST}/comments`;
  if (url.pathname === list && request.method === 'GET') return listPage(state, url);
  if (url.pathname === list && request.method === 'POST') {
    const id = Math.max(1000, ...state.comments.map((comment) => comment.id)) + 1;
    const login = state.behaviour.viewer ?? 'github-actions[bot]';
    return store(state, request, 201, { id, body: '', login }, true);
  }
  const match = new RegExp(`^/repos/${FAKE_REPOSITORY}/issues/comments/(\\d+)$`).exec(url.pathname);
  const comment = state.comments.find(({ id }) => id === Number(match?.[1]));
  if (comment === undefined) return refusal(404, 'Not Found', 'https://docs.github.com/rest');
  if (request.method === 'PATCH') return store(state, request, 200, comment, false);
  if (request.method !== 'DELETE') return refusal(404, 'Not Found', 'https://docs.github.com/rest');
  state.comments.splice(state.comments.indexOf(comment), 1);
  return { status: 204 };
}

function listPage(state: State, url: URL): Answer {
  const answer = pageOf(state, url, state.comments, (row) => rendered(state, row));
  state.comments.push(...state.behaviour.appearAfterList.splice(0));
  return answer;
}

/** One page of a list, with the links to its neighbours as GitHub gives them. */
export function pageOf<T>(
  state: State,
  url: URL,
  all: readonly T[],
  render: (row: T) => unknown,
): Answer & { readonly body: readonly unknown[] } {
  const perPage = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const page = Number(url.searchParams.get('page') ?? 1);
  const body = all.slice((page - 1) * perPage, page * perPage).map(render);
  const links: string[] = [];
  const link = (number: number, rel: string) => {
    const target = new URL(BASE + url.pathname + url.search, state.origin);
    target.searchParams.set('page', String(number));
    links.push(`<${target.href}>; rel="${rel}"`);
  };
  const last = Math.ceil(all.length / perPage);
  if (page > 1) link(page - 1, 'prev');
  if (page < last) {
    link(page + 1, 'next');
    link(last, 'last');
  }
  return { status: 200, body, ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}) };
}

function store(
  state: State,
  request: RecordedRequest,
  status: number,
  comment: FakeComment,
  isNew: boolean,
): Answer {
  const { body } = JSON.parse(request.body) as { body: string };
  if (body.length > state.behaviour.maxBodyCharacters) {
    const message = `Body is too long (maximum is ${state.behaviour.maxBodyCharacters} characters)`;
    const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }];
    return { status: 422, body: { message: 'Validation Failed', errors, status: '422' } };
  }
  comment.body = body;
  if (isNew) state.comments.push(comment);
  const stored = { status, body: rendered(state, comment) };
  const { afterWrite } = state.behaviour;
  state.behaviour.afterWrite = null;
  afterWrite?.();
  return stored;
}

function rendered(state: State, { id, body, login }: FakeComment) {
  return {
    id,
    body,
    url: `${state.origin}${BASE}/repos/${FAKE_REPOSITORY}/issues/comments/${id}`,
    html_url: `https://github.com/${FAKE_REPOSITORY}/pull/${FAKE_PULL_REQUEST}#issuecomment-${id}`,
    user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
  };
}

/** An answer that says no. */
export function refusal(status: number, message: string, documentationUrl: string): Answer {
  return { status, body: { message, documentation_url: documentationUrl, status: String(status) } };
}

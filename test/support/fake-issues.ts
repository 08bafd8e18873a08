import {
  type Answer,
  FAKE_REPOSITORY,
  pageOf,
  type RecordedRequest,
  refusal,
  type State,
} from './fake-github.ts';

/** Issues of the fake GitHub. */

/** An issue as the fake stores it. */
export interface FakeIssue {
  number: number;
  title: string;
  body: string;
  login: string;
  labels: string[];
  state: 'open' | 'closed';
  state_reason: string | null;
  closed_at: string | null;
  updated_at: string;
  assignees: string[];
  comments: string[];
  isPullRequest: boolean;
}

const PAGE = 'https://docs.github.com/rest/issues/issues';

/** An open issue, with anything replaced. */
export function fakeIssue(number: number, changes: Partial<FakeIssue> = {}): FakeIssue {
  return {
    ...{ number, title: `issue ${number}`, body: '', login: 'github-actions[bot]', labels: ['flamegate'] },
    ...{ state: 'open', state_reason: null, closed_at: null, updated_at: '2026-11-01T00:00:00Z' },
    ...{ assignees: [], comments: [], isPullRequest: false },
    ...changes,
  };
}

/** The answer to a request about issues; null for any other, the comments of the pull request among them. */
export function issues(state: State, request: RecordedRequest): Answer | null {
  const url = new URL(request.path, state.origin);
  if (url.pathname === `/repos/${FAKE_REPOSITORY}/issues`)
    return request.method === 'POST' ? create(state, request) : list(state, url);
  const match = /^\/repos\/acme\/shop\/issues\/(\d+)(?:\/(comments|assignees))?$/.exec(url.pathname);
  const issue = state.issues.find(({ number }) => number === Number(match?.[1]));
  if (match === null || issue === undefined) return null;
  const given = JSON.parse(request.body || '{}') as Given;
  if (match[2] === 'comments') {
    issue.comments.push(given.body ?? '');
    return { status: 201, body: { id: 1, body: given.body, html_url: 'https://github.com/c', user: null } };
  }
  if (match[2] === 'assignees') {
    issue.assignees.push(...(given.assignees ?? []));
    return { status: 201, body: rendered(issue) };
  }
  return request.method === 'PATCH' ? change(state, issue, given) : { status: 200, body: rendered(issue) };
}

interface Given {
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly state_reason?: string;
}

function list(state: State, url: URL): Answer {
  const query = (name: string) => url.searchParams.get(name);
  const labels = (query('labels') ?? '').split(',').filter((label) => label !== '');
  const found = state.issues
    .filter((issue) => issue.state === (query('state') ?? 'open'))
    .filter((issue) => labels.every((label) => issue.labels.includes(label)))
    .filter((issue) => issue.updated_at >= (query('since') ?? ''))
    .toSorted((a, b) => b.number - a.number);
  const answer = pageOf(state, url, found, rendered);
  // Somebody else's run, right after the list was answered.
  state.issues.push(...state.behaviour.issuesAppear.splice(0));
  return answer;
}

function create(state: State, request: RecordedRequest): Answer {
  const given = JSON.parse(request.body) as Given;
  const number = Math.max(100, ...state.issues.map((issue) => issue.number)) + 1;
  const login = state.behaviour.viewer ?? 'github-actions[bot]';
  const issue = fakeIssue(number, {
    ...{ title: given.title ?? '', body: given.body ?? '', labels: [...(given.labels ?? [])] },
    ...{ login, updated_at: state.behaviour.now },
  });
  if (issue.title === '' || issue.title.length > 256) return refusal(422, 'Validation Failed', PAGE);
  state.issues.push(issue);
  return { status: 201, body: rendered(issue) };
}

function change(state: State, issue: FakeIssue, given: Given): Answer {
  if (given.body !== undefined) issue.body = given.body;
  issue.updated_at = state.behaviour.now;
  if (given.state !== undefined) {
    issue.state = given.state;
    issue.state_reason = given.state_reason ?? null;
    issue.closed_at = given.state === 'closed' ? state.behaviour.now : null;
  }
  return { status: 200, body: rendered(issue) };
}

function rendered(issue: FakeIssue) {
  const { login, labels, assignees, isPullRequest, comments, ...rest } = issue;
  return {
    ...rest,
    html_url: `https://github.com/${FAKE_REPOSITORY}/issues/${issue.number}`,
    user: { login, type: 'Bot' },
    labels: labels.map((name) => ({ name })),
    assignees: assignees.map((name) => ({ login: name })),
    comments: comments.length,
    ...(isPullRequest ? { pull_request: { url: 'https://api.github.com/pulls/1' } } : {}),
  };
}

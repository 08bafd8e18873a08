import {
  type Answer,
  FAKE_REPOSITORY,
  pageOf,
  type RecordedRequest,
  refusal,
  type State,
} from './fake-github.ts';

/** A run of a workflow as the fake stores it. */
export interface FakeRun {
  readonly id: number;
  readonly workflowId: number;
  readonly sha: string;
  readonly branch: string;
  readonly event: string;
  /** Null while it goes on. */
  readonly conclusion: string | null;
  readonly isFork?: boolean;
}

/** An artifact as the fake stores it. */
export interface FakeArtifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly content: Uint8Array;
  readonly createdAt: string;
  readonly isExpired?: boolean;
  /** What the list says it weighs. */
  readonly bytes?: number;
}

/** The past of the repository: runs, artifacts, tags and commits. */
export interface FakeHistory {
  readonly runs: FakeRun[];
  /** Newest first, as GitHub lists them. */
  readonly artifacts: FakeArtifact[];
  readonly tags: Record<string, string>;
  /** Merge bases by `base...head`. */
  readonly mergeBases: Record<string, string>;
  /** Artifacts that are listed and can no longer be downloaded. */
  readonly gone: number[];
  defaultBranch: string;
  readonly permissions: { actions: 'none' | 'read'; contents: 'none' | 'read' };
}

/** A repository without a past. */
export function emptyHistory(): FakeHistory {
  return {
    runs: [],
    artifacts: [],
    tags: {},
    mergeBases: {},
    gone: [],
    defaultBranch: 'main',
    permissions: { actions: 'read', contents: 'read' },
  };
}

const PAGE = 'https://docs.github.com/rest/actions';
const FORBIDDEN = 'Resource not accessible by integration';
const REPOSITORY = {
  id: 100,
  // Read later: the module that has it imports this one, and is not there yet.
  get full_name() {
    return FAKE_REPOSITORY;
  },
};
const FORK = { id: 200, full_name: 'mallory/shop' };

/** What the storage answers, to which downloads are redirected; it takes no token, and refuses one as it really does. */
export function storage(state: State, { path, authorization }: RecordedRequest): Answer | null {
  const id = /^\/storage\/(\d+)$/.exec(path)?.[1];
  if (id === undefined) return null;
  if (authorization !== '') return { status: 400, body: { error: 'AuthenticationFailed' } };
  const artifact = state.history.artifacts.find((one) => one.id === Number(id));
  return artifact === undefined ? { status: 404 } : { status: 200, bytes: artifact.content };
}

/** The answer to a request about runs, artifacts and commits; null for any other. */
export function pastRuns(state: State, request: RecordedRequest): Answer | null {
  const url = new URL(request.path, state.origin);
  const path = decodeURIComponent(url.pathname);
  const rest = new RegExp(`^/repos/${FAKE_REPOSITORY}(/(?:actions|commits|compare)/.*)?$`).exec(path);
  if (rest === null || request.method !== 'GET' || /check-runs$/.test(path)) return null;
  const { permissions, defaultBranch } = state.history;
  const where = rest[1] ?? '';
  const needed = where.startsWith('/actions/') ? permissions.actions : permissions.contents;
  if (needed === 'none') return refusal(403, FORBIDDEN, PAGE);
  if (where === '') return { status: 200, body: { ...REPOSITORY, default_branch: defaultBranch } };
  return (where.startsWith('/actions/') ? actions : commits)(state, url, where);
}

function commits({ history }: State, _url: URL, where: string): Answer {
  const tag = /^\/commits\/tags\/(.+)$/.exec(where)?.[1];
  const sha = history.tags[tag ?? ''];
  if (sha !== undefined) return { status: 200, body: { sha } };
  const base = history.mergeBases[/^\/compare\/(.+)$/.exec(where)?.[1] ?? ''];
  if (base !== undefined) return { status: 200, body: { merge_base_commit: { sha: base }, commits: [] } };
  return tag === undefined
    ? refusal(404, 'Not Found', PAGE)
    : refusal(422, `No commit found for SHA: tags/${tag}`, PAGE);
}

function actions(state: State, url: URL, where: string): Answer {
  const { history } = state;
  const query = (name: string) => url.searchParams.get(name);
  const [, kind, id, more] = /^\/actions\/(runs|workflows|artifacts)(?:\/(\d+))?(\/.*)?$/.exec(where) ?? [];
  if (kind === 'runs' && more === '/artifacts') {
    const found = history.artifacts.filter(
      ({ runId, name }) => runId === Number(id) && name === query('name'),
    );
    const { body, ...answer } = pageOf(state, url, found, (one) => renderedArtifact(state, one));
    return { ...answer, body: { total_count: found.length, artifacts: body } };
  }
  if (kind === 'runs') {
    const run = history.runs.find((one) => one.id === Number(id));
    return run === undefined ? refusal(404, 'Not Found', PAGE) : { status: 200, body: renderedRun(run) };
  }
  if (kind === 'workflows') {
    const found = history.runs.filter(
      (one) =>
        one.workflowId === Number(id) && one.branch === query('branch') && one.conclusion === query('status'),
    );
    const { body, ...answer } = pageOf(state, url, found, renderedRun);
    return { ...answer, body: { total_count: found.length, workflow_runs: body } };
  }
  if (id !== undefined && more === '/zip' && history.gone.includes(Number(id)))
    return refusal(410, 'Artifact has expired', PAGE);
  if (id !== undefined && more === '/zip')
    return { status: 302, headers: { location: `${state.origin}/storage/${id}` } };
  const found = history.artifacts.filter(({ name }) => name === query('name'));
  const { body, ...answer } = pageOf(state, url, found, (one) => renderedArtifact(state, one));
  return { ...answer, body: { total_count: found.length, artifacts: body } };
}

function renderedRun(run: FakeRun) {
  return {
    id: run.id,
    workflow_id: run.workflowId,
    head_sha: run.sha,
    head_branch: run.branch,
    event: run.event,
    status: run.conclusion === null ? 'in_progress' : 'completed',
    conclusion: run.conclusion,
    repository: REPOSITORY,
    head_repository: run.isFork ? FORK : REPOSITORY,
  };
}

function renderedArtifact({ history }: State, artifact: FakeArtifact) {
  const run = history.runs.find(({ id }) => id === artifact.runId);
  return {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.bytes ?? artifact.content.length,
    expired: artifact.isExpired ?? false,
    created_at: artifact.createdAt,
    workflow_run: {
      id: artifact.runId,
      repository_id: REPOSITORY.id,
      head_repository_id: run?.isFork ? FORK.id : REPOSITORY.id,
      head_branch: run?.branch ?? '',
      head_sha: run?.sha ?? '',
    },
  };
}

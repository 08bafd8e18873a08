import {
  type Answer,
  FAKE_PULL_REQUEST,
  FAKE_REPOSITORY,
  type FakeCheck,
  pageOf,
  type RecordedRequest,
  refusal,
  type State,
} from './fake-github.ts';

/** Check runs and changed files of the fake GitHub. */

const PAGE = 'https://docs.github.com/rest/checks/runs#create-a-check-run';
const FORBIDDEN = 'Resource not accessible by integration';

/** The answer to a request about check runs; null for any other. */
export function checkRuns(state: State, request: RecordedRequest): Answer | null {
  const url = new URL(request.path, state.origin);
  const match = /^\/repos\/acme\/shop\/(?:check-runs(?:\/(\d+))?|commits\/([0-9a-f]+)\/check-runs)$/.exec(
    url.pathname,
  );
  if (match === null) return null;
  const { checks } = state.behaviour.permissions;
  if (checks === 'none' || (checks === 'read' && request.method !== 'GET'))
    return refusal(403, FORBIDDEN, PAGE);
  const [, id, sha] = match;
  if (sha !== undefined) return list(state, url, sha);
  if (request.method === 'POST') return create(state, request);
  const check = state.checks.find((known) => known.id === Number(id));
  return check === undefined ? refusal(404, 'Not Found', PAGE) : update(state, request, check);
}

function list(state: State, url: URL, sha: string): Answer {
  const query = (name: string) => url.searchParams.get(name);
  const found = state.checks.filter(
    (check) =>
      check.head_sha === sha &&
      check.name === (query('check_name') ?? check.name) &&
      check.status === (query('status') ?? check.status),
  );
  const { body, ...rest } = pageOf(state, url, found, rendered);
  return { ...rest, body: { total_count: found.length, check_runs: body } };
}

function create(state: State, request: RecordedRequest): Answer {
  const given = JSON.parse(request.body) as Partial<FakeCheck>;
  if (given.name === undefined || given.head_sha === undefined) return refusal(422, 'Invalid request.', PAGE);
  const check: FakeCheck = {
    id: 9000 + state.checks.length + 1,
    name: given.name,
    head_sha: given.head_sha,
    external_id: given.external_id ?? '',
    status: given.status ?? 'queued',
    conclusion: given.conclusion ?? null,
    output: { title: null, summary: null },
    annotations: [],
    ...(given.details_url === undefined ? {} : { details_url: given.details_url }),
  };
  state.checks.push(check);
  return { status: 201, body: rendered(check) };
}

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly annotations?: readonly Readonly<Record<string, unknown>>[];
}

function update(state: State, request: RecordedRequest, check: FakeCheck): Answer {
  const given = JSON.parse(request.body) as Partial<FakeCheck> & { readonly output?: Output };
  const { title = '', summary = '', annotations = [] } = given.output ?? {};
  const problem = problemOf(state, given.output === undefined ? null : { title, summary, annotations });
  if (problem !== null) return refusal(422, `Invalid request. ${problem}`, PAGE);
  if (given.status !== undefined) check.status = given.status;
  if (given.conclusion != null) Object.assign(check, { conclusion: given.conclusion, status: 'completed' });
  if (given.output !== undefined) check.output = { title, summary };
  check.annotations.push(...annotations);
  return { status: 200, body: rendered(check) };
}

function problemOf({ behaviour }: State, output: Required<Output> | null): string | null {
  if (output === null) return null;
  if (output.title === '' || output.summary === '') return 'For output, title and summary must be given.';
  if (Buffer.byteLength(output.summary) > behaviour.maxCheckBytes)
    return 'Only 65535 characters are allowed.';
  if (output.annotations.length > 50) return 'No more than 50 annotations are allowed.';
  const needed = ['path', 'start_line', 'end_line', 'annotation_level', 'message'];
  const isWhole = output.annotations.every((annotation) => needed.every((name) => annotation[name]));
  if (!isWhole || (behaviour.refusesAnnotations && output.annotations.length > 0))
    return 'Annotations are wrong.';
  return null;
}

function rendered({ annotations, output, ...check }: FakeCheck) {
  return {
    ...check,
    html_url: `https://github.com/${FAKE_REPOSITORY}/runs/${check.id}`,
    output: { ...output, annotations_count: annotations.length },
  };
}

/** The answer to a request for the files of the pull request; null for any other. */
export function pullFiles(state: State, request: RecordedRequest): Answer | null {
  const url = new URL(request.path, state.origin);
  const list = `/repos/${FAKE_REPOSITORY}/pulls/${FAKE_PULL_REQUEST}/files`;
  if (url.pathname !== list || request.method !== 'GET') return null;
  if (state.behaviour.permissions.files === 'none')
    return refusal(403, FORBIDDEN, 'https://docs.github.com/rest/pulls');
  const { headSha } = state.behaviour;
  return pageOf(state, url, state.files, (file) => ({
    status: 'modified',
    ...file,
    ...(headSha === null
      ? {}
      : {
          contents_url: `${state.origin}/repos/${FAKE_REPOSITORY}/contents/${file.filename}?ref=${headSha}`,
        }),
  }));
}

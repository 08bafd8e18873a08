import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startRecordedPyroscope } from '../../src/demo/server.ts';
import type { Report } from '../../src/report/report.ts';
import {
  FAKE_PULL_REQUEST,
  FAKE_REPOSITORY,
  type FakeGitHub,
  startFakeGitHub,
} from '../support/fake-github.ts';
import { HEAD_SHA } from '../support/github-context.ts';
import { type ActionResult, type ActionStep, runAction } from '../support/run-action.ts';
import { type ZipFile, zipOf } from '../support/zip.ts';

/** The steps of examples/workflows/pull-request.yml and comment.yml, with what a runner would put into them. */

const TIME_LIMIT_MS = 240_000;
const NOW_MS = 1795360500000;
const ROOT = join(import.meta.dirname, '../..');
const FORK = 'mallory/shop';
const BASE_SHA = '2222222222222222222222222222222222222222';
const RUN = '5000';
const WINDOWS = {
  'steps.baseline.outputs.window': '1795359983000/1795360235557',
  'steps.candidate.outputs.window': '1795360238000/1795360491585',
};

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >;
}

const workflowOf = (name: string) =>
  parse(readFileSync(join(ROOT, 'examples/workflows', name), 'utf8')) as Workflow;
const gateWorkflow = workflowOf('pull-request.yml');
const commentWorkflow = workflowOf('comment.yml');

/** The `with:` of the step of a job that uses one of our Actions. */
function inputsOf(workflow: Workflow, job: string, values: Readonly<Record<string, string>> = {}) {
  const step = workflow.jobs[job]?.steps.find(({ uses }) => uses?.startsWith('OWNER/flamegate'));
  const given = Object.entries(step?.with ?? {}).map(([name, text]) => [
    name,
    String(text).replaceAll(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => values[expression] ?? ''),
  ]);
  return { uses: step?.uses ?? '', inputs: Object.fromEntries(given) as Record<string, string> };
}

let pyroscope: Awaited<ReturnType<typeof startRecordedPyroscope>>;
let github: FakeGitHub;
let folder: string;
let steps: number;

beforeAll(async () => {
  const recordingsDir = join(ROOT, 'demo/recordings/windows');
  pyroscope = await startRecordedPyroscope({ recordingsDir, nowMs: NOW_MS });
}, TIME_LIMIT_MS);
afterAll(() => pyroscope.close());
beforeEach(async () => {
  github = await startFakeGitHub();
  folder = mkdtempSync(join(tmpdir(), 'flamegate-forks-'));
  steps = 0;
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
});

function start(step: Pick<ActionStep, 'inputs' | 'eventName' | 'payload'> & Partial<ActionStep>) {
  steps += 1;
  const place = join(folder, String(steps));
  mkdirSync(place);
  return runAction({
    folder: place,
    token: 'ghs_0123456789abcdefghij',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    sha: '1111111111111111111111111111111111111111',
    runId: RUN,
    nowMs: NOW_MS,
    ...step,
  });
}

const CONFIG = `${readFileSync(join(ROOT, 'demo/flamegate.yml'), 'utf8')}\nsettle: none\n`;

function gate(
  eventName: string,
  payload: unknown,
  files: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  const { inputs } = inputsOf(gateWorkflow, 'gate', WINDOWS);
  return start({
    inputs: { ...inputs, 'pyroscope-url': pyroscope.url },
    eventName,
    payload,
    files: { '.github/flamegate.yml': CONFIG, ...files },
  });
}

function pullRequest(headRepository = FORK) {
  return {
    action: 'opened',
    number: FAKE_PULL_REQUEST,
    pull_request: {
      number: FAKE_PULL_REQUEST,
      head: { sha: HEAD_SHA, ref: 'feature', repo: { full_name: headRepository } },
      base: { sha: BASE_SHA, ref: 'main', repo: { full_name: FAKE_REPOSITORY } },
    },
  };
}

/** What GitHub says of the run of the fork, to the workflow that comments. */
function workflowRun(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    action: 'completed',
    repository: { full_name: FAKE_REPOSITORY, default_branch: 'main' },
    workflow_run: {
      id: Number(RUN),
      run_attempt: 1,
      event: 'pull_request',
      status: 'completed',
      conclusion: 'success',
      head_sha: HEAD_SHA,
      head_branch: 'feature',
      head_repository: { full_name: FORK },
      repository: { full_name: FAKE_REPOSITORY },
      run_started_at: '2026-11-22T15:00:00Z',
      pull_requests: [],
      ...changes,
    },
  };
}

function comment(
  payload: unknown = workflowRun(),
  more: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  const { uses, inputs } = inputsOf(commentWorkflow, 'comment');
  expect(uses).toMatch(/^OWNER\/flamegate\/comment@/);
  return start({
    action: 'comment/action.yml',
    inputs: { ...inputs, ...more },
    eventName: 'workflow_run',
    payload,
    sha: BASE_SHA,
    runId: '5001',
  });
}

/** Uploads an artifact of the fork's run. */
function upload(files: readonly ZipFile[]): void {
  const id = github.history.artifacts.length + 1;
  const createdAt = '2026-11-22T15:10:00Z';
  github.history.artifacts.push({
    id,
    name: 'flamegate',
    runId: Number(RUN),
    content: zipOf(files),
    createdAt,
  });
}

function openPull(headSha = HEAD_SHA): void {
  github.pulls.splice(0, 1, {
    number: FAKE_PULL_REQUEST,
    headSha,
    branch: 'feature',
    headRepository: FORK,
  });
}

const reportOf = ({ outputs }: ActionResult): Report =>
  JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')) as Report;

const saidBy = (result: ActionResult, command: string): string =>
  result.commands
    .filter((line) => line.command === command)
    .map(({ title, message }) => `${title} ${message}`)
    .join('\n');

/** What the fork's run uploads, of a gate that has really run; judged once for all tests. */
let uploaded: Report | undefined;
async function runOfFork(): Promise<Report> {
  if (uploaded !== undefined) return uploaded;
  github.behaviour.token = 'read-only';
  const result = await gate('pull_request', pullRequest());
  expect(result.exitCode, result.stderr).toBe(0);
  expect(result.outputs).toMatchObject({ verdict: 'fail', 'comment-url': '' });
  expect(result.summary).toContain('iou');
  expect(saidBy(result, 'notice')).toContain('docs/forks.md');
  expect(github.comments).toEqual([]);
  github.behaviour.token = 'write';
  github.requests.length = 0;
  uploaded = reportOf(result);
  return uploaded;
}

describe('a pull request from a fork', { timeout: TIME_LIMIT_MS }, () => {
  it('is judged without a secret, and commented on by the other workflow', async () => {
    const report = await runOfFork();
    openPull();
    upload([
      { name: 'report.json', content: JSON.stringify(report) },
      { name: 'report.md', content: '# a forged page' },
    ]);
    const result = await comment();
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.outputs).toMatchObject({ verdict: 'fail', 'pull-request': '7' });
    expect(result.outputs['comment-url']).toContain('/pull/7#');
    const [body = ''] = github.comments.map((one) => one.body);
    expect(body).toMatch(new RegExp(`^<!-- flamegate:key=default sha=${HEAD_SHA} run=5000 attempt=1 `));
    expect(body).toContain('A run of the fork says: flamegate ');
    expect(body).toContain('`iou`');
    expect(body).toContain(
      '**Mind the source:** these figures and sentences are what a run of the fork `mallory/shop` reported; ',
    );
    expect(body).toContain(`https://github.com/${FAKE_REPOSITORY}/actions/runs/5000`);
    expect(body).not.toContain('forged');
    expect(github.checks).toEqual([]);
    // No more than the two permissions of the example: artifacts and pull requests.
    const paths = github.requests.map(({ path }) => path.replace(/\?.*/, ''));
    expect(
      paths.filter(
        (path) =>
          !/^\/(?:api\/graphql|storage\/|repos\/acme\/shop\/(?:pulls$|actions\/|issues\/))/.test(path),
      ),
    ).toEqual([]);
    expect(commentWorkflow.jobs.comment?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });

    const again = await comment();
    expect(again.exitCode).toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(github.commentWrites()).toHaveLength(1);
  });

  it('decides nothing but figures: run, commit, key, links and pages of the artifact do not count', async () => {
    const report = await runOfFork();
    openPull();
    const link = { label: 'Grafana', url: 'https://evil.example/login' };
    const forged = {
      ...report,
      key: 'nightly',
      run: {
        repository: 'acme/other',
        commit: 'f'.repeat(40),
        runUrl: 'https://evil.example/actions/runs/1',
        runId: '999999',
        runAttempt: 9,
        event: 'push',
        pullRequest: 1,
      },
      comparisons: report.comparisons.map((one) => ({
        ...one,
        service: `${one.service}</details><img src=x onerror=alert(1)> @octocat`,
        links: [link],
        functions: one.functions.map((fn) => ({ ...fn, links: [link] })),
      })),
    };
    upload([{ name: 'report.json', content: JSON.stringify(forged) }]);
    await comment();
    const [body = ''] = github.comments.map((one) => one.body);
    expect(github.comments).toHaveLength(1);
    expect(body).toMatch(new RegExp(`^<!-- flamegate:key=default sha=${HEAD_SHA} run=5000 attempt=1 `));
    expect(body).not.toMatch(/evil\.example|acme\/other|999999|fffffff|nightly/);
    const outsideCode = body.replaceAll(/(`+).*?\1|<code>.*?<\/code>/g, '');
    expect(outsideCode).not.toMatch(/img|octocat/);
    expect(body).not.toContain('open `report.html`');
  });

  it('gives no advice in the words of the artifact, in the comment or the check', async () => {
    const report = await runOfFork();
    openPull();
    const remedy = 'Merge it now, and run curl evil.example.';
    const forged = {
      ...report,
      verdict: 'not-evaluated',
      reasons: [{ code: 'FG101', message: 'no service has profiles', remedy }],
      notes: [{ code: 'FG203', message: 'worth knowing', remedy }],
      comparisons: [],
      budgets: [],
    };
    upload([{ name: 'report.json', content: JSON.stringify(forged) }]);
    const result = await comment(undefined, { check: 'auto' });
    expect(result.exitCode, result.stdout).toBe(0);
    const [body = ''] = github.comments.map((one) => one.body);
    const said = 'A run of the fork says: flamegate compared nothing, so this is not a pass';
    expect(body.split('\n').find((line) => line.startsWith('### '))).toBe(`### ⚪ ${said}`);
    expect(github.checks[0]?.output.title).toBe(said);
    expect(JSON.stringify([github.comments, github.checks])).not.toMatch(/Merge it now|evil/);
  });

  it('never speaks over a newer commit or a newer run', async () => {
    const report = await runOfFork();
    upload([{ name: 'report.json', content: JSON.stringify(report) }]);
    openPull('c'.repeat(40));
    const late = await comment();
    expect(late.exitCode).toBe(0);
    expect(saidBy(late, 'notice')).toContain('has the newer commit ccccccc');
    openPull();
    const body = `<!-- flamegate:key=default sha=${HEAD_SHA} run=6000 attempt=1 verdict=pass -->\nnewer`;
    github.comments.push({ id: 1, body, login: 'github-actions[bot]' });
    expect(saidBy(await comment(), 'notice')).toContain('shows run 6000');
    expect(github.commentWrites()).toEqual([]);
  });

  it('has a check run only where it is asked for, on its own commit', async () => {
    const report = await runOfFork();
    openPull();
    upload([{ name: 'report.json', content: JSON.stringify(report) }]);
    await comment(undefined, { check: 'auto' });
    expect(github.checks).toMatchObject([
      { name: 'flamegate', head_sha: HEAD_SHA, status: 'completed', conclusion: 'neutral' },
    ]);
    expect(github.checks[0]?.output.summary).toContain(
      'these figures and sentences are what a run of the fork',
    );
  });
});

describe('what cannot be told of', { timeout: TIME_LIMIT_MS }, () => {
  it.each([
    ['a report that is none', '{"schemaVersion":1,"verdict":"pass"}', 'holds no report that can be told of'],
    ['no JSON', '<html>', 'holds no report that can be told of'],
  ])('%s', async (_, content, what) => {
    openPull();
    upload([{ name: 'report.json', content }]);
    const result = await comment();
    expect(result.exitCode).toBe(2);
    expect(saidBy(result, 'error')).toContain(what);
    expect(github.comments).toEqual([]);
  });

  it('a run that left no artifact is no fault of this workflow', async () => {
    openPull();
    const result = await comment(workflowRun({ conclusion: 'failure' }));
    expect(result.exitCode).toBe(0);
    expect(saidBy(result, 'notice')).toContain('run 5000 has no artifact called flamegate (FG271)');
    expect(result.outputs).toMatchObject({ verdict: '', 'pull-request': '', 'comment-url': '' });
  });

  it('a run that was for something else, and one that goes on', async () => {
    const pushed = await comment(workflowRun({ event: 'push' }));
    expect(pushed.exitCode).toBe(2);
    expect(saidBy(pushed, 'error')).toContain('run 5000 was started by push');
    const early = await comment({ ...workflowRun({ status: 'in_progress' }), action: 'in_progress' });
    expect(early.exitCode).toBe(2);
    expect(saidBy(early, 'error')).toContain('types: [completed]');
    expect(github.requests).toEqual([]);
  });

  it('a token that may not read artifacts: the permission to add', async () => {
    openPull();
    github.history.permissions.actions = 'none';
    const result = await comment();
    expect(result.exitCode).toBe(2);
    expect(saidBy(result, 'error')).toContain('actions: read');
  });
});

describe('other events', { timeout: TIME_LIMIT_MS }, () => {
  it('merge queue: a check run on the head of the group, and no comment', async () => {
    const result = await gate('merge_group', {
      action: 'checks_requested',
      merge_group: {
        head_sha: '1111111111111111111111111111111111111111',
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-2222',
        base_sha: BASE_SHA,
        base_ref: 'refs/heads/main',
      },
      repository: { full_name: FAKE_REPOSITORY, default_branch: 'main' },
    });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(github.checks).toMatchObject([
      { head_sha: '1111111111111111111111111111111111111111', status: 'completed', conclusion: 'neutral' },
    ]);
    expect(github.commentWrites()).toEqual([]);
    expect(reportOf(result).run).toMatchObject({ event: 'merge_group', pullRequest: null });
  });

  it('pull_request_target with the code of the base: judged, no place in the head named', async () => {
    github.files.push({ filename: 'ai.py', status: 'added', patch: '@@ -0,0 +1,999 @@\n+x' });
    const result = await gate('pull_request_target', pullRequest(), { '.git/HEAD': BASE_SHA });
    expect(saidBy(result, 'warning')).not.toContain('FG272');
    expect(github.requests.some(({ path }) => path.includes('/files'))).toBe(false);
    expect(github.checks[0]?.annotations.map(({ path }) => path)).not.toContain('ai.py');
    expect(github.comments).toHaveLength(1);
  });

  it('pull_request_target with the code of the head: a warning, and its configuration is refused', async () => {
    const result = await gate('pull_request_target', pullRequest(), {
      '.git/HEAD': `${HEAD_SHA}\n`,
      '.github/flamegate.yml': `${CONFIG}\nkey: planted\ncheck: never\n`,
    });
    expect(saidBy(result, 'warning')).toContain('(FG272)');
    expect(saidBy(result, 'error')).toContain('is a file of a fork, so it is not read (FG272)');
    expect(result.exitCode).toBe(2);
    // The failed check is there for whoever looks at the pull request; nothing else happened.
    expect(github.checks).toMatchObject([{ name: 'flamegate', status: 'completed', conclusion: 'failure' }]);
    expect(github.comments).toEqual([]);
  });
});

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startRecordedPyroscope } from '../../src/demo/server.ts';
import { ReportSchema } from '../../src/report/report.ts';
import {
  FAKE_PULL_REQUEST,
  FAKE_REPOSITORY,
  type FakeGitHub,
  startFakeGitHub,
} from '../support/fake-github.ts';
import { HEAD_SHA } from '../support/github-context.ts';
import { startServer } from '../support/http-server.ts';
import { junitProblems } from '../support/junit-structure.ts';
import { type ActionResult, type ActionStep, runAction } from '../support/run-action.ts';
import { parseXml } from '../support/xml.ts';

const TIME_LIMIT_MS = 120_000;
const NOW_MS = 1795360500000;
const HISTORY = '1795359727000/1795359980201';
const BASELINE = '1795359983000/1795360235557';
const CANDIDATE = '1795360238000/1795360491585';
const MERGE_SHA = '1111111111111111111111111111111111111111';
const TOKEN = 'ghs_0123456789abcdefghij';

const CONFIG = `
services:
  - nemotron-backend
  - ai-clip
  - ai-enrichment
  - ai-florence
  - ai-llm
  - ai-yolo26
  - name: ai-enrichment-light
    optional: true
ignore:
  - { function: serve, file: ai.py }
  - { function: process_batch, file: backend.py }
settle: none
`;

let pyroscope: Awaited<ReturnType<typeof startRecordedPyroscope>>;
let github: FakeGitHub;
let folders: string[];

beforeAll(async () => {
  const recordingsDir = join(import.meta.dirname, '../../demo/recordings/windows');
  pyroscope = await startRecordedPyroscope({ recordingsDir, nowMs: NOW_MS });
}, TIME_LIMIT_MS);
afterAll(() => pyroscope.close());

beforeEach(async () => {
  github = await startFakeGitHub();
  folders = [];
});
afterEach(async () => {
  await github.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

interface Changes extends Partial<Omit<ActionStep, 'inputs'>> {
  readonly inputs?: Readonly<Record<string, string>>;
}

function run({ inputs = {}, ...changes }: Changes = {}): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-action-'));
  folders.push(folder);
  return runAction({
    folder,
    inputs: { 'pyroscope-url': pyroscope.url, baseline: BASELINE, candidate: CANDIDATE, ...inputs },
    token: TOKEN,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    eventName: 'pull_request',
    payload: pullRequest('opened'),
    sha: MERGE_SHA,
    runId: '5000',
    nowMs: NOW_MS,
    files: { '.github/flamegate.yml': CONFIG },
    ...changes,
  });
}

function pullRequest(action: string, headSha = HEAD_SHA, headRepository = FAKE_REPOSITORY) {
  return {
    action,
    number: FAKE_PULL_REQUEST,
    pull_request: {
      number: FAKE_PULL_REQUEST,
      head: { sha: headSha, ref: 'feature', repo: { full_name: headRepository } },
      base: { ref: 'main', repo: { full_name: FAKE_REPOSITORY } },
    },
  };
}

function messages(result: ActionResult, command: string): string[] {
  return result.commands
    .filter((line) => line.command === command)
    .map(({ title, message }) => `${title} ${message}`);
}

/** What the check runs show, as `failure title message`. */
function annotated(): string[] {
  return github.checks.flatMap(({ annotations }) =>
    annotations.map(({ annotation_level, title, message }) => `${annotation_level} ${title} ${message}`),
  );
}

/** What a fail looks like wherever it is reported; a reporter that fails must change none of it. */
function expectFail(result: ActionResult): void {
  expect(result.outputs).toMatchObject({ verdict: 'fail' });
  expect(result.exitCode, result.stderr).toBe(1);
  expect(Number(result.outputs.regressions)).toBeGreaterThanOrEqual(1);
  expect(messages(result, 'error')).not.toEqual([]);
  expect([...messages(result, 'error'), ...annotated()].join('\n')).toContain('iou');
  expect(result.summary).toContain('iou');
}

describe('a pull request', { timeout: TIME_LIMIT_MS }, () => {
  it('opened: comment, summary, outputs, annotations and a red step', async () => {
    const result = await run();
    expectFail(result);
    expect(github.comments).toHaveLength(1);
    const body = github.comments[0]?.body ?? '';
    expect(body).toMatch(
      new RegExp(`^<!-- flamegate:key=default sha=${HEAD_SHA} run=5000 attempt=1 verdict=fail -->\n`),
    );
    expect(body).toContain('iou');
    expect(result.outputs['comment-url']).toContain('#issuecomment-1001');
    expect(github.requests.every(({ authorization }) => authorization === `token ${TOKEN}`)).toBe(true);
    expect(result.commands.filter(({ command }) => command === 'error').length).toBeLessThanOrEqual(10);
  });

  it('leaves the reports where its outputs say, without a secret in them', async () => {
    const result = await run({
      inputs: { 'report-dir': 'out/gate', 'pyroscope-token': 'pyro-secret-0123456789' },
    });
    const names = ['report-json', 'report-html', 'report-md', 'report-junit'];
    const [json = '', html = '', md = '', junit = ''] = names.map((name) => {
      const path = result.outputs[name] ?? '';
      const absolute = path.startsWith('/') ? path : join(result.workspace, path);
      expect(existsSync(absolute), path).toBe(true);
      return readFileSync(absolute, 'utf8');
    });
    const report = ReportSchema.parse(JSON.parse(json));
    expect(report).toMatchObject({ verdict: 'fail', conclusion: 'failure', mode: 'enforce' });
    expect(report.run).toMatchObject({ pullRequest: FAKE_PULL_REQUEST, commit: HEAD_SHA, runId: '5000' });
    expect(html).toMatch(/^<!doctype html>/i);
    expect(md).toContain('iou');
    expect(junitProblems(parseXml(junit))).toEqual([]);
    const profiles = readdirSync(join(result.workspace, 'out/gate/profiles'));
    expect(profiles).toContain('ai-yolo26.cpu.candidate.pb.gz');
    const said = [
      json,
      html,
      md,
      junit,
      result.summary,
      result.stderr,
      ...github.comments.map(({ body }) => body),
    ].join('\n');
    expect(said).not.toMatch(/pyro-secret|ghs_/);
    const unmasked = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(unmasked.join('\n')).not.toMatch(/pyro-secret|ghs_/);
  });

  it('synchronised: the same comment is updated', async () => {
    await run();
    const newSha = '2222222222222222222222222222222222222222';
    const result = await run({ runId: '5001', payload: pullRequest('synchronize', newSha) });
    expectFail(result);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain(`sha=${newSha} run=5001`);
    expect(github.commentWrites().map(({ method }) => method)).toEqual(['POST', 'PATCH']);
    expect(result.outputs['comment-url']).toContain('#issuecomment-1001');
  });

  it('healthy: green and without a comment, but an old alarm is updated', async () => {
    const inputs = { baseline: HISTORY, candidate: BASELINE };
    const quiet = await run({ inputs });
    expect(quiet.exitCode, quiet.stderr).toBe(0);
    expect(quiet.outputs).toMatchObject({ verdict: 'pass', regressions: '0', 'comment-url': '' });
    expect(messages(quiet, 'error')).toEqual([]);
    expect(github.commentWrites()).toEqual([]);
    const marker = `<!-- flamegate:key=default sha=${HEAD_SHA} run=4000 attempt=1 -->`;
    github.comments.push({ id: 20, login: 'github-actions[bot]', body: `${marker}\nalarm` });
    expect((await run({ inputs })).exitCode).toBe(0);
    expect(github.comments[0]?.body).not.toContain('alarm\n');
    expect(github.comments[0]?.body).toContain('run=5000');
  });
});

describe('a comment that cannot be made changes nothing else', { timeout: TIME_LIMIT_MS }, () => {
  it('no token: a notice', async () => {
    const result = await run({ inputs: { 'github-token': '' } });
    expectFail(result);
    expect(github.requests).toEqual([]);
    expect(result.outputs['comment-url']).toBe('');
    expect(messages(result, 'notice').join('\n')).toContain('github-token');
  });

  it('read-only token: a warning with the permission to copy', async () => {
    github.behaviour.token = 'read-only';
    const result = await run();
    expectFail(result);
    expect(github.comments).toEqual([]);
    expect(messages(result, 'warning').join('\n')).toContain('permissions:\n  pull-requests: write');
  });

  it('read-only token of a fork: a notice says so', async () => {
    github.behaviour.token = 'read-only';
    const result = await run({ payload: pullRequest('opened', HEAD_SHA, 'mallory/shop') });
    expectFail(result);
    expect(messages(result, 'notice').join('\n')).toContain('fork');
  });

  it('push: summary only', async () => {
    const result = await run({ eventName: 'push', payload: { ref: 'refs/heads/main' } });
    expectFail(result);
    expect(github.requests.filter(({ path }) => !path.includes('/check-runs'))).toEqual([]);
    expect(github.checks).toMatchObject([{ head_sha: MERGE_SHA, conclusion: 'failure' }]);
    expect(result.outputs['comment-url']).toBe('');
  });
});

describe('a check run', { timeout: TIME_LIMIT_MS }, () => {
  const CHECKED_OUT = {
    '.git/HEAD': 'ref: refs/heads/feature\n',
    '.github/flamegate.yml': CONFIG,
    'services/yolo/ai.py': `${'#\n'.repeat(16)}def iou(a, b):\n${'    pass\n'.repeat(20)}`,
    'services/backend/app/backend.py': '#\n'.repeat(100),
  };

  it('opens in progress before anything is asked, and is completed with what the step says', async () => {
    const result = await run();
    expectFail(result);
    const paths = github.writes().map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);
    expect([paths[0], paths.at(-1)]).toEqual(['POST check-runs', 'PATCH 9001']);
    expect(github.checks).toMatchObject([
      { name: 'flamegate', head_sha: HEAD_SHA, status: 'completed', conclusion: 'failure' },
    ]);
    const { title, summary } = github.checks[0]?.output ?? {};
    expect(title).toContain('flamegate failed');
    expect(summary).toContain('iou');
  });

  it('takes the annotations, on changed lines of the pull request; the step has one line that leads there', async () => {
    github.files.push(
      {
        filename: 'services/yolo/ai.py',
        patch: '@@ -16,4 +16,5 @@\n #\n def iou(a, b):\n     pass\n+    pass\n     pass',
      },
      { filename: 'README.md', patch: '@@ -1 +1 @@\n-a\n+b' },
    );
    const result = await run({ files: CHECKED_OUT });
    const errors = result.commands.filter(({ command }) => command === 'error');
    expect(errors).toMatchObject([{ title: 'flamegate', place: '' }]);
    expect(errors[0]?.message).toContain('https://github.com/acme/shop/runs/9001');
    const annotations = github.checks[0]?.annotations ?? [];
    expect(annotations.length).toBeLessThanOrEqual(10);
    const of = (name: string) => annotations.find(({ title }) => String(title).includes(name));
    expect(of('iou')).toMatchObject({ path: 'services/yolo/ai.py', start_line: 19, end_line: 19 });
    expect(of('build_cache_entry')).toMatchObject({
      path: 'services/backend/app/backend.py',
      start_line: 18,
    });
    expect(of('iterencode')).toMatchObject({ path: '.github', start_line: 1 });
    const json = join(result.workspace, 'flamegate-report/report.json');
    const { changes } = ReportSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
    expect(changes).toEqual({ files: 2, findings: 2, touched: 1 });
  });

  it('never: the annotations are those of the step, with file and line', async () => {
    const result = await run({ files: CHECKED_OUT, inputs: { check: 'never' } });
    expectFail(result);
    expect(github.checks).toEqual([]);
    const places = result.commands.filter(({ place }) => place !== '').map(({ place }) => place);
    expect(places).toContain('services/yolo/ai.py:18');
  });

  it('without the permission: a quiet line with the YAML to copy, and all else as before', async () => {
    github.behaviour.permissions.checks = 'none';
    github.behaviour.permissions.files = 'none';
    const result = await run();
    expectFail(result);
    expect(github.checks).toEqual([]);
    expect(github.comments).toHaveLength(1);
    expect(result.stdout).toContain('permissions:\n  checks: write');
    expect(messages(result, 'warning').join('\n')).not.toContain('checks: write');
    expect(messages(result, 'error').length).toBeGreaterThan(1);
  });

  it.each([
    ['healthy', 'success', { baseline: HISTORY, candidate: BASELINE }],
    ['mode observe', 'success', { mode: 'observe' }],
    ['mode warn', 'neutral', { mode: 'warn' }],
  ])('%s: %s, under the name of its key', async (_, conclusion, inputs) => {
    const result = await run({ inputs: { ...inputs, key: 'nightly' } });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(github.checks).toMatchObject([{ name: 'flamegate (nightly)', status: 'completed', conclusion }]);
  });

  it.each([
    ['a malformed input', { inputs: { 'fail-on-growth': 'much' } }, 'fail-on-growth'],
    ['an unknown input', { inputs: { 'fail-on-growht': '20%' } }, 'fail-on-growht'],
    ['a broken file', { files: { '.github/flamegate.yml': 'mode: [<b>' } }, '.github/flamegate.yml:1'],
  ])('%s is red, with the reason', async (_, changes, expected) => {
    const result = await run(changes);
    expect(result.exitCode).toBe(2);
    expect(github.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(github.checks[0]?.output.title).toContain(expected);
    expect(github.checks[0]?.output.summary).not.toContain('<b>');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('%s: cancelled, and the step ends', async (signal) => {
    const asked = Promise.withResolvers<void>();
    // A server that never answers: only the signal can end the step.
    const { url } = await startServer(() => asked.resolve());
    const result = await run({
      inputs: { 'pyroscope-url': url },
      cancel: { signal, when: asked.promise },
    });
    expect(result.exitCode, result.stderr).toBe(130);
    expect(github.checks).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
    expect(github.comments).toEqual([]);
  });
});

describe('configuration', { timeout: TIME_LIMIT_MS }, () => {
  it('mode observe: green, with the verdict in outputs and summary', async () => {
    const result = await run({ inputs: { mode: 'observe' } });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(result.outputs.verdict).toBe('fail');
    expect(result.summary).toContain('iou');
    expect(messages(result, 'error')).toEqual([]);
    expect(messages(result, 'warning')).toEqual([]);
  });

  it('mode warn: green with warnings', async () => {
    const result = await run({ inputs: { mode: 'warn' } });
    expect(result.exitCode, result.stderr).toBe(0);
    expect(result.outputs.verdict).toBe('fail');
    expect(messages(result, 'error')).toEqual([]);
    expect(messages(result, 'warning')).toHaveLength(1);
    expect(annotated().join('\n')).toMatch(/^warning .*iou/m);
    expect(annotated().join('\n')).not.toContain('failure');
  });

  it.each([
    ['a misspelled input', { 'fail-on-growht': '20%' }, ['fail-on-growht', 'fail-on-growth']],
    ['a malformed input', { 'fail-on-growth': 'much' }, ['fail-on-growth', 'much', '10%']],
    ['a word that is not allowed', { mode: 'loud' }, ['mode', 'observe', 'warn', 'enforce']],
    ['a missing window', { candidate: '' }, ['candidate']],
  ])('%s is an error that names it and what is allowed', async (_, inputs, expected) => {
    const result = await run({ inputs });
    expect(result.exitCode).toBe(2);
    const errors = messages(result, 'error').join('\n');
    for (const text of expected) expect(errors).toContain(text);
    expect(github.commentWrites()).toEqual([]);
  });

  it('a server that is not there is not evaluated, and red', async () => {
    const result = await run({ inputs: { 'pyroscope-url': 'http://127.0.0.1:9' } });
    expect(result.exitCode).not.toBe(0);
    expect(result.outputs.verdict).toBe('not-evaluated');
    expect([...messages(result, 'error'), ...annotated()].join('\n')).toContain('127.0.0.1:9');
    expect(github.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(github.comments).toHaveLength(1);
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/commands/main.ts';
import { startRecordedPyroscope } from '../../src/demo/server.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import {
  FAKE_PULL_REQUEST,
  FAKE_REPOSITORY,
  type FakeGitHub,
  startFakeGitHub,
} from '../support/fake-github.ts';
import { HEAD_SHA } from '../support/github-context.ts';
import { type ActionStep, runAction } from '../support/run-action.ts';
import { zipOf } from '../support/zip.ts';

const TIME_LIMIT_MS = 120_000;
const NOW_MS = 1795360500000;
const BASELINE = '1795359983000/1795360235557';
const CANDIDATE = '1795360238000/1795360491585';
/** The recordings' labels hold its beginning. */
const BASE_SHA = '3f2a91c5d6e7f8091a2b3c4d5e6f708192a3b4c5';
const LIST = 'artifact:flamegate-baseline@base, artifact:flamegate-baseline@last-green';

let pyroscope: Awaited<ReturnType<typeof startRecordedPyroscope>>;
let github: FakeGitHub;
let folder: string;
let snapshot: Buffer;

beforeAll(async () => {
  const recordingsDir = join(import.meta.dirname, '../../demo/recordings/windows');
  pyroscope = await startRecordedPyroscope({ recordingsDir, nowMs: NOW_MS });
  folder = mkdtempSync(join(tmpdir(), 'flamegate-baselines-'));
  const out = join(folder, 'baseline.snapshot');
  await saveSnapshot(out);
  snapshot = readFileSync(out);
}, TIME_LIMIT_MS);
afterAll(async () => {
  await pyroscope.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

async function saveSnapshot(out: string): Promise<void> {
  const nowhere = () => new PassThrough().resume() as unknown as NodeJS.WriteStream;
  const server = ['--pyroscope-url', pyroscope.url, '--settle', 'none', '--service', 'ai-*'];
  const exitCode = await main({
    args: ['snapshot', ...server, '--window', BASELINE, '--out', out],
    stdin: () => process.stdin,
    stdout: nowhere(),
    stderr: nowhere(),
    nowMs: NOW_MS,
    beforeEnd: () => undefined,
    demoDir: join(import.meta.dirname, '../../demo'),
  });
  expect(exitCode).toBe(0);
}

async function run(
  baseline: string,
  inputs: Readonly<Record<string, string>> = {},
  changes: Partial<ActionStep> = {},
) {
  const result = await runAction({
    folder: mkdtempSync(join(folder, 'step-')),
    inputs: {
      'pyroscope-url': pyroscope.url,
      baseline,
      candidate: CANDIDATE,
      services: 'ai-*',
      settle: 'none',
      ...inputs,
    },
    token: 'ghs_0123456789abcdefghij',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    eventName: 'pull_request',
    payload: {
      number: FAKE_PULL_REQUEST,
      pull_request: {
        number: FAKE_PULL_REQUEST,
        head: { sha: HEAD_SHA, repo: { full_name: FAKE_REPOSITORY } },
        base: { sha: BASE_SHA, repo: { full_name: FAKE_REPOSITORY } },
      },
      repository: { default_branch: 'main' },
    },
    sha: '1'.repeat(40),
    runId: '5000',
    nowMs: NOW_MS,
    ...changes,
  });
  const path = result.outputs['report-json'];
  const report: Report | null = path ? ReportSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
  return { ...result, report };
}

function greenRun(id: number, sha: string): void {
  github.history.runs.push({ id, workflowId: 1, sha, branch: 'main', event: 'push', conclusion: 'success' });
}

function upload(
  runId: number,
  content: Uint8Array = zipOf([{ name: 'baseline.snapshot', content: snapshot }]),
): void {
  const createdAt = '2026-11-22T15:20:00Z';
  github.history.artifacts.unshift({ id: runId, name: 'flamegate-baseline', runId, content, createdAt });
}

describe('a pull request whose baseline is named by what it is', { timeout: TIME_LIMIT_MS }, () => {
  it('the first time: no baseline yet, and not red', async () => {
    const result = await run(LIST);
    expect(result.exitCode, result.stderr).toBe(0);
    expect(result.outputs.verdict).toBe('not-evaluated');
    expect(result.report).toMatchObject({
      conclusion: 'warning',
      windows: null,
      reasons: [{ code: 'FG238' }],
    });
    expect(result.summary.split('\n')[0]).toContain('flamegate has no baseline yet');
    expect(github.comments[0]?.body).toContain('flamegate has no baseline yet');
    expect(github.comments[0]?.body).toContain('the next green run on main');
  });

  it('an artifact of the base commit', async () => {
    greenRun(41, BASE_SHA);
    upload(41);
    const result = await run(LIST);
    expect(result.outputs.verdict).toBe('fail');
    expect(result.report?.baseline).toEqual({
      what: 'the artifact flamegate-baseline of the base commit 3f2a91c (run 41, commit 3f2a91c)',
      unused: [],
    });
    expect(result.report?.notes.map(({ code }) => code)).toContain('FG228');
  });

  it('else of the last green run, which the comment tells with its age', async () => {
    greenRun(40, 'f'.repeat(40));
    upload(40);
    const result = await run(LIST);
    expect(result.outputs.verdict).toBe('fail');
    expect(result.report?.notes.map(({ code }) => code)).toContain('FG237');
    const body = github.comments[0]?.body ?? '';
    expect(body).toMatch(
      /The baseline is the artifact .*last green run on main.* 4 min old\. Not found before it:/,
    );
  });

  it('a version that ran, by the base commit', async () => {
    const result = await run('label:version=@base');
    expect(result.outputs.verdict).toBe('fail');
    expect(result.report?.windows?.baseline.selector).toBe('{version="3f2a91c"}');
    expect(result.report?.notes.map(({ code }) => code)).toContain('FG236');
  });

  it('an artifact that is damaged is no missing baseline', async () => {
    greenRun(41, BASE_SHA);
    upload(41, zipOf([{ name: 'baseline.snapshot', content: snapshot.subarray(0, 500) }]));
    const result = await run(LIST);
    expect(result.exitCode).toBe(4);
    expect(result.stdout).toContain('cannot be used');
  });

  it('a permission that is missing is named, and red', async () => {
    github.history.permissions.actions = 'none';
    const result = await run(LIST);
    expect(result.exitCode).toBe(1);
    expect(result.report?.reasons).toMatchObject([
      { code: 'FG141', remedy: expect.stringContaining('`actions: read`') },
    ]);
  });

  it('on-no-baseline: fail keeps it from being forgotten', async () => {
    const result = await run('label:version=nobody', { 'on-no-baseline': 'fail' });
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain('`on-no-baseline: fail` makes this fail the build.');
  });
});

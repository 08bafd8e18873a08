import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startRecordedPyroscope } from '../../src/demo/server.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/fake-github.ts';
import { type ActionResult, type ActionStep, runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';

/** A nightly run: a regression, a rerun, the recovery, and the trend of all three. */

const TIME_LIMIT_MS = 240_000;
const NOW_MS = 1795360500000;
const BEFORE = '1795359727000/1795359980201';
const BASELINE = '1795359983000/1795360235557';
const CANDIDATE = '1795360238000/1795360491585';
const SHA = '9bd04e7c3a1f5d2e8b6490a7c1d3e5f70819a2b4';

const CONFIG = `
services:
  - nemotron-backend
  - ai-yolo26
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

function night(runId: string, inputs: Readonly<Record<string, string>>, changes: Partial<ActionStep> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-nightly-'));
  folders.push(folder);
  return runAction({
    folder,
    inputs: {
      ...{ 'pyroscope-url': pyroscope.url, baseline: BASELINE, candidate: CANDIDATE, key: 'nightly' },
      ...{ issues: 'on-fail', 'issue-labels': 'performance', check: 'never', ...inputs },
    },
    token: 'ghs_0123456789abcdefghij',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    eventName: 'schedule',
    payload: { schedule: '0 3 * * *' },
    sha: SHA,
    runId,
    nowMs: NOW_MS,
    files: { '.github/flamegate.yml': CONFIG },
    ...changes,
  });
}

const told = ({ commands }: ActionResult, command: string) =>
  commands.filter((line) => line.command === command).map(({ title, message }) => `${title} ${message}`);

it(
  'a regression opens one issue, a rerun none, the recovery closes it; the trend has a line each',
  async () => {
    const failed = await night('5000', {});
    expect(failed.exitCode, failed.stdout).toBe(1);
    const issue = github.issues.find(({ title }) => title.startsWith('iou '));
    expect(issue?.title).toBe('iou costs more in ai-yolo26 cpu (nightly)');
    expect(issue?.body).toMatch(
      /\n`iou` in `ai-yolo26` costs 2\.\d\d× what this load should cost since 2026-11-22 \(commit `9bd04e7`\)\./,
    );
    expect(issue?.labels).toEqual(['flamegate', 'performance']);
    const opened = github.issues.length;
    await night('5000', {});
    expect(github.issues).toHaveLength(opened);
    expect(github.issues.flatMap(({ comments }) => comments)).toEqual([]);

    const passed = await night('5001', { baseline: BEFORE, candidate: BASELINE });
    expect(passed.exitCode, passed.stdout).toBe(0);
    expect(issue).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(issue?.comments).toEqual([expect.stringMatching(/^Recovered: /)]);

    const reports = [failed, passed].map(({ outputs, workspace }) =>
      resolve(workspace, outputs['report-json'] ?? ''),
    );
    const cwd = folders[0] ?? '';
    const added = await runCli(['history', 'add', ...reports, '--trend', 'trend.jsonl'], { cwd });
    expect(added.exitCode, added.stderr).toBe(0);
    expect(readFileSync(join(cwd, 'trend.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
    const page = await runCli(['history', 'page', 'trend.jsonl', '--out', 'trend.html'], { cwd });
    expect(page.exitCode, page.stderr).toBe(0);
    expect(readFileSync(join(cwd, 'trend.html'), 'utf8')).toContain('class="mark fail"');
  },
  TIME_LIMIT_MS,
);

it(
  'a token that may only read: a notice with the permission, and the same verdict',
  async () => {
    github.behaviour.token = 'read-only';
    const result = await night('5000', {});
    expect(result.exitCode, result.stdout).toBe(1);
    expect(result.outputs.verdict).toBe('fail');
    expect(told(result, 'notice').join('\n')).toContain('issues: write');
  },
  TIME_LIMIT_MS,
);

it(
  'a pull request opens none',
  async () => {
    const result = await night(
      '5000',
      {},
      { eventName: 'pull_request', payload: { number: 7, pull_request: { number: 7 } } },
    );
    expect(result.exitCode, result.stdout).toBe(1);
    expect(github.issues).toEqual([]);
  },
  TIME_LIMIT_MS,
);

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startRecordedPyroscope } from '../../../src/demo/server.ts';
import {
  FAKE_PULL_REQUEST,
  FAKE_REPOSITORY,
  type FakeGitHub,
  startFakeGitHub,
} from '../../support/fake-github.ts';
import { HEAD_SHA } from '../../support/github-context.ts';
import { missingPermission } from '../../support/job-token.ts';
import { type ActionResult, type ActionStep, runAction } from '../../support/run-action.ts';
import { exampleWorkflow, gateStep, jobOf, withOf } from '../../support/workflow.ts';

/**
 * examples/workflows/pull-request.yml: a pull request that slows a function down, and is mended. Forks, the merge queue and
 * comment.yml: forks.test.ts.
 */

const TIME_LIMIT_MS = 120_000;
/** Long after the candidate window: nothing is waited for. */
const NOW_MS = 1795361100000;
const ROOT = join(import.meta.dirname, '../../..');
const BEFORE = '1795359727000/1795359980201';
const BASE = '1795359983000/1795360235557';
const SLOW = '1795360238000/1795360491585';
const FIXED_SHA = '2222222222222222222222222222222222222222';

const job = jobOf(exampleWorkflow('pull-request.yml'), 'gate');

let pyroscope: Awaited<ReturnType<typeof startRecordedPyroscope>>;
let github: FakeGitHub;
let folder: string;

beforeAll(async () => {
  const recordingsDir = join(ROOT, 'demo/recordings/windows');
  pyroscope = await startRecordedPyroscope({ recordingsDir, nowMs: NOW_MS });
}, TIME_LIMIT_MS);
afterAll(() => pyroscope.close());
beforeEach(async () => {
  github = await startFakeGitHub();
  github.behaviour.lacks = (request) => missingPermission(job.permissions ?? {}, request);
  folder = mkdtempSync(join(tmpdir(), 'flamegate-pull-request-'));
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
});

interface Push {
  readonly action: 'opened' | 'synchronize';
  readonly headSha: string;
  readonly runId: string;
  readonly windows: readonly [baseline: string, candidate: string];
}

const OPENED: Push = { action: 'opened', headSha: HEAD_SHA, runId: '5000', windows: [BASE, SLOW] };
const FIXED: Push = { action: 'synchronize', headSha: FIXED_SHA, runId: '5001', windows: [BEFORE, BASE] };

/** The step of the workflow, in the mode that the example ends with unless told otherwise. */
function gate(push: Push, mode = 'enforce', changes: Partial<ActionStep> = {}): Promise<ActionResult> {
  const inputs = withOf(gateStep(job), {
    'steps.baseline.outputs.window': push.windows[0],
    'steps.candidate.outputs.window': push.windows[1],
  });
  return runAction({
    folder: mkdtempSync(join(folder, 'step-')),
    inputs: { ...inputs, mode, 'pyroscope-url': pyroscope.url },
    token: 'ghs_0123456789abcdefghij',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    eventName: 'pull_request',
    payload: {
      action: push.action,
      number: FAKE_PULL_REQUEST,
      pull_request: {
        number: FAKE_PULL_REQUEST,
        head: { sha: push.headSha, ref: 'feature', repo: { full_name: FAKE_REPOSITORY } },
        base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: FAKE_REPOSITORY } },
      },
    },
    sha: '1'.repeat(40),
    runId: push.runId,
    nowMs: NOW_MS,
    files: { '.github/flamegate.yml': readFileSync(join(ROOT, 'demo/flamegate.yml'), 'utf8') },
    ...changes,
  });
}

it(
  'opened: red, with a comment and a check run; mended: green, and the same comment says so',
  async () => {
    const opened = await gate(OPENED);
    expect(opened.exitCode, opened.stderr).toBe(1);
    expect(opened.outputs.verdict).toBe('fail');
    const [comment] = github.comments;
    expect(comment?.body).toContain('iou');
    expect(comment?.body).toContain(`sha=${HEAD_SHA} run=5000 attempt=1 verdict=fail`);

    const fixed = await gate(FIXED);
    expect(fixed.exitCode, fixed.stderr).toBe(0);
    expect(fixed.outputs.verdict).toBe('pass');
    expect(github.comments).toEqual([comment]);
    expect(comment?.body).toContain(`sha=${FIXED_SHA} run=5001 attempt=1 verdict=pass`);
    expect(comment?.body).toContain(`Was failing at \`${HEAD_SHA.slice(0, 7)}\``);
    expect(github.checks.map(({ head_sha, conclusion }) => [head_sha, conclusion])).toEqual([
      [HEAD_SHA, 'failure'],
      [FIXED_SHA, 'success'],
    ]);
  },
  TIME_LIMIT_MS,
);

it(
  'in the mode that the example begins with, a regression is a warning, and the comment the same',
  async () => {
    const mode = withOf(gateStep(job), {
      'steps.baseline.outputs.window': '',
      'steps.candidate.outputs.window': '',
    });
    expect(mode.mode).toBe('warn');
    const result = await gate(OPENED, mode.mode);
    expect(result.exitCode, result.stderr).toBe(0);
    expect(result.outputs.verdict).toBe('fail');
    expect(github.comments).toHaveLength(1);
    expect(github.checks).toMatchObject([{ conclusion: 'neutral' }]);
  },
  TIME_LIMIT_MS,
);

it(
  'a token that may only read: the same verdict and summary, and the permission to add',
  async () => {
    github.behaviour.token = 'read-only';
    const result = await gate(OPENED);
    expect(result.exitCode, result.stderr).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'fail', 'comment-url': '' });
    expect(result.summary).toContain('iou');
    expect(github.comments).toEqual([]);
    expect(github.checks).toEqual([]);
    const told = result.commands.filter(({ command }) => command === 'notice' || command === 'warning');
    expect(told.map(({ message }) => message).join('\n')).toContain('pull-requests: write');
  },
  TIME_LIMIT_MS,
);

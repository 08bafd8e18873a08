import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
import { type ActionResult, runAction } from '../../support/run-action.ts';
import { exampleWorkflow, gateStep, jobOf, type Values, withOf } from '../../support/workflow.ts';

/** examples/workflows/sharded.yml, with the four shards of its matrix. What may go wrong with one: shards.test.ts. */

const TIME_LIMIT_MS = 240_000;
/** Long after the candidate window: nothing is waited for. */
const NOW_MS = 1795361100000;
const ROOT = join(import.meta.dirname, '../../..');

const workflow = exampleWorkflow('sharded.yml');
const { shard: numbers = [] } = jobOf(workflow, 'shard').strategy?.matrix ?? {};
const shards = (numbers as readonly number[]).map(String);

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
  folder = mkdtempSync(join(tmpdir(), 'flamegate-sharded-'));
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
});

/** The step of a job, with the token of that job. */
function step(
  name: 'shard' | 'merge',
  values: Values,
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  const job = jobOf(workflow, name);
  github.behaviour.lacks = (request) => missingPermission(job.permissions ?? {}, request);
  const place = join(folder, `${name}-${values['matrix.shard'] ?? ''}`);
  mkdirSync(place);
  return runAction({
    folder: place,
    inputs: { ...withOf(gateStep(job), values), ...inputs },
    files,
    token: 'ghs_0123456789abcdefghij',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    eventName: 'pull_request',
    payload: {
      action: 'opened',
      number: FAKE_PULL_REQUEST,
      pull_request: {
        number: FAKE_PULL_REQUEST,
        head: { sha: HEAD_SHA, ref: 'feature', repo: { full_name: FAKE_REPOSITORY } },
        base: { ref: 'main', repo: { full_name: FAKE_REPOSITORY } },
      },
    },
    sha: '1'.repeat(40),
    runId: '5000',
    nowMs: NOW_MS,
  });
}

/** The reports of all shards, where download-artifact puts them. */
async function judged(): Promise<Record<string, string>> {
  const config = readFileSync(join(ROOT, 'demo/flamegate.yml'), 'utf8');
  const reports: Record<string, string> = {};
  for (const shard of shards) {
    const values = {
      'vars.PYROSCOPE_URL': pyroscope.url,
      'secrets.PYROSCOPE_TOKEN': '',
      'needs.load-test.outputs.baseline': '1795359983000/1795360235557',
      'needs.load-test.outputs.candidate': '1795360238000/1795360491585',
      'matrix.shard': shard,
      'strategy.job-total': String(shards.length),
    };
    const result = await step('shard', values, { '.github/flamegate.yml': config });
    expect(result.exitCode, result.stderr).toBe(0);
    const text = readFileSync(result.outputs['report-json'] ?? '', 'utf8');
    reports[`reports/flamegate-shard-${shard}/report.json`] = text;
  }
  return reports;
}

it(
  'four shards, one verdict: a shard writes nothing, the merge comments; a token that may only read changes no verdict',
  async () => {
    const reports = await judged();
    expect(Object.keys(reports)).toHaveLength(4);
    expect(github.writes()).toEqual([]);

    const merged = await step('merge', {}, reports, { mode: 'enforce' });
    expect(merged.exitCode, merged.stderr).toBe(1);
    expect(merged.outputs.verdict).toBe('fail');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('iou');
    expect(github.checks).toMatchObject([{ conclusion: 'failure' }]);

    github.comments.length = 0;
    github.behaviour.token = 'read-only';
    const again = await step('merge', { 'matrix.shard': 'again' }, reports, { mode: 'enforce' });
    expect([again.exitCode, again.outputs.verdict]).toEqual([1, 'fail']);
    expect(again.outputs['comment-url']).toBe('');
    const told = again.commands.filter(({ command }) => command === 'notice' || command === 'warning');
    expect(told.map(({ message }) => message).join('\n')).toContain('pull-requests: write');
  },
  TIME_LIMIT_MS,
);

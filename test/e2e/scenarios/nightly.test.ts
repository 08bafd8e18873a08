import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startRecordedPyroscope } from '../../../src/demo/server.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts';
import { missingPermission } from '../../support/job-token.ts';
import { type ActionResult, runAction } from '../../support/run-action.ts';
import { runScript } from '../../support/run-script.ts';
import { exampleWorkflow, gateStep, jobOf, matrixOf, stepOf, withOf } from '../../support/workflow.ts';
import { zipOf } from '../../support/zip.ts';

/** examples/workflows/nightly.yml: the first night, a night that fails, and the recovery. */

const TIME_LIMIT_MS = 240_000;
const NOW_MS = 1795360500000;
const GOOD = '1795359727000/1795359980201';
const STILL_GOOD = '1795359983000/1795360235557';
const BAD = '1795360238000/1795360491585';
const SHA = '9bd04e7c3a1f5d2e8b6490a7c1d3e5f70819a2b4';
const GREEN_RUN = 41;

const CONFIG = `
services:
  - nemotron-backend
  - ai-yolo26
ignore:
  - { function: serve, file: ai.py }
  - { function: process_batch, file: backend.py }
settle: none
`;

const workflow = exampleWorkflow('nightly.yml');
const { permissions } = jobOf(workflow, 'gate');
const legs = matrixOf(jobOf(workflow, 'gate'));

let pyroscope: Awaited<ReturnType<typeof startRecordedPyroscope>>;
let github: FakeGitHub;
let folder: string;

beforeAll(async () => {
  const recordingsDir = join(import.meta.dirname, '../../../demo/recordings/windows');
  pyroscope = await startRecordedPyroscope({ recordingsDir, nowMs: NOW_MS });
}, TIME_LIMIT_MS);
afterAll(() => pyroscope.close());
beforeEach(async () => {
  github = await startFakeGitHub();
  github.behaviour.lacks = (request) => missingPermission(permissions ?? {}, request);
  folder = mkdtempSync(join(tmpdir(), 'flamegate-nightly-'));
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
});

const valuesOf = (window: string) => ({
  'vars.PYROSCOPE_URL': pyroscope.url,
  'secrets.PYROSCOPE_TOKEN': 'pyro-secret-0123456789',
  'needs.load-test.outputs.window': window,
  'needs.load-test.outputs.weekday': '3',
});

/** The script of the job `snapshot`: what it keeps of a night. */
async function snapshotOf(window: string): Promise<Buffer> {
  const cwd = mkdtempSync(join(folder, 'snapshot-'));
  mkdirSync(join(cwd, '.github'));
  writeFileSync(join(cwd, '.github/flamegate.yml'), CONFIG);
  const step = stepOf(jobOf(workflow, 'snapshot'), ({ run }) => run !== undefined);
  const setting = { cwd, binDir: join(folder, 'bin'), values: valuesOf(window), nowMs: NOW_MS };
  const { exitCode, stderr } = await runScript(step, setting);
  expect(exitCode, stderr).toBe(0);
  return readFileSync(join(cwd, 'night.snapshot'));
}

/** A green night before, with the artifacts that the workflow keeps. */
function keep(snapshot: Buffer): void {
  const run = { id: GREEN_RUN, workflowId: 1, sha: SHA, branch: 'main', event: 'schedule' };
  github.history.runs.push({ ...run, conclusion: 'success' });
  const content = zipOf([{ name: 'night.snapshot', content: snapshot }]);
  for (const [index, name] of ['flamegate-night', 'flamegate-night-3'].entries()) {
    const createdAt = '2026-11-22T15:10:00Z';
    github.history.artifacts.push({ id: index + 1, name, runId: GREEN_RUN, content, createdAt });
  }
}

/** All legs of the job `gate`, by name. */
async function night(runId: string, window: string, release?: Buffer): Promise<Record<string, ActionResult>> {
  const results: Record<string, ActionResult> = {};
  for (const leg of legs) {
    const place = mkdtempSync(join(folder, 'leg-'));
    if (release !== undefined) {
      mkdirSync(join(place, 'work'));
      writeFileSync(join(place, 'work/release.snapshot'), release);
    }
    results[leg['matrix.name'] ?? ''] = await runAction({
      folder: place,
      inputs: withOf(gateStep(jobOf(workflow, 'gate')), { ...valuesOf(window), ...leg }),
      token: 'ghs_0123456789abcdefghij',
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      eventName: 'schedule',
      payload: { schedule: '17 3 * * *', repository: { default_branch: 'main' } },
      sha: SHA,
      runId,
      nowMs: NOW_MS,
      files: { '.github/flamegate.yml': CONFIG },
    });
  }
  return results;
}

const verdictsOf = (results: Readonly<Record<string, ActionResult>>) =>
  Object.fromEntries(
    Object.entries(results).map(([name, { exitCode, outputs }]) => [name, [outputs.verdict, exitCode]]),
  );

/** The job `trend`, with the reports where download-artifact puts them. Returns the trend file and its page. */
async function trend(cwd: string, results: Readonly<Record<string, ActionResult>>) {
  for (const [name, { outputs }] of Object.entries(results)) {
    const place = join(cwd, `reports/flamegate-report-${name}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'report.json'), readFileSync(outputs['report-json'] ?? ''));
  }
  const step = stepOf(jobOf(workflow, 'trend'), ({ run }) => run?.includes('npx flamegate'));
  const setting = { cwd, binDir: join(folder, 'bin'), values: {}, nowMs: NOW_MS };
  const { exitCode, stderr } = await runScript(step, setting);
  expect(exitCode, stderr).toBe(0);
  const [lines = '', page = ''] = ['trend.jsonl', 'trend.html'].map((name) =>
    readFileSync(join(cwd, name), 'utf8'),
  );
  return { lines: lines.trimEnd().split('\n'), page };
}

it(
  'the first night has no baseline: no leg is red, no issue',
  async () => {
    const results = await night('5000', STILL_GOOD);
    expect(verdictsOf(results)).toEqual({
      night: ['not-evaluated', 0],
      week: ['not-evaluated', 0],
      release: ['not-evaluated', 0],
    });
    expect(github.issues).toEqual([]);
  },
  TIME_LIMIT_MS,
);

it(
  'a regression fails every leg and opens one issue for each cause; the recovery closes it; the trend has all',
  async () => {
    const snapshot = await snapshotOf(GOOD);
    keep(snapshot);
    const failed = await night('5000', BAD, snapshot);
    expect(verdictsOf(failed)).toEqual({ night: ['fail', 1], week: ['fail', 1], release: ['fail', 1] });
    expect(github.checks).toEqual([]); // no permission for it, and nothing that needs one
    const issues = github.issues.filter(({ title }) => title.startsWith('iou '));
    expect(issues).toMatchObject([
      {
        title: 'iou costs more in ai-yolo26 cpu (nightly-release)',
        state: 'open',
        labels: ['flamegate', 'performance'],
      },
    ]);
    const opened = github.issues.length;

    const cwd = mkdtempSync(join(folder, 'trend-'));
    expect((await trend(cwd, failed)).lines).toHaveLength(legs.length);

    const recovered = await night('5001', STILL_GOOD, snapshot);
    expect(verdictsOf(recovered)).toEqual({ night: ['pass', 0], week: ['pass', 0], release: ['pass', 0] });
    expect(github.issues).toHaveLength(opened);
    expect(issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }]);
    const { lines, page } = await trend(cwd, recovered);
    expect(lines).toHaveLength(2 * legs.length);
    expect(page).toContain('class="mark fail"');
  },
  TIME_LIMIT_MS,
);

it(
  'a token that may only read: the same verdicts, and notices that name the permission',
  async () => {
    github.behaviour.token = 'read-only';
    const snapshot = await snapshotOf(GOOD);
    keep(snapshot);
    const results = await night('5000', BAD, snapshot);
    expect(verdictsOf(results)).toEqual({ night: ['fail', 1], week: ['fail', 1], release: ['fail', 1] });
    expect(github.issues).toEqual([]);
    const notices = results.release?.commands.filter(({ command }) => command === 'notice') ?? [];
    expect(notices.map(({ message }) => message).join('\n')).toContain('issues: write');
  },
  TIME_LIMIT_MS,
);

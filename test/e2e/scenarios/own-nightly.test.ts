import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts';
import { missingPermission } from '../../support/job-token.ts';
import { type ActionResult, runAction } from '../../support/run-action.ts';
import { jobOf, parseWorkflow, stepOf, withOf } from '../../support/workflow.ts';

/** The job `recorded` of .github/workflows/nightly.yml, with the server that it starts. */

const TIME_LIMIT_MS = 120_000;
const ROOT = join(import.meta.dirname, '../../..');
const workflow = parseWorkflow(readFileSync(join(ROOT, '.github/workflows/nightly.yml'), 'utf8'));
const job = jobOf(workflow, 'recorded');

let server: ChildProcess;
let github: FakeGitHub;
let folder: string;
const values: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-own-nightly-'));
  github = await startFakeGitHub();
  github.behaviour.lacks = (request) => missingPermission(job.permissions ?? {}, request);
  server = spawn(process.execPath, [join(ROOT, 'scripts/recorded-server.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const chunk of server.stdout ?? []) {
    text += chunk;
    // The line on which the workflow waits.
    if (/^candidate=.*\n/mu.test(text)) break;
  }
  for (const [, name = '', value = ''] of text.matchAll(/^(\w+)=(.*)$/gmu)) {
    values[`steps.server.outputs.${name}`] = value;
  }
}, TIME_LIMIT_MS);
afterAll(async () => {
  server.kill();
  await github.close();
  rmSync(folder, { recursive: true });
});

function run(name: string): Promise<ActionResult> {
  return runAction({
    folder: mkdtempSync(join(folder, 'step-')),
    inputs: withOf(
      stepOf(job, (step) => step.name === name),
      values,
    ),
    token: 'ghs_0123456789abcdefghij',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    eventName: 'schedule',
    payload: {},
    sha: '1'.repeat(40),
    runId: '5000',
    nowMs: Date.now(),
    files: { 'demo/flamegate.yml': readFileSync(join(ROOT, 'demo/flamegate.yml'), 'utf8') },
  });
}

it(
  'passes the same code, and finds what became slower',
  async () => {
    const healthy = await run('The same code twice');
    expect([healthy.exitCode, healthy.outputs.verdict], healthy.stdout).toEqual([0, 'pass']);
    const slower = await run('Functions that became slower');
    expect([slower.exitCode, slower.outputs.verdict], slower.stdout).toEqual([0, 'fail']);
    expect(github.checks).toEqual([]);
  },
  TIME_LIMIT_MS,
);

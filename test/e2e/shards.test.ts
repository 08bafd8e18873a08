import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startRecordedPyroscope } from '../../src/demo/server.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import {
  FAKE_PULL_REQUEST,
  FAKE_REPOSITORY,
  type FakeGitHub,
  startFakeGitHub,
} from '../support/fake-github.ts';
import { HEAD_SHA } from '../support/github-context.ts';
import { type ActionResult, runAction } from '../support/run-action.ts';

/** The steps of examples/workflows/sharded.yml, with what a runner would put into them. */

const TIME_LIMIT_MS = 240_000;
/** Long after the candidate window: nothing is waited for. */
const NOW_MS = 1795361100000;
const ROOT = join(import.meta.dirname, '../..');
const SHARDS = 2;

const CONFIG = readFileSync(join(ROOT, 'demo/flamegate.yml'), 'utf8');

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const { jobs } = parse(readFileSync(join(ROOT, 'examples/workflows/sharded.yml'), 'utf8')) as {
  readonly jobs: Readonly<Record<'shard' | 'merge', { readonly steps: readonly Step[] }>>;
};

/** The `with:` of the step of a job that uses the Action. */
function inputsOf(job: 'shard' | 'merge', values: Readonly<Record<string, string>>): Record<string, string> {
  const step = jobs[job].steps.find(({ uses }) => uses?.startsWith('OWNER/flamegate@'));
  return Object.fromEntries(
    Object.entries(step?.with ?? {}).map(([name, text]) => [
      name,
      String(text).replaceAll(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => values[expression] ?? ''),
    ]),
  );
}

interface Shard {
  readonly result: ActionResult;
  /** Its report.json. */
  readonly text: string;
  /** Requests to GitHub. */
  readonly asked: number;
}

let github: FakeGitHub;
let folder: string;
const shards: Shard[] = [];

async function open(): Promise<void> {
  github = await startFakeGitHub();
  folder = mkdtempSync(join(tmpdir(), 'flamegate-shards-'));
}

async function close(): Promise<void> {
  await github.close();
  rmSync(folder, { recursive: true });
}

beforeAll(async () => {
  const recordingsDir = join(ROOT, 'demo/recordings/windows');
  const pyroscope = await startRecordedPyroscope({ recordingsDir, nowMs: NOW_MS });
  await open();
  for (let index = 1; index <= SHARDS; index++) {
    const result = await runShard(index, pyroscope.url);
    const text = readFileSync(result.outputs['report-json'] ?? '', 'utf8');
    shards.push({ result, text, asked: github.requests.length });
  }
  await close();
  await pyroscope.close();
}, TIME_LIMIT_MS);
beforeEach(open);
afterEach(close);

function run(
  name: string,
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
  headSha = HEAD_SHA,
): Promise<ActionResult> {
  const place = join(folder, name);
  mkdirSync(place);
  return runAction({
    folder: place,
    inputs,
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
        head: { sha: headSha, ref: 'feature', repo: { full_name: FAKE_REPOSITORY } },
        base: { ref: 'main', repo: { full_name: FAKE_REPOSITORY } },
      },
    },
    sha: '1111111111111111111111111111111111111111',
    runId: '5000',
    nowMs: NOW_MS,
  });
}

function runShard(index: number, url: string): Promise<ActionResult> {
  const inputs = inputsOf('shard', {
    'vars.PYROSCOPE_URL': url,
    'needs.load-test.outputs.baseline': '1795359983000/1795360235557',
    'needs.load-test.outputs.candidate': '1795360238000/1795360491585',
    'matrix.shard': String(index),
    'strategy.job-total': String(SHARDS),
  });
  return run(`shard-${index}`, inputs, { '.github/flamegate.yml': CONFIG });
}

/** The report of each shard where download-artifact puts it. */
function downloaded(): Record<string, string> {
  return Object.fromEntries(
    shards.map(({ text }, index) => [`reports/flamegate-shard-${index + 1}/report.json`, text]),
  );
}

const reportOf = ({ outputs }: ActionResult): Report =>
  ReportSchema.parse(JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')));

describe('a matrix of shards', { timeout: TIME_LIMIT_MS }, () => {
  it('a shard writes its report and a summary, ends well, and asks GitHub for nothing', () => {
    for (const [index, { result, text, asked }] of shards.entries()) {
      expect(result.exitCode, result.stderr).toBe(0);
      const report = ReportSchema.parse(JSON.parse(text));
      expect(report.shard).toMatchObject({ index: index + 1, count: SHARDS });
      expect(result.outputs.verdict).toBe(report.verdict);
      expect(result.summary).toContain(`Shard ${index + 1} of ${SHARDS}`);
      expect(asked).toBe(0);
      expect(result.commands.filter(({ command }) => ['error', 'warning'].includes(command))).toEqual([]);
    }
  });

  it('merged, they are one verdict: comment, check run with annotations, summary, exit code', async () => {
    const inputs = { ...inputsOf('merge', {}), mode: 'enforce' };
    const result = await run('merge', inputs, downloaded());
    expect(result.exitCode, result.stderr).toBe(1);
    expect(result.outputs.verdict).toBe('fail');
    const report = reportOf(result);
    expect(report).not.toHaveProperty('shard');
    expect(new Set(report.comparisons.map(({ service }) => service)).size).toBe(7);
    expect(report.run).toMatchObject({ commit: HEAD_SHA, runId: '5000', pullRequest: FAKE_PULL_REQUEST });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('iou');
    expect(github.checks).toMatchObject([{ name: 'flamegate', conclusion: 'failure' }]);
    expect(github.checks[0]?.annotations.length).toBeGreaterThan(0);
    expect(result.summary).toContain('flamegate failed');
  });

  it('in the mode of the example, a fail is a warning', async () => {
    const result = await run('merge', inputsOf('merge', {}), downloaded());
    expect(result.exitCode, result.stderr).toBe(0);
    expect(reportOf(result)).toMatchObject({ verdict: 'fail', mode: 'warn', conclusion: 'warning' });
  });

  it('a shard without a report leaves the build incomplete, by name', async () => {
    const { 'reports/flamegate-shard-2/report.json': _, ...rest } = downloaded();
    const result = await run('merge', inputsOf('merge', {}), rest);
    expect(reportOf(result).reasons).toMatchObject([
      { code: 'FG260', message: expect.stringContaining('shard 2 of 2 is missing') },
    ]);
    expect(['fail', 'not-evaluated']).toContain(result.outputs.verdict);
  });

  it('reports of another commit are refused, and the check is red', async () => {
    const other = '9'.repeat(40);
    const result = await run('merge', inputsOf('merge', {}), downloaded(), other);
    expect(result.exitCode).toBe(2);
    expect(result.commands.find(({ command }) => command === 'error')?.message).toContain(HEAD_SHA);
    expect(github.comments).toEqual([]);
    expect(github.checks).toMatchObject([{ conclusion: 'failure' }]);
  });

  it('no reports at all are no pass', async () => {
    const result = await run('merge', inputsOf('merge', {}), {});
    expect(result.exitCode).toBe(2);
    expect(result.commands.find(({ command }) => command === 'error')?.title).toContain('no report matches');
  });
});

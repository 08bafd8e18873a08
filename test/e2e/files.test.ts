import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ReportSchema } from '../../src/report/report.ts';
import {
  FAKE_PULL_REQUEST,
  FAKE_REPOSITORY,
  type FakeGitHub,
  startFakeGitHub,
} from '../support/fake-github.ts';
import { HEAD_SHA } from '../support/github-context.ts';
import { writeFolded } from '../support/recorded-files.ts';
import { type ActionResult, runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';

/** The built programs on files that a real service left behind, without any server. */

const TIME_LIMIT_MS = 120_000;
const NOW_MS = 1795360500000;
const SERVICE = 'ai-yolo26';
const WINDOWS = ['history2', 'baseline', 'candidate'];

let recorded: string;
let github: FakeGitHub;
let folders: string[];

beforeAll(async () => {
  recorded = mkdtempSync(join(tmpdir(), 'flamegate-recorded-'));
  for (const window of WINDOWS) await writeFolded(recorded, window, SERVICE, 6);
}, TIME_LIMIT_MS);
afterAll(() => rmSync(recorded, { recursive: true }));

beforeEach(async () => {
  github = await startFakeGitHub();
  folders = [];
});
afterEach(async () => {
  await github.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The recordings as a repository would hold them: `profiles/<window>/<service>/0.folded`. */
function recordedFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const window of WINDOWS)
    for (const name of readdirSync(join(recorded, 'folded', window)))
      files[`profiles/${window}/${SERVICE}/${name}`] = readFileSync(
        join(recorded, 'folded', window, name),
        'utf8',
      );
  return files;
}

function run(inputs: Readonly<Record<string, string>>, config = 'ignore: [serve]\n'): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-action-'));
  folders.push(folder);
  const repo = { full_name: FAKE_REPOSITORY };
  return runAction({
    folder,
    inputs: { source: 'files', ...inputs },
    token: 'ghs_0123456789abcdefghij',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    eventName: 'pull_request',
    payload: {
      action: 'opened',
      number: FAKE_PULL_REQUEST,
      pull_request: {
        number: FAKE_PULL_REQUEST,
        head: { sha: HEAD_SHA, ref: 'feature', repo },
        base: { ref: 'main', repo },
      },
    },
    sha: '1111111111111111111111111111111111111111',
    runId: '5000',
    nowMs: NOW_MS,
    files: { '.github/flamegate.yml': config, ...recordedFiles() },
  });
}

const side = (window: string) => `profiles/${window}/{service}/*.folded`;

function readReport({ workspace }: ActionResult) {
  const text = readFileSync(join(workspace, 'flamegate-report/report.json'), 'utf8');
  return ReportSchema.parse(JSON.parse(text));
}

describe('the Action with source: files', { timeout: TIME_LIMIT_MS }, () => {
  it('a slower function fails the step, the check and the comment', async () => {
    const result = await run({ baseline: side('baseline'), candidate: side('candidate') });
    expect(result.exitCode, result.stdout).toBe(1);
    const report = readReport(result);
    expect(report).toMatchObject({ verdict: 'fail', windows: null, source: { kind: 'files' } });
    expect(report.comparisons).toMatchObject([{ service: SERVICE, verdict: 'fail', blocks: 6 }]);
    expect(result.outputs.verdict).toBe('fail');
    expect(result.summary).toContain('iou');
    expect(github.comments.map(({ body }) => body).join('')).toContain('`iou` in `ai-yolo26`');
    expect(github.checks).toMatchObject([{ conclusion: 'failure' }]);
  });

  it('the same code does not', async () => {
    const result = await run({ baseline: side('history2'), candidate: side('baseline') });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(readReport(result).verdict).toMatch(/^(?:pass|warn)$/u);
  });

  it('nothing found: red, with the pattern and what lies there', async () => {
    const result = await run({ baseline: 'profiles/base/{service}/*', candidate: side('candidate') });
    expect(result.exitCode).toBe(1);
    const [reason] = readReport(result).reasons;
    expect(reason?.code).toBe('FG233');
    expect(reason?.message).toContain('profiles holds baseline/, candidate/, history2/');
    expect(result.summary).toContain('FG233');
  });

  it('inputs of a server are refused by name', async () => {
    const sides = { baseline: side('baseline'), candidate: side('candidate') };
    const result = await run({ ...sides, history: '2', settle: 'none' });
    expect(result.exitCode).toBe(2);
    const [error] = result.commands.filter(({ command }) => command === 'error');
    expect(error?.message).toContain('input history, input settle');
  });
});

describe('the command line', { timeout: TIME_LIMIT_MS }, () => {
  const patterns = (before: string, after: string) =>
    [before, after].map((window) => `folded/${window}/*.folded`) as [string, string];
  const cli = (...args: string[]) => runCli(args, { cwd: recorded, nowMs: NOW_MS });

  it('compare and gate say the same of the same files', async () => {
    const [baseline, candidate] = patterns('baseline', 'candidate');
    const compared = await cli('compare', baseline, candidate, '--report-json', 'c.json');
    const sides = ['--baseline', baseline, '--candidate', candidate];
    const gated = await cli('gate', '--source', 'files', ...sides, '--report-json', 'g.json');
    expect([compared.exitCode, gated.exitCode]).toEqual([1, 1]);
    const reports = ['c.json', 'g.json'].map((name) =>
      JSON.parse(readFileSync(join(recorded, name), 'utf8')),
    );
    const [first, second] = reports.map((report) => ({ ...ReportSchema.parse(report), createdAt: '' }));
    expect(first).toEqual(second);
    expect(compared.stdout).toContain('6 files');
  });

  it('a pattern that the shell has expanded is refused', async () => {
    const { exitCode, stderr } = await cli('compare', 'folded/baseline/0.folded', 'b', 'c', 'd');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('with quotes');
  });
});

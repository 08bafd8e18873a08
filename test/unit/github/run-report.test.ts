import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RelayError } from '../../../src/github/relay-error.ts';
import { fetchRunReport, type RunReportOptions } from '../../../src/github/run-report.ts';
import { type TriggeringRun, triggeringRunOf } from '../../../src/github/triggering-run.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts';
import type { FakePull } from '../../support/fake-pulls.ts';
import type { FakeArtifact } from '../../support/fake-runs.ts';
import { contextFor, HEAD_SHA } from '../../support/github-context.ts';
import { type ZipFile, zipOf } from '../../support/zip.ts';

const REPORT: ZipFile = { name: 'report.json', content: '{"of":"the run"}' };
const STARTED = '2026-11-22T15:00:00Z';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

function runOf(changes: Record<string, unknown> = {}): TriggeringRun {
  const run = {
    id: 5000,
    run_attempt: 1,
    event: 'pull_request',
    head_sha: HEAD_SHA,
    head_branch: 'feature',
    head_repository: { full_name: 'mallory/shop' },
    repository: { full_name: 'acme/shop' },
    run_started_at: STARTED,
    ...changes,
  };
  return triggeringRunOf({ action: 'completed', workflow_run: run }) as TriggeringRun;
}

function pull(changes: Partial<FakePull> = {}): void {
  const usual = { number: 7, headSha: HEAD_SHA, branch: 'feature', headRepository: 'mallory/shop' };
  github.pulls.push({ ...usual, ...changes });
}

function artifact(files: readonly ZipFile[] | Uint8Array, changes: Partial<FakeArtifact> = {}): void {
  const id = github.history.artifacts.length + 1;
  const content = files instanceof Uint8Array ? files : zipOf(files);
  const createdAt = '2026-11-22T15:10:00Z';
  github.history.artifacts.push({ id, name: 'flamegate', runId: 5000, content, createdAt, ...changes });
}

function fetch(run: TriggeringRun = runOf(), changes: Partial<RunReportOptions> = {}) {
  const context = contextFor(github.url, { eventName: 'workflow_run' });
  return fetchRunReport(run, {
    context,
    token: 'ghs_secret',
    artifact: 'flamegate',
    wait: async () => {},
    ...changes,
  });
}

async function whyNot(run?: TriggeringRun): Promise<string> {
  const result = await fetch(run);
  return result.kind === 'none' ? result.why : 'found';
}

async function errorOf(promise: Promise<unknown>): Promise<RelayError> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(RelayError);
  return error as RelayError;
}

describe('the report of a run of a fork', () => {
  it('is that of its artifact, for the open pull request with its commit', async () => {
    pull();
    artifact([{ name: 'report.md', content: '# forged' }, REPORT]);
    artifact([{ name: 'report.json', content: 'of another run' }], { runId: 4999 });
    artifact([{ name: 'report.json', content: 'of another name' }], { name: 'coverage' });
    expect(await fetch()).toEqual({
      kind: 'found',
      pullRequest: 7,
      text: REPORT.content,
      where: 'the artifact flamegate of run 5000',
    });
  });

  it('may lie in one folder, or be uploaded without an archive', async () => {
    pull();
    artifact([{ ...REPORT, name: 'flamegate-report/report.json' }]);
    expect(await fetch()).toMatchObject({ text: REPORT.content });
    artifact(Buffer.from('{"plain":1}'));
    expect(await fetch()).toMatchObject({ text: '{"plain":1}' });
  });

  it('is downloaded from the storage without the token', async () => {
    pull();
    artifact([REPORT]);
    await fetch();
    const stored = github.requests.filter(({ path }) => path.startsWith('/storage/'));
    expect(stored.map(({ authorization }) => authorization)).toEqual(['']);
    expect(github.writes()).toEqual([]);
  });

  it('is the newest of several attempts, and never one from before this attempt', async () => {
    pull();
    artifact([{ ...REPORT, content: 'first' }]);
    artifact([{ ...REPORT, content: 'second' }], { createdAt: '2026-11-22T16:10:00Z' });
    expect(await fetch()).toMatchObject({ text: 'second' });
    const third = runOf({ run_attempt: 3, run_started_at: '2026-11-22T17:00:00Z' });
    expect(await whyNot(third)).toBe(
      'attempt 3 of run 5000 has left no artifact flamegate; there is only an earlier one',
    );
  });
});

describe('nothing is told of', () => {
  it.each<[string, Partial<FakePull>, string]>([
    ['no open pull request', { state: 'closed' }, 'which is of no open pull request'],
    ['a newer commit', { headSha: 'a'.repeat(40) }, 'pull request #7 has the newer commit aaaaaaa'],
    ['another fork of the same owner', { headRepository: 'mallory/other' }, 'of no open pull request'],
    ['a pull request to another repository', { baseRepository: 'mallory/x' }, 'of no open pull request'],
    ['a repository that is gone', { headRepository: null, headOwner: 'mallory' }, 'no open pull request'],
  ])('%s', async (_, changes, why) => {
    pull(changes);
    artifact([REPORT]);
    expect(await whyNot()).toContain(why);
    expect(github.requests.some(({ path }) => path.includes('/artifacts'))).toBe(false);
  });

  it('two pull requests of one commit', async () => {
    pull();
    pull({ number: 9 });
    expect(await whyNot()).toContain('#7, #9 are open pull requests of the same commit');
  });

  it('a head that is gone, without asking', async () => {
    expect(await whyNot(runOf({ head_repository: null }))).toContain('is gone');
    expect(github.requests).toEqual([]);
  });

  it('an artifact that is not there, has expired or was deleted', async () => {
    pull();
    expect(await whyNot()).toBe('run 5000 has no artifact called flamegate');
    artifact([REPORT], { isExpired: true });
    expect(await whyNot()).toBe('the artifact flamegate of run 5000 has expired');
    artifact([REPORT]);
    github.history.gone.push(2);
    expect(await whyNot()).toContain('has expired or was deleted');
  });
});

describe('a hostile artifact', () => {
  const limits = { archiveBytes: 100_000, reportBytes: 50_000 };

  it.each<[string, readonly ZipFile[], string]>([
    ['no report', [{ name: 'report.json.exe', content: '{}' }], 'it holds no report.json'],
    ['a report too deep', [{ name: 'a/b/report.json', content: '{}' }], 'it holds no report.json'],
    ['a report outside', [{ name: '../report.json', content: '{}' }, REPORT], 'invalid relative path'],
    ['two of one name', [REPORT, REPORT], 'it holds 2 files called report.json'],
    ['two folders', [REPORT, { ...REPORT, name: 'x/report.json' }], '2 files called report.json'],
    ['a bomb that says so', [{ name: 'report.json', content: Buffer.alloc(5_000_000) }], '5000000 bytes'],
    [
      'a bomb that does not',
      [{ name: 'report.json', content: Buffer.alloc(5_000_000), size: 100 }],
      'too many bytes in the stream',
    ],
    ['no text', [{ name: 'report.json', content: Buffer.from([0xff, 0xfe, 0x00]) }], 'no UTF-8 text'],
  ])('%s is refused', async (_, files, why) => {
    pull();
    artifact(files);
    const error = await errorOf(fetch(runOf(), { limits }));
    expect(error.why).toContain(why);
    expect(error.remedy).not.toBe('');
  });

  it('that is large is not even downloaded, and one that lies about it only in part', async () => {
    pull();
    artifact([REPORT], { bytes: 100_001 });
    expect((await errorOf(fetch(runOf(), { limits }))).message).toContain('too large');
    expect(github.requests.some(({ path }) => path.startsWith('/storage/'))).toBe(false);
    artifact(Buffer.alloc(200_000, 0x20), { bytes: 10 });
    expect((await errorOf(fetch(runOf(), { limits }))).why).toContain('more than 100000 bytes');
  });

  it('that is cut off is refused', async () => {
    pull();
    artifact(zipOf([REPORT]).subarray(0, 60));
    expect((await errorOf(fetch())).why).toContain('cannot be read as a zip archive');
  });
});

describe('permissions', () => {
  it('names the one for artifacts', async () => {
    pull();
    github.history.permissions.actions = 'none';
    const { why } = await errorOf(fetch());
    expect(why).toContain('This token may not read the artifacts of run 5000');
    expect(why).toContain('permissions:\n  actions: read');
    expect(why).not.toContain('ghs_secret');
  });

  it('names the one for pull requests', async () => {
    github.behaviour.permissions.files = 'none';
    expect((await errorOf(fetch())).why).toContain('permissions:\n  pull-requests: write');
  });

  it('says that GitHub is unwell', async () => {
    github.behaviour.failuresLeft = 100;
    expect((await errorOf(fetch())).why).toContain('GitHub answered 502');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BaselineApi, openBaselineApi } from '../../../src/github/baseline-api.ts';
import { findArtifact } from '../../../src/github/baseline-artifact.ts';
import { BaselineError } from '../../../src/github/baseline-error.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts';
import type { FakeArtifact, FakeRun } from '../../support/fake-runs.ts';
import { contextFor } from '../../support/github-context.ts';
import { zipOf } from '../../support/zip.ts';

const BASE = '3f2a91c000000000000000000000000000000001';
const NAME = 'flamegate-baseline';
const base = { kind: 'base' } as const;
const lastGreen = { kind: 'last-green' } as const;

let github: FakeGitHub;
let api: BaselineApi;

beforeEach(async () => {
  github = await startFakeGitHub();
  const place = { apiUrl: github.url, owner: 'acme', repo: 'shop', token: 'ghs_secret' };
  api = await openBaselineApi({ ...place, wait: async () => {} });
});
afterEach(async () => {
  await api.close();
  await github.close();
});

function run(id: number, changes: Partial<FakeRun> = {}): number {
  const green = { workflowId: 1, sha: BASE, branch: 'main', event: 'push', conclusion: 'success' };
  github.history.runs.push({ id, ...green, ...changes });
  return id;
}

function artifact(runId: number, changes: Partial<FakeArtifact> = {}): void {
  const id = github.history.artifacts.length + 1;
  const content = zipOf([{ name: 'baseline.snapshot', content: `snapshot of run ${runId}` }]);
  const createdAt = new Date(Date.UTC(2026, 10, 22) + runId * 1000).toISOString();
  github.history.artifacts.unshift({ id, name: NAME, runId, content, createdAt, ...changes });
}

async function find(of: Parameters<typeof findArtifact>[1], changes = {}) {
  const found = await findArtifact(
    NAME,
    of,
    contextFor(github.url, { baseSha: BASE, defaultBranch: 'main', ...changes }),
    api,
  );
  return found.kind === 'none' ? found : { words: found.words, content: Buffer.from(found.bytes).toString() };
}

async function reasonOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof BaselineError) return error.reason;
  throw error;
}

describe('the artifact of a commit', () => {
  it('is the newest of that name and commit', async () => {
    artifact(run(1));
    artifact(run(2));
    artifact(run(3, { sha: 'f'.repeat(40) }));
    artifact(run(4), { name: 'coverage' });
    expect(await find(base)).toEqual({
      words: `the artifact ${NAME} of the base commit 3f2a91c (run 2, commit 3f2a91c)`,
      content: 'snapshot of run 2',
    });
  });

  it('is downloaded from the storage without the token', async () => {
    artifact(run(1));
    await find(base);
    const [last] = github.requests.slice(-1);
    expect(last?.path).toBe('/storage/1');
    expect(last?.authorization).toBe('');
    expect(github.requests.slice(0, -1).every(({ authorization }) => authorization !== '')).toBe(true);
  });

  it('is never that of a fork, of this very run, or one that has expired', async () => {
    artifact(run(1, { isFork: true }));
    artifact(run(5000));
    expect(await find(base)).toMatchObject({
      kind: 'none',
      why: `none of the 2 artifacts called ${NAME} in acme/shop is of it`,
    });
    artifact(run(2), { isExpired: true });
    expect(await find(base)).toMatchObject({ why: expect.stringContaining('it has expired') });
  });

  it('is looked for on every page', async () => {
    artifact(run(1));
    run(2, { sha: 'f'.repeat(40) });
    for (let count = 0; count < 250; count++) artifact(2);
    expect(await find(base)).toMatchObject({ content: 'snapshot of run 1' });
    expect(github.requests.filter(({ path }) => path.includes('/artifacts?'))).toHaveLength(3);
  });

  it('says what was looked for, and what will create it', async () => {
    expect(await find(base)).toEqual({
      kind: 'none',
      words: `the artifact ${NAME} of the base commit 3f2a91c`,
      why: 'no run of acme/shop has an artifact of this name',
      creates: `let each run on the base branch take a snapshot and upload it as ${NAME}`,
    });
    const { baseSha: _, ...scheduled } = contextFor(github.url, { eventName: 'schedule', baseSha: BASE });
    expect(await findArtifact(NAME, base, scheduled, api)).toMatchObject({
      kind: 'none',
      why: 'a run for schedule has none',
      creates: expect.stringContaining('@last-green'),
    });
    expect(await find({ kind: 'tag', tag: 'v9' })).toMatchObject({ why: 'acme/shop has no such tag' });
  });
});

describe('the artifact of the last green run', () => {
  it('is of a run that succeeded, on the default branch, for something that is on it', async () => {
    artifact(run(1));
    artifact(run(2, { conclusion: 'failure' }));
    artifact(run(3, { conclusion: null }));
    artifact(run(4, { branch: 'feature' }));
    artifact(run(5, { event: 'pull_request' }));
    artifact(run(6, { isFork: true }));
    expect(await find(lastGreen)).toEqual({
      words: `the artifact ${NAME} of the last green run on main (run 1, commit 3f2a91c)`,
      content: 'snapshot of run 1',
    });
  });

  it('asks for the default branch where the event does not tell', async () => {
    github.history.defaultBranch = 'trunk';
    artifact(run(1, { branch: 'trunk', event: 'schedule' }));
    const { defaultBranch: _, ...context } = contextFor(github.url, { defaultBranch: 'x' });
    expect(await findArtifact(NAME, lastGreen, context, api)).toMatchObject({ kind: 'snapshot' });
  });

  it('is created by the next one', async () => {
    expect(await find(lastGreen)).toMatchObject({
      creates: `let the next green run on main take a snapshot and upload it as ${NAME}`,
    });
  });

  it('is not looked for in runs without end', async () => {
    for (let id = 1; id <= 60; id++) artifact(run(id, { conclusion: 'failure' }));
    expect(await find(lastGreen)).toMatchObject({ kind: 'none' });
    expect(github.requests.filter(({ path }) => /\/runs\/\d+$/.test(path))).toHaveLength(20);
  });
});

describe('an artifact that holds no snapshot', () => {
  const file = (name: string) => ({ name, content: name });
  it.each([
    ['two files', zipOf([file('a'), file('b')]), 'it holds 2 files, none of which is called *.snapshot'],
    ['two snapshots', zipOf([file('a.snapshot'), file('b.snapshot')]), 'it holds 2 snapshots'],
    ['nothing', zipOf([]), 'it holds 0 files'],
    ['a bomb', zipOf([{ ...file('a'), content: Buffer.alloc(70_000_000) }]), 'it unpacks to 70000000 bytes'],
    ['half of it', zipOf([file('a')]).subarray(0, 30), 'it cannot be read as a zip archive'],
  ])('%s', async (_, content, why) => {
    artifact(run(1), { content });
    expect(await reasonOf(find(base))).toEqual({
      code: 'FG143',
      message: expect.stringContaining(why),
      remedy: expect.stringContaining('flamegate snapshot'),
    });
  });

  it('is not even downloaded when it is too large', async () => {
    artifact(run(1), { bytes: 70_000_000 });
    expect(await reasonOf(find(base))).toMatchObject({ code: 'FG143' });
    expect(github.requests.some(({ path }) => path.startsWith('/storage'))).toBe(false);
  });

  it('may hold other files beside it, and one alone needs no archive', async () => {
    artifact(run(1), { content: zipOf([file('report.json'), file('out/b.snapshot')]) });
    expect(await find(base)).toMatchObject({ content: 'out/b.snapshot' });
    artifact(run(2), { content: Buffer.from('as it is') });
    expect(await find(base)).toMatchObject({ content: 'as it is' });
  });
});

describe('what GitHub does not answer is not the same as nothing', () => {
  it('names the permission that is missing', async () => {
    github.history.permissions.actions = 'none';
    expect(await reasonOf(find(base))).toEqual({
      code: 'FG141',
      message:
        'this token may not read the artifacts of acme/shop (GitHub answered 403: Resource not accessible by integration - https://docs.github.com/rest/actions)',
      remedy: 'add `actions: read` to the permissions of the job, beside those it already has',
    });
  });

  it('tells a token that is not valid', async () => {
    github.behaviour.token = 'bad-token';
    const reason = await reasonOf(find(base));
    expect(reason).toMatchObject({ code: 'FG141', remedy: expect.stringContaining('github-token') });
    expect(JSON.stringify(reason)).not.toContain('ghs_secret');
  });

  it.each([
    [502, {}],
    [429, {}],
    [403, { 'x-ratelimit-remaining': '0' }],
  ])('status %i with %o is for another try', async (status, headers) => {
    Object.assign(github.behaviour, { failuresLeft: 9, failureStatus: status, failureHeaders: headers });
    expect(await reasonOf(find(base))).toMatchObject({
      code: 'FG142',
      remedy: expect.stringContaining('again'),
    });
  });

  it('tells when nobody answers, or the storage does not', async () => {
    artifact(run(1), { id: 77 });
    const listed = await api.artifacts(NAME, 1);
    github.history.artifacts.splice(0);
    const gone = { ...api, artifacts: async () => listed };
    const context = contextFor(github.url, { baseSha: BASE });
    expect(await reasonOf(findArtifact(NAME, base, context, gone))).toMatchObject({
      code: 'FG142',
      message: expect.stringContaining('the storage of GitHub answered 404'),
    });
    await github.close();
    expect(await reasonOf(find(base))).toMatchObject({ code: 'FG142' });
    github = await startFakeGitHub();
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BaselineApi, openBaselineApi } from '../../../src/github/baseline-api.ts';
import { type CommitRef, resolveCommit } from '../../../src/github/baseline-commit.ts';
import { BaselineError } from '../../../src/github/baseline-error.ts';
import { readGitHubContext } from '../../../src/github/context.ts';
import { baseCommitOf, defaultBranchOf } from '../../../src/github/event.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts';
import { contextFor, HEAD_SHA } from '../../support/github-context.ts';

const BASE = '3f2a91c000000000000000000000000000000001';
const OTHER = 'abcdef0000000000000000000000000000000002';

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

const resolve = (ref: CommitRef, changes = {}) =>
  resolveCommit(ref, contextFor(github.url, { baseSha: BASE, defaultBranch: 'main', ...changes }), api);

describe('resolveCommit', () => {
  it('knows the base of the change without asking', async () => {
    expect(await resolve({ kind: 'base' })).toEqual({
      kind: 'commit',
      sha: BASE,
      words: 'the base commit 3f2a91c',
    });
    expect(github.requests).toEqual([]);
  });

  it('asks where base and head parted', async () => {
    github.history.mergeBases[`${BASE}...${HEAD_SHA}`] = OTHER;
    expect(await resolve({ kind: 'merge-base' })).toMatchObject({
      sha: OTHER,
      words: 'the merge base abcdef0',
    });
  });

  it('asks for the commit of a tag, whatever its name', async () => {
    github.history.tags['release/v1.4.0'] = OTHER;
    expect(await resolve({ kind: 'tag', tag: 'release/v1.4.0' })).toMatchObject({ sha: OTHER });
    expect(await resolve({ kind: 'tag', tag: 'v2' })).toEqual({
      kind: 'none',
      words: 'the tag v2',
      why: 'acme/shop has no such tag',
      creates: 'push the tag v2',
    });
  });

  it('finds the newest green run of this workflow on the default branch', async () => {
    const own = { workflowId: 3, branch: 'main', event: 'push', conclusion: 'success', sha: BASE };
    github.history.runs.push(
      { ...own, id: 5000, sha: HEAD_SHA, conclusion: null },
      { ...own, id: 9, event: 'pull_request', sha: HEAD_SHA },
      { ...own, id: 8, isFork: true, sha: HEAD_SHA },
      { ...own, id: 7, workflowId: 4, sha: HEAD_SHA },
      { ...own, id: 6, conclusion: 'failure', sha: HEAD_SHA },
      { ...own, id: 5, event: 'schedule' },
    );
    expect(await resolve({ kind: 'last-green' })).toEqual({
      kind: 'commit',
      sha: BASE,
      words: 'the last green run on main 3f2a91c',
    });
    github.history.runs.pop();
    expect(await resolve({ kind: 'last-green' })).toMatchObject({
      kind: 'none',
      why: 'this workflow has had none on main',
    });
  });

  it.each<[CommitRef['kind'], 'actions' | 'contents', string]>([
    ['last-green', 'actions', 'actions: read'],
    ['merge-base', 'contents', 'contents: read'],
    ['tag', 'contents', 'contents: read'],
  ])('for %s, says which permission is missing', async (kind, permission, name) => {
    github.history.permissions[permission] = 'none';
    const ref = kind === 'tag' ? { kind, tag: 'v1' } : { kind };
    const error = await resolve(ref as CommitRef).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BaselineError);
    expect((error as BaselineError).reason).toMatchObject({
      code: 'FG141',
      remedy: expect.stringContaining(`\`${name}\``),
    });
  });
});

describe('the event', () => {
  it.each<[string, object, string]>([
    ['pull_request', { pull_request: { base: { sha: BASE } } }, BASE],
    ['pull_request_target', { pull_request: { base: { sha: BASE } } }, BASE],
    ['merge_group', { merge_group: { base_sha: BASE } }, BASE],
    ['push', { before: BASE }, BASE],
    ['push', { before: '0'.repeat(40) }, ''],
    ['schedule', { before: BASE }, ''],
    ['pull_request', { pull_request: { base: { sha: 'main; rm -rf /' } } }, ''],
    ['push', {}, ''],
  ])('%s %o has the base %s', (eventName, payload, sha) => {
    expect(baseCommitOf(eventName, payload as Record<string, unknown>)).toBe(sha);
  });

  it('is read into the context, and a payload that cannot be read is no problem of its own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'flamegate-event-'));
    const path = join(folder, 'event.json');
    writeFileSync(path, JSON.stringify({ before: BASE, repository: { default_branch: 'trunk' } }));
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'acme/shop' };
    const known = readGitHubContext({ ...env, GITHUB_EVENT_PATH: path });
    expect(known).toMatchObject({ baseSha: BASE, defaultBranch: 'trunk', problems: [] });
    rmSync(folder, { recursive: true });
    const unknown = readGitHubContext({ ...env, GITHUB_EVENT_PATH: path });
    expect(unknown?.problems).toEqual([]);
    expect(unknown).not.toHaveProperty('baseSha');
  });

  it('tells the default branch', () => {
    expect(defaultBranchOf({ repository: { default_branch: 'trunk' } })).toBe('trunk');
    expect(defaultBranchOf({ repository: { default_branch: 7 } })).toBe('');
    expect(defaultBranchOf({})).toBe('');
  });
});

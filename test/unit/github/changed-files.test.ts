import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChangedFilesOptions, listChangedFiles, MAX_FILES } from '../../../src/github/changed-files.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts';
import { contextFor, HEAD_SHA } from '../../support/github-context.ts';

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

const list = (changes: Partial<ChangedFilesOptions> = {}) =>
  listChangedFiles({
    context: contextFor(github.url),
    token: 'ghs_secret',
    wait: async () => {},
    ...changes,
  });

describe('listChangedFiles', () => {
  it('has paths and changed lines, and files without a patch', async () => {
    github.files.push(
      { filename: 'services/yolo/ai.py', patch: '@@ -1,2 +1,3 @@\n a\n+b\n c' },
      { filename: 'weights.bin', status: 'added' },
      { filename: 'old.py', status: 'removed', patch: '@@ -1 +0,0 @@\n-a' },
    );
    expect(await list()).toEqual({
      files: [
        { path: 'services/yolo/ai.py', isRemoved: false, lines: [{ first: 2, last: 2 }] },
        { path: 'weights.bin', isRemoved: false, lines: [] },
        { path: 'old.py', isRemoved: true, lines: [] },
      ],
    });
  });

  it('follows every page', async () => {
    github.files.push(...Array.from({ length: 250 }, (_, index) => ({ filename: `f${index}` })));
    expect((await list()).files).toHaveLength(250);
    expect(github.requests).toHaveLength(3);
  });

  it('ends where GitHub would list no more, and then knows nothing', async () => {
    github.files.push(...Array.from({ length: MAX_FILES + 500 }, (_, index) => ({ filename: `f${index}` })));
    expect(await list()).toEqual({ files: null, reason: expect.stringContaining('3000') });
    expect(github.requests).toHaveLength(MAX_FILES / 100);
  });

  it('is that of the judged commit or none', async () => {
    github.files.push({ filename: 'a.py' });
    github.behaviour.headSha = HEAD_SHA;
    expect((await list()).files).toHaveLength(1);
    github.behaviour.headSha = '3333333333333333333333333333333333333333';
    expect(await list()).toEqual({ files: null, reason: expect.stringContaining('newer commit') });
  });

  it('names the permission that is missing', async () => {
    github.behaviour.permissions.files = 'none';
    const { files, reason } = await list();
    expect(files).toBeNull();
    expect(reason).toMatch(/\n\npermissions:\n {2}pull-requests: read$/);
    expect(reason).not.toContain('ghs_secret');
  });

  it.each([
    ['outside of a pull request', { context: contextFor('http://127.0.0.1:9', { pullRequest: null }) }],
    ['without a token', { token: ' ' }],
    ['without a repository', { context: contextFor('http://127.0.0.1:9', { owner: '' }) }],
  ])('asks nobody %s', async (_, changes) => {
    expect(await list(changes)).toEqual({ files: null });
    expect(github.requests).toEqual([]);
  });

  it('never rejects', async () => {
    const { url } = github;
    await github.close();
    const { files, reason } = await list({ context: contextFor(url) });
    expect(files).toBeNull();
    expect(reason).toContain(url);
  });
});

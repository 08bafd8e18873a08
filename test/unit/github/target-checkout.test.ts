import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHubContext } from '../../../src/github/context.ts';
import { isForeignFile, targetCheckoutWarning } from '../../../src/github/target-checkout.ts';
import { contextFor, HEAD_SHA } from '../../support/github-context.ts';

const BASE = '2'.repeat(40);
const MERGE = '3'.repeat(40);
const LATER = '4'.repeat(40);
let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'flamegate-target-'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

function write(path: string, text: string): string {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
  return join(workspace, path);
}

function warning(changes: Partial<GitHubContext> = {}): Promise<string | null> {
  const context = contextFor('https://api.github.com', { eventName: 'pull_request_target', workspace });
  const event = write('event.json', JSON.stringify({ pull_request: { merge_commit_sha: MERGE } }));
  return targetCheckoutWarning({ ...context, ...changes }, event);
}

describe('a run for pull_request_target', () => {
  it.each([
    ['the head of the pull request', HEAD_SHA],
    ['its merge with the base', MERGE],
  ])('with %s checked out is warned of', async (_, sha) => {
    write('.git/HEAD', `${sha}\n`);
    expect(await warning()).toContain(`pull request #7 (commit ${sha.slice(0, 7)})`);
    expect(await warning({ eventName: 'pull_request' })).toBeNull();
  });

  it('with its branch checked out is warned of', async () => {
    write('.git/HEAD', 'ref: refs/heads/feature/x\n');
    write('.git/refs/heads/feature/x', `${HEAD_SHA}\n`);
    expect(await warning()).toContain('(FG272)');
  });

  it('with the base checked out is not', async () => {
    write('.git/HEAD', BASE);
    expect(await warning()).toBeNull();
  });

  it.each([
    ['nothing', undefined],
    ['a name that leads elsewhere', 'ref: refs/../../event.json'],
    ['a branch that is packed', 'ref: refs/heads/main'],
    ['nonsense', 'x'.repeat(100_000)],
  ])('with %s in HEAD is not', async (_, head) => {
    if (head !== undefined) write('.git/HEAD', head);
    expect(await warning()).toBeNull();
    expect(await warning({ workspace: null })).toBeNull();
  });
});

describe('a configuration file in a run for pull_request_target', () => {
  const FILE = '.github/flamegate.yml';
  const isForeign = (path = FILE, changes: Partial<GitHubContext> = {}) => {
    const context = contextFor('https://api.github.com', { eventName: 'pull_request_target', isFork: true });
    const event = write('event.json', JSON.stringify({ pull_request: { merge_commit_sha: MERGE } }));
    return isForeignFile(join(workspace, path), { ...context, ...changes }, event);
  };

  it.each([
    ['the head of the fork', HEAD_SHA, ''],
    ['its merge with the base', MERGE, ''],
    [
      'a commit that came after the event',
      LATER,
      `${LATER}\t\t'refs/pull/7/merge' of https://github.com/acme/shop`,
    ],
    [
      'the same, fetched otherwise',
      LATER,
      `${LATER}\tnot-for-merge\tbranch 'x' of https://github.com/evil/shop.git`,
    ],
  ])("is the fork's with %s checked out", async (_, head, fetched) => {
    write(FILE, 'mode: warn');
    write('.git/HEAD', `${head}\n`);
    write('.git/FETCH_HEAD', `${BASE}\t\tbranch 'main' of https://github.com/acme/shop\n${fetched}\n`);
    expect(await isForeign()).toBe(true);
  });

  it.each([
    ['the base', `${BASE}\n`, `${BASE}\t\tbranch 'main' of https://github.com/acme/shop`],
    ['the base, fetched by its hash', BASE, `${BASE}\t\t${BASE} of https://github.com/acme/shop`],
    ['the base over ssh', BASE, `${BASE}\t\tbranch 'main' of git@github.com:acme/shop.git`],
    [
      'the base beside the head that was only fetched',
      BASE,
      `${HEAD_SHA}\t\t'refs/pull/7/head' of https://github.com/acme/shop`,
    ],
    ['nothing that is known', 'ref: refs/heads/main', ''],
  ])('is not with %s checked out', async (_, head, fetched) => {
    write(FILE, 'mode: warn');
    write('.git/HEAD', head);
    write('.git/FETCH_HEAD', fetched);
    expect(await isForeign()).toBe(false);
  });

  it('is not where there is none, for a branch of the repository, and for another event', async () => {
    write('.git/HEAD', HEAD_SHA);
    expect(await isForeign()).toBe(false);
    write(FILE, 'mode: warn');
    expect(await isForeign(FILE, { isFork: false })).toBe(false);
    expect(await isForeign(FILE, { eventName: 'pull_request' })).toBe(false);
    expect(await isForeign()).toBe(true);
  });

  it('is that of the branch that is checked out: packed, in a linked work tree, of any name', async () => {
    write(FILE, 'mode: warn');
    write('.git/HEAD', 'ref: refs/heads/fix-#1+ü\n');
    expect(await isForeign()).toBe(false);
    write(
      '.git/packed-refs',
      `# pack-refs with: peeled\n${BASE} refs/heads/x\n${HEAD_SHA} refs/heads/fix-#1+ü\n`,
    );
    expect(await isForeign()).toBe(true);
    // A branch that was written after it was packed.
    write('.git/refs/heads/fix-#1+ü', BASE);
    expect(await isForeign()).toBe(false);
    write('tree/.git', 'gitdir: ../.git/worktrees/tree\n');
    write('.git/worktrees/tree/HEAD', 'ref: refs/heads/fix\n');
    write('.git/worktrees/tree/commondir', '../..\n');
    write('tree/flamegate.yml', 'mode: warn');
    expect(await isForeign('tree/flamegate.yml')).toBe(false);
    write('.git/packed-refs', `${HEAD_SHA} refs/heads/fix\n`);
    expect(await isForeign('tree/flamegate.yml')).toBe(true);
    write('.git/refs/heads/fix', BASE);
    expect(await isForeign('tree/flamegate.yml')).toBe(false);
    write('.git/refs/heads/fix', HEAD_SHA);
    expect(await isForeign('tree/flamegate.yml')).toBe(true);
  });

  it('is that of the checkout it lies in: the head beside the base, a work tree, the target of a link', async () => {
    write('.git/HEAD', BASE);
    write(FILE, 'mode: warn');
    write('head/.git/HEAD', HEAD_SHA);
    write(`head/${FILE}`, 'mode: warn');
    expect([await isForeign(), await isForeign(`head/${FILE}`)]).toEqual([false, true]);
    write('tree/.git', 'gitdir: ../.git/worktrees/tree\n');
    write('.git/worktrees/tree/HEAD', HEAD_SHA);
    write('tree/flamegate.yml', 'mode: warn');
    expect(await isForeign('tree/flamegate.yml')).toBe(true);
    symlinkSync(join(workspace, `head/${FILE}`), join(workspace, 'link.yml'));
    expect(await isForeign('link.yml')).toBe(true);
    symlinkSync(join(workspace, FILE), join(workspace, 'head/link.yml'));
    expect(await isForeign('head/link.yml')).toBe(true);
  });
});

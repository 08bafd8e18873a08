import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHubContext } from '../../../src/github/context.ts';
import { targetCheckoutWarning } from '../../../src/github/target-checkout.ts';
import { contextFor, HEAD_SHA } from '../../support/github-context.ts';

const BASE = '2'.repeat(40);
const MERGE = '3'.repeat(40);
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

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { completeAsFailed, openCheck } from '../../../src/commands/check.ts';
import type { GitHubContext } from '../../../src/github/context.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts';
import { allNodes, parseGfm } from '../../support/gfm.ts';
import { contextFor, HEAD_SHA } from '../../support/github-context.ts';
import { PLANTED_NAMES } from '../../support/planted-names.ts';

const BASE_SHA = '2'.repeat(40);
let github: FakeGitHub;
let folder: string;

beforeEach(async () => {
  github = await startFakeGitHub();
  folder = mkdtempSync(join(tmpdir(), 'flamegate-check-'));
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function open(head: string, file: string, changes: Partial<GitHubContext> = {}) {
  write('.git/HEAD', `${head}\n`);
  const env = { INPUT_CONFIG: write('.github/flamegate.yml', file), 'INPUT_GITHUB-TOKEN': 'ghs_fake' };
  const context = contextFor(github.url, { eventName: 'pull_request_target', isFork: true, ...changes });
  return openCheck(env, context, {});
}

const TOLD = { what: 'refused', why: 'it is of a fork', remedy: 'take the base', exitCode: 2 } as const;

it('what a server said in an error is no Markdown in the check run', async () => {
  const why = PLANTED_NAMES.join(' ');
  await completeAsFailed(await open(BASE_SHA, ''), { ...TOLD, why, remedy: why });
  const summary = github.checks[0]?.output.summary ?? '';
  expect(summary).toContain('planted');
  const nodes = allNodes(parseGfm(summary));
  const inert = ['root', 'paragraph', 'text', 'inlineCode'];
  expect(nodes.filter(({ type }) => !inert.includes(type))).toEqual([]);
  const texts = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
  expect(texts.join(' ')).not.toMatch(/@planted|#47\d\d|GH-47|www\.|:tada:/u);
});

describe('the check run of a run for pull_request_target', () => {
  it.each([
    ['another name', 'key: planted'],
    ['no check', 'check: never'],
    ['a shard', 'shard: 1/2'],
  ])('is there and red where the configuration of a fork asks for %s', async (_, file) => {
    await completeAsFailed(await open(HEAD_SHA, file), TOLD);
    expect(github.checks).toMatchObject([
      { name: 'flamegate', head_sha: HEAD_SHA, status: 'completed', conclusion: 'failure' },
    ]);
  });

  it('has the name that the configuration of the base gives it', async () => {
    await open(BASE_SHA, 'key: nightly');
    expect(github.checks).toMatchObject([{ name: 'flamegate (nightly)' }]);
    expect(await open(BASE_SHA, 'check: never')).toBeNull();
  });

  it('has that of the configuration of a branch of the repository', async () => {
    await open(HEAD_SHA, 'key: nightly', { isFork: false });
    expect(github.checks).toMatchObject([{ name: 'flamegate (nightly)' }]);
  });
});

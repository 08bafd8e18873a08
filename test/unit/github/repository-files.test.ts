import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listRepositoryFiles } from '../../../src/github/repository-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-repository-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
}

it('lists the files of a checkout, without what is installed beside them', async () => {
  write('.git/HEAD', 'README.md', 'services/yolo/ai.py', 'web/node_modules/x/index.js', '.venv/lib/a.py');
  expect((await listRepositoryFiles(folder))?.toSorted()).toEqual(['README.md', 'services/yolo/ai.py']);
});

it('follows no link', async () => {
  write('.git/HEAD', 'a.py');
  symlinkSync(folder, join(folder, 'loop'));
  symlinkSync('/etc/passwd', join(folder, 'b.py'));
  expect(await listRepositoryFiles(folder)).toEqual(['a.py']);
});

it('is a worktree, too, whose .git is a file', async () => {
  write('.git', 'a.py');
  expect((await listRepositoryFiles(folder))?.toSorted()).toEqual(['.git', 'a.py']);
});

it('knows nothing of a folder that is no checkout, is not there, or is too large', async () => {
  write('a.py', 'b.py');
  expect(await listRepositoryFiles(folder)).toBeNull();
  expect(await listRepositoryFiles(join(folder, 'none'))).toBeNull();
  expect(await listRepositoryFiles(null)).toBeNull();
  write('.git/HEAD');
  expect(await listRepositoryFiles(folder, 3)).toHaveLength(2);
  expect(await listRepositoryFiles(folder, 2)).toBeNull();
});

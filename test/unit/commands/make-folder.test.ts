import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from '../../../src/commands/make-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('makes what is missing, and takes what is there', async () => {
  const path = join(folder, 'a/b/c');
  await makeFolder(path);
  await makeFolder(path);
  await makeFolder('/');
  expect(statSync(path).isDirectory()).toBe(true);
});

test('two at once do not get in the way of each other', async () => {
  const paths = ['a/b/c', 'a/b/d', 'a/b/c/e'].map((path) => join(folder, path));
  await Promise.all([...paths, ...paths].map(makeFolder));
  for (const path of paths) expect(statSync(path).isDirectory()).toBe(true);
});

test('a file in the place of a folder is the error of the system', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(makeFolder(join(folder, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeFolder(join(folder, 'file/a'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

// With `recursive`, Node goes on trying for ever.
test.runIf(process.platform === 'linux')('a folder that takes no others ends it', async () => {
  await expect(makeFolder('/proc/flamegate/reports')).rejects.toMatchObject({ code: 'ENOENT' });
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { partialOf, removePartials } from '../../../src/commands/partial-files.ts';
import { writeWhole } from '../../../src/commands/write-whole.ts';
import { UsageError } from '../../../src/config/usage-error.ts';

vi.mock('node:fs/promises', { spy: true });

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-write-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('a file is written whole, and nothing is left beside it', async () => {
  expect(await writeWhole(join(folder, 'a/report.json'), '{}')).toBe(join(folder, 'a/report.json'));
  expect(readFileSync(join(folder, 'a/report.json'), 'utf8')).toBe('{}');
  expect(readdirSync(join(folder, 'a'))).toEqual(['report.json']);
});

test('what cannot be renamed is removed, also by a signal that comes before it is', async () => {
  // A folder that is not empty is in the way.
  mkdirSync(join(folder, 'report.json/x'), { recursive: true });
  const left: boolean[] = [];
  vi.mocked(files.rm).mockImplementationOnce(async (path) => {
    left.push(existsSync(path));
    removePartials();
    left.push(existsSync(path));
  });
  await expect(writeWhole(join(folder, 'report.json'), '{}')).rejects.toThrow(UsageError);
  expect(left).toEqual([true, false]);
  expect(readdirSync(folder)).toEqual(['report.json']);
});

test.each([
  ['ENOSPC', 'free some space there, or choose another path'],
  ['EDQUOT', 'free some space there, or choose another path'],
  ['EFBIG', 'free some space there, or choose another path'],
  ['EROFS', 'choose a path that may be written to'],
  ['EACCES', 'choose a path that may be written to'],
  ['EPERM', 'choose a path that may be written to'],
  ['EISDIR', 'choose another path'],
])('%s: what to do is to %s', async (code, remedy) => {
  vi.mocked(files.writeFile).mockRejectedValueOnce(Object.assign(new Error(code), { code }));
  const path = join(folder, 'report.json');
  await expect(writeWhole(path, '{}')).rejects.toMatchObject({
    message: `the report cannot be written to ${path}`,
    why: code,
    remedy,
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('the error tells why it was not written, not why something was not removed', async () => {
  mkdirSync(join(folder, 'report.json/x'), { recursive: true });
  vi.mocked(files.rm).mockRejectedValueOnce(new Error('rm failed'));
  await expect(writeWhole(join(folder, 'report.json'), '{}')).rejects.toMatchObject({
    why: expect.stringMatching(/rename/),
  });
});

test('two runs that write the same file have a name each', () => {
  const names = [partialOf('/a/report.json'), partialOf('/a/report.json')];
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^\/a\/report\.json\.[0-9a-z]{8}\.partial$/);
});

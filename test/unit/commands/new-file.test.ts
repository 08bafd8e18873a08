import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeNew } from '../../../src/commands/new-file.ts';
import { UsageError } from '../../../src/config/usage-error.ts';

vi.mock('node:fs/promises', { spy: true });

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-new-'));
  path = join(folder, 'flamegate.yml');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const write = (isForced = false) => writeNew([{ path, text: 'mode: warn\n' }], isForced);
const refuseLinks = (code: string) =>
  vi.mocked(files.link).mockRejectedValueOnce(Object.assign(new Error(`${code}: link`), { code }));

describe.each(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'])(
  'a file system without links (%s)',
  (code) => {
    test('gets the file in its place', async () => {
      refuseLinks(code);
      expect(await write()).toMatchObject([{ kept: null }]);
      expect(readFileSync(path, 'utf8')).toBe('mode: warn\n');
      expect(readdirSync(folder)).toEqual(['flamegate.yml']);
    });

    test('keeps what is there', async () => {
      writeFileSync(path, 'mode: enforce\n');
      refuseLinks(code);
      expect(await write()).toMatchObject([{ kept: 'mode: enforce\n' }]);
      expect(readFileSync(path, 'utf8')).toBe('mode: enforce\n');
    });
  },
);

test('a disk without room is told of, and nothing is left', async () => {
  refuseLinks('ENOSPC');
  await expect(write()).rejects.toMatchObject({ message: `${path} cannot be written`, why: 'ENOSPC: link' });
  expect(readdirSync(folder)).toEqual([]);
});

test('what is forced replaces the file', async () => {
  writeFileSync(path, 'mode: enforce\n');
  expect(await write(true)).toMatchObject([{ kept: null }]);
  expect(readFileSync(path, 'utf8')).toBe('mode: warn\n');
  expect(readdirSync(folder)).toEqual(['flamegate.yml']);
});

test.each([false, true])('a folder in its place stays, and is told of (forced: %s)', async (isForced) => {
  mkdirSync(join(path, 'x'), { recursive: true });
  await expect(write(isForced)).rejects.toThrow(UsageError);
  expect(readdirSync(folder)).toEqual(['flamegate.yml']);
  expect(readdirSync(path)).toEqual(['x']);
});

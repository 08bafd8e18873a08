import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { writeNew } from '../../src/commands/new-file.ts';
import { writeWhole } from '../../src/commands/write-whole.ts';

/** Files are there whole or not at all, whatever happens while they are written. */

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'flamegate-files-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
});
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

/** Writes 1 MB in a process that the system lets write no file larger than 64 KiB: it fails or dies in the middle. */
async function writeCut(module: string, call: string): Promise<void> {
  const url = pathToFileURL(join(ROOT, 'src/commands', module)).href;
  const script = `const it = await import(${JSON.stringify(url)}); await ${call};`;
  const args = ['-c', 'ulimit -f 64; exec "$0" --input-type=module -e "$1"', process.execPath, script];
  await expect(run('bash', args, { cwd })).rejects.toThrow();
}

describe.runIf(process.platform !== 'win32')('a write that breaks off', () => {
  test('leaves the file that was there before', async () => {
    writeFileSync(join(cwd, 'report.json'), 'old');
    await writeCut('write-whole.ts', `it.writeWhole('report.json', 'x'.repeat(1e6))`);
    expect(read('report.json')).toBe('old');
  });

  test.each([
    ['write-whole.ts', `it.writeWhole('new.json', 'x'.repeat(1e6))`],
    ['new-file.ts', `it.writeNew([{ path: 'new.json', text: 'x'.repeat(1e6) }], false)`],
  ])('leaves no file where none was: %s', async (module, call) => {
    await writeCut(module, call);
    expect(readdirSync(cwd)).not.toContain('new.json');
  });
});

test('two writes of one file at once: one of them, whole', async () => {
  // Each shorter than the one before: written in place, the rest of a longer one would stay behind a shorter one.
  const texts = Array.from({ length: 20 }, (_, index) => `${index};`.repeat((20 - index) * 20_000));
  const path = join(cwd, 'report.json');
  await Promise.all(texts.map((text) => writeWhole(path, text)));
  expect(texts).toContain(read('report.json'));
  expect(readdirSync(cwd)).toEqual(['report.json']);
});

test('a link in place of the file is replaced, and not followed', async () => {
  writeFileSync(join(cwd, 'other'), 'other');
  symlinkSync('other', join(cwd, 'report.json'));
  await writeWhole(join(cwd, 'report.json'), 'new');
  expect([read('other'), read('report.json')]).toEqual(['other', 'new']);
});

test('a new file is never written over another', async () => {
  const path = join(cwd, 'flamegate.yml');
  writeFileSync(path, 'mode: warn\n');
  const [outcome] = await writeNew([{ path, text: 'mode: enforce\n' }], false);
  expect(outcome?.kept).toBe('mode: warn\n');
  expect(read('flamegate.yml')).toBe('mode: warn\n');
  expect(readdirSync(cwd)).toEqual(['flamegate.yml']);
});

test('every file is written by these two, and the job summary, which is appended to', () => {
  const writes = /\b(?:writeFile|writeFileSync|createWriteStream|appendFile|appendFileSync|copyFile)\(/;
  const writers = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && writes.test(readFileSync(join(ROOT, 'src', path), 'utf8')))
    .map((path) => path.replaceAll('\\', '/'));
  expect(writers.sort()).toEqual(['commands/new-file.ts', 'commands/write-whole.ts', 'github/summary.ts']);
});

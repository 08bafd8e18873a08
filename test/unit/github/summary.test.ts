import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_SUMMARY_BYTES, writeSummary } from '../../../src/github/summary.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-summary-'));
  path = join(folder, 'summary.md');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeSummary', () => {
  it('appends to what is there', async () => {
    writeFileSync(path, '# before\n');
    expect(await writeSummary({ path, render: () => '# gate' })).toEqual({ status: 'written' });
    expect(readFileSync(path, 'utf8')).toBe('# before\n# gate\n');
  });

  it.each([
    ['one byte', 'x'],
    ['two bytes', 'ü'],
    ['three bytes', '火'],
    ['four bytes', '🔥'],
  ])('stays under 1 MiB with characters of %s', async (_, character) => {
    const render = (maxCharacters: number) => character.repeat(maxCharacters / character.length);
    expect((await writeSummary({ path, render })).status).toBe('written');
    expect(statSync(path).size).toBeLessThan(MAX_SUMMARY_BYTES);
    expect(statSync(path).size).toBeGreaterThan(MAX_SUMMARY_BYTES / 2);
  });

  it('counts what the file holds already', async () => {
    writeFileSync(path, 'x'.repeat(1_000_000));
    expect((await writeSummary({ path, render: (max) => 'y'.repeat(max) })).status).toBe('written');
    expect(statSync(path).size).toBeGreaterThan(1_040_000);
    expect(statSync(path).size).toBeLessThan(MAX_SUMMARY_BYTES);
  });

  it('says when there is no room, and leaves the file alone', async () => {
    writeFileSync(path, 'x'.repeat(MAX_SUMMARY_BYTES));
    expect(await writeSummary({ path, render: () => 'y' })).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('no room'),
    });
    expect(statSync(path).size).toBe(MAX_SUMMARY_BYTES);
  });

  it('does not write what a renderer makes too long', async () => {
    const result = await writeSummary({ path, render: () => 'x'.repeat(2 * MAX_SUMMARY_BYTES) });
    expect(result.status).toBe('failed');
  });

  it.each([null, ''])('is skipped without a file: %j', async (missing) => {
    const result = await writeSummary({ path: missing, render: () => 'x' });
    expect(result).toEqual({ status: 'skipped', reason: expect.stringContaining('GITHUB_STEP_SUMMARY') });
  });

  it('never rejects', async () => {
    expect((await writeSummary({ path: join(folder, 'no', 'folder'), render: () => 'x' })).status).toBe(
      'failed',
    );
    expect((await writeSummary({ path: folder, render: () => 'x' })).status).toBe('failed');
    const render = () => {
      throw new Error('renderer broke');
    };
    expect(await writeSummary({ path, render })).toMatchObject({
      reason: expect.stringContaining('renderer broke'),
    });
  });
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compare as compareFiles } from '../../../src/commands/compare.ts';
import { readFlags } from '../../../src/config/inputs.ts';
import { type Report, ReportSchema } from '../../../src/report/report.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/py-spy/0.4.3');
const FILES = ['baseline', 'candidate'].map((side) => join(FIXTURES, `ai-yolo26.${side}.folded`));
const SILENT = {
  color: false,
  columns: 120,
  out: () => undefined,
  err: () => undefined,
  progress: () => undefined,
  step: () => undefined,
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flamegate-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function compare(settings: string): Promise<Report> {
  const [config, json] = [join(folder, 'f.yml'), join(folder, 'r.json')];
  await writeFile(config, settings);
  const line = readFlags([...FILES, '--config', config, '--report-json', json], {});
  await compareFiles({ line, env: {}, terminal: SILENT, nowMs: Date.UTC(2026, 10, 22) });
  return ReportSchema.parse(JSON.parse(await readFile(json, 'utf8')));
}

test('settings of the file that two files say nothing about are named in one note', async () => {
  const { notes } = await compare(
    'mixed-windows: allow\nload: fixed\nhistory: 3\nfail-on-growth: 20%\nprofile-types: [cpu]\n',
  );
  expect(notes).toMatchObject([{ code: 'FG225', remedy: expect.stringContaining('--profile-type') }]);
  expect(notes[0]?.message).toContain(
    `of ${join(folder, 'f.yml')}, history, load, mixed-windows, profile-types`,
  );
});

test('settings that are heeded raise no note', async () => {
  const report = await compare('fail-on-growth: 20%\nmode: warn\nignore: [serve]\nkey: nightly\n');
  expect(report).toMatchObject({ notes: [], mode: 'warn', key: 'nightly', settings: { failOnGrowth: 0.2 } });
});

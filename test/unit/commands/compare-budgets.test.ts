import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compare as compareFiles } from '../../../src/commands/compare.ts';
import { readFlags } from '../../../src/config/inputs.ts';
import { type Report, ReportSchema } from '../../../src/report/report.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/py-spy/0.4.3');
const FILES = ['baseline', 'candidate'].map((side) => join(FIXTURES, `ai-yolo26.${side}.folded`));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flamegate-'));
});
afterEach(() => rm(folder, { recursive: true }));

const SILENT = {
  color: false,
  columns: 120,
  out: () => undefined,
  err: () => undefined,
  progress: () => undefined,
  step: () => undefined,
};

async function compare(budgets: string): Promise<Report> {
  const [config, json] = [join(folder, 'f.yml'), join(folder, 'r.json')];
  await writeFile(config, `budgets:\n${budgets}`);
  const line = readFlags([...FILES, '--config', config, '--report-json', json], {});
  await compareFiles({ line, env: {}, terminal: SILENT, nowMs: Date.UTC(2026, 10, 22) });
  return ReportSchema.parse(JSON.parse(await readFile(json, 'utf8')));
}

test('two files: a share is judged, without noise it warns at most', async () => {
  const { budgets } = await compare('  - function: iou\n    max: 5%\n  - function: iou\n    max: 90%\n');
  expect(budgets).toMatchObject([
    { limit: 0.05, verdict: 'warn', low: null, service: 'ai-yolo26.candidate.folded' },
    { limit: 0.9, verdict: 'pass' },
  ]);
  expect(budgets[0]?.share).toBeGreaterThan(0.5);
});

test('what two files say nothing about is not meant', async () => {
  const { budgets } = await compare(
    [
      '  - function: iou\n    max: 5%\n    services: [ai-yolo26]',
      '  - function: iou\n    max: 1 cores',
      '  - function: iou\n    max: 64 MiB\n',
    ].join('\n'),
  );
  expect(budgets).toEqual([]);
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compare as compareFiles } from '../../../src/commands/compare.ts';
import { readFlags } from '../../../src/config/inputs.ts';
import { type Report, ReportSchema } from '../../../src/report/report.ts';
import { SHOP, type Stacks, scaled } from '../../support/comparison-data.ts';

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

/** Stacks as `leaf;caller;root` in the order of folded files. */
const folded = (stacks: Stacks) =>
  Object.entries(stacks)
    .map(([stack, samples]) => `${stack.split(';').reverse().join(';')} ${samples}\n`)
    .join('');

async function compare(config: string): Promise<Report> {
  const path = (name: string) => join(folder, name);
  await writeFile(path('before.folded'), folded(SHOP));
  await writeFile(path('after.folded'), folded(scaled(SHOP, { price: 2 })));
  await writeFile(path('f.yml'), config);
  const files = [path('before.folded'), path('after.folded')];
  const line = readFlags([...files, '--config', path('f.yml'), '--report-json', path('r.json')], {});
  await compareFiles({ line, env: {}, terminal: SILENT, nowMs: Date.UTC(2026, 10, 22) });
  return ReportSchema.parse(JSON.parse(await readFile(path('r.json'), 'utf8')));
}

const waiver = (what: string) =>
  `waivers:\n  - { ${what}, allow: 150%, reason: new prices, owner: shop, expires: 2026-12-31 }\n`;

test('two files heed waivers, and say neither that they have no effect nor that one is unused', async () => {
  expect((await compare('top: 5')).verdict).toBe('warn');
  const waived = await compare(waiver('function: price'));
  expect(waived.verdict).toBe('pass');
  expect(waived.notes).toEqual([]);
  const other = await compare(waiver('function: tax'));
  expect([other.verdict, other.notes]).toEqual(['warn', []]);
});

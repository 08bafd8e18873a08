/**
 * `npm run bench:verdict`: false alarms and power of the verdict, on simulated builds and on recorded windows.
 * `--quick` a tenth of the builds, `--seed <n>`, `--date <yyyy-mm-dd> --write` into docs/verdict-figures.md,
 * `--only <part of a title>`.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changedVersion } from './verdict/changed.ts';
import { renderFigures } from './verdict/figures.ts';
import { knownLoad } from './verdict/known-load.ts';
import { startPool } from './verdict/pool.ts';
import { recorded } from './verdict/recordings.ts';
import {
  type Effort,
  type FigureTable,
  falseAlarms,
  power,
  type Run,
  special,
} from './verdict/simulated-tables.ts';
import { yardsticks } from './verdict/yardsticks.ts';

const FULL: Effort = { nullBuilds: 400, powerBuilds: 15, caseBuilds: 20, slowBuilds: 60 };
const QUICK: Effort = { nullBuilds: 40, powerBuilds: 3, caseBuilds: 4, slowBuilds: 10 };
const HISTORY_WINDOWS = 3;
const root = join(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    date: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});

function print({ title, header, rows }: FigureTable): void {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((row) => (row[column] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of lines)
    console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

async function main(): Promise<void> {
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Error(`--seed ${values.seed} is no whole number`);
  if (values.write && !/^\d{4}-\d\d-\d\d$/u.test(values.date ?? '')) {
    throw new Error('--write needs --date yyyy-mm-dd: the figures say when they were made');
  }
  if (values.write && (values.quick || values.only !== '')) {
    throw new Error('--write is for a whole run: without --quick and --only');
  }
  const histories = [0, HISTORY_WINDOWS];
  const pool = startPool();
  const run: Run = { pool, seed, effort: values.quick ? QUICK : FULL, histories };
  const parts: readonly (readonly [name: string, make: () => Promise<readonly FigureTable[]>])[] = [
    ['alarms', async () => [await falseAlarms(run)]],
    ['power', () => Promise.all(histories.map((windows) => power(run, windows)))],
    ['known load', () => knownLoad(run)],
    ['special', async () => [await special(run)]],
    ['recorded', () => recorded(root, seed)],
    ['yardsticks', async () => [await yardsticks(root)]],
    ['changed', async () => [await changedVersion()]],
  ];
  const tables: FigureTable[] = [];
  try {
    for (const [name, make] of parts) {
      if (!name.includes(values.only)) continue;
      const made = await make();
      made.forEach(print);
      tables.push(...made);
    }
  } finally {
    await pool.close();
  }
  if (!values.write) return;
  const file = join(root, 'docs/verdict-figures.md');
  await writeFile(file, renderFigures(tables, { seed, date: values.date as string }));
  console.log(`\nwritten: docs/verdict-figures.md`);
}

await main();

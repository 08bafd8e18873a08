/**
 * `npm run bench`: what flamegate takes beside other tools on the same files, how it starts and grows, and the whole gate against
 * only downloading what it downloads. Machines differ and are busy, so ratios within one run count, not milliseconds. Other
 * tools are taken from the PATH: `go`, `inferno-diff-folded` (cargo install inferno), `difffolded.pl` (FlameGraph), GNU `time`.
 * `--cli <path>` takes another build, `--only <part of a name>` some of the parts, `--date <yyyy-mm-dd> --write` writes
 * docs/performance.md.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gateFigures } from './gate/table.ts';
import { compareFolded, comparePprof } from './performance/compare-files.ts';
import { engineTimes } from './performance/engine-time.ts';
import { growth } from './performance/growth.ts';
import { printFigures, renderPage } from './performance/page.ts';
import type { Figures } from './performance/rows.ts';
import { bundleSizes, coldStart } from './performance/start.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    cli: { type: 'string', default: join(root, 'dist/cli.js') },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    date: { type: 'string' },
  },
});

async function main(folder: string): Promise<void> {
  const { cli, only, write, date } = values;
  if (write && (only !== '' || !/^\d{4}-\d\d-\d\d$/u.test(date ?? '')))
    throw new Error(
      '--write is for a whole run, and needs --date yyyy-mm-dd: the figures say when they were made',
    );
  const parts: readonly (readonly [name: string, make: () => readonly Figures[]])[] = [
    ['files', () => [comparePprof(cli, folder), compareFolded(cli, folder)]],
    ['start', () => [coldStart(cli, folder)]],
    ['size', () => [bundleSizes(cli)]],
    ['engine', () => [engineTimes()]],
    ['growth', () => [growth()]],
  ];
  const all: Figures[] = [];
  for (const [name, make] of parts) {
    if (!name.includes(only)) continue;
    const made = make();
    made.forEach(printFigures);
    all.push(...made);
  }
  if ('gate'.includes(only)) {
    const gate = await gateFigures({ root, cli, scratch: folder });
    printFigures(gate);
    all.push(gate);
  }
  if (!write) return;
  const command = `npm run bench -- --date ${date} --write`;
  writeFileSync(join(root, 'docs/performance.md'), renderPage(all, command, date as string));
  console.log('\nwritten: docs/performance.md');
}

const folder = mkdtempSync(join(tmpdir(), 'flamegate-bench-'));
try {
  await main(folder);
} finally {
  rmSync(folder, { recursive: true });
}

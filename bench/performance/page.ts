import { availableParallelism, totalmem } from 'node:os';
import { markdownTable } from 'markdown-table';
import type { Figures } from './rows.ts';

/** Prints figures as they come. */
export function printFigures({ title, text, header, rows, bars }: Figures): void {
  const lines = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((row) => (row[column] ?? '').length)));
  console.log(`\n${title}: ${text}`);
  for (const row of lines)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  for (const line of bars) console.log(`  ${line.replaceAll('**', '')}`);
}

/** The figures as a page of the documentation. */
export function renderPage(all: readonly Figures[], command: string, date: string): string {
  const cores = availableParallelism();
  const machine = `${cores} cores, ${Math.round(totalmem() / 2 ** 30)} GiB of memory, Node ${process.version.slice(1)}`;
  const sections = all.map(({ title, text, header, rows, bars }) => {
    const table = markdownTable([[...header], ...rows.map((row) => [...row])]);
    const list = bars.map((line) => `- ${line}.`).join('\n');
    return [`## ${title}`, text, table, ...(list === '' ? [] : [list])].join('\n\n');
  });
  return `${[
    '# Performance',
    `Printed by \`${command}\` on ${date}, on ${machine}. Machines differ and are busy, so the ratios within one run count, ` +
      'not the seconds; each figure is the best of some runs. What is compared is made by the benchmark itself, the same ' +
      'on every machine. "CPU time" is that of all threads together.',
    ...sections,
  ].join('\n\n')}\n`;
}

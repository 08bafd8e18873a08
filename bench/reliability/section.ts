import { availableParallelism, totalmem } from 'node:os';
import { markdownTable } from 'markdown-table';
import type { Figures } from '../performance/rows.ts';

const HEADING = '## What was measured';

/** A page with the figures as its last section, in the place of those of before. */
export function withSection(
  page: string,
  { text, header, rows, bars }: Figures,
  command: string,
  date: string,
): string {
  const at = page.indexOf(`${HEADING}\n`);
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${availableParallelism()} cores, ${memory} GiB of memory, Node ${process.version.slice(1)}`;
  return `${[
    (at < 0 ? page : page.slice(0, at)).trimEnd(),
    HEADING,
    `Printed by \`${command}\` on ${date}, on ${machine}. ${text}`,
    markdownTable([[...header], ...rows.map((row) => [...row])]),
    bars.map((line) => `- ${line}.`).join('\n'),
  ].join('\n\n')}\n`;
}

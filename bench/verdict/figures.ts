import { markdownTable } from 'markdown-table';
import type { FigureTable } from './simulated-tables.ts';

/** The figures as a page of the documentation. */
export function renderFigures(tables: readonly FigureTable[], facts: { seed: number; date: string }): string {
  const sections = tables.map(({ title, text, header, rows }) => {
    const table = markdownTable([[...header], ...rows.map((row) => [...row])]);
    return `## ${title}\n\n${text}\n\n${table}\n`;
  });
  return [
    '# How well the verdict works',
    '',
    `Printed by \`npm run bench:verdict -- --seed ${facts.seed} --date ${facts.date} --write\`; the same seed gives the ` +
      'same figures on every machine. Percentages come with their 95 % interval. The noise levels are N0 (counting ' +
      'noise only), N1 (steady), N2 (normal) and N3 (harsh); `test/support/simulator/noise-level.ts` has their figures. A simulation is a model: ' +
      'watch the gate in `mode: warn` on your own services before you enforce.',
    '',
    sections.join('\n'),
  ].join('\n');
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { replaceBetween } from './between-markers.ts';

/** Generates the tables of inputs and outputs in README.md from action.yml; `--check` only says whether they are current. */

interface Entry {
  readonly description?: string;
  readonly required?: boolean;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
}

/**
 * The README with its two tables replaced by what action.yml says. Throws an `Error` naming the marker when
 * `<!-- inputs -->`, `<!-- /inputs -->` or the same for outputs are missing, repeated or in the wrong order.
 */
export function withTables(readme: string, actionYml: string): string {
  const action = parse(actionYml) as ActionFile;
  const withInputs = replaceBetween('README.md', readme, 'inputs', table('Input', action.inputs));
  return replaceBetween('README.md', withInputs, 'outputs', table('Output', action.outputs));
}

function table(heading: string, entries: Readonly<Record<string, Entry>>): string {
  const rows = Object.entries(entries).map(([name, { description = '', required = false }]) => {
    const label = required ? `\`${name}\` **(required)**` : `\`${name}\``;
    return `| ${label} | ${cell(description)} |`;
  });
  return [`| ${heading} | What it is |`, '| --- | --- |', ...rows].join('\n');
}

/** One line, and no pipe that would end the cell; GitHub wants it escaped within code spans as well. */
function cell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function main(): void {
  const root = join(import.meta.dirname, '..');
  const path = join(root, 'README.md');
  const readme = readFileSync(path, 'utf8');
  const current = withTables(readme, readFileSync(join(root, 'action.yml'), 'utf8'));
  if (current === readme) return;
  if (process.argv.includes('--check')) {
    console.error(
      'README.md does not show the inputs and outputs of action.yml: run `node scripts/readme.ts`.',
    );
    process.exitCode = 1;
  } else {
    writeFileSync(path, current);
  }
}

if (import.meta.main) main();

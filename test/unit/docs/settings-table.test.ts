import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PAGES, withSettings } from '../../../scripts/settings.ts';
import { FileSchema } from '../../../src/config/schema.ts';

const CONFIGURATION = 'docs/configuration.md';
const read = (path: string) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');
const markersOf = (path: string) => (PAGES[path] ?? []).map((name) => `<!-- ${name} --><!-- /${name} -->`);
const writtenTo = (path: string) => withSettings(path, markersOf(path).join('\n'));
const written = writtenTo(CONFIGURATION);

/** Cells of the row of a setting or key; the first row of that name counts. */
function rowOf(name: string, text = written): string[] {
  const line = text.split('\n').find((one) => one.startsWith(`| \`${name}\` |`)) ?? '';
  return line
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim())
    .slice(1, -1);
}

it.each(Object.keys(PAGES))(
  '%s shows the settings of the schema (node scripts/settings.ts writes them)',
  (path) => {
    expect(withSettings(path, read(path))).toBe(read(path));
  },
);

it('every setting of the file has a row with what it is and what may be written', () => {
  for (const name of Object.keys(FileSchema.shape)) {
    const [, , what = '', write = ''] = rowOf(name);
    expect(what, name).not.toBe('');
    expect(write, name).not.toBe('');
  }
});

it('defaults are those that flamegate config prints, or the variable that gives one', () => {
  expect(rowOf('mode')[1]).toBe('enforce');
  expect(rowOf('pyroscope-url')[1]).toBe('`PYROSCOPE_URL`');
  expect(rowOf('links')[1]).toBe('');
});

it('keys of entries show their default and their words', () => {
  const rules = writtenTo('docs/rules.md');
  const entries = rules.slice(rules.indexOf('<!-- budgets -->'));
  expect(rowOf('cost', entries)).toEqual([
    '`cost`',
    'total',
    'own cost, or with everything that is called; `self`, `total`',
  ]);
  expect(rowOf('on-exceed', entries)).toEqual(['`on-exceed`', 'fail', '`fail`, `warn`']);
});

it('nothing in a text is Markdown', () => {
  expect(rowOf('services')[3]).toContain('checkout or ai-\\*, or');
});

it.each(markersOf(CONFIGURATION))('names a marker that is missing: %s', (markers) => {
  const others = markersOf(CONFIGURATION).filter((one) => one !== markers);
  expect(() => withSettings(CONFIGURATION, others.join('\n'))).toThrow(markers.split('-->')[0]);
});

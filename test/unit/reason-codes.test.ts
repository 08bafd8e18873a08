import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

function codesIn(text: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([, code = '']) => code))].sort();
}

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'))
  .join('\n');
const docs = (name: string) => readFileSync(join(ROOT, 'docs', name), 'utf8');
const used = codesIn(sources, /'(FG\d{3})'/g);

test('every code of the sources is in reasons.md with a meaning and a remedy, and none is there in vain', () => {
  expect(used.length).toBeGreaterThan(40);
  expect(codesIn(docs('reasons.md'), /^\| (FG\d{3}) \| [^|]+ \| [^|]+ \|$/gm)).toEqual(used);
});

test('every code about missing profiles has one section in troubleshooting.md, headed by its message', () => {
  const headings = Array.from(docs('troubleshooting.md').matchAll(/^### (.+) \((FG\d{3})\)$/gm));
  const codes = headings.map(([, , code]) => code);
  expect(codes.toSorted()).toEqual(used.filter((code) => code.startsWith('FG1')));
  for (const [, title = ''] of headings) expect(title.length).toBeGreaterThan(15);
});

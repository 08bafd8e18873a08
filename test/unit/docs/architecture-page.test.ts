import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** docs/architecture.md draws the tree that is there. */

const ROOT = join(import.meta.dirname, '../../..');
const PAGE = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
const isFolder = (path: string) => existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isDirectory();

/** What the page names at a line of its tree: the folder the line is in, and words that look like paths. */
interface TreeLine {
  readonly folder: string;
  readonly words: readonly string[];
}

/** Lines of the tree; each is in the folder that begins it or, where it begins with none, in that of the line above. */
function readTree(page: string): readonly TreeLine[] {
  const open: { indent: number; folder: string }[] = [];
  const lines: TreeLine[] = [];
  for (const line of page.split('\n').filter((one) => one.startsWith('    '))) {
    const indent = line.search(/\S/u);
    const [, first = ''] = /^\s+([\w./-]+\/)(?:\s|$)/u.exec(line) ?? [];
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
    const above = open.at(-1)?.folder ?? '';
    const folder = first === '' ? above : join(above, first);
    if (first !== '') open.push({ indent, folder });
    const words = Array.from(
      line.matchAll(/(?<![\w`./*-])[\w.*-]+(?:\/[\w.*-]+)*(?:\/|\.ts|\.yml)(?![\w/])/gu),
      ([word]) => word,
    );
    lines.push({ folder, words: words.filter((word) => word !== first) });
  }
  return lines;
}

const tree = readTree(PAGE);
const named = new Set(
  tree.flatMap(({ folder, words }) => [folder, ...words.flatMap((word) => placesOf(folder, word))]),
);

/** Where a word leads: from its folder, from one above it, or from the root; a name with a star to many. */
function placesOf(folder: string, word: string): string[] {
  for (let from = folder; ; from = dirname(from)) {
    const found = globSync(join(from, word), { cwd: ROOT }).map((path) => path.split(sep).join('/'));
    if (found.length > 0) return found.map((path) => path.replace(/\/$/u, ''));
    if (from === '.' || from === '') return [];
  }
}

const clean = (path: string) => path.replace(/\/$/u, '');
const isNamed = (path: string) => [...named].some((name) => clean(name) === path);

describe('docs/architecture.md', () => {
  it('draws folders that exist', () => {
    const folders = [...new Set(tree.map(({ folder }) => folder))].filter((folder) => folder !== '');
    expect(folders.length).toBeGreaterThan(30);
    expect(folders.filter((folder) => !isFolder(folder))).toEqual([]);
  });

  it('names files and folders that exist where it names them', () => {
    const wrong = tree.flatMap(({ folder, words }) =>
      words.filter((word) => placesOf(folder, word).length === 0).map((word) => `${folder}: ${word}`),
    );
    expect(tree.flatMap(({ words }) => words).length).toBeGreaterThan(80);
    expect(wrong).toEqual([]);
  });

  it('names every folder of src/, and every file beside them', () => {
    const entries = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isDirectory() || entry.parentPath === join(ROOT, 'src'))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(ROOT.length + 1)
          .split(sep)
          .join('/'),
      );
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.filter((path) => !isNamed(path)).sort()).toEqual([]);
  });

  it('names every folder of the repository that holds something of the project', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isDirectory() &&
          !/^(?:\.|node_modules$|build$|coverage$|flamegate-report$)/u.test(entry.name),
      )
      .map(({ name }) => name);
    expect(folders.filter((name) => ![...named].some((path) => clean(path).split('/')[0] === name))).toEqual(
      [],
    );
  });
});

describe('the reader of the tree', () => {
  const lines = readTree(
    '    src/\n      gate.ts    the gate\n      config/    all; inputs.ts\n        deep/   x\n      a.ts, b.ts   two\n',
  );

  it('knows in which folder a line is', () => {
    expect(lines.map(({ folder }) => clean(folder))).toEqual([
      'src',
      'src',
      'src/config',
      'src/config/deep',
      'src',
    ]);
  });

  it('takes the words that are paths', () => {
    expect(lines.map(({ words }) => words)).toEqual([[], ['gate.ts'], ['inputs.ts'], [], ['a.ts', 'b.ts']]);
  });
});

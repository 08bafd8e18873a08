import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, type MarkdownFile, markdownFiles } from '../../support/documents.ts';
import { allNodes, parseGfm } from '../../support/gfm.ts';

const ROOT = join(import.meta.dirname, '../../..');
const files = markdownFiles();

/** Addresses of links and pictures, also of those in HTML. */
function linksIn({ tree }: Pick<MarkdownFile, 'tree'>): string[] {
  return allNodes(tree).flatMap((node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return [node.url];
    if (node.type !== 'html') return [];
    return Array.from(node.value.matchAll(/\b(?:href|src)="([^"]+)"/gu), ([, url = '']) => url);
  });
}

/** What is wrong with a link from a page; null when it leads somewhere, or out of this repository. */
function problemOf(from: string, url: string, pages: readonly MarkdownFile[]): string | null {
  if (/^[a-z][a-z+.-]*:/iu.test(url)) return null;
  const [path = '', anchor] = url.split('#', 2).map(decodeURIComponent);
  if (path.startsWith('/')) return `${url} starts at the root of the server`;
  const target = path === '' ? from : toPath(join(dirname(from), path));
  if (!existsSync(join(ROOT, target))) return `${url}: there is no ${target}`;
  if (anchor === undefined) return null;
  const page = pages.find((one) => one.path === target);
  if (page === undefined) return /^L\d+/u.test(anchor) ? null : `${url}: ${target} has no anchors`;
  return anchorsOf(page).has(anchor) ? null : `${url}: ${target} has no heading #${anchor}`;
}

const toPath = (path: string) => relative('.', path).split(sep).join('/');

describe.each(files)('$path', (file) => {
  it('links to files and headings that exist', () => {
    expect(linksIn(file).flatMap((url) => problemOf(file.path, url, files) ?? [])).toEqual([]);
  });
});

it('the pages are found, and link to each other', () => {
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['README.md', 'docs/verdict.md', 'examples/sidecar/README.md']),
  );
  expect(files.flatMap(linksIn).length).toBeGreaterThan(100);
});

it('every page of docs/ can be reached from the README', () => {
  const reached = new Set<string>();
  const waiting = ['README.md'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const page = files.find((file) => file.path === path);
    if (page === undefined || reached.has(path)) continue;
    reached.add(path);
    const from = path;
    waiting.push(...linksIn(page).map((url) => toPath(join(dirname(from), url.split('#')[0] ?? ''))));
  }
  const pages = files.map(({ path }) => path).filter((path) => /^docs\/[^/]+\.md$/u.test(path));
  expect(pages.filter((path) => !reached.has(path))).toEqual([]);
});

describe('the checks themselves', () => {
  const page = (path: string, text: string) => ({ path, text, tree: parseGfm(text) });
  const pages = [page('README.md', '# A `b`, c!\n\n## Twice\n\n## Twice\n\n<a id="here"></a>\n')];

  it.each(['#a-b-c', '#twice-1', '#here', 'README.md#twice', './docs', 'https://example.com/#x'])(
    '%s is fine',
    (url) => {
      expect(problemOf('README.md', url, pages)).toBeNull();
    },
  );

  it.each([
    ['#twice-2', 'no heading'],
    ['nowhere.md', 'there is no nowhere.md'],
    ['docs/nowhere.md#x', 'there is no docs/nowhere.md'],
    ['/docs', 'root'],
    ['LICENSE#x', 'no anchors'],
  ])('%s is not', (url, what) => {
    expect(problemOf('README.md', url, pages)).toContain(what);
  });

  it('links are seen in every form', () => {
    const tree = parseGfm('[a](x.md) ![b](y.png) [c][d] <a href="z.md">e</a>\n\n[d]: w.md\n');
    expect(linksIn({ tree })).toEqual(['x.md', 'y.png', 'z.md', 'w.md']);
  });
});

import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Code, InlineCode, Root } from 'mdast';
import { allNodes, parseGfm, textOf } from './gfm.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Folders whose Markdown is not written for readers: made by tests, installed, or left by a run. */
const NOT_READ = ['node_modules', 'dist', 'build', 'coverage', 'flamegate-report', 'test', '**/node_modules'];

/** A Markdown file of this repository. */
export interface MarkdownFile {
  /** Path from the root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: Root;
}

/** Every Markdown file that people read here, by path. */
export function markdownFiles(): readonly MarkdownFile[] {
  return ['*.md', '.github/**/*.md', '*/**/*.md']
    .flatMap((pattern) => globSync(pattern, { cwd: ROOT, exclude: NOT_READ }))
    .map((path) => path.split(sep).join('/'))
    .filter((path, index, paths) => paths.indexOf(path) === index)
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, text, tree: parseGfm(text) };
    });
}

/** A fenced block with its place. */
export interface CodeBlock {
  /** `docs/push.md:12`, the line of the fence. */
  readonly place: string;
  /** The word behind the fence; empty when there is none. */
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a page, their indentation removed. */
export function codeBlocks({ path, tree }: MarkdownFile): readonly CodeBlock[] {
  return allNodes(tree)
    .filter((node): node is Code => node.type === 'code')
    .map((node) => ({
      place: `${path}:${node.position?.start.line}`,
      language: node.lang ?? '',
      text: node.value,
    }));
}

/** The code spans of a page, each on one line. */
export function codeSpans({ path, tree }: MarkdownFile): readonly CodeBlock[] {
  return allNodes(tree)
    .filter((node): node is InlineCode => node.type === 'inlineCode')
    .map((node) => ({
      place: `${path}:${node.position?.start.line}`,
      language: '',
      text: node.value.replaceAll('\n', ' '),
    }));
}

/** The anchors of a page: of its headings, as GitHub makes them, and of elements with an id or a name. */
export function anchorsOf({ tree }: MarkdownFile): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const node of allNodes(tree)) {
    if (node.type === 'heading') {
      const slug = slugOf(textOf(node));
      let anchor = slug;
      for (let again = 1; anchors.has(anchor); again++) anchor = `${slug}-${again}`;
      anchors.add(anchor);
    }
    if (node.type !== 'html') continue;
    for (const [, id = ''] of node.value.matchAll(/\b(?:id|name)="([^"]+)"/gu)) anchors.add(id);
  }
  return anchors;
}

/** As https://github.com/Flet/github-slugger describes what GitHub does: letters, digits, marks, `_` and `-` stay. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}

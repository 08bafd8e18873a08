import type { Nodes, Root, TableCell, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Reads Markdown as GitHub's flavour, with a parser that shares no code with this project. */
export function parseGfm(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** All nodes of a tree, in the order of the text. */
export function allNodes(node: Nodes): Nodes[] {
  const children = 'children' in node ? node.children : [];
  return [node, ...children.flatMap((child) => allNodes(child as Nodes))];
}

/** How often each type of node occurs. */
export function countTypes(node: Nodes): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of allNodes(node)) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

/** What a reader sees of a node: text and code, without markup. */
export function textOf(node: Nodes): string {
  return allNodes(node)
    .map((entry) => (entry.type === 'text' || entry.type === 'inlineCode' ? entry.value : ''))
    .join('');
}

/** The rows of every table, each a list of cells. */
export function tableRows(root: Root): TableCell[][][] {
  return allNodes(root)
    .filter((node) => node.type === 'table')
    .map((table) => table.children.map((row: TableRow) => row.children));
}

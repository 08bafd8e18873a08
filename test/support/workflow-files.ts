import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');

/** A workflow of this repository: a file, or a block of a document. */
export interface WorkflowText {
  /** Path from the root, with the line of a block. */
  readonly name: string;
  readonly text: string;
}

/** The workflows that GitHub runs here. */
export const ownWorkflows = (): readonly WorkflowText[] => filesIn('.github/workflows');

/** The workflows to copy. */
export const exampleWorkflows = (): readonly WorkflowText[] => filesIn('examples/workflows');

/** Blocks of README and docs that are whole workflows. */
export function documentedWorkflows(): readonly WorkflowText[] {
  const documents = ['README.md', ...namesIn('docs').filter((name) => name.endsWith('.md'))];
  return documents.flatMap(blocksOf).filter(({ text }) => isWorkflow(text));
}

function filesIn(folder: string): readonly WorkflowText[] {
  return namesIn(folder).map((name) => ({ name, text: read(name) }));
}

function namesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);
}

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

/** The YAML in fences, wherever they are indented. */
function blocksOf(name: string): WorkflowText[] {
  const text = read(name);
  return [...text.matchAll(/^([ ]*)```ya?ml\n([\s\S]*?)^\1```$/gmu)].map(
    ({ index, 1: indent = '', 2: block = '' }) => ({
      name: `${name}:${text.slice(0, index).split('\n').length}`,
      text: indent === '' ? block : block.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
    }),
  );
}

/** Whether it is more than a piece: pieces have no jobs, or leave something out. */
function isWorkflow(text: string): boolean {
  if (!/^jobs:/mu.test(text) || !/^(?:on|'on'|"on"):/mu.test(text)) return false;
  const content = parse(text) as Record<string, unknown> | null;
  return content?.jobs !== undefined;
}

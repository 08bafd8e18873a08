import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { codeBlocks, markdownFiles } from './documents.ts';

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

/** Blocks of documents that are whole workflows. */
export function documentedWorkflows(): readonly WorkflowText[] {
  return documentedYaml().filter(({ text }) => isWorkflow(text));
}

/** All blocks of YAML in documents. */
export function documentedYaml(): readonly WorkflowText[] {
  return markdownFiles()
    .flatMap(codeBlocks)
    .filter(({ language }) => /^ya?ml$/u.test(language))
    .map(({ place, text }) => ({ name: place, text: `${text}\n` }));
}

function filesIn(folder: string): readonly WorkflowText[] {
  return namesIn(folder).map((name) => ({ name, text: read(name) }));
}

function namesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);
}

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

/** Whether it is more than a piece: pieces have no jobs, or leave something out. */
function isWorkflow(text: string): boolean {
  if (!/^jobs:/mu.test(text) || !/^(?:on|'on'|"on"):/mu.test(text)) return false;
  const content = parse(text) as Record<string, unknown> | null;
  return content?.jobs !== undefined;
}

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { parseWorkflow } from '../support/workflow.ts';
import { documentedWorkflows, exampleWorkflows } from '../support/workflow-files.ts';

/** docs/permissions.md says what every workflow to copy asks for, and no more. */

const text = readFileSync(join(import.meta.dirname, '../../docs/permissions.md'), 'utf8');

/** The rows of the table under a line that begins so; the first cell may hold code. */
function tableAfter(start: string): string[][] {
  const lines = text.slice(text.indexOf(start)).split('\n');
  const rows = lines.slice(lines.findIndex((line) => line.startsWith('| ---')) + 1);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const codeIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code);
const LEVELS = ['none', 'read', 'write'];
const documented = new Map(
  tableAfter('| permission')
    .flatMap(([cell = '']) => codeIn(cell))
    .map((code) => {
      const [name = '', level = ''] = code.split(': ');
      return [name, level] as const;
    }),
);

interface Asked {
  readonly job: string;
  readonly permissions: readonly string[];
}

function asked(source: string): readonly Asked[] {
  const { permissions: ofAll = {}, jobs } = parseWorkflow(source);
  return Object.entries(jobs).map(([job, { permissions = ofAll }]) => ({
    job,
    permissions: Object.entries(permissions).map(([name, level]) => `${name}: ${level}`),
  }));
}

it('the table of jobs is what the workflows ask', () => {
  const rows = tableAfter('## What the workflows to copy ask').map(
    ([file = '', job = '', permissions = '']) => [...codeIn(file), ...codeIn(job), ...codeIn(permissions)],
  );
  const expected = exampleWorkflows().flatMap((workflow) =>
    asked(workflow.text).map(({ job, permissions }) => [basename(workflow.name), job, ...permissions]),
  );
  expect(rows).toEqual(expected);
});

it('no job asks for a permission that the other table does not explain', () => {
  for (const { name, text: source } of [...exampleWorkflows(), ...documentedWorkflows()]) {
    for (const { job, permissions } of asked(source)) {
      for (const permission of permissions) {
        const [kind = '', level = ''] = permission.split(': ');
        const known = LEVELS.indexOf(documented.get(kind) ?? 'none');
        expect(known, `${name}, ${job}: ${permission}`).toBeGreaterThanOrEqual(LEVELS.indexOf(level));
      }
    }
  }
});

it('explains none that no workflow asks for', () => {
  const used = exampleWorkflows().flatMap(({ text: source }) =>
    asked(source).flatMap(({ permissions }) => permissions),
  );
  for (const [name, level] of documented) expect(used).toContain(`${name}: ${level}`);
});

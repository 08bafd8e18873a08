import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { WORKFLOW } from '../../src/init/workflow-file.ts';
import { actionlint } from '../support/actionlint.ts';
import { parseWorkflow, type WorkflowStep } from '../support/workflow.ts';
import { documentedWorkflows, exampleWorkflows, ownWorkflows } from '../support/workflow-files.ts';

const ROOT = join(import.meta.dirname, '../..');
const own = ownWorkflows();
const examples = exampleWorkflows();
const documented = documentedWorkflows();
const written = { name: 'flamegate init', text: WORKFLOW };

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const inputsOf = (path: string) => Object.keys((parse(read(path)) as { inputs: object }).inputs);
const { version } = JSON.parse(read('package.json')) as { version: string };
const major = `v${version.split('.')[0]}`;

const stepsOf = (text: string): readonly WorkflowStep[] =>
  Object.values(parseWorkflow(text).jobs).flatMap(({ steps }) => steps);

/** File of our own Action that a step uses; null for another's. */
function actionFileOf({ uses = '' }: WorkflowStep): string | null {
  if (/^\.\/?$/u.test(uses)) return 'action.yml';
  const ours = /^OWNER\/flamegate(?:\/([\w-]+))?@/u.exec(uses);
  return ours === null ? null : join(ours[1] ?? '', 'action.yml');
}

it('there are workflows to look at', () => {
  expect([own, examples, documented].map(({ length }) => length > 0)).toEqual([true, true, true]);
});

describe.each([...own, ...examples, ...documented, written])('$name', ({ text }) => {
  it('has nothing that actionlint finds', async () => {
    expect(await actionlint(text)).toEqual([]);
  });

  it('states what it may, and takes nothing else', () => {
    const { permissions, jobs } = parseWorkflow(text);
    const stated = Object.values(jobs).every((job) => job.permissions !== undefined);
    expect(permissions !== undefined || stated).toBe(true);
    const granted = [permissions, ...Object.values(jobs).map((job) => job.permissions)];
    for (const one of granted) expect(['object', 'undefined']).toContain(typeof one);
  });

  it('gives our Actions inputs that they have', () => {
    for (const step of stepsOf(text)) {
      const file = actionFileOf(step);
      if (file === null) continue;
      const known = inputsOf(file);
      const unknown = Object.keys(step.with ?? {}).filter((name) => !known.includes(name));
      expect(unknown, `${file} has no such input`).toEqual([]);
    }
  });

  it('uses this major version', () => {
    const ours = [...text.matchAll(/(?:OWNER\/flamegate[\w/-]*|npx flamegate)@(\S+)/gu)].map(
      ([, ref]) => ref,
    );
    for (const ref of ours) expect([major, major.slice(1)]).toContain(ref);
  });

  it('puts no expression into a script, where its value would be run', () => {
    for (const { run = '' } of stepsOf(text)) expect(run).not.toContain('${{');
  });
});

describe.each([...own, ...examples, written])('$name', ({ text }) => {
  const { permissions, jobs } = parseWorkflow(text);

  it('grants nothing to the workflow and states what each job needs', () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  it('leaves no credentials behind in a checkout', () => {
    for (const step of stepsOf(text).filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false);
    }
  });
});

describe.each(own)('$name', ({ text }) => {
  it('pins every action by a full commit hash and says which version that is', () => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) {
      expect(line).toMatch(/uses: (\.\/?|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
    }
  });
});

describe('the checks themselves', () => {
  const workflow = (step: string) =>
    `on: push\npermissions: {}\njobs:\n  it:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;

  it.each([
    ['an expression of nowhere', workflow(`run: echo \${{ steps.nowhere.outputs.x }}`), 'nowhere'],
    ['a title in a script', workflow(`run: echo \${{ github.event.issue.title }}`), 'untrusted'],
    ['a key that does not exist', `${workflow('run: ls')}    permisions: {}\n`, 'permisions'],
  ])('actionlint finds %s', async (_, text, what) => {
    expect((await actionlint(text)).join('\n')).toContain(what);
  });

  it.each([
    ['OWNER/flamegate@v1', 'action.yml'],
    ['OWNER/flamegate/comment@v1', 'comment/action.yml'],
    ['./', 'action.yml'],
    ['actions/checkout@v7', null],
  ])('%s is %s', (uses, file) => {
    expect(actionFileOf({ uses })).toBe(file);
  });
});

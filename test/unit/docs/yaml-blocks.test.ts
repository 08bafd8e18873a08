import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLI_DEFAULTS } from '../../../src/commands/command.ts';
import { checkAll } from '../../../src/config/check-all.ts';
import { parseConfigFile } from '../../../src/config/file.ts';
import { documentedYaml } from '../../support/workflow-files.ts';
import { readYaml, stepsIn } from '../../support/yaml-kind.ts';

/** Whole workflows are looked at in workflows.test.ts; here is every other block of YAML in a document. */

const ROOT = join(import.meta.dirname, '../../..');
/** Waivers of examples end later. */
const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);

const blocks = documentedYaml().map((block) => ({ ...block, ...readYaml(block.text) }));
const ofKind = (kind: string) => blocks.filter((block) => block.kind === kind);

const inputsOf = (folder: string) =>
  Object.keys((parse(readFileSync(join(ROOT, folder, 'action.yml'), 'utf8')) as { inputs: object }).inputs);

/** Checked as `flamegate config` does. */
function check(name: string, text: string): void {
  checkAll({ values: {}, origins: {} }, parseConfigFile(name, text), CLI_DEFAULTS, NOW_MS);
}

it('there are blocks of every kind', () => {
  expect(ofKind('workflow').length).toBeGreaterThan(10);
  expect(ofKind('settings').length).toBeGreaterThan(10);
  expect(ofKind('inputs').length).toBeGreaterThan(0);
});

it.each(ofKind('settings'))('$name is a configuration that flamegate takes', ({ name, text }) => {
  expect(() => check(name, text)).not.toThrow();
});

it.each(ofKind('inputs'))('$name gives inputs that the Action has', ({ content }) => {
  const given = Object.keys((content as { with: object }).with);
  expect(given.filter((name) => !inputsOf('').includes(name))).toEqual([]);
});

it.each(ofKind('workflow'))('$name gives our Actions inputs that they have', ({ content }) => {
  for (const { uses = '', with: given = {} } of stepsIn(content)) {
    const ours = /^OWNER\/flamegate(?:\/([\w-]+))?@v1$/u.exec(uses);
    expect(ours !== null || !/flamegate/u.test(uses), uses).toBe(true);
    if (ours === null) continue;
    expect(Object.keys(given).filter((name) => !inputsOf(ours[1] ?? '').includes(name))).toEqual([]);
  }
});

describe('the checks themselves', () => {
  it.each([
    ['- uses: a/b@v1', 'workflow'],
    ['on:\n  pull_request:\n', 'workflow'],
    ['permissions:\n  contents: read\n', 'workflow'],
    ['with:\n  mode: warn\n', 'inputs'],
    ['services: [a]\n', 'settings'],
    ['a misspelled setting: 1\n', 'settings'],
    ['services:\n  a:\n    image: b\n', 'other tool'],
    ['apiVersion: v1\n---\nkind: Pod\n', 'other tool'],
  ])('%j is of the kind %s', (text, kind) => {
    expect(readYaml(text).kind).toBe(kind);
  });

  it('steps are found at every depth', () => {
    const { content } = readYaml('jobs:\n  a:\n    steps:\n      - run: ls\n      - uses: x/y@v1\n');
    expect(stepsIn(content)).toEqual([{ run: 'ls' }, { uses: 'x/y@v1' }]);
  });

  it.each(['mod: warn\n', 'mode: wran\n', 'fail-on-growth: 10\n', 'links: [{ name: a, url: "ftp://a" }]\n'])(
    '%j is no configuration',
    (text) => {
      expect(() => check('block', text)).toThrow();
    },
  );
});

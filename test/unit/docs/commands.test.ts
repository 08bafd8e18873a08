import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCommand } from '../../../src/commands/command-names.ts';
import { HELP } from '../../../src/commands/help.ts';
import { optionsOf } from '../../../src/commands/help-options.ts';
import { codeBlocks, codeSpans, markdownFiles } from '../../support/documents.ts';
import { exampleWorkflows } from '../../support/workflow-files.ts';

const ROOT = join(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** Every piece of code that readers may copy. */
const code = [
  // What is marked as text was printed, not typed.
  ...markdownFiles().flatMap((file) => [
    ...codeBlocks(file).filter(({ language }) => language !== 'text'),
    ...codeSpans(file),
  ]),
  ...exampleWorkflows().map(({ name, text }) => ({ place: name, text })),
];

/** A command of ours in a text: its name and the options behind it. */
interface Call {
  readonly command: string;
  readonly options: readonly string[];
}

/**
 * The calls of `flamegate NAME`, without comments, over lines that go on: with a backslash, or beginning with an option as
 * folded YAML does.
 */
function callsIn(text: string): readonly Call[] {
  const joined = text
    .replaceAll(/(?<=\S)\s+# .*$/gmu, '')
    .replaceAll(/\s*\\?\n\s*(?=--)/gu, ' ')
    .replaceAll(/\s*\\\n\s*/gu, ' ');
  const calls = joined.matchAll(/(?<![\w./-])flamegate(?:@\d+)? ([a-z]+)(?![\w/])([^\n|;&]*)/gu);
  return Array.from(calls, ([, command = '', rest = '']) => ({
    command,
    options: Array.from(rest.matchAll(/(?<=\s|^|\[)--([a-z][a-z-]*)/gu), ([, option = '']) => option),
  }));
}

/** What is wrong with a call; null when the command exists and knows its options. */
function problemOf({ command, options }: Call): string | null {
  if (!isCommand(command)) return `there is no flamegate ${command}`;
  const known = optionsOf(command);
  const unknown = options.filter((option) => !known.includes(option));
  return unknown.length === 0 ? null : `flamegate ${command} has no --${unknown.join(', --')}`;
}

it('every command of flamegate in a document exists and has the options it is given', () => {
  const calls = code.flatMap(({ place, text }) => callsIn(text).map((call) => ({ place, call })));
  expect(calls.filter(({ call }) => call.options.length > 0).length).toBeGreaterThan(20);
  const wrong = calls.flatMap(({ place, call }) => {
    const problem = problemOf(call);
    return problem === null ? [] : [`${place}: ${problem}`];
  });
  expect(wrong).toEqual([]);
});

it('docs/command-line.md has a row for every command', () => {
  const page = readFileSync(join(ROOT, 'docs/command-line.md'), 'utf8');
  const rows = Array.from(page.matchAll(/^\| `([a-z]+)` \|/gmu), ([, name = '']) => name);
  const usage = HELP.slice(HELP.indexOf('Usage\n'), HELP.indexOf('\nWindows'));
  const commands = Array.from(usage.matchAll(/^ {2}flamegate ([a-z]+)/gmu), ([, name = '']) => name);
  expect(commands.length).toBeGreaterThan(10);
  expect(rows.toSorted()).toEqual(commands.toSorted());
});

it('every script of npm in a document exists', () => {
  const named = code.flatMap(({ place, text }) =>
    Array.from(text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/gu), ([, name = '']) => ({ place, name })),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ name }) => !Object.hasOwn(scripts, name))).toEqual([]);
});

describe('the checks themselves', () => {
  it.each([
    ['npx flamegate gate --pyroscope-url U \\\n  --baseline W', ['gate', 'pyroscope-url', 'baseline']],
    ['npx flamegate@1 snapshot\n  --window W --out F', ['snapshot', 'window', 'out']],
    ['flamegate render - --md | less --raw', ['render', 'md']],
    ['flamegate push a.json # and flamegate gate --later', ['push']],
    ['`init [--print | --force]`: flamegate init [--print', ['init', 'print']],
  ])('%j is a call', (text, [command, ...options]) => {
    expect(callsIn(text)).toEqual([{ command, options }]);
  });

  it.each([
    'OWNER/flamegate@v1',
    'flamegate-report',
    'name: flamegate',
    'flamegate/comment a',
    'flamegate 1.0',
  ])('%j is none', (text) => {
    expect(callsIn(text)).toEqual([]);
  });

  it('a wrong command and a wrong option are found', () => {
    expect(problemOf({ command: 'judge', options: [] })).toBe('there is no flamegate judge');
    expect(problemOf({ command: 'push', options: ['dry-run', 'md'] })).toBe('flamegate push has no --md');
  });
});

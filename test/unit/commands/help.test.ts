import { describe, expect, test } from 'vitest';
import { type CommandName, HELP, helpOf, isCommand, optionsOf } from '../../../src/commands/help.ts';
import { readFlags } from '../../../src/config/inputs.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const COMMANDS: readonly CommandName[] = [
  'gate',
  'compare',
  'calibrate',
  'doctor',
  'snapshot',
  'push',
  'render',
  'demo',
];

/** Names of options in a text, with their dashes. */
function named(text: string): string[] {
  return text.match(/--[a-z-]+/gu) ?? [];
}

test('names every option', () => {
  const options = named(usageErrorOf(() => readFlags(['--no-such-option'], {})).remedy);
  expect(options.length).toBeGreaterThan(20);
  expect(options.filter((option) => !new RegExp(`${option}\\b`, 'u').test(HELP))).toEqual([]);
});

test('no line is longer than a screen is wide', () => {
  for (const line of HELP.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
});

describe.each(COMMANDS)('%s', (command) => {
  test('names its own options and no others', () => {
    expect(isCommand(command)).toBe(true);
    const help = helpOf(command);
    expect(help).toMatch(new RegExp(`^Usage\n  flamegate ${command} `, 'u'));
    const listed = help.slice(help.indexOf('Options\n'));
    expect(new Set(named(listed).filter((name) => name !== '--summary-export'))).toEqual(
      new Set(optionsOf(command).map((name) => `--${name}`)),
    );
    expect(help.length).toBeLessThan(HELP.length);
  });
});

test('a form of a report needs no server, and two files need none either', () => {
  expect(optionsOf('render')).toEqual([
    ...['md', 'html', 'junit', 'summary', 'report-json', 'report-md', 'report-html', 'report-junit'],
    ...['report-summary', 'verbose', 'quiet', 'debug', 'help'],
  ]);
  expect(optionsOf('compare')).not.toContain('pyroscope-url');
  expect(optionsOf('calibrate')).toContain('pyroscope-url');
  expect(isCommand('constructor')).toBe(false);
});

test('an unknown option is answered with those of its command', () => {
  const { why, remedy } = usageErrorOf(() => readFlags(['--baselin'], {}, {}, optionsOf('render')));
  expect(why).toBe('there is no such option');
  expect(remedy).toBe(
    `the options are: ${optionsOf('render')
      .map((name) => `--${name}`)
      .join(', ')}`,
  );
});

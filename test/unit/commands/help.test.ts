import { describe, expect, test } from 'vitest';
import { type CommandName, isCommand } from '../../../src/commands/command-names.ts';
import { HELP, helpOf } from '../../../src/commands/help.ts';
import { optionsOf } from '../../../src/commands/help-options.ts';
import { readFlags } from '../../../src/config/inputs.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const COMMANDS: readonly CommandName[] = [
  'gate',
  'compare',
  'calibrate',
  'doctor',
  'init',
  'config',
  'explain',
  'snapshot',
  'push',
  'render',
  'merge',
  'history',
  'signoff',
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

test('no command lists the exit codes of another', () => {
  const codes = (command: CommandName) => helpOf(command).split('Exit codes\n')[1];
  expect(codes('push')).toBe(
    '  0 pushed   2 wrong usage, a recording that cannot be used or is refused   4 the server failed\n',
  );
  expect(codes('gate')?.split('\n')).toHaveLength(3);
  for (const command of COMMANDS) {
    expect(codes(command)).toMatch(/^ {2}(?:\S.*\b)?0 /u);
    const others = COMMANDS.filter((other) => other !== command && codes(other) === codes(command));
    if (!['gate', 'compare', 'merge'].includes(command)) expect(others).toEqual([]);
  }
});

test('windows stand where they are options, other baselines where these are', () => {
  const withSection = (title: string) => COMMANDS.filter((command) => helpOf(command).includes(`\n${title}`));
  expect(withSection('Windows (W)')).toEqual(['gate', 'doctor', 'snapshot', 'signoff']);
  expect(withSection('Baselines')).toEqual(['gate', 'doctor']);
  for (const form of ['snapshot:F', 'label:version=V', 'artifact:NAME@REF'])
    expect(helpOf('gate')).toContain(form);
  expect(helpOf('compare')).not.toContain('default: cpu and memory');
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

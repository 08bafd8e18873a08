import { describe, expect, test } from 'vitest';
import { raiseThresholds, thresholdLines } from '../../../src/calibrate/config-text.ts';
import { parseConfigFile } from '../../../src/config/file.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const NEW = { failOnGrowth: 0.25, warnOnGrowth: 0.07 };
const raise = (text: string, thresholds = NEW) => raiseThresholds('f.yml', text, thresholds);

test('thresholdLines', () => {
  expect(thresholdLines(NEW)).toBe('fail-on-growth: 25%\nwarn-on-growth: 7%\n');
});

describe('raiseThresholds', () => {
  test.each(['', '\n', '---\n', '---\n...\n', '# none yet'])('an empty file %j gets both', (text) => {
    const { settings } = parseConfigFile('f.yml', raise(text));
    expect(settings).toEqual({ 'fail-on-growth': 0.25, 'warn-on-growth': 0.07 });
  });

  test('every other byte stays', () => {
    const text = [
      '# Who may change this: the platform team.',
      'services:   # all of them',
      '- checkout   ',
      "fail-on-growth: '15%'   # raised in May",
      '',
      '# The end.',
      '',
    ];
    expect(raise(text.join('\n'))).toBe(
      [
        ...text.slice(0, 3),
        'fail-on-growth: 25%   # raised in May',
        ...text.slice(4, 6),
        'warn-on-growth: 7%',
        '',
      ].join('\n'),
    );
  });

  test('line ends of Windows, and a file without a last one', () => {
    expect(raise('mode: warn\r\ntop: 5')).toBe(
      'mode: warn\r\ntop: 5\r\nfail-on-growth: 25%\r\nwarn-on-growth: 7%\r\n',
    );
  });

  test('nothing is ever lowered', () => {
    const text = 'warn-on-growth: 8%\nfail-on-growth: 30%\n';
    expect(raise(text)).toBe(text);
    expect(raise('', { failOnGrowth: 0.03, warnOnGrowth: 0.02 })).toBe(
      'fail-on-growth: 10%\nwarn-on-growth: 5%\n',
    );
    expect(raise('fail-on-growth: 40%\n')).toBe('fail-on-growth: 40%\nwarn-on-growth: 7%\n');
  });

  test('a strict failure keeps its warning below it', () => {
    const text = raise('fail-on-growth: 4%\n', { failOnGrowth: 0.04, warnOnGrowth: 0.04 });
    expect(text).toBe('fail-on-growth: 4%\nwarn-on-growth: 4%\n');
  });

  test.each([
    ['in braces', '{ mode: warn, fail-on-growth: 12% } # short\n'],
    ['with an end', 'mode: warn # short\n...\n'],
    ['indented', '  mode: warn # short\n'],
    ['with an alias', 'warn-on-growth: &limit 3% # short\nfail-on-growth: *limit\nmode: warn\n'],
    ['a value on its own line', 'fail-on-growth:\n  11%\nmode: warn # short\n'],
  ])('%s: settings and comments stay', (_, text) => {
    const raised = raise(text);
    expect(parseConfigFile('f.yml', raised).settings).toEqual({
      mode: 'warn',
      'fail-on-growth': 0.25,
      'warn-on-growth': 0.07,
    });
    expect(raised).toContain('# short');
  });

  test('a file that is not valid is refused with its place', () => {
    expect(usageErrorOf(() => raise('mode: warn\nfial-on-growth: 3%\n')).message).toContain('f.yml:2:1');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfigFile } from '../../../src/config/config-text.ts';
import { parseConfigFile } from '../../../src/config/file.ts';
import { UsageError } from '../../../src/config/usage-error.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const parse = (text: string) => parseConfigFile('f.yml', text);
const errorOf = (text: string) => usageErrorOf(() => parse(text));

describe('parseConfigFile', () => {
  test('everything, with the place of every setting', () => {
    const text = [
      '# comment',
      'fail-on-growth: 25%',
      'top: 3',
      'services:',
      '  - ai-*',
      '  - { name: light, optional: true }',
      'ignore:',
      '  - Lock.wait',
      '  - function: serve',
      '    file: ai.py',
      'ignore-runtime-idle: false',
    ];
    expect(parse(text.join('\n'))).toEqual({
      path: 'f.yml',
      settings: {
        'fail-on-growth': 0.25,
        top: 3,
        services: [
          { name: 'ai-*', optional: false },
          { name: 'light', optional: true },
        ],
        ignore: [{ function: 'Lock.wait' }, { function: 'serve', file: 'ai.py' }],
        'ignore-runtime-idle': false,
      },
      origins: {
        'fail-on-growth': 'f.yml:2:1',
        top: 'f.yml:3:1',
        services: 'f.yml:4:1',
        'services.0': 'f.yml:5:5',
        'services.1': 'f.yml:6:5',
        ignore: 'f.yml:7:1',
        'ignore-runtime-idle': 'f.yml:11:1',
      },
    });
  });

  test.each(['', '\n\n', '# only a comment\n', '---\n', '{}', '\ufeff'])('%j sets nothing', (text) => {
    expect(parse(text)).toEqual({ path: 'f.yml', settings: {}, origins: {} });
  });

  test('aliases may be used', () => {
    expect(parse('baseline: &w now-2h/now-1h\ncandidate: *w').settings).toEqual({
      baseline: 'now-2h/now-1h',
      candidate: 'now-2h/now-1h',
    });
  });

  test.each([
    ['- mode', '1:1', 'expected settings'],
    ['observe', '1:1', 'expected settings'],
    ['mode: [observe', '1:15', 'must be sufficiently indented and end with a ]'],
    ['mode: observe\n  top: 3', '1:7', 'Nested mappings'],
    ['mode: warn\ntop: 3\nmode: observe', '3:1', '"mode" is given twice'],
    ['services:\n  - name: a\n    name: b', '3:5', '"name" is given twice'],
    ['mode: warn\n---\nmode: observe', '2:1', 'multiple documents'],
    ['mode: loud', '1:7', 'mode: "loud" is not allowed: write observe, warn or enforce'],
    ['top: 3\nfail-on-growth: 0.1', '2:17', 'fail-on-growth: expected a percentage such as "10%", in quotes'],
    ['fail-on-growth: much', '1:17', 'fail-on-growth: expected a percentage such as 10%, got "much"'],
    ['fail-on-growth: 0%', '1:17', 'fail-on-growth: expected a growth above 0%'],
    ['min-share: 101%', '1:12', 'min-share: expected a share of at most 100%'],
    ['top: 0', '1:6', 'top: expected a whole number from 1 to 50'],
    ['top: 1.5', '1:6', 'top: expected a whole number from 1 to 50'],
    ['top: true', '1:6', 'top: expected a whole number from 1 to 50'],
    ['top: [5]', '1:6', 'top: expected a whole number from 1 to 50'],
    ['top:', '1:5', 'top: expected a whole number from 1 to 50'],
    ['tenant-id: 42', '1:12', 'tenant-id: expected a text, got a number; put it in quotes'],
    ['baseline: ""', '1:11', 'baseline: it must not be empty'],
    ['services: checkout', '1:11', 'services: expected a list, got a string'],
    ['services:', '1:10', 'services: expected a list, got nothing'],
    ['services: []', '1:11', 'services: the list is empty'],
    [
      'services:\n  - a\n  - 5',
      '3:5',
      'services.1: expected a service name, a glob, a label selector in quotes, or an entry with a name',
    ],
    [
      'services:\n  - optional: true',
      '2:5',
      'services.0: expected a name or labels: which services are meant?',
    ],
    ['services:\n  - {name: a, optinal: true}', '2:15', 'unknown setting "optinal": did you mean optional?'],
    ['services:\n  - {name: 5}', '2:12', 'services.0.name: expected a text, got a number'],
    [
      'services:\n  - {name: a, fail-on-growth: 20}',
      '2:31',
      'services.0.fail-on-growth: expected a percentage',
    ],
    ['services:\n  - {team="vision"}', '2:6', '"team=\\"vision\\"" stands in braces without quotes'],
    [`services:\n  - '{team=vision}'`, '2:5', 'a value stands in double quotes'],
    ['services:\n  - {name: a, labels: "{}"}', '2:23', 'services.0.labels: the selector is empty'],
    ['settle: soon', '1:9', 'settle: expected auto, none or a duration, got "soon"'],
    ['settle: 10m', '1:9', 'settle: at most 300 s are allowed, got "10m"'],
    ['pyroscope-url: pyroscope:4040', '1:16', 'pyroscope-url: expected a URL that starts with http://'],
    ['grafana-url: ftp://x', '1:14', 'grafana-url: expected a URL that starts with http://'],
    ['mode: 3', '1:7', 'mode: expected one word: write observe, warn or enforce'],
    [
      'pyroscope-url: http://me:hunter2@a',
      '1:16',
      'pyroscope-url: a user or a password in the URL is not allowed',
    ],
    ['key: "a b"', '1:6', 'key: expected 1 to 64 letters'],
    ['ignore-runtime-idle: "no"', '1:22', 'ignore-runtime-idle: expected true or false'],
  ])('%j fails at %s', (text, place, why) => {
    const error = errorOf(text);
    expect(error.message).toBe(`f.yml:${place}: the configuration is not valid`);
    expect(error.why).toContain(why);
    expect(`${error.message}${error.why}${error.remedy}`).not.toContain('hunter2');
  });

  test.each([
    [
      'mode: warn\nfail-on-growht: 10%',
      '2:1',
      'unknown setting "fail-on-growht": did you mean fail-on-growth?',
    ],
    ['elephants: 3', '1:1', 'unknown setting "elephants"'],
    ['constructor: 3', '1:1', 'unknown setting "constructor"'],
    ['1: 3', '1:1', 'unknown setting "1"'],
  ])('%j has an unknown key', (text, place, why) => {
    const error = errorOf(text);
    expect(error.message).toContain(`f.yml:${place}:`);
    expect(error.why).toBe(why);
  });

  test.each([
    'pyroscope-token',
    'pyroscope-password',
    'pyroscope-username',
    'github-token',
    'headers',
    'config',
  ])('%s does not belong into the file, and its value is not repeated', (name) => {
    const error = errorOf(`mode: warn\n${name}: hunter2`);
    expect(error.message).toContain('f.yml:2:1:');
    expect(error.why).toBe(`${name} is an input, not a setting of the file`);
    expect(error.remedy).toContain('secrets');
    expect(`${error.message}${error.why}${error.remedy}`).not.toContain('hunter2');
  });

  test('a bomb of aliases is refused', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const entries = Array(9).fill(level === 0 ? 'x' : `*l${level - 1}`);
      return `l${level}: &l${level} [${entries.join(', ')}]`;
    });
    const error = errorOf(levels.join('\n'));
    expect(error.why).toContain('Excessive alias count');
    expect(error.remedy).toContain('aliases');
  });

  test('an alias of nothing is refused', () => {
    expect(errorOf('mode: *nothing').why).toContain('Unresolved alias');
  });

  test.each([
    ['deep nesting', '['.repeat(20_000)],
    ['many keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['too many characters', '#'.repeat(256 * 1024 + 1)],
    ['a long key', `${'k'.repeat(1000)}: 1`],
    ['a long value', `fail-on-growth: ${'9'.repeat(100_000)}`],
  ])('%s ends in a short error', (_, text) => {
    const { message, why, remedy } = errorOf(text);
    expect(`${message}${why}${remedy}`.length).toBeLessThan(500);
  });
});

describe('readConfigFile', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'flamegate-config-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('reads a file', async () => {
    const path = join(folder, 'good.yml');
    writeFileSync(path, 'mode: observe\n');
    expect(await readConfigFile(path, true)).toMatchObject({ path, settings: { mode: 'observe' } });
  });

  test('the default file need not exist, a named one must', async () => {
    const path = join(folder, 'none.yml');
    expect(await readConfigFile(path, false)).toBeNull();
    const error = await readConfigFile(path, true).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({
      message: `the configuration file ${path} cannot be read`,
      why: expect.stringContaining('ENOENT'),
      remedy: expect.stringContaining('actions/checkout'),
    });
  });

  test('a directory is an error, the default one, too', async () => {
    await expect(readConfigFile(folder, false)).rejects.toThrow('cannot be read');
  });

  test('a file of any size is read to its limit only', async () => {
    const path = join(folder, 'large.yml');
    writeFileSync(path, '#'.repeat(1024 * 1024));
    await expect(readConfigFile(path, true)).rejects.toMatchObject({ message: `${path} is too large` });
  });
});

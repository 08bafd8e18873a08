import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROFILE_FORMATS } from '../../src/profile/detect.ts';
import { FORMATS as FUZZED } from '../support/fuzz/target.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Where a person looks for what can be read. */
const NAMED_IN = [
  'README.md',
  'action.yml',
  ...['command-line', 'faq', 'files', 'push', 'quick-start'].map((page) => `docs/${page}.md`),
  'src/commands/help.ts',
];

describe.each(PROFILE_FORMATS)('%s', (format) => {
  test.each(NAMED_IN)('is named in %s', (path) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toMatch(new RegExp(`\\b${format}\\b`));
  });

  test('is fuzzed', () => {
    expect(FUZZED).toContain(format);
  });
});

describe.each(FUZZED)('the fuzz target %s', (format) => {
  test('has a test file, kept inputs and a row in the table of what has to hold', () => {
    expect(existsSync(join(ROOT, `test/fuzz/${format}.test.ts`))).toBe(true);
    expect(readdirSync(join(ROOT, 'test/fuzz/corpus', format)).length).toBeGreaterThan(0);
    const table = readFileSync(join(ROOT, 'docs/reliability.md'), 'utf8').split('## Hostile input')[1];
    expect(table).toContain(`\`${format}\``);
  });
});

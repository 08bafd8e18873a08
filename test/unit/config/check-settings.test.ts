import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCheckSettings } from '../../../src/config/check-settings.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(env: Readonly<Record<string, string>>, file?: string) {
  const path = join(folder, 'f.yml');
  if (file !== undefined) writeFileSync(path, file);
  return readCheckSettings({ INPUT_CONFIG: path, ...env });
}

const DEFAULTS = { check: 'auto', key: 'default', githubToken: '' };

test('inputs win over the file, the file over defaults', async () => {
  expect(await read({}, '')).toEqual(DEFAULTS);
  expect(await read({}, 'key: nightly\ncheck: never')).toEqual({
    ...DEFAULTS,
    key: 'nightly',
    check: 'never',
  });
  const inputs = { INPUT_KEY: ' release ', INPUT_CHECK: 'auto', 'INPUT_GITHUB-TOKEN': 'ghs_x' };
  expect(await read(inputs, 'key: nightly\ncheck: never')).toEqual({
    check: 'auto',
    key: 'release',
    githubToken: 'ghs_x',
  });
});

test.each([
  ['a file that is not there', {}, undefined],
  ['a file that is no YAML', {}, 'key: "'],
  ['a file with another mistake', {}, 'key: nightly\nmode: loud'],
  ['inputs that are not valid', { INPUT_KEY: 'a b', INPUT_CHECK: 'sometimes' }, ''],
  ['an unknown input', { INPUT_KEX: 'a' }, ''],
  ['empty inputs', { INPUT_KEY: '', INPUT_CHECK: '  ' }, ''],
])('%s is no error here', async (_, env, file) => {
  expect(await read(env, file)).toEqual(DEFAULTS);
});

test('a mistake in the file does not cost what inputs say', async () => {
  expect(await read({ INPUT_KEY: 'nightly', INPUT_CHECK: 'never' }, 'mode: loud')).toEqual({
    ...DEFAULTS,
    key: 'nightly',
    check: 'never',
  });
});

test('a shard has no check of its own; the step that merges has', async () => {
  expect(await read({ INPUT_SHARD: '3/8', INPUT_CHECK: 'auto' })).toMatchObject({ check: 'never' });
  expect(await read({}, 'shard: 3/8')).toMatchObject({ check: 'never' });
  expect(await read({ INPUT_MERGE: 'reports/*/report.json' }, 'shard: 3/8')).toMatchObject({ check: 'auto' });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseFilePattern } from '../../../src/config/file-pattern.ts';
import { readFileConfig, readPairConfig } from '../../../src/config/file-source.ts';
import { readActionInputs, readFlags } from '../../../src/config/inputs.ts';
import type { Defaults } from '../../../src/config/resolve.ts';
import { UsageError } from '../../../src/config/usage-error.ts';

const DEFAULTS: Defaults = { onInconclusive: 'warn', onNotEvaluated: 'fail' };
const NOW_MS = Date.UTC(2026, 10, 22);

let folder: string;
let config: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flamegate-'));
  config = join(folder, 'f.yml');
});
afterEach(() => rm(folder, { recursive: true }));

const FILES = [
  'source: files',
  "baseline: ['a/{service}/*.pb', 'b/{service}/*.pb']",
  'candidate: c/{service}/*.pb',
];

async function read(lines: readonly string[], inputs: Record<string, string> = {}, environment = {}) {
  await writeFile(config, lines.join('\n'));
  const given = Object.entries({ config, ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  return readFileConfig(readActionInputs({ ...Object.fromEntries(given), ...environment }), DEFAULTS, NOW_MS);
}

async function errorOf(lines: readonly string[], inputs: Record<string, string> = {}): Promise<UsageError> {
  const caught = await read(lines, inputs).catch((error: unknown) => error);
  expect(caught).toBeInstanceOf(UsageError);
  return caught as UsageError;
}

describe('readFileConfig', () => {
  test('settings of a server are no concern of it', async () => {
    expect(await read(['baseline: now-2h/1h', 'candidate: now-1h/now'])).toBeNull();
    expect(await read(['source: pyroscope', 'mode: warn'])).toBeNull();
  });

  test('lists in the file, commas and line breaks in inputs; inputs win', async () => {
    const file = await read(FILES);
    expect(file).toMatchObject({ use: 'files', profileTypes: null, services: [], notes: [] });
    expect(file?.baseline.map(({ text }) => text)).toEqual(['a/{service}/*.pb', 'b/{service}/*.pb']);
    const inputs = { baseline: 'x/{service}/*, y/{service}/*', candidate: 'd/{service}/*\ne/{service}/*' };
    const given = await read(FILES, inputs);
    expect(given?.baseline.map(({ text }) => text)).toEqual(['x/{service}/*', 'y/{service}/*']);
    expect(given?.candidate.map(({ text }) => text)).toEqual(['d/{service}/*', 'e/{service}/*']);
  });

  test('limits, types and entries of services mean what they mean with a server', async () => {
    const own = [
      'services:',
      '  - { name: web, optional: true, fail-on-growth: 30%, profile-types: [memory] }',
      '  - ai-*',
    ];
    const found = await read([
      ...FILES,
      ...own,
      'profile-types: [cpu]',
      'fail-on-growth: 20%',
      'comment: never',
    ]);
    expect(found).toMatchObject({
      policy: { failOnGrowth: 0.2 },
      profileTypes: ['cpu'],
      services: [
        { name: 'web', optional: true, policy: { failOnGrowth: 0.3 }, profileTypes: ['memory'] },
        { name: 'ai-*' },
      ],
      comment: 'never',
      reportDir: 'flamegate-report',
    });
  });

  test('inputs of a server are refused, all of them by name; the environment may hold some', async () => {
    const error = await errorOf(FILES, { 'pyroscope-url': 'http://a', history: '3', settle: 'none' });
    expect(error.message).toBe('files have no settings of a server');
    for (const name of ['pyroscope-url', 'history', 'settle']) expect(error.why).toContain(`input ${name}`);
    expect(error.remedy).toContain('leave them out');
    expect(await read(FILES, {}, { PYROSCOPE_URL: 'http://a', PYROSCOPE_ENABLED: 'false' })).not.toBeNull();
  });

  test('in the file they are one note', async () => {
    const { notes } = (await read([...FILES, 'history: 3', 'pyroscope-url: http://a'])) ?? {};
    expect(notes).toMatchObject([{ code: 'FG225' }]);
    expect(notes?.[0]?.message).toContain(`of ${config}, history, pyroscope-url`);
    expect(notes?.[0]?.remedy).toContain('source: pyroscope');
  });

  test('a side that is missing, or that only one names services in', async () => {
    expect((await errorOf(['source: files', 'candidate: c/*'])).message).toBe('baseline is missing');
    expect((await errorOf([...FILES.slice(0, 2), 'candidate: c/*.pb'])).why).toContain(
      'in the paths of the baseline',
    );
  });

  test('a choice among services needs paths that name them', async () => {
    const plain = ['source: files', 'baseline: a/*', 'candidate: c/*'];
    expect(await read([...plain, 'services: [web]'])).toMatchObject({ services: [{ name: 'web' }] });
    for (const services of ['[web, api]', '[ai-*]']) {
      const error = await errorOf([...plain, `services: ${services}`]);
      expect(error.message).toContain('f.yml:4:1 chooses among services');
      expect(error.remedy).toContain('{service}');
    }
    expect((await errorOf([...FILES, 'services: [\'{team="a"}\']'])).message).toContain('chooses by labels');
  });

  test('a word that is no source', async () => {
    expect((await errorOf(['source: file'])).why).toContain('did you mean files?');
  });
});

describe('readPairConfig', () => {
  const sides = {
    baseline: [parseFilePattern('a.pb', 'BASELINE')],
    candidate: [parseFilePattern('b.pb', 'CANDIDATE')],
  };
  const pair = async (lines: readonly string[], ...flags: string[]) => {
    await writeFile(config, lines.join('\n'));
    const { settings } = readFlags(['--config', config, ...flags], {});
    return readPairConfig(settings, DEFAULTS, sides, NOW_MS);
  };

  test('of settings about a server it takes how to judge', async () => {
    const lines = ['services: [web]', 'profile-types: [memory]', 'baseline: now-2h/1h', 'mode: warn'];
    expect(await pair(lines, '--profile-type', 'cpu')).toMatchObject({
      use: 'two-sides',
      services: [],
      profileTypes: ['cpu'],
      mode: 'warn',
      notes: [{ code: 'FG225' }],
    });
    expect(await pair(lines)).toMatchObject({ profileTypes: null });
  });

  test('of settings about files all but the files', async () => {
    const lines = ['source: files', 'services: [web]', 'profile-types: [memory]', 'baseline: x/*'];
    const found = await pair(lines);
    expect(found).toMatchObject({
      use: 'files',
      services: [{ name: 'web' }],
      profileTypes: ['memory'],
      notes: [],
    });
    expect(found.baseline).toBe(sides.baseline);
  });

  test('options of a server are refused', async () => {
    await expect(pair([], '--history', '3', '--service', 'x')).rejects.toMatchObject({
      message: 'compare takes no settings of a server',
      why: 'got option --history, option --service',
    });
  });
});

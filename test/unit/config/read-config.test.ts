import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readActionInputs, readFlags } from '../../../src/config/inputs.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { readRequestCount } from '../../../src/config/request-count.ts';
import { UsageError } from '../../../src/config/usage-error.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const DEFAULTS = { onInconclusive: 'warn', onNotEvaluated: 'fail' } as const;
const NEEDED = {
  INPUT_BASELINE: 'now-30m/now-20m',
  INPUT_CANDIDATE: 'now-10m/now',
  'INPUT_PYROSCOPE-URL': 'http://input:4040',
};

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, content: unknown) => {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return at(name);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-counts-'));
  write('old.json', { metrics: { http_reqs: { count: 1200, rate: 2 } } });
  write('new.json', { metrics: { http_reqs: { values: { count: 1000, rate: 2 } } } });
  write('samples.json', '{"metric":"http_reqs","type":"Point","data":{}}\n');
  write('empty.yml', '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (env: Readonly<Record<string, string>>, file = 'empty.yml') =>
  readConfig(readActionInputs({ ...NEEDED, INPUT_CONFIG: at(file), ...env }), DEFAULTS, NOW_MS);
const errorOf = async (work: Promise<unknown>): Promise<UsageError> => {
  const error = await work.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UsageError);
  return error as UsageError;
};
const COUNTED = {
  kind: 'requests',
  baseline: 1200,
  candidate: 1000,
  closedModel: false,
  counted: 'requests',
};

describe('request counts', () => {
  test('numbers as inputs', async () => {
    const { load } = await read({ 'INPUT_BASELINE-REQUESTS': '1200', 'INPUT_CANDIDATE-REQUESTS': ' 1000 ' });
    expect(load).toEqual(COUNTED);
  });

  test('summaries of k6 as inputs, in different forms', async () => {
    const env = {
      'INPUT_BASELINE-REQUESTS': at('old.json'),
      'INPUT_CANDIDATE-REQUESTS': at('new.json'),
      INPUT_LOAD: 'requests',
    };
    expect((await read(env)).load).toEqual(COUNTED);
  });

  test('of the configuration file, where inputs come first', async () => {
    write('counts.yml', `baseline-requests: ${at('none.json')}\ncandidate-requests: 1000\n`);
    expect((await read({ 'INPUT_BASELINE-REQUESTS': at('old.json') }, 'counts.yml')).load).toEqual(COUNTED);
    const error = await errorOf(read({}, 'counts.yml'));
    expect(error.message).toBe(`${at('counts.yml')}:1:1: ${at('none.json')} cannot be read`);
    expect(error.why).toContain('ENOENT');
    expect(error.remedy).toContain('--summary-export');
  });

  test('as flags', async () => {
    const args = ['--baseline', 'now-2h/1h', '--candidate', 'now-1h/now', '--pyroscope-url', 'http://a'];
    const counts = ['--baseline-requests', at('old.json'), '--candidate-requests', '1000'];
    const { settings } = readFlags([...args, ...counts, '--config', at('empty.yml')], {});
    expect((await readConfig(settings, DEFAULTS, NOW_MS)).load).toEqual(COUNTED);
    const wrong = readFlags([...args, ...counts, '--config', at('empty.yml'), '--load', 'auto'], {}).settings;
    const error = await errorOf(readConfig(wrong, DEFAULTS, NOW_MS));
    expect(error.why).toBe('option --load is "auto", and option --baseline-requests is given');
  });

  test('a mistake names the input and the file', async () => {
    const error = await errorOf(read({ 'INPUT_CANDIDATE-REQUESTS': at('samples.json') }));
    expect(error.message).toBe(`input candidate-requests: ${at('samples.json')} is no summary of k6`);
    expect(error.why).toContain('--out json');
  });

  test('one side alone is refused', async () => {
    const error = await errorOf(read({ 'INPUT_BASELINE-REQUESTS': '5' }));
    expect(error.message).toBe('candidate-requests is missing');
    expect(error.why).toContain('input baseline-requests is given');
  });

  test('none is the default', async () => expect((await read({})).load).toEqual({ kind: 'auto' }));

  test('a folder is no file, and a file of any size is read to its limit only', async () => {
    expect((await errorOf(readRequestCount(folder, 'x'))).why).toContain('EISDIR');
    const path = write('large.json', `{"a":"${'x'.repeat(17 * 1024 * 1024)}`);
    expect((await errorOf(readRequestCount(path, 'x'))).message).toBe(`x: ${path} is too large`);
  });
});

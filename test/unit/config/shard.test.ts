import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../../src/config/file.ts';
import { resolveConfig } from '../../../src/config/resolve.ts';
import { resolveShard } from '../../../src/config/shard.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 16);
const WINDOWS = {
  baseline: '2026-11-22T15:00:00Z/PT10M',
  candidate: '2026-11-22T15:20:00Z/PT10M',
};
const DEFAULTS = { onInconclusive: 'warn', onNotEvaluated: 'fail' } as const;

function resolve(given: Readonly<Record<string, unknown>>, file = '') {
  const values: Record<string, unknown> = { 'pyroscope-url': 'http://pyroscope', ...WINDOWS, ...given };
  const origins = Object.fromEntries(Object.keys(values).map((name) => [name, `input ${name}`]));
  return resolveConfig({ values, origins }, parseConfigFile('f.yml', file), DEFAULTS, NOW_MS);
}

describe('the setting shard', () => {
  test.each([
    ['3/8', { index: 3, count: 8 }],
    [' 1 / 1 ', { index: 1, count: 1 }],
    ['256/256', { index: 256, count: 256 }],
  ])('%s', (text, shard) => {
    expect(resolve({ shard: text }).shard).toEqual(shard);
  });

  test('may stand in the file; an input wins; without it, the build is whole', () => {
    expect(resolve({}, 'shard: 2/4').shard).toEqual({ index: 2, count: 4 });
    expect(resolve({ shard: '3/4' }, 'shard: 2/4').shard).toEqual({ index: 3, count: 4 });
    expect(resolve({}).shard).toBeNull();
  });

  test.each(['0/4', '5/4', '4', '1/257', '-1/4', '1.5/4', 'one of four', '1/0'])('refuses %s', (text) => {
    const error = usageErrorOf(() => resolve({ shard: text }));
    expect(error.message).toBe('input shard is not valid');
    expect(error.remedy).toContain('3/8');
  });
});

describe('windows of shards', () => {
  test.each([
    ['baseline', 'now-1h/now-50m'],
    ['candidate', '{version="9bd04e7"} now-30m/now-20m'],
    ['candidate', '2026-11-22T15:20:00Z/now'],
  ])('%s: %s is refused, since each job starts at another time', (name, window) => {
    const error = usageErrorOf(() => resolve({ shard: '1/4', [name]: window }));
    expect(error.message).toBe(`${name} is relative to now, and this is shard 1 of 4`);
    expect(error.remedy).toContain('one job before the matrix');
  });

  test('of history and of confirmation as well', () => {
    const history = ['2026-11-22T14:40:00Z/PT10M', 'now-100m/now-90m'];
    expect(usageErrorOf(() => resolve({ shard: '1/4', history })).message).toContain('history 2 is relative');
    expect(resolve({ shard: '1/4', history: '2' }).history).toHaveLength(2);
  });

  test('a label may be called so, and a build that is whole may start when it likes', () => {
    const baseline = '{branch="now/now-1"} 2026-11-22T15:00:00Z/PT10M';
    expect(resolve({ shard: '1/4', baseline }).shard).toEqual({ index: 1, count: 4 });
    expect(resolve({ candidate: 'now-10m/now' }).shard).toBeNull();
    expect(resolveShard({ index: 1, count: 2 }, { baseline: undefined })).toEqual({ index: 1, count: 2 });
  });
});

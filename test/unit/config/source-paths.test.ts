import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../../src/config/file.ts';
import { readActionInputs } from '../../../src/config/inputs.ts';
import { resolveConfig } from '../../../src/config/resolve.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

function resolve(input: string, file = '') {
  const env = {
    INPUT_BASELINE: 'now-30m/now-20m',
    INPUT_CANDIDATE: 'now-10m/now',
    'INPUT_PYROSCOPE-URL': 'http://pyroscope:4040',
    'INPUT_SOURCE-PATHS': input,
  };
  const defaults = { onInconclusive: 'warn', onNotEvaluated: 'fail' } as const;
  return resolveConfig(
    readActionInputs(env),
    parseConfigFile('f.yml', file),
    defaults,
    Date.UTC(2026, 10, 22),
  );
}

describe('source-paths', () => {
  test('there are none unless somebody says so', () => {
    expect(resolve('').sourcePaths).toEqual([]);
  });

  test('are a list in the file, and lines or parts in an input, which wins', () => {
    const file = 'source-paths:\n  - /app=services/yolo\n  - .=lib/';
    const expected = [
      { prefix: '/app', folder: 'services/yolo' },
      { prefix: '.', folder: 'lib' },
    ];
    expect(resolve('', file).sourcePaths).toEqual(expected);
    expect(resolve(' /app = services/yolo \n.=lib', 'source-paths: [/x=y]').sourcePaths).toEqual(expected);
    expect(resolve('/app=services/yolo,.=lib').sourcePaths).toEqual(expected);
  });

  test.each([
    ['/app=.', '/app', '.'],
    ['C:\\app=web', 'C:\\app', 'web'],
    ['/a=b=web', '/a=b', 'web'],
    ['github.com/acme/shop=.', 'github.com/acme/shop', '.'],
  ])('%s', (text, prefix, folder) => {
    expect(resolve(text).sourcePaths).toEqual([{ prefix, folder }]);
  });

  test.each([
    ['/app', 'prefix=folder'],
    ['=services', 'prefix=folder'],
    ['/app=', 'prefix=folder'],
    ['/app=/services', 'without a slash in front'],
    ['/app=C:\\services', 'without a slash in front'],
    ['/app=../services', 'must lie in the repository'],
  ])('%s is an error that says what is allowed', (text, why) => {
    const error = usageErrorOf(() => resolve(text));
    expect(error.message).toContain('source-paths');
    expect(error.why).toContain(why);
    expect(error.why).toContain(JSON.stringify(text));
    expect(error.remedy).toContain('/app=services/checkout');
  });

  test('an error in the file has its place', () => {
    const error = usageErrorOf(() => resolve('', 'mode: warn\nsource-paths:\n  - /app=a\n  - /srv'));
    expect(error.message).toContain('f.yml:4:5');
  });
});

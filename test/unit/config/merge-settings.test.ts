import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../../src/config/file.ts';
import { readActionInputs } from '../../../src/config/inputs.ts';
import { resolveMergeStep } from '../../../src/config/merge-settings.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const MERGE = { INPUT_MERGE: 'reports/*/report.json,\n other/report.json' };

function resolve(env: Readonly<Record<string, string>>, file = '') {
  return resolveMergeStep(readActionInputs({ ...MERGE, ...env }), parseConfigFile('f.yml', file));
}

describe('a step that merges', () => {
  test('takes paths and globs, separated by commas or line breaks', () => {
    expect(resolve({}).files).toEqual(['reports/*/report.json', 'other/report.json']);
  });

  test('decides what is given to it; what the file says, the shards have heeded', () => {
    const { decisions } = resolve(
      { INPUT_MODE: 'warn' },
      'on-inconclusive: fail\nmode: enforce\nkey: nightly',
    );
    expect(decisions).toEqual({
      mode: 'warn',
      onInconclusive: undefined,
      onNotEvaluated: undefined,
      onNoBaseline: undefined,
      key: undefined,
    });
    expect(resolve({ INPUT_KEY: 'all', 'INPUT_ON-NOT-EVALUATED': 'pass' }).decisions).toMatchObject({
      key: 'all',
      onNotEvaluated: 'pass',
    });
  });

  test('publishes as inputs and file say', () => {
    const { publish } = resolve({ INPUT_COMMENT: 'always' }, 'comment: never\nreport-dir: out');
    expect(publish).toMatchObject({ comment: 'always', reportDir: 'out' });
  });

  test.each(['BASELINE', 'CANDIDATE', 'SHARD', 'FAIL-ON-GROWTH', 'PYROSCOPE-URL'])(
    'refuses %s, which is one of comparing',
    (name) => {
      const values: Readonly<Record<string, string>> = { SHARD: '1/2', 'FAIL-ON-GROWTH': '20%' };
      const error = usageErrorOf(() => resolve({ [`INPUT_${name}`]: values[name] ?? 'http://x' }));
      expect(error.message).toBe(`input ${name.toLowerCase()} is given together with merge`);
    },
  );

  test('the environment and the file may say what they like about comparing', () => {
    const file = 'baseline: now-20m/now-10m\nshard: 1/2\npyroscope-url: http://pyroscope';
    expect(resolve({ PYROSCOPE_URL: 'http://x' }, file).files).toHaveLength(2);
  });
});

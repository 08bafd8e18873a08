import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../../src/config/file.ts';
import { resolveConfig } from '../../../src/config/resolve.ts';
import { snapshotPathOf } from '../../../src/config/saved-baseline.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15);
const DEFAULTS = { onInconclusive: 'warn', onNotEvaluated: 'fail' } as const;
const SIDE = { selector: '{version="v1"}', fromMs: NOW_MS - 3_000_000_000, untilMs: NOW_MS - 2_999_400_000 };
const SAVED = { path: 'b.snapshot', side: SIDE, createdAtMs: NOW_MS - 2_000_000_000, toolVersion: '1.2.3' };

test.each([
  ['snapshot:b.snapshot', 'b.snapshot'],
  ['snapshot: dir/b', 'dir/b'],
  ['snapshot:', ''],
  ['now-20m/now-10m', null],
  ['{a="snapshot:"} now-1h/now', null],
  [undefined, null],
])('%s names %s', (text, path) => {
  expect(snapshotPathOf(text)).toBe(path);
});

describe('in the configuration file', () => {
  const baselineOf = (yaml: string) => parseConfigFile('f.yml', yaml).settings.baseline;

  test('a snapshot stands as an object or as a text', () => {
    expect(baselineOf('baseline: { snapshot: b.snapshot }')).toBe('snapshot:b.snapshot');
    expect(baselineOf('baseline: snapshot:b.snapshot')).toBe('snapshot:b.snapshot');
    expect(baselineOf('baseline: now-20m/now-10m')).toBe('now-20m/now-10m');
  });

  test.each(['baseline: { file: b }', 'baseline: 5', 'baseline: [a]', 'baseline: { snapshot: "" }'])(
    '%s is refused',
    (yaml) => {
      const error = usageErrorOf(() => baselineOf(yaml));
      expect(error.message).toMatch(/^f\.yml:1:\d+: the configuration is not valid$/u);
      expect(error.remedy).toContain('snapshot');
    },
  );
});

test('its side is the baseline, and windows of history lie before it', () => {
  const values = {
    'pyroscope-url': 'http://p',
    baseline: 'snapshot:b.snapshot',
    candidate: 'now-10m/now',
    history: 1,
  };
  const config = resolveConfig({ values, origins: {} }, null, DEFAULTS, NOW_MS, {}, SAVED);
  expect(config).toMatchObject({ baseline: SIDE, savedBaseline: SAVED });
  expect(config.history).toEqual([{ ...SIDE, fromMs: SIDE.fromMs - 600_000, untilMs: SIDE.fromMs }]);
});

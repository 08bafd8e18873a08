import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../../src/config/resolve.ts';
import type { BaselineOutcome } from '../../../src/config/saved-baseline.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15);
const DEFAULTS = { onInconclusive: 'warn', onNotEvaluated: 'fail' } as const;
const SIDE = { selector: '{version="v1"}', fromMs: NOW_MS - 3_000_000_000, untilMs: NOW_MS - 2_999_400_000 };
const SAVED = { path: 'b.snapshot', side: SIDE, createdAtMs: NOW_MS - 2_000_000_000, toolVersion: '1.2.3' };
const FOUND: BaselineOutcome = {
  kind: 'found',
  side: SIDE,
  saved: SAVED,
  what: 'the snapshot b.snapshot',
  unused: [],
  notes: [],
};

function configOf(outcome: BaselineOutcome, more = {}, defaults = {}) {
  const values = {
    'pyroscope-url': 'http://p',
    baseline: 'snapshot:b.snapshot',
    candidate: 'now-10m/now',
    ...more,
  };
  return resolveConfig({ values, origins: {} }, null, { ...DEFAULTS, ...defaults }, NOW_MS, {}, outcome);
}

test('the side of a snapshot is the baseline, and windows of history lie before it', () => {
  const config = configOf(FOUND, { history: 1 });
  expect(config).toMatchObject({
    baseline: SIDE,
    savedBaseline: SAVED,
    foundBaseline: { what: 'the snapshot b.snapshot' },
    noBaseline: null,
  });
  expect(config.history).toEqual([{ ...SIDE, fromMs: SIDE.fromMs - 600_000, untilMs: SIDE.fromMs }]);
});

describe('where there is none', () => {
  const reason = { code: 'FG238', message: 'm', remedy: 'r' };
  const none: BaselineOutcome = { kind: 'none', reason };

  test('the reason is all there is, and no other setting is at fault', () => {
    const config = configOf(none, { history: 2, confirm: 'now-30m/now-20m' });
    expect(config).toMatchObject({ noBaseline: reason, foundBaseline: null, history: [], confirm: null });
    expect(config.baseline.untilMs).toBe(config.baseline.fromMs);
  });

  test('a policy of its own decides, which is that of the place or of not evaluated', () => {
    expect(configOf(none).onNoBaseline).toBe('fail');
    expect(configOf(none, {}, { onNoBaseline: 'warn' }).onNoBaseline).toBe('warn');
    expect(configOf(none, { 'on-no-baseline': 'pass' }, { onNoBaseline: 'warn' }).onNoBaseline).toBe('pass');
  });
});

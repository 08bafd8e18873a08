import { expect, it } from 'vitest';
import { functionLevel, hasFallen, wholeCost } from '../../../../src/report/issues/level.ts';
import { reportComparison, reportFunction, reportOf } from '../../../support/report.ts';

const windows = {
  baseline: { fromMs: 0, untilMs: 600_000, selector: '' },
  candidate: { fromMs: 600_000, untilMs: 1_200_000, selector: '' },
  confirm: null,
};
const counted = reportOf([], { windows, load: { kind: 'requests', baseline: 1000, candidate: 1000 } });

it('requests are those of what was compared, without its warm-up', () => {
  const all = reportComparison({ total: { baseline: 0, candidate: 120e9 } });
  const settled = reportComparison({
    total: { baseline: 0, candidate: 60e9 },
    durationMs: { baseline: 600_000, candidate: 300_000 },
  });
  expect(wholeCost(counted, settled)).toEqual(wholeCost(counted, all));
});

it('figures of two kinds are never held against each other', () => {
  const fn = reportFunction();
  const level = functionLevel(counted, reportComparison(), fn, () => []);
  expect(level).toMatchObject({ by: 'requests', seen: 52e6 });
  expect(hasFallen(level!, { by: 'requests', value: 1, besides: new Map() })).toBe(true);
  expect(hasFallen(level!, { by: 'auto', value: 0.01, besides: new Map() })).toBe(false);
  expect(hasFallen(level!, { by: 'fixed', value: 1, besides: new Map() })).toBe(false);
});

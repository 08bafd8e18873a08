import { expect, test } from 'vitest';
import { mergeBudgets } from '../../../../src/report/merge/budgets.ts';
import type { ReportBudget } from '../../../../src/report/report.ts';
import { shardReport } from '../../../support/shard-reports.ts';

function budget(origin: string, changes: Partial<ReportBudget>): ReportBudget {
  return {
    origin,
    target: { kind: 'function', name: 'iou', file: '' },
    cost: 'self',
    service: 'a',
    profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
    alias: 'cpu',
    limit: 0.05,
    unit: 'share',
    value: 0.04,
    low: 0.03,
    high: 0.05,
    share: 0.04,
    samples: 500,
    verdict: 'pass',
    explanation: '',
    remedy: '',
    ...changes,
  };
}

const nowhere = (origin: string, service: string, verdict: ReportBudget['verdict']) =>
  budget(origin, { service, profileType: '', alias: '', value: null, verdict });
const merged = (...shards: ReportBudget[][]) =>
  mergeBudgets(shards.map((budgets, index) => shardReport(index + 1, shards.length, [], { budgets }))).map(
    ({ origin, service, verdict }) => `${origin} ${service} ${verdict}`,
  );

test('budgets of all shards, worst first, then by how far they are over their limits', () => {
  expect(
    merged(
      [budget('f:1', { service: 'a', verdict: 'fail', value: 0.1 }), budget('f:2', { service: 'a' })],
      [budget('f:1', { service: 'b', verdict: 'fail', value: 0.2 })],
    ),
  ).toEqual(['f:1 b fail', 'f:1 a fail', 'f:2 a pass']);
});

test('what one shard knows does not match nothing in another', () => {
  expect(merged([nowhere('f:1', '', 'warn')], [budget('f:1', { service: 'b' })])).toEqual(['f:1 b pass']);
});

test('what several shards say of the same budget stands there once, the worst of it', () => {
  expect(merged([nowhere('f:1', '', 'warn')], [nowhere('f:1', '', 'warn')])).toEqual(['f:1  warn']);
  expect(
    merged([nowhere('f:1', 'ai-*', 'not-applicable')], [nowhere('f:1', 'ai-*', 'not-evaluated')]),
  ).toEqual(['f:1 ai-* not-evaluated']);
  expect(merged([nowhere('f:1', 'x', 'not-evaluated')], [nowhere('f:2', 'x', 'not-evaluated')])).toHaveLength(
    2,
  );
});

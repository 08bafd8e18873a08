import type { Report, ReportBudget } from '../../src/report/report.ts';

/** A budget of 5 % on `iou`, exceeded, with anything replaced. */
export function reportBudget(changes: Partial<ReportBudget> = {}): ReportBudget {
  return {
    origin: '.github/flamegate.yml:12:5',
    target: { kind: 'function', name: 'iou', file: '' },
    cost: 'self',
    service: 'ai-yolo26',
    profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
    alias: 'cpu',
    limit: 0.05,
    unit: 'share',
    value: 0.676,
    low: 0.55,
    high: 0.832,
    share: 0.676,
    samples: 5369,
    verdict: 'fail',
    explanation: '67.6 % of the service, at least 55.0 % with 95 % confidence, 5 % allowed',
    remedy: 'make it cheaper, or raise the limit',
    ...changes,
  };
}

const UNMEASURED = { value: null, low: null, high: null, share: null, samples: 0 } as const;

/** One budget that is exceeded, one not measured, one that matches nothing, one that is met. */
export function sampleBudgets(): ReportBudget[] {
  return [
    reportBudget(),
    reportBudget({
      ...UNMEASURED,
      origin: '.github/flamegate.yml:15:5',
      target: { kind: 'package', name: 'json', file: '' },
      cost: 'total',
      service: 'ai-foo',
      profileType: '',
      alias: '',
      limit: 0.5,
      unit: 'cores',
      verdict: 'not-evaluated',
      explanation: 'no service of this run has this name, so nothing was measured',
      remedy: 'correct the name, or add the service to `services`',
    }),
    reportBudget({
      ...UNMEASURED,
      origin: '.github/flamegate.yml:18:5',
      target: { kind: 'function', name: 'iuo', file: 'ai.py' },
      service: '',
      profileType: '',
      alias: '',
      verdict: 'warn',
      explanation:
        'no function in the profiles matches: it costs too little to be sampled, or the name is wrong',
      remedy: 'write the name as the report shows it, with * for what may change, or remove the budget',
    }),
    reportBudget({
      origin: '.github/flamegate.yml:21:5',
      target: { kind: 'service', name: 'nemotron-*', file: '' },
      cost: 'total',
      service: 'nemotron-backend',
      profileType: 'memory:inuse_space:bytes:space:bytes',
      alias: 'memory in use',
      limit: 64 * 2 ** 20,
      unit: 'bytes',
      value: 10.3 * 2 ** 20,
      low: 8 * 2 ** 20,
      high: 13 * 2 ** 20,
      share: 1,
      samples: 21,
      verdict: 'pass',
      explanation: '10.3 MiB per upload, 64 MiB allowed',
      remedy: '',
    }),
  ];
}

/** A report with these budgets, failed because of them. */
export function withBudgets(report: Report, budgets: ReportBudget[] = sampleBudgets()): Report {
  return { ...report, verdict: 'fail', conclusion: 'failure', exitCode: 1, budgets };
}

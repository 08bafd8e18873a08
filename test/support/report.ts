import type { Report, ReportComparison, ReportFunction } from '../../src/report/report.ts';

/** A failing function of a report, with anything replaced. */
export function reportFunction(changes: Partial<ReportFunction> = {}): ReportFunction {
  return {
    name: 'iou',
    file: 'ai.py',
    class: 'grew',
    verdict: 'fail',
    self: { baseline: 20e9, candidate: 53.7e9 },
    total: { baseline: 20e9, candidate: 53.7e9 },
    samples: { baseline: 2000, candidate: 5370 },
    share: { baseline: 0.2, candidate: 0.4 },
    expected: 26.7e9,
    growth: 2.01,
    growthLow: 1.39,
    growthHigh: 2.9,
    added: 0.11,
    addedShare: 0.2,
    detectableGrowth: 0.5,
    source: null,
    causedBy: null,
    explains: [],
    explainsMore: 0,
    callPath: [],
    explanation: 'iou costs 2.01 times what this load should cost.',
    links: [],
    ...changes,
  };
}

/** A counted CPU comparison of a report, with anything replaced. */
export function reportComparison(changes: Partial<ReportComparison> = {}): ReportComparison {
  return {
    service: 'ai-yolo26',
    profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
    alias: 'cpu',
    kind: 'cpu',
    unit: 'nanoseconds',
    addedUnit: 'cores',
    verdict: 'fail',
    counted: true,
    reasons: [],
    notes: [],
    samples: { baseline: 10_000, candidate: 13_000 },
    total: { baseline: 100e9, candidate: 130e9 },
    uploads: { baseline: 16, candidate: 16 },
    blocks: 6,
    history: 0,
    loadFactor: 1.3,
    ignored: { share: 0, functions: [] },
    detectableGrowth: 0.74,
    detectableTotal: null,
    leak: null,
    whole: null,
    moved: [],
    functions: [],
    links: [],
    ...changes,
  };
}

/** A failing report in enforce mode with the Action's policies, with anything replaced. */
export function reportOf(comparisons: ReportComparison[], changes: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'flamegate', version: '1.0.0' },
    createdAt: '2026-11-22T15:14:52.000Z',
    key: 'default',
    verdict: 'fail',
    mode: 'enforce',
    conclusion: 'failure',
    exitCode: 1,
    source: { kind: 'pyroscope', label: 'https://pyroscope.example' },
    windows: null,
    run: null,
    settings: {
      failOnGrowth: 0.1,
      warnOnGrowth: 0.05,
      minShare: 0.005,
      top: 10,
      onInconclusive: 'warn',
      onNotEvaluated: 'fail',
    },
    tests: 1,
    contention: 0,
    reasons: [],
    notes: [],
    load: { kind: 'auto', baseline: null, candidate: null },
    comparisons,
    budgets: [],
    changes: null,
    flameGraphs: [],
    ...changes,
  };
}

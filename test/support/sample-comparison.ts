import type { Report, ReportComparison, ReportFunction, ReportReason } from '../../src/report/report.ts';

/** Builders for the parts of sample reports: realistic numbers from a few that matter. */

const CPU_TYPE = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
const MEMORY_TYPE = 'memory:inuse_space:bytes:space:bytes';
/** One CPU sample at 100 Hz. */
const SAMPLE_NANOS = 1e7;
/** Length of the candidate's window in the samples. */
const CANDIDATE_SECONDS = 253;

type FunctionPatch = Partial<ReportFunction>;

/** A CPU comparison in short: samples of each function before and after. */
export interface CpuSample {
  readonly service: string;
  readonly loadFactor: number;
  /** Samples of the idle `serve` on both sides, left out of everything else. */
  readonly idle: readonly [name: string, baseline: number, candidate: number];
  readonly functions: readonly (readonly [
    name: string,
    file: string,
    baseline: number,
    candidate: number,
    patch?: FunctionPatch,
  ])[];
  readonly patch?: Partial<ReportComparison>;
}

function round(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** A CPU comparison whose shares, expected and added costs follow from the samples. */
export function cpuComparison(sample: CpuSample): ReportComparison {
  const baseline = sample.functions.reduce((sum, [, , before]) => sum + before, 0);
  const candidate = sample.functions.reduce((sum, [, , , after]) => sum + after, 0);
  const [idleName, idleBaseline, idleCandidate] = sample.idle;
  return {
    service: sample.service,
    profileType: CPU_TYPE,
    alias: 'cpu',
    kind: 'cpu',
    unit: 'nanoseconds',
    addedUnit: 'cores',
    verdict: 'pass',
    counted: true,
    reasons: [],
    notes: [],
    samples: { baseline, candidate },
    total: { baseline: baseline * SAMPLE_NANOS, candidate: candidate * SAMPLE_NANOS },
    uploads: { baseline: 32, candidate: 31 },
    blocks: 6,
    history: 0,
    loadFactor: sample.loadFactor,
    ignored: {
      share: round((idleBaseline + idleCandidate) / (idleBaseline + idleCandidate + baseline + candidate), 4),
      functions: [
        {
          name: idleName,
          file: 'ai.py',
          share: {
            baseline: round(idleBaseline / (idleBaseline + baseline), 4),
            candidate: round(idleCandidate / (idleCandidate + candidate), 4),
          },
        },
      ],
    },
    detectableGrowth: 0.81,
    detectableTotal: null,
    leak: null,
    whole: null,
    moved: [],
    functions: sample.functions.map(([name, file, before, after, patch]) =>
      cpuFunction(name, file, [before, after], [baseline, candidate], sample.loadFactor, patch),
    ),
    links: [],
    ...sample.patch,
  };
}

function cpuFunction(
  name: string,
  file: string,
  [before, after]: readonly [number, number],
  [baseline, candidate]: readonly [number, number],
  loadFactor: number,
  patch: FunctionPatch = {},
): ReportFunction {
  const expected = before * SAMPLE_NANOS * loadFactor;
  const seen = after * SAMPLE_NANOS;
  const growth = before === 0 ? null : round(seen / expected, 4);
  const added = patch.expected === undefined ? seen - expected : seen - patch.expected;
  return {
    name,
    file,
    class: 'unchanged',
    verdict: 'pass',
    self: { baseline: before * SAMPLE_NANOS, candidate: seen },
    total: { baseline: round(before * SAMPLE_NANOS * 1.2, 4), candidate: round(seen * 1.2, 4) },
    samples: { baseline: before, candidate: after },
    share: { baseline: round(before / baseline, 4), candidate: round(after / candidate, 4) },
    expected,
    growth,
    growthLow: growth === null ? null : round(growth * 0.7, 3),
    growthHigh: growth === null ? null : round(growth * 1.45, 3),
    added: round(added / 1e9 / CANDIDATE_SECONDS, 4),
    addedShare: round(added / (baseline * SAMPLE_NANOS * loadFactor), 4),
    detectableGrowth: 0.8,
    source: null,
    causedBy: null,
    explains: [],
    explainsMore: 0,
    callPath: [],
    explanation: '',
    links: [],
    ...patch,
  };
}

/** A memory comparison of retained bytes per upload. */
export function memoryComparison(
  service: string,
  functions: readonly (readonly [name: string, file: string, baseline: number, candidate: number])[],
  patch: Partial<ReportComparison> = {},
): ReportComparison {
  const baseline = functions.reduce((sum, [, , before]) => sum + before, 0);
  const candidate = functions.reduce((sum, [, , , after]) => sum + after, 0);
  return {
    ...emptyComparison(service, 'memory', 'pass', []),
    uploads: { baseline: 24, candidate: 25 },
    samples: { baseline: 0, candidate: 0 },
    total: { baseline, candidate },
    blocks: 6,
    functions: functions.map(([name, file, before, after]) => ({
      ...cpuFunction(name, file, [before, after], [baseline, candidate], 1),
      self: { baseline: before, candidate: after },
      total: { baseline: before, candidate: after },
      samples: { baseline: 0, candidate: 0 },
      expected: before,
      added: after - before,
    })),
    ...patch,
  };
}

/** A comparison of which nothing could be compared. */
export function emptyComparison(
  service: string,
  alias: 'cpu' | 'memory',
  verdict: ReportComparison['verdict'],
  reasons: readonly ReportReason[],
): ReportComparison {
  const isCpu = alias === 'cpu';
  return {
    service,
    profileType: isCpu ? CPU_TYPE : MEMORY_TYPE,
    alias,
    kind: isCpu ? 'cpu' : 'gauge',
    unit: isCpu ? 'nanoseconds' : 'bytes',
    addedUnit: isCpu ? 'cores' : 'bytes',
    verdict,
    counted: verdict !== 'not-applicable',
    reasons: [...reasons],
    notes: [],
    samples: { baseline: 0, candidate: 0 },
    total: { baseline: 0, candidate: 0 },
    uploads: { baseline: 0, candidate: 0 },
    blocks: 0,
    history: 0,
    loadFactor: 1,
    ignored: { share: 0, functions: [] },
    leak: null,
    whole: null,
    moved: [],
    detectableGrowth: null,
    detectableTotal: null,
    functions: [],
    links: [],
  };
}

/** The frame of a report around its comparisons; the verdict and what follows from it are the caller's. */
export function reportWith(comparisons: readonly ReportComparison[], patch: Partial<Report>): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'flamegate', version: '1.0.0' },
    createdAt: '2026-11-22T15:16:00.000Z',
    key: 'default',
    verdict: 'pass',
    mode: 'enforce',
    conclusion: 'success',
    exitCode: 0,
    source: { kind: 'pyroscope', label: 'Pyroscope at http://127.0.0.1:4040' },
    windows: {
      baseline: { fromMs: 1795359983000, untilMs: 1795360235000, selector: '{version="3f2a91c"}' },
      candidate: { fromMs: 1795360238000, untilMs: 1795360491000, selector: '{version="9bd04e7"}' },
      confirm: null,
    },
    run: {
      repository: 'example/platform',
      commit: '9bd04e7c1f0a4d6b8e2f5a7c9d1e3f5a7b9c1d3e',
      runUrl: 'https://github.com/example/platform/actions/runs/4711',
      runId: '4711',
      runAttempt: 1,
      event: 'pull_request',
      pullRequest: 42,
    },
    settings: {
      failOnGrowth: 0.1,
      warnOnGrowth: 0.05,
      minShare: 0.005,
      top: 10,
      onInconclusive: 'warn',
      onNotEvaluated: 'fail',
    },
    tests: 42,
    contention: 0.18,
    reasons: [],
    notes: [],
    load: { kind: 'auto', baseline: null, candidate: null },
    comparisons: [...comparisons],
    budgets: [],
    changes: null,
    flameGraphs: [],
    ...patch,
  };
}

import type { Report, ReportComparison, ReportFunction } from '../../src/report/report.ts';
import { withBudgets } from './sample-budgets.ts';
import { cpuComparison, emptyComparison, memoryComparison, reportWith } from './sample-comparison.ts';

/** Realistic reports for tests, one for every verdict. Each call returns a fresh object. */

const NO_MEMORY = {
  code: 'FG110',
  message: 'this service sends no memory profiles on either side',
  remedy: '',
};
const NO_PROFILES = {
  code: 'FG104',
  message: 'no profiles in either window',
  remedy:
    'Its profiling is probably switched off (PYROSCOPE_ENABLED=false): declare it `optional`, or remove it from `services`.',
};

const GRAFANA = {
  label: 'Grafana',
  url: 'https://grafana.example.com/a/grafana-pyroscope-app/explore?explorationType=diff-flame-graph&var-serviceName=ai-yolo26',
};

const IOU: Partial<ReportFunction> = {
  class: 'grew',
  verdict: 'fail',
  expected: 26.7e9,
  growth: 2.01,
  growthLow: 1.39,
  growthHigh: 2.91,
  explains: [
    { name: 'non_max_suppression', file: 'ai.py' },
    { name: 'handle_yolo', file: 'ai.py' },
  ],
  callPath: ['serve', 'handle_yolo', 'non_max_suppression', 'iou'].map((name) => ({ name, file: 'ai.py' })),
  explanation:
    'expected 2,670 samples at this load, saw 5,369: grew 2.01×, at least 1.39× with 95 % confidence (range to 2.91×), ' +
    '+0.11 cores, 55 % → 70 % of the service; not load (its neighbours did not grow alike), not a move (no matching loss), ' +
    'not the machines (paces 1.20× apart are allowed for)',
};

/** What `iou` explains. */
const NON_MAX_SUPPRESSION: Partial<ReportFunction> = {
  class: 'grew',
  verdict: 'warn',
  growth: 1.41,
  growthLow: 1.04,
  growthHigh: 1.9,
  causedBy: { name: 'iou', file: 'ai.py' },
  explanation:
    'expected 375 samples at this load, saw 529: grew 1.41×, at least 1.04× with 99 % confidence (range to 1.90×), ' +
    '+0.006 cores, 7.7 % → 6.8 % of the service',
};

const JSON_ENCODING: Partial<ReportFunction> = {
  class: 'grew',
  verdict: 'warn',
  expected: 18.5e9,
  growth: 1.47,
  growthLow: 1.03,
  growthHigh: 2.1,
  callPath: ['process_batch', 'handle_request', 'dumps', 'JSONEncoder.iterencode'].map((name) => ({
    name,
    file: '',
  })),
  explanation:
    'expected 1,850 samples at this load, saw 2,727: grew 1.47×, at least 1.03× with 99 % confidence (range to 2.10×), ' +
    '+0.035 cores, 43 % → 51 % of the service; not load (its neighbours did not grow alike), not a move (no matching loss), ' +
    'not the machines (paces 1.20× apart are allowed for)',
};

const PREPROCESS: Partial<ReportFunction> = {
  class: 'shrank',
  growth: 0.26,
  growthLow: 0.19,
  growthHigh: 0.35,
};

function yolo(patch: Partial<ReportFunction>): ReportComparison {
  return cpuComparison({
    service: 'ai-yolo26',
    loadFactor: 1.382,
    idle: ['serve', 1064, 1384],
    functions: [
      ['iou', 'ai.py', 1932, patch.verdict === 'fail' ? 5369 : 2690, patch],
      patch.verdict === 'fail'
        ? ['non_max_suppression', 'ai.py', 271, 529, NON_MAX_SUPPRESSION]
        : ['non_max_suppression', 'ai.py', 271, 413],
      ['linear', 'ai.py', 551, 669],
      ['JSONEncoder.iterencode', 'json/encoder.py', 317, 530],
      ['preprocess', 'ai.py', 302, 417],
      ['decode_image', 'ai.py', 118, 160, { verdict: 'inconclusive', class: 'unclear' }],
      ['handle_yolo', 'ai.py', 29, 50, { verdict: 'not-tested' }],
    ],
    patch: { verdict: patch.verdict === 'fail' ? 'fail' : 'pass', detectableGrowth: 0.76, links: [GRAFANA] },
  });
}

function backend(patch: Partial<ReportFunction>): ReportComparison {
  return cpuComparison({
    service: 'nemotron-backend',
    loadFactor: 1.88,
    idle: ['process_batch', 1505, 1956],
    functions: [
      ['JSONEncoder.iterencode', '', 984, patch.verdict === 'warn' ? 2727 : 1880, patch],
      ['JSONDecoder.raw_decode', '', 414, 860],
      ['compress', '', 396, 781],
      ['db_query', '', 469, 862],
      ['handle_request', '', 46, 67],
    ],
    patch: { verdict: patch.verdict === 'warn' ? 'warn' : 'pass', detectableGrowth: 0.95 },
  });
}

function unchangedServices(): ReportComparison[] {
  return [
    cpuComparison({
      service: 'ai-clip',
      loadFactor: 1.22,
      idle: ['serve', 1049, 1625],
      functions: [
        ['normalize_vectors', 'ai.py', 2371, 3116],
        ['linear', 'ai.py', 740, 857],
        ['encode_text', 'ai.py', 452, 623],
        ['preprocess', 'ai.py', 431, 498],
        ['handle_clip', 'ai.py', 265, 331],
      ],
      patch: { detectableGrowth: 0.74 },
    }),
    cpuComparison({
      service: 'ai-enrichment',
      loadFactor: 0.92,
      idle: ['serve', 1465, 2279],
      functions: [
        ['preprocess', 'ai.py', 2589, 620, PREPROCESS],
        ['linear', 'ai.py', 1526, 1427],
        ['decode_image', 'ai.py', 187, 186],
        ['JSONEncoder.iterencode', 'json/encoder.py', 181, 156],
      ],
    }),
    cpuComparison({
      service: 'ai-florence',
      loadFactor: 1.25,
      idle: ['serve', 1434, 2086],
      functions: [
        ['linear', 'ai.py', 1987, 2468],
        ['preprocess', 'ai.py', 415, 551],
        ['tokenize', 'ai.py', 418, 481],
        ['forward', 'ai.py', 231, 262],
      ],
    }),
    cpuComparison({
      service: 'ai-llm',
      loadFactor: 1.68,
      idle: ['serve', 1662, 3610],
      functions: [
        ['beam_step', 'ai.py', 1109, 1965],
        ['attention', 'ai.py', 649, 1076],
        ['tokenize', 'ai.py', 372, 588],
      ],
      patch: {
        notes: [
          { code: 'FG220', message: 'the load differs by a factor of 1.68 between the sides', remedy: '' },
        ],
      },
    }),
  ];
}

function uncounted(): ReportComparison[] {
  const services = ['ai-clip', 'ai-enrichment', 'ai-florence', 'ai-llm', 'ai-yolo26'];
  return [
    { ...emptyComparison('ai-enrichment-light', 'cpu', 'not-evaluated', [NO_PROFILES]), counted: false },
    ...services.map((service) => emptyComparison(service, 'memory', 'not-applicable', [NO_MEMORY])),
  ];
}

function backendMemory(): ReportComparison {
  const MiB = 2 ** 20;
  return memoryComparison('nemotron-backend', [
    ['build_cache_entry', 'backend.py', 6.1 * MiB, 6.4 * MiB],
    ['db_query', 'backend.py', 4.2 * MiB, 4.1 * MiB],
  ]);
}

/** One failed function (`iou`), one warned (JSON encoding), the others unchanged or improved. */
export function failedReport(patch: Partial<Report> = {}): Report {
  return reportWith(
    [yolo(IOU), backend(JSON_ENCODING), backendMemory(), ...unchangedServices(), ...uncounted()],
    { verdict: 'fail', conclusion: 'failure', exitCode: 1, ...patch },
  );
}

/** The same without the failed function: a warning. */
export function warnedReport(patch: Partial<Report> = {}): Report {
  return reportWith([yolo({}), backend(JSON_ENCODING), ...unchangedServices(), ...uncounted()], {
    verdict: 'warn',
    conclusion: 'warning',
    ...patch,
  });
}

/** Nothing grew. */
export function passedReport(patch: Partial<Report> = {}): Report {
  return reportWith([yolo({}), backend({}), ...unchangedServices(), ...uncounted()], patch);
}

/** One service with too few samples. */
export function inconclusiveReport(patch: Partial<Report> = {}): Report {
  const few = {
    code: 'FG301',
    message: 'only 412 CPU samples in the candidate window, at least 2,000 are needed',
    remedy: 'Measure at least 21 minutes, or raise the load.',
  };
  const light = cpuComparison({
    service: 'ai-clip',
    loadFactor: 1.1,
    idle: ['serve', 400, 420],
    functions: [
      ['normalize_vectors', 'ai.py', 240, 262, { verdict: 'inconclusive', class: 'unclear' }],
      ['linear', 'ai.py', 140, 150, { verdict: 'not-tested' }],
    ],
    patch: { verdict: 'inconclusive', reasons: [few], detectableGrowth: 2.4 },
  });
  return reportWith([yolo({}), light, ...uncounted()], {
    verdict: 'inconclusive',
    conclusion: 'warning',
    exitCode: 0,
    ...patch,
  });
}

/** A service that was asked for has no profiles; the others pass. */
export function notEvaluatedReport(patch: Partial<Report> = {}): Report {
  const missing = emptyComparison('ai-enrichment-light', 'cpu', 'not-evaluated', [NO_PROFILES]);
  return reportWith([yolo({}), backend({}), missing], {
    verdict: 'not-evaluated',
    conclusion: 'failure',
    exitCode: 1,
    ...patch,
  });
}

/** Nothing could be compared at all. */
export function emptyReport(patch: Partial<Report> = {}): Report {
  return reportWith([], {
    verdict: 'not-evaluated',
    conclusion: 'failure',
    exitCode: 1,
    tests: 0,
    contention: 0,
    reasons: [
      {
        code: 'FG101',
        message: 'no service has profiles in either window',
        remedy: 'Check the address, the tenant and the two windows.',
      },
    ],
    ...patch,
  });
}

/** Many services, each with one failed function and `functions` others; `name` makes the functions' names. */
export function largeReport(
  services: number,
  functions: number,
  name: (index: number) => string = (index) => `handler_${index}`,
): Report {
  const comparisons = Array.from({ length: services }, (_, service) =>
    cpuComparison({
      service: `service-${String(service).padStart(3, '0')}`,
      loadFactor: 1.1,
      idle: ['serve', 900, 950],
      functions: Array.from({ length: functions }, (_, index) => [
        name(index),
        'app/main.py',
        500 + index,
        index === 0 && service % 2 === 0 ? 1900 : 560 + index,
        index === 0 && service % 2 === 0 ? { class: 'grew', verdict: 'fail' } : {},
      ]),
      patch: { verdict: service % 2 === 0 ? 'fail' : 'pass' },
    }),
  );
  return reportWith(comparisons, {
    verdict: 'fail',
    conclusion: 'failure',
    exitCode: 1,
    tests: services * functions,
  });
}

/** Every sample by name, for tests that run over all of them. */
export const SAMPLE_REPORTS: Readonly<Record<string, () => Report>> = {
  failed: failedReport,
  warned: warnedReport,
  passed: passedReport,
  inconclusive: inconclusiveReport,
  'not-evaluated': notEvaluatedReport,
  empty: emptyReport,
  'over budget': () => withBudgets(passedReport()),
  observed: () => failedReport({ mode: 'observe', conclusion: 'success', exitCode: 0 }),
};

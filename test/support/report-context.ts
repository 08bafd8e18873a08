import { DEFAULT_POLICY } from '../../src/judge/policy.ts';
import type { ReportContext } from '../../src/report/build-report.ts';

/** What a report says beside the verdict, with nothing special about it. */
export const REPORT_CONTEXT: ReportContext = {
  version: '1.2.3',
  nowMs: 1795360491585,
  key: 'default',
  mode: 'enforce',
  top: 10,
  onInconclusive: 'warn',
  onNotEvaluated: 'fail',
  policy: DEFAULT_POLICY,
  source: { kind: 'pyroscope', label: 'Pyroscope at http://127.0.0.1:4040' },
  windows: {
    baseline: { fromMs: 1795359983000, untilMs: 1795360235557, selector: '' },
    candidate: { fromMs: 1795360238000, untilMs: 1795360491585, selector: '{version="9bd04e7"}' },
    confirm: null,
  },
  run: null,
  reasons: [],
  notes: [],
  load: { kind: 'auto' },
  links: () => [],
};

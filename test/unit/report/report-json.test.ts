import { describe, expect, it } from 'vitest';
import type { Report, ReportFlameGraph } from '../../../src/report/report.ts';
import { formatReportJson } from '../../../src/report/report-json.ts';
import { fc } from '../../support/fast-check.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { reportOf } from '../../support/report.ts';
import { failedReport } from '../../support/sample-report.ts';

function flameGraph(changes: Partial<ReportFlameGraph> = {}): ReportFlameGraph {
  return {
    service: 'ai-yolo26',
    profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
    quantum: 1e6,
    functions: [{ name: 'iou', file: 'ai.py' }],
    parents: [-1, 0],
    frames: [-1, 0],
    baseline: [0, 0.1 + 0.2],
    expected: [0, 1e21],
    candidate: [0, 5e-324],
    folded: 0,
    ...changes,
  };
}

describe('formatReportJson', () => {
  it('is what JSON.stringify writes where there is no flame graph', () => {
    const report = failedReport();
    expect(formatReportJson(report)).toBe(`${JSON.stringify(report, null, 2)}\n`);
  });

  it('puts each list of a flame graph on a line of its own, and leaves the rest alone', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => index);
    const report = failedReport({ flameGraphs: [flameGraph({ baseline: many }), flameGraph()] });
    const text = formatReportJson(report);
    expect(JSON.parse(text)).toEqual(report);
    expect(text).toContain('\n      "parents": [-1,0],\n');
    const rest = JSON.stringify({ ...report, flameGraphs: [] }, null, 2).split('\n').length;
    expect(text.split('\n')).toHaveLength(rest + 2 + 2 * 12);
  });

  it('gives every report back', () => {
    const key = '\n  "flameGraphs": []';
    const text = fc.oneof(hostileText, fc.constantFrom(key, '$&', '$`', '"flameGraphs": []'));
    const graphs = fc.array(fc.tuple(text, text), { maxLength: 3 });
    fc.assert(
      fc.property(text, graphs, (label, names) => {
        const report: Report = reportOf([], {
          source: { kind: 'files', label },
          flameGraphs: names.map(([service, name]) =>
            flameGraph({ service, functions: [{ name, file: name }] }),
          ),
        });
        const saved = formatReportJson(report);
        expect(JSON.parse(saved)).toEqual(report);
        expect(formatReportJson(JSON.parse(saved) as Report)).toBe(saved);
      }),
    );
  });
});

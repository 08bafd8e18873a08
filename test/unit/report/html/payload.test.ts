import { expect, test } from 'vitest';
import { inertJson, viewerData } from '../../../../src/report/html/payload.ts';
import { withFlameGraphs } from '../../../support/flame-graphs.ts';
import { failedReport } from '../../../support/sample-report.ts';

const report = withFlameGraphs(failedReport());

test('callers are told by their distance, and every name once', () => {
  const { graphs, strings, leftOut } = viewerData(report);
  const [packed] = graphs;
  const [graph] = report.flameGraphs;
  expect(packed?.callers.map((distance, node) => (distance === 0 ? -1 : node - distance))).toEqual(
    graph?.parents,
  );
  const names = packed?.functions.filter((_, index) => index % 2 === 0).map((index) => strings[index]);
  expect(names).toEqual(graph?.functions.map(({ name }) => name));
  expect(new Set(strings).size).toBe(strings.length);
  expect(leftOut).toBe(0);
});

test('what the verdict says of a function stands with it', () => {
  const { graphs, strings } = viewerData(report);
  const remarks = graphs.flatMap(({ remarks, functions }) =>
    remarks.map((remark) => [strings[functions[2 * remark.function]!], remark.word]),
  );
  expect(remarks).toEqual([
    ['iou', 'fail'],
    ['non_max_suppression', 'explained'],
    ['JSONEncoder.iterencode', 'warn'],
    ['preprocess', 'improved'],
  ]);
});

test('cost that moved is told at both of its places, unless it also grew', () => {
  const [first, ...others] = report.comparisons;
  const names = (name: string) => [{ name, file: 'ai.py' }];
  const shift = { kind: 'renamed', share: 0.2, net: 0, isBalanced: true, evidence: [] };
  const words = (isBalanced: boolean) => {
    const moved = [{ ...shift, isBalanced, from: names('linear'), to: names('preprocess') }];
    const { graphs } = viewerData({ ...report, comparisons: [{ ...first!, moved }, ...others] });
    return graphs[0]?.remarks.map(({ word }) => word);
  };
  expect(words(true)).toEqual(['fail', 'explained', 'moved', 'moved']);
  expect(words(false)).toEqual(['fail', 'explained']);
});

test('what does not fit is left out and counted, failed comparisons last', () => {
  const all = viewerData(report);
  const first = inertJson({ ...all, graphs: all.graphs.slice(0, 1) }).length;
  const { graphs, leftOut, strings } = viewerData(report, first);
  expect(graphs.map(({ service }) => service)).toEqual(['ai-yolo26']);
  expect(new Set(strings).size).toBe(new Set(graphs[0]?.functions).size);
  expect(inertJson({ graphs, leftOut, strings }).length).toBeLessThanOrEqual(first);
  expect(leftOut).toBe(all.graphs.length - 1);
});

test('costs are short numbers', () => {
  const [graph] = report.flameGraphs;
  const costs = graph!.parents.map(() => 1234.5678);
  const { graphs } = viewerData({ ...report, flameGraphs: [{ ...graph!, expected: costs }] });
  expect(new Set(graphs[0]?.expected)).toEqual(new Set([1235]));
});

test.each([
  [
    'candidate',
    /^Mean per upload over each window; the leak is measured early to late in the candidate window\.$/,
  ],
  ['span', /^Mean per upload over each window; the leak is measured over both windows together/],
] as const)('what a leak over the %s is measured by stands with its graph', (over, note) => {
  const [first] = report.comparisons;
  const leak = {
    verdict: 'leak',
    slopePerMin: 1,
    lowPerMin: 1,
    highPerMin: 2,
    rise: 9,
    neededRise: 1,
  } as const;
  const rest = { spanMs: 1, over, stoppedBy: '', holders: [] };
  const functions = [{ ...first!.functions[0]!, class: 'leaks' as const }];
  const gauge = { ...first!, kind: 'gauge' as const, functions, leak: { ...leak, ...rest } };
  expect(viewerData({ ...report, comparisons: [gauge] }).graphs[0]?.note).toMatch(note);
  const steady = { ...gauge, leak: null };
  expect(viewerData({ ...report, comparisons: [steady] }).graphs[0]?.note).toBe(
    'Mean per upload over each window.',
  );
  expect(viewerData(report).graphs[0]?.note).toBe('');
});

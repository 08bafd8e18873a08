import { expect, test } from 'vitest';
import { mergeFlameGraphs } from '../../../../src/report/merge/flame-graphs.ts';
import type { ReportComparison, ReportFlameGraph } from '../../../../src/report/report.ts';
import { mergedOf, passed, shardReport } from '../../../support/shard-reports.ts';

function graph({ service, profileType }: ReportComparison, nodes = 10): ReportFlameGraph {
  const zeros = Array(nodes).fill(0);
  const parents = Array.from({ length: nodes }, (_, node) => Math.min(node - 1, 0));
  return {
    ...{ service, profileType, quantum: 1, functions: [], parents, frames: Array(nodes).fill(-1) },
    ...{ baseline: zeros, expected: zeros, candidate: zeros, folded: 0 },
  };
}

const comparisons = [
  passed('a'),
  passed('b', { verdict: 'fail' }),
  passed('c', { verdict: 'fail', counted: false }),
  passed('d', { verdict: 'warn' }),
];
const shards = [
  shardReport(1, 2, comparisons.slice(0, 2), {
    flameGraphs: comparisons.slice(0, 2).map((one) => graph(one)),
  }),
  shardReport(2, 2, comparisons.slice(2), { flameGraphs: comparisons.slice(2).map((one) => graph(one)) }),
];
const kept = (limits?: { nodes: number; characters: number }) => {
  const { graphs, leftOut } = mergeFlameGraphs(comparisons, shards, limits);
  return [graphs.map(({ service }) => service).join(''), leftOut];
};

test('all flame graphs stay where there is room, in the order of the comparisons', () => {
  expect(kept()).toEqual(['abcd', 0]);
});

test('where there is not, those of the worst do', () => {
  expect(kept({ nodes: 20, characters: 1e6 })).toEqual(['bd', 2]);
  expect(kept({ nodes: 30, characters: 1e6 })).toEqual(['abd', 1]);
  const length = JSON.stringify(graph(comparisons[0]!)).length + 1;
  expect(kept({ nodes: 1e6, characters: length })).toEqual(['b', 3]);
  expect(kept({ nodes: 9, characters: 1e6 })).toEqual(['', 4]);
});

test('the report says how many are left out', () => {
  const many = Array.from({ length: 30 }, (_, index) => passed(`s${index}`));
  const flameGraphs = many.map((one) => graph(one, 1000));
  const merged = mergedOf([
    shardReport(1, 2, many.slice(0, 15), { flameGraphs: flameGraphs.slice(0, 15) }),
    shardReport(2, 2, many.slice(15), { flameGraphs: flameGraphs.slice(15) }),
  ]);
  expect(merged.flameGraphs).toHaveLength(20);
  expect(merged.notes[0]?.message).toContain('10 flame graphs are left out');
});

import { describe, expect, test } from 'vitest';
import { foremostNode, functionsNamed, nodeName } from '../../../../../src/report/html/viewer/graph.ts';
import { calleesOf, markBelow, pathTo } from '../../../../../src/report/html/viewer/tree.ts';
import { sampleGraph } from './sample-graph.ts';

const graph = sampleGraph();
const { tree } = graph;

describe('a tree', () => {
  test('sums every side upwards', () => {
    expect([...tree.total.baseline]).toEqual([90, 90, 30, 20, 10, 50, 20, 0, 30, 10]);
    expect([...tree.total.candidate]).toEqual([200, 200, 60, 40, 20, 120, 80, 40, 0, 20]);
    expect([...tree.depths]).toEqual([0, 1, 2, 3, 4, 2, 3, 3, 3, 2]);
  });

  test('orders callees by the larger side, folded ones last', () => {
    expect([...calleesOf(tree, 5)]).toEqual([6, 8, 7]);
    expect([...calleesOf(tree, 1)]).toEqual([5, 2, 9]);
    expect([...calleesOf(tree, 4)]).toEqual([]);
  });

  test('knows the way to a node and what lies below a function', () => {
    expect(pathTo(tree, 4)).toEqual([0, 1, 2, 3, 4]);
    expect([...markBelow(tree, (frame) => frame === 1)]).toEqual([0, 0, 0, 1, 1, 0, 0, 0, 0, 0]);
  });
});

describe('a graph', () => {
  test('names its nodes', () => {
    expect(nodeName(graph, tree, 0)).toBe('all of shop');
    expect(nodeName(graph, tree, 4)).toBe('copy');
    expect(nodeName(graph, tree, 9)).toBe('other (small callees folded)');
  });

  test('finds the place where a function changed most', () => {
    expect(foremostNode(tree, [3])).toBe(6);
    expect(foremostNode(tree, [1])).toBe(2);
    expect(foremostNode(tree, [])).toBe(-1);
  });

  test('finds functions by name, and by file where one is right', () => {
    expect(functionsNamed(graph, 'copy', 'lib/copy.go')).toEqual([3]);
    expect(functionsNamed(graph, 'copy', 'elsewhere.go')).toEqual([3]);
    expect(functionsNamed(graph, 'nobody', undefined)).toEqual([]);
  });
});

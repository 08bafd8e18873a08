import { expect, test } from 'vitest';
import { changeOf, changeWords, ratioText } from '../../../../../src/report/html/viewer/difference.ts';
import { costsText } from '../../../../../src/report/html/viewer/facts.ts';
import { type Box, withoutThinRows } from '../../../../../src/report/html/viewer/layout.ts';
import { allPlaces } from '../../../../../src/report/html/viewer/places.ts';
import { createTree } from '../../../../../src/report/html/viewer/tree.ts';
import { sampleGraph } from './sample-graph.ts';

/** root > 0 (1) > 0 (2), root > 1 (3) > 0 (4). */
const tree = createTree({
  parents: [-1, 0, 1, 0, 3],
  frames: [-1, 0, 0, 1, 0],
  self: { baseline: [0, 5, 5, 5, 5], expected: [0, 10, 20, 5, 10], candidate: [0, 30, 20, 5, 30] },
});

test('a function is told at all its places together, recursion counted once', () => {
  const { count, self, total } = allPlaces(tree, 0, 'expected');
  expect(count).toBe(3);
  expect(self.ratio).toBe(2);
  expect(total.ratio).toBe(2);
  expect(allPlaces(tree, 0, 'measured').total.ratio).toBe(80 / 15);
  expect(allPlaces(tree, 1, 'expected')).toMatchObject({ count: 1, total: { ratio: 35 / 15 } });
});

test('against next to nothing the costs are told, not their ratio', () => {
  const change = changeOf(59, 3168 * 59, 0);
  expect(ratioText(change)).toBe('over 20×');
  expect(changeWords(change)).toBe('grew over 20×');
  expect(ratioText(changeOf(10, 199, 0))).toBe('19.9×');
  const graph = sampleGraph();
  expect(costsText(graph, graph.tree, 6, 'expected')).toBe('400 ms → 800 ms');
});

test('far rows of slivers are not part of the drawing, near ones are', () => {
  const widths = [500, 1.5, 40, 1.2, 1.9];
  const boxes = widths.map((width, row): Box => ({ part: 0, node: row, row, x: 0, width }));
  expect(withoutThinRows(boxes).map(({ row }) => row)).toEqual([0, 1, 2]);
  expect(withoutThinRows(boxes.slice(0, 1))).toHaveLength(1);
  expect(withoutThinRows([])).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { type Box, layOut, weigh, zoomFor } from '../../../../../src/report/html/viewer/layout.ts';
import { boxAt, byRow, neighbour } from '../../../../../src/report/html/viewer/move.ts';
import { createTree } from '../../../../../src/report/html/viewer/tree.ts';
import { fc } from '../../../../support/fast-check.ts';
import { sampleGraph } from './sample-graph.ts';

const { tree } = sampleGraph();
const places = (boxes: readonly Box[]) => boxes.map(({ node, row, x, width }) => [node, row, x, width]);

describe('widths', () => {
  test('stand for one side, or for the larger of both', () => {
    expect([...weigh(tree, 'candidate', 'expected')]).toEqual([...tree.total.candidate]);
    expect([...weigh(tree, 'baseline', 'expected')]).toEqual([...tree.total.expected]);
    expect([...weigh(tree, 'baseline', 'measured')]).toEqual([...tree.total.baseline]);
    expect([...weigh(tree, 'union', 'expected')]).toEqual([260, 260, 60, 40, 20, 180, 80, 40, 60, 20]);
  });

  test('of callees fit below their caller, whatever the costs', () => {
    const costs = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(costs, costs, fc.infiniteStream(fc.nat()), (before, after, picks) => {
        const parents = before.map((_, node) => (node === 0 ? -1 : picks.next().value % node));
        const frames = before.map((_, node) => node - 1);
        const random = createTree({
          parents,
          frames,
          self: { baseline: before, expected: before, candidate: after },
        });
        const boxes = layOut(random, { weights: weigh(random, 'union', 'expected'), zoom: 0, width: 500 });
        const byNode = new Map(boxes.map((box) => [box.node, box]));
        for (const { node, x, width } of boxes.filter((box) => box.node > 0)) {
          const caller = byNode.get(parents[node]!)!;
          expect(x).toBeGreaterThanOrEqual(caller.x - 1e-6);
          expect(x + width).toBeLessThanOrEqual(caller.x + caller.width + 1e-6);
        }
      }),
    );
  });
});

describe('boxes', () => {
  const weights = weigh(tree, 'union', 'expected');

  test('of the whole tree, row by row', () => {
    expect(places(layOut(tree, { weights, zoom: 0, width: 260 }))).toEqual([
      [0, 0, 0, 260],
      [1, 1, 0, 260],
      [5, 2, 0, 180],
      [2, 2, 180, 60],
      [9, 2, 240, 20],
      [6, 3, 0, 80],
      [8, 3, 80, 60],
      [7, 3, 140, 40],
      [3, 3, 180, 40],
      [4, 4, 180, 20],
    ]);
  });

  test('of a zoomed node fill the width, below their callers', () => {
    expect(places(layOut(tree, { weights, zoom: 5, width: 180 }))).toEqual([
      [0, 0, 0, 180],
      [1, 1, 0, 180],
      [5, 2, 0, 180],
      [6, 3, 0, 80],
      [8, 3, 80, 60],
      [7, 3, 140, 40],
    ]);
  });

  test('narrower than a pixel are shown as one', () => {
    const boxes = layOut(tree, { weights, zoom: 0, width: 6 });
    expect(boxes.filter(({ row }) => row === 2).map(({ node }) => node)).toEqual([5, 2]);
    expect(boxes.filter(({ row }) => row === 3).map(({ node }) => node)).toEqual([6, 8, 7].slice(0, 2));
  });

  test('of a node without cost are its callers alone', () => {
    const seen = weigh(tree, 'candidate', 'expected');
    expect(layOut(tree, { weights: seen, zoom: 8, width: 100 }).map(({ node }) => node)).toEqual([0, 1, 5]);
  });

  test('are wide enough after zooming to the nearest caller below the root', () => {
    expect(zoomFor(tree, weights, 4, { width: 260, least: 10 })).toBe(0);
    expect(zoomFor(tree, weights, 4, { width: 260, least: 60 })).toBe(2);
    expect(zoomFor(tree, weights, 4, { width: 260, least: 9000 })).toBe(4);
    expect(zoomFor(tree, weigh(tree, 'candidate', 'expected'), 8, { width: 260, least: 60 })).toBe(0);
  });
});

describe('moving', () => {
  const boxes = layOut(tree, { weights: weigh(tree, 'union', 'expected'), zoom: 0, width: 260 });
  const box = (node: number) => boxes.find((each) => each.node === node)!;

  test.each([
    [0, 'leafwards', 1],
    [1, 'leafwards', 5],
    [5, 'right', 2],
    [2, 'left', 5],
    [7, 'right', 3],
    [3, 'rootwards', 2],
    [0, 'rootwards', undefined],
    [5, 'left', undefined],
    [4, 'leafwards', undefined],
  ] as const)('from %i %s to %s', (from, direction, to) => {
    expect(neighbour(boxes, box(from), direction)?.node).toBe(to);
  });

  test('a place belongs to one box', () => {
    const rows = byRow(boxes);
    expect(boxAt(rows, 2, 179.9)?.node).toBe(5);
    expect(boxAt(rows, 2, 180)?.node).toBe(2);
    expect(boxAt(rows, 4, 10)).toBeUndefined();
    expect(boxAt(rows, 9, 10)).toBeUndefined();
  });
});

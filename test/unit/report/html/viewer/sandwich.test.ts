import { describe, expect, test } from 'vitest';
import { sandwichOf } from '../../../../../src/report/html/viewer/sandwich.ts';
import { createMemory, makeScene } from '../../../../../src/report/html/viewer/scene.ts';
import { START, toSandwich } from '../../../../../src/report/html/viewer/state.ts';
import { createTree } from '../../../../../src/report/html/viewer/tree.ts';
import { sampleGraph } from './sample-graph.ts';

const graph = sampleGraph();
const [parse, copy] = [1, 3];

describe('callers and callees', () => {
  test('of a function in two places are merged', () => {
    const { callers, callees, places } = sandwichOf(graph.tree, copy);
    expect(places).toBe(2);
    expect(callees.total.candidate[0]).toBe(100);
    expect(callers.total.candidate[0]).toBe(100);
    const named = [...callers.frames].map((frame) => graph.functions[frame]?.name);
    expect(named).toEqual(['copy', 'parse', 'parse', 'main', 'render', 'main']);
  });

  test('of a function that calls itself count it once', () => {
    const { callers, callees, places } = sandwichOf(graph.tree, parse);
    expect(places).toBe(1);
    expect(callees.total.candidate[0]).toBe(60);
    expect([...callees.frames]).toEqual([parse, parse, copy]);
    expect([...callers.frames]).toEqual([parse, 0]);
  });

  test('of a chain of 20,000 calls of itself take no time by the square', () => {
    const size = 20_000;
    const costs = Array(size).fill(1);
    const deep = createTree({
      parents: costs.map((_, node) => node - 1),
      frames: costs.map((_, node) => (node === 0 ? -1 : 0)),
      self: { baseline: costs, expected: costs, candidate: costs },
    });
    const { callees, callers } = sandwichOf(deep, 0);
    expect(callees.total.candidate[0]).toBe(size - 1);
    expect(callers.size).toBe(1);
  });

  test('are drawn above and below the function, which stands once', () => {
    const scene = makeScene(graph, toSandwich(START, copy), 300, createMemory());
    const rows = scene.boxes.map(({ part, node, row }) => [part, node, row]);
    expect(rows).toEqual([
      [1, 3, 0],
      [1, 5, 1],
      [1, 2, 1],
      [1, 4, 2],
      [1, 1, 2],
      [0, 0, 3],
    ]);
    expect(scene.rowCount).toBe(4);
  });
});

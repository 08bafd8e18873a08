import { describe, expect, it } from 'vitest';
import { buildFlameGraphs, type FlameGraphSource } from '../../../../src/report/flame-graph/flame-graphs.ts';
import { ReportSchema } from '../../../../src/report/report.ts';
import { fc } from '../../../support/fast-check.ts';
import { reportOf } from '../../../support/report.ts';

type Stack = readonly [path: readonly number[], baseline: number, expected: number, candidate: number];

/** Stacks given root first, as numbers of functions. */
function sourceOf(stacks: readonly Stack[], names?: readonly string[]): FlameGraphSource {
  const count = 1 + Math.max(0, ...stacks.flatMap(([path]) => path));
  const functions = Array.from({ length: count }, (_, id) => ({
    name: names?.[id] ?? `f${id}`,
    file: 'a.py',
  }));
  const stackOffsets = [0];
  const stackFrames: number[] = [];
  for (const [path] of stacks) {
    stackFrames.push(...path.toReversed());
    stackOffsets.push(stackFrames.length);
  }
  const table = {
    functions,
    stackOffsets: Int32Array.from(stackOffsets),
    stackFrames: Int32Array.from(stackFrames),
  };
  const costs = (at: 1 | 2 | 3) => Float64Array.from(stacks, (stack) => stack[at]);
  const sum = (at: 1 | 3) => stacks.reduce((all, stack) => all + stack[at], 0);
  const total = { baseline: sum(1), candidate: sum(3) };
  const samples = { baseline: total.baseline / 10, candidate: total.candidate / 10 };
  const stackCosts = { table, baseline: costs(1), expected: costs(2), candidate: costs(3) };
  return {
    service: 's',
    profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
    result: { kind: 'cpu', stacks: stackCosts, samples, total },
  };
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('buildFlameGraphs', () => {
  it('merges stacks into one tree with the self cost of every call path', () => {
    const [graph] = buildFlameGraphs([
      sourceOf([
        [[0, 1], 100, 200, 300],
        [[0, 1, 2], 10, 20, 0],
        [[0], 50, 100, 100],
      ]),
    ]);
    expect(graph).toEqual({
      service: 's',
      profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
      quantum: 10,
      functions: [
        { name: 'f0', file: 'a.py' },
        { name: 'f1', file: 'a.py' },
        { name: 'f2', file: 'a.py' },
      ],
      parents: [-1, 0, 1, 2],
      frames: [-1, 0, 1, 2],
      baseline: [0, 5, 10, 1],
      expected: [0, 10, 20, 2],
      candidate: [0, 10, 30, 0],
      folded: 0,
    });
  });

  it('folds the smallest nodes of all graphs into one for each caller, and loses no cost', () => {
    const wide = sourceOf(Array.from({ length: 200 }, (_, i): Stack => [[0, i + 1], i, 2 * i, 3 * i]));
    const small = sourceOf([[[0, 1], 10, 10, 10]]);
    const graphs = buildFlameGraphs([wide, small], { nodes: 50, characters: 1e6 });
    expect(sum(graphs.map(({ parents }) => parents.length))).toBeLessThanOrEqual(50);
    expect(graphs[0]!.folded).toBeGreaterThan(100);
    expect(graphs[1]!.folded).toBe(0);
    expect(graphs[0]!.frames.filter((frame) => frame === -1)).toHaveLength(2);
    expect(sum(graphs[0]!.candidate) * graphs[0]!.quantum).toBeCloseTo(3 * 199 * 100, 6);
  });

  it('keeps to the characters, whatever the names', () => {
    const names = Array.from({ length: 301 }, (_, i) => `${i}${'\u{1F525}'.repeat(5000)}`);
    const source = sourceOf(
      Array.from({ length: 300 }, (_, i): Stack => [[0, i + 1], 100 + i, 100 + i, 100 + i]),
      names,
    );
    const graphs = buildFlameGraphs([source], { nodes: 20_000, characters: 20_000 });
    expect(JSON.stringify(graphs).length).toBeLessThanOrEqual(20_000);
    expect(graphs[0]!.functions.length).toBeGreaterThan(3);
    for (const { name } of graphs[0]!.functions) expect(name.length).toBeLessThanOrEqual(200);
  });

  it('is a valid part of a report for any stacks, negative and empty ones included', () => {
    const cost = fc.oneof(fc.integer({ min: -5, max: 1000 }), fc.constant(0), fc.double({ noNaN: true }));
    const stack = fc.tuple(fc.array(fc.nat(6), { minLength: 1, maxLength: 6 }), cost, cost, cost);
    fc.assert(
      fc.property(fc.array(stack, { maxLength: 30 }), fc.integer({ min: 2, max: 40 }), (stacks, nodes) => {
        const flameGraphs = buildFlameGraphs([sourceOf(stacks)], { nodes, characters: 1e6 });
        expect(ReportSchema.safeParse(reportOf([], { flameGraphs })).error).toBeUndefined();
      }),
    );
  });

  it.each([
    ['a list that is too short', { candidate: [1] }, 'candidate'],
    ['a callee before its caller', { parents: [-1, 2, 1] }, 'parents'],
    ['a second root', { parents: [-1, -1, 1] }, 'parents'],
    ['a name that does not exist', { frames: [-1, 0, 9] }, 'frames'],
  ])('is refused with %s', (_, change, list) => {
    const [graph] = buildFlameGraphs([sourceOf([[[0, 1], 1, 1, 1]])]);
    const { error } = ReportSchema.safeParse(reportOf([], { flameGraphs: [{ ...graph!, ...change }] }));
    expect(error?.issues.map(({ path }) => path.at(-1))).toContain(list);
  });
});

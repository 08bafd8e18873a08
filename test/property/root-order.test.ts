import { expect, it } from 'vitest';
import { sortFromRoot, treeSize } from '../../src/compare/root-order.ts';
import { fc } from '../support/fast-check.ts';

/** Root first; few functions and long common beginnings, more stacks than are sorted by comparing, equal ones among them. */
const paths = fc.array(
  fc
    .tuple(fc.nat({ max: 6 }), fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 5 }))
    .map(([chain, rest]) => [...Array.from({ length: chain }, () => 1), ...rest]),
  { maxLength: 120 },
);

function tableOf(all: readonly (readonly number[])[]) {
  const offsets = [0];
  for (const { length } of all) offsets.push(offsets.at(-1)! + length);
  return {
    functions: [0, 1, 2, 3].map((id) => ({ name: `f${id}`, file: '' })),
    stackOffsets: Int32Array.from(offsets),
    stackFrames: Int32Array.from(all.flatMap((path) => path.toReversed())),
  };
}

function byFrames(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((frame, index) => frame !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] as number) - (b[at] ?? -1);
}

function commonOf(a: readonly number[] | undefined, b: readonly number[]): number {
  const differs = b.findIndex((frame, index) => frame !== a?.[index]);
  return a === undefined ? 0 : differs === -1 ? b.length : differs;
}

it('orders stacks frame by frame from the root, equal ones as they were, without those that cost nothing', () =>
  fc.assert(
    fc.property(paths, fc.array(fc.nat({ max: 3 })), (all, cost) => {
      const table = tableOf(all);
      const candidate = Float64Array.from(all, (_, stack) => cost[stack] ?? 1);
      const found = sortFromRoot(table, { baseline: new Float64Array(all.length), candidate });
      const used = [...all.keys()].filter((stack) => candidate[stack] !== 0);
      const expected = used.sort((a, b) => byFrames(all[a]!, all[b]!));
      expect([...found.order]).toEqual(expected);
      expect([...found.shared]).toEqual(
        expected.map((stack, place) => commonOf(all[expected[place - 1] as number], all[stack]!)),
      );
      const nodes = new Set(
        expected.flatMap((stack) => all[stack]!.map((_, depth) => all[stack]!.slice(0, depth + 1).join())),
      );
      expect(treeSize(table, found)).toBe(nodes.size + 1);
    }),
  ));

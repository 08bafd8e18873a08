import { findEntrySubtrees } from '../../src/compare/entry-subtrees.ts';
import { comparisonData, type Stacks } from './comparison-data.ts';

/** Samples of both sides together, per stack as text: `leaf;caller;root`. */
export type Samples = Readonly<Record<string, number>>;

/** The table of these stacks, in the order of the keys. */
export const tableOf = (samples: Samples) => comparisonData(samples as Stacks, {}).table;
/** The cut of these stacks. */
export const find = (samples: Samples) =>
  findEntrySubtrees(tableOf(samples), Float64Array.from(Object.values(samples)));

/** What a test states about a cut: the entry of every stack, `''` for the rest. */
export function entryOfStacks(samples: Samples): Readonly<Record<string, string>> {
  const { functions } = tableOf(samples);
  const { subtreeOf, entries } = find(samples);
  return Object.fromEntries(
    Object.keys(samples).map((stack, index) => [stack, functions[entries[subtreeOf[index]!]!]?.name ?? '']),
  );
}

/** Names of the subtrees' entries. */
export function entriesOf(samples: Samples): readonly string[] {
  const { functions } = tableOf(samples);
  return find(samples)
    .entries.slice(1)
    .map((id) => functions[id]!.name)
    .sort();
}

/** A request of four even functions: a yardstick for each of them. */
export const request = (entry: string, callers = 'main', samples = 1000): Samples =>
  Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((leaf) => [`${entry}.${leaf};${entry};${callers}`, samples / 4]),
  );

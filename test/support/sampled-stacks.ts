import type { Sides } from '../../src/compare/comparison.ts';
import type { StackTable } from '../../src/profile/profile.ts';
import type { Stacks } from './comparison-data.ts';
import { dataWithFiles } from './moved-cost.ts';

/** Samples of both sides as a test states them, with nothing measured or scaled. */
export interface SampledStacks {
  readonly table: StackTable;
  readonly samples: Sides<Float64Array>;
  /** The first function of that name; throws for one that is in no stack. */
  readonly id: (name: string) => number;
  readonly name: (id: number) => string;
}

/** For the modules that work on stacks and not on a whole comparison. `encode@new.py` is a second function of that name. */
export function sampledStacks(baseline: Stacks, candidate: Stacks): SampledStacks {
  const data = dataWithFiles(baseline, candidate, {}, { weight: 1, blocks: 1 });
  const { functions } = data.table;
  return {
    table: data.table,
    samples: { baseline: data.baseline.blocks[0]!, candidate: data.candidate.blocks[0]! },
    id: (name) => {
      const found = functions.findIndex((key) => key.name === name);
      if (found < 0) throw new Error(`no function ${name}`);
      return found;
    },
    name: (id) => functions[id]!.name,
  };
}

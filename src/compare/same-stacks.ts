import type { ComparisonData, HistoryData } from './comparison.ts';
import { leafFunctions } from './costs.ts';

/**
 * An earlier window of the same code has at least this part of its cost in common stacks; measured against what the blocks of one
 * window have in common, since rare stacks come and go. Simulated, one that has less than 0.7 widens the intervals of everything.
 */
const MIN_COMMON = 0.8;

/** How much of an earlier window lies in stacks that baseline or candidate hold, too. */
export interface CommonStacks {
  /** As a fraction of its cost, idle functions left out. */
  readonly share: number;
  /** Whether it can be the same program; else all its paths look as if they came and went. */
  readonly isSame: boolean;
}

/** Tells whether an earlier window shows the call structure of the two windows. Takes time in proportion to stacks and blocks. */
export function commonStacks(data: ComparisonData, { values }: Pick<HistoryData, 'values'>): CommonStacks {
  const leaves = leafFunctions(data.table);
  const { blocks } = data.baseline;
  let [all, common, baseline, repeated] = [0, 0, 0, 0];
  for (let stack = 0; stack < leaves.length; stack++) {
    if (data.ignored[leaves[stack] as number] === 1) continue;
    let [usual, times] = [0, 0];
    for (const block of blocks) {
      const value = block[stack] as number;
      usual += value;
      if (value > 0) times++;
    }
    const earlier = values[stack] as number;
    all += earlier;
    if (times > 0 || data.candidate.blocks.some((block) => (block[stack] as number) > 0)) common += earlier;
    baseline += usual;
    if (times > 1) repeated += usual;
  }
  const share = all > 0 ? common / all : 1;
  const expected = blocks.length > 1 && baseline > 0 ? repeated / baseline : 1;
  return { share, isSame: share >= MIN_COMMON * expected };
}

import type { StackTable } from '../profile/profile.ts';
import { createStackTableBuilder } from '../profile/stack-table.ts';
import { type PerSide, type Plan, type PlannedComparison, SIDES } from './plan.ts';
import { type ProfileSource, SourceError } from './source.ts';

/** The profiles of one comparison: both sides in one stack table, one array of values per block. */
export interface CollectedProfiles {
  readonly table: StackTable;
  readonly blocks: PerSide<readonly Float64Array[]>;
}

/** How far the collection has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What arrived last. */
  readonly service: string;
  readonly profileType: string;
}

/**
 * Fetches every block of a plan. One comparison that cannot be fetched does not end the others.
 * @param onProgress called after every answer, an error included
 * @returns per comparison, in the order of the plan, its profiles or the error that prevented them
 */
export async function collect(
  source: ProfileSource,
  plan: Plan,
  onProgress: (progress: Progress) => void,
): Promise<readonly (CollectedProfiles | SourceError)[]> {
  const total = plan.comparisons.reduce(
    (sum, { sides }) => sum + sides.baseline.blocks.length + sides.candidate.blocks.length,
    0,
  );
  let done = 0;
  const tick = ({ service, profileType }: PlannedComparison) =>
    onProgress({ done: ++done, total, service, profileType });
  return Promise.all(
    plan.comparisons.map((comparison) => collectOne(source, comparison, () => tick(comparison))),
  );
}

async function collectOne(
  source: ProfileSource,
  { service, profileType, sides }: PlannedComparison,
  onAnswer: () => void,
): Promise<CollectedProfiles | SourceError> {
  const questions = SIDES.flatMap((side) =>
    sides[side].blocks.map((window) => ({ service, profileType, selector: sides[side].selector, window })),
  );
  // All are awaited, and the first error in the order of the plan counts: which one comes first in time is chance.
  const answers = await Promise.allSettled(
    questions.map((question) => source.readBlock(question).finally(onAnswer)),
  );
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed !== undefined) {
    if (failed.reason instanceof SourceError) return failed.reason;
    throw failed.reason;
  }
  // Interned in the order of the plan, whatever the order of the answers: the same input gives the same output.
  const builder = createStackTableBuilder();
  for (const answer of answers) {
    if (answer.status === 'fulfilled') builder.add(answer.value, answer.value.defaultSampleType);
  }
  const { table, blocks } = builder.finish();
  const half = sides.baseline.blocks.length;
  return { table, blocks: { baseline: blocks.slice(0, half), candidate: blocks.slice(half) } };
}

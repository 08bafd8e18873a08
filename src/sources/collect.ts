import type { Grouping } from '../profile/grouping.ts';
import type { Profile, StackTable } from '../profile/profile.ts';
import { createStackTableBuilder, type StackTableBuilder } from '../profile/stack-table.ts';
import { cutIntoBlocks, historyQuestions, MAX_BLOCK_MS } from './blocks.ts';
import { pendingSends } from './pending-sends.ts';
import {
  type PerSide,
  type Plan,
  type PlannedComparison,
  type PlannedSide,
  SIDES,
  type SideName,
} from './plan.ts';
import { readPlanned } from './read-planned.ts';
import { type BlockQuery, type ProfileSource, SourceError, type Window } from './source.ts';

/** The profiles of one comparison: both sides in one stack table, one array of values per block. */
export interface CollectedProfiles {
  readonly table: StackTable;
  readonly blocks: PerSide<readonly Float64Array[]>;
  /** Earlier windows of the baseline in the order of the plan; null for one that could not be read. */
  readonly history: readonly (Float64Array | null)[];
  /** For a gauge: what was held early and late in the candidate window, and by how many snapshots. */
  readonly edges: { readonly early: Edge; readonly late: Edge } | null;
}

/** One end of a window of a gauge: values per stack, all snapshots added up. */
export interface Edge {
  readonly values: Float64Array;
  readonly snapshots: number;
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
 * @param onCollected called with each comparison as soon as it is there
 * @param grouping makes functions one before anything is compared
 * @returns per comparison, in the order of the plan, its profiles or the error that prevented them
 */
export async function collect(
  source: ProfileSource,
  plan: Plan,
  onProgress: (progress: Progress) => void,
  onCollected: (comparison: PlannedComparison, profiles: CollectedProfiles) => void = () => undefined,
  grouping?: Grouping,
): Promise<readonly (CollectedProfiles | SourceError)[]> {
  const total = plan.comparisons.reduce(
    (sum, comparison) => sum + questionsOf(comparison).length + earlierOf(comparison).flat().length,
    0,
  );
  let done = 0;
  const tick = ({ service, profileType }: PlannedComparison) =>
    onProgress({ done: ++done, total, service, profileType });
  return Promise.all(
    plan.comparisons.map(async (comparison) => {
      const profiles = await collectOne(source, comparison, () => tick(comparison), grouping);
      if (profiles instanceof SourceError) return profiles;
      await pendingSends();
      onCollected(comparison, profiles);
      return profiles;
    }),
  );
}

/** A gauge that rises is told by its ends, so the first and the last sixth of the candidate are read as well. */
const EDGE_PART = 6;

function questionsOf({ service, profileType, kind, sides }: PlannedComparison): readonly BlockQuery[] {
  const ask = (side: SideName, window: Window) => ({
    service,
    profileType,
    selector: sides[side].selector,
    window,
  });
  const blocks = SIDES.flatMap((side) => sides[side].blocks.map((window) => ask(side, window)));
  return kind === 'gauge'
    ? [...blocks, ...edgesOf(sides.candidate.window).map((window) => ask('candidate', window))]
    : blocks;
}

function earlierOf({ service, profileType, history }: PlannedComparison) {
  return historyQuestions(service, profileType, history);
}

/** The first and the last sixth of a window, each at most a day. */
export function edgesOf(window: Window): readonly [Window, Window] {
  const { fromMs, untilMs } = window;
  const parts = cutIntoBlocks(window, EDGE_PART);
  const [first, last] = [parts[0] as Window, parts[EDGE_PART - 1] as Window];
  return [
    { fromMs, untilMs: Math.min(first.untilMs, fromMs + MAX_BLOCK_MS) },
    { fromMs: Math.max(last.fromMs, untilMs - MAX_BLOCK_MS), untilMs },
  ];
}

async function collectOne(
  source: ProfileSource,
  comparison: PlannedComparison,
  onAnswer: () => void,
  grouping: Grouping | undefined,
): Promise<CollectedProfiles | SourceError> {
  const read = (question: BlockQuery) => source.readBlock(question).finally(onAnswer);
  const { baseline, candidate } = comparison.sides;
  const seriesOf = (index: number) => (index < baseline.blocks.length ? baseline : candidate).series;
  // Interned in the order of the plan, whatever the order of the answers: the same input gives the same output. Each as soon as
  // those before it are there: the others are still on their way.
  const builder = createStackTableBuilder(grouping);
  const sides = addInOrder(
    builder,
    questionsOf(comparison).map((question, index) =>
      readPlanned(source, question, seriesOf(index)).finally(onAnswer),
    ),
    baseline.blocks.length,
  );
  let last: Promise<unknown> = sides;
  const earlier = earlierOf(comparison).map((pieces) => {
    const added = addTogether(builder, inOrder(pieces.map(read)), last);
    last = added;
    return added;
  });
  const [failure, ...history] = await Promise.all([sides, ...earlier]);
  if (failure !== null) return failure;
  const { table, blocks } = builder.finish();
  const [half, all] = [baseline.blocks.length, baseline.blocks.length + candidate.blocks.length];
  return {
    table,
    blocks: { baseline: blocks.slice(0, half), candidate: blocks.slice(half, all) },
    history: history.map((indexes) => (indexes === null ? null : sumOf(indexes, blocks))),
    edges: comparison.kind === 'gauge' ? toEdges(candidate, blocks.slice(all, all + 2)) : null,
  };
}

/**
 * Adds profiles in their order; those before the first of the candidate do not say where code is now. Returns the first error in this order, for which one comes first in time is chance;
 * else null.
 */
async function addInOrder(
  builder: StackTableBuilder,
  answers: readonly Promise<Profile>[],
  firstCandidate: number,
): Promise<SourceError | null> {
  // Settled at once: one may fail while those before it are waited for.
  const settled = answers.map((answer) =>
    answer.then(
      (profile) => ({ profile }),
      (error: unknown) => ({ error }),
    ),
  );
  let failure: unknown = null;
  for (const [index, answer] of settled.entries()) {
    const one = await answer;
    if ('error' in one) failure ??= one.error;
    else if (failure === null)
      builder.add(one.profile, one.profile.defaultSampleType, index >= firstCandidate);
  }
  if (failure === null || failure instanceof SourceError) return failure;
  throw failure;
}

/** Adds one earlier window: all of it, or null, for history only sharpens the evidence. */
async function addTogether(
  builder: StackTableBuilder,
  answers: Promise<readonly Profile[] | SourceError>,
  after: Promise<unknown>,
): Promise<readonly number[] | null> {
  const [profiles] = await Promise.all([answers, after]);
  if (profiles instanceof SourceError) return null;
  return profiles.map((profile) => builder.add(profile, profile.defaultSampleType));
}

/** Awaits all; the first error in the order of the plan counts, for which one comes first in time is chance. */
export async function inOrder(
  answers: readonly Promise<Profile>[],
): Promise<readonly Profile[] | SourceError> {
  const settled = await Promise.allSettled(answers);
  const failed = settled.find((answer) => answer.status === 'rejected');
  if (failed === undefined)
    return settled.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  if (failed.reason instanceof SourceError) return failed.reason;
  throw failed.reason;
}

function sumOf(indexes: readonly number[], blocks: readonly Float64Array[]): Float64Array {
  const [first = 0, ...others] = indexes;
  return others.reduce(
    (sum, index) => sum.map((value, stack) => value + ((blocks[index] as Float64Array)[stack] as number)),
    blocks[first] as Float64Array,
  );
}

function toEdges(
  { window, series }: PlannedSide,
  values: readonly Float64Array[],
): CollectedProfiles['edges'] {
  const [early, late] = values;
  if (early === undefined || late === undefined) return null;
  const [first, last] = edgesOf(window);
  const within = ({ fromMs, untilMs }: Window) =>
    series.reduce(
      (sum, { timesMs }) => sum + timesMs.filter((time) => time >= fromMs && time < untilMs).length,
      0,
    );
  return {
    early: { values: early, snapshots: within(first) },
    late: { values: late, snapshots: within(last) },
  };
}

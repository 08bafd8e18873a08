import type { StackTable } from '../profile/profile.ts';
import { createStackTableBuilder } from '../profile/stack-table.ts';
import {
  cutIntoBlocks,
  type PerSide,
  type Plan,
  type PlannedComparison,
  type PlannedSide,
  SIDES,
  type SideName,
} from './plan.ts';
import { type BlockQuery, type ProfileSource, SourceError, type Window } from './source.ts';

/** The profiles of one comparison: both sides in one stack table, one array of values per block. */
export interface CollectedProfiles {
  readonly table: StackTable;
  readonly blocks: PerSide<readonly Float64Array[]>;
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
 * @returns per comparison, in the order of the plan, its profiles or the error that prevented them
 */
export async function collect(
  source: ProfileSource,
  plan: Plan,
  onProgress: (progress: Progress) => void,
): Promise<readonly (CollectedProfiles | SourceError)[]> {
  const total = plan.comparisons.reduce((sum, comparison) => sum + questionsOf(comparison).length, 0);
  let done = 0;
  const tick = ({ service, profileType }: PlannedComparison) =>
    onProgress({ done: ++done, total, service, profileType });
  return Promise.all(
    plan.comparisons.map((comparison) => collectOne(source, comparison, () => tick(comparison))),
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

function edgesOf(window: Window): readonly [Window, Window] {
  const parts = cutIntoBlocks(window, EDGE_PART);
  return [parts[0] as Window, parts[EDGE_PART - 1] as Window];
}

async function collectOne(
  source: ProfileSource,
  comparison: PlannedComparison,
  onAnswer: () => void,
): Promise<CollectedProfiles | SourceError> {
  // All are awaited, and the first error in the order of the plan counts: which one comes first in time is chance.
  const answers = await Promise.allSettled(
    questionsOf(comparison).map((question) => source.readBlock(question).finally(onAnswer)),
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
  const { baseline, candidate } = comparison.sides;
  const [half, all] = [baseline.blocks.length, baseline.blocks.length + candidate.blocks.length];
  return {
    table,
    blocks: { baseline: blocks.slice(0, half), candidate: blocks.slice(half, all) },
    edges: toEdges(candidate, blocks.slice(all)),
  };
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

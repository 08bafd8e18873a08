import type { ComparisonData, SideData } from '../compare/comparison.ts';
import { sumBlocks } from '../compare/costs.ts';
import { ignoredFunctions } from '../config/ignore.ts';
import type { IgnoreRule } from '../config/resolve.ts';
import type { Grouping } from '../profile/grouping.ts';
import { stackCount } from '../profile/profile.ts';
import { kindOf, parseProfileType } from '../profile/profile-type.ts';
import { createStackTableBuilder, type StackTableBuilder } from '../profile/stack-table.ts';
import { MAX_BLOCKS, type PerSide, SIDES, type SideName } from '../sources/plan.ts';
import type { TypedFile } from '../sources/profile-files/read.ts';

/**
 * Turns the files of one service and type into what the engine compares. Files of a side are replicates, so each is a block
 * of its own, in the order of their paths; more than six are put together, neighbours with neighbours. Snapshots of what is
 * held are no replicates and never added up: they are one block with as many uploads as there are files.
 */
export function toFileData(
  profileType: string,
  sides: PerSide<readonly TypedFile[]>,
  ignore: readonly IgnoreRule[],
  grouping?: Grouping,
): ComparisonData {
  const kind = kindOf(profileType);
  const builder = createStackTableBuilder(grouping);
  const counts = SIDES.map((side) => {
    const blocks = cutIntoBlocks(sides[side], kind === 'gauge' ? 1 : MAX_BLOCKS);
    for (const files of blocks) addBlock(builder, files, side, grouping);
    return blocks.length;
  });
  const { table, blocks } = builder.finish();
  const apartMs = kind === 'gauge' ? null : recordedApartMs(sides);
  const toSide = (side: SideName, own: SideData['blocks']): SideData => ({
    blocks: own,
    durationMs: durationMs(sides[side]),
    // Files are no uploads of replicas that run side by side: their times add up, and a second is a second.
    uploads: kind === 'gauge' ? sides[side].length : 0,
  });
  return {
    kind,
    unit: parseProfileType(profileType).sampleUnit,
    table,
    ignored: ignoredFunctions(table.functions, ignore),
    ...(apartMs === null ? {} : { apartMs }),
    baseline: toSide('baseline', blocks.slice(0, counts[0])),
    candidate: toSide('candidate', blocks.slice(counts[0])),
  };
}

/** At most so many parts of neighbours, as equal as can be. */
function cutIntoBlocks(files: readonly TypedFile[], most: number): (readonly TypedFile[])[] {
  const count = Math.min(files.length, most);
  const edge = (index: number) => Math.floor((files.length * index) / count);
  return Array.from({ length: count }, (_, index) => files.slice(edge(index), edge(index + 1)));
}

function addBlock(
  builder: StackTableBuilder,
  files: readonly TypedFile[],
  side: SideName,
  grouping: Grouping | undefined,
): void {
  const isShown = side === 'candidate';
  const [only, ...more] = files;
  if (only !== undefined && more.length === 0) {
    builder.add(only.profile, only.sampleType, isShown);
    return;
  }
  // Added up before they enter the table, so that hundreds of files take no more memory than six.
  const own = createStackTableBuilder(grouping);
  for (const { profile, sampleType } of files) own.add(profile, sampleType, isShown);
  const { table, blocks } = own.finish();
  builder.addTable(table, [sumBlocks(blocks, stackCount(table))]);
}

/** All recordings together; 0, for not known, when one does not say. */
function durationMs(files: readonly TypedFile[]): number {
  const all = files.map(({ profile }) => profile.durationNanos / 1e6);
  return all.every((length) => length > 0) ? all.reduce((sum, length) => sum + length, 0) : 0;
}

/** Time between the recordings of the two sides, negative where they overlap; null where a file does not say when it was made. */
export function recordedApartMs({ baseline, candidate }: PerSide<readonly TypedFile[]>): number | null {
  const [before, after] = [recordedRange(baseline), recordedRange(candidate)];
  if (before === null || after === null) return null;
  return Math.max(before.fromMs, after.fromMs) - Math.min(before.untilMs, after.untilMs);
}

function recordedRange(
  files: readonly TypedFile[],
): { readonly fromMs: number; readonly untilMs: number } | null {
  let [fromMs, untilMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { startMs, profile } of files) {
    if (startMs === null) return null;
    fromMs = Math.min(fromMs, startMs);
    untilMs = Math.max(untilMs, startMs + profile.durationNanos / 1e6);
  }
  return files.length === 0 ? null : { fromMs, untilMs };
}

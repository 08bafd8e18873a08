import type { Grouping } from '../profile/grouping.ts';
import type { StackTable } from '../profile/profile.ts';
import { createStackTableBuilder } from '../profile/stack-table.ts';
import { type CollectedProfiles, inOrder } from './collect.ts';
import { listUploadsOf } from './listing.ts';
import { type PlannedComparison, planComparison, type SideRequest } from './plan.ts';
import { readPlanned } from './read-planned.ts';
import { type ProfileSource, SourceError, type UploadSeries } from './source.ts';

/**
 * Plans some comparisons once more, with another window of the candidate. Only that window is asked about: the baseline, its blocks
 * and its history stay as they are.
 * @param all what was planned at first, to find the CPU uploads of a service
 * @returns in the order of `planned`; a window without uploads is planned, too
 * @throws SourceError when the source cannot be asked
 */
export async function planSecondWindow(
  source: ProfileSource,
  planned: readonly PlannedComparison[],
  all: readonly PlannedComparison[],
  candidate: SideRequest,
): Promise<readonly PlannedComparison[]> {
  const services = new Set(planned.map(({ service }) => service));
  const asked = all.filter(
    (one) => planned.includes(one) || (one.kind === 'cpu' && services.has(one.service)),
  );
  const uploads = await listUploadsOf(source, candidate, asked);
  const seriesOf = ({ service, profileType }: PlannedComparison): readonly UploadSeries[] =>
    uploads.flatMap((one) =>
      one.profileType === profileType && one.series.service === service ? [one.series] : [],
    );
  return planned.map((one) => {
    const cpu = all.find(({ service, kind }) => kind === 'cpu' && service === one.service);
    return planAgain(one, candidate, seriesOf(one), cpu === undefined ? [] : seriesOf(cpu));
  });
}

function planAgain(
  first: PlannedComparison,
  candidate: SideRequest,
  series: readonly UploadSeries[],
  alive: readonly UploadSeries[],
): PlannedComparison {
  const { baseline } = first.sides;
  const again = planComparison(
    first,
    first.profileType,
    { sides: { baseline, candidate } },
    { baseline: baseline.series, candidate: series },
    { baseline: baseline.alive, candidate: alive },
  );
  return { ...again, sides: { baseline, candidate: again.sides.candidate } };
}

/** What was read before: the blocks of the baseline, and the earlier windows that are used. */
export interface ReadBefore {
  readonly table: StackTable;
  readonly baseline: readonly Float64Array[];
  readonly history: readonly Float64Array[];
  /** What made functions one in the table. */
  readonly grouping?: Grouping | undefined;
}

/**
 * Fetches the candidate's blocks of one comparison and puts them beside what was read before.
 * @param onAnswer called after every answer, an error included
 * @returns the profiles, or the error that prevented them
 */
export async function collectSecondWindow(
  source: ProfileSource,
  { service, profileType, sides: { candidate } }: PlannedComparison,
  { table, baseline, history, grouping }: ReadBefore,
  onAnswer: () => void,
): Promise<CollectedProfiles | SourceError> {
  const { selector, series } = candidate;
  const answers = await inOrder(
    candidate.blocks.map((window) =>
      readPlanned(source, { service, profileType, selector, window }, series).finally(onAnswer),
    ),
  );
  if (answers instanceof SourceError) return answers;
  const builder = createStackTableBuilder(grouping);
  builder.addTable(table, [...baseline, ...history]);
  for (const profile of answers) builder.add(profile, profile.defaultSampleType);
  const { table: both, blocks } = builder.finish();
  const [known, seen] = [baseline.length, baseline.length + history.length];
  return {
    table: both,
    blocks: { baseline: blocks.slice(0, known), candidate: blocks.slice(seen) },
    history: blocks.slice(known, seen),
    edges: null,
  };
}

import type { Plan, PlannedComparison } from './plan.ts';
import { type ProfileSource, SourceError, type UploadSeries, type Window } from './source.ts';

/** What a service uploaded from the start of the baseline to the end of the candidate, or why that cannot be told. */
export type SpanUploads = readonly UploadSeries[] | { readonly unread: string };

/**
 * Reads all uploads from the first window to the last, where both sides ask for the same labels: one small question a
 * profile type covers all services. An error is an answer, too: it must not cost the comparison.
 * @param isWanted whether somebody has a use for it
 * @returns by comparison; absent where nothing was asked
 */
export async function listSpans(
  source: ProfileSource,
  { comparisons }: Pick<Plan, 'comparisons'>,
  isWanted: (comparison: PlannedComparison) => boolean,
): Promise<ReadonlyMap<PlannedComparison, SpanUploads>> {
  const wanted = comparisons.filter(
    (comparison) =>
      comparison.sides.baseline.selector === comparison.sides.candidate.selector && isWanted(comparison),
  );
  const groups = Map.groupBy(wanted, ({ profileType, labels }) => `${profileType}\0${labels}`);
  const answers = await Promise.all(
    [...groups.values()].map(async (group) => {
      const answer = await listSpan(source, group);
      return group.map((comparison) => [comparison, spanOf(comparison, answer)] as const);
    }),
  );
  return new Map(answers.flat());
}

async function listSpan(source: ProfileSource, group: readonly PlannedComparison[]): Promise<SpanUploads> {
  const [{ sides, profileType }] = group as [PlannedComparison];
  const window: Window = { fromMs: sides.baseline.window.fromMs, untilMs: sides.candidate.window.untilMs };
  const services = group.map(({ service }) => service);
  try {
    return await source.listUploads(window, sides.candidate.selector, services, profileType);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { unread: `${error.message}: ${error.why}` };
  }
}

function spanOf({ service }: PlannedComparison, answer: SpanUploads): SpanUploads {
  return 'unread' in answer ? answer : answer.filter((series) => series.service === service);
}

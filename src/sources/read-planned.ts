import { type Profile, stackCount } from '../profile/profile.ts';
import { type BlockQuery, type ProfileSource, SourceError, type UploadSeries } from './source.ts';

/** Uploads are known by the end of the second in which they lie. */
const SECOND_MS = 1000;

/**
 * Reads a block in which uploads were listed before. A server that was started again meanwhile answers with nothing, and with no error:
 * compared with the rest, that would be a service that suddenly costs less.
 * @param series the uploads of the side, with what they held
 * @throws SourceError, of kind `unavailable` too when the profile is empty although uploads were listed
 */
export async function readPlanned(
  source: ProfileSource,
  query: BlockQuery,
  series: readonly UploadSeries[],
): Promise<Profile> {
  const profile = await source.readBlock(query);
  const uploads = stackCount(profile) > 0 ? 0 : countUploads(query, series);
  if (uploads === 0) return profile;
  throw new SourceError(
    'unavailable',
    `${source.label} sent an empty profile of ${query.service}`,
    `it had listed uploads in that time before (${uploads}): it was probably started again, or lost them`,
    'See whether the server restarts, and run again when it shows the profiles.',
  );
}

/** Uploads that hold anything and lie in the block as a whole; those in a second at its edge may be of the next one. */
function countUploads({ window }: BlockQuery, series: readonly UploadSeries[]): number {
  return series.reduce(
    (sum, { timesMs, values }) =>
      sum +
      timesMs.filter(
        (time, index) =>
          (values[index] ?? 0) > 0 && time - SECOND_MS >= window.fromMs && time < window.untilMs,
      ).length,
    0,
  );
}

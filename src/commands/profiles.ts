import { join } from 'node:path';
import { UsageError } from '../config/usage-error.ts';
import { encodeRawProfile, type RawProfile } from '../profile/raw-profile.ts';
import { profileFileNames } from './profile-names.ts';
import { writeWhole } from './write-whole.ts';

/** What became of the profiles. */
export interface WrittenProfiles {
  /** Absolute paths. */
  readonly written: readonly string[];
  /** Why some are missing: the first reason, with how many; null when none is. */
  readonly problem: string | null;
}

/** What lies beside a report is uploaded with it. */
const MAX_BYTES = 512 * 1024 * 1024;

/**
 * Writes each profile as a gzipped pprof file into a folder, whole or not at all. Never rejects: files for looking closer must
 * not change a verdict.
 */
export async function writeProfiles(
  dir: string,
  profiles: readonly RawProfile[],
  maxBytes = MAX_BYTES,
): Promise<WrittenProfiles> {
  const names = profileFileNames(profiles);
  const written: string[] = [];
  const reasons: string[] = [];
  let left = maxBytes;
  for (const [index, profile] of profiles.entries()) {
    try {
      const bytes = await encodeRawProfile(profile);
      if (bytes.length > left) throw new RangeError(`together they would have more than ${maxBytes} bytes`);
      left -= bytes.length;
      written.push(await writeWhole(join(dir, names[index] as string), bytes, 'the profile'));
    } catch (error) {
      reasons.push(error instanceof UsageError ? `${error.message}: ${error.why}` : (error as Error).message);
    }
  }
  const [first] = reasons;
  const problem =
    first === undefined
      ? null
      : `${reasons.length} of ${profiles.length} profiles were not written: ${first}`;
  return { written, problem };
}

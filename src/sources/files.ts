import { open } from 'node:fs/promises';
import { parseProfile } from '../profile/detect.ts';
import { type Profile, ProfileFormatError, type SampleType } from '../profile/profile.ts';
import { SourceError } from './source.ts';

/** A larger file is no profile but a mistake. */
const MAX_FILE_BYTES = 512 * 1024 * 1024;

/**
 * Reads one profile file: pprof, speedscope or folded, gzipped or not.
 * @throws SourceError that names the file
 */
export async function readProfileFile(path: string): Promise<Profile> {
  const bytes = await readBounded(path);
  try {
    return parseProfile(bytes);
  } catch (error) {
    if (!(error instanceof ProfileFormatError)) throw error;
    const remedy =
      'pprof, speedscope and folded files are read, gzipped or not; record or export the profile again';
    throw new SourceError('malformed', `${path} is no profile that can be read`, error.message, remedy, {
      cause: error,
    });
  }
}

async function readBounded(path: string): Promise<Uint8Array> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    if (size > MAX_FILE_BYTES) {
      throw new SourceError(
        'too-large',
        `${path} is too large`,
        `${size} bytes`,
        `at most ${MAX_FILE_BYTES} bytes are read`,
      );
    }
    return await file.readFile();
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const why = (error as Error).message;
    throw new SourceError('rejected', `${path} cannot be read`, why, 'check the path', { cause: error });
  }
}

/** The name under which Pyroscope would hold a sample type. */
function profileNameOf(type: string): string {
  if (/^(?:alloc|inuse)_/u.test(type)) return 'memory';
  if (type === 'cpu' || type === 'samples') return 'process_cpu';
  return type;
}

/** A profile type id for values that come from a file; files name no period. */
export function profileTypeOf({ type, unit }: SampleType): string {
  const part = (text: string) => text.replaceAll(':', '_') || 'unknown';
  return `${profileNameOf(part(type))}:${part(type)}:${part(unit)}::`;
}

/** Index of the sample type `wanted` names (`cpu`, `alloc_space` ...), or of the default; -1 when there is none. */
export function sampleTypeIndex(profile: Profile, wanted: string | undefined): number {
  if (wanted === undefined) return profile.defaultSampleType;
  return profile.sampleTypes.findIndex(({ type }) => type === wanted);
}

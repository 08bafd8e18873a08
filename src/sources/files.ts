import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseProfile } from '../profile/detect.ts';
import { type Profile, ProfileFormatError, type SampleType } from '../profile/profile.ts';
import { parseProfileType, resolveAlias } from '../profile/profile-type.ts';
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
    const bytes = await readSome(path);
    if (bytes !== null) return bytes;
    throw new SourceError(
      'too-large',
      `${path} is too large`,
      `it has more than ${MAX_FILE_BYTES} bytes`,
      'check the path: a profile is some megabytes',
    );
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const why = (error as Error).message;
    throw new SourceError('rejected', `${path} cannot be read`, why, 'check the path', { cause: error });
  }
}

/** The whole file, or null when it is larger than allowed. A device or a pipe has no size to ask for. */
async function readSome(path: string): Promise<Uint8Array | null> {
  await using file = await open(path);
  const stat = await file.stat();
  if (stat.isFile()) return stat.size > MAX_FILE_BYTES ? null : await file.readFile();
  const bytes = await buffer(createReadStream(path, { end: MAX_FILE_BYTES }));
  return bytes.length > MAX_FILE_BYTES ? null : bytes;
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

/**
 * Index of the sample type that `wanted` names, or of the default; -1 when there is none.
 * @param wanted `cpu`, `memory` or a profile type id, of which files know only the sample type and its unit
 * @throws ProfileTypeError for anything else
 */
export function sampleTypeIndex(profile: Profile, wanted: string | undefined): number {
  if (wanted === undefined) return profile.defaultSampleType;
  const [id] = resolveAlias(wanted, profile.sampleTypes.map(profileTypeOf));
  if (id === undefined) return -1;
  const { sampleType, sampleUnit } = parseProfileType(id);
  return profile.sampleTypes.findIndex(({ type, unit }) => type === sampleType && unit === sampleUnit);
}

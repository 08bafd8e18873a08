import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { unpackProfile, WHAT_IS_READ } from '../profile/detect.ts';
import { type Profile, ProfileFormatError, type SampleType } from '../profile/profile.ts';
import { kindOf, parseProfileType, resolveAlias } from '../profile/profile-type.ts';
import { SourceError } from './source.ts';

/** A larger file is no profile but a mistake. */
const MAX_FILE_BYTES = 512 * 1024 * 1024;

/** A profile file as it was read. */
export interface RecordedProfile {
  readonly profile: Profile;
  /** When the recording began, epoch milliseconds; null where the format does not say. */
  readonly startMs: number | null;
}

/** A profile file that was read and unpacked. */
export interface OpenedProfile {
  /** Bytes of its content, without gzip. */
  readonly bytes: number;
  /** @throws SourceError that names the file. Call once. */
  decode(): RecordedProfile;
}

/**
 * Reads one profile file as it is.
 * @throws SourceError that names the file
 */
export async function readProfileFile(path: string): Promise<Uint8Array> {
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
    const { code, message } = error as NodeJS.ErrnoException;
    const [why, remedy] =
      code === 'EISDIR'
        ? ['it is a folder', `name its files with a pattern, as in '${path.replace(/\/+$/u, '')}/*'`]
        : [message, 'check the path'];
    throw new SourceError('rejected', `${path} cannot be read`, why, remedy, { cause: error });
  }
}

/**
 * Unpacks the content of one profile file: pprof, speedscope or folded, gzipped or not. That takes another thread; to decode it
 * takes as long, and this one.
 * @throws SourceError that names the file
 */
export async function openProfile(path: string, bytes: Uint8Array): Promise<OpenedProfile> {
  try {
    const { content, detect } = await unpackProfile(bytes);
    const decode = () => {
      try {
        const { profile } = detect();
        return { profile, startMs: profile.startMs ?? null };
      } catch (error) {
        throw unreadable(path, error);
      }
    };
    return { bytes: content.length, decode };
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): unknown {
  if (!(error instanceof ProfileFormatError)) return error;
  const remedy = `${WHAT_IS_READ}; record or export the profile again`;
  return new SourceError('malformed', `${path} is no profile that can be read`, error.message, remedy, {
    cause: error,
  });
}

/** The whole file, or null when it is larger than allowed. A device or a pipe has no size to ask for. */
async function readSome(path: string): Promise<Uint8Array | null> {
  await using file = await open(path);
  const stat = await file.stat();
  if (stat.isFile() && stat.size > MAX_FILE_BYTES) return null;
  // Some files of the system say that they are empty and are not.
  if (stat.isFile()) return stat.size === 0 ? await file.readFile() : await readAtOnce(file, stat.size);
  const bytes = await buffer(createReadStream(path, { end: MAX_FILE_BYTES }));
  return bytes.length > MAX_FILE_BYTES ? null : bytes;
}

/** What `readFile` reads in small pieces, each of which waits for its turn: of a large file that takes five times as long. */
async function readAtOnce(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(size);
  for (let length = 0; length < size; ) {
    const { bytesRead } = await file.read(bytes, length, size - length);
    // It has become shorter since.
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
  }
  return bytes;
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
 * The sample types of a profile that are meant, each once, as profile type ids with their index.
 * @param wanted `cpu`, `memory` or profile type ids, of which files know only the sample type and its unit; null for the type
 * that the file shows first
 * @throws ProfileTypeError for anything else
 */
export function wantedTypes(
  { sampleTypes, defaultSampleType }: Profile,
  wanted: readonly string[] | null,
): ReadonlyMap<string, number> {
  const ids = sampleTypes.map(profileTypeOf);
  const found = wanted === null ? [ids[defaultSampleType]] : wanted.flatMap((name) => meantBy(name, ids));
  return new Map(found.flatMap((id) => (id === undefined ? [] : [[id, ids.indexOf(id)]])));
}

function meantBy(name: string, ids: readonly string[]): readonly string[] {
  const meant = resolveAlias(name, ids);
  // Folded stacks count samples and do not say how long one lasts.
  if (name === 'cpu' && meant.length === 0) return ids.filter((id) => kindOf(id) === 'cpu').slice(0, 1);
  return meant.flatMap((id) => ids.find((own) => sampleOf(own) === sampleOf(id)) ?? []);
}

function sampleOf(id: string): string {
  const { sampleType, sampleUnit } = parseProfileType(id);
  return `${sampleType}:${sampleUnit}`;
}

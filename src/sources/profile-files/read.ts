import {
  type OpenedProfile,
  openProfile,
  type RecordedProfile,
  readProfileFile,
  wantedTypes,
} from '../files.ts';
import type { PerSide } from '../plan.ts';
import { SourceError } from '../source.ts';

/** Contents that are held at once; a recording of some minutes has a few megabytes. */
const MAX_BYTES = 1024 * 1024 * 1024;

/** A file with more is decoded before the next is read. */
const MAX_AHEAD_BYTES = 64 * 1024 * 1024;

/** A profile file of one side. */
export interface RecordedFile extends RecordedProfile {
  readonly path: string;
}

/** A file, and which of its sample types is meant. */
export interface TypedFile extends RecordedFile {
  readonly sampleType: number;
}

/**
 * Reads the files of one service.
 * @throws SourceError for one that cannot be read, and for more than fit into the memory
 */
export async function readSides(
  paths: PerSide<readonly string[]>,
): Promise<PerSide<readonly RecordedFile[]>> {
  let left = MAX_BYTES;
  const all = [...paths.baseline, ...paths.candidate];
  const files: RecordedFile[] = [];
  let next = await begin(all[0]);
  for (const [index, path] of all.entries()) {
    const { bytes, decode } = await next.opened;
    left -= bytes;
    if (left < 0) throw tooLarge(path);
    // One file is unpacked while the one before it is decoded, unless two such contents would take too much memory.
    const isAhead = bytes <= MAX_AHEAD_BYTES;
    if (isAhead) next = await begin(all[index + 1]);
    files.push({ ...decode(), path });
    if (!isAhead) next = await begin(all[index + 1]);
  }
  const { length } = paths.baseline;
  return { baseline: files.slice(0, length), candidate: files.slice(length) };
}

/**
 * Reads a file; then another thread unpacks it, for which nothing has to be done here any more. What goes wrong is told when its
 * turn comes, unless another file was wrong before it.
 */
async function begin(path: string | undefined): Promise<{ readonly opened: Promise<OpenedProfile> }> {
  const read = path === undefined ? Promise.reject(new RangeError('no more files')) : readProfileFile(path);
  const opened = read.then((bytes) => openProfile(path ?? '', bytes));
  opened.catch(() => {});
  await read.catch(() => {});
  return { opened };
}

function tooLarge(path: string): SourceError {
  return new SourceError(
    'too-large',
    `${path} does not fit beside the files before it`,
    `the files of one service have more than ${MAX_BYTES} bytes without gzip`,
    'give fewer files a side: six are enough',
  );
}

/**
 * The files by what they hold: profile type ids in their order of appearance, each with the files of both sides that hold it.
 * @param wanted see `wantedTypes`
 * @throws ProfileTypeError for a type that nobody knows
 */
export function filesByType(
  sides: PerSide<readonly RecordedFile[]>,
  wanted: readonly string[] | null,
): ReadonlyMap<string, PerSide<readonly TypedFile[]>> {
  const types = new Map<string, PerSide<TypedFile[]>>();
  for (const side of ['baseline', 'candidate'] as const) {
    for (const file of sides[side]) {
      for (const [id, sampleType] of wantedTypes(file.profile, wanted)) {
        const found = types.get(id) ?? { baseline: [], candidate: [] };
        types.set(id, found);
        found[side].push({ ...file, sampleType });
      }
    }
  }
  return types;
}

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parsePprof } from '../profile/pprof.ts';
import type { Profile } from '../profile/profile.ts';
import { parseProfileType } from '../profile/profile-type.ts';

const gunzipAsync = promisify(gunzip);
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** One recorded upload of one series. */
export interface Upload {
  /** When the server holds it, epoch milliseconds; recorded to the second. */
  readonly timeMs: number;
  readonly profileType: string;
  /** All labels of the series, the server's own (`__profile_type__` and the like) included. */
  readonly labels: ReadonlyMap<string, string>;
  /** The value `SelectSeries` shows: bytes, nanoseconds or a count, by the profile type. */
  readonly total: number;
  /** Decoded when it is first asked for. */
  readonly profile: () => Profile;
}

/** All uploads of a folder of windows, by time. */
export interface Recordings {
  readonly uploads: readonly Upload[];
  readonly oldestMs: number;
  readonly newestMs: number;
}

/**
 * Loads `<dir>/<window>/<service>.<type>.jsonl.gz` and `<dir>/types.json`; the format is described beside
 * the recordings.
 * @throws Error naming the file and line that cannot be read, or an empty folder.
 */
export async function loadRecordings(dir: string): Promise<Recordings> {
  const types = await readTypes(path.join(dir, 'types.json'));
  const files = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.jsonl.gz')).sort();
  const loaded = await Promise.all(files.map((name) => loadFile(path.join(dir, name), types)));
  const uploads = loaded.flat().sort((a, b) => a.timeMs - b.timeMs);
  const [oldest] = uploads;
  const newest = uploads.at(-1);
  if (oldest === undefined || newest === undefined) {
    throw new Error(`no recordings in ${dir}: expected <window>/<service>.<type>.jsonl.gz`);
  }
  return { uploads, oldestMs: oldest.timeMs, newestMs: newest.timeMs };
}

async function readTypes(file: string): Promise<ReadonlyMap<string, string>> {
  const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${file}: expected an object`);
  return new Map(Object.entries(parsed as Record<string, string>));
}

async function loadFile(file: string, types: ReadonlyMap<string, string>): Promise<Upload[]> {
  const typeName = path.basename(file, '.jsonl.gz').split('.').at(-1) ?? '';
  const profileType = types.get(typeName);
  if (profileType === undefined) throw new Error(`${file}: types.json does not name the type ${typeName}`);
  const text = await gunzipAsync(await readFile(file), { maxOutputLength: MAX_FILE_BYTES });
  const lines = text.toString('utf8').split('\n');
  return lines.flatMap((line, index) =>
    line === '' ? [] : [readLine(line, `${file}:${index + 1}`, profileType)],
  );
}

interface RecordedLine {
  readonly timeMs: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly total: number;
  readonly pprof: string;
}

function readLine(line: string, place: string, profileType: string): Upload {
  let recorded: RecordedLine;
  try {
    recorded = JSON.parse(line) as RecordedLine;
  } catch (cause) {
    throw new Error(`${place}: not a JSON object`, { cause });
  }
  const { timeMs, labels, total, pprof } = recorded;
  if (!Number.isSafeInteger(timeMs) || !Number.isFinite(total) || typeof pprof !== 'string' || !labels) {
    throw new Error(`${place}: timeMs, labels, total or pprof is missing`);
  }
  let decoded: Profile | undefined;
  return {
    // The recorder asked second by second, with seconds that began at an odd millisecond. Agents send whole
    // seconds, and the contract answers show the uploads there, so the whole second inside is the time.
    timeMs: Math.floor(timeMs / 1000) * 1000,
    profileType,
    labels: seriesLabels(labels, profileType),
    total,
    profile: () => {
      decoded ??= parsePprof(Buffer.from(pprof, 'base64'));
      return decoded;
    },
  };
}

/** The labels of a series with those that a server adds; they show up in `LabelNames` and can be asked for. */
export function seriesLabels(
  labels: Readonly<Record<string, string>>,
  profileType: string,
): Map<string, string> {
  const parts = parseProfileType(profileType);
  const own = {
    __name__: parts.name,
    __period_type__: parts.periodType,
    __period_unit__: parts.periodUnit,
    __profile_type__: profileType,
    __service_name__: labels.service_name ?? '',
    __type__: parts.sampleType,
    __unit__: parts.sampleUnit,
  };
  return new Map(Object.entries({ ...labels, ...own }).sort(([a], [b]) => (a < b ? -1 : 1)));
}

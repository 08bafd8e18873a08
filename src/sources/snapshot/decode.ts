import { createHash } from 'node:crypto';
import { gunzipBounded, isGzip } from '../../profile/gzip.ts';
import { ProfileFormatError } from '../../profile/profile.ts';
import { FORMAT, FORMAT_VERSION } from './encode.ts';
import { type SavedFormat, SnapshotFormatError, TAKE_AGAIN, wrong } from './format-error.ts';
import type { Snapshot } from './model.ts';
import { readVersion1 } from './version-1.ts';

/** Bounds for reading a snapshot. */
export interface DecodeLimits {
  /** Bytes of the unpacked file. */
  readonly maxBytes: number;
  /** Frames of all its stacks together. */
  readonly maxFrames: number;
}

/** A night of seven services unpacks to some megabytes. */
export const DECODE_LIMITS: DecodeLimits = { maxBytes: 256 * 1024 * 1024, maxFrames: 64_000_000 };

/** How each version of the format is read, from its lines without the last one; old ones stay readable for good. */
const READERS: ReadonlyMap<number, (lines: readonly SavedFormat[], limits: DecodeLimits) => Snapshot> =
  new Map([[1, readVersion1]]);

/**
 * Reads the bytes of a snapshot, all of it or nothing.
 * @throws SnapshotFormatError that names place, reason and remedy
 */
export function decodeSnapshot(bytes: Uint8Array, limits = DECODE_LIMITS): Snapshot {
  if (!isGzip(bytes)) throw foreign(bytes.length === 0 ? 'the file is empty' : 'it is not gzipped');
  const unpacked = unpack(bytes, limits.maxBytes);
  const read = readerOf(unpacked);
  checkSum(unpacked);
  return read(jsonLines(unpacked).slice(0, -1), limits);
}

function unpack(bytes: Uint8Array, maxBytes: number): Buffer {
  try {
    const unpacked = gunzipBounded(FORMAT, bytes, maxBytes);
    return Buffer.from(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength);
  } catch (error) {
    if (!(error instanceof ProfileFormatError)) throw error;
    const reason = error.message.replace(/^not a valid \S+ profile: /u, '');
    throw new SnapshotFormatError('', reason, TAKE_AGAIN, { cause: error });
  }
}

const NEWLINE = 10;
/** Longer first lines do not exist: a header lists services and types, not stacks. */
const MAX_HEADER_BYTES = 64 * 1024 * 1024;

/** Looks at the first line alone, which every version begins with. */
function readerOf(unpacked: Buffer) {
  const end = unpacked.subarray(0, MAX_HEADER_BYTES).indexOf(NEWLINE);
  const header = end < 0 ? null : parseLine(unpacked.subarray(0, end));
  if (header?.format !== FORMAT) throw foreign('its first line does not say that it is one');
  const { version } = header;
  const reader = READERS.get(version as number);
  if (reader !== undefined) return reader;
  if (Number.isSafeInteger(version) && (version as number) > FORMAT_VERSION) {
    const reason = `has format version ${version}, and this flamegate reads up to ${FORMAT_VERSION}`;
    const remedy = 'use the version of flamegate that took it, or a newer one';
    throw new SnapshotFormatError('line 1', reason, remedy);
  }
  throw wrong('line 1, version', 'is no version of the format');
}

/** The last line is the sum of all before it: nothing was lost or changed since it was written. */
function checkSum(unpacked: Buffer): void {
  const end = unpacked.length - 1;
  const lastAt = unpacked.lastIndexOf(NEWLINE, end - 1) + 1;
  const told = unpacked[end] === NEWLINE ? parseLine(unpacked.subarray(lastAt, end))?.sha256 : undefined;
  if (typeof told !== 'string') throw wrong('the last line', 'is no checksum: the file is cut off');
  const sha256 = createHash('sha256').update(unpacked.subarray(0, lastAt)).digest('hex');
  if (told !== sha256)
    throw wrong('the last line', 'holds another checksum than the content: the file was changed');
}

function jsonLines(unpacked: Buffer): SavedFormat[] {
  const lines: SavedFormat[] = [];
  for (let start = 0; start < unpacked.length; ) {
    const end = unpacked.indexOf(NEWLINE, start);
    const line = parseLine(unpacked.subarray(start, end));
    if (line === null) throw wrong(`line ${lines.length + 1}`, 'is no JSON object');
    lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** Null for anything but an object: what the engine says of the text would quote it. */
function parseLine(bytes: Buffer): SavedFormat | null {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as SavedFormat)
      : null;
  } catch {
    return null;
  }
}

function foreign(why: string): SnapshotFormatError {
  return new SnapshotFormatError(
    '',
    `it is no snapshot: ${why}`,
    'give a file that flamegate snapshot wrote; profile files are compared by flamegate compare',
  );
}

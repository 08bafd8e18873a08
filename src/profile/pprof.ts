import { DEFAULT_MAX_BYTES, gunzipBounded, isGzip } from './gzip.ts';
import { type PprofLayout, scanPprof, spanCount } from './pprof-layout.ts';
import { readLocations } from './pprof-locations.ts';
import { readSamples } from './pprof-samples.ts';
import { readStringIndex, type Strings, stringTable } from './pprof-tables.ts';
import { type Profile, ProfileFormatError, type SampleType } from './profile.ts';
import { type Cursor, cursorOver, readTag, skipField } from './protobuf.ts';

/** Bounds for reading a profile. */
export interface ParseOptions {
  /**
   * The most bytes the decompressed file may have, and also its decoded stacks at four bytes a frame.
   * Default 512 MiB.
   */
  readonly maxBytes?: number;
}

const FORMAT = 'pprof';
const BYTES_PER_FRAME = 4;
/** Positions are kept as 32-bit integers. */
const MAX_BYTES = 2 ** 31 - 1;

/**
 * Reads a pprof profile, gzipped or not. The reader is strict: bytes that are truncated, corrupt or contradict
 * themselves are a `ProfileFormatError` with the offset in the decompressed bytes, never a smaller profile.
 *
 * No bytes at all and a profile without samples are a `Profile` without stacks: that is how Pyroscope answers for a
 * service it does not know. One cut cannot be seen: protobuf has no end mark, so a file cut exactly between two
 * fields behind the last string that is used (duration, default sample type and the like) reads as a file that
 * never had them. Its stacks and values are complete.
 *
 * Dropped: labels, mappings, addresses of symbolised locations, and `drop_frames`. Stacks are not merged.
 * Source: https://github.com/google/pprof/blob/main/proto/profile.proto
 */
export function parsePprof(bytes: Uint8Array, options: ParseOptions = {}): Profile {
  const maxBytes = Math.min(options.maxBytes ?? DEFAULT_MAX_BYTES, MAX_BYTES);
  const gzipped = isGzip(bytes);
  const raw = gzipped ? gunzipBounded(FORMAT, bytes, maxBytes) : bytes;
  return decodePprof(raw, gzipped, maxBytes);
}

/** Reads the protobuf message itself. `inflated` says that the bytes came out of gzip, for the error messages. */
export function decodePprof(bytes: Uint8Array, inflated: boolean, maxBytes = DEFAULT_MAX_BYTES): Profile {
  if (bytes.length > maxBytes) {
    throw new ProfileFormatError(FORMAT, maxBytes, `it has ${bytes.length} bytes, the limit is ${maxBytes}`);
  }
  const cursor = cursorOver(FORMAT, bytes, inflated);
  const layout = scanPprof(cursor);
  const strings = stringTable(cursor, layout.strings);
  const sampleTypes = readSampleTypes(cursor, layout, strings);
  const locations = readLocations(cursor, layout, strings);
  const maxFrames = Math.floor(maxBytes / BYTES_PER_FRAME);
  const typeCount = sampleTypes.length;
  const samples = readSamples(cursor, layout.samples, locations, typeCount, strings.count, maxFrames);
  return {
    sampleTypes,
    defaultSampleType: defaultSampleType(sampleTypes, strings.text(layout.defaultSampleType)),
    frames: locations.frames,
    ...samples,
    durationNanos: layout.durationNanos,
    ...(layout.timeNanos > 0 && { startMs: layout.timeNanos / 1e6 }),
  };
}

function readSampleTypes(cursor: Cursor, layout: PprofLayout, strings: Strings): SampleType[] {
  const types: SampleType[] = [];
  for (let i = 0; i < spanCount(layout.sampleTypes); i++) {
    cursor.pos = layout.sampleTypes[2 * i]!;
    cursor.end = layout.sampleTypes[2 * i + 1]!;
    let type = '';
    let unit = '';
    while (cursor.pos < cursor.end) {
      const tag = readTag(cursor);
      if (tag === 1 << 3) type = strings.text(readStringIndex(cursor, strings.count));
      else if (tag === 2 << 3) unit = strings.text(readStringIndex(cursor, strings.count));
      else skipField(cursor, tag, 2);
    }
    types.push({ type, unit });
  }
  return types;
}

/** The type the file asks for; without one, or when it names none of them, the last, as `go tool pprof` does. */
function defaultSampleType(types: readonly SampleType[], wanted: string): number {
  const asked = wanted === '' ? -1 : types.findIndex(({ type }) => type === wanted);
  return asked === -1 ? Math.max(types.length - 1, 0) : asked;
}

/**
 * First pass over a pprof file: where every top-level record lies, and the few scalars that matter.
 * The tables may stand in any order, so nothing can be resolved before this pass has seen them all.
 * Source of the field numbers: https://github.com/google/pprof/blob/main/proto/profile.proto
 */
import { finished, type Int32List, int32List, push } from './growable.ts';
import {
  type Cursor,
  fail,
  int64ToNumber,
  readLength,
  readSmall,
  readTag,
  readVarint,
  skipField,
} from './protobuf.ts';

/** Begin and end of each record of one kind: record `i` is `[bounds[2 * i], bounds[2 * i + 1])`. */
export type Spans = Int32Array;

/** Where the records of a profile lie. */
export interface PprofLayout {
  readonly sampleTypes: Spans;
  readonly samples: Spans;
  readonly mappings: Spans;
  readonly locations: Spans;
  readonly functions: Spans;
  readonly strings: Spans;
  /** 0 when not set. */
  readonly timeNanos: number;
  readonly durationNanos: number;
  /** String index of the default sample type, 0 when not set. */
  readonly defaultSampleType: number;
}

/** Number of records. */
export function spanCount(spans: Spans): number {
  return spans.length / 2;
}

/**
 * No real profile has more records of one kind. Each costs a few bytes in the file and more in memory, so that
 * a hostile file could otherwise exhaust it.
 */
const MAX_SAMPLES = 32 * 1024 * 1024;
const MAX_RECORDS = 4 * 1024 * 1024;
const SAMPLE_FIELD = 2;

const PROFILE_FIELDS = 15;
const VALUE_TYPE_FIELDS = 2;

interface Scan {
  readonly records: readonly Int32List[];
  timeNanos: number;
  durationNanos: number;
  defaultSampleType: number;
  /** The highest string index used outside the records, and where. */
  highestString: number;
  highestStringAt: number;
}

/** Walks the top level of a profile and checks what can be checked without decoding the records. */
export function scanPprof(cursor: Cursor): PprofLayout {
  const scan: Scan = {
    records: Array.from({ length: 7 }, () => int32List(16)),
    timeNanos: 0,
    durationNanos: 0,
    defaultSampleType: 0,
    highestString: 0,
    highestStringAt: 0,
  };
  while (cursor.pos < cursor.end) scanField(cursor, scan);
  const spans = scan.records.map(finished);
  const layout: PprofLayout = {
    sampleTypes: spans[1]!,
    samples: spans[2]!,
    mappings: spans[3]!,
    locations: spans[4]!,
    functions: spans[5]!,
    strings: spans[6]!,
    timeNanos: scan.timeNanos,
    durationNanos: scan.durationNanos,
    defaultSampleType: scan.defaultSampleType,
  };
  checkTables(cursor, layout, scan);
  return layout;
}

function scanField(cursor: Cursor, scan: Scan): void {
  const tag = readTag(cursor);
  switch (tag) {
    case (1 << 3) | 2: // sample_type
    case (2 << 3) | 2: // sample
    case (3 << 3) | 2: // mapping
    case (4 << 3) | 2: // location
    case (5 << 3) | 2: // function
    case (6 << 3) | 2: // string_table
      scanRecord(cursor, scan, tag >>> 3);
      break;
    case 12 << 3: // period
      readVarint(cursor);
      break;
    case 9 << 3:
      readVarint(cursor);
      scan.timeNanos = Math.max(int64ToNumber(cursor), 0);
      break;
    case 10 << 3:
      readVarint(cursor);
      // A negative duration says nothing; 0 stands for "not known".
      scan.durationNanos = Math.max(int64ToNumber(cursor), 0);
      break;
    case 14 << 3:
      scan.defaultSampleType = scanStringIndex(cursor, scan);
      break;
    case 7 << 3: // drop_frames
    case 8 << 3: // keep_frames
    case 13 << 3: // comment, unpacked
    case 15 << 3: // doc_url
      scanStringIndex(cursor, scan);
      break;
    case (11 << 3) | 2: // period_type
    case (13 << 3) | 2: // comment, packed
      scanStringIndexes(cursor, scan, tag >>> 3);
      break;
    default:
      skipField(cursor, tag, PROFILE_FIELDS);
  }
}

function scanRecord(cursor: Cursor, scan: Scan, field: number): void {
  const spans = scan.records[field]!;
  const limit = field === SAMPLE_FIELD ? MAX_SAMPLES : MAX_RECORDS;
  if (spans.length >= 2 * limit) {
    fail(cursor, cursor.tagAt, `there are more than ${limit} records of field ${field}, which is the limit`);
  }
  const end = readLength(cursor);
  push(spans, cursor.pos);
  push(spans, end);
  cursor.pos = end;
}

/** The period type and the comments are not used, but a string they name must exist: a cut file lacks it. */
function scanStringIndexes(cursor: Cursor, scan: Scan, field: number): void {
  const outer = cursor.end;
  cursor.end = readLength(cursor);
  while (cursor.pos < cursor.end) {
    if (field === 13) {
      scanStringIndex(cursor, scan);
      continue;
    }
    const tag = readTag(cursor);
    if (tag === 1 << 3 || tag === 2 << 3) scanStringIndex(cursor, scan);
    else skipField(cursor, tag, VALUE_TYPE_FIELDS);
  }
  cursor.end = outer;
}

function scanStringIndex(cursor: Cursor, scan: Scan): number {
  const at = cursor.pos;
  const index = readSmall(cursor);
  if (index < 0) fail(cursor, at, 'a string index is out of range');
  if (index > scan.highestString) {
    scan.highestString = index;
    scan.highestStringAt = at;
  }
  return index;
}

function checkTables(cursor: Cursor, layout: PprofLayout, scan: Scan): void {
  const count = spanCount(layout.strings);
  if (cursor.end > 0 && layout.sampleTypes.length === 0) {
    fail(cursor, cursor.end, 'there are no sample types: the data is truncated, or no pprof');
  }
  if (count === 0 && layout.samples.length + layout.locations.length + layout.functions.length > 0) {
    fail(cursor, cursor.end, 'there is no string table: the data is truncated');
  }
  if (count > 0 && layout.strings[0] !== layout.strings[1]) {
    fail(cursor, layout.strings[0]!, 'the first entry of the string table is not empty');
  }
  if (scan.highestString > 0 && scan.highestString >= count) {
    const reason = `string ${scan.highestString} is used, but the string table has ${count} entries: the data is truncated or corrupt`;
    fail(cursor, scan.highestStringAt, reason);
  }
}

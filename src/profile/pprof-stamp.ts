/** Sets the time of a pprof file without rewriting it, so that lines, mappings and labels stay as they are. */
import type { RecordedTime } from './cpu-stacks.ts';
import type { SampleType } from './profile.ts';
import { cursorOver, int64ToNumber, readLength, readTag, readVarint, skipField } from './protobuf.ts';
import { byteSink, putMessage, putNumber, putText, writtenBytes } from './protobuf-writer.ts';

/** What a pprof file says about itself. */
export interface PprofStamp {
  /** Epoch milliseconds; null when the file has no time. */
  readonly startMs: number | null;
  /** Null when the file has none. */
  readonly durationMs: number | null;
  /** Entries of the string table. */
  readonly stringCount: number;
  readonly hasPeriodType: boolean;
}

const FIELDS = 15;
const TIME = 9;
const DURATION = 10;
const STRING = 6;
const PERIOD_TYPE = 11;
/** Fields that are messages, texts or packed lists. */
const WITH_LENGTH = new Set([1, 2, 3, 4, 5, STRING, PERIOD_TYPE, 13]);

/**
 * Reads the stamp of a pprof file that is not compressed.
 * @throws ProfileFormatError when it is damaged
 */
export function readPprofStamp(bytes: Uint8Array): PprofStamp {
  const cursor = cursorOver('pprof', bytes, true);
  const found = { timeNanos: 0, durationNanos: 0, stringCount: 0, hasPeriodType: false };
  while (cursor.pos < cursor.end) {
    const tag = readTag(cursor);
    const field = tag >>> 3;
    if ((tag & 7) === 2 && WITH_LENGTH.has(field)) {
      const end = readLength(cursor);
      if (field === STRING) found.stringCount += 1;
      if (field === PERIOD_TYPE && end > cursor.pos) found.hasPeriodType = true;
      cursor.pos = end;
    } else if ((tag & 7) === 0 && field <= FIELDS) {
      readVarint(cursor);
      if (field === TIME) found.timeNanos = int64ToNumber(cursor);
      if (field === DURATION) found.durationNanos = int64ToNumber(cursor);
    } else skipField(cursor, tag, FIELDS);
  }
  return {
    startMs: found.timeNanos > 0 ? found.timeNanos / 1e6 : null,
    durationMs: found.durationNanos > 0 ? found.durationNanos / 1e6 : null,
    stringCount: found.stringCount,
    hasPeriodType: found.hasPeriodType,
  };
}

/**
 * The file with another time, and with a period type where it has none. Fields are appended: of a number that stands twice in
 * a message the last counts, and lists go on.
 * Source: https://protobuf.dev/programming-guides/encoding/#last-one-wins
 */
export function stampPprof(
  bytes: Uint8Array,
  stamp: PprofStamp,
  { startMs, durationMs }: RecordedTime,
  periodType: SampleType,
): Uint8Array {
  const out = byteSink(64);
  putNumber(out, TIME, BigInt(Math.round(startMs)) * 1_000_000n);
  putNumber(out, DURATION, BigInt(Math.round(durationMs)) * 1_000_000n);
  if (!stamp.hasPeriodType) {
    putText(out, STRING, periodType.type);
    putText(out, STRING, periodType.unit);
    putMessage(out, PERIOD_TYPE, () => {
      putNumber(out, 1, stamp.stringCount);
      putNumber(out, 2, stamp.stringCount + 1);
    });
  }
  return Buffer.concat([bytes, writtenBytes(out)]);
}

import { invalidArgument } from './api-errors.ts';

/** A range as the server takes it: both ends inclusive, epoch milliseconds. */
export interface InclusiveRange {
  readonly startMs: number;
  readonly endMs: number;
}

const MAX_QUERY_LENGTH_MS = 24 * 3600 * 1000;
const MAX_LOOKBACK_MS = 7 * 24 * 3600 * 1000;

/**
 * Checks and clips a range with the server's defaults, in its order: lookback first, so that a range of nine
 * days passes the limit of 24 h when less than that is left.
 * @returns undefined when the range lies before the lookback, which the server answers with nothing at all.
 * @throws ApiError
 */
export function limitRange(startMs: number, endMs: number, nowMs: number): InclusiveRange | undefined {
  if (startMs === 0 || endMs === 0) throw invalidArgument('missing time range in the query');
  if (startMs > endMs) throw invalidArgument('query start time is after end time');
  const earliestMs = nowMs - MAX_LOOKBACK_MS;
  if (endMs < earliestMs) return undefined;
  const range = { startMs: Math.max(startMs, earliestMs), endMs };
  const lengthMs = range.endMs - range.startMs;
  if (lengthMs > MAX_QUERY_LENGTH_MS) {
    throw invalidArgument(
      `the query time range exceeds the limit (max_query_length, actual: ${goDuration(lengthMs)}, limit: 1d)`,
    );
  }
  return range;
}

/** A duration as Go prints it: `48h0m0s`, `25h0m0.5s`. */
function goDuration(durationMs: number): string {
  const hours = Math.floor(durationMs / 3_600_000);
  const minutes = Math.floor((durationMs % 3_600_000) / 60_000);
  return `${hours}h${minutes}m${(durationMs % 60_000) / 1000}s`;
}

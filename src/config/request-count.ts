import { createReadStream } from 'node:fs';
import { text as readText } from 'node:stream/consumers';
import { type K6Summary, parseK6Summary } from './k6-summary.ts';
import type { MergedSettings } from './merge.ts';
import { UsageError } from './usage-error.ts';

/** How many requests a side answered, and how that is known. */
export type RequestCount =
  | K6Summary
  | {
      /** A positive whole number. */
      readonly requests: number;
      readonly source: 'given';
      readonly durationMs: null;
      readonly closedModel: false;
    };

/** The counts of the sides for which one is given. */
export interface RequestCounts {
  readonly baseline?: RequestCount;
  readonly candidate?: RequestCount;
}

/** A summary is some kilobytes, some hundred with a threshold for each URL; the samples themselves are gigabytes. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Reads the request counts that the settings name: numbers, or summaries of k6 in files.
 * @throws UsageError that names the setting and where it came from
 */
export async function readRequestCounts({ merged, origins }: MergedSettings): Promise<RequestCounts> {
  const read = (name: 'baseline-requests' | 'candidate-requests') => {
    const value = merged[name];
    return value === undefined ? undefined : readRequestCount(value, origins[name] ?? name);
  };
  const [baseline, candidate] = [await read('baseline-requests'), await read('candidate-requests')];
  return { ...(baseline && { baseline }), ...(candidate && { candidate }) };
}

/**
 * Reads one request count.
 * @param value a positive whole number, or the path of a summary of k6
 * @param origin of the setting, for messages
 * @throws UsageError when the file cannot be read or is no summary of k6
 */
export async function readRequestCount(value: number | string, origin: string): Promise<RequestCount> {
  if (typeof value === 'number') {
    return { requests: value, source: 'given', durationMs: null, closedModel: false };
  }
  return parseK6Summary(await readBounded(value, origin), `${origin}: ${value.slice(0, 200)}`, MAX_BYTES);
}

async function readBounded(path: string, origin: string): Promise<string> {
  try {
    // One byte more than allowed is enough to know; a device or a pipe has no size to ask for.
    return await readText(createReadStream(path, { end: MAX_BYTES }));
  } catch (error) {
    throw new UsageError(
      `${origin}: ${path.slice(0, 200)} cannot be read`,
      (error as Error).message,
      'write a whole number above 0, or the path of the JSON that k6 run --summary-export wrote',
      { cause: error },
    );
  }
}

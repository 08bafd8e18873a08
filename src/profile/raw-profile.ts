import { gzipStable } from './gzip.ts';
import { writePprof } from './pprof-writer.ts';
import type { StackTable } from './profile.ts';
import { parseProfileType } from './profile-type.ts';

/** The stacks of one side of a comparison, all blocks together: the data behind a verdict. */
export interface RawProfile {
  readonly service: string;
  /** Profile type id, or an alias where there is no id. */
  readonly profileType: string;
  /** Short name of the type for people. */
  readonly alias: string;
  readonly unit: string;
  readonly side: 'baseline' | 'candidate';
  /** The window, epoch milliseconds. */
  readonly fromMs: number;
  readonly untilMs: number;
  /** Both sides of a comparison may share one. */
  readonly table: StackTable;
  /** Cost of each stack of the table, in `unit`. */
  readonly values: Float64Array;
}

/**
 * One side as a gzipped pprof file; the same stacks give the same bytes.
 * @throws ProfileTypeError for a profile type that is no id
 * @throws RangeError for a value that does not fit into 64 bits
 */
export async function encodeRawProfile(profile: RawProfile): Promise<Uint8Array> {
  const { service, profileType, side, unit, fromMs, untilMs, table, values } = profile;
  const { sampleType, periodType, periodUnit } = parseProfileType(profileType);
  const pprof = writePprof({
    table,
    values,
    sampleType,
    unit,
    periodType,
    periodUnit,
    fromMs,
    untilMs,
    comments: [`flamegate: ${side} of ${service}, ${profileType}`],
  });
  return gzipStable(pprof);
}

import { z } from 'zod';
import { epochMs, finite, ratio, text, Verdict } from '../schema/primitives.ts';

/** A trend file is JSON Lines: one of these a run. Unknown keys of a later version are left out when it is read. */

const TrendFunctionSchema = z.object({
  name: text,
  file: text,
  verdict: z.enum(['pass', 'warn', 'fail', 'inconclusive', 'not-tested']),
  /** Self cost as a fraction of the service. */
  share: ratio,
  /** Self cost in the rate's unit. */
  rate: finite.nullable(),
});

const TrendEntrySchema = z.object({
  service: text,
  profileType: text,
  alias: text,
  kind: z.enum(['cpu', 'wall', 'alloc', 'gauge', 'other']),
  unit: text,
  rateUnit: z.enum(['cores', 'bytes/s', 'count/s', 'bytes', 'count']),
  verdict: Verdict,
  counted: z.boolean(),
  failOnGrowth: finite,
  minShare: finite,
  /** All it cost a second, of a gauge what it held; null where nothing was measured. */
  rate: finite.nullable(),
  /** All it cost for one request, in `unit`; null where requests were not counted. */
  perRequest: finite.nullable(),
  functions: z.array(TrendFunctionSchema),
});

/** Schema of one line, version 1. */
export const TrendLineSchema = z.object({
  version: z.literal(1),
  key: text,
  /** Empty where it is not known. */
  commit: text,
  runId: text,
  runAttempt: z.int().positive(),
  runUrl: text,
  createdAt: z.iso.datetime(),
  /** When what was measured ended. */
  atMs: epochMs,
  verdict: Verdict,
  load: z.enum(['auto', 'fixed', 'requests']),
  series: z.array(TrendEntrySchema),
});

/** One run in a trend file. */
export type TrendLine = z.infer<typeof TrendLineSchema>;
/** One service and profile type of a run. */
export type TrendEntry = TrendLine['series'][number];
/** One function of these. */
export type TrendFunction = TrendEntry['functions'][number];

/** What tells two lines apart: another attempt at the same run of the same commit takes the place of the first. */
export function identityOf({ key, commit, runId, createdAt }: TrendLine): string {
  return JSON.stringify([key, commit, runId === '' ? createdAt : runId]);
}

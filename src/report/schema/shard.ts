import { z } from 'zod';
import { Reason, text } from './primitives.ts';

/** GitHub starts at most so many jobs from one matrix; more are a mistake, and a list of those missing stays short. */
const MAX_SHARDS = 256;

const PlanSchema = z.strictObject({
  services: z.int().nonnegative().describe('services of the whole build'),
  comparisons: z
    .int()
    .nonnegative()
    .describe('services and types with profiles on both sides, of the whole build'),
  rows: z
    .int()
    .nonnegative()
    .describe('entries in comparisons of the whole build, with those that are missing'),
  contents: text.describe('fingerprint of all services and types, the same in every shard of a build'),
  settings: text.describe('fingerprint of all settings that a verdict depends on'),
});

const WaiverPartSchema = z.strictObject({
  origin: text.describe('where the waiver is set: path:line:column'),
  state: z
    .enum(['met', 'open', 'idle', 'elsewhere'])
    .describe(
      'met: it was for something; open: that could not be told; idle: nothing to waive; elsewhere: nothing here is what it is for',
    ),
  note: Reason.describe('what is said where no part has anything for it to waive'),
});

/** The part of a build that a report is about. */
export const ShardSchema = z
  .strictObject({
    index: z.int().min(1).max(MAX_SHARDS).describe('which part, from 1'),
    count: z.int().min(1).max(MAX_SHARDS).describe('how many parts there are'),
    services: z.int().nonnegative().describe('services of this part'),
    comparisons: z
      .int()
      .nonnegative()
      .describe('services and types of this part with profiles on both sides'),
    rows: z.int().nonnegative().describe('entries in comparisons of this part, with those that are missing'),
    waivers: z
      .array(WaiverPartSchema)
      .optional()
      .describe('what this part knows of each waiver; absent where there are none, or not all can tell'),
    plan: PlanSchema.nullable().describe('the whole build; null where nobody could tell what it holds'),
  })
  .refine(({ index, count }) => index <= count, { error: 'index is above count' });

/** What a report of a whole build was merged from. */
export const MergedSchema = z.strictObject({
  shards: z.int().min(1).max(MAX_SHARDS).describe('how many parts the build has'),
  notEvaluated: z
    .array(z.int().min(1).max(MAX_SHARDS))
    .max(MAX_SHARDS)
    .describe('which of them have no report, or one that is not whole'),
});

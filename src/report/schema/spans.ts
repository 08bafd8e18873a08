import { z } from 'zod';
import { Reason, ratio, text } from './primitives.ts';

const SpanProfileSchema = z.strictObject({
  service: text,
  profileType: text.describe("Pyroscope's profile type id"),
  alias: text.describe('short name of the type for people'),
  unit: text.describe('unit of all costs'),
  total: ratio.describe('what the spans cost together'),
  spans: z
    .array(z.strictObject({ id: text, total: ratio }))
    .describe('what each span cost; those without samples are left out'),
  functions: z
    .array(z.strictObject({ name: text, self: ratio, total: ratio }))
    .describe('functions on the stacks of the spans, the largest self cost first'),
});

/** What single spans did in the candidate window. Nothing of it is judged. */
export const SpansSchema = z.strictObject({
  ids: z.array(text).describe('span ids that were asked for, 16 hexadecimal digits each'),
  profiles: z.array(SpanProfileSchema).describe('by service, the most expensive first'),
  notes: z.array(Reason).describe('what was not found or could not be asked, and why'),
});

/** The profiles of spans. */
export type ReportSpans = z.infer<typeof SpansSchema>;
/** What spans did in one service. */
export type ReportSpanProfile = ReportSpans['profiles'][number];

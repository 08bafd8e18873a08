import { z } from 'zod';
import { text } from './primitives.ts';

/** A baseline that was looked for by what it is. */
export const FoundBaselineSchema = z.strictObject({
  what: text.describe('what it is: a value of a label, a snapshot, an artifact with its commit'),
  unused: z
    .array(z.strictObject({ what: text, why: text.describe('why it is not the baseline') }))
    .describe('what would have been preferred, and does not exist'),
});

import { z } from 'zod';
import { FunctionName, finite, Identity, Link, ratio, Sides, text } from './primitives.ts';
import { WaiverSchema } from './waiver.ts';

const SourcePlace = z.strictObject({
  file: text.describe('path as the profiler reported it, on the machine it ran on'),
  firstLine: z.int().positive().describe('smallest line that was sampled'),
  lastLine: z.int().positive().describe('largest line that was sampled'),
});

/** One function of a comparison. */
export const FunctionSchema = z.strictObject({
  name: text,
  file: text.describe('stable tail of the file, empty when unknown or part of the name'),
  identity: Identity,
  source: SourcePlace.nullable().describe('where its code is, as the profiles say; null when they do not'),
  class: z
    .enum(['grew', 'leaks', 'moved', 'shrank', 'new', 'gone', 'unchanged', 'unclear'])
    .describe(
      'leaks: holds a part of what a leak retains; baseline and candidate are then the early and the late part of the candidate window, or over a span the two windows',
    ),
  verdict: z
    .enum(['pass', 'warn', 'fail', 'inconclusive', 'not-tested'])
    .describe('not-tested: too small for a test, or shown for orientation only'),
  self: Sides.describe('self cost over the window in the unit of the comparison; for gauges per upload'),
  total: Sides.describe('self cost plus the cost of everything called, recursion counted once'),
  samples: Sides.describe('number of samples the self cost stands for'),
  share: Sides.describe('self cost as a fraction of the service'),
  expected: finite.describe("what the baseline's self cost would be at the candidate's load"),
  growth: ratio.nullable().describe('seen / expected; null when the baseline has nothing to compare with'),
  growthLow: ratio.nullable().describe('lower bound of the growth that the verdict used'),
  growthHigh: ratio.nullable().describe('its mirror image'),
  added: finite
    .nullable()
    .describe(
      "seen - expected, in the comparison's addedUnit; null when the length of the windows is not known",
    ),
  addedShare: finite.describe('added cost as a fraction of what the whole service cost'),
  detectableGrowth: ratio
    .nullable()
    .describe('smallest growth that would have failed with 80 % probability, as a fraction: 0.5 is +50 %'),
  causedBy: FunctionName.nullable().describe(
    'the function whose growth explains this one: one cause is one finding',
  ),
  explains: z
    .array(FunctionName)
    .describe('callers that cost more because this function does, nearest first, at most ten'),
  explainsMore: z.int().nonnegative().describe('how many more of them there are'),
  callPath: z
    .array(FunctionName)
    .describe(
      'the call path to this function that added most, root first, this function last, at most the twenty nearest frames; empty where it is no cause',
    ),
  owner: text.optional().describe('who cares for it, as a rule says; absent where none does'),
  explanation: text.describe('one sentence with the numbers behind the verdict'),
  waiver: WaiverSchema.optional().describe(
    'the waiver that is for this finding; in force it passes, and so does what only this function explains',
  ),
  rule: z
    .strictObject({
      origin: text.describe('where the rule stands: path:line:column'),
      severity: z.enum(['fail', 'warn', 'ignore']),
      failOnGrowth: finite.describe('limits that counted for this function'),
      warnOnGrowth: finite,
    })
    .optional()
    .describe('the rule that decides about this function; absent where none does'),
  group: z
    .int()
    .positive()
    .optional()
    .describe('how many functions count as this one, by a group of the settings'),
  links: z.array(Link),
});

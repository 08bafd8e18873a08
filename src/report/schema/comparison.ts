import { z } from 'zod';
import { FunctionSchema } from './function.ts';
import { FunctionName, finite, Link, Reason, ratio, Sides, text, Verdict } from './primitives.ts';
import { WaivedSchema } from './waiver.ts';

const WholeSchema = z.strictObject({
  verdict: z.enum(['warn', 'fail']),
  atMost: z
    .literal('warn')
    .optional()
    .describe('warn: a rule lets it warn at most; absent where it may fail'),
  growth: ratio.describe('seen / expected, beside what single functions explain'),
  growthLow: ratio.describe('lower bound of the growth that the verdict used'),
  growthHigh: ratio.describe('its mirror image'),
  expected: finite.describe("what the service would have cost for the candidate's load, in unit"),
  seen: finite.describe('what it cost without what single findings added, in unit'),
  added: finite
    .nullable()
    .describe(
      "seen - expected, in the comparison's addedUnit; null when the length of the windows is not known",
    ),
  machines: ratio
    .nullable()
    .describe(
      'the factor that most services have in common, taken off as that of the machines; null with too few services',
    ),
  explanation: text.describe('one sentence with the numbers behind the verdict'),
});

const ShiftSchema = z.strictObject({
  kind: text.describe('renamed, extracted, inlined or moved'),
  from: z.array(FunctionName),
  to: z.array(FunctionName),
  share: finite.describe('what moved, as a fraction of the baseline service at the load of the candidate'),
  net: finite.describe('gained less lost, as a fraction of what moved'),
  isBalanced: z.boolean().describe('false: all functions of the move together grew or shrank'),
  evidence: z.array(text),
});

const LeakSchema = z.strictObject({
  verdict: z.enum(['leak', 'warn', 'ok', 'inconclusive']),
  slopePerMin: finite.describe('how fast the floor rises beyond the baseline, unit per minute'),
  lowPerMin: finite.describe('95 % interval of the slope'),
  highPerMin: finite,
  rise: finite.describe('slope times the time it was watched'),
  neededRise: finite.describe('what the rise had to reach'),
  spanMs: finite.describe('the time it was watched, without warm-up'),
  over: z
    .enum(['candidate', 'span'])
    .describe(
      'candidate: the candidate window; span: all from the start of the baseline to its end, in the same processes',
    ),
  stoppedBy: text.describe('the first condition that kept it from being a leak, empty for a leak'),
  setAside: finite
    .optional()
    .describe(
      'part of what was gained that functions hold which rules set aside: slope, interval and rise are those of the rest; absent where there are none',
    ),
  holders: z
    .array(z.strictObject({ name: text, file: text, before: finite, after: finite, share: finite }))
    .describe(
      'who holds what was gained from the first to the last sixth of the candidate window, or over a span from the baseline to the candidate window; largest first',
    ),
});

/** One service and profile type. */
export const ComparisonSchema = z.strictObject({
  service: text,
  profileType: text.describe("Pyroscope's profile type id"),
  alias: text.describe('short name of the type for people: cpu, memory (inuse) ...'),
  kind: z.enum(['cpu', 'wall', 'alloc', 'gauge', 'other']),
  unit: text.describe('unit of all costs: nanoseconds, bytes, count'),
  addedUnit: z.enum(['cores', 'bytes/s', 'count/s', 'bytes', 'count']).describe('unit of added cost'),
  verdict: z.union([Verdict, z.literal('not-applicable')]),
  counted: z
    .boolean()
    .describe(
      'false: optional, not applicable, or not judged by a rule (FG251); does not change the verdict of the build',
    ),
  mode: z
    .enum(['observe', 'warn', 'enforce'])
    .optional()
    .describe('what the verdict does to the build, where the service has a mode of its own'),
  reasons: z.array(Reason).describe('why this verdict'),
  notes: z.array(Reason).describe('worth knowing, without influence on the verdict'),
  limits: z
    .strictObject({ failOnGrowth: finite, warnOnGrowth: finite, minShare: finite })
    .optional()
    .describe('limits of this service where it has its own; absent where those of the settings count'),
  samples: Sides.describe('samples compared, ignored functions left out'),
  total: Sides.describe('total cost compared, in unit; for gauges per upload'),
  uploads: Sides.describe('profiles uploaded in the windows, 0 when not known'),
  durationMs: Sides.optional().describe(
    'length of what was compared of each window, without its warm-up; absent where it is not known',
  ),
  blocks: z
    .int()
    .nonnegative()
    .describe('time blocks a side the evidence rests on; 0 when nothing was compared'),
  history: z.int().nonnegative().describe('earlier windows of the baseline the evidence rests on'),
  loadFactor: ratio.describe(
    'common factor candidate / baseline of all functions: per unit of load where that is known, else load and machine together',
  ),
  ignored: z.strictObject({
    share: finite.describe('fraction of all samples of both sides that idle functions held'),
    functions: z.array(z.strictObject({ name: text, file: text, share: Sides })),
  }),
  detectableGrowth: ratio
    .nullable()
    .describe('median over functions above 2 % share; null when nothing was tested'),
  detectableTotal: ratio
    .nullable()
    .describe(
      'smallest growth of the service as a whole that would have been found with 80 % probability, as a fraction; null where it was not tested, for which the load must be known',
    ),
  whole: WholeSchema.nullable().describe(
    'growth of the service as a whole for a load that is known; null when it is no finding',
  ),
  moved: z.array(ShiftSchema).describe('cost that only changed its name or place'),
  leakVerdict: z
    .enum(['leak', 'warn', 'ok', 'inconclusive'])
    .optional()
    .describe(
      'what looking for a leak came to, also where no slope could be told; absent where none was looked for',
    ),
  leak: LeakSchema.nullable().describe('for gauges whose slope could be looked at'),
  waived: z
    .array(WaivedSchema)
    .optional()
    .describe('waivers of what no function bears; absent where there are none'),
  functions: z.array(FunctionSchema).describe('tested functions and the largest others, worst first'),
  links: z.array(Link),
});

import { z } from 'zod';

/**
 * The report: everything a renderer or a publisher may know, as plain JSON. Saved as `report.json`, described by
 * `schema/report.schema.json` (generated from here), and enough to render every other form again.
 */

const finite = z.number();
const ratio = z.number().nonnegative();
const text = z.string();
const epochMs = z.int().nonnegative();

const Verdict = z
  .enum(['pass', 'warn', 'fail', 'inconclusive', 'not-evaluated'])
  .describe('fail counts before not-evaluated, inconclusive, warn and pass');

const Reason = z.strictObject({
  code: text.describe('stable code such as FG104'),
  message: text,
  remedy: text.describe('what to do about it; empty when there is nothing to do'),
});

const Link = z.strictObject({ label: text, url: text });

const WindowSchema = z.strictObject({
  fromMs: epochMs.describe('first millisecond of the window'),
  untilMs: epochMs.describe('first millisecond after the window'),
  selector: text.describe('label selector of this side, empty when there is none'),
});

const Sides = z.strictObject({ baseline: finite, candidate: finite });

const FunctionName = z.strictObject({ name: text, file: text });

const FunctionSchema = z.strictObject({
  name: text,
  file: text.describe('stable tail of the file, empty when unknown or part of the name'),
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
  explanation: text.describe('one sentence with the numbers behind the verdict'),
  links: z.array(Link),
});

const WholeSchema = z.strictObject({
  verdict: z.enum(['warn', 'fail']),
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
  holders: z
    .array(z.strictObject({ name: text, file: text, before: finite, after: finite, share: finite }))
    .describe(
      'who holds what was gained from the first to the last sixth of the candidate window, or over a span from the baseline to the candidate window; largest first',
    ),
});

const ComparisonSchema = z.strictObject({
  service: text,
  profileType: text.describe("Pyroscope's profile type id"),
  alias: text.describe('short name of the type for people: cpu, memory (inuse) ...'),
  kind: z.enum(['cpu', 'wall', 'alloc', 'gauge', 'other']),
  unit: text.describe('unit of all costs: nanoseconds, bytes, count'),
  addedUnit: z.enum(['cores', 'bytes/s', 'count/s', 'bytes', 'count']).describe('unit of added cost'),
  verdict: z.union([Verdict, z.literal('not-applicable')]),
  counted: z
    .boolean()
    .describe('false: optional or not applicable, does not change the verdict of the build'),
  reasons: z.array(Reason).describe('why this verdict'),
  notes: z.array(Reason).describe('worth knowing, without influence on the verdict'),
  samples: Sides.describe('samples compared, ignored functions left out'),
  total: Sides.describe('total cost compared, in unit; for gauges per upload'),
  uploads: Sides.describe('profiles uploaded in the windows, 0 when not known'),
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
  whole: WholeSchema.nullable().describe(
    'growth of the service as a whole for a load that is known; null when it is no finding',
  ),
  moved: z.array(ShiftSchema).describe('cost that only changed its name or place'),
  leak: LeakSchema.nullable().describe('for gauges whose slope could be looked at'),
  functions: z.array(FunctionSchema).describe('tested functions and the largest others, worst first'),
  links: z.array(Link),
});

const BudgetSchema = z.strictObject({
  origin: text.describe('where the budget is set: path:line:column'),
  target: z.strictObject({
    kind: z.enum(['function', 'package', 'service']),
    name: text.describe('a name or a glob'),
    file: text.describe('end of the file of a function, empty when any'),
  }),
  cost: z
    .enum(['self', 'total'])
    .describe('self: stacks that end in the target; total: stacks that hold it, each counted once'),
  service: text.describe('service it was measured in; else what the budget calls it, empty for any'),
  profileType: text.describe('profile type id it was measured in; empty where nothing was measured'),
  alias: text.describe('short name of the type for people; empty where nothing was measured'),
  limit: ratio.describe('in unit'),
  unit: z
    .enum(['share', 'cores', 'bytes', 'bytes-per-second'])
    .describe(
      'share: fraction of the service; cores and bytes-per-second: all replicas together; bytes: mean per upload, which is one replica',
    ),
  value: finite.nullable().describe('cost in the candidate window, in unit; null where nothing was measured'),
  low: finite.nullable().describe('the bound the verdict used; null when the noise is not known'),
  high: finite.nullable().describe('its mirror image'),
  share: finite.nullable().describe('cost as a fraction of the service'),
  samples: finite.describe('samples behind the cost'),
  verdict: z.union([Verdict, z.literal('not-applicable')]),
  explanation: text.describe('one sentence with the numbers behind the verdict'),
  remedy: text.describe('what to do about it; empty when there is nothing to do'),
});

const RunSchema = z.strictObject({
  repository: text,
  commit: text.describe('the commit that was judged'),
  runUrl: text,
  runId: text,
  runAttempt: z.int().positive(),
  event: text,
  pullRequest: z.int().positive().nullable(),
});

const LoadSchema = z.strictObject({
  kind: z
    .enum(['auto', 'fixed', 'requests'])
    .describe('auto: estimated from all functions; fixed: the same a second; requests: counted'),
  baseline: z.int().positive().nullable().describe('requests, null unless counted'),
  candidate: z.int().positive().nullable().describe('requests, null unless counted'),
});

/** The schema of `report.json`, version 1. */
export const ReportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: z.strictObject({ name: z.literal('flamegate'), version: text }),
    createdAt: z.iso.datetime(),
    key: text.describe('tells several gates on one pull request apart'),
    verdict: Verdict,
    mode: z.enum(['observe', 'warn', 'enforce']),
    conclusion: z
      .enum(['success', 'warning', 'failure'])
      .describe('what the build does with the verdict after mode, on-inconclusive and on-not-evaluated'),
    exitCode: z.int().min(0).max(4),
    source: z.strictObject({ kind: z.enum(['pyroscope', 'files']), label: text }),
    windows: z.strictObject({ baseline: WindowSchema, candidate: WindowSchema }).nullable(),
    run: RunSchema.nullable(),
    settings: z.strictObject({
      failOnGrowth: finite,
      warnOnGrowth: finite,
      minShare: finite,
      top: z.int().positive().describe('functions shown per service'),
      onInconclusive: z.enum(['pass', 'warn', 'fail', 'exit-code']),
      onNotEvaluated: z.enum(['pass', 'warn', 'fail', 'exit-code']),
    }),
    tests: z.int().nonnegative().describe('functions tested in the whole build'),
    contention: finite.describe('how differently busy the machines were, as a logarithm'),
    reasons: z.array(Reason).describe('reasons that concern the whole build'),
    notes: z.array(Reason).describe('worth knowing about the whole run, without influence on the verdict'),
    load: LoadSchema.nullable().describe('what was known of the load; null for files'),
    comparisons: z.array(ComparisonSchema),
    budgets: z.array(BudgetSchema).describe('absolute limits, judged without the baseline, worst first'),
  })
  .describe('Report of one flamegate run');

/** A whole report. */
export type Report = z.infer<typeof ReportSchema>;
/** One service and profile type of a report. */
export type ReportComparison = Report['comparisons'][number];
/** One function of a comparison. */
export type ReportFunction = ReportComparison['functions'][number];
/** A budget in one service and type. */
export type ReportBudget = Report['budgets'][number];
/** Growth of a service as a whole. */
export type ReportWhole = NonNullable<ReportComparison['whole']>;
/** Cost that moved. */
export type ReportShift = ReportComparison['moved'][number];
/** How a gauge moved. */
export type ReportLeak = NonNullable<ReportComparison['leak']>;
/** Why something came out as it did. */
export type ReportReason = Report['reasons'][number];
/** Where the run happened, for the footer and for publishing. */
export type ReportRun = NonNullable<Report['run']>;

import { z } from 'zod';
import { FoundBaselineSchema } from './schema/baseline.ts';
import { BudgetSchema } from './schema/budget.ts';
import { ComparisonSchema } from './schema/comparison.ts';
import { FlameGraphSchema } from './schema/flame-graph.ts';
import { finite, Reason, text, Verdict, WindowSchema } from './schema/primitives.ts';
import { ReleaseSchema } from './schema/release.ts';
import { MergedSchema, ShardSchema } from './schema/shard.ts';
import { SpansSchema } from './schema/spans.ts';

/**
 * The report: everything a renderer or a publisher may know, as plain JSON. Saved as `report.json`, described by
 * `schema/report.schema.json` (generated from here), and enough to render every other form again.
 */

const ChangesSchema = z.strictObject({
  files: z.int().nonnegative().describe('files that the pull request changes'),
  findings: z
    .int()
    .nonnegative()
    .describe('functions over the limits whose file is known to lie in the repository'),
  touched: z.int().nonnegative().describe('of these, functions in a file that the pull request changes'),
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
    shard: ShardSchema.optional().describe('the part of the build this is; absent for all of it'),
    merged: MergedSchema.optional().describe(
      'the parts it was merged from; absent where one run compared all',
    ),
    verdict: Verdict,
    mode: z.enum(['observe', 'warn', 'enforce']),
    conclusion: z
      .enum(['success', 'warning', 'failure'])
      .describe('what the build does with the verdict after mode, on-inconclusive and on-not-evaluated'),
    exitCode: z.int().min(0).max(4),
    source: z.strictObject({ kind: z.enum(['pyroscope', 'files']), label: text }),
    windows: z
      .strictObject({
        baseline: WindowSchema,
        candidate: WindowSchema,
        confirm: WindowSchema.nullable().describe(
          'second window of the candidate, to test warnings again; null when none was named',
        ),
      })
      .nullable(),
    baseline: FoundBaselineSchema.optional().describe(
      'what the baseline is, where it was looked for by what it is; absent for a window',
    ),
    run: RunSchema.nullable(),
    settings: z.strictObject({
      failOnGrowth: finite,
      warnOnGrowth: finite,
      minShare: finite,
      top: z.int().positive().describe('functions shown per service'),
      onInconclusive: z.enum(['pass', 'warn', 'fail', 'exit-code']),
      onNotEvaluated: z.enum(['pass', 'warn', 'fail', 'exit-code']),
      onNoBaseline: z
        .enum(['pass', 'warn', 'fail', 'exit-code'])
        .optional()
        .describe(
          'what counts in the place of onNotEvaluated where there is no baseline yet; absent elsewhere',
        ),
    }),
    tests: z.int().nonnegative().describe('functions tested in the whole build'),
    contention: finite.describe('how differently busy the machines were, as a logarithm'),
    reasons: z.array(Reason).describe('reasons that concern the whole build'),
    notes: z.array(Reason).describe('worth knowing about the whole run, without influence on the verdict'),
    load: LoadSchema.nullable().describe('what was known of the load; null for files'),
    comparisons: z.array(ComparisonSchema),
    budgets: z.array(BudgetSchema).describe('absolute limits, judged without the baseline, worst first'),
    changes: ChangesSchema.nullable().describe(
      'what the pull request changes, beside what grew; null outside of one',
    ),
    spans: SpansSchema.optional().describe(
      'what single spans did in the candidate window, for display only; absent where nobody asked',
    ),
    release: ReleaseSchema.optional().describe('the release that is to be signed off; absent elsewhere'),
    flameGraphs: z
      .array(FlameGraphSchema)
      .describe('call trees of both sides, without ignored functions; empty where they were left out'),
  })
  .describe('Report of one flamegate run');

/** A whole report. */
export type Report = z.infer<typeof ReportSchema>;
/** One service and profile type of a report. */
export type ReportComparison = Report['comparisons'][number];
/** One function of a comparison. */
export type ReportFunction = ReportComparison['functions'][number];
/** The call trees of one comparison. */
export type ReportFlameGraph = Report['flameGraphs'][number];
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
/** The part of a build that a report is about. */
export type ReportShard = NonNullable<Report['shard']>;
/** A waiver and the finding it is for. */
export type ReportWaiver = NonNullable<ReportFunction['waiver']>;
/** A waiver of what no function bears. */
export type ReportWaived = NonNullable<ReportComparison['waived']>[number];
/** Where the run happened, for the footer and for publishing. */
export type ReportRun = NonNullable<Report['run']>;

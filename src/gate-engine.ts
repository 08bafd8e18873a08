import { createComparer } from './compare/compare-ahead.ts';
import type { ComparisonData, Sides } from './compare/comparison.ts';
import { profilerTraces } from './compare/profiler-traces.ts';
import { measureWindows } from './compare/warm-up.ts';
import {
  evidenceFacts,
  leakOf,
  likelyData,
  type Prepared,
  prepareInput,
  toCompareInput,
  wantsSpan,
} from './compare-input.ts';
import { matchesGlob } from './config/glob.ts';
import type { Config, ServiceRule } from './config/resolve.ts';
import { type FirstLook, lookAgain } from './confirm.ts';
import type { GateSetting } from './gate.ts';
import { clockNotes, environmentNotes, ruleNotes, settleNotes } from './gate-notes.ts';
import { groupingOf, serviceModes, unusedNotes, withRules } from './gate-rules.ts';
import { partOf, shardWithoutPlan, withWaiverParts } from './gate-shard.ts';
import { withWaivers } from './gate-waivers.ts';
import { appliesTo, type BudgetMeasure, measureBudgets } from './judge/budget-measures.ts';
import { type ComparedWindows, compareWindows, type ReadWindows } from './judge/compare-windows.ts';
import { duetNotes } from './judge/duet-notes.ts';
import { historyNotes, weighEvidence } from './judge/evidence-notes.ts';
import { type JudgeCase, type JudgedBuild, judgeBuild } from './judge/judge.ts';
import { spanNotes } from './judge/leak-rules.ts';
import { loadNotes } from './judge/load-notes.ts';
import { profilerNotes } from './judge/profiler-notes.ts';
import { snapshotNotes } from './judge/snapshot-notes.ts';
import { steadinessNotes } from './judge/steadiness-rules.ts';
import type { Reason } from './judge/verdict.ts';
import { rawProfilesOf } from './raw-profiles.ts';
import { buildReport, type ReportContext } from './report/build-report.ts';
import type { Report } from './report/report.ts';
import { absentComparisons, clippedReasons, emptyPlanReason } from './sources/absence.ts';
import { askClues } from './sources/clues.ts';
import { collect } from './sources/collect.ts';
import type { Plan, PlannedComparison, SideName } from './sources/plan.ts';
import { reasonOfError } from './sources/pyroscope/diagnose.ts';
import type { Settled } from './sources/settle.ts';
import type { SourceError } from './sources/source.ts';
import { listSpans, type SpanUploads } from './sources/span.ts';

/** What there is to judge, and what was found out on the way there. */
export interface Planned {
  readonly whole: Plan;
  readonly settled: Settled | null;
  readonly links: Promise<ReportContext['links']>;
}

/**
 * Fetches what is planned, compares and judges it.
 * @throws SourceError when the source cannot be asked
 */
export async function judgePlan(
  { whole, settled, links }: Planned,
  config: Config,
  setting: GateSetting,
): Promise<Report> {
  const { plan, policy, elsewhere, shard, ...part } = partOf(whole, config);
  const facts = {
    windows: config,
    typesAsked: config.profileTypesAsked,
    nowMs: setting.nowMs,
    saved: setting.saved ?? (config.savedBaseline === null ? [] : (['baseline'] as const)),
  };
  const selectors = { baseline: config.baseline.selector, candidate: config.candidate.selector };
  const clues = await askClues(setting.source, plan, { ...facts, selectors });
  const why = emptyPlanReason(whole, { ...facts, clues });
  if (why !== undefined) return judgeNothing(config, setting, why);
  const clipped = clippedReasons(plan, facts);
  const { cases, measures, notes, look } =
    clipped.length > 0 ? nothingCompared(plan, clipped) : await compareAll(plan, config, setting);
  const modeOf = serviceModes([...whole.comparisons, ...whole.missing], config);
  const all = withRules([...cases, ...absentComparisons(plan, { ...facts, clues })], config, modeOf);
  const budgets = { rules: config.budgets, measures, matches: matchesGlob, elsewhere };
  const first = judgeBuild(all, policy, budgets);
  const again = await lookAgain(first, look, { ...config, policy }, setting);
  const judged = again === null ? first : judgeBuild(again, policy, budgets);
  const waived = withWaivers(judged, config, setting.nowMs, config.shard !== null);
  const unused = unusedNotes(all, config);
  return report(waived.build, config, setting, {
    shard: withWaiverParts(shard, waived),
    reasons: part.reasons,
    notes: [
      ...[...part.notes, ...environmentNotes(config), ...settleNotes(settled)],
      ...[...waived.notes, ...unused, ...notes],
    ],
    links: await links,
  });
}

/** A build that is not evaluated as a whole. */
export function judgeNothing(config: Config, setting: GateSetting, reason: Reason): Report {
  const context = { shard: shardWithoutPlan(config), reasons: [reason], notes: [], links: () => [] };
  return report(judgeBuild([], config.policy), config, setting, context);
}

/** What a person said of this service alone. */
function ruleOf({ rule }: PlannedComparison, { services }: Config): ServiceRule | undefined {
  return rule === null ? undefined : services[rule];
}

/** What was compared, in the order of the plan, and what budgets limit. */
interface Compared {
  readonly cases: readonly JudgeCase[];
  readonly measures: readonly BudgetMeasure[];
  /** Worth knowing about the whole run. */
  readonly notes: readonly Reason[];
  readonly look: FirstLook;
}

async function compareAll(
  plan: Plan,
  config: Config,
  { source, onProgress, onProfiles }: GateSetting,
): Promise<Compared> {
  const limited = plan.candidateOnly.filter((place) =>
    config.budgets.some((rule) => appliesTo(rule, place, matchesGlob)),
  );
  const comparisons = [...plan.comparisons, ...limited];
  const comparer = createComparer();
  const ready = new Map<PlannedComparison, Ready>();
  const policyOf = (comparison: PlannedComparison) => ruleOf(comparison, config)?.policy ?? config.policy;
  const [collected, spans] = await Promise.all([
    // Whether a window is to be left out is known only when all are there; mostly none is, and waiting for answers is idle time.
    collect(
      source,
      { ...plan, comparisons },
      onProgress,
      (comparison, profiles) => {
        const one = prepareInput({ comparison, profiles }, config);
        comparer.ahead(likelyData(one), policyOf(comparison));
        ready.set(comparison, { ...one, traces: tracesOf(one) });
      },
      groupingOf(config),
    ),
    listSpans(source, plan, wantsSpan),
  ]);
  const fetched = comparisons.flatMap((comparison) => ready.get(comparison) ?? []);
  onProfiles?.(rawProfilesOf(fetched));
  const { windows, history, otherVersions, otherStacks } = toCompareInput(fetched);
  const read = new Map(
    fetched.map((one, index) => [one.comparison, { ...one, ...(windows[index] as ReadWindows) }]),
  );
  const steadiness = measureWindows(plan.comparisons.flatMap((comparison) => read.get(comparison) ?? []));
  const compared = new Map<PlannedComparison, ComparedWindows>();
  for (const [comparison, one] of read) {
    const policy = policyOf(comparison);
    const compare = (data: ComparisonData) => comparer.compare(data, policy);
    compared.set(comparison, compareWindows(one, steadiness, { ...config, policy }, compare));
  }
  const cases = plan.comparisons.map((comparison, index) => {
    const one = read.get(comparison);
    const result = compared.get(comparison);
    return one === undefined || result === undefined
      ? notEvaluated(comparison, [reasonOfError(collected[index] as SourceError)])
      : toCase(one, result, spans.get(comparison), config);
  });
  const measures = [...read.values()].flatMap(({ comparison, data }) =>
    measureBudgets(config.budgets, comparison, data, matchesGlob),
  );
  const notes = [
    ...loadNotes(config.load),
    ...historyNotes(history, otherVersions, otherStacks),
    ...steadinessNotes(steadiness, longestWarmUp([...compared.values()])),
  ];
  return { cases, measures, notes, look: { read, steadiness } };
}

/** One service and type with what its profiles tell of the profiler. */
interface Ready extends Prepared {
  readonly traces: ReturnType<typeof profilerTraces>;
}

function toCase(
  one: Ready & ReadWindows,
  { result, incomparable, notes }: ComparedWindows,
  span: SpanUploads | undefined,
  config: Config,
): JudgeCase {
  const rule = ruleOf(one.comparison, config);
  const { service, profileType } = one.comparison;
  // A window that mixes versions has no level of its own to rise.
  const found = incomparable.length === 0 ? leakOf(one, one.data, span) : {};
  const evidence = weighEvidence(evidenceFacts(one), result.blocks, config.policy);
  return {
    service,
    profileType,
    result,
    incomparable: [...incomparable, ...evidence.undecided],
    notes: [
      ...ruleNotes(rule, config),
      ...notes,
      ...evidence.notes,
      ...profilerNotes(one.traces),
      ...spanNotes(found.leak),
    ],
    ...(rule?.policy && { policy: rule.policy }),
    ...found,
    reasons: [],
    required: true,
  };
}

function tracesOf({ data, comparison: { sides } }: Prepared) {
  return profilerTraces(data, { baseline: sides.baseline.series, candidate: sides.candidate.series });
}

function longestWarmUp(compared: readonly ComparedWindows[]): Sides {
  const longest = (side: SideName) => Math.max(0, ...compared.map(({ droppedMs }) => droppedMs[side]));
  return { baseline: longest('baseline'), candidate: longest('candidate') };
}

function nothingCompared({ comparisons }: Plan, reasons: readonly Reason[]): Compared {
  const cases = comparisons.map((comparison) => notEvaluated(comparison, reasons));
  return { cases, measures: [], notes: [], look: { read: new Map(), steadiness: measureWindows([]) } };
}

function notEvaluated(
  { service, profileType, optional }: PlannedComparison,
  reasons: readonly Reason[],
): JudgeCase {
  return { service, profileType, reasons, required: !optional };
}

function report(
  build: JudgedBuild,
  config: Config,
  { source, nowMs, version, run }: GateSetting,
  { shard, reasons, notes, links }: Pick<ReportContext, 'shard' | 'reasons' | 'notes' | 'links'>,
): Report {
  return buildReport(build, {
    ...config,
    version,
    nowMs,
    run,
    shard,
    reasons,
    notes: [
      ...clockNotes(source.clockAheadMs?.() ?? null),
      ...(config.foundBaseline?.notes ?? []),
      ...snapshotNotes(config.savedBaseline, config.baseline.untilMs, nowMs),
      ...(config.noBaseline === null
        ? duetNotes(config.baseline, config.candidate, config.savedBaseline !== null)
        : []),
      ...notes,
    ],
    source: { kind: 'pyroscope', label: source.label },
    windows:
      config.noBaseline === null
        ? { baseline: config.baseline, candidate: config.candidate, confirm: config.confirm }
        : null,
    links,
  });
}

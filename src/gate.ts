import { createComparer } from './compare/compare-ahead.ts';
import type { ComparisonData, Sides } from './compare/comparison.ts';
import { profilerTraces } from './compare/profiler-traces.ts';
import { measureWindows } from './compare/warm-up.ts';
import {
  evidenceFacts,
  type Fetched,
  leakOf,
  likelyData,
  toCompareInput,
  wantsSpan,
} from './compare-input.ts';
import { matchesGlob } from './config/glob.ts';
import type { Config, ServiceRule } from './config/resolve.ts';
import type { SideWindow } from './config/window.ts';
import { type FirstLook, lookAgain } from './confirm.ts';
import { prepareLinks } from './gate-links.ts';
import { environmentNotes, PROFILING_OFF, ruleNotes, settleNotes } from './gate-notes.ts';
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
import type { RawProfile } from './profile/raw-profile.ts';
import { rawProfilesOf } from './raw-profiles.ts';
import { buildReport, type ReportContext } from './report/build-report.ts';
import type { Report, ReportRun } from './report/report.ts';
import { absentComparisons, clippedReasons, emptyPlanReason } from './sources/absence.ts';
import { askClues, explainError } from './sources/clues.ts';
import { type CollectedProfiles, collect, type Progress } from './sources/collect.ts';
import {
  makePlan,
  type Plan,
  type PlannedComparison,
  type SideName,
  type SideRequest,
} from './sources/plan.ts';
import { reasonOfError } from './sources/pyroscope/diagnose.ts';
import { type Clock, type Settled, settle, type Waiting } from './sources/settle.ts';
import { type ProfileSource, SourceError } from './sources/source.ts';
import { listSpans, type SpanUploads } from './sources/span.ts';
import type { WantedRequest } from './sources/wanted.ts';

/** What the gate takes from the world around it. */
export interface GateSetting {
  readonly source: ProfileSource;
  readonly nowMs: number;
  readonly version: string;
  readonly run: ReportRun | null;
  readonly onProgress: (progress: Progress) => void;
  /** Absent where time stands still: then nothing is waited for. */
  readonly clock?: Clock | undefined;
  /** Told while the last uploads are waited for. */
  readonly onWait?: ((waiting: Waiting) => void) | undefined;
  /** Sides that come from snapshots, where the settings do not say. */
  readonly saved?: readonly SideName[] | undefined;
  /** Takes what was compared, to be kept beside the report; nobody asks for it when absent. */
  readonly onProfiles?: ((profiles: readonly RawProfile[]) => void) | undefined;
}

/**
 * The whole gate: plan -> collect -> compare -> judge -> report. A source that cannot be asked makes the build not
 * evaluated: never a pass, never an exception.
 * @throws ProfileTypeError for a profile type that cannot exist
 */
export async function runGate(config: Config, setting: GateSetting): Promise<Report> {
  if (config.isProfilingOff) return nothing(config, setting, PROFILING_OFF);
  if (config.noBaseline !== null) return nothing(config, setting, config.noBaseline);
  const labels = new Map<string, string>();
  const links = prepareLinks(config, setting.source, setting.run, (service) => labels.get(service) ?? '');
  try {
    const wanted = { services: config.services, profileTypes: config.profileTypes, matches: matchesGlob };
    const settled = await settleWindows(wanted, config, setting);
    const sides = { baseline: toSide(config.baseline), candidate: toSide(config.candidate) };
    const isPart = config.shard !== null;
    const history = config.history.map(toSide);
    const whole = await makePlan(setting.source, { ...wanted, sides, history, isPart });
    const { plan, policy, elsewhere, shard, ...part } = partOf(whole, config);
    for (const { service, labels: own } of plan.comparisons) labels.set(service, own);
    const facts = {
      windows: config,
      typesAsked: config.profileTypesAsked,
      nowMs: setting.nowMs,
      saved: setting.saved ?? (config.savedBaseline === null ? [] : (['baseline'] as const)),
    };
    const selectors = { baseline: config.baseline.selector, candidate: config.candidate.selector };
    const clues = await askClues(setting.source, plan, { ...facts, selectors });
    const why = emptyPlanReason(whole, { ...facts, clues });
    if (why !== undefined) return nothing(config, setting, why);
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
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return nothing(config, setting, await explainError(setting.source, error));
  }
}

/** A build that is not evaluated as a whole. */
function nothing(config: Config, setting: GateSetting, reason: Reason): Report {
  const context = { shard: shardWithoutPlan(config), reasons: [reason], notes: [], links: () => [] };
  return report(judgeBuild([], config.policy), config, setting, context);
}

/** Lets the window that ended last become complete. */
async function settleWindows(
  wanted: WantedRequest,
  { baseline, candidate, confirm, settle: how, intervalMs }: Config,
  { source, clock, onWait }: GateSetting,
): Promise<Settled | null> {
  if (clock === undefined) return null;
  const windows = [candidate, baseline, ...(confirm === null ? [] : [confirm])];
  const last = windows.reduce((latest, window) => (window.untilMs > latest.untilMs ? window : latest));
  const request = { ...wanted, side: toSide(last), settle: how, intervalMs };
  return settle(source, request, clock, onWait ?? (() => undefined));
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
  const policyOf = (comparison: PlannedComparison) => ruleOf(comparison, config)?.policy ?? config.policy;
  const [collected, spans] = await Promise.all([
    // Whether a window is to be left out is known only when all are there; mostly none is, and waiting for answers is idle time.
    collect(
      source,
      { ...plan, comparisons },
      onProgress,
      (comparison, profiles) =>
        comparer.ahead(likelyData({ comparison, profiles }, config), policyOf(comparison)),
      groupingOf(config),
    ),
    listSpans(source, plan, wantsSpan),
  ]);
  const fetched = comparisons.flatMap((comparison, index): Fetched[] => {
    const profiles = collected[index] as CollectedProfiles | SourceError;
    return profiles instanceof SourceError ? [] : [{ comparison, profiles }];
  });
  onProfiles?.(rawProfilesOf(fetched));
  const { windows, history, otherVersions, otherStacks } = toCompareInput(fetched, config);
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

function toCase(
  one: Fetched & ReadWindows,
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
      ...profilerNotes(tracesOf(one)),
      ...spanNotes(found.leak),
    ],
    ...(rule?.policy && { policy: rule.policy }),
    ...found,
    reasons: [],
    required: true,
  };
}

function tracesOf({ data, sides }: ReadWindows) {
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

function toSide({ selector, fromMs, untilMs }: SideWindow): SideRequest {
  return { selector, window: { fromMs, untilMs } };
}

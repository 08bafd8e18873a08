import { type Comparer, createComparer } from '../compare/compare-ahead.ts';
import type { ComparisonData, Sides } from '../compare/comparison.ts';
import { profilerTraces } from '../compare/profiler-traces.ts';
import { measureWindows } from '../compare/warm-up.ts';
import { matchesGlob } from '../config/glob.ts';
import type { Config, ServiceRule } from '../config/resolve.ts';
import type { GateSetting } from '../gate.ts';
import { appliesTo, type BudgetMeasure, measureBudgets } from '../judge/budget-measures.ts';
import { type ComparedWindows, compareWindows, type ReadWindows } from '../judge/compare-windows.ts';
import { historyNotes, weighEvidence } from '../judge/evidence-notes.ts';
import type { JudgeCase } from '../judge/judge.ts';
import { spanNotes } from '../judge/leak-rules.ts';
import { loadNotes } from '../judge/load-notes.ts';
import type { Policy } from '../judge/policy.ts';
import { profilerNotes } from '../judge/profiler-notes.ts';
import { steadinessNotes } from '../judge/steadiness-rules.ts';
import type { Reason } from '../judge/verdict.ts';
import { collect } from '../sources/collect.ts';
import type { Plan, PlannedComparison, SideName } from '../sources/plan.ts';
import { reasonOfError } from '../sources/pyroscope/diagnose.ts';
import type { SourceError } from '../sources/source.ts';
import { listSpans, type SpanUploads } from '../sources/span.ts';
import {
  evidenceFacts,
  leakOf,
  likelyData,
  type Prepared,
  prepareInput,
  toCompareInput,
  wantsSpan,
} from './compare-input.ts';
import type { FirstLook } from './confirm.ts';
import { ruleNotes } from './notes.ts';
import { rawProfilesOf } from './raw-profiles.ts';
import { groupingOf } from './rules.ts';

/** What a person said of this service alone. */
function ruleOf({ rule }: PlannedComparison, { services }: Config): ServiceRule | undefined {
  return rule === null ? undefined : services[rule];
}

function policyOf(comparison: PlannedComparison, config: Config): Policy {
  return ruleOf(comparison, config)?.policy ?? config.policy;
}

/** What was compared, in the order of the plan, and what budgets limit. */
export interface Compared {
  readonly cases: readonly JudgeCase[];
  readonly measures: readonly BudgetMeasure[];
  /** Worth knowing about the whole run. */
  readonly notes: readonly Reason[];
  readonly look: FirstLook;
}

/** Fetches what is planned and compares it. */
export async function compareAll(
  plan: Plan,
  config: Config,
  { source, onProgress, onProfiles, flameGraphs }: GateSetting,
): Promise<Compared> {
  const limited = plan.candidateOnly.filter((place) =>
    config.budgets.some((rule) => appliesTo(rule, place, matchesGlob)),
  );
  const comparisons = [...plan.comparisons, ...limited];
  const comparer = createComparer(flameGraphs);
  const ready = new Map<PlannedComparison, Ready>();
  const [collected, spans] = await Promise.all([
    // Whether a window is to be left out is known only when all are there; mostly none is, and waiting for answers is idle time.
    collect(
      source,
      { ...plan, comparisons },
      onProgress,
      (comparison, profiles) => {
        const one = prepareInput({ comparison, profiles }, config);
        comparer.ahead(likelyData(one), policyOf(comparison, config));
        ready.set(comparison, { ...one, traces: tracesOf(one) });
      },
      groupingOf(config),
    ),
    listSpans(source, plan, wantsSpan),
  ]);
  const fetched = comparisons.flatMap((comparison) => ready.get(comparison) ?? []);
  onProfiles?.(rawProfilesOf(fetched));
  return compareFetched({ planned: plan.comparisons, ready: fetched, collected, spans }, comparer, config);
}

/** What the source has answered. */
interface Fetched {
  readonly planned: readonly PlannedComparison[];
  /** Those that can be compared, and others that have budgets only. */
  readonly ready: readonly Ready[];
  /** For each that is planned its profiles, or why there are none. */
  readonly collected: readonly unknown[];
  readonly spans: ReadonlyMap<PlannedComparison, SpanUploads>;
}

function compareFetched(
  { planned, ready, collected, spans }: Fetched,
  comparer: Comparer,
  config: Config,
): Compared {
  const { windows, history, otherVersions, otherStacks } = toCompareInput(ready);
  const read = new Map(
    ready.map((one, index) => [one.comparison, { ...one, ...(windows[index] as ReadWindows) }]),
  );
  const steadiness = measureWindows(planned.flatMap((comparison) => read.get(comparison) ?? []));
  const compared = new Map<PlannedComparison, ComparedWindows>();
  for (const [comparison, one] of read) {
    const policy = policyOf(comparison, config);
    const compare = (data: ComparisonData) => comparer.compare(data, policy);
    compared.set(comparison, compareWindows(one, steadiness, { ...config, policy }, compare));
  }
  const cases = planned.map((comparison, index) => {
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

/** Where windows cannot be compared at all. */
export function nothingCompared({ comparisons }: Plan, reasons: readonly Reason[]): Compared {
  const cases = comparisons.map((comparison) => notEvaluated(comparison, reasons));
  return { cases, measures: [], notes: [], look: { read: new Map(), steadiness: measureWindows([]) } };
}

function notEvaluated(
  { service, profileType, optional }: PlannedComparison,
  reasons: readonly Reason[],
): JudgeCase {
  return { service, profileType, reasons, required: !optional };
}

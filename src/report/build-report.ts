import type { ComparisonResult } from '../compare/comparison.ts';
import type { CostShift } from '../compare/cost-shift.ts';
import { perSecond } from '../judge/added-cost.ts';
import type { JudgeCase, JudgedBuild, JudgedComparison } from '../judge/judge.ts';
import type { LeakFinding } from '../judge/leak-rules.ts';
import type { Load, Policy } from '../judge/policy.ts';
import { ruledLeak } from '../judge/rule-effects.ts';
import type { Reason } from '../judge/verdict.ts';
import { displayName, kindOf, parseProfileType, profileTypeAliases } from '../profile/profile-type.ts';
import { boundReport } from './bound-report.ts';
import { toBudget } from './build-budget.ts';
import { type FunctionFacts, toFunctions } from './build-function.ts';
import { isWholeWaived, toWaived } from './build-waiver.ts';
import { toWhole } from './build-whole.ts';
import { conclude, concludeShard } from './conclusion.ts';
import { buildFlameGraphs, type FlameGraphSource } from './flame-graph/flame-graphs.ts';
import { hasNoBaseline, notEvaluatedPolicy } from './no-baseline.ts';
import type { Report, ReportComparison, ReportLeak, ReportRun, ReportShard, ReportShift } from './report.ts';
import { round, roundOrNull, roundSides } from './rounding.ts';
import { concludeModes } from './service-modes.ts';

type Link = ReportComparison['links'][number];

/** What a report says beside the verdict. */
export interface ReportContext {
  readonly version: string;
  readonly nowMs: number;
  readonly key: string;
  readonly mode: Report['mode'];
  readonly top: number;
  readonly onInconclusive: Report['settings']['onInconclusive'];
  readonly onNotEvaluated: Report['settings']['onNotEvaluated'];
  readonly policy: Policy;
  readonly source: Report['source'];
  readonly windows: Report['windows'];
  /** What the baseline is, where it was looked for; null or absent for a window. */
  readonly foundBaseline?: FoundBaseline | null;
  /** What counts in the place of `onNotEvaluated` where there is no baseline yet. */
  readonly onNoBaseline?: Report['settings']['onNoBaseline'];
  readonly run: ReportRun | null;
  /** The part of the build that was judged; all of it when absent. */
  readonly shard?: ReportShard | undefined;
  /** Reasons that concern the whole build, before any comparison. */
  readonly reasons: readonly Reason[];
  /** Worth knowing about the whole run. */
  readonly notes: readonly Reason[];
  /** What was known of the load; null for files. */
  readonly load: Load | null;
  /** False where nobody would see flame graphs: to draw them takes a good part of the time. Drawn when absent. */
  readonly flameGraphs?: boolean | undefined;
  /** Addresses that show one comparison elsewhere, or one function of it where that makes a difference. */
  readonly links: (service: string, profileType: string, fn?: { readonly name: string }) => readonly Link[];
}

/** Turns a judged build into the report every renderer and publisher works from. */
export function buildReport(build: JudgedBuild, context: ReportContext): Report {
  const { policy } = context;
  const settings = settingsOf(context);
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'flamegate', version: context.version },
    createdAt: new Date(context.nowMs).toISOString(),
    key: context.key,
    ...(context.shard && { shard: context.shard }),
    verdict: build.verdict,
    mode: context.mode,
    ...(context.shard ? concludeShard : conclude)(build.verdict, {
      ...context,
      onNotEvaluated: notEvaluatedPolicy({ reasons: context.reasons, settings }).value,
    }),
    source: context.source,
    windows: context.windows,
    ...(context.foundBaseline && { baseline: toBaseline(context.foundBaseline) }),
    run: context.run,
    settings: { ...limitsOf(policy), ...settings },
    tests: build.tests,
    contention: round(build.contention),
    reasons: mutable(context.reasons.length > 0 ? context.reasons : build.reasons),
    notes: mutable(context.notes),
    load: context.load === null ? null : toLoad(context.load),
    comparisons: build.comparisons.map((comparison) => toComparison(comparison, build, context)),
    budgets: build.budgets.map(toBudget),
    changes: null,
    flameGraphs:
      context.flameGraphs === false ? [] : buildFlameGraphs(build.comparisons.flatMap(flameGraphSource)),
  };
  return boundReport({ ...report, ...concludeModes(report) });
}

/** Limits and mode of a service, where they are its own; a rule for all of it stands above its entry in `services`. */
function ownTerms({ policy, rules, mode }: JudgeCase): Pick<ReportComparison, 'limits' | 'mode'> {
  const own = rules?.whole?.policy ?? policy;
  return { ...(own && { limits: limitsOf(own) }), ...(mode && { mode }) };
}

function settingsOf({ top, onInconclusive, onNotEvaluated, onNoBaseline, reasons }: ReportContext) {
  const isMissing = hasNoBaseline({ reasons }) && onNoBaseline !== undefined;
  return { top, onInconclusive, onNotEvaluated, ...(isMissing && { onNoBaseline }) };
}

/** A baseline by what it is, as far as a reader has to know of it. */
interface FoundBaseline {
  readonly what: string;
  readonly unused: readonly { readonly what: string; readonly why: string }[];
}

function toBaseline({ what, unused }: FoundBaseline): NonNullable<Report['baseline']> {
  return { what, unused: mutable(unused) };
}

/** What a person sets of a policy. */
function limitsOf({ failOnGrowth, warnOnGrowth, minShare }: Policy) {
  return { failOnGrowth, warnOnGrowth, minShare };
}

function flameGraphSource({ case: { service, profileType, result } }: JudgedComparison): FlameGraphSource[] {
  return result === undefined ? [] : [{ service, profileType, result }];
}

function toLoad(load: Load): NonNullable<Report['load']> {
  const { baseline = null, candidate = null } = load.kind === 'requests' ? load : {};
  return { kind: load.kind, baseline, candidate };
}

function toComparison(
  judged: JudgedComparison,
  build: JudgedBuild,
  context: ReportContext,
): ReportComparison {
  const { service, profileType, result } = judged.case;
  const links = mutable(context.links(service, profileType));
  const base = {
    service,
    profileType,
    ...typeWords(profileType),
    verdict: judged.verdict,
    counted: judged.counted,
    reasons: mutable(judged.reasons),
    notes: mutable(judged.case.notes ?? []),
    detectableGrowth: roundOrNull(judged.detectable),
    detectableTotal: roundOrNull(judged.detectableTotal),
    ...ownTerms(judged.case),
  };
  if (result === undefined) return { ...base, ...NOTHING, links: [] };
  const facts = factsOf(judged, result, build, context);
  return { ...base, ...toEvidence(judged, result, facts), links };
}

/** What a comparison has that was compared. */
function toEvidence(
  judged: JudgedComparison,
  result: ComparisonResult,
  facts: FunctionFacts,
): Pick<ReportComparison, keyof typeof NOTHING | 'waived'> {
  const whole =
    judged.whole === undefined
      ? null
      : toWhole(judged.whole, result, {
          ...facts,
          severity: judged.case.rules?.whole?.rule.severity,
          toAdded: (cost) => perSecond(cost, facts),
        });
  const leak = ruledLeak(judged.case.leak, judged.case.rules);
  return {
    samples: roundSides(result.samples),
    total: roundSides(result.total),
    uploads: result.uploads,
    ...(result.durationMs.candidate > 0 && { durationMs: roundSides(result.durationMs) }),
    blocks: result.blocks,
    history: result.history,
    loadFactor: round(Math.exp(result.commonFactor)),
    ignored: {
      share: round(ignoredShare(result)),
      functions: result.ignored.map(({ key, share }) => ({ ...key, share: roundSides(share) })),
    },
    moved: judged.shifts.map((shift) => toShift(shift, result)),
    ...(leak && { leakVerdict: leak.result.verdict }),
    leak: toLeak(leak),
    whole: isWholeWaived(judged.waived) ? null : whole,
    ...toWaived(judged.waived, whole?.explanation ?? null),
    functions: toFunctions(judged, facts),
  };
}

function factsOf(
  { case: { service, profileType, policy: own, rules } }: JudgedComparison,
  { kind, unit, durationMs, isLoadKnown, stacks }: ComparisonResult,
  { contention }: JudgedBuild,
  { policy, windows, load, links }: ReportContext,
): FunctionFacts {
  return {
    kind,
    unit,
    policy: own ?? policy,
    addedUnit: typeWords(profileType).addedUnit,
    seconds: durationMs.candidate / 1000,
    load: isLoadKnown ? (load?.kind ?? 'auto') : 'auto',
    // Files tell nothing about the machines they were recorded on.
    contention: windows === null ? null : contention,
    places: stacks.table.places,
    groups: stacks.table.groups,
    rules,
    links: (fn) => mutable(links(service, profileType, fn)),
  };
}

function ignoredShare({ samples, ignoredSamples: idle }: ComparisonResult): number {
  const ignored = idle.baseline + idle.candidate;
  return ignored === 0 ? 0 : ignored / (ignored + samples.baseline + samples.candidate);
}

const NONE = { baseline: 0, candidate: 0 };
const NOTHING = {
  samples: NONE,
  total: NONE,
  uploads: NONE,
  blocks: 0,
  history: 0,
  loadFactor: 1,
  ignored: { share: 0, functions: [] },
  moved: [],
  leak: null,
  whole: null,
  functions: [],
};

function toShift(shift: CostShift, { evidence, samples }: ComparisonResult): ReportShift {
  const names = (ids: readonly number[]) => ids.flatMap((id) => evidence?.table.functions[id] ?? []);
  const all = samples.baseline * (evidence?.factor ?? 1);
  return {
    kind: shift.kind,
    from: mutable(names(shift.from)),
    to: mutable(names(shift.to)),
    share: round(all === 0 ? 0 : shift.movedSamples / all),
    net: round(shift.netShare),
    isBalanced: shift.isBalanced,
    evidence: [...shift.evidence],
  };
}

/** Holders worth naming. */
const HOLDERS = 5;

function toLeak(leak: LeakFinding | undefined): ReportLeak | null {
  if (leak?.result.estimate === undefined) return null;
  const { verdict, stoppedBy, estimate } = leak.result;
  const { slopePerMin, lowPerMin, highPerMin, rise, neededRise, spanMs } = estimate;
  return {
    verdict,
    slopePerMin: round(slopePerMin),
    lowPerMin: round(lowPerMin),
    highPerMin: round(highPerMin),
    rise: round(rise),
    neededRise: round(neededRise),
    spanMs: round(spanMs),
    over: leak.over ?? 'candidate',
    stoppedBy: stoppedBy ?? '',
    ...(leak.setAside && {
      setAside: round(leak.setAside.reduce((sum, holder) => sum + holder.share, 0)),
    }),
    holders: leak.holders.slice(0, HOLDERS).map(({ key, before, after, share }) => ({
      ...key,
      before: round(before),
      after: round(after),
      share: round(share),
    })),
  };
}

/** An alias stands for a type that the service does not have, so its words are all there is. */
function typeWords(profileType: string): Pick<ReportComparison, 'alias' | 'kind' | 'unit' | 'addedUnit'> {
  if ((profileTypeAliases as readonly string[]).includes(profileType)) {
    const cpu = profileType === 'cpu';
    return {
      alias: profileType,
      kind: cpu ? 'cpu' : 'gauge',
      unit: cpu ? 'nanoseconds' : 'bytes',
      addedUnit: cpu ? 'cores' : 'bytes',
    };
  }
  const kind = kindOf(profileType);
  const unit = parseProfileType(profileType).sampleUnit;
  return { alias: displayName(profileType), kind, unit, addedUnit: addedUnit(kind, unit) };
}

function addedUnit(kind: ReportComparison['kind'], unit: string): ReportComparison['addedUnit'] {
  if (kind === 'gauge') return unit === 'bytes' ? 'bytes' : 'count';
  if (unit === 'nanoseconds') return 'cores';
  return unit === 'bytes' ? 'bytes/s' : 'count/s';
}

function mutable<T extends object>(items: readonly T[]): T[] {
  return items.map((item) => ({ ...item }));
}

import type { ComparisonResult } from '../compare/comparison.ts';
import type { CostShift } from '../compare/cost-shift.ts';
import type { Holder } from '../compare/holders.ts';
import { isTested, type JudgedFunction } from '../judge/function-rules.ts';
import type { JudgedBuild, JudgedComparison } from '../judge/judge.ts';
import type { LeakFinding } from '../judge/leak-rules.ts';
import type { Policy } from '../judge/policy.ts';
import type { Reason } from '../judge/verdict.ts';
import { displayName, kindOf, parseProfileType, profileTypeAliases } from '../profile/profile-type.ts';
import { conclude } from './conclusion.ts';
import { explain, explainHolder } from './explain.ts';
import type {
  Report,
  ReportComparison,
  ReportFunction,
  ReportLeak,
  ReportRun,
  ReportShift,
} from './report.ts';

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
  readonly run: ReportRun | null;
  /** Reasons that concern the whole build, before any comparison. */
  readonly reasons: readonly Reason[];
  /** Worth knowing about a comparison, by its index. */
  readonly notes: (index: number) => readonly Reason[];
  /** Addresses that show one comparison elsewhere. */
  readonly links: (service: string, profileType: string) => readonly Link[];
}

/** Functions kept in a report beside those tested, for orientation. */
const UNTESTED_FUNCTIONS = 20;

/** Turns a judged build into the report every renderer and publisher works from. */
export function buildReport(build: JudgedBuild, context: ReportContext): Report {
  const { policy } = context;
  return {
    schemaVersion: 1,
    tool: { name: 'flamegate', version: context.version },
    createdAt: new Date(context.nowMs).toISOString(),
    key: context.key,
    verdict: build.verdict,
    mode: context.mode,
    ...conclude(build.verdict, context),
    source: context.source,
    windows: context.windows,
    run: context.run,
    settings: {
      failOnGrowth: policy.failOnGrowth,
      warnOnGrowth: policy.warnOnGrowth,
      minShare: policy.minShare,
      top: context.top,
      onInconclusive: context.onInconclusive,
      onNotEvaluated: context.onNotEvaluated,
    },
    tests: build.tests,
    contention: round(build.contention),
    reasons: mutable(context.reasons.length > 0 ? context.reasons : build.reasons),
    comparisons: build.comparisons.map((comparison, index) => toComparison(comparison, context, index)),
  };
}

function toComparison(judged: JudgedComparison, context: ReportContext, index: number): ReportComparison {
  const { service, profileType, result } = judged.case;
  const links = mutable(context.links(service, profileType));
  const base = {
    service,
    profileType,
    ...typeWords(profileType),
    verdict: judged.verdict,
    counted: judged.counted,
    reasons: mutable(judged.reasons),
    notes: mutable(context.notes(index)),
    detectableGrowth: roundOrNull(judged.detectable),
  };
  if (result === undefined) return { ...base, ...NOTHING, links: [] };
  return {
    ...base,
    samples: roundSides(result.samples),
    total: roundSides(result.total),
    uploads: result.uploads,
    blocks: result.blocks,
    loadFactor: round(Math.exp(result.commonFactor)),
    ignored: {
      share: round(ignoredShare(result)),
      functions: result.ignored.map(({ key, share }) => ({ ...key, share: roundSides(share) })),
    },
    moved: judged.shifts.map((shift) => toShift(shift, result)),
    leak: toLeak(judged.case.leak),
    functions: shown(judged.functions).map((fn) => toFunction(fn, judged, context, links)),
    links,
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
  loadFactor: 1,
  ignored: { share: 0, functions: [] },
  moved: [],
  leak: null,
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

function causeOf(
  { judged }: JudgedFunction,
  result: ComparisonResult | undefined,
): ReportFunction['causedBy'] {
  const key = judged?.causedBy === undefined ? undefined : result?.evidence?.table.functions[judged.causedBy];
  return key === undefined ? null : { ...key };
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
    stoppedBy: stoppedBy ?? '',
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

function shown(functions: readonly JudgedFunction[]): JudgedFunction[] {
  const tested = functions.filter(isTested);
  const others = functions.filter((fn) => !isTested(fn) && fn.self.baseline + fn.self.candidate > 0);
  return [...tested, ...others.slice(0, UNTESTED_FUNCTIONS)];
}

function toFunction(
  fn: JudgedFunction,
  { case: { result, leak } }: JudgedComparison,
  { policy }: ReportContext,
  links: Link[],
): ReportFunction {
  const { judged, estimate } = fn;
  const kind = result?.kind ?? 'other';
  const unit = result?.unit ?? '';
  const seconds = (result?.durationMs.candidate ?? 0) / 1000;
  const isFinding = judged?.verdict === 'fail' || judged?.verdict === 'warn';
  const holder = judged?.class === 'leaks' ? holderOf(fn, leak) : undefined;
  const self = holder === undefined ? fn.self : { baseline: holder.before, candidate: holder.after };
  const expected = holder?.before ?? unionExpected(fn) ?? estimate?.expected ?? 0;
  return {
    ...fn.key,
    class: judged?.class ?? untestedClass(fn),
    verdict: judged?.verdict ?? 'not-tested',
    self: roundSides(self),
    total: roundSides(fn.total),
    samples: roundSides(fn.samples),
    share: roundSides(fn.share),
    expected: round(expected),
    growth: holder === undefined ? roundOrNull(judged?.growth ?? null) : null,
    growthLow: holder === undefined ? roundOrNull(judged?.low ?? null) : null,
    growthHigh: holder === undefined ? roundOrNull(judged?.high ?? null) : null,
    added:
      estimate === undefined ? null : roundOrNull(perSecond(self.candidate - expected, kind, unit, seconds)),
    addedShare: round(estimate?.addedShare ?? 0),
    detectableGrowth: roundOrNull(judged?.detectable ?? null),
    causedBy: causeOf(fn, result),
    explanation:
      holder === undefined || leak === undefined
        ? explain(fn, kind, unit, policy)
        : explainHolder(holder, leak, unit, isFinding),
    links: isFinding ? links : [],
  };
}

/** Of cost that moved here and grew on the way: what of it is no growth. In the unit of the comparison. */
function unionExpected({ judged, self, samples }: JudgedFunction): number | undefined {
  if (judged?.union === undefined || samples.candidate === 0) return undefined;
  const grown = judged.union.seen - judged.union.expected;
  return self.candidate - (grown * self.candidate) / samples.candidate;
}

function holderOf({ key }: JudgedFunction, leak: LeakFinding | undefined): Holder | undefined {
  return leak?.holders.find((holder) => holder.key.name === key.name && holder.key.file === key.file);
}

function untestedClass({ self }: JudgedFunction): ReportFunction['class'] {
  if (self.baseline === 0 && self.candidate > 0) return 'new';
  return self.candidate === 0 && self.baseline > 0 ? 'gone' : 'unclear';
}

/** CPU nanoseconds per second are cores; a gauge has no rate. */
function perSecond(cost: number, kind: string, unit: string, seconds: number): number | null {
  if (kind === 'gauge') return cost;
  if (seconds <= 0) return null;
  return cost / seconds / (unit === 'nanoseconds' ? 1e9 : 1);
}

/** Six digits are more than any profile can tell, and few enough to be the same on every machine. */
function round(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(6)) : 0;
}

function roundOrNull(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : round(value);
}

function roundSides({ baseline, candidate }: { readonly baseline: number; readonly candidate: number }) {
  return { baseline: round(baseline), candidate: round(candidate) };
}

function mutable<T extends object>(items: readonly T[]): T[] {
  return items.map((item) => ({ ...item }));
}

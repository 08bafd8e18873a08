import type { ComparisonResult } from '../compare/comparison.ts';
import { buildVerdict, comparisonVerdict } from './comparison-verdict.ts';
import type { JudgedFunction } from './function-rules.ts';
import type { JudgedBuild, JudgedComparison } from './judge.ts';
import type { WaiverRule } from './policy.ts';
import { ruledLeak } from './rule-effects.ts';
import { SERVICE_FINDINGS, type ServiceFindingKind, serviceFindingKind } from './service-finding.ts';
import { entryReason } from './service-rules.ts';
import type { Reason } from './verdict.ts';
import {
  useOf,
  type Waivable,
  type WaivedReason,
  type WaiverUse,
  type Waiving,
  waiversFor,
} from './waiver.ts';
import { functionFigures, leakFigures, wholeFigures } from './waiver-figures.ts';
import { waiverNotes } from './waiver-notes.ts';
import { type WaiverPart, waiverParts } from './waiver-parts.ts';

/**
 * Waivers come last: whatever was found is found, and numbers, bounds, causes and the growth of the whole are those of a build
 * without them. Only its verdict changes, and only to pass, so that a waiver never makes anything worse.
 */

/** A build after its waivers, and what is to be said of them. */
export interface WaivedBuild {
  readonly build: JudgedBuild;
  readonly notes: readonly Reason[];
  /** What a part of a build tells of its waivers to whoever merges the parts; absent where there is nothing to merge. */
  readonly parts?: readonly WaiverPart[];
}

/** Takes what is waived out of the verdicts of a build. */
export function waiveBuild(build: JudgedBuild, waiving: Waiving): WaivedBuild {
  if (waiving.waivers.length === 0) return { build, notes: [] };
  const met = new Set<WaiverRule>();
  const comparisons = build.comparisons.map((judged) => waiveComparison(judged, waiving, met));
  const verdict = buildVerdict(comparisons, build.budgets);
  return {
    build: { ...build, verdict, comparisons },
    notes: waiverNotes(build.comparisons, { inForce: inForce(comparisons), met }, waiving),
    ...(waiving.isPart === true && { parts: waiverParts(build.comparisons, met, waiving) }),
  };
}

/** Finds the waiver that decides; every one that is for the finding is met, whatever it allows. */
type Finder = (finding: Pick<Waivable, 'function' | 'verdict' | 'figures'>) => WaiverUse | undefined;

function waiveComparison(judged: JudgedComparison, waiving: Waiving, met: Set<WaiverRule>): JudgedComparison {
  const { result, service, profileType } = judged.case;
  if (result === undefined) return judged;
  const find: Finder = (finding) => {
    const whole = { ...finding, service, profileType };
    for (const rule of waiversFor(whole, waiving)) met.add(rule);
    return useOf(whole, waiving);
  };
  const functions = waiveFunctions(judged, result, find);
  const waived = waiveReasons(judged, result, find);
  const gone = new Set(waived.filter(({ use }) => isInForce(use)).map(({ reason }) => reason));
  const reasons = judged.reasons.filter((reason) => !gone.has(reason));
  const isGone = (kind: WaivedReason['kind']) =>
    waived.some((one) => one.kind === kind && gone.has(one.reason));
  const isLeakWaived =
    isGone('leak') || functions.some((fn) => fn.judged?.class === 'leaks' && isInForce(fn.judged.waiver));
  const parts = {
    leak: isLeakWaived ? null : judged.parts.leak,
    whole: isGone('whole') ? 'pass' : judged.parts.whole,
    hasGrownEntries:
      judged.parts.hasGrownEntries && reasons.some(({ code }) => code === SERVICE_FINDINGS.entry),
    isUndecided: judged.parts.isUndecided,
  } as const;
  const verdict = comparisonVerdict({ ...parts, functions });
  return { ...judged, verdict, parts, functions, reasons, ...(waived.length > 0 && { waived }) };
}

function isInForce(use: WaiverUse | undefined): boolean {
  return use?.state === 'in-force';
}

/**
 * A finding is waived by what is for it. What it explained is then a finding of its own: functions are judged by what they cost
 * themselves, and nobody accepted that.
 */
function waiveFunctions(
  { functions, case: { leak: found, rules } }: JudgedComparison,
  result: ComparisonResult,
  find: Finder,
): readonly JudgedFunction[] {
  const leak = ruledLeak(found, rules);
  const uses = new Map<number, WaiverUse>();
  for (const fn of functions) {
    const { judged } = fn;
    if (judged?.verdict !== 'fail' && judged?.verdict !== 'warn') continue;
    const isLeak = judged.class === 'leaks' && leak !== undefined;
    const figures = isLeak ? leakFigures(leak, result.unit) : functionFigures(fn, result);
    const use = find({ function: fn.key, verdict: judged.verdict, figures });
    if (use !== undefined) uses.set(fn.id, use);
  }
  return functions.map((fn) => {
    const { judged } = fn;
    if (judged?.verdict !== 'fail' && judged?.verdict !== 'warn') return fn;
    const { verdict } = judged;
    const { causedBy, ...own } = judged;
    // One cause is one finding: as long as the cause counts, its effect is told with it, waived or not.
    if (causedBy !== undefined && !isInForce(uses.get(causedBy))) return fn;
    const use = uses.get(fn.id);
    if (use === undefined) return causedBy === undefined ? fn : { ...fn, judged: own };
    const waiver = { ...use, verdict };
    return { ...fn, judged: { ...own, waiver, ...(isInForce(use) && { verdict: 'pass' as const }) } };
  });
}

/** The same for what no function bears; only a waiver of the service is for it, and of an entry one of its function. */
function waiveReasons(judged: JudgedComparison, result: ComparisonResult, find: Finder): WaivedReason[] {
  return judged.reasons.flatMap((reason): WaivedReason[] => {
    const kind = serviceFindingKind(reason.code);
    const finding = kind === undefined ? null : FINDINGS[kind](judged, result, reason);
    const use = finding === null ? undefined : find(finding);
    return kind === undefined || use === undefined ? [] : [{ kind, reason, use }];
  });
}

type Found = Pick<Waivable, 'function' | 'verdict' | 'figures'>;

/** What is held against a waiver, for each kind of finding; null where the reason is none after all. */
const FINDINGS: Readonly<
  Record<
    ServiceFindingKind,
    (judged: JudgedComparison, result: ComparisonResult, reason: Reason) => Found | null
  >
> = {
  whole: ({ whole }, result) =>
    whole === undefined
      ? null
      : { function: null, verdict: whole.verdict, figures: wholeFigures(whole, result) },
  leak: ({ parts: { leak: slope }, case: { leak: found, rules } }, result) => {
    const leak = ruledLeak(found, rules);
    if (leak === undefined || (slope !== 'fail' && slope !== 'warn')) return null;
    return { function: null, verdict: slope, figures: leakFigures(leak, result.unit) };
  },
  entry: (_, { entries }, { message }) => {
    const entry = entries.find((one) => entryReason(one).message === message);
    if (entry === undefined) return null;
    return { function: entry.key, verdict: 'warn', figures: { growth: Math.expm1(entry.excess) } };
  },
};

/** The waivers that let something pass. */
function inForce(comparisons: readonly JudgedComparison[]): ReadonlySet<WaiverRule> {
  const uses = comparisons.flatMap(({ functions, waived = [] }) => [
    ...functions.map(({ judged }) => judged?.waiver),
    ...waived.map(({ use }) => use),
  ]);
  return new Set(uses.flatMap((use) => (use !== undefined && isInForce(use) ? [use.rule] : [])));
}

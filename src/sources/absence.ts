import { shownLookbackMs } from './lookback.ts';
import type { MissingComparison, Plan, SideName } from './plan.ts';
import { SIDES } from './plan.ts';
import { diagnoseBadTypes, diagnoseMissing, diagnoseNothing, type Reason } from './pyroscope/diagnose.ts';
import { diagnoseMuchClipped } from './pyroscope/out-of-reach.ts';
import type { Clues } from './pyroscope/silence.ts';
import type { Window } from './source.ts';
import { unaskedReason } from './unasked.ts';

/** A comparison that cannot be made, and why. */
export interface AbsentComparison {
  readonly service: string;
  readonly profileType: string;
  readonly reasons: readonly Reason[];
  /** The sides that lack it. */
  readonly empty: readonly SideName[];
  /** False when nobody needs it: the service was declared optional. */
  readonly required: boolean;
  /** True when the service simply has no such type and nobody asked for it by name. */
  readonly notApplicable: boolean;
}

/** What absence is judged by, beside the plan. */
export interface AbsenceFacts {
  readonly windows: Readonly<Record<SideName, Window>>;
  /** Whether the profile types were asked for by name rather than taken from the defaults. */
  readonly typesAsked: boolean;
  readonly nowMs: number;
  /** Sides that come from a snapshot: what a server still shows does not concern them. */
  readonly saved?: readonly SideName[];
  /** What was asked because something is missing. */
  readonly clues?: Clues;
}

/** Why the server cannot see the whole of a window; empty when it can. Every comparison of the plan is concerned. */
export function clippedReasons(plan: Plan, facts: AbsenceFacts): readonly Reason[] {
  return SIDES.flatMap((side) => clippedReason(plan, facts, side) ?? []);
}

/** The same for one side. */
export function clippedReason(plan: Plan, facts: AbsenceFacts, side: SideName): Reason | undefined {
  const { windows, nowMs, saved = [] } = facts;
  if (saved.includes(side)) return undefined;
  const reach = { retention: plan.retention, nowMs, lookbackMs: shownLookbackMs(plan, facts) };
  return diagnoseMuchClipped(side, windows[side], reach);
}

/** Every service and type without data on both sides, with the most specific reason. */
export function absentComparisons(plan: Plan, facts: AbsenceFacts): readonly AbsentComparison[] {
  const silent = new Set<string>();
  return plan.missing.flatMap((missing) => {
    // A service without any profile is one absence, not one for each type that was tried.
    if (!missing.serviceHasData) {
      if (silent.has(missing.service)) return [];
      silent.add(missing.service);
    }
    return [toAbsence(missing, plan, facts)];
  });
}

/** Why a plan has nothing to compare and nothing to miss; undefined where it has, or where nobody knows. */
export function emptyPlanReason(plan: Plan, facts: AbsenceFacts): Reason | undefined {
  if (plan.comparisons.length > 0 || plan.missing.length > 0) return undefined;
  return diagnoseNothing({ ...facts, series: plan.series, retention: plan.retention });
}

function toAbsence(missing: MissingComparison, plan: Plan, facts: AbsenceFacts): AbsentComparison {
  const { service, profileType, empty, optional, labels, serviceHasData, unasked } = missing;
  if (unasked !== undefined) {
    const reasons = [unaskedReason(unasked)];
    return { service, profileType, empty, reasons, required: !optional, notApplicable: false };
  }
  const typeNamed = facts.typesAsked || missing.isTypeOwn;
  const types = SIDES.flatMap((side) => plan.series[side]).filter((entry) => entry.service === service);
  const areUnknown =
    diagnoseBadTypes(
      service,
      types.map((entry) => entry.profileType),
    ) !== undefined;
  const notApplicable = serviceHasData && !typeNamed && empty.length === SIDES.length && !areUnknown;
  const reason: Reason = notApplicable
    ? {
        code: 'FG112',
        message: `the service has no ${profileType} profiles, and nobody asked for them`,
        remedy: '',
      }
    : diagnoseMissing({
        service,
        profileType,
        optional,
        labels,
        typeNamed,
        windows: facts.windows,
        empty,
        saved: facts.saved ?? [],
        series: plan.series,
        retention: plan.retention,
        nowMs: facts.nowMs,
        lookbackMs: shownLookbackMs(plan, facts),
        ...(facts.clues && { clues: facts.clues }),
      });
  return {
    service,
    profileType,
    empty,
    reasons: [withLabels(reason, service, labels)],
    required: !optional,
    notApplicable,
  };
}

/** These say themselves what they were asked for with. */
const WITH_LABELS: ReadonlySet<Reason['code']> = new Set(['FG104', 'FG130']);

/** What exists without the labels of the configuration would look like a lie. */
function withLabels(reason: Reason, service: string, labels: string): Reason {
  if (labels === '' || labels === service || WITH_LABELS.has(reason.code)) return reason;
  return { ...reason, message: `${reason.message} (asked for with ${labels})` };
}

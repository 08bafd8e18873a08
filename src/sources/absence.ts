import type { MissingComparison, Plan, SideName } from './plan.ts';
import { SIDES } from './plan.ts';
import {
  DEFAULT_LOOKBACK_MS,
  diagnoseBadTypes,
  diagnoseClipped,
  diagnoseMissing,
  diagnoseNothing,
  type Reason,
} from './pyroscope/diagnose.ts';
import type { Clues } from './pyroscope/silence.ts';
import type { Window } from './source.ts';

/** A comparison that cannot be made, and why. */
export interface AbsentComparison {
  readonly service: string;
  readonly profileType: string;
  readonly reasons: readonly Reason[];
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

/** A server that was started for the test is as old as its first upload: that much is no sign of lost profiles. */
const YOUNG_SERVER_MS = 60_000;

/** A window that starts exactly at the edge of the lookback loses what the run itself takes, and the second it was rounded by. */
const LOOKBACK_SLACK_MS = 60_000;

/** Why the server cannot see the whole of a window; empty when it can. Every comparison of the plan is concerned. */
export function clippedReasons(
  { retention }: Plan,
  { windows, nowMs, saved = [] }: AbsenceFacts,
): readonly Reason[] {
  const { oldestProfileMs } = retention;
  return SIDES.flatMap((side) => {
    if (saved.includes(side)) return [];
    const { fromMs, untilMs } = windows[side];
    const tenthMs = (untilMs - fromMs) / 10;
    const slackMs = Math.max(YOUNG_SERVER_MS, tenthMs);
    const known = oldestProfileMs === undefined ? {} : { oldestProfileMs: oldestProfileMs - slackMs };
    const lookbackMs = DEFAULT_LOOKBACK_MS + Math.min(LOOKBACK_SLACK_MS, tenthMs);
    const isClipped = diagnoseClipped(side, windows[side], { retention: known, nowMs, lookbackMs });
    // The slack decides, but a person wants to read the true times.
    return isClipped ? (diagnoseClipped(side, windows[side], { retention, nowMs }) ?? []) : [];
  });
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
  const { service, profileType, empty, optional, labels, serviceHasData } = missing;
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
        typeNamed,
        windows: facts.windows,
        empty,
        saved: facts.saved ?? [],
        series: plan.series,
        retention: plan.retention,
        nowMs: facts.nowMs,
        ...(facts.clues && { clues: facts.clues }),
      });
  return {
    service,
    profileType,
    reasons: [withLabels(reason, service, labels)],
    required: !optional,
    notApplicable,
  };
}

/** What exists without the labels of the configuration would look like a lie. */
function withLabels(reason: Reason, service: string, labels: string): Reason {
  if (labels === '' || labels === service) return reason;
  const words = reason.code === 'FG130' ? `: ${labels}` : ` (asked for with ${labels})`;
  return { ...reason, message: reason.message + words };
}

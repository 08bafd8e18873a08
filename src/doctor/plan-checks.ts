import type { Reason } from '../judge/verdict.ts';
import { judgeUploads } from '../judge/window-rules.ts';
import { displayName } from '../profile/profile-type.ts';
import { formatPlural } from '../report/numbers.ts';
import type { AbsentComparison } from '../sources/absence.ts';
import { type Plan, type PlannedComparison, SIDES, type SideName } from '../sources/plan.ts';
import { type Check, ok, wrong } from './check.ts';

/** What a plan tells, and what was found out about what it lacks. */
export interface PlanFacts {
  readonly plan: Plan;
  /** Why nothing exists at all; undefined when something does. */
  readonly empty: Reason | undefined;
  readonly clipped: readonly { readonly side: SideName; readonly reason: Reason }[];
  readonly absent: readonly AbsentComparison[];
  readonly mixedWindows: 'refuse' | 'allow';
  /** What reading a part of each comparison told. */
  readonly notes: ReadonlyMap<PlannedComparison, readonly Reason[]>;
  /** Windows that nobody named, so that one without profiles is no fault. */
  readonly assumed: readonly SideName[];
}

const NOTHING: Reason = {
  code: 'FG111',
  message: 'nothing would be compared: no service has profiles in both windows',
  remedy: 'check windows, service names and profiling',
};

/** About windows: where nobody named any, they say nothing of a gate. */
const OF_WINDOWS: ReadonlySet<string> = new Set([
  'FG105',
  'FG106',
  'FG107',
  'FG111',
  'FG121',
  'FG122',
  'FG124',
]);

/** One check for each service and type, and for the windows as a whole. */
export function planChecks(facts: PlanFacts): readonly Check[] {
  const { plan, empty, clipped, absent, assumed } = facts;
  const severity: Severity = ({ code }, sides) =>
    OF_WINDOWS.has(code) && sides.every((side) => assumed.includes(side)) ? 'note' : 'problem';
  if (empty !== undefined) return [wrong(severity(empty, SIDES), 'services', empty)];
  const checks = [
    ...clipped.map(({ side, reason }) => wrong(severity(reason, [side]), 'windows', reason)),
    ...absent.flatMap((one) => absenceChecks(one, severity)),
    ...plan.comparisons.flatMap((comparison) => comparisonChecks(comparison, facts)),
  ];
  const isBare = plan.comparisons.length === 0 && checks.every(({ state }) => state === 'ok');
  return isBare ? [...checks, wrong(severity(NOTHING, SIDES), 'services', NOTHING)] : checks;
}

/** What a reason about these windows means for a gate. */
type Severity = (reason: Reason, sides: readonly SideName[]) => 'note' | 'problem';

function absenceChecks(
  { service, profileType, empty, reasons, required, notApplicable }: AbsentComparison,
  severity: Severity,
): readonly Check[] {
  const about = nameOf(service, profileType);
  if (notApplicable) return reasons.map(({ message }) => ok(about, message));
  return reasons.map((reason) => wrong(required ? severity(reason, empty) : 'note', about, reason));
}

function comparisonChecks(
  comparison: PlannedComparison,
  { mixedWindows, notes }: PlanFacts,
): readonly Check[] {
  const { service, profileType, kind, sides, uploadIntervalMs } = comparison;
  const about = nameOf(service, profileType);
  const uploads = judgeUploads({ kind, sides }, mixedWindows);
  const found = [...uploads.refused, ...uploads.notes, ...(notes.get(comparison) ?? [])];
  const counts = SIDES.map((side) => `${formatPlural(sides[side].uploads, 'upload')} in the ${side}`);
  const every = `one about every ${Math.round(uploadIntervalMs / 1000)} s`;
  return [
    ok(about, `${counts.join(', ')}; ${every}`),
    ...found.map((reason) => wrong('note', about, reason)),
  ];
}

function nameOf(service: string, profileType: string): string {
  return profileType.includes(':') ? `${service} ${displayType(profileType)}` : `${service} ${profileType}`;
}

/** A type that a server made up is shown as it is. */
function displayType(profileType: string): string {
  try {
    return displayName(profileType);
  } catch {
    return profileType;
  }
}

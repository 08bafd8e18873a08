import type { Matches } from '../compare/budget-cost.ts';
import type { FrameKey } from '../profile/profile.ts';
import { resolveAlias } from '../profile/profile-type.ts';
import type { FunctionVerdict } from './function-rules.ts';
import type { WaiverRule } from './policy.ts';
import type { ServiceFindingKind } from './service-finding.ts';
import type { Reason } from './verdict.ts';

/** Which waiver is for a finding, and whether it covers it. */

/** What a waiver is measured in. */
export type WaiverUnit = WaiverRule['allow']['unit'];

/** What a finding grew by, in each unit that it can be told in. The estimate, not the bound that the verdict used. */
export type WaiverFigures = Readonly<Partial<Record<WaiverUnit, number>>>;

/**
 * What became of a finding that a waiver is for. `in-force`: it does not count. `exceeded`: it grew by more. `expired`: the waiver is
 * over. `unfit`: the waiver allows what this finding cannot be measured in, such as growth in percent of a new function.
 */
export type WaiverState = 'in-force' | 'exceeded' | 'expired' | 'unfit';

/** A waiver and the finding it is for. */
export interface WaiverUse {
  readonly rule: WaiverRule;
  readonly state: WaiverState;
  /** What the finding came to without it. */
  readonly verdict: 'fail' | 'warn';
  /** What was seen, in the unit of `allow`; null where it cannot be told in it. */
  readonly seen: number | null;
  /** Days until the last one, which is 0; below 0 once it is over. */
  readonly daysLeft: number;
}

/** A waiver of what no function bears: the service as a whole, a leak that nobody holds, everything under an entry. */
export interface WaivedReason {
  readonly kind: ServiceFindingKind;
  readonly reason: Reason;
  readonly use: WaiverUse;
}

/** The waivers of a run. */
export interface Waiving {
  readonly waivers: readonly WaiverRule[];
  /** Time of the run. */
  readonly nowMs: number;
  readonly matches: Matches;
  /** Whether the run shows all that waivers could be for, so that one with nothing to waive can be called unused. */
  readonly seesAll: boolean;
  /** Whether it is a part of a build, of which all parts together show that. */
  readonly isPart?: boolean;
}

/** Something a waiver may be for. */
export interface Waivable {
  readonly service: string;
  readonly profileType: string;
  /** Null for what no function bears. */
  readonly function: FrameKey | null;
  readonly verdict: 'fail' | 'warn';
  readonly figures: WaiverFigures;
}

const DAY_MS = 86_400_000;
/** A limit that is met exactly is met, whatever the last digit of a logarithm. */
const TOLERANCE = 1e-9;

/** Days from the day of the run to the last day of a waiver, both in UTC. */
export function daysLeft({ untilMs }: WaiverRule, nowMs: number): number {
  return Math.round(untilMs / DAY_MS) - 1 - Math.floor(nowMs / DAY_MS);
}

/** Whether a waiver is for a service and profile type. */
export function isForPlace(
  rule: WaiverRule,
  { service, profileType }: Pick<Waivable, 'service' | 'profileType'>,
  matches: Matches,
): boolean {
  if (rule.service !== null && !matches(rule.service, service)) return false;
  if (rule.profileType === null || rule.profileType === profileType) return true;
  return resolveAlias(rule.profileType, [profileType]).includes(profileType);
}

/** All waivers that are for a finding, whatever they allow. */
export function waiversFor(finding: Waivable, { waivers, matches }: Waiving): readonly WaiverRule[] {
  return waivers.filter(
    (rule) => isForPlace(rule, finding, matches) && isForFunction(rule, finding.function, matches),
  );
}

/** A waiver without a function is for everything in its services. */
function isForFunction(rule: WaiverRule, key: FrameKey | null, matches: Matches): boolean {
  if (rule.function === null) return true;
  if (key === null || !matches(rule.function, key.name)) return false;
  return rule.file === null || matches(rule.file, key.file) || matches(`*/${rule.file}`, key.file);
}

/** What tells most where none covers a finding: how far it is beyond, then that it is over. */
const ORDER: Readonly<Record<WaiverState, number>> = { 'in-force': 0, exceeded: 1, expired: 2, unfit: 3 };

/** The waiver that decides about a finding: one that covers it, else the nearest to it; of equals the first of the file. */
export function useOf(finding: Waivable, waiving: Waiving): WaiverUse | undefined {
  const uses = waiversFor(finding, waiving).map((rule) => toUse(rule, finding, waiving.nowMs));
  return uses.toSorted((a, b) => ORDER[a.state] - ORDER[b.state])[0];
}

function toUse(rule: WaiverRule, { figures, verdict }: Waivable, nowMs: number): WaiverUse {
  const seen = figures[rule.allow.unit] ?? null;
  return { rule, state: stateOf(rule, seen, nowMs), verdict, seen, daysLeft: daysLeft(rule, nowMs) };
}

function stateOf({ allow, untilMs }: WaiverRule, seen: number | null, nowMs: number): WaiverState {
  if (nowMs >= untilMs) return 'expired';
  if (seen === null) return 'unfit';
  return seen <= allow.amount * (1 + TOLERANCE) ? 'in-force' : 'exceeded';
}

/** The verdict of a function as it would be without a waiver. */
export function withoutWaiver(judged: FunctionVerdict): FunctionVerdict {
  return judged.waiver?.state === 'in-force' ? { ...judged, verdict: judged.waiver.verdict } : judged;
}

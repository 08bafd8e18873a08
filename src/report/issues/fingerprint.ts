import type { ReportBudget, ReportComparison } from '../report.ts';
import { digestOf, functionIdentity, type Identified } from './identity.ts';

/** What one issue is about: a function that costs more, a leak, a service as a whole, or a budget. */
export type CauseKind = 'function' | 'leak' | 'whole' | 'budget' | 'more';

/** Where something was measured. */
type Place = Pick<ReportComparison, 'service' | 'profileType'>;

/**
 * The name of a cause that is the same in every run: 16 hexadecimal digits of what it is about, and of the gate's key. No figure
 * and no line number is part of it.
 */
export function fingerprintOf(key: string, kind: CauseKind | 'functions', parts: readonly string[]): string {
  return digestOf([key, kind, ...parts]);
}

/** That of a function's cost. */
export function functionFingerprint(key: string, of: Place, fn: Identified): string {
  return fingerprintOf(key, 'function', [of.service, of.profileType, functionIdentity(fn)]);
}

/** That of all functions of a service and type: what is said of one that is not there. */
export function functionsFingerprint(key: string, of: Place): string {
  return fingerprintOf(key, 'functions', [of.service, of.profileType]);
}

/** That of a service and type: its leak, whoever holds it, or its growth as a whole. */
export function serviceFingerprint(key: string, kind: 'leak' | 'whole', of: Place): string {
  return fingerprintOf(key, kind, [of.service, of.profileType]);
}

/** That of a budget where it was measured. */
export function budgetFingerprint(key: string, budget: ReportBudget): string {
  const { service, profileType, target, cost, unit } = budget;
  return fingerprintOf(key, 'budget', [
    service,
    profileType,
    target.kind,
    functionIdentity(target),
    cost,
    unit,
  ]);
}

import type { WaiverRule } from '../../src/judge/policy.ts';
import type { Waiving } from '../../src/judge/waiver.ts';
import type { ReportWaiver } from '../../src/report/report.ts';

/** Noon of the day on which tests judge: 2026-11-22. */
export const WAIVER_NOW_MS = Date.UTC(2026, 10, 22, 12);
const DAY_MS = 86_400_000;

/** 40 % of growth until the end of 2026, with anything replaced. */
export function waiverRule(changes: Partial<WaiverRule> = {}): WaiverRule {
  const expires = changes.expires ?? '2026-12-31';
  return {
    function: null,
    file: null,
    service: null,
    profileType: null,
    allow: { amount: 0.4, unit: 'growth' },
    reason: 'the new model is slower',
    owner: '@vision',
    expires,
    untilMs: Date.parse(`${expires}T00:00:00Z`) + DAY_MS,
    origin: 'f.yml:2:5',
    ...changes,
  };
}

/** The waivers of a run that sees all services. Globs are compared as equal texts, but for a trailing star. */
export function waiving(waivers: readonly WaiverRule[], changes: Partial<Waiving> = {}): Waiving {
  const matches = (pattern: string, name: string) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
  return { waivers, nowMs: WAIVER_NOW_MS, matches, seesAll: true, ...changes };
}

/** A waiver of a report that is in force, with anything replaced. */
export function reportWaiver(changes: Partial<ReportWaiver> = {}): ReportWaiver {
  return {
    state: 'in-force',
    verdict: 'fail',
    unit: 'growth',
    allow: 1.2,
    seen: 1.01,
    reason: 'the new model is slower',
    owner: '@vision',
    expires: '2026-12-31',
    daysLeft: 39,
    origin: '.github/flamegate.yml:12:5',
    ...changes,
  };
}

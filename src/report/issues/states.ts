import type { Report, ReportBudget, ReportComparison, ReportFunction } from '../report.ts';
import { budgetMode, modeOf } from '../service-modes.ts';
import { sharesNow } from './besides.ts';
import {
  budgetFingerprint,
  functionFingerprint,
  functionsFingerprint,
  serviceFingerprint,
} from './fingerprint.ts';
import { type Cost, functionCost, wholeCost } from './level.ts';
import { functionLimit, limitOf } from './limits.ts';
import { mostOfAbsent, mostShare } from './too-small.ts';

/**
 * What a run says of a cause. `passes`: growth beyond the limit is ruled out. `noise`: tested, and no growth was seen beside the
 * noise. `small`: too little is left of it to be tested. `waived`: it costs more, and that is accepted for now. `open`: not
 * decided, or not evaluated: it says nothing.
 */
export type CauseState = 'fails' | 'warns' | 'waived' | 'passes' | 'noise' | 'small' | 'open';

/** Why a run says nothing. */
export type OpenWhy = 'undecided' | 'absent' | 'explained' | 'observed' | 'ignored';

/** The same with what was seen. */
export interface CauseStatus {
  readonly state: CauseState;
  /** What it costs now, at most; null where that is not known. */
  readonly cost: Cost | null;
  /** Growth beyond this is ruled out; null where that is not known. */
  readonly growthHigh: number | null;
  /** Growth from which it fails now, of a budget its limit; infinite where it cannot fail. Null where that is not known. */
  readonly limit: number | null;
  readonly why: OpenWhy | null;
  /** True where the candidate window alone says so: a baseline that holds the failure already hides nothing. */
  readonly isAlone?: boolean;
}

/** Nothing is known of what was seen. */
const UNSEEN = { cost: null, growthHigh: null, limit: null, why: null };
const WAIVED: CauseStatus = { ...UNSEEN, state: 'waived' };

/** What a run says of something that it did not look at, or not decide about. */
export function openStatus(why: OpenWhy): CauseStatus {
  return { ...UNSEEN, state: 'open', why };
}

/** What a run says of everything that an issue may be about, by fingerprint. What is absent was not looked at. */
export function statesOf(report: Report): ReadonlyMap<string, CauseStatus> {
  const states = new Map<string, CauseStatus>();
  for (const comparison of report.comparisons) {
    const { key } = report;
    const why = whyOpen(report, comparison);
    const set = (kind: 'leak' | 'whole', status: () => CauseStatus) =>
      states.set(serviceFingerprint(key, kind, comparison), why === null ? status() : openStatus(why));
    set('leak', () => leakStatus(report, comparison));
    set('whole', () => wholeStatus(report, comparison));
    const absent = why === null ? absentStatus(report, comparison) : openStatus(why);
    states.set(functionsFingerprint(key, comparison), absent);
    if (why === null) setFunctions(states, report, comparison);
  }
  for (const budget of report.budgets)
    states.set(budgetFingerprint(report.key, budget), budgetStatus(report, budget));
  return states;
}

/** An inconclusive comparison decides about none of its functions. */
function whyOpen(report: Report, comparison: ReportComparison): OpenWhy | null {
  const { counted, verdict } = comparison;
  if (modeOf(comparison, report) === 'observe') return 'observed';
  return counted && (verdict === 'pass' || verdict === 'warn' || verdict === 'fail') ? null : 'undecided';
}

function setFunctions(states: Map<string, CauseStatus>, report: Report, comparison: ReportComparison): void {
  const shares = sharesNow(comparison);
  for (const fn of comparison.functions) {
    // What holds a leak is told by the leak.
    if (fn.class === 'leaks') continue;
    states.set(
      functionFingerprint(report.key, comparison, fn),
      functionStatus(report, comparison, fn, shares),
    );
  }
  for (const one of comparison.ignored.functions)
    states.set(functionFingerprint(report.key, comparison, one), openStatus('ignored'));
}

function functionStatus(
  report: Report,
  comparison: ReportComparison,
  fn: ReportFunction,
  shares: ReadonlyMap<string, number>,
): CauseStatus {
  const { verdict, causedBy, share, growthHigh, rule } = fn;
  if (isWaived(fn)) return WAIVED;
  // It grew, but for another reason, which has an issue of its own.
  if (causedBy !== null) return openStatus('explained');
  if (verdict === 'not-tested' && rule?.severity === 'ignore') return openStatus('ignored');
  const isSmall = verdict === 'not-tested';
  const seen = isSmall ? mostShare(comparison, fn) : share.candidate;
  const state = isSmall ? 'small' : verdict === 'inconclusive' ? 'noise' : stateOf(verdict);
  const cost = functionCost(report, comparison, seen, shares);
  return { state, cost, growthHigh, limit: functionLimit(report, comparison, fn), why: null };
}

/** Of a function that a decided comparison does not hold: it costs so little that it was left out. */
function absentStatus(report: Report, comparison: ReportComparison): CauseStatus {
  const most = mostOfAbsent(report, comparison);
  if (most === null) return openStatus('undecided');
  const cost = functionCost(report, comparison, most, sharesNow(comparison));
  return { ...UNSEEN, state: 'small', cost };
}

function stateOf(verdict: string): CauseState {
  return verdict === 'fail' ? 'fails' : verdict === 'warn' ? 'warns' : verdict === 'pass' ? 'passes' : 'open';
}

function isWaived({ waiver }: Pick<ReportFunction, 'waiver'>): boolean {
  return waiver?.state === 'in-force';
}

/** What no function bears has waivers of its own; a leak that is held has that of a holder. */
function isWaivedAs(kind: 'leak' | 'whole', { waived, functions }: ReportComparison): boolean {
  const own = (waived ?? []).some((one) => one.kind === kind && isWaived(one));
  return own || (kind === 'leak' && functions.some((fn) => fn.class === 'leaks' && isWaived(fn)));
}

/** A baseline of half the length covers too few ages to be held against the candidate. */
const SHORT_BASELINE = 0.5;

function isSeenAlone({ windows }: Report): boolean {
  if (windows === null) return false;
  const { baseline, candidate } = windows;
  return baseline.untilMs - baseline.fromMs <= SHORT_BASELINE * (candidate.untilMs - candidate.fromMs);
}

function leakStatus(report: Report, comparison: ReportComparison): CauseStatus {
  const { leak, leakVerdict, functions } = comparison;
  if (isWaivedAs('leak', comparison)) return WAIVED;
  switch (leakVerdict ?? leak?.verdict) {
    case 'ok':
      // What a holder gained that a rule sets aside was taken off the rise.
      return leak?.stoppedBy === 'size' && functions.some(({ rule }) => rule?.severity === 'ignore')
        ? openStatus('ignored')
        : { ...UNSEEN, state: 'passes', isAlone: isSeenAlone(report) };
    case 'warn':
      return { ...UNSEEN, state: 'warns' };
    case 'leak':
      return { ...UNSEEN, state: 'fails' };
    default:
      return openStatus('undecided');
  }
}

/** Without `detectableTotal` it was not tested. */
function wholeStatus(report: Report, comparison: ReportComparison): CauseStatus {
  const { whole, detectableTotal } = comparison;
  if (isWaivedAs('whole', comparison)) return WAIVED;
  const seen = { ...UNSEEN, cost: wholeCost(report, comparison), limit: limitOf(report, comparison) };
  if (whole !== null) return { ...seen, state: whole.verdict === 'fail' ? 'fails' : 'warns' };
  return detectableTotal === null ? openStatus('undecided') : { ...seen, state: 'passes' };
}

function budgetStatus(report: Report, budget: ReportBudget): CauseStatus {
  if (budgetMode(budget, report) === 'observe') return openStatus('observed');
  const state = stateOf(budget.verdict);
  if (state === 'open') return openStatus('undecided');
  const cost =
    budget.value === null ? null : ({ by: 'budget', value: budget.value, besides: new Map() } as const);
  return { ...UNSEEN, state, cost, limit: budget.limit };
}

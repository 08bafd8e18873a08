import { isSetAside } from './findings.ts';
import {
  formatAdded,
  formatCost,
  formatGrowth,
  formatGrowthRange,
  formatPlural,
  formatShare,
  NO_VALUE,
} from './numbers.ts';
import type { ReportComparison, ReportFunction, ReportLeak } from './report.ts';
import { formatDuration } from './times.ts';
import { isWaived } from './waived.ts';

/** The words people read for the verdicts. A mark or a colour may stand beside them, never instead. */
export const VERDICT_WORDS = {
  pass: 'pass',
  warn: 'warn',
  fail: 'fail',
  inconclusive: 'inconclusive',
  'not-evaluated': 'not evaluated',
  'not-applicable': 'not applicable',
  'not-counted': 'not counted',
  'not-judged': 'not judged',
  'not-tested': 'not tested',
} as const;

/** The word for a comparison: what rules set aside was not judged, whatever stands in its verdict. */
export function verdictWord(comparison: ReportComparison): string {
  return VERDICT_WORDS[isSetAside(comparison) ? 'not-judged' : comparison.verdict];
}

/** The numbers of one function as text. Names stay with the function: each renderer makes them inert itself. */
export interface FunctionRow {
  readonly verdict: string;
  /** Self cost before and after: `24.4 s → 53.7 s`. */
  readonly seen: string;
  /** What the load explains, and what was seen: `26.7 s → 53.7 s`. */
  readonly expectedToSeen: string;
  /** `2.01×`, `leak`, `rises`, `moved`, `new`, `gone`, or `–`. */
  readonly growth: string;
  /** `1.39–2.91`, or `null` when there is no interval. */
  readonly range: string | null;
  readonly added: string;
  /** Part of the service before and after: `52 % → 68 %`. */
  readonly share: string;
}

/** The numbers of a function in the units of its comparison. */
export function functionRow(comparison: ReportComparison, fn: ReportFunction): FunctionRow {
  const cost = (value: number): string => formatCost(value, comparison.unit);
  const isUntested = fn.verdict === 'not-tested' && fn.growth === null;
  const leak = isLeakFinding(fn) ? comparison.leak : null;
  const isNew = fn.class === 'new' || (fn.growth === null && fn.self.candidate > 0 && fn.self.baseline === 0);
  return {
    verdict: VERDICT_WORDS[fn.verdict],
    seen: `${cost(fn.self.baseline)} → ${cost(fn.self.candidate)}`,
    expectedToSeen: `${cost(fn.expected)} → ${cost(fn.self.candidate)}`,
    growth: growthText(fn, isNew),
    range:
      isNew || fn.class === 'gone' || fn.class === 'moved'
        ? null
        : formatGrowthRange(fn.growthLow, fn.growthHigh),
    added: leak === null ? addedText(comparison, fn, isUntested) : leakText(comparison, leak),
    share: `${formatShare(fn.share.baseline)} → ${formatShare(fn.share.candidate)}`,
  };
}

function isLeakFinding(fn: ReportFunction): boolean {
  return fn.class === 'leaks' && (fn.verdict !== 'pass' || isWaived(fn));
}

function addedText(comparison: ReportComparison, fn: ReportFunction, isUntested: boolean): string {
  return isUntested ? NO_VALUE : formatAdded(fn.added, comparison.addedUnit);
}

/** `+85.8 MiB/min (84.5 MiB–88.5 MiB)`: how fast the service leaks, all holders together; over a span also how long. */
function leakText({ addedUnit, unit }: ReportComparison, leak: ReportLeak): string {
  const range = `${formatCost(leak.lowPerMin, unit)}–${formatCost(leak.highPerMin, unit)}`;
  const time = leak.over === 'span' ? ` over ${formatDuration(leak.spanMs)}` : '';
  return `${formatAdded(leak.slopePerMin, addedUnit)}/min (${range})${time}`;
}

function growthText(fn: ReportFunction, isNew: boolean): string {
  // It holds a part of what is retained, but only the finding stands for the leak.
  if (fn.class === 'leaks') return isLeakFinding(fn) ? 'leak' : 'rises';
  if (fn.class === 'moved') return 'moved';
  if (isNew) return 'new';
  if (fn.class === 'gone') return 'gone';
  return fn.growth === null ? NO_VALUE : formatGrowth(fn.growth);
}

/** How one function came out, in one word or two. */
export function resultWord(fn: ReportFunction): string {
  if (fn.causedBy !== null) return 'explained';
  if (fn.verdict === 'fail' || fn.verdict === 'warn') return VERDICT_WORDS[fn.verdict];
  if (isWaived(fn)) return 'waived';
  if (fn.class === 'shrank') return 'improved';
  if (fn.class === 'moved') return 'moved';
  if (fn.class === 'gone' || fn.class === 'new') return fn.class;
  return VERDICT_WORDS[fn.verdict];
}

/** What stands beside the name of a function: how many it is by a group, and who cares for it. Names from outside. */
export function functionMarks({ group, owner, verdict }: ReportFunction): readonly string[] {
  const isFinding = verdict === 'fail' || verdict === 'warn';
  return [
    ...(group === undefined ? [] : [`group of ${formatPlural(group, 'function')}`]),
    ...(isFinding && owner !== undefined ? [owner] : []),
  ];
}

import type { Phrase } from './phrase.ts';
import type { Report, ReportComparison, ReportFunction, ReportWaived, ReportWaiver } from './report.ts';

/** What does not count since somebody accepted it, selected and ordered. */

/** A finding that a waiver in force is for. */
export interface WaivedFinding {
  readonly comparison: ReportComparison;
  /** What was found: the function, or the service as a whole. */
  readonly subject: Phrase;
  /** Whether no function bears it. */
  readonly isWhole: boolean;
  /** End of the function's file; empty where there is none. */
  readonly file: string;
  readonly waiver: ReportWaiver;
}

/** Whether a function is a finding of its own that is waived; what it explains passes with it. */
export function isWaived({ waiver, causedBy }: ReportFunction): boolean {
  return waiver?.state === 'in-force' && causedBy === null;
}

/** Waived findings of comparisons that count: those that would fail first, the service as a whole before its functions. */
export function waivedFindings({ comparisons }: Report): WaivedFinding[] {
  const found = comparisons.filter(({ counted }) => counted).flatMap(waivedOf);
  found.sort((a, b) => RANK[a.waiver.verdict] - RANK[b.waiver.verdict] || b.addedShare - a.addedShare);
  return found.map(({ addedShare: _, ...finding }) => finding);
}

/** A service as a whole is more than any of its functions. */
const MOST = Number.MAX_VALUE;
const RANK = { fail: 0, warn: 1 } as const;

function waivedOf(comparison: ReportComparison): (WaivedFinding & { readonly addedShare: number })[] {
  const base = { comparison };
  const whole = (comparison.waived ?? []).flatMap((one) =>
    one.waiver.state === 'in-force'
      ? [{ ...base, subject: subjectOf(one), isWhole: true, file: '', waiver: one.waiver, addedShare: MOST }]
      : [],
  );
  const functions = comparison.functions.flatMap((fn) => {
    const { waiver, name, file, addedShare } = fn;
    if (waiver === undefined || !isWaived(fn)) return [];
    return [{ ...base, subject: [{ code: name }], isWhole: false, file, waiver, addedShare }];
  });
  return [...whole, ...functions];
}

function subjectOf({ kind, message }: ReportWaived): Phrase {
  const subjects: Readonly<Record<ReportWaived['kind'], Phrase>> = {
    entry: [{ prose: message }],
    whole: ['the service as a whole'],
    leak: ['a leak that no function could be named for'],
  };
  return subjects[kind];
}

import type { Report, ReportReason } from './report.ts';

/**
 * Reasons about how much was measured speak of windows, for mostly there are some. Files have recordings in their place. Only
 * reasons whose text holds no name from outside: a function may be called `window`.
 */
const ABOUT_WINDOWS: ReadonlySet<string> = new Set(['FG111', 'FG201', 'FG202', 'FG203', 'FG204', 'FG213']);

const WORDS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/windows of three time blocks and more/gu, 'three files a side and more'],
  [/ times as long, or more load\b/gu, ' times as long, more of them, or more load'],
  [/, and give history\b/gu, ', and give more files a side'],
  [
    /\bthe windows, the service names and that profiling is on/gu,
    'the patterns of both sides and the service names',
  ],
  [/\bwindow\b/gu, 'recording'],
  [/\bwindows\b/gu, 'recordings'],
];

/** What a level is the mean of; no name stands in these words. */
const PER_UPLOAD = /\bnow, on average per upload\b|(?<=\d [A-Za-z]+) per upload\b/gu;

function perFile(text: string): string {
  return text.replace(PER_UPLOAD, (words) => words.replace('upload', 'file'));
}

function inFileWords(text: string): string {
  return WORDS.reduce((told, [pattern, words]) => told.replace(pattern, words), text);
}

function reworded<T extends ReportReason>(reason: T): T {
  if (!ABOUT_WINDOWS.has(reason.code)) return reason;
  return { ...reason, message: inFileWords(reason.message), remedy: inFileWords(reason.remedy) };
}

/** A report on profile files in words that fit files. */
export function toFileWords(report: Report): Report {
  return {
    ...report,
    reasons: report.reasons.map(reworded),
    comparisons: report.comparisons.map((comparison) => ({
      ...comparison,
      reasons: comparison.reasons.map(reworded),
      functions: comparison.functions.map((fn) => ({ ...fn, explanation: perFile(fn.explanation) })),
    })),
    budgets: report.budgets.map((budget) => ({
      ...budget,
      explanation: perFile(budget.explanation),
      remedy: inFileWords(budget.remedy),
    })),
  };
}

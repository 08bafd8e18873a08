import { baselineLine } from './baseline-line.ts';
import type { Phrase } from './phrase.ts';
import type { Report } from './report.ts';
import { formatWindow, onSameDay } from './times.ts';

type Window = NonNullable<Report['windows']>['baseline'];

/**
 * Since when: both sides by version or commit, and by absolute times; empty where windows are not known.
 * ``New since baseline `3f2a91c` (2026-11-22 15:06:23–15:10:35 UTC), seen in candidate `9bd04e7` (15:10:38–15:14:51 UTC).``
 */
export function sinceLine(report: Report): Phrase {
  const { windows, verdict } = report;
  if (windows === null) return [];
  const { baseline, candidate } = windows;
  const before = sidePhrase('baseline', sideLabel(baseline), formatWindow(baseline, true));
  const label = sideLabel(candidate) || candidateCommit(report);
  const after = sidePhrase('candidate', label, formatWindow(candidate, !onSameDay(baseline, candidate)));
  const told = baselineLine(report);
  const more: Phrase = told.length === 0 ? [] : [' ', ...told];
  return verdict === 'fail' || verdict === 'warn'
    ? ['New since ', ...before, ', seen in ', ...after, '.', ...more]
    : ['Compared: ', ...before, ' with ', ...after, '.', ...more];
}

/** The commits or versions for a footer: ``` `3f2a91c` → `9bd04e7` ```; only the candidate's where the other is not known. */
export function commitsPhrase(report: Report): Phrase {
  const { windows } = report;
  const before = windows === null ? '' : versionOf(windows.baseline.selector);
  const after = candidateCommit(report) || (windows === null ? '' : versionOf(windows.candidate.selector));
  if (after === '') return [];
  return before === '' || before === after ? [{ code: after }] : [{ code: before }, ' → ', { code: after }];
}

function sidePhrase(side: string, label: string, when: string): Phrase {
  return label === '' ? [`${side} (${when})`] : [`${side} `, { code: label }, ` (${when})`];
}

/** The version where the selector names one, else what else it selects. */
function sideLabel({ selector }: Window): string {
  return versionOf(selector) || selector;
}

const MATCHER = /([A-Za-z_]\w*)\s*(=~|!~|!=|=)\s*"((?:[^"\\]|\\.)*)"/g;
const LONGEST_SELECTOR = 4000;
const VERSION_LABEL = /version|git_|revision|commit|sha$|release|image_tag|build/i;

/** The value of a label that names a version, as a person or a deployment wrote it; else empty. */
function versionOf(selector: string): string {
  // A saved report may hold anything, and looking for a label takes the square of a long word.
  for (const [, label = '', operator, value = ''] of selector.slice(0, LONGEST_SELECTOR).matchAll(MATCHER)) {
    if (operator === '=' && VERSION_LABEL.test(label)) return shortCommit(value);
  }
  return '';
}

function candidateCommit({ run }: Report): string {
  return run === null ? '' : shortCommit(run.commit);
}

/** The usual seven digits of a commit hash; anything else is shown as it is. */
export function shortCommit(commit: string): string {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}

import { UsageError } from './usage-error.ts';
import { checkOverlap, closingBrace, parseWindow, type SideWindow } from './window.ts';

/** More windows cost a download each and measure the noise hardly better. */
export const MAX_HISTORY = 5;

/** Fewer say nothing about how much windows of one version differ: there would be one difference, with no spread. */
const MIN_HISTORY_TO_CONFIRM = 2;

/** The two windows that are compared. */
export interface WindowPair {
  readonly baseline: SideWindow;
  readonly candidate: SideWindow;
}

/**
 * Splits a list of windows or services at commas and line breaks; commas in a selector separate its conditions.
 * @returns the entries as they are written, without empty ones
 */
export function splitList(text: string): string[] {
  const windows: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === '{') at += closingBrace(text.slice(at));
    if (at < text.length && !/[,\r\n]/u.test(text[at] as string)) continue;
    windows.push(text.slice(start, at).trim());
    start = at + 1;
  }
  return windows.filter((window) => window !== '');
}

/**
 * The windows of the setting `history`.
 * @param setting so many windows before the baseline, or windows as texts
 * @throws UsageError for a window that is malformed or shares time and selector with another
 */
export function resolveHistory(
  setting: number | readonly string[],
  { baseline, candidate }: WindowPair,
  nowMs: number,
): readonly SideWindow[] {
  const history =
    typeof setting === 'number'
      ? windowsBefore(baseline, setting)
      : setting.map((text) => parseWindow('history', text, nowMs));
  for (const [index, window] of history.entries()) {
    const name = `history ${index + 1}`;
    checkOverlap(baseline, window, ['baseline', name]);
    checkOverlap(candidate, window, ['candidate', name]);
    for (const [before, other] of history.slice(0, index).entries()) {
      checkOverlap(other, window, [`history ${before + 1}`, name]);
    }
  }
  return history;
}

/** Latest first. Windows start at whole seconds, so a step is rounded up to one: neighbours touch, none overlap. */
function windowsBefore({ selector, fromMs, untilMs }: SideWindow, count: number): SideWindow[] {
  const stepMs = Math.ceil((untilMs - fromMs) / 1000) * 1000;
  if (fromMs - count * stepMs < 0) {
    throw new UsageError(
      'history reaches back beyond 1970',
      `${count} windows as long as the baseline do not fit before it`,
      'choose a shorter baseline or a smaller history',
    );
  }
  return Array.from({ length: count }, (_, index) => ({
    selector,
    fromMs: fromMs - (index + 1) * stepMs,
    untilMs: fromMs - index * stepMs,
  }));
}

/**
 * The second window of the candidate, null when there is none.
 * @throws UsageError for a window that is malformed or shares time and selector with another, and without history
 */
export function resolveConfirm(
  text: string | undefined,
  history: readonly SideWindow[],
  { baseline, candidate }: WindowPair,
  nowMs: number,
): SideWindow | null {
  if (text === undefined) return null;
  const confirm = parseWindow('confirm', text, nowMs);
  if (history.length < MIN_HISTORY_TO_CONFIRM) {
    throw new UsageError(
      `confirm needs at least ${MIN_HISTORY_TO_CONFIRM} windows of history`,
      `got ${history.length}, and only history measures whether a second look is sound`,
      'set history to 2 or more, or leave confirm out',
    );
  }
  checkOverlap(baseline, confirm, ['baseline', 'confirm']);
  checkOverlap(candidate, confirm, ['candidate', 'confirm']);
  for (const [index, window] of history.entries()) {
    checkOverlap(window, confirm, [`history ${index + 1}`, 'confirm']);
  }
  return confirm;
}

import { formatSelector, parseSelector, SelectorError } from './selector.ts';
import { parseDuration } from './units.ts';
import { UsageError } from './usage-error.ts';

/** One side as a person asked for it, resolved against the clock. `untilMs` is the first millisecond after it. */
export interface SideWindow {
  /** Label selector in normal form, `''` when there is none. */
  readonly selector: string;
  readonly fromMs: number;
  readonly untilMs: number;
}

const FORMS =
  'write START/END or START/DURATION, for example now-30m/now-20m, 2026-11-22T15:06:00Z/PT10M or 1795359983/1795360235; ' +
  'a label selector may stand in front: {version="3f2a91c"} now-6h/now';

/**
 * Reads a window. Starts are rounded down to whole seconds: sidecars stamp their uploads in whole seconds, and the
 * first would else lie just before the window.
 * @param name of the setting, for messages: `baseline` or `candidate`
 * @throws UsageError for a malformed, empty, reversed or future window
 */
export function parseWindow(name: string, text: string, nowMs: number): SideWindow {
  const { selector, range } = splitSelector(name, text.trim());
  const [start, end, more] = range.split('/').map((part) => part.trim());
  if (!start || !end || more !== undefined)
    throw malformed(name, text, 'a window has two parts with / between them');
  const fromMs = parseInstant(start, nowMs);
  // Its parts are not quoted: a credential in the wrong place is hidden only where it stands as a whole.
  if (fromMs === null) throw malformed(name, text, 'what stands before the / is no point in time');
  const duration = parseDuration(end);
  const untilMs = duration === null ? parseInstant(end, nowMs) : fromMs + duration;
  if (untilMs === null)
    throw malformed(name, text, 'what stands behind the / is neither a point in time nor a duration');
  if (Math.min(fromMs, untilMs) < 0 || Math.max(fromMs, untilMs) > LATEST_MS)
    throw malformed(name, text, 'it does not lie between the years 1970 and 9999');
  // Before rounding: it would make a window of some milliseconds of an empty or a reversed one.
  checkOrder(name, fromMs, untilMs, nowMs);
  return { selector, fromMs: wholeSeconds(fromMs), untilMs };
}

/** The last millisecond that is written with a year of four digits. */
const LATEST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}

function checkOrder(name: string, fromMs: number, untilMs: number, nowMs: number): void {
  const shown = `${iso(fromMs)} to ${iso(untilMs)}`;
  if (untilMs < fromMs) {
    throw new UsageError(`the ${name} window ends before it starts`, shown, 'swap its two ends');
  }
  if (untilMs === fromMs) {
    throw new UsageError(`the ${name} window is empty`, `it starts and ends at ${iso(fromMs)}`, FORMS);
  }
  if (untilMs > nowMs) {
    throw new UsageError(
      `the ${name} window reaches into the future`,
      `${shown}, but it is ${iso(nowMs)}`,
      'let it end at now or earlier; times without a zone are not accepted, Z means UTC',
    );
  }
}

/**
 * Refuses two windows that share time and selector: they would compare profiles with themselves. Windows that touch
 * may share the second to which the later start was rounded down.
 * @param names of the two, for messages
 * @throws UsageError
 */
export function checkOverlap(
  one: SideWindow,
  other: SideWindow,
  names: readonly [string, string] = ['baseline', 'candidate'],
): void {
  if (sortedConditions(one) !== sortedConditions(other)) return;
  const isBefore = (first: SideWindow, second: SideWindow) => wholeSeconds(first.untilMs) <= second.fromMs;
  if (isBefore(one, other) || isBefore(other, one)) return;
  throw new UsageError(
    `the ${names[0]} and ${names[1]} windows overlap`,
    `${iso(one.fromMs)} to ${iso(one.untilMs)} and ${iso(other.fromMs)} to ${iso(other.untilMs)} with the same selector`,
    'choose windows apart in time, or tell the two versions apart by a label, as in {version="3f2a91c"} now-6h/now',
  );
}

/** The same conditions select the same, in whatever order they are written. */
function sortedConditions({ selector }: SideWindow): string {
  return parseSelector(selector)
    .map((matcher) => formatSelector([matcher]))
    .sort()
    .join();
}

function splitSelector(name: string, text: string): { selector: string; range: string } {
  if (!text.startsWith('{')) return { selector: '', range: text };
  const end = closingBrace(text);
  try {
    const matchers = parseSelector(text.slice(0, end + 1));
    return { selector: matchers.length === 0 ? '' : formatSelector(matchers), range: text.slice(end + 1) };
  } catch (error) {
    if (!(error instanceof SelectorError)) throw error;
    throw new UsageError(`the selector of ${name} cannot be read`, error.message, FORMS, { cause: error });
  }
}

/** Index of the brace that closes a selector at the start of a text, quoted values skipped; its length when there is none. */
export function closingBrace(text: string): number {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (quoted && text[i] === '\\') i++;
    else if (text[i] === '"') quoted = !quoted;
    else if (text[i] === '}' && !quoted) return i;
  }
  return text.length;
}

const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/u;

/** A point in time as epoch milliseconds: `now`, `now-5m`, ISO 8601 with a zone, epoch seconds or milliseconds; null for anything else. */
export function parseInstant(text: string, nowMs: number): number | null {
  if (text === 'now') return wholeSeconds(nowMs);
  if (text.startsWith('now-')) {
    const duration = parseDuration(text.slice(4));
    return duration === null ? null : wholeSeconds(nowMs) - duration;
  }
  if (/^\d{9,10}$/u.test(text)) return Number(text) * 1000;
  if (/^\d{12,13}$/u.test(text)) return Number(text);
  const match = ISO_INSTANT.exec(text);
  // `Date.parse` takes 30 February for 2 March.
  if (match?.[1] === undefined || !isDay(match[1])) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : ms;
}

function isDay(date: string): boolean {
  const ms = Date.parse(`${date}T00:00Z`);
  return !Number.isNaN(ms) && iso(ms).startsWith(date);
}

/** What only a path or a pattern of one has. */
const FILE_LIKE = /^[^{]*\*|\.(?:pb|pprof|json|folded|gz)$/u;

function malformed(name: string, text: string, why: string): UsageError {
  const remedy = FILE_LIKE.test(text) ? `for profile files set source to files; else ${FORMS}` : FORMS;
  return new UsageError(`${name}: ${quote(text)} is not a window`, why, remedy);
}

function quote(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

import type { JudgedComparison } from './judge.ts';
import type { WaiverRule } from './policy.ts';
import type { Reason } from './verdict.ts';
import { daysLeft, isForPlace, type Waiving } from './waiver.ts';

/** What is to be said of waivers beside the findings they are for. */

/** Days before its end from which a waiver is pointed out. */
const SOON_DAYS = 7;
/** Waivers told one by one, of each kind. */
const MOST_TOLD = 10;

/** What became of the waivers of a run. */
export interface WaiverOutcome {
  /** Those that let something pass. */
  readonly inForce: ReadonlySet<WaiverRule>;
  /** Those that were for something, whether it passed or not. */
  readonly met: ReadonlySet<WaiverRule>;
}

/** Waivers that end soon, and those that waive nothing: a list that nobody cleans hides the next regression. */
export function waiverNotes(
  comparisons: readonly JudgedComparison[],
  { inForce, met }: WaiverOutcome,
  waiving: Waiving,
): readonly Reason[] {
  const { waivers, nowMs } = waiving;
  const unused = waivers.filter((rule) => !met.has(rule) && wasDecided(rule, comparisons, waiving));
  const isOver = ({ untilMs }: WaiverRule) => nowMs >= untilMs;
  return [
    ...told(
      waivers.filter((rule) => inForce.has(rule) && daysLeft(rule, nowMs) <= SOON_DAYS),
      (rule) => endsSoon(rule, daysLeft(rule, nowMs)),
    ),
    ...told(
      unused.filter((rule) => !isOver(rule)),
      unusedNote,
    ),
    ...told(unused.filter(isOver), overNote),
  ];
}

/** Whether all that a waiver may be for was compared well enough to know that it did not grow. */
function wasDecided(rule: WaiverRule, comparisons: readonly JudgedComparison[], waiving: Waiving): boolean {
  if (!waiving.seesAll) return false;
  const own = placesOf(rule, comparisons, waiving);
  return own.length > 0 && own.every(({ parts }) => !parts.isUndecided);
}

/** The comparisons that a waiver may be for. */
export function placesOf(
  rule: WaiverRule,
  comparisons: readonly JudgedComparison[],
  { matches }: Waiving,
): readonly JudgedComparison[] {
  return comparisons.filter(
    ({ case: place, counted, verdict }) =>
      verdict !== 'not-applicable' &&
      isForPlace(rule, place, matches) &&
      // An optional service that is never there would hide every waiver that names no service.
      (counted || rule.service !== null),
  );
}

/** What is said of a waiver that has nothing to waive. */
export function idleNote(rule: WaiverRule, nowMs: number): Reason {
  return nowMs >= rule.untilMs ? overNote(rule) : unusedNote(rule);
}

function told(rules: readonly WaiverRule[], note: (rule: WaiverRule) => Reason): Reason[] {
  const notes = rules.slice(0, MOST_TOLD).map(note);
  const [last] = notes.slice(-1);
  const more = rules.length - notes.length;
  if (last === undefined || more === 0) return notes;
  const message = `the same is true of ${more} more ${more === 1 ? 'waiver' : 'waivers'}`;
  return [...notes, { ...last, message, remedy: 'see waivers in the configuration file' }];
}

function endsSoon(rule: WaiverRule, days: number): Reason {
  const when = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
  return {
    code: 'FG257',
    message: `the waiver ${named(rule)} ends ${when}, on ${rule.expires}; from then on its findings count again`,
    remedy: 'mend what it waives, or agree on a later date in a commit',
  };
}

function unusedNote(rule: WaiverRule): Reason {
  return {
    code: 'FG255',
    message: `the waiver ${named(rule)} has nothing to waive: what it names did not grow in this run, or is not there`,
    remedy: `delete it from ${rule.origin}; where the name is misspelled, correct it`,
  };
}

function overNote(rule: WaiverRule): Reason {
  return {
    code: 'FG256',
    message: `the waiver ${named(rule)} expired on ${rule.expires}, and has nothing to waive`,
    remedy: `delete it from ${rule.origin}`,
  };
}

/** `of team-vision for "iou" in "ai-*" (.github/flamegate.yml:12:5)`. */
function named({ owner, function: fn, service, origin }: WaiverRule): string {
  const place = service === null ? '' : fn === null ? `"${service}"` : ` in "${service}"`;
  return `of ${owner} for ${fn === null ? '' : `"${fn}"`}${place} (${origin})`;
}

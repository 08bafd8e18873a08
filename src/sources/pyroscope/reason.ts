import type { Window } from '../source.ts';

/** Stable codes of the reasons why there is nothing to compare; documented in docs/troubleshooting.md, never reused. */
export type ReasonCode =
  | 'FG101' // server unreachable
  | 'FG102' // credentials
  | 'FG103' // not Pyroscope
  | 'FG104' // no profiles of the service in either window
  | 'FG105' // profiles on one side only
  | 'FG106' // window older than the lookback
  | 'FG107' // window clipped by lookback or retention
  | 'FG108' // nothing ever ingested
  | 'FG109' // profile type asked for by name is absent
  | 'FG110' // query refused or answer unusable
  | 'FG112' // a type nobody asked for does not exist
  | 'FG121' // window ends before the oldest profile
  | 'FG122' // window older than profiles are kept
  | 'FG123' // window longer than the server answers
  | 'FG124' // service known, but silent in the window
  | 'FG125' // uploads accepted that hold nothing: py-spy's speedscope
  | 'FG126' // profile type `seconds`
  | 'FG130' // profiles in the window, but none with the labels asked for
  | 'FG131' // server not ready
  | 'FG144' // a snapshot that does not hold what is asked for
  | 'FG280'; // a snapshot that was not asked for it

/** Why something was not evaluated, and what a person can do about it. */
export interface Reason {
  readonly code: ReasonCode;
  readonly message: string;
  readonly remedy: string;
}

/** A name from outside inside a message. */
export function quoteName(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}

/** Names without repetition, in one order on every machine. */
export function sortedUnique(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}

/** A time as ISO 8601 in UTC. */
export function isoTime(timeMs: number): string {
  return new Date(timeMs).toISOString();
}

/** A time to the minute, where no more is known. */
export function isoMinute(timeMs: number): string {
  return `${isoTime(timeMs).slice(0, 16)}Z`;
}

/** A window as it may be written into the configuration. */
export function isoWindow({ fromMs, untilMs }: Window): string {
  return `${isoTime(fromMs)}/${isoTime(untilMs)}`;
}

/** A duration in days with at most one decimal. */
export function inDays(durationMs: number): string {
  return `${Math.round(durationMs / 3_600_000 / 2.4) / 10} days`;
}

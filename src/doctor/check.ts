import type { Reason } from '../judge/verdict.ts';

/** One thing that was looked at. A problem keeps a gate from being evaluated; a note does not. */
export interface Check {
  readonly state: 'ok' | 'note' | 'problem';
  /** What it is about: the server, a window, a service with its type. */
  readonly about: string;
  /** What was found. */
  readonly message: string;
  /** The code of what is wrong; `''` when nothing is. */
  readonly code: string;
  readonly remedy: string;
}

/** Something that is as it should be. */
export function ok(about: string, message: string): Check {
  return { state: 'ok', about, message, code: '', remedy: '' };
}

/** Something that is worth knowing, or that keeps a gate from being evaluated. */
export function wrong(state: 'note' | 'problem', about: string, reason: Reason): Check {
  return { state, about, ...reason };
}

/** Whether a gate would be evaluated. */
export function isWell(checks: readonly Check[]): boolean {
  return checks.every(({ state }) => state !== 'problem');
}

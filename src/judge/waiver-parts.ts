import type { JudgedComparison } from './judge.ts';
import type { WaiverRule } from './policy.ts';
import type { Reason } from './verdict.ts';
import type { Waiving } from './waiver.ts';
import { idleNote, placesOf } from './waiver-notes.ts';

/**
 * What a part of a build knows of a waiver. `met`: it was for something. `open`: that could not be told of all it may be for. `idle`: it
 * has nothing to waive here. `elsewhere`: nothing here is what it may be for. Only all parts together tell that it is unused.
 */
export interface WaiverPart {
  /** Where it is set, the same in all parts. */
  readonly origin: string;
  readonly state: 'met' | 'open' | 'idle' | 'elsewhere';
  /** What is to be said where no part has anything for it to waive. */
  readonly note: Reason;
}

/** What became of each waiver in a part of a build. */
export function waiverParts(
  comparisons: readonly JudgedComparison[],
  met: ReadonlySet<WaiverRule>,
  waiving: Waiving,
): readonly WaiverPart[] {
  return waiving.waivers.map((rule) => ({
    origin: rule.origin,
    state: met.has(rule) ? 'met' : stateOf(placesOf(rule, comparisons, waiving)),
    note: idleNote(rule, waiving.nowMs),
  }));
}

function stateOf(places: readonly JudgedComparison[]): WaiverPart['state'] {
  if (places.length === 0) return 'elsewhere';
  return places.some(({ parts }) => parts.isUndecided) ? 'open' : 'idle';
}

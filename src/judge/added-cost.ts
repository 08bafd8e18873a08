import type { JudgedFunction } from './function-rules.ts';

/** Added cost of what was judged, in the unit of its comparison and per second. */

/** What of a function is no growth: what was expected of it at this load; null for one that was not tested. */
export function expectedCost({ judged, self, samples, estimate }: JudgedFunction): number | null {
  if (judged?.union === undefined || samples.candidate === 0) return estimate?.expected ?? null;
  // Cost that moved here and grew on the way: only what all functions of the move together gained is growth.
  const grown = judged.union.seen - judged.union.expected;
  return self.candidate - (grown * self.candidate) / samples.candidate;
}

/** What a cost is measured by. */
export interface CostUnit {
  readonly kind: string;
  readonly unit: string;
  /** Length of the candidate's window, 0 where it is not known. */
  readonly seconds: number;
}

/** CPU nanoseconds per second are cores; a gauge has no rate. `null` where the length of the window is not known. */
export function perSecond(cost: number, { kind, unit, seconds }: CostUnit): number | null {
  if (kind === 'gauge') return cost;
  if (seconds <= 0) return null;
  return cost / seconds / (unit === 'nanoseconds' ? 1e9 : 1);
}

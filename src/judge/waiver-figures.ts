import type { ComparisonResult } from '../compare/comparison.ts';
import { expectedCost, perSecond } from './added-cost.ts';
import type { JudgedFunction } from './function-rules.ts';
import type { LeakFinding } from './leak-rules.ts';
import type { WholeGrowth } from './load-rules.ts';
import type { WaiverFigures, WaiverUnit } from './waiver.ts';

/** What findings grew by, as waivers measure it: estimates, since a bound would depend on how long the windows are. */

/** Of a function by itself: growth where it has a baseline, and added cost. */
export function functionFigures(fn: JudgedFunction, result: ComparisonResult): WaiverFigures {
  const growth = fn.judged?.growth ?? null;
  const expected = expectedCost(fn);
  return {
    ...(growth === null || fn.judged?.class === 'new' ? {} : { growth: growth - 1 }),
    ...(expected === null ? {} : addedFigure(fn.self.candidate - expected, result)),
  };
}

/** Of a service as a whole, beside what its findings explain. */
export function wholeFigures({ log, ownPart }: WholeGrowth, result: ComparisonResult): WaiverFigures {
  const seen = result.total.candidate * ownPart;
  return { growth: Math.expm1(log), ...addedFigure(seen - seen / Math.exp(log), result) };
}

/** Of a leak: what all its holders together gain in a minute. */
export function leakFigures({ result }: LeakFinding, unit: string): WaiverFigures {
  if (result.estimate === undefined) return {};
  return { [unit === 'bytes' ? 'bytes-per-minute' : 'count-per-minute']: result.estimate.slopePerMin };
}

function addedFigure(cost: number, result: ComparisonResult): WaiverFigures {
  const { kind, unit } = result;
  const added = perSecond(cost, { kind, unit, seconds: result.durationMs.candidate / 1000 });
  return added === null ? {} : { [addedUnit(kind, unit)]: added };
}

function addedUnit(kind: string, unit: string): WaiverUnit {
  if (kind === 'gauge') return unit === 'bytes' ? 'bytes' : 'count';
  if (unit === 'nanoseconds') return 'cores';
  return unit === 'bytes' ? 'bytes-per-second' : 'count-per-second';
}

import type { ComparisonResult, FunctionChange, Sides } from '../compare/comparison.ts';
import { SIDES } from '../compare/sides.ts';
import type { Reason } from './verdict.ts';

/** Functions of both sides that hold less of a side are no two versions of one program. */
const MIN_OVERLAP = 0.5;

/**
 * Whether the sides show different programs, or the same one by profilers that name functions differently: functions that
 * exist on both sides hold less than half of the samples of one. One function that only this side has does not count: a new
 * or renamed one may well be the largest, and is judged as such.
 * @returns null when they show the same program
 */
export function differentPrograms({ functions }: ComparisonResult): Reason | null {
  const overlaps = SIDES.map((side) => overlapOf(functions, side));
  if (Math.min(...overlaps.map(({ tolerant }) => tolerant)) >= MIN_OVERLAP) return null;
  const [before, after] = overlaps.map(({ plain }) => `${Math.round(plain * 100)} %`);
  return {
    code: 'FG213',
    message: `the two sides look like different programs: functions that both have hold ${before} of the samples of the baseline, ${after} of the candidate`,
    remedy: 'check that both windows show the same service, sampled by the same profiler',
  };
}

function overlapOf(
  functions: readonly FunctionChange[],
  side: keyof Sides,
): { readonly plain: number; readonly tolerant: number } {
  let [common, own, largest] = [0, 0, 0];
  for (const { total, share } of functions) {
    if (total.baseline !== 0 && total.candidate !== 0) common += share[side];
    else {
      own += share[side];
      largest = Math.max(largest, share[side]);
    }
  }
  const rest = common + own - largest;
  return { plain: common, tolerant: rest > 0 ? common / rest : common };
}

import type { ReportComparison, ReportFunction } from '../report.ts';
import { round } from '../rounding.ts';
import { functionIdentity } from './identity.ts';

/** Functions of the same service and what fraction of it each cost, the ones with the most samples first. */
export type Besides = readonly { readonly id: string; readonly share: number }[];

/** So many say well enough what a service as a whole does, and leave room in an issue. */
const MOST = 9;
/** Of fewer, one that changed may be the one in the middle. */
const FEWEST = 3;
/** Counting alone moves a share of so few samples by a tenth. */
const MIN_SAMPLES = 100;
const ID_DIGITS = 8;
const STEADY: ReadonlySet<string> = new Set(['unchanged', 'unclear']);

/** The functions beside one that failed: those that did neither grow nor shrink. */
export function steadyBesides({ functions }: ReportComparison): Besides {
  return functions
    .filter(({ class: cls, verdict, causedBy }) => {
      return STEADY.has(cls) && (verdict === 'pass' || verdict === 'inconclusive') && causedBy === null;
    })
    .filter(isCounted)
    .toSorted((a, b) => b.samples.candidate - a.samples.candidate)
    .slice(0, MOST)
    .map((fn) => ({ id: idOf(fn), share: round(fn.share.candidate) }));
}

/** What every function costs now that has samples enough. */
export function sharesNow({ functions }: ReportComparison): ReadonlyMap<string, number> {
  return new Map(functions.filter(isCounted).map((fn) => [idOf(fn), fn.share.candidate]));
}

/**
 * By what factor the shares of others changed, one number for all: the lower middle one, so that up to half of them may have
 * grown and no fall is seen that is none.
 * @returns null with too few of them
 */
export function medianRatio(before: Besides, now: ReadonlyMap<string, number>): number | null {
  const ratios = before.flatMap(({ id, share }) => {
    const other = now.get(id);
    return other === undefined || !(share > 0) ? [] : [other / share];
  });
  if (ratios.length < FEWEST) return null;
  return ratios.sort((a, b) => a - b)[Math.floor((ratios.length - 1) / 2)] ?? null;
}

function isCounted({ samples, share }: ReportFunction): boolean {
  return samples.candidate >= MIN_SAMPLES && share.candidate > 0;
}

function idOf(fn: ReportFunction): string {
  return functionIdentity(fn).slice(0, ID_DIGITS);
}

import { DEFAULT_POLICY } from '../../judge/policy.ts';
import type { Report, ReportComparison, ReportFunction } from '../report.ts';

/** What a function costs at most that was too small to be tested, as a fraction of its service. */

/** Standard deviations that counting may be off by. */
const SURELY = 2;

/** That of a function which the report shows: what was counted, and what chance may have hidden. */
export function mostShare({ samples }: ReportComparison, { share }: ReportFunction): number {
  if (!(samples.candidate > 0)) return share.candidate;
  const counted = share.candidate * samples.candidate;
  return Math.min(1, (counted + SURELY * Math.sqrt(counted + 1)) / samples.candidate);
}

/**
 * That of a function which a decided report does not hold. It has all functions that reach `minShare` with samples enough, up to
 * a number of tests, as long as it need not be cut short (FG227).
 * @returns null where an absent function may be a large one
 */
export function mostOfAbsent(
  report: Report,
  { samples, functions, limits }: ReportComparison,
): number | null {
  const tested = functions.filter(({ verdict }) => verdict !== 'not-tested').length;
  const isCut = report.notes.some(({ code }) => code === 'FG227');
  if (isCut || tested >= DEFAULT_POLICY.maxTests || !(samples.candidate > 0)) return null;
  const { minShare } = limits ?? report.settings;
  return Math.min(1, Math.max(minShare, DEFAULT_POLICY.minSamples / samples.candidate));
}

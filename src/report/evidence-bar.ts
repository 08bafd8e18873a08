import type { Finding } from './findings.ts';
import { formatThreshold } from './numbers.ts';
import type { Report } from './report.ts';

const BLOCKS = 5;
/** What each further block needs: the lower bound as a multiple of the limit. */
const MULTIPLES = [1, 2, 4, 8] as const;

/**
 * Evidence as a small bar, `▰▰▰▱▱`: how far the lower bound of a growth lies beyond the limit, whatever the estimate says.
 * No block: it does not even rule out that nothing grew. One: it does. Two, three, four and five: the bound itself is at
 * least one, two, four and eight times the limit.
 * @param excess lower bound of what was added as a multiple of the limit; null where there is no bound
 * @returns five blocks, or `–` where there is no bound
 */
export function evidenceBar(excess: number | null): string {
  if (excess === null || !Number.isFinite(excess)) return '–';
  const filled = excess <= 0 ? 0 : 1 + MULTIPLES.filter((multiple) => excess >= multiple).length;
  return '▰'.repeat(filled) + '▱'.repeat(BLOCKS - filled);
}

/**
 * The lower bound of a finding as a multiple of its limit: of a growth beyond 1 that which fails, of a leak what it must gain.
 * Null for what has no bound, such as a function without a baseline.
 */
export function evidenceExcess(
  { comparison, function: fn }: Finding,
  { failOnGrowth }: Pick<Report['settings'], 'failOnGrowth'>,
): number | null {
  if (fn.class === 'leaks') {
    const { leak } = comparison;
    if (leak === null || !(leak.neededRise > 0)) return null;
    return ((leak.lowPerMin / 60_000) * leak.spanMs) / leak.neededRise;
  }
  const limit = fn.rule?.failOnGrowth ?? comparison.limits?.failOnGrowth ?? failOnGrowth;
  if (fn.growthLow === null || fn.class === 'new' || !(limit > 0)) return null;
  // Bounds are shown with three digits; what is shown as the limit shall count as the limit.
  return Number(((fn.growthLow - 1) / limit).toPrecision(6));
}

/** What the bars mean, for the section on the method. */
export function evidenceLegend({ failOnGrowth }: Pick<Report['settings'], 'failOnGrowth'>): string {
  return (
    '▰ the lower end of the growth is above 1; ▰▰ it is itself beyond the limit ' +
    `(${formatThreshold(failOnGrowth)}, or what a leak must gain); ▰▰▰, ▰▰▰▰ and ▰▰▰▰▰ two, four and eight times as far`
  );
}

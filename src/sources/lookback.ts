import type { AbsenceFacts } from './absence.ts';
import { type Plan, SIDES } from './plan.ts';
import { DEFAULT_LOOKBACK_MS, LOOKBACK_SLACK_MS } from './pyroscope/out-of-reach.ts';

/**
 * How far back the server answers, milliseconds. No server tells its `querier.max-query-lookback`, but one that showed something
 * older than the default has a longer one: then nothing is out of reach for that reason.
 */
export function shownLookbackMs(
  plan: Pick<Plan, 'comparisons' | 'candidateOnly' | 'series'>,
  { windows, nowMs, saved = [] }: Pick<AbsenceFacts, 'windows' | 'nowMs' | 'saved'>,
): number {
  const edgeMs = nowMs - DEFAULT_LOOKBACK_MS - LOOKBACK_SLACK_MS;
  const compared = [...plan.comparisons, ...plan.candidateOnly];
  const isLonger = SIDES.some((side) => {
    // A snapshot shows what the server has long forgotten.
    if (saved.includes(side)) return false;
    if (windows[side].untilMs < edgeMs && plan.series[side].length > 0) return true;
    return compared.some(({ sides }) =>
      sides[side].series.some(({ timesMs: [firstMs = nowMs] }) => firstMs < edgeMs),
    );
  });
  return isLonger ? Number.POSITIVE_INFINITY : DEFAULT_LOOKBACK_MS;
}

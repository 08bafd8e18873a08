import type { ComparisonResult } from '../compare/comparison.ts';
import { majorityFactor } from '../compare/pace.ts';
import type { Policy } from './policy.ts';

/** With fewer services a majority says more about one service's load than about the machine. */
const MIN_SERVICES_FOR_MAJORITY = 3;

/** What is looked at: the results of a build, those without one left out. */
type Results = readonly (ComparisonResult | undefined)[];

/**
 * Only CPU time shows how busy a machine is, only where the lengths of the windows or the load are known, and only in a
 * service that ran: the factor of a few samples is chance, and must not outvote the others. Objects are the same allocations
 * as bytes, counted again.
 */
function showsPace(
  result: ComparisonResult | undefined,
  { minTotalSamples }: Policy,
  kind: 'cpu' | 'alloc',
): result is ComparisonResult {
  if (result?.kind !== kind || (kind === 'alloc' && result.unit !== 'bytes')) return false;
  const { durationMs, samples, isLoadKnown } = result;
  const isKnown = isLoadKnown || (durationMs.baseline > 0 && durationMs.candidate > 0);
  return isKnown && Math.min(samples.baseline, samples.candidate) >= minTotalSamples;
}

/** |ln| of the factor of one service, 0 where it shows nothing. */
export function ownContention(result: ComparisonResult | undefined, policy: Policy): number {
  return showsPace(result, policy, 'cpu') ? Math.abs(result.commonFactor) : 0;
}

/**
 * One service may have got more requests; when more than half of them need more CPU per unit of load, the machine was busier
 * (a profiler counts waiting for a core as running).
 * @returns ln of the factor that more than half exceed in the same direction, above 0 when the candidate's machine was the
 * busier one, 0 when they do not agree; null with too few services to tell
 */
export function sharedPace(results: Results, policy: Policy, kind: 'cpu' | 'alloc' = 'cpu'): number | null {
  const factors = results
    .filter((result) => showsPace(result, policy, kind))
    .map((result) => result.commonFactor)
    .sort((a, b) => a - b);
  return factors.length < MIN_SERVICES_FOR_MAJORITY ? null : majorityFactor(factors);
}

import { isTested, type JudgedFunction } from '../judge/function-rules.ts';
import type { Policy } from '../judge/policy.ts';
import {
  formatCost,
  formatCount,
  formatGrowth,
  formatGrowthPercent,
  formatPlural,
  formatShare,
  formatThreshold,
} from './numbers.ts';

/** Says in one sentence why a function came out as it did, with its numbers. */
export function explain(fn: JudgedFunction, kind: string, unit: string, policy: Policy): string {
  if (!isTested(fn) || fn.judged === undefined) return explainUntested(fn, kind, policy);
  return kind === 'gauge' ? explainLevel(fn, unit) : explainCost(fn, policy);
}

function explainUntested({ share, samples }: JudgedFunction, kind: string, policy: Policy): string {
  const largest = Math.max(share.baseline, share.candidate);
  if (largest < policy.minShare)
    return `below ${formatThreshold(policy.minShare)} of the service: not tested`;
  const most = Math.max(samples.baseline, samples.candidate);
  if (kind !== 'gauge' && most < policy.minSamples)
    return `${formatPlural(most, 'sample')}: too few for a test`;
  return 'not tested: the service has too many larger functions, or no samples on one side';
}

function explainLevel({ self, judged }: JudgedFunction, unit: string): string {
  const change = `${formatCost(self.baseline, unit)} before, ${formatCost(self.candidate, unit)} now, on average per upload`;
  return judged?.verdict === 'warn' ? `${change}: the level rose` : change;
}

function explainCost(fn: JudgedFunction, policy: Policy): string {
  const { samples, share, judged, estimate } = fn;
  if (judged === undefined || estimate === undefined) return '';
  const seen = formatCount(samples.candidate);
  if (judged.class === 'new') {
    const before = fn.total.baseline > 0 ? 'no cost of its own' : 'not';
    return `${before} in the baseline; ${seen} samples, ${formatShare(share.candidate)} of the service, in the candidate`;
  }
  if (judged.class === 'gone') {
    const now = fn.total.candidate > 0 ? 'no cost of its own any more' : 'no longer there';
    return `${now}; ${formatCount(samples.baseline)} samples, ${formatShare(share.baseline)} of the service, in the baseline`;
  }
  const expected = samples.candidate === 0 ? 0 : samples.candidate / Math.exp(estimate.theta);
  const numbers = `expected ${formatCount(expected)} samples at this load, saw ${seen}`;
  const growth = formatGrowth(judged.growth);
  switch (judged.class) {
    case 'grew':
      return `${numbers}: grew ${growth}, at least ${formatGrowth(judged.low)} with ${judged.verdict === 'fail' ? '95' : '99'} % confidence`;
    case 'shrank':
      return `${numbers}: fell to ${growth}`;
    case 'unchanged':
      return `${numbers}: growth above ${formatThreshold(policy.failOnGrowth)} is ruled out`;
    default:
      return judged.detectable === null
        ? numbers
        : `${numbers}: within the noise, in which ${formatGrowthPercent(judged.detectable)} would have been found`;
  }
}

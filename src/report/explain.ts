import type { Holder } from '../compare/holders.ts';
import { type FunctionVerdict, isTested, type JudgedFunction } from '../judge/function-rules.ts';
import type { LeakFinding } from '../judge/leak-rules.ts';
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
  if (judged.class === 'moved' && (samples.baseline === 0 || samples.candidate === 0)) {
    const where = samples.baseline === 0 ? 'came from' : 'went to';
    return `its cost ${where} another function, see the moved functions`;
  }
  if (judged.class === 'new') {
    const before = fn.total.baseline > 0 ? 'no cost of its own' : 'not';
    return `${before} in the baseline; ${seen} samples, ${formatShare(share.candidate)} of the service, in the candidate`;
  }
  if (judged.class === 'gone') {
    const now = fn.total.candidate > 0 ? 'no cost of its own any more' : 'no longer there';
    return `${now}; ${formatCount(samples.baseline)} samples, ${formatShare(share.baseline)} of the service, in the baseline`;
  }
  if (judged.union !== undefined) return explainUnion(judged, judged.union);
  const expected = samples.candidate === 0 ? 0 : samples.candidate / Math.exp(estimate.theta);
  const numbers = `expected ${formatCount(expected)} samples at this load, saw ${seen}`;
  const growth = formatGrowth(judged.growth);
  switch (judged.class) {
    case 'grew':
      return `${numbers}: grew ${growth}, at least ${formatGrowth(judged.low)} with ${judged.verdict === 'fail' ? '95' : '99'} % confidence`;
    case 'moved':
      return `${numbers}: its cost moved, see the moved functions`;
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

/** Cost that moved here and grew on the way is told together with what it came from. */
function explainUnion(
  judged: FunctionVerdict,
  { expected, seen }: NonNullable<FunctionVerdict['union']>,
): string {
  const confidence = judged.verdict === 'fail' ? '95' : '99';
  return (
    `together with the functions its cost came from: expected ${formatCount(expected)} samples at this load, ` +
    `saw ${formatCount(seen)}: grew ${formatGrowth(judged.growth)}, at least ${formatGrowth(judged.low)} with ${confidence} % confidence`
  );
}

/** Says what a function holds of a leak; the finding itself also says how fast the service leaks. */
export function explainHolder(
  holder: Holder,
  { result, holders }: LeakFinding,
  unit: string,
  isFinding: boolean,
): string {
  const held = `holds ${formatCost(holder.before, unit)} early and ${formatCost(holder.after, unit)} late in the candidate window`;
  const part = `${formatShare(holder.share)} of what was gained`;
  if (!isFinding || result.estimate === undefined) return `${held}, ${part}`;
  const { slopePerMin, lowPerMin, highPerMin } = result.estimate;
  const others = holders.filter((other) => other !== holder && other.share >= NOTABLE_HOLDER).slice(0, 3);
  const names = others.map(({ key, share }) => `${key.name} ${formatShare(share)}`).join(', ');
  const rest = names === '' ? '' : `; also held by ${names}`;
  return (
    `the service retains ${formatCost(slopePerMin, unit)} more every minute ` +
    `(${formatCost(lowPerMin, unit)} to ${formatCost(highPerMin, unit)}); this function ${held}, ${part}${rest}`
  );
}

/** Smaller parts of a leak are not worth a name. */
const NOTABLE_HOLDER = 0.05;

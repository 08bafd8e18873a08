import {
  type FunctionVerdict,
  isTested,
  type JudgedFunction,
  type TestedFunction,
} from '../judge/function-rules.ts';
import type { Policy } from '../judge/policy.ts';
import {
  formatAdded,
  formatCost,
  formatCount,
  formatGrowth,
  formatGrowthPercent,
  formatPlural,
  formatShare,
  formatThreshold,
} from './numbers.ts';
import type { ReportComparison } from './report.ts';

/** What a sentence about a function needs to know of its comparison and the run. */
export interface ExplainFacts {
  readonly kind: ReportComparison['kind'];
  readonly unit: string;
  readonly policy: Policy;
  /** Seen less expected, in `addedUnit`; null when the length of the windows is not known. */
  readonly added: number | null;
  readonly addedUnit: ReportComparison['addedUnit'];
  /** How the load is known; `auto`: not at all. */
  readonly load: 'auto' | 'fixed' | 'requests';
  /** |ln| of how differently busy the machines were; null where nothing tells. */
  readonly contention: number | null;
}

/** Says in one sentence why a function came out as it did, with its numbers. */
export function explain(fn: JudgedFunction, facts: ExplainFacts): string {
  if (!isTested(fn) || fn.judged === undefined) return explainUntested(fn, facts);
  return facts.kind === 'gauge' ? explainLevel(fn, fn.judged, facts) : explainCost(fn, fn.judged, facts);
}

function explainUntested({ share, samples }: JudgedFunction, { kind, policy }: ExplainFacts): string {
  const largest = Math.max(share.baseline, share.candidate);
  if (largest < policy.minShare)
    return `below ${formatThreshold(policy.minShare)} of the service: not tested`;
  const most = Math.max(samples.baseline, samples.candidate);
  if (kind !== 'gauge' && most < policy.minSamples)
    return `${formatPlural(most, 'sample')}: too few for a test`;
  return 'not tested: the service has too many larger functions, or no samples on one side';
}

function explainLevel(
  { self, share }: TestedFunction,
  judged: FunctionVerdict,
  { unit }: ExplainFacts,
): string {
  const change = `${formatCost(self.baseline, unit)} before, ${formatCost(self.candidate, unit)} now, on average per upload`;
  if (judged.verdict !== 'warn') return change;
  const growth = judged.growth === null ? '' : ` ${growthWords(judged)}`;
  return `${change}: the level rose${growth}, ${shareWords(share)}; a warning only, since levels differ from run to run`;
}

function explainCost(fn: TestedFunction, judged: FunctionVerdict, facts: ExplainFacts): string {
  const { samples, share, estimate } = fn;
  const seen = formatCount(samples.candidate);
  if (judged.class === 'moved' && (samples.baseline === 0 || samples.candidate === 0)) {
    const where = samples.baseline === 0 ? 'came from' : 'went to';
    return `its cost ${where} another function, see the moved functions`;
  }
  if (judged.class === 'new') return explainNew(fn, judged, facts);
  if (judged.class === 'gone') {
    const now = fn.total.candidate > 0 ? 'no cost of its own any more' : 'no longer there';
    return `${now}; ${formatCount(samples.baseline)} samples, ${formatShare(share.baseline)} of the service, in the baseline`;
  }
  if (judged.union !== undefined) return explainUnion(fn, judged, judged.union, facts);
  const expected = samples.candidate === 0 ? 0 : samples.candidate / Math.exp(estimate.theta);
  const numbers = `expected ${formatCount(expected)} samples at this load, saw ${seen}`;
  switch (judged.class) {
    case 'grew': {
      const grew = `${numbers}: grew ${growthWords(judged)}${costWords(fn, facts)}${confirmedWords(judged)}`;
      // What explains it was measured against the alternatives itself.
      return judged.causedBy === undefined ? `${grew}; ${ruledOut(fn, facts)}` : grew;
    }
    case 'moved':
      return `${numbers}: its cost moved, see the moved functions`;
    case 'shrank':
      return `${numbers}: fell to ${formatGrowth(judged.growth)}`;
    case 'unchanged':
      return `${numbers}: growth above ${formatThreshold(facts.policy.failOnGrowth)} is ruled out`;
    default:
      return judged.detectable === null
        ? numbers
        : `${numbers}: within the noise, in which ${formatGrowthPercent(judged.detectable)} would have been found`;
  }
}

/** `2.01×, at least 1.39× with 95 % confidence (range to 2.91×)`. */
function growthWords({ growth, low, high, verdict, confirmation }: FunctionVerdict): string {
  // What was confirmed warned at first: its bounds are those of one test.
  const confidence = verdict === 'fail' && confirmation === undefined ? '95' : '99';
  return `${formatGrowth(growth)}, at least ${formatGrowth(low)} with ${confidence} % confidence (range to ${formatGrowth(high)})`;
}

/** What the second window of the candidate showed, where it turned a warning into a failure. */
function confirmedWords({ confirmation }: FunctionVerdict): string {
  if (confirmation === undefined) return '';
  const { growth, low, high } = confirmation;
  return (
    `; a second window confirms it: ${formatGrowth(growth)}, at least ${formatGrowth(low)} with 99 % confidence ` +
    `(range to ${formatGrowth(high)})`
  );
}

/** `, +0.11 cores, 52 % → 68 % of the service`. */
function costWords({ share }: JudgedFunction, { added, addedUnit }: ExplainFacts): string {
  return `${added === null ? '' : `, ${formatAdded(added, addedUnit)}`}, ${shareWords(share)}`;
}

function shareWords({ baseline, candidate }: JudgedFunction['share']): string {
  return `${formatShare(baseline)} → ${formatShare(candidate)} of the service`;
}

/** What else makes a cost rise, and why it is not that. Noise is what the lower bound rules out. */
function ruledOut(fn: TestedFunction, facts: ExplainFacts): string {
  return [notLoad(fn, facts), 'not a move (no matching loss)', ...notMachines(facts)].join(', ');
}

const LOAD_UNITS = { requests: 'per request', fixed: 'at the same load' } as const;

function notLoad({ estimate }: TestedFunction, { load, policy }: ExplainFacts): string {
  const growth = Math.exp(estimate.thetaPerLoad);
  return load === 'auto' || growth < 1 + policy.warnOnGrowth
    ? 'not load (its neighbours did not grow alike)'
    : `not load (${formatGrowth(growth)} ${LOAD_UNITS[load]}, too)`;
}

/** Only CPU time shows how busy a machine is: a profiler counts waiting for a core as running. */
function notMachines({ kind, contention }: ExplainFacts): string[] {
  if (contention === null || (kind !== 'cpu' && kind !== 'wall')) return [];
  const factor = Math.exp(contention);
  return [
    factor < 1.05
      ? 'not the machines (equally busy)'
      : `not the machines (paces ${formatGrowth(factor)} apart are allowed for)`,
  ];
}

function explainNew(fn: TestedFunction, { verdict }: FunctionVerdict, facts: ExplainFacts): string {
  const { samples, share, total } = fn;
  const { policy, added, addedUnit } = facts;
  const before = total.baseline > 0 ? 'no cost of its own' : 'not';
  const numbers = `${before} in the baseline; ${formatCount(samples.candidate)} samples, ${formatShare(share.candidate)} of the service, in the candidate`;
  if (verdict !== 'fail' && verdict !== 'warn') return numbers;
  const [least, confidence, move] =
    verdict === 'fail'
      ? [policy.minNewShare, '95', 'what is gone does not make up for it']
      : [policy.minAddedShare, '99', 'no matching loss'];
  const cost = added === null ? '' : `, ${formatAdded(added, addedUnit)}`;
  return (
    `${numbers}${cost}: surely more than ${formatThreshold(least)} of it with ${confidence} % confidence; ` +
    [`not a move (${move})`, ...notMachines(facts)].join(', ')
  );
}

/** Cost that moved here and grew on the way is told together with what it came from. */
function explainUnion(
  fn: TestedFunction,
  judged: FunctionVerdict,
  { expected, seen }: NonNullable<FunctionVerdict['union']>,
  facts: ExplainFacts,
): string {
  return (
    `together with the functions its cost came from: expected ${formatCount(expected)} samples at this load, ` +
    `saw ${formatCount(seen)}: grew ${growthWords(judged)}${costWords(fn, facts)}; ` +
    ['not only moved (more arrived than was lost)', ...notMachines(facts)].join(', ')
  );
}

import type { ComparisonResult } from '../compare/comparison.ts';
import type { WholeGrowth } from '../judge/load-rules.ts';
import type { LimitRule } from '../judge/policy.ts';
import { formatAdded, formatCost, formatCount, formatGrowth } from './numbers.ts';
import type { ReportComparison, ReportWhole } from './report.ts';
import { round, roundOrNull } from './rounding.ts';

/** What a sentence about a whole service needs to know beside its growth. */
export interface WholeFacts {
  readonly load: 'auto' | 'fixed' | 'requests';
  readonly addedUnit: ReportComparison['addedUnit'];
  /** What a rule for the service says; undefined where none does. */
  readonly severity?: LimitRule['severity'] | undefined;
  /** Turns a cost over the candidate's window into `addedUnit`; null where that is not known. */
  readonly toAdded: (cost: number) => number | null;
}

/** Turns the growth of a whole service into what the report says of it. */
export function toWhole(
  { verdict, log, lowLog, highLog, ownPart, machineLog }: WholeGrowth,
  result: ComparisonResult,
  { load, addedUnit, severity, toAdded }: WholeFacts,
): ReportWhole {
  const seen = result.total.candidate * ownPart;
  const expected = seen / Math.exp(log);
  const added = roundOrNull(toAdded(seen - expected));
  const numbers = {
    growth: round(Math.exp(log)),
    growthLow: round(Math.exp(lowLog)),
    growthHigh: round(Math.exp(highLog)),
    expected: round(expected),
    seen: round(seen),
    added,
    machines: machineLog === null ? null : round(Math.exp(machineLog)),
  };
  const confidence = verdict === 'fail' ? '95' : '99';
  const { baseline, candidate } = result.samples;
  const cost = added === null ? '' : `, ${formatAdded(added, addedUnit)}`;
  return {
    verdict,
    ...(severity === 'warn' && { atMost: severity }),
    ...numbers,
    explanation:
      `expected ${formatCost(expected, result.unit)} ${EXPECTED[load]}, saw ${formatCost(seen, result.unit)} beside what ` +
      `single functions explain: ${formatGrowth(numbers.growth)}, at least ${formatGrowth(numbers.growthLow)} with ${confidence} % ` +
      `confidence (range to ${formatGrowth(numbers.growthHigh)})${cost}, ${formatCount(baseline)} → ${formatCount(candidate)} ` +
      `samples; not load (which is known)${result.kind === 'cpu' ? `, ${machines(machineLog)}` : ''}`,
  };
}

const EXPECTED = {
  auto: 'at this load',
  fixed: 'at the same load',
  requests: 'for its requests',
} as const;

/** Taken off is what most services have in common; with too few services nothing tells a slower machine. */
function machines(machineLog: number | null): string {
  if (machineLog === null) return 'but a slower machine looks the same';
  return Math.abs(machineLog) < 0.01
    ? 'not the machines (most services cost what they did)'
    : `not the machines (the ${formatGrowth(Math.exp(machineLog))} that most services have in common is taken off)`;
}

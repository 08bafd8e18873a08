import { budgetClaim, budgetsMet, worstBudget } from './budget-text.ts';
import { countedWith, type Finding, wasCompared } from './findings.ts';
import { leakClaim } from './leak-text.ts';
import { hasNoBaseline } from './no-baseline.ts';
import { formatAdded, formatCost, formatCount, formatGrowth, formatPlural, formatShare } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import { isRelayed, relayedPrefix } from './relayed.ts';
import type { Report, ReportComparison } from './report.ts';
import { decidingPart } from './service-modes.ts';
import { serviceClaim } from './service-text.ts';
import { unevaluatedPart } from './unevaluated-part.ts';
import { waivedFindings } from './waived.ts';
import { comparisonName } from './wording.ts';
import { worstOffence } from './worst-offence.ts';

/** What happened, in a sentence, the same for a comment, a page and a terminal; what to do is in next-step.ts. */

const CLAIMS = {
  cpu: (growth: string): string => ` costs ${growth} what this load should cost`,
  wall: (growth: string): string => ` takes ${growth} the time this load should take`,
  alloc: (growth: string): string => ` allocates ${growth} what this load should allocate`,
  gauge: (growth: string): string => ` holds ${growth} what was expected`,
  other: (growth: string): string => ` costs ${growth} what was expected`,
} as const;

/** ``` `iou` in `ai-yolo26` costs 2.01× what this load should cost ``` */
export function claim({ comparison, function: fn }: Finding): Phrase {
  const subject: Phrase = [{ code: fn.name }, ' in ', { code: comparison.service }];
  if (fn.class === 'leaks' && comparison.leak !== null) {
    const leaks = leakClaim(comparison, comparison.leak);
    return [{ code: comparison.service }, `${leaks}, held by `, { code: fn.name }];
  }
  if (fn.growth === null || fn.class === 'new') return [...subject, newCost({ comparison, function: fn })];
  return [...subject, CLAIMS[comparison.kind](formatGrowth(fn.growth))];
}

/** ` is new and adds 0.05 cores, 3.0 % of its service` */
function newCost({ comparison, function: fn }: Finding): string {
  const share = `, ${formatShare(fn.share.candidate)} of its service`;
  if (comparison.kind === 'gauge')
    return ` is new and holds ${formatCost(fn.self.candidate, comparison.unit)}${share}`;
  if (fn.added === null) return ` is new and costs ${formatCost(fn.self.candidate, comparison.unit)}${share}`;
  return ` is new and adds ${formatAdded(fn.added, comparison.addedUnit).replace(/^\+/, '')}${share}`;
}

/** The first line: the verdict as a sentence, with the worst offender, and whose word it is where it is not ours. Without mark. */
export function headline(report: Report): Phrase {
  const { shard } = report;
  const decided = decidingPart(report);
  const said = [...relayedPrefix(report), ...sayVerdict(decided), ...unevaluatedPart(decided)];
  return shard === undefined ? said : [`Shard ${shard.index} of ${shard.count}: `, ...said];
}

function sayVerdict(report: Report): Phrase {
  switch (report.verdict) {
    case 'fail': {
      const verb = report.conclusion === 'failure' ? 'flamegate failed: ' : 'flamegate would have failed: ';
      return [verb, ...worstClaim(report, 'fail')];
    }
    case 'warn':
      return ['flamegate warns: ', ...worstClaim(report, 'warn')];
    case 'pass':
      return [passed(report)];
    case 'inconclusive':
      return [
        'flamegate could not decide: ',
        ...openSummary(report, 'inconclusive', 'inconclusive', ['is', 'are']),
      ];
    case 'not-evaluated':
      return openHeadline(report);
  }
}

function passed(report: Report): string {
  const waived = waivedFindings(report).length;
  const who = waived === 0 ? ': no function' : `, ${formatCount(waived)} waived: nothing else`;
  return `flamegate passed${who} grew beyond the limits in ${servicesCompared(report)}${budgetsMet(report)}`;
}

function openHeadline(report: Report): Phrase {
  if (hasNoBaseline(report)) return ['flamegate has no baseline yet, so nothing was compared'];
  if (!report.comparisons.some(wasCompared)) return ['flamegate compared nothing, so this is not a pass'];
  return [
    'flamegate is incomplete: ',
    ...openSummary(report, 'not-evaluated', 'not evaluated', ['was', 'were']),
  ];
}

function worstClaim(report: Report, verdict: 'fail' | 'warn'): Phrase {
  const worst = worstOffence(report);
  if (worst?.kind === 'function') return claim(worst.finding);
  if (worst?.kind === 'service') return serviceClaim(report, worst.finding);
  const budget = worstBudget(report);
  if (budget !== undefined) return budgetClaim(budget);
  const comparisons = countedWith(report, verdict);
  const [first] = comparisons;
  if (first === undefined) return ['see the reasons below'];
  if (verdict === 'warn' && !isRelayed(report)) {
    const reasoned = reasonedClaim(comparisons);
    if (reasoned.length > 0) return reasoned;
  }
  if (comparisons.length === 1) return [...comparisonName(first), ' is over its limits'];
  return [...comparisonName(first), ` and ${formatCount(comparisons.length - 1)} more are over their limits`];
}

/**
 * A warning in the words of its reason, whatever its code; empty without one. Of a failure the first reason may only say why the
 * rest could not be compared.
 */
function reasonedClaim(comparisons: readonly ReportComparison[]): Phrase {
  const bearer = comparisons.find(({ reasons }) => reasons.length > 0);
  const [reason] = bearer?.reasons ?? [];
  if (bearer === undefined || reason === undefined) return [];
  const more = comparisons.length - 1;
  return [
    ...comparisonName(bearer),
    ': ',
    { prose: reason.message.replace(/[.\s]+$/, '') },
    ...(more === 0 ? [] : [`, and ${formatCount(more)} more warned`]),
  ];
}

function openSummary(
  report: Report,
  verdict: 'inconclusive' | 'not-evaluated',
  word: string,
  [one, many]: readonly [string, string],
): Phrase {
  const open = countedWith(report, verdict);
  const [first] = open;
  const budget = worstBudget(report);
  if (first === undefined && budget !== undefined) return budgetClaim(budget);
  // Only shards that are missing leave a whole in which all that is there was evaluated.
  if (first === undefined && report.comparisons.some(wasCompared))
    return [`a part of the build ${one} ${word}`];
  if (first === undefined) return [`the comparison as a whole ${one} ${word}`];
  if (open.length === 1) return [...comparisonName(first), ` ${one} ${word}`];
  return [...comparisonName(first), ` and ${formatCount(open.length - 1)} more ${many} ${word}`];
}

/** `6 services`, counting only those of which something was compared and judged: what rules set aside did not pass. */
function servicesCompared(report: Report): string {
  const judged = report.comparisons.filter((one) => one.counted && wasCompared(one));
  const names = new Set(judged.map(({ service }) => service));
  return formatPlural(names.size, 'service');
}

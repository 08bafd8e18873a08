import type { ServiceFinding } from './findings.ts';
import { leakClaim } from './leak-text.ts';
import { formatAdded, formatGrowth, NO_VALUE } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import { isRelayed } from './relayed.ts';
import type { Report } from './report.ts';
import { VERDICT_WORDS } from './rows.ts';
import { waiverSentence } from './waiver-text.ts';
import { comparisonName, reasonSentence } from './wording.ts';

/** Sentences about findings of a service as a whole, the same for a comment, a page and a terminal. */

/** What a cost is compared by. */
const PER: Readonly<Record<'auto' | 'fixed' | 'requests', string>> = {
  auto: '',
  fixed: ' at the same load',
  requests: ' per request',
};

/** How the load of a run was known. */
export function loadKind(report: Report): 'auto' | 'fixed' | 'requests' {
  return report.load?.kind ?? 'auto';
}

/** What is said where no sentence of the other run may be repeated. */
const RELAYED_CLAIMS: Readonly<Record<ServiceFinding['kind'], string>> = {
  whole: ' costs more as a whole',
  leak: ' holds more and more memory',
  entry: ' costs more under one of its entries',
};

/** What the first line says of it: ``` `ai-yolo26` costs 1.40× as much per request ```. */
export function serviceClaim(report: Report, { comparison, kind, reason }: ServiceFinding): Phrase {
  const service = { code: comparison.service };
  if (kind === 'whole' && comparison.whole !== null) {
    const verb = comparison.kind === 'alloc' ? 'allocates' : 'costs';
    return [service, ` ${verb} ${formatGrowth(comparison.whole.growth)} as much${PER[loadKind(report)]}`];
  }
  if (kind === 'leak' && comparison.leak !== null) {
    return [service, `${leakClaim(comparison, comparison.leak)}, and no function could be named for it`];
  }
  // A reason is whatever the other run wrote, and this stands in the heading.
  if (isRelayed(report)) return [...comparisonName(comparison), RELAYED_CLAIMS[kind]];
  return [...comparisonName(comparison), ': ', { prose: reason.message.replace(/[.\s]+$/, '') }];
}

/** `At least 1.21× with 95 % confidence, about +0.05 cores.`: empty for what has no such numbers. */
export function serviceEvidence({ comparison: { whole, addedUnit }, kind, verdict }: ServiceFinding): Phrase {
  if (kind !== 'whole' || whole === null) return [];
  const cost = formatAdded(whole.added, addedUnit);
  const added = cost === NO_VALUE ? '' : `, about ${cost}`;
  return [
    `At least ${formatGrowth(whole.growthLow)} with ${verdict === 'fail' ? '95' : '99'} % confidence${added}.`,
  ];
}

/** One line of a finding that no function bears: verdict, service, numbers. What to do stands with its service. */
export function serviceLine({ comparison, kind, verdict, reason, waiver }: ServiceFinding): Phrase {
  const waived = waiverSentence(waiver);
  const whole = kind === 'whole' ? comparison.whole : null;
  return [
    { strong: [VERDICT_WORDS[verdict]] },
    ': ',
    ...comparisonName(comparison),
    whole === null ? ': ' : ' as a whole: ',
    ...reasonSentence({ ...reason, message: whole?.explanation ?? reason.message, remedy: '' }),
    ...(waived.length === 0 ? [] : [' ', ...waived]),
  ];
}

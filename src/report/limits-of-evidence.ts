import { detectableRange, findings, wasCompared } from './findings.ts';
import { formatDetectable, formatThreshold } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import type { Report } from './report.ts';
import { loadKind } from './service-text.ts';
import { waivedFindings } from './waived.ts';

/** What was not found, which growth would have been, and what these profiles cannot show. */
export function limitsOfEvidence(report: Report): Phrase {
  const compared = report.comparisons.filter((comparison) => comparison.counted && wasCompared(comparison));
  if (compared.length === 0) return [];
  const unseen = compared.some(({ kind }) => kind === 'cpu')
    ? ' Time off the CPU (database, locks, GPU) is not in CPU profiles.'
    : '';
  return [notFoundSentence(report), ...detectableSentence(report), unseen].filter((part) => part !== '');
}

function notFoundSentence(report: Report): string {
  const { failOnGrowth, warnOnGrowth } = report.settings;
  const [fail, warn] = [formatThreshold(failOnGrowth), formatThreshold(warnOnGrowth)];
  if (report.verdict === 'pass') return `The limits are ${fail} growth to fail, ${warn} to warn.`;
  const waived = waivedFindings(report).length;
  const others =
    findings(report).length + waived > 0 ? 'No other function' : 'In what was compared, no function';
  const beside = waived === 0 ? '' : ', those that are waived aside,';
  return `${others}${beside} grew with enough evidence (limits: ${fail} to fail, ${warn} to warn).`;
}

/** Which growth would have been found, in the services that show least and most; each has its own number beside it. */
function detectableSentence(report: Report): Phrase {
  const growth = rangePhrase(report, 'detectableGrowth');
  if (growth.length === 0) return [];
  return [
    report.windows === null ? ' With these recordings, growth of ' : ' With these windows, growth of ',
    ...growth,
    ' is found four times out of five (functions above 2 % of their service); smaller growth can stay unseen.',
    ...totalSentence(report),
  ];
}

const FOR_LOAD = { auto: '', fixed: 'At the same load', requests: 'Per request' } as const;

/** The same of services as a whole, which only a known load can tell. */
function totalSentence(report: Report): Phrase {
  const growth = rangePhrase(report, 'detectableTotal');
  const words = FOR_LOAD[loadKind(report)];
  return growth.length === 0 || words === ''
    ? []
    : [` ${words}, growth of a service as a whole of `, ...growth, ' is found as often.'];
}

/** `50 % (b) to 90 % (a)`; nothing where nothing was measured. */
function rangePhrase(report: Report, of: Parameters<typeof detectableRange>[1]): Phrase {
  const range = detectableRange(report, of);
  if (range === null) return [];
  const [low, high] = [range.low, range.high].map(({ detectable }) => formatDetectable(detectable));
  return low === high
    ? [String(low)]
    : [`${low} (`, { code: range.low.service }, `) to ${high} (`, { code: range.high.service }, ')'];
}

import { detectableRange, findings, wasCompared } from './findings.ts';
import { formatDetectable, formatThreshold } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import type { Report } from './report.ts';

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
  const limits = `${formatThreshold(failOnGrowth)} growth to fail, ${formatThreshold(warnOnGrowth)} to warn`;
  if (report.verdict === 'pass') return `The limits are ${limits}.`;
  const others = findings(report).length > 0 ? 'No other function' : 'In what was compared, no function';
  return `${others} surely grew beyond the limits (${limits}).`;
}

/** Which growth would have been found, in the services that show least and most; each has its own number beside it. */
function detectableSentence(report: Report): Phrase {
  const range = detectableRange(report);
  if (range === null) return [];
  const [low, high] = [range.low, range.high].map(({ detectable }) => formatDetectable(detectable));
  const growth: Phrase =
    low === high
      ? [String(low)]
      : [`${low} (`, { code: range.low.service }, `) to ${high} (`, { code: range.high.service }, ')'];
  return [
    ' With these windows, growth of ',
    ...growth,
    ' is found four times out of five (functions above 2 % of their service); smaller growth can stay unseen.',
  ];
}

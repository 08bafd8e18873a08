import { formatCost, formatPlural, formatShare } from './numbers.ts';
import { listNames, type Phrase } from './phrase.ts';
import type { ReportSpanProfile, ReportSpans } from './schema/spans.ts';
import { reasonSentence } from './wording.ts';

/** How the profiles of spans are told, whatever form the report has. */

/** Says before anything else that nothing of it was judged. */
export function spansTitle({ ids }: ReportSpans): Phrase {
  const [only = ''] = ids;
  const which: Phrase = ids.length === 1 ? ['span ', { code: only }] : [formatPlural(ids.length, 'span')];
  return ['Profile of ', ...which, ': display only, not judged'];
}

/** `ai-clip cpu: 420 ms in 9a517183f26a089d and 9a517183f26a089e`. */
export function spanProfileLine({ service, alias, unit, total, spans }: ReportSpanProfile): Phrase {
  return [
    { code: service },
    ' ',
    { prose: alias },
    `: ${formatCost(total, unit)} in `,
    ...listNames(spans.map(({ id }) => id)),
  ];
}

/** What was not found, and what to do. */
export function spanNotes({ notes }: ReportSpans): readonly Phrase[] {
  return notes.map(reasonSentence);
}

/** Headings of the numbers of a function. */
export const SPAN_COLUMNS = ['function', 'self', 'total', 'of the span'] as const;

/** One function; its name is not yet inert. */
export interface SpanRow {
  readonly name: string;
  readonly self: string;
  readonly total: string;
  readonly share: string;
}

/** The functions of one service. */
export function spanRows({ functions, total, unit }: ReportSpanProfile): readonly SpanRow[] {
  return functions.map((fn) => ({
    name: fn.name,
    self: formatCost(fn.self, unit),
    total: formatCost(fn.total, unit),
    share: formatShare(total === 0 ? 0 : fn.total / total),
  }));
}

import { codeSpan } from '../escape.ts';
import type { Report } from '../report.ts';
import type { ReportSpanProfile } from '../schema/spans.ts';
import { SPAN_COLUMNS, spanNotes, spanProfileLine, spanRows, spansTitle } from '../spans-text.ts';
import { details, phraseToMarkdown, table } from './inline.ts';

/** What spans did, collapsed; empty where nobody asked. */
export function spanSection({ spans }: Report, nameLength: number): string {
  if (spans === undefined) return '';
  const notes = spanNotes(spans).map((note) => `- ${phraseToMarkdown(note, nameLength)}`);
  const blocks = [...spans.profiles.map((profile) => profileBlock(profile, nameLength)), notes.join('\n')];
  return details(spansTitle(spans), blocks.filter((block) => block !== '').join('\n\n'), nameLength);
}

function profileBlock(profile: ReportSpanProfile, nameLength: number): string {
  const rows = spanRows(profile).map(({ name, self, total, share }) => [
    codeSpan(name, nameLength),
    self,
    total,
    share,
  ]);
  return `${phraseToMarkdown(spanProfileLine(profile), nameLength)}\n\n${table(SPAN_COLUMNS, rows, 'lrrr')}`;
}

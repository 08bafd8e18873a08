import { visible } from '../escape.ts';
import type { Report } from '../report.ts';
import type { ReportSpanProfile } from '../schema/spans.ts';
import {
  SPAN_COLUMNS,
  type SpanRow,
  spanNotes,
  spanProfileLine,
  spanRows,
  spansTitle,
} from '../spans-text.ts';
import { columnsOf, layOut } from './layout.ts';
import { left, right, type Screen, wrapped } from './paint.ts';

const LEAST_NAME = 18;

/** What spans did, with why nothing is known of others; none where nobody asked. */
export function spanLines({ spans }: Report, screen: Screen): string[] {
  if (spans === undefined) return [];
  return [
    ...wrapped(screen, spansTitle(spans)).map((line) => screen.paint(line, 'bold')),
    ...spans.profiles.flatMap((profile) => profileLines(profile, screen)),
    ...spanNotes(spans).flatMap((note) => wrapped(screen, note, '  - ', '    ')),
  ];
}

function profileLines(profile: ReportSpanProfile, screen: Screen): string[] {
  const column = columnsOf(spanRows(profile));
  const [name, self, total, share] = SPAN_COLUMNS;
  const number = (heading: string, text: (row: SpanRow) => string) =>
    column(right(heading), (row) => right(text(row)));
  const table = [
    column(left(name), (row) => left(visible(row.name)), LEAST_NAME),
    number(self, (row) => row.self),
    number(total, (row) => row.total),
    number(share, (row) => row.share),
  ];
  return [...wrapped(screen, spanProfileLine(profile), '  '), ...layOut(screen, [table], '    ')];
}

import type { Report } from '../report.ts';
import { spanNotes, spanProfileLine, spansTitle } from '../spans-text.ts';
import { phraseToText } from '../text/paint.ts';
import { joinSolid, listHtml, paragraph, phraseToHtml, points } from './inline.ts';
import { byteLength, moreHtml, takeWithin } from './room.ts';
import { spansTable } from './tables.ts';

/** What spans did, within the bytes that it may take; empty where nobody asked. */
export function spansSection({ spans }: Report, bytes: number): string {
  if (spans === undefined) return '';
  const notes = listHtml(takeWithin(points(spanNotes(spans)), bytes / 4));
  const blocks: string[] = [];
  let left = bytes - byteLength(notes);
  for (const profile of spans.profiles) {
    const line = spanProfileLine(profile);
    const table = spansTable(phraseToText(line), profile, left - 2 * byteLength(phraseToText(line)));
    const block = joinSolid([paragraph(line), table.html]);
    left -= byteLength(block);
    if (table.shown < profile.functions.length || left < 0) break;
    blocks.push(block);
  }
  const rest = moreHtml(spans.profiles.length - blocks.length, 'more profiles of spans');
  return joinSolid([`<h2>${phraseToHtml(spansTitle(spans))}</h2>`, ...blocks, rest, notes]);
}

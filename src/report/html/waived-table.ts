import { escapeHtml, NAME_LENGTH } from '../escape.ts';
import type { WaivedFinding } from '../waived.ts';
import { WAIVED_COLUMNS, waivedRow } from '../waiver-text.ts';
import { htmlProse, phraseToHtml } from './inline.ts';
import { eachOf, type Fitted } from './room.ts';
import { htmlTable } from './tables.ts';

/** Characters of a place or an owner in a table: the function and the reason tell more. */
const SHORT_LENGTH = 60;

/** What does not count since somebody accepted it, with the reason and until when. */
export function waivedTable(findings: readonly WaivedFinding[], bytes: number): Fitted {
  const rows = eachOf(findings, (finding) => {
    const { subject, file, place, seen, allowed, reason, owner, expires } = waivedRow(finding);
    const tail = file === '' ? '' : `<span class="file">${htmlProse(file, NAME_LENGTH)}</span>`;
    return [
      { html: phraseToHtml(subject) + tail, isRowHeader: true },
      { html: phraseToHtml(place, SHORT_LENGTH, SHORT_LENGTH), className: 'where' },
      { html: escapeHtml(seen), className: 'number' },
      { html: escapeHtml(allowed), className: 'number' },
      { html: phraseToHtml(reason) },
      { html: phraseToHtml(owner, SHORT_LENGTH, SHORT_LENGTH), className: 'where' },
      { html: phraseToHtml(expires) },
    ];
  });
  const header = WAIVED_COLUMNS.map((text, column) => ({ text, isNumber: column === 2 || column === 3 }));
  return htmlTable('Waived', header, rows, bytes);
}

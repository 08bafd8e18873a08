import { plain } from '../escape.ts';
import type { Phrase } from '../phrase.ts';
import type { WaivedFinding } from '../waived.ts';
import { WAIVED_COLUMNS, waivedRow } from '../waiver-text.ts';
import { phraseToMarkdown, table } from './inline.ts';

/** What does not count since somebody accepted it: how much it grew, how much may, why, who says so and until when. */
export function waivedTable(findings: readonly WaivedFinding[], nameLength: number): string {
  const say = (phrase: Phrase): string => phraseToMarkdown(phrase, nameLength);
  const rows = findings.map((finding) => {
    const { subject, file, place, seen, allowed, reason, owner, expires } = waivedRow(finding);
    const name = file === '' ? say(subject) : `${say(subject)} <sub>${plain(file, nameLength)}</sub>`;
    return [name, say(place), seen, allowed, say(reason), say(owner), say(expires)];
  });
  return table(WAIVED_COLUMNS, rows, 'llrrlll');
}

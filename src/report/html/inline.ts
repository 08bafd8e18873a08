import { escapeHtml, NAME_LENGTH, prosePieces, visible } from '../escape.ts';
import { safeUrl } from '../links.ts';
import type { Part, Phrase } from '../phrase.ts';

/** A name as HTML code: visible, escaped, and never linked by GitHub, which leaves code alone. */
export function htmlCode(text: string, maxLength: number = NAME_LENGTH): string {
  return `<code>${escapeHtml(visible(text, maxLength))}</code>`;
}

/** A message as HTML, with everything that GitHub could link in code. */
export function htmlProse(text: string, maxLength?: number): string {
  return prosePieces(text, maxLength)
    .map((piece) => ('code' in piece ? `<code>${escapeHtml(piece.code)}</code>` : escapeHtml(piece.text)))
    .join('');
}

function htmlPart(part: Part, nameLength: number): string {
  // A number stays on one line with its percent sign.
  if (typeof part === 'string') return escapeHtml(part.replaceAll(' %', '\u00a0%'));
  if ('prose' in part) return htmlProse(part.prose);
  if ('strong' in part) return `<strong>${phraseToHtml(part.strong, nameLength)}</strong>`;
  if (!('link' in part)) return htmlCode(part.code, nameLength);
  const label = part.code ? htmlCode(part.link, nameLength) : escapeHtml(visible(part.link, nameLength));
  const url = safeUrl(part.url);
  return url === null ? label : `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${label}</a>`;
}

/** A sentence as inline HTML. */
export function phraseToHtml(phrase: Phrase, nameLength: number = NAME_LENGTH): string {
  return phrase.map((part) => htmlPart(part, nameLength)).join('');
}

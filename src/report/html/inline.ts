import { escapeHtml, MESSAGE_LENGTH, NAME_LENGTH, prosePieces, visible } from '../escape.ts';
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

function htmlPart(part: Part, nameLength: number, messageLength: number): string {
  // A number stays on one line with its percent sign.
  if (typeof part === 'string') return escapeHtml(part.replaceAll(' %', '\u00a0%'));
  if ('prose' in part) return htmlProse(part.prose, messageLength);
  if ('strong' in part) return `<strong>${phraseToHtml(part.strong, nameLength, messageLength)}</strong>`;
  if (!('link' in part)) return htmlCode(part.code, nameLength);
  const label = part.code ? htmlCode(part.link, nameLength) : escapeHtml(visible(part.link, nameLength));
  const url = safeUrl(part.url);
  return url === null ? label : `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${label}</a>`;
}

/** A sentence as inline HTML. The lengths are those of one name and of one message from outside, in characters. */
export function phraseToHtml(
  phrase: Phrase,
  nameLength: number = NAME_LENGTH,
  messageLength: number = MESSAGE_LENGTH,
): string {
  return phrase.map((part) => htmlPart(part, nameLength, messageLength)).join('');
}

/** Sentences as the points of a list, each written when it is asked for. */
export function* points(
  phrases: Iterable<Phrase>,
  nameLength?: number,
  messageLength?: number,
): Generator<string> {
  for (const phrase of phrases) yield `<li>${phraseToHtml(phrase, nameLength, messageLength)}</li>`;
}

/** A list of finished points; empty without any. */
export function listHtml(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>\n${items.join('\n')}\n</ul>`;
}

/** A sentence as a paragraph; empty when it says nothing. */
export function paragraph(phrase: Phrase, className = '', nameLength?: number): string {
  if (phrase.length === 0) return '';
  return `<p${className === '' ? '' : ` class="${className}"`}>${phraseToHtml(phrase, nameLength)}</p>`;
}

/** Blocks a line each, without the empty ones. */
export function joinSolid(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n');
}

import { markdownTable } from 'markdown-table';
import { codeSpan, plain, tableCell } from '../escape.ts';
import { phraseToHtml } from '../html/inline.ts';
import { safeUrl } from '../links.ts';
import type { Part, Phrase } from '../phrase.ts';
import type { Report } from '../report.ts';

/** One mark per verdict, always beside the word. */
export const MARKS: Readonly<Record<Report['verdict'], string>> = {
  fail: '🔴',
  warn: '🟡',
  inconclusive: '⚪',
  'not-evaluated': '⚪',
  pass: '🟢',
};

function markdownPart(part: Part, nameLength: number): string {
  if (typeof part === 'string') return part;
  if ('prose' in part) return plain(part.prose);
  if ('strong' in part) return `**${phraseToMarkdown(part.strong, nameLength)}**`;
  if ('link' in part) return markdownLink(part.link, part.url, nameLength, part.code);
  return codeSpan(part.code, nameLength);
}

/** A sentence as inline Markdown. */
export function phraseToMarkdown(phrase: Phrase, nameLength: number): string {
  return phrase.map((part) => markdownPart(part, nameLength)).join('');
}

/** A link, or only its label when the address may not be shown. */
export function markdownLink(label: string, address: string, nameLength: number, code = false): string {
  const text = code ? codeSpan(label, nameLength) : plain(label, nameLength);
  const url = safeUrl(address);
  // `&copy;` in an address would be read as an entity.
  return url === null ? text : `[${text}](${url.replace(/&(?=#?\w+;)/g, '&amp;')})`;
}

/**
 * A GFM table from finished inline Markdown. Columns are not aligned with spaces: one name of 120 characters
 * would pad every row of a comment that has a size limit.
 */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  align: string,
): string {
  const cells = [header, ...rows].map((row) => row.map(tableCell));
  return markdownTable(cells, { align: [...align], alignDelimiters: false });
}

/** A collapsed section. The summary is HTML, the body Markdown between the blank lines that GitHub needs. */
export function details(summary: Phrase, body: string, nameLength: number): string {
  return `<details><summary>${phraseToHtml(summary, nameLength)}</summary>\n\n${body}\n\n</details>`;
}

import { MESSAGE_LENGTH, visible, visibleMessage } from '../escape.ts';
import { safeUrl } from '../links.ts';
import type { Part, Phrase } from '../phrase.ts';
import { type TextCell, wrapLine } from '../text-table.ts';

/** How a terminal shows phrases, words and numbers. */

/** Select Graphic Rendition codes of ECMA-48. */
const STYLES = {
  bold: '1',
  dim: '2',
  red: '31',
  green: '32',
  yellow: '33',
  redTitle: '1;31',
  greenTitle: '1;32',
  yellowTitle: '1;33',
} as const;

/** A colour or weight; never without the word that says the same. */
export type Style = keyof typeof STYLES;

/** What a terminal can show, and how much of the report is wanted. */
export interface Screen {
  /** Columns of a line. */
  readonly columns: number;
  readonly isVerbose: boolean;
  /** Colours a text, or leaves it alone. */
  readonly paint: (text: string, style: Style) => string;
}

/** Prose is tiring to read on longer lines; tables use what there is. */
const LONGEST_PROSE = 118;

/** Colours with escape sequences, or not at all. */
export function painter(color: boolean): Screen['paint'] {
  return (text, style) => (color && text !== '' ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
}

function textPart(part: Part): string {
  if (typeof part === 'string') return part;
  if ('prose' in part) return visibleMessage(part.prose, MESSAGE_LENGTH);
  if ('strong' in part) return phraseToText(part.strong);
  if (!('link' in part)) return visible(part.code);
  const url = safeUrl(part.url);
  return url === null ? visible(part.link) : `${visible(part.link)} ${url}`;
}

/** A sentence without markup and without control characters. */
export function phraseToText(phrase: Phrase): string {
  return phrase.map(textPart).join('');
}

/** A sentence as lines that fit the screen; none for an empty one. */
export function wrapped(screen: Screen, phrase: Phrase, indent = '', hanging = indent): string[] {
  const columns = Math.min(screen.columns, LONGEST_PROSE);
  return phrase.length === 0 ? [] : wrapLine(phraseToText(phrase), columns, indent, hanging);
}

/** The same for what is secondary. */
export function dimmed(screen: Screen, phrase: Phrase, indent = '', hanging = indent): string[] {
  return wrapped(screen, phrase, indent, hanging).map((line) => screen.paint(line, 'dim'));
}

/** A title with its points below; none without points. */
export function listBlock(screen: Screen, title: string, points: readonly Phrase[]): string[] {
  if (points.length === 0) return [];
  return [
    ...wrapped(screen, [title]).map((line) => screen.paint(line, 'bold')),
    ...points.flatMap((point) => wrapped(screen, point, '  - ', '    ')),
  ];
}

/** A cell of words. */
export function left(text: string): TextCell {
  return { text, align: 'left' };
}

/** A cell of numbers. */
export function right(text: string): TextCell {
  return { text, align: 'right' };
}

const RESULT_STYLES: Readonly<Record<string, Style>> = {
  fail: 'red',
  warn: 'yellow',
  pass: 'green',
  improved: 'green',
  inconclusive: 'dim',
  'not tested': 'dim',
  explained: 'dim',
};

/** How something came out, in its colour. */
export function resultCell({ paint }: Screen, word: string): TextCell {
  const style = RESULT_STYLES[word];
  return style === undefined ? left(word) : { ...left(word), paint: (text) => paint(text, style) };
}

/** The first row of a table. */
export function headingRow({ paint }: Screen, cells: readonly TextCell[]): TextCell[] {
  return cells.map((cell) => ({ ...cell, paint: (text) => paint(text, 'dim') }));
}

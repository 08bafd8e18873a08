import { cutToWidth, splitToWidth, textWidth } from './text-width.ts';

/** Aligned columns and wrapped lines for a terminal. */

/** A cell; `paint` adds colour after the width is known. */
export interface TextCell {
  readonly text: string;
  readonly align: 'left' | 'right';
  readonly paint?: (text: string) => string;
  /** Shorter ways to say the same, longest first, to try before the text is cut. */
  readonly shorter?: readonly string[];
}

const GAP = 2;

/** Rows as lines, every column as wide as its widest cell, two spaces between, no spaces at the end. */
export function alignRows(rows: readonly (readonly TextCell[])[], indent: string): string[] {
  const widths = columnWidths(rows);
  return rows.map((row) => {
    const cells = row.map((cell, column) => pad(cell, widths[column] ?? 0, column === row.length - 1));
    return indent + cells.join(' '.repeat(GAP));
  });
}

/** Where a table has to fit. */
export interface TableSpace {
  readonly columns: number;
  readonly indent: string;
  /** To how many columns of the screen each column may be shortened; null for one that keeps its width. */
  readonly least: readonly (number | null)[];
}

/** Rows as lines of at most so many columns, what may be shortened shortened; null where that is not enough. */
export function fitRows(rows: readonly (readonly TextCell[])[], space: TableSpace): string[] | null {
  const widths = columnWidths(rows);
  const gaps = GAP * Math.max(0, widths.length - 1) + textWidth(space.indent);
  let excess = widths.reduce((sum, width) => sum + width, gaps) - space.columns;
  for (; excess > 0; excess -= 1) {
    const widest = widestShrinkable(widths, space.least);
    if (widest === null) return null;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  const shortened = rows.map((row) =>
    row.map((cell, column) => ({ ...cell, text: shorten(cell, widths[column] ?? 0) })),
  );
  return alignRows(shortened, space.indent);
}

function widestShrinkable(widths: readonly number[], least: readonly (number | null)[]): number | null {
  let widest: number | null = null;
  widths.forEach((width, column) => {
    const floor = least[column] ?? null;
    const record = widest === null ? 0 : (widths[widest] ?? 0);
    if (floor !== null && width > floor && width > record) widest = column;
  });
  return widest;
}

function columnWidths(rows: readonly (readonly TextCell[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, textWidth(cell.text));
    });
  }
  return widths;
}

function pad(cell: TextCell, columnWidth: number, isLast: boolean): string {
  const spaces = ' '.repeat(columnWidth - textWidth(cell.text));
  const text = cell.paint === undefined ? cell.text : cell.paint(cell.text);
  if (cell.align === 'right') return spaces + text;
  return isLast ? text : text + spaces;
}

function shorten({ text, shorter = [] }: TextCell, columns: number): string {
  const forms = [text, ...shorter];
  return forms.find((form) => textWidth(form) <= columns) ?? cutToWidth(forms.at(-1) ?? text, columns);
}

/** Breaks a line at spaces so that it fits into `columns`; a word that is longer than a whole line is torn apart. */
export function wrapLine(line: string, columns: number, indent: string, hanging: string): string[] {
  const lines: string[] = [];
  const room = columns - textWidth(hanging);
  let current = indent;
  let left = columns - textWidth(indent);
  let isStart = true;
  for (const word of line.split(' ')) {
    const needed = textWidth(word) + (isStart ? 0 : 1);
    if (needed <= left) {
      current += isStart ? word : ` ${word}`;
      left -= needed;
    } else {
      const pieces = splitToWidth(word, room, isStart ? left : room);
      if (isStart) current += pieces.shift() ?? '';
      for (const piece of pieces) {
        lines.push(current);
        current = hanging + piece;
      }
      left = columns - textWidth(current);
    }
    isStart = false;
  }
  return [...lines, current];
}

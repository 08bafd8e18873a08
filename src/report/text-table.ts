/** Aligned columns and wrapped lines for a terminal. Widths count code points. */

/** A cell; `paint` adds colour after the width is known. */
export interface TextCell {
  readonly text: string;
  readonly align: 'left' | 'right';
  readonly paint?: (text: string) => string;
}

function width(text: string): number {
  return [...text].length;
}

/** Rows as lines, every column as wide as its widest cell, two spaces between, no spaces at the end. */
export function alignRows(rows: readonly (readonly TextCell[])[], indent: string): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, width(cell.text));
    });
  }
  return rows.map((row) => {
    const cells = row.map((cell, column) => pad(cell, widths[column] ?? 0, column === row.length - 1));
    return indent + cells.join('  ');
  });
}

function pad(cell: TextCell, columnWidth: number, isLast: boolean): string {
  const spaces = ' '.repeat(columnWidth - width(cell.text));
  const text = cell.paint === undefined ? cell.text : cell.paint(cell.text);
  if (cell.align === 'right') return spaces + text;
  return isLast ? text : text + spaces;
}

/** Breaks a line at spaces so that it fits into `columns`; a longer word stays whole on a line of its own. */
export function wrapLine(line: string, columns: number, indent: string, hanging: string): string[] {
  const lines: string[] = [];
  let current = indent;
  let isStart = true;
  for (const word of line.split(' ')) {
    if (!isStart && width(current) + 1 + width(word) > columns) {
      lines.push(current);
      current = hanging + word;
    } else {
      current += isStart ? word : ` ${word}`;
    }
    isStart = false;
  }
  return [...lines, current];
}

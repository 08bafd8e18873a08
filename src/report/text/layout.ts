import { fitRows, type TextCell } from '../text-table.ts';
import { headingRow, type Screen } from './paint.ts';

/** Tables that fit the screen: first names are shortened, then columns left out. */

/** A column: its heading, its cells, and to how many columns of the screen it may be shortened; null for not at all. */
export interface Column {
  readonly cells: readonly TextCell[];
  readonly least: number | null;
}

/** Makes columns of the same rows. */
export function columnsOf<Row>(
  rows: readonly Row[],
): (heading: TextCell, cell: (row: Row) => TextCell, least?: number) => Column {
  return (heading, cell, least) => ({ cells: [heading, ...rows.map(cell)], least: least ?? null });
}

/** The first of the layouts that fits, else null. */
export function tryLayouts(
  screen: Screen,
  layouts: readonly (readonly Column[])[],
  indent: string,
): string[] | null {
  for (const layout of layouts) {
    const lines = tryLayout(screen, layout, indent);
    if (lines !== null) return lines;
  }
  return null;
}

/** The first of the layouts that fits; when none does, the last with everything in it shortened. */
export function layOut(screen: Screen, layouts: readonly (readonly Column[])[], indent: string): string[] {
  const last = (layouts.at(-1) ?? []).map((column) => ({ ...column, least: 1 }));
  return tryLayouts(screen, [...layouts, last], indent) ?? [];
}

function tryLayout(screen: Screen, layout: readonly Column[], indent: string): string[] | null {
  const [first] = layout;
  const [head = [], ...body] = (first?.cells ?? []).map((_, row) =>
    layout.map(({ cells }) => cells[row] as TextCell),
  );
  const least = layout.map((column) => column.least);
  return fitRows([headingRow(screen, head), ...body], { columns: screen.columns, indent, least });
}

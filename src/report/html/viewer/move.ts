import type { Box } from './layout.ts';

/** Moving from box to box with the arrow keys: by what stands where, so that callers and callees need no rule each. */

/** Where to: a row towards the root of the drawing or away from it, or along the row. */
export type Direction = 'rootwards' | 'leafwards' | 'left' | 'right';

/** The box next to `from` in this direction; `undefined` at the edge. Small callees shown as one are passed over. */
export function neighbour(boxes: readonly Box[], from: Box, direction: Direction): Box | undefined {
  const row = from.row + (direction === 'leafwards' ? 1 : direction === 'rootwards' ? -1 : 0);
  const inRow = boxes.filter((box) => box.row === row && box.node >= 0);
  switch (direction) {
    case 'left':
      return inRow.findLast((box) => box.x < from.x);
    case 'right':
      return inRow.find((box) => box.x > from.x);
    default:
      return widestBeside(inRow, from);
  }
}

/** The box that shares most of its width with `from`. */
function widestBeside(inRow: readonly Box[], from: Box): Box | undefined {
  let best: Box | undefined;
  let most = 0;
  for (const box of inRow) {
    const shared = Math.min(box.x + box.width, from.x + from.width) - Math.max(box.x, from.x);
    if (shared > most) [best, most] = [box, shared];
  }
  return best;
}

/** The box at a place, or `undefined` where there is none. */
export function boxAt(rows: ReadonlyMap<number, readonly Box[]>, row: number, x: number): Box | undefined {
  return rows.get(row)?.find((box) => x >= box.x && x < box.x + box.width);
}

/** Boxes by their row. */
export function byRow(boxes: readonly Box[]): Map<number, Box[]> {
  return Map.groupBy(boxes, ({ row }) => row);
}

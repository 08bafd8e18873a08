import { pathTo, sumUpwards, type Tree } from './tree.ts';

/** Where the boxes of a tree stand: rows from the root downwards, widths by cost. */

/** What the width of a box stands for. */
export type WidthBy = 'union' | 'candidate' | 'baseline';

/** What the candidate is compared with: the baseline at the candidate's load, or as it was measured. */
export type Basis = 'expected' | 'measured';

/** One box. Positions in pixels from the left edge; `node` is -1 for callees too small to be boxes of their own. */
export interface Box {
  /** 0: the tree, or in a sandwich the callees; 1: the callers in a sandwich. */
  readonly part: 0 | 1;
  readonly node: number;
  /** Counted from the root of the tree, or from the outermost caller. */
  readonly row: number;
  readonly x: number;
  readonly width: number;
}

/** The cost of each node that its width stands for. */
export type Weights = Float64Array;

/**
 * Total cost of each node by the side that was asked for. For the union each node counts with its larger self cost, so
 * that what vanished keeps its place and callees still fit below their caller.
 */
export function weigh(tree: Tree, by: WidthBy, basis: Basis): Weights {
  const side = basis === 'expected' ? 'expected' : 'baseline';
  if (by === 'candidate') return tree.total.candidate;
  if (by === 'baseline') return tree.total[side];
  const before = tree.self[side];
  const after = tree.self.candidate;
  return sumUpwards(
    before.map((cost, node) => Math.max(cost, after[node]!)),
    tree.parents,
  );
}

/** Smallest box that is drawn by itself. */
const SMALLEST_PX = 1;

/** What `layOut` needs to know beside the tree. */
export interface LayoutOptions {
  readonly weights: Weights;
  /** Node that fills the whole width; its callers do too. */
  readonly zoom: number;
  /** Width of everything in pixels. */
  readonly width: number;
}

/** The boxes at least one pixel wide, callers before callees, each row from left to right. */
export function layOut(tree: Tree, { weights, zoom, width }: LayoutOptions): Box[] {
  const boxes: Box[] = [];
  for (let node = tree.parents[zoom]!; node >= 0; node = tree.parents[node]!) {
    boxes.push({ part: 0, node, row: tree.depths[node]!, x: 0, width });
  }
  boxes.reverse();
  const whole = weights[zoom]!;
  if (!(whole > 0)) return boxes;
  const scale = width / whole;
  let row: Box[] = [{ part: 0, node: zoom, row: tree.depths[zoom]!, x: 0, width }];
  while (row.length > 0) {
    for (const box of row) boxes.push(box);
    row = row.flatMap((box) => layOutCallees(tree, box, weights, scale));
  }
  return boxes;
}

/** A row needs a box of this width to be shown at all. */
const THINNEST_ROW_PX = 2;

/** The boxes without the far rows that hold but slivers: these leave the drawing empty, and zooming makes them wide. */
export function withoutThinRows(boxes: readonly Box[]): Box[] {
  const last = boxes.reduce(
    (most, { row, width }) => (width >= THINNEST_ROW_PX ? Math.max(most, row) : most),
    0,
  );
  return boxes.filter(({ row }) => row <= last);
}

/** Callees are ordered by size over both sides, so a wide one may follow a narrow one. */
function layOutCallees(tree: Tree, caller: Box, weights: Weights, scale: number): Box[] {
  const boxes: Box[] = [];
  if (caller.node < 0) return boxes;
  const row = caller.row + 1;
  let { x } = caller;
  let rest = 0;
  const closeRest = (): void => {
    if (rest >= SMALLEST_PX) boxes.push({ part: 0, node: -1, row, x: x - rest, width: rest });
    rest = 0;
  };
  const end = tree.firstCallee[caller.node + 1]!;
  for (let at = tree.firstCallee[caller.node]!; at < end; at++) {
    const node = tree.callees[at]!;
    const width = weights[node]! * scale;
    if (width >= SMALLEST_PX) {
      closeRest();
      boxes.push({ part: 0, node, row, x, width });
    } else {
      rest += width;
    }
    x += width;
  }
  closeRest();
  return boxes;
}

/** The node that has to fill the width so that `node` is at least `least` pixels wide: the nearest to the root. */
export function zoomFor(
  tree: Tree,
  weights: Weights,
  node: number,
  { width, least }: { readonly width: number; readonly least: number },
): number {
  const path = pathTo(tree, node);
  const needed = weights[node]!;
  if (!(needed > 0)) return 0;
  return path.find((above) => (width * needed) / weights[above]! >= least) ?? node;
}

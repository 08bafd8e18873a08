import type { Basis, WidthBy } from './layout.ts';

/** What the page shows. Every change makes a new state; the drawing and the address follow from it alone. */

/** Which side is looked at. */
export type View = 'difference' | 'candidate' | 'baseline';

/** Where the root stands: above (icicle) or below (flame). */
export type Orientation = 'icicle' | 'flame';

/** The whole state of the page. */
export interface State {
  /** Index of the flame graph. */
  readonly graph: number;
  readonly view: View;
  readonly basis: Basis;
  readonly widthBy: WidthBy;
  readonly orientation: Orientation;
  /** Node that fills the width. */
  readonly zoom: number;
  /** Node that is looked at, in the part of a sandwich or in the tree. */
  readonly selected: number;
  readonly part: 0 | 1;
  /** Function whose callers and callees are shown, -1 for the whole tree. */
  readonly sandwich: number;
  /** Text that is searched. */
  readonly find: string;
}

/** Where everybody starts. */
export const START: State = {
  graph: 0,
  view: 'difference',
  basis: 'expected',
  widthBy: 'union',
  orientation: 'icicle',
  zoom: 0,
  selected: 0,
  part: 0,
  sandwich: -1,
  find: '',
};

/** The whole tree of a graph. The search stays: the same function is often looked for in many services. */
export function toGraph(state: State, graph: number): State {
  return { ...state, graph, zoom: 0, selected: 0, part: 0, sandwich: -1 };
}

/** A node over the whole width. */
export function zoomTo(state: State, node: number): State {
  return { ...state, sandwich: -1, zoom: node, selected: node, part: 0 };
}

/** Callers and callees of a function. */
export function toSandwich(state: State, frame: number): State {
  return { ...state, sandwich: frame, selected: 0, part: 0 };
}

/** A node looked at, without moving anything. */
export function select(state: State, node: number, part: 0 | 1 = 0): State {
  return { ...state, selected: node, part };
}

/** What the widths stand for: each side is drawn by its own cost. */
export function widthOf({ view, widthBy }: State): WidthBy {
  return view === 'difference' ? widthBy : view;
}

import { floorOf } from './facts.ts';
import type { Graph } from './graph.ts';
import { type Box, layOut, weigh, withoutThinRows } from './layout.ts';
import { byRow } from './move.ts';
import { type Sandwich, sandwichOf, stackSandwich } from './sandwich.ts';
import { type Matches, search } from './search.ts';
import { type State, widthOf } from './state.ts';
import type { Tree } from './tree.ts';

/** Everything the drawing of one state needs, computed but not yet drawn. */

/** A drawing before it is drawn. */
export interface Scene {
  readonly state: State;
  readonly graph: Graph;
  /** The trees that the parts of the boxes belong to. */
  readonly trees: readonly [Tree, Tree];
  readonly sandwich: Sandwich | undefined;
  readonly boxes: readonly Box[];
  readonly rows: ReadonlyMap<number, readonly Box[]>;
  readonly rowCount: number;
  readonly matches: Matches | undefined;
  /** Cost below which a difference is not coloured. */
  readonly floor: number;
}

/** Keeps what is dear between two states of one graph. */
export interface SceneMemory {
  readonly sandwiches: Map<Graph, { readonly frame: number; readonly made: Sandwich }>;
  readonly searches: Map<Graph, { readonly text: string; readonly made: Matches }>;
}

/** An empty memory. */
export function createMemory(): SceneMemory {
  return { sandwiches: new Map(), searches: new Map() };
}

/** Lays out a state at a width in pixels. */
export function makeScene(graph: Graph, state: State, width: number, memory: SceneMemory): Scene {
  const sandwich = state.sandwich < 0 ? undefined : rememberedSandwich(graph, state.sandwich, memory);
  const options = { width, zoom: 0 };
  const by = widthOf(state);
  const boxesOf = (tree: Tree, zoom = 0) =>
    withoutThinRows(layOut(tree, { ...options, zoom, weights: weigh(tree, by, state.basis) }));
  const boxes =
    sandwich === undefined
      ? boxesOf(graph.tree, state.zoom)
      : stackSandwich(boxesOf(sandwich.callers), boxesOf(sandwich.callees));
  return {
    state,
    graph,
    trees: sandwich === undefined ? [graph.tree, graph.tree] : [sandwich.callees, sandwich.callers],
    sandwich,
    boxes,
    rows: byRow(boxes),
    rowCount: boxes.reduce((most, { row }) => Math.max(most, row + 1), 0),
    matches: state.find.trim() === '' ? undefined : rememberedSearch(graph, state.find, memory),
    floor: floorOf(graph, state.basis),
  };
}

function rememberedSandwich(graph: Graph, frame: number, { sandwiches }: SceneMemory): Sandwich {
  const known = sandwiches.get(graph);
  if (known?.frame === frame) return known.made;
  const made = sandwichOf(graph.tree, frame);
  sandwiches.set(graph, { frame, made });
  return made;
}

function rememberedSearch(graph: Graph, text: string, { searches }: SceneMemory): Matches {
  const known = searches.get(graph);
  if (known?.text === text) return known.made;
  const made = search(graph.tree, graph.keys, text);
  searches.set(graph, { text, made });
  return made;
}

/** The box that is looked at, if it is wide enough to be one. */
export function selectedBox({ boxes, state }: Scene): Box | undefined {
  return boxes.find(({ node, part }) => node === state.selected && part === state.part);
}

/** The tree that the looked-at node belongs to. */
export function selectedTree({ trees, state }: Scene): Tree {
  return trees[state.part];
}

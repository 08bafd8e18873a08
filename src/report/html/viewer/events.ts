import type { DetailActions } from './details.ts';
import { type KeyAction, keyAction } from './keys.ts';
import type { Box } from './layout.ts';
import { neighbour } from './move.ts';
import { go, goToNode, type Page } from './page.ts';
import { type Scene, selectedBox, selectedTree } from './scene.ts';
import { select } from './state.ts';

/** What the pointer, the keys and the search do. */

/** A box was clicked: zoom; in a sandwich, where there is nothing to zoom into, follow the function. */
export function pressBox(page: Page, actions: DetailActions, { part, node }: Box): void {
  const frame = page.scene?.trees[part].frames[node] ?? -1;
  if (page.state.sandwich < 0) actions.zoomTo(node);
  else if (frame >= 0 && frame !== page.state.sandwich) actions.openSandwich(frame);
  else go(page, select(page.state, node, part), 'replace', false);
}

/** A key was pressed while the drawing had the focus. */
export function pressKey(
  page: Page,
  actions: DetailActions,
  event: KeyboardEvent,
  focusSearch: () => void,
): void {
  const { scene, state } = page;
  const action = keyAction(event, state.orientation);
  if (action === undefined || scene === undefined) return;
  event.preventDefault();
  if (!('move' in action)) {
    act(action.do, scene, actions, focusSearch);
    return;
  }
  const from = selectedBox(scene);
  // What is looked at may have no width in this view: the keys start again where the drawing does.
  const to = from === undefined ? scene.boxes[0] : neighbour(scene.boxes, from, action.move);
  if (to !== undefined) go(page, select(state, to.node, to.part), 'replace');
}

type Doing = Extract<KeyAction, { do: unknown }>['do'];

function act(what: Doing, scene: Scene, actions: DetailActions, focusSearch: () => void): void {
  const { state, graph } = scene;
  const frame = selectedTree(scene).frames[state.selected]!;
  const isSandwich = scene.sandwich !== undefined;
  if (what === 'find') focusSearch();
  else if (isSandwich && (what === 'reset' || what === 'out')) actions.closeSandwich();
  else if (what === 'reset') actions.zoomTo(0);
  else if (what === 'out') actions.zoomTo(Math.max(0, graph.tree.parents[state.zoom]!));
  else if (what === 'zoom' && !isSandwich) actions.zoomTo(state.selected);
  else if (frame >= 0) actions.openSandwich(frame);
}

/** The next match of the search, largest first, and round again. */
export function stepMatch(page: Page, by: 1 | -1): void {
  const nodes = page.scene?.matches?.nodes ?? [];
  if (nodes.length === 0) return;
  const at = page.state.sandwich < 0 ? nodes.indexOf(page.state.selected) : -1;
  const start = by > 0 ? 0 : nodes.length - 1;
  goToNode(page, nodes[at < 0 ? start : (at + by + nodes.length) % nodes.length]!, 'replace');
}

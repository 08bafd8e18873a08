import { readFlameHash } from '../deep-link.ts';
import type { ViewerData } from '../viewer-data.ts';
import { addressOf, arrive, findGraph } from './address.ts';
import type { CanvasView } from './canvas-view.ts';
import type { DetailActions } from './details.ts';
import { markFinding } from './finding-list.ts';
import { type Graph, openGraph } from './graph.ts';
import { weigh, zoomFor } from './layout.ts';
import type { Panels } from './panels.ts';
import { makeScene, type Scene, type SceneMemory } from './scene.ts';
import { type State, select, toSandwich, widthOf, zoomTo } from './state.ts';
import type { Tooltip } from './tooltip.ts';
import { pathTo } from './tree.ts';

/** The page as a whole: a state, what shows it, and the address that follows it. */
export interface Page {
  readonly section: HTMLElement;
  readonly data: ViewerData;
  readonly opened: Map<number, Graph>;
  readonly memory: SceneMemory;
  readonly view: CanvasView;
  readonly panels: Panels;
  readonly tooltip: Tooltip;
  state: State;
  scene: Scene | undefined;
}

/** Whether a state becomes a step of the browser's history, replaces the last, or leaves the address alone. */
export type Step = 'push' | 'replace' | 'none';

/** A frame that a link or a list leads to is at least this wide. */
const LEAST_WIDTH_PX = 60;

function open({ data, opened }: Page, index: number): Graph {
  const known = opened.get(index) ?? openGraph(data, data.graphs[index]!);
  opened.set(index, known);
  return known;
}

/** Shows a state. `isMoved`: what is looked at may have changed, so that it has to be scrolled to. */
export function go(page: Page, next: State, step: Step, isMoved = true): void {
  const { view, panels, tooltip, section, data } = page;
  const scene = makeScene(open(page, next.graph), next, view.width(), page.memory);
  page.state = next;
  page.scene = scene;
  // The drawing first: it measures itself, which costs little while nothing else has changed.
  view.show(scene, isMoved);
  panels.show(scene);
  tooltip.hide();
  markFinding(section, data, scene);
  if (step === 'none') return;
  panels.say('');
  record(addressOf(data, scene.graph, next), step);
}

/** Looks at a node of the tree, zoomed out or in until it is wide enough to be seen. */
export function goToNode(page: Page, node: number, step: Step): void {
  go(page, widened(page, select({ ...page.state, sandwich: -1 }, node)), step);
}

/** What can be done with a frame. */
export function createActions(page: () => Page): DetailActions {
  return {
    zoomTo: (node) => go(page(), zoomTo(page().state, node), 'push'),
    openSandwich: (frame) => go(page(), toSandwich(page().state, frame), 'push'),
    closeSandwich: () => {
      const { state } = page();
      go(page(), { ...state, sandwich: -1, selected: state.zoom, part: 0 }, 'push');
    },
    select: (node, part) => go(page(), widened(page(), select(page().state, node, part)), 'push'),
  };
}

/**
 * The same actions for what stands around the drawing: what they lead to is drawn, so the drawing has to be seen. A press on
 * the drawing itself moves nothing under the pointer.
 */
export function bringing(page: () => Page, actions: DetailActions): DetailActions {
  const shown = (act: () => void): void => {
    act();
    bringIntoView(page().view);
  };
  return {
    zoomTo: (node) => shown(() => actions.zoomTo(node)),
    openSandwich: (frame) => shown(() => actions.openSandwich(frame)),
    closeSandwich: () => shown(actions.closeSandwich),
    select: (node, part) => shown(() => actions.select(node, part)),
  };
}

/** Whoever came by a link or pressed a button wants to see where it led. */
export function bringIntoView({ root }: CanvasView): void {
  const { top, bottom } = root.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  root.scrollIntoView({ block: bottom - top > innerHeight ? 'start' : 'center' });
}

/** What became of an address. */
export type Followed = 'there' | 'no graph' | 'none of ours';

/** Goes where an address leads. Where there is no such graph, everything stays, and the reader is told. */
export function follow(page: Page, hash: string): Followed {
  const place = readFlameHash(hash);
  if (place === null) return 'none of ours';
  const { state, problem } = arrive(page.data, (index) => open(page, index), place, page.state);
  go(page, place.more?.zoom === undefined ? widened(page, state) : state, 'none');
  page.panels.say(problem);
  return findGraph(page.data, place) < 0 ? 'no graph' : 'there';
}

/** A frame too narrow to be seen where it stands: zoomed to a caller below which it can be. */
function widened(page: Page, state: State): State {
  if (state.sandwich >= 0) return state;
  const { tree } = open(page, state.graph);
  const weights = weigh(tree, widthOf(state), state.basis);
  const width = page.view.width();
  const isInside = pathTo(tree, state.selected).includes(state.zoom);
  const isWide = isInside && (width * weights[state.selected]!) / weights[state.zoom]! >= LEAST_WIDTH_PX;
  if (isWide) return state;
  return { ...state, zoom: zoomFor(tree, weights, state.selected, { width, least: LEAST_WIDTH_PX }) };
}

/** Browsers refuse too many steps in a short time; the page goes on without them. */
function record(address: string, step: 'push' | 'replace'): void {
  if (address === location.hash) return;
  try {
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // The address stays behind; nothing else depends on it.
  }
}

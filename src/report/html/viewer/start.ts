import type { ViewerData } from '../viewer-data.ts';
import { type CanvasView, createCanvasView } from './canvas-view.ts';
import { pressBox, pressKey, stepMatch } from './events.ts';
import { createActions, follow, go, type Page } from './page.ts';
import { createPanels } from './panels.ts';
import { createMemory } from './scene.ts';
import { createSearchBox } from './search-box.ts';
import { START, toGraph } from './state.ts';
import { createThemeChoice } from './theme.ts';
import { createToolbar } from './toolbar.ts';
import { createTooltip } from './tooltip.ts';

/** Starts the flame graphs inside `section`, which becomes visible: at the address, else at the first finding. */
export function startPage(section: HTMLElement, place: HTMLElement, data: ViewerData): void {
  const page = createPage(section, place, data);
  document.querySelector('.brand')?.append(createThemeChoice(page.view.recolor));
  const first = section.querySelector<HTMLAnchorElement>('a[data-finding]')?.hash ?? '';
  const begin = (): void => {
    if (!follow(page, first)) go(page, START, 'none');
  };
  addEventListener('popstate', () => {
    // Other places of the page are none of ours; the page's bare address is where we began.
    if (follow(page, location.hash)) bringIntoView(page.view);
    else if (location.hash === '') begin();
  });
  section.hidden = false;
  if (follow(page, location.hash)) bringIntoView(page.view);
  else begin();
}

function createPage(section: HTMLElement, place: HTMLElement, data: ViewerData): Page {
  // The parts call back into the page, which exists as soon as anything can happen to them.
  const actions = createActions(() => page);
  const searchBox = createSearchBox(
    (find) => go(page, { ...page.state, find }, 'replace', false),
    (by) => stepMatch(page, by),
  );
  const tooltip = createTooltip();
  const view = createCanvasView({
    onPress: (box) => pressBox(page, actions, box),
    onHover: (box, at) => {
      if (box === undefined || page.scene === undefined) tooltip.hide();
      else tooltip.show(page.scene, box, at);
    },
    onKey: (event) => pressKey(page, actions, event, () => searchBox.input.focus()),
    onResize: () => {
      if (page.scene !== undefined) go(page, page.state, 'none', false);
    },
  });
  const toolbar = createToolbar(
    data,
    (graph) => go(page, toGraph(page.state, graph), 'push'),
    (part) => go(page, { ...page.state, ...part }, 'push'),
  );
  const panels = createPanels(place, { data, toolbar, searchBox, tooltip: tooltip.root, view, actions });
  const page: Page = {
    section,
    data,
    opened: new Map(),
    memory: createMemory(),
    view,
    panels,
    tooltip,
    state: START,
    scene: undefined,
  };
  return page;
}

/** Whoever came by a link wants to see where it led. */
function bringIntoView({ root }: CanvasView): void {
  const { top, bottom } = root.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  root.scrollIntoView({ block: bottom - top > innerHeight ? 'start' : 'center' });
}

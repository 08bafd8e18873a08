import type { ViewerData } from '../viewer-data.ts';
import { type CanvasView, createCanvasView } from './canvas-view.ts';
import type { DetailActions } from './details.ts';
import { pressBox, pressKey, stepMatch } from './events.ts';
import { bringIntoView, bringing, createActions, follow, go, type Page } from './page.ts';
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
    if (follow(page, first) !== 'there') go(page, START, 'none');
  };
  addEventListener('popstate', () => {
    // Other places of the page are none of ours; the page's bare address is where we began.
    if (follow(page, location.hash) !== 'none of ours') bringIntoView(page.view);
    else if (location.hash === '') begin();
  });
  section.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[data-finding]') : null;
    // Where the address stays as it is, the browser has nothing to tell.
    if (link instanceof HTMLAnchorElement && link.hash === location.hash) {
      follow(page, link.hash);
      bringIntoView(page.view);
    }
  });
  section.hidden = false;
  arrive(page, begin);
}

/** Shows what the address names; where it names a graph that is not here, what everybody sees, and says so. */
function arrive(page: Page, begin: () => void): void {
  const followed = follow(page, location.hash);
  if (followed === 'none of ours') begin();
  if (followed === 'there') bringIntoView(page.view);
  if (followed !== 'no graph') return;
  begin();
  follow(page, location.hash);
}

function createPage(section: HTMLElement, place: HTMLElement, data: ViewerData): Page {
  // The parts call back into the page, which exists as soon as anything can happen to them.
  const self = (): Page => page;
  const actions = createActions(self);
  const searchBox = createSearchBox(
    (find) => go(page, { ...page.state, find }, 'replace', false),
    (by) => stepMatch(page, by),
  );
  const tooltip = createTooltip();
  const view = createView(self, actions, () => searchBox.input.focus());
  const toolbar = createToolbar(
    data,
    (graph) => go(page, toGraph(page.state, graph), 'push'),
    (part) => go(page, { ...page.state, ...part }, 'push'),
  );
  const around = { data, toolbar, searchBox, tooltip: tooltip.root, view };
  const panels = createPanels(place, { ...around, actions: bringing(self, actions) });
  const known = { opened: new Map(), memory: createMemory(), state: START, scene: undefined };
  const page: Page = { section, data, view, panels, tooltip, ...known };
  return page;
}

function createView(page: () => Page, actions: DetailActions, focusSearch: () => void): CanvasView {
  return createCanvasView({
    onPress: (box) => pressBox(page(), actions, box),
    onHover: (box, at) => {
      const { scene, tooltip } = page();
      if (box === undefined || scene === undefined) tooltip.hide();
      else tooltip.show(scene, box, at);
    },
    onKey: (event) => pressKey(page(), actions, event, focusSearch),
    onResize: () => {
      if (page().scene !== undefined) go(page(), page().state, 'none', false);
    },
  });
}

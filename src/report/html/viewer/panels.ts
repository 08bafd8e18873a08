import { formatPlural } from '../../numbers.ts';
import type { ViewerData } from '../viewer-data.ts';
import type { CanvasView } from './canvas-view.ts';
import { crumbs } from './crumbs.ts';
import { type DetailActions, details } from './details.ts';
import { element } from './dom.ts';
import { legend } from './legend.ts';
import type { Scene } from './scene.ts';
import type { SearchBox } from './search-box.ts';
import type { Toolbar } from './toolbar.ts';
import { CURRENT_ITEM, treeItems } from './tree-items.ts';

/** The parts of the page around the drawing, in the order in which they are read. */

/** What stands on the page besides the drawing. */
export interface Panels {
  readonly show: (scene: Scene) => void;
  /** Says something went otherwise than asked for; empty takes it back. */
  readonly say: (problem: string) => void;
}

/** The pieces that `createPanels` puts together. */
export interface PanelParts {
  readonly data: ViewerData;
  readonly toolbar: Toolbar;
  readonly searchBox: SearchBox;
  readonly view: CanvasView;
  readonly tooltip: HTMLElement;
  readonly actions: DetailActions;
}

const HELP =
  'Arrow keys move, Enter zooms, Escape shows the whole graph, S shows callers and callees, / searches.';

/** Builds the page's right side into `place`. */
export function createPanels(place: HTMLElement, parts: PanelParts): Panels {
  const { toolbar, searchBox, actions } = parts;
  const drawing = parts.view.root;
  const fields = createFields();
  const { steps, problem, signs, items, panel } = fields;
  arrange(place, parts, fields);
  let longWay: number | undefined;
  const showCrumbs = (scene: Scene): void => {
    const expand = (): void => {
      longWay = scene.state.zoom;
      showCrumbs(scene);
    };
    steps.replaceChildren(...crumbs(scene, actions.zoomTo, expand, longWay === scene.state.zoom));
  };
  return {
    show: (scene) => {
      // What was pressed is made anew: the focus goes to the drawing, which says where it led.
      const isLost = [panel, steps].some((part) => part.contains(document.activeElement));
      toolbar.show(scene.state);
      searchBox.show(scene);
      showCrumbs(scene);
      signs.replaceChildren(...legend(scene));
      items.replaceChildren(...treeItems(scene));
      panel.replaceChildren(...details(scene, actions));
      drawing.setAttribute('aria-label', drawingName(scene));
      if (isLost) drawing.focus({ preventScroll: true });
    },
    say: (text) => {
      problem.hidden = text === '';
      problem.textContent = text;
    },
  };
}

/** What changes with every scene. */
function createFields() {
  return {
    steps: element('ol'),
    problem: element('p', { class: 'notice', role: 'alert', hidden: true }),
    signs: element('div', { class: 'legend' }),
    items: element('div', { class: 'unseen', role: 'presentation' }),
    panel: element('section', { class: 'details-panel', 'aria-label': 'Frame' }),
  };
}

function arrange(
  place: HTMLElement,
  { data, toolbar, searchBox, tooltip, view }: PanelParts,
  { steps, problem, signs, items, panel }: ReturnType<typeof createFields>,
): void {
  const drawing = view.root;
  toolbar.root.lastElementChild?.before(searchBox.root);
  drawing.append(items);
  drawing.setAttribute('role', 'tree');
  drawing.setAttribute('aria-activedescendant', CURRENT_ITEM);
  drawing.setAttribute('aria-describedby', 'flame-help');
  const missing = `${formatPlural(data.leftOut, 'more flame graph')} did not fit into this page.`;
  place.replaceChildren(
    toolbar.root,
    problem,
    element('nav', { class: 'crumbs', 'aria-label': 'Zoomed frames' }, steps),
    drawing,
    signs,
    element('p', { id: 'flame-help', class: 'quiet help' }, HELP),
    panel,
    tooltip,
    ...(data.leftOut > 0 ? [element('p', { class: 'quiet' }, missing)] : []),
  );
}

/** `Flame graph of ai-yolo26, cpu: difference`. */
function drawingName({ graph, state, sandwich }: Scene): string {
  const { service, alias } = graph.source;
  const what = sandwich === undefined ? 'Flame graph' : 'Callers and callees in the flame graph';
  return `${what} of ${service}, ${alias}: ${state.view}`;
}

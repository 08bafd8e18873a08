import { button, element, nameElement } from './dom.ts';
import { nodeName } from './graph.ts';
import type { Scene } from './scene.ts';
import { pathTo } from './tree.ts';

/** The way from the root to the frame that fills the width. */

/** Steps shown before the middle of a long way is folded. */
const MOST_STEPS = 7;

/** The breadcrumb of a scene; each step leads back to its frame. */
export function crumbs(
  scene: Scene,
  zoomTo: (node: number) => void,
  expand: () => void,
  isLong: boolean,
): HTMLElement[] {
  const { graph, state } = scene;
  if (scene.sandwich !== undefined) {
    const name = graph.functions[state.sandwich]?.name ?? '';
    return [
      element(
        'li',
        {},
        button(`all of ${graph.source.service}`, () => zoomTo(0)),
      ),
      element(
        'li',
        { 'aria-current': 'page' },
        element('span', {}, 'callers and callees of ', nameElement(name)),
      ),
    ];
  }
  const path = pathTo(graph.tree, state.zoom);
  const isCut = !isLong && path.length > MOST_STEPS;
  const shown = isCut ? [path[0]!, ...path.slice(path.length - MOST_STEPS + 2)] : path;
  const steps = shown.map((node) => {
    const name = nameElement(nodeName(graph, graph.tree, node));
    if (node === state.zoom) return element('li', { 'aria-current': 'page' }, name);
    const step = button('', () => zoomTo(node));
    step.append(name);
    return element('li', {}, step);
  });
  if (isCut) {
    const hidden = path.length - shown.length;
    const more = button('…', expand, { 'aria-label': `show ${hidden} more frames` });
    steps.splice(1, 0, element('li', {}, more));
  }
  return steps;
}

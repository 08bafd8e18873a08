import { readFlameHash } from '../deep-link.ts';
import type { ViewerData } from '../viewer-data.ts';
import { findGraph } from './address.ts';
import { functionOf } from './graph.ts';
import { type Scene, selectedTree } from './scene.ts';

/** Marks the finding whose frame is looked at. The list itself is part of the page and works by its links. */
export function markFinding(section: HTMLElement, data: ViewerData, scene: Scene): void {
  const { state, graph } = scene;
  const name = functionOf(graph, selectedTree(scene), state.selected)?.name;
  for (const link of section.querySelectorAll<HTMLAnchorElement>('a[data-finding]')) {
    const place = readFlameHash(link.hash);
    const isHere = place !== null && findGraph(data, place) === state.graph && place.frame === name;
    if (isHere) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

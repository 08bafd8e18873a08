import { type FlamePlace, flameHash } from '../deep-link.ts';
import type { ViewerData } from '../viewer-data.ts';
import { foremostNode, functionsNamed, type Graph } from './graph.ts';
import { START, type State, select, toGraph, toSandwich } from './state.ts';
import { pathTo } from './tree.ts';

/** The state as an address, and back. */

const CHOICES = {
  view: ['difference', 'candidate', 'baseline'],
  basis: ['expected', 'measured'],
  widthBy: ['union', 'candidate', 'baseline'],
  orientation: ['icicle', 'flame'],
} as const;

/** Names in the address; the state's own would be longer. */
const NAMES = { view: 'view', basis: 'base', widthBy: 'width', orientation: 'layout' } as const;

/** What an address led to. */
export interface Arrival {
  readonly state: State;
  /** Said to the reader when the place does not exist; else empty. */
  readonly problem: string;
}

/** The address of a state: only what differs from where everybody starts. */
export function addressOf(data: ViewerData, graph: Graph, state: State): string {
  const { source, functions, tree } = graph;
  const more: Record<string, string> = {};
  for (const key of ['view', 'basis', 'widthBy', 'orientation'] as const) {
    if (state[key] !== START[key]) more[NAMES[key]] = state[key];
  }
  const frame = state.sandwich >= 0 ? state.sandwich : tree.frames[state.selected]!;
  const named = functions[frame];
  if (state.sandwich >= 0) more.sandwich = '1';
  else {
    const isForemost = named !== undefined && foremostNode(tree, [frame]) === state.selected;
    if (state.selected !== 0 && !isForemost) more.node = String(state.selected);
    if (state.zoom !== 0) more.zoom = String(state.zoom);
  }
  if (state.find.trim() !== '') more.find = state.find.trim();
  return flameHash({
    service: source.service,
    type: shortType(data, graph),
    ...(named !== undefined && { frame: named.name, file: isAmbiguous(graph, named.name) ? named.file : '' }),
    more,
  });
}

function isAmbiguous({ functions }: Graph, name: string): boolean {
  return functions.filter((fn) => fn.name === name).length > 1;
}

/** The short name of a type, unless the service has two of that name. */
function shortType(data: ViewerData, { source }: Graph): string {
  const alike = data.graphs.filter(
    ({ service, alias }) => service === source.service && alias === source.alias,
  );
  return alike.length > 1 ? source.profileType : source.alias;
}

/** The graph that a place means, -1 when there is none. Without a type it is the first of the service. */
export function findGraph({ graphs }: ViewerData, { service, type }: FlamePlace): number {
  return graphs.findIndex(
    (graph) =>
      graph.service === service && (type === '' || type === graph.alias || type === graph.profileType),
  );
}

/** The state that a place stands for; choices that it does not name stay as they are. */
export function arrive(
  data: ViewerData,
  open: (index: number) => Graph,
  place: FlamePlace,
  before: State,
): Arrival {
  const index = findGraph(data, place);
  if (index < 0) return { state: before, problem: 'This page has no flame graph of that service and type.' };
  const graph = open(index);
  const more = place.more ?? {};
  const state = { ...toGraph(before, index), ...choicesOf(more), find: more.find ?? before.find };
  if (place.frame === undefined) return { state: withNodes(state, graph, more), problem: '' };
  const frames = functionsNamed(graph, place.frame, place.file);
  const node = foremostNode(graph.tree, frames);
  const first = frames[0];
  if (node < 0 || first === undefined) {
    return {
      state,
      problem: `${place.frame} is not in this graph: too small, or folded into another frame.`,
    };
  }
  if (more.sandwich === '1') return { state: toSandwich(state, first), problem: '' };
  const selected = select(state, node);
  return { state: withNodes(selected, graph, more), problem: '' };
}

/** Nodes by their number, where they exist. The node that is looked at lies below the one that fills the width. */
function withNodes(state: State, { tree }: Graph, more: Readonly<Record<string, string>>): State {
  const nodeOf = (text: string | undefined): number | undefined => {
    const node = text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : -1;
    return node >= 0 && node < tree.size ? node : undefined;
  };
  const zoom = nodeOf(more.zoom) ?? state.zoom;
  const selected = nodeOf(more.node) ?? (state.selected === 0 ? zoom : state.selected);
  return { ...state, zoom: pathTo(tree, selected).includes(zoom) ? zoom : 0, selected };
}

function choicesOf(more: Readonly<Record<string, string>>): Partial<State> {
  const chosen: Record<string, string> = {};
  for (const key of ['view', 'basis', 'widthBy', 'orientation'] as const) {
    const value = more[NAMES[key]];
    const known: readonly string[] = CHOICES[key];
    if (value !== undefined && known.includes(value)) chosen[key] = value;
  }
  return chosen;
}

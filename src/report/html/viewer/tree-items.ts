import { element } from './dom.ts';
import { frameFacts, frameSentence } from './facts.ts';
import { type Scene, selectedTree } from './scene.ts';
import { calleesOf, pathTo } from './tree.ts';

/** The drawing for those who do not see it: the frames around the one that is looked at, as items of a tree. */

/** Callers and callees told one by one: the nearest, the largest. */
const MOST_CALLERS = 60;
const MOST_CALLEES = 60;

/** The id of the item that the focus is on. */
export const CURRENT_ITEM = 'frame-current';

/** The callers of the looked-at frame, the frame, and its callees; each a sentence, with its level and place. */
export function treeItems(scene: Scene): HTMLElement[] {
  const { state } = scene;
  const tree = selectedTree(scene);
  const path = pathTo(tree, state.selected).slice(-MOST_CALLERS);
  const callees = [...calleesOf(tree, state.selected).subarray(0, MOST_CALLEES)];
  return [...path, ...callees].map((node) => item(scene, node, path.includes(node)));
}

function item({ graph, state, trees }: Scene, node: number, isOnPath: boolean): HTMLElement {
  const tree = trees[state.part];
  const caller = tree.parents[node]!;
  const siblings = caller < 0 ? Int32Array.of(node) : calleesOf(tree, caller);
  const hasCallees = calleesOf(tree, node).length > 0;
  const isCurrent = node === state.selected;
  return element(
    'div',
    {
      role: 'treeitem',
      'aria-level': String(tree.depths[node]! + 1),
      'aria-setsize': String(siblings.length),
      'aria-posinset': String(siblings.indexOf(node) + 1),
      'aria-selected': String(isCurrent),
      ...(hasCallees && { 'aria-expanded': String(isOnPath) }),
      ...(isCurrent && { id: CURRENT_ITEM }),
    },
    frameSentence(frameFacts(graph, tree, node, state.basis), state.basis),
  );
}

import { finished, int32List, push } from '../../profile/growable.ts';
import { wrong } from './format-error.ts';
import type { SavedProfile } from './model.ts';

/** Stacks as paths of a tree from their roots: what they share is there once. */
export interface StackTree {
  /** Parent of each node; -1 at a root. A parent comes before its children. */
  readonly parents: readonly number[];
  /** Frame of each node, as an index. */
  readonly frames: readonly number[];
  /** The node of the leaf of each stack. */
  readonly stacks: readonly number[];
}

type Stacks = Pick<SavedProfile, 'stackOffsets' | 'stackFrames'>;

/** No node is its own parent's child twice, so the same stacks give the same tree. */
export function treeOf({ stackOffsets, stackFrames }: Stacks): StackTree {
  const parents: number[] = [];
  const frames: number[] = [];
  const children: Map<number, number>[] = [];
  const roots = new Map<number, number>();
  const childOf = (parent: number, frame: number) => {
    const known = parent < 0 ? roots : (children[parent] as Map<number, number>);
    const node = known.get(frame);
    if (node !== undefined) return node;
    known.set(frame, parents.length);
    children.push(new Map());
    frames.push(frame);
    return parents.push(parent) - 1;
  };
  const stacks = Array.from({ length: stackOffsets.length - 1 }, (_, stack) => {
    let node = -1;
    for (let at = (stackOffsets[stack + 1] as number) - 1; at >= (stackOffsets[stack] as number); at--)
      node = childOf(node, stackFrames[at] as number);
    return node;
  });
  return { parents, frames, stacks };
}

/**
 * The stacks of a tree, leaf first.
 * @param maxFrames the most entries they may have together: a small tree can hold any number of long stacks
 * @throws SnapshotFormatError
 */
export function stacksOf({ parents, frames, stacks }: StackTree, maxFrames: number, path: string): Stacks {
  const depths = new Int32Array(parents.length);
  for (const [node, parent] of parents.entries())
    depths[node] = parent < 0 ? 1 : (depths[parent] as number) + 1;
  const total = stacks.reduce((sum, node) => sum + (depths[node] as number), 0);
  if (total > maxFrames) throw wrong(path, `unpack to ${total} frames, more than the limit of ${maxFrames}`);
  const offsets = int32List(stacks.length + 1);
  const leafFirst = int32List(total);
  push(offsets, 0);
  for (const leaf of stacks) {
    for (let node = leaf; node >= 0; node = parents[node] as number) push(leafFirst, frames[node] as number);
    push(offsets, leafFirst.length);
  }
  return { stackOffsets: finished(offsets), stackFrames: finished(leafFirst) };
}

import type { ProfileTypeKind } from '../../profile/profile-type.ts';
import { cutIntoBlocks, MAX_BLOCK_MS } from '../blocks.ts';
import { edgesOf } from '../collect.ts';
import { MAX_BLOCKS } from '../plan.ts';
import type { Window } from '../source.ts';

/**
 * The pieces a window is saved in, so fine that every block a plan may cut is a whole number of them. Into how many blocks it
 * cuts depends on the other side as well: on its length, and on how often it uploads. So all the numbers of blocks that are possible
 * are provided for, from one to six: twelve pieces. What a gauge holds needs no blocks, but its first and its last sixth, to name
 * the holders of a leak. A window of several days takes as many blocks as days at least.
 */
export function sliceWindow(window: Window, kind: ProfileTypeKind): Window[] {
  const least = wholeBlocks(window);
  const most = kind === 'gauge' ? least : Math.max(least, MAX_BLOCKS);
  const blocks = Array.from({ length: most - least + 1 }, (_, more) => cutIntoBlocks(window, least + more));
  const pieces = [...blocks.flat(), ...(kind === 'gauge' ? edgesOf(window) : [])];
  const edges = new Set(pieces.flatMap(({ fromMs, untilMs }) => [fromMs, untilMs]));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((untilMs, index) => ({ fromMs: sorted[index] as number, untilMs }));
}

/** An earlier window is read as a whole, a longer one by days. */
export function sliceHistory(window: Window): Window[] {
  return cutIntoBlocks(window, wholeBlocks(window));
}

function wholeBlocks({ fromMs, untilMs }: Window): number {
  return Math.ceil((untilMs - fromMs) / MAX_BLOCK_MS);
}

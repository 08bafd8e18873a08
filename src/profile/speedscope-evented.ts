/** Evented speedscope profiles: frames open and close in time, and the time between two events is the top frame's. */
import { arrayAt, failAt, type JsonObject, numberAt, objectAt } from './json.ts';
import { addStack, type StackBuilder } from './stack-builder.ts';

const FORMAT = 'speedscope';

/** Deep recursion in a small file can unfold into stacks without end; real traces stay far below. */
const MAX_STACK_FRAMES = 128 * 1024 * 1024;

/** A call tree: entering the same frame again from the same place adds to the same node. */
interface CallTree {
  readonly parents: number[];
  readonly frames: number[];
  readonly self: number[];
  readonly children: Map<number, number>;
}

/**
 * Adds one evented profile: one stack for every place of its call tree that has time of its own. Times are rounded
 * to whole units before they are subtracted, so that rounding does not add up. Events out of order, a close that
 * does not match the innermost open frame and frames left open are errors.
 */
export function addEvented(
  builder: StackBuilder,
  profile: JsonObject,
  path: string,
  whole: (amount: number, path: string) => number,
): void {
  const events = arrayAt(FORMAT, profile.events, `${path}.events`);
  const startValue = numberAt(FORMAT, profile.startValue, `${path}.startValue`);
  const tree: CallTree = { parents: [], frames: [], self: [], children: new Map() };
  let node = -1;
  let previous = 0;
  for (let i = 0; i < events.length; i++) {
    const eventPath = `${path}.events[${i}]`;
    const event = objectAt(FORMAT, events[i], eventPath);
    const at = whole(numberAt(FORMAT, event.at, `${eventPath}.at`) - startValue, `${eventPath}.at`);
    if (at < previous) failAt(FORMAT, `${eventPath}.at`, 'is earlier than the event before it');
    if (node !== -1) tree.self[node]! += at - previous;
    previous = at;
    node = step(tree, node, event, eventPath, builder.frames.length);
  }
  if (node !== -1) failAt(FORMAT, `${path}.events`, 'leaves a frame open at its end: the file is truncated');
  addTree(builder, tree, path);
}

/** The node one event leads to, -1 outside all frames. */
function step(tree: CallTree, node: number, event: JsonObject, path: string, frameCount: number): number {
  const { type, frame } = event;
  if (typeof frame !== 'number' || !Number.isInteger(frame) || frame < 0 || frame >= frameCount) {
    failAt(FORMAT, `${path}.frame`, 'must be an index into $.shared.frames');
  }
  if (type === 'C') {
    if (node === -1 || tree.frames[node] !== frame) {
      failAt(FORMAT, path, 'closes a frame that is not the innermost open one');
    }
    return tree.parents[node]!;
  }
  if (type !== 'O') failAt(FORMAT, `${path}.type`, 'must be "O" or "C"');
  const key = (node + 1) * frameCount + frame;
  const known = tree.children.get(key);
  if (known !== undefined) return known;
  const created = tree.frames.push(frame) - 1;
  tree.parents.push(node);
  tree.self.push(0);
  tree.children.set(key, created);
  return created;
}

function addTree(builder: StackBuilder, tree: CallTree, path: string): void {
  for (let leaf = 0; leaf < tree.self.length; leaf++) {
    if (tree.self[leaf] === 0) continue;
    const stack: number[] = [];
    for (let node = leaf; node !== -1; node = tree.parents[node]!) stack.push(tree.frames[node]!);
    if (builder.stackFrames.length + stack.length > MAX_STACK_FRAMES) {
      const reason = `unfolds into more than ${MAX_STACK_FRAMES} stack frames, which is the limit`;
      failAt(FORMAT, `${path}.events`, reason);
    }
    addStack(builder, stack.reverse(), tree.self[leaf]!);
  }
}

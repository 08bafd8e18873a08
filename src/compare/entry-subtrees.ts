import type { StackTable } from '../profile/profile.ts';
import { byFunctionKey } from './function-order.ts';

/**
 * Cuts the call tree into entry subtrees: the parts of a program that different requests enter. Inside one, all
 * functions follow the same load, so they are a better yardstick for each other than the service as a whole, whose
 * mix of requests changes between windows.
 */
export interface EntrySubtrees {
  /** Subtree of every stack, 0 for what belongs to none. */
  readonly subtreeOf: Int32Array;
  /** The function each subtree starts with; index 0 stands for the rest and has none (-1). */
  readonly entries: readonly number[];
}

/** A child smaller than this part of the service is no subtree of its own. */
const MIN_SHARE = 0.02;
/** A node with more self cost than this does work of its own: it is no mere dispatcher. */
const MAX_SELF = 0.1;
/** A subtree in which one function holds more has nothing left to compare it with. */
const MAX_FUNCTION_SHARE = 2 / 3;
/** Beside its largest function no other may hold more: else a change of the one would be seen in the other. */
const MAX_SHARE_OF_OTHERS = 1 / 2;
const MIN_SAMPLES = 400;
const MAX_SUBTREES = 20;
/** Subtrees below this part of the service are not cut further. */
const MIN_CUT = 0.05;
/** Part of a subtree that may fall out of its cut and be left without a yardstick. */
const MAX_LOST = 1 / 4;

/** What is cut: the stacks, their samples, and one number per function for sums, all 0 between uses. */
interface Tree {
  readonly table: StackTable;
  readonly mass: Float64Array;
  readonly sums: Float64Array;
  readonly total: number;
}

/** A function that a node calls, with all stacks below the call. */
interface Child {
  readonly entry: number;
  readonly stacks: number[];
  readonly mass: number;
}

interface Group extends Child {
  /** How many functions from the root all its stacks share. */
  readonly depth: number;
  isFinal: boolean;
}

/**
 * A group is cut where it branches, below the chain of single callees that leads there; children that are no
 * yardstick fall into the rest. Takes time in proportion to the frames of the table.
 * @param mass samples of both sides per stack; both sides share the subtrees
 */
export function findEntrySubtrees(table: StackTable, mass: Float64Array): EntrySubtrees {
  const stacks: number[] = [];
  let total = 0;
  for (let stack = 0; stack < mass.length; stack++) {
    const samples = mass[stack] as number;
    if (!(samples > 0)) continue;
    stacks.push(stack);
    total += samples;
  }
  const tree: Tree = {
    table,
    mass,
    sums: new Float64Array(table.functions.length),
    total,
  };
  const groups: Group[] = [{ stacks, depth: 0, mass: total, entry: -1, isFinal: false }];
  for (;;) {
    const largest = pickLargest(groups, total);
    if (largest === undefined) break;
    const children = cut(tree, largest);
    const others = groups.length - 1;
    if (children.length === 0 || others + children.length > MAX_SUBTREES) largest.isFinal = true;
    else groups.splice(groups.indexOf(largest), 1, ...children);
  }
  return number(groups, mass.length);
}

/** Numbers the subtrees from 1, in the order of the cuts. */
function number(groups: readonly Group[], stackCount: number): EntrySubtrees {
  const subtreeOf = new Int32Array(stackCount);
  const entries = [-1];
  for (const { stacks, entry } of groups) {
    if (entry === -1) continue;
    const id = entries.push(entry) - 1;
    for (const stack of stacks) subtreeOf[stack] = id;
  }
  return { subtreeOf, entries };
}

function pickLargest(groups: readonly Group[], total: number): Group | undefined {
  let largest: Group | undefined;
  for (const group of groups) {
    if (group.isFinal || group.mass < MIN_CUT * total) continue;
    if (largest === undefined || group.mass > largest.mass) largest = group;
  }
  return largest;
}

/** The subtrees a group falls into; empty when it stays whole. */
function cut(tree: Tree, group: Group): readonly Group[] {
  let { stacks, mass } = group;
  for (let depth = commonDepth(tree.table, stacks, group.depth); ; depth++) {
    const { children, self } = largeChildren(tree, stacks, depth);
    const [only] = children;
    if (only === undefined || self > MAX_SELF * mass) return [];
    if (children.length > 1) {
      const beside = group.entry === -1 ? 0 : MIN_SHARE * tree.total;
      const kept = children.filter((child) => isYardstick(tree, child, beside));
      return withRest(tree, group, kept, depth + 1);
    }
    if (only.mass < (1 - MAX_SELF) * mass) return [];
    ({ stacks, mass } = only);
  }
}

/**
 * What falls out of a cut stays together as a subtree of the same entry where it is a yardstick. Where it is none, it has
 * nothing to be compared with any more; then only a little may fall out, but of the service as a whole: what does not follow
 * its requests has to.
 */
function withRest(tree: Tree, group: Group, kept: readonly Child[], depth: number): readonly Group[] {
  const groups = kept.map((child): Group => ({ ...child, depth, isFinal: false }));
  const isKept = new Set(kept.flatMap((child) => child.stacks));
  const stacks = group.stacks.filter((stack) => !isKept.has(stack));
  const mass = group.mass - kept.reduce((sum, child) => sum + child.mass, 0);
  if (group.entry === -1) return groups.length > 1 || mass <= group.mass / 2 ? groups : [];
  const rest: Group = {
    stacks,
    mass,
    entry: group.entry,
    depth: group.depth,
    isFinal: true,
  };
  const hasRest = isYardstick(tree, rest, MIN_SHARE * tree.total);
  if (hasRest) groups.push(rest);
  return groups.length > 1 && (hasRest || mass <= MAX_LOST * group.mass) ? groups : [];
}

/** Function at `depth` below the root, -1 above the leaf; stacks are stored leaf first. */
function functionAt({ stackOffsets, stackFrames }: StackTable, stack: number, depth: number): number {
  const index = (stackOffsets[stack + 1] as number) - 1 - depth;
  return index < (stackOffsets[stack] as number) ? -1 : (stackFrames[index] as number);
}

/** How many functions from the root all stacks share, at least `depth`. Spares most levels of a chain their sums. */
function commonDepth(table: StackTable, stacks: readonly number[], depth: number): number {
  const [first] = stacks;
  if (first === undefined) return depth;
  const { stackOffsets, stackFrames } = table;
  const firstEnd = stackOffsets[first + 1] as number;
  let common = firstEnd - (stackOffsets[first] as number);
  for (const stack of stacks) {
    const end = stackOffsets[stack + 1] as number;
    common = Math.min(common, end - (stackOffsets[stack] as number));
    let at = depth;
    while (at < common && stackFrames[end - 1 - at] === stackFrames[firstEnd - 1 - at]) at++;
    // They share no less than they are known to.
    if (at === depth) return depth;
    common = at;
  }
  return common;
}

/** Children of a node that are large enough for subtrees, largest first and ties by name, and its self cost. */
function largeChildren({ table, mass, sums, total }: Tree, stacks: readonly number[], depth: number) {
  let self = 0;
  const called: number[] = [];
  for (const stack of stacks) {
    const id = functionAt(table, stack, depth);
    if (id === -1) self += mass[stack] as number;
    else {
      if (sums[id] === 0) called.push(id);
      sums[id] = (sums[id] as number) + (mass[stack] as number);
    }
  }
  const byFunction = new Map<number, Child>();
  for (const id of called) {
    const samples = sums[id] as number;
    if (samples >= MIN_SHARE * total) byFunction.set(id, { entry: id, stacks: [], mass: samples });
    sums[id] = 0;
  }
  if (byFunction.size > 0)
    for (const stack of stacks) byFunction.get(functionAt(table, stack, depth))?.stacks.push(stack);
  const byKey = byFunctionKey(table.functions);
  const children = [...byFunction.values()].sort((a, b) => b.mass - a.mass || byKey(a.entry, b.entry));
  return { children, self };
}

/**
 * Whether the subtree holds enough beside its largest function, in more than one other, to tell what that should cost.
 * @param beside samples it must hold there: an entry that is cut into parts too small to measure their own functions has
 *   lost its yardstick, while as a whole it has one
 */
function isYardstick({ table, mass, sums }: Tree, child: Child, beside: number): boolean {
  if (child.mass < MIN_SAMPLES) return false;
  const leafOf = (stack: number) => table.stackFrames[table.stackOffsets[stack] as number] as number;
  for (const stack of child.stacks) {
    const leaf = leafOf(stack);
    sums[leaf] = (sums[leaf] as number) + (mass[stack] as number);
  }
  let first = 0;
  let second = 0;
  for (const stack of child.stacks) {
    const self = sums[leafOf(stack)] as number;
    sums[leafOf(stack)] = 0;
    second = Math.max(second, Math.min(first, self));
    first = Math.max(first, self);
  }
  if (child.mass - first < beside) return false;
  return first <= MAX_FUNCTION_SHARE * child.mass && second <= MAX_SHARE_OF_OTHERS * (child.mass - first);
}

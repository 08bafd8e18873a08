import { ProfileFormatError } from './profile.ts';

/**
 * A flame graph as Pyroscope answers it: levels from the root down, four numbers a node: how far it begins behind the end
 * of the node before it, its total, its self value, and the index of its name. The only node of level 0 is the whole.
 */
export interface FlameLevels {
  readonly names: readonly string[];
  readonly levels: readonly (readonly number[])[];
}

/** What a function costs in a flame graph, by its name, which is all that one tells; in the unit of the graph. */
export interface FlameFunction {
  readonly name: string;
  /** Where it is the innermost frame. */
  readonly self: number;
  /** Where it is on the stack; a recursion counts once. */
  readonly total: number;
}

/** The functions of a flame graph, and their sum. */
export interface FlameFunctions {
  readonly total: number;
  /** The largest total first. */
  readonly functions: readonly FlameFunction[];
}

/** A server that was asked for 8,192 nodes has no reason to send more than some times as many. */
const MAX_NODES = 65_536;
/** Pyroscope keeps stacks of 1,000 frames. */
const MAX_LEVELS = 2_000;
const NUMBERS = 4;

interface Node {
  readonly name: string;
  readonly from: number;
  readonly until: number;
  readonly parent: Node | null;
}

/**
 * Adds up a flame graph by function.
 * @throws ProfileFormatError for numbers that make no flame graph, or too many
 */
export function flameFunctions({ names, levels }: FlameLevels): FlameFunctions {
  const count = levels.reduce((sum, { length }) => sum + length / NUMBERS, 0);
  if (count > MAX_NODES || levels.length > MAX_LEVELS) throw malformed('it is too large');
  const found = new Map<string, { self: number; total: number }>();
  let above: Node[] = [];
  for (const [depth, numbers] of levels.entries()) {
    const nodes: Node[] = [];
    for (const { name, from, total, self } of nodesOf(numbers, names)) {
      const parent = depth === 0 ? null : parentOf(above, from, from + total);
      const node = { name, from, until: from + total, parent };
      nodes.push(node);
      if (depth === 0) continue;
      const one = found.get(name) ?? { self: 0, total: 0 };
      one.self += self;
      if (!isBelow(parent, name)) one.total += total;
      found.set(name, one);
    }
    above = nodes;
  }
  return { total: levels[0]?.[1] ?? 0, functions: inOrder(found) };
}

/** Adds up what flame graphs of several stretches of time hold. */
export function addFlameFunctions(parts: readonly FlameFunctions[]): FlameFunctions {
  const found = new Map<string, { self: number; total: number }>();
  for (const { name, self, total } of parts.flatMap(({ functions }) => functions)) {
    const one = found.get(name) ?? { self: 0, total: 0 };
    found.set(name, { self: one.self + self, total: one.total + total });
  }
  return { total: parts.reduce((sum, { total }) => sum + total, 0), functions: inOrder(found) };
}

function inOrder(found: ReadonlyMap<string, { readonly self: number; readonly total: number }>) {
  return Array.from(found, ([name, one]) => ({ name, ...one })).sort(
    (a, b) => b.total - a.total || b.self - a.self || (a.name < b.name ? -1 : 1),
  );
}

function* nodesOf(numbers: readonly number[], names: readonly string[]) {
  if (numbers.length % NUMBERS !== 0) throw malformed('a level is cut off');
  let end = 0;
  for (let i = 0; i < numbers.length; i += NUMBERS) {
    const [offset = 0, total = 0, self = 0, index = 0] = numbers.slice(i, i + NUMBERS);
    const name = names[index];
    const isWhole = [offset, total, self].every((one) => Number.isSafeInteger(one) && one >= 0);
    if (!isWhole || self > total) throw malformed('a value is out of range');
    if (name === undefined) throw malformed('a name is missing');
    const from = end + offset;
    end = from + total;
    yield { name, from, total, self };
  }
}

/** The node of the level above whose range holds this one: they come in order, so halving finds it. */
function parentOf(above: readonly Node[], from: number, until: number): Node {
  let [low, high] = [0, above.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((above[middle] as Node).from <= from) low = middle;
    else high = middle - 1;
  }
  const parent = above[low];
  if (parent === undefined || from < parent.from || until > parent.until)
    throw malformed('a node lies outside of its caller');
  return parent;
}

function isBelow(node: Node | null, name: string): boolean {
  // The node of level 0 is no function, whatever it is called.
  for (let one = node; one !== null && one.parent !== null; one = one.parent)
    if (one.name === name) return true;
  return false;
}

function malformed(why: string): ProfileFormatError {
  return new ProfileFormatError('flame graph', 0, why);
}

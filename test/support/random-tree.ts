import { createRandom, type Random } from './simulator/random.ts';

/** A call tree of one node a function, with the self cost of each as a part of all; nodes after their parents. */
export interface RandomTree {
  readonly parents: readonly number[];
  readonly self: readonly number[];
}

const NODES = 2000;
const DEEPEST = 25;

/** Costs follow Zipf's law, the large ones mostly near the leaves. */
function randomTree(random: Random): RandomTree {
  const parents = [-1];
  const depths = [0];
  for (let node = 1; node < NODES; node++) {
    let parent = 0;
    if (node > 30) {
      do parent = Math.floor(node * random.uniform() ** 1.3);
      while (depths[parent]! >= DEEPEST);
    }
    parents.push(parent);
    depths.push(depths[parent]! + 1);
  }
  const leafFirst = depths
    .map((depth, node) => ({ node, key: -depth + 6 * random.normal() }))
    .sort((a, b) => a.key - b.key);
  const self = new Array<number>(NODES).fill(0);
  for (const [rank, { node }] of leafFirst.entries()) self[node] = (rank + 1) ** -1.05;
  self[0] = 0;
  const all = self.reduce((sum, part) => sum + part, 0);
  return { parents, self: self.map((part) => part / all) };
}

/** Two windows of a tree whose self costs changed: counted samples, 5 % noise a node and window, another load. */
function twoWindows(tree: RandomTree, changed: readonly number[], samples: number, random: Random) {
  const load = Math.exp(0.8 * random.uniform() - 0.4);
  const count = (parts: readonly number[], times: number) =>
    Float64Array.from(parts, (part) =>
      random.poisson(samples * times * part * Math.exp(0.05 * random.normal())),
    );
  const paths = tree.parents.map((_, node) => {
    const path: number[] = [];
    for (let at = node; at >= 0; at = tree.parents[at]!) path.push(at);
    return path;
  });
  const stackOffsets = [0];
  for (const path of paths) stackOffsets.push(stackOffsets.at(-1)! + path.length);
  return {
    table: {
      functions: tree.parents.map((_, node) => ({ name: nameOf(node), file: 'shop.py' })),
      stackOffsets: Int32Array.from(stackOffsets),
      stackFrames: Int32Array.from(paths.flat()),
    },
    samples: { baseline: count(tree.self, 1), candidate: count(changed, load) },
  };
}

/** Names that are not alike: `f1012` and `f1013` would look like one function renamed. */
function nameOf(node: number): string {
  const letters = [0, 1, 2, 3].map((place) => {
    const digit = Math.floor(Math.imul(node + 1, 0x9e3779b1) / 26 ** place) % 26;
    return String.fromCharCode(97 + Math.abs(digit)).repeat(3);
  });
  return letters.join('') + node;
}

/** One seeded case: the self cost of a function of 1 to 5 % doubles, or a new function of 2 % appears. */
export function seededCase(seed: number, kind: 'doubled' | 'new') {
  const random = createRandom(seed, kind === 'new' ? 1 : 0);
  const tree = randomTree(random);
  const isParent = new Set(tree.parents);
  const fits = (part: number, node: number) =>
    kind === 'doubled' ? part >= 0.01 && part < 0.05 : node > 0 && part < 1e-4 && !isParent.has(node);
  const candidates = tree.self.flatMap((part, node) => (fits(part, node) ? [node] : []));
  const culprit = candidates[random.below(candidates.length)]!;
  const before = tree.self.with(culprit, kind === 'new' ? 0 : tree.self[culprit]!);
  const after = before.with(culprit, kind === 'new' ? 0.02 : 2 * before[culprit]!);
  return { culprit, ...twoWindows({ ...tree, self: before }, after, 90_000, random) };
}

/** What happens to a function of 1 to 5 % in `seededShift`. */
export type ShiftCase = 'renamed' | 'extracted' | 'inlined' | 'new beside shrunk' | 'grown beside shrunk';

/**
 * One seeded case of moved cost, or of what looks like it: a new function and a function that became cheaper, equally
 * much, with the same caller; or a function that grew and another that shrank, both where they always were.
 * @returns both windows and the ids of the function and of the one that appears or vanishes beside it
 */
export function seededShift(seed: number, kind: ShiftCase) {
  const random = createRandom(seed, kind.length);
  const tree = randomTree(random);
  const isCaller = new Set(tree.parents);
  const medium = tree.self.flatMap((part, node) =>
    part >= 0.01 && part < 0.05 && !isCaller.has(node) ? [node] : [],
  );
  const at = medium[random.below(medium.length)]!;
  const other = medium.find((node) => node !== at)!;
  const part = tree.self[at]!;
  const isInner = kind === 'extracted' || kind === 'inlined';
  const parents = [...tree.parents, isInner ? at : tree.parents[at]!];
  const extra = NODES;
  let before = [...tree.self, 0];
  let after = before;
  if (kind === 'renamed') after = after.with(at, 0).with(extra, part);
  if (kind === 'extracted') after = after.with(at, part / 2).with(extra, part / 2);
  if (kind === 'inlined') [before, after] = [before.with(extra, part), after.with(at, 2 * part)];
  if (kind === 'new beside shrunk') after = after.with(at, part * 0.4).with(extra, part * 0.6);
  if (kind === 'grown beside shrunk') {
    const moved = tree.self[other]! * 0.6;
    after = after.with(at, part + moved).with(other, tree.self[other]! - moved);
  }
  const windows = twoWindows({ parents, self: before }, after, 90_000, random);
  return { ...windows, function: at, extra };
}

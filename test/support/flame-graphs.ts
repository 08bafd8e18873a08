import type { Report, ReportComparison, ReportFlameGraph } from '../../src/report/report.ts';
import { createRandom, type Random } from './simulator/random.ts';

/** Seeded call trees that look like those of services: deep stacks, shared helpers, few frames that hold most cost. */

const PACKAGES = ['shop/cart', 'shop/http', 'net/http', 'encoding/json', 'database/sql', 'runtime', 'app'];
const VERBS = [
  'handle',
  'decode',
  'render',
  'query',
  'merge',
  'validate',
  'compress',
  'load',
  'sort',
  'scan',
];
const NOUNS = ['Order', 'Batch', 'Image', 'Token', 'Row', 'Page', 'Header', 'Vector', 'Session', 'Cache'];

function functionsOf(count: number, random: Random): { name: string; file: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const home = PACKAGES[random.below(PACKAGES.length)]!;
    const noun = NOUNS[random.below(NOUNS.length)]!;
    const verb = VERBS[random.below(VERBS.length)]!;
    return { name: `${home}.(*${noun}).${verb}${index}`, file: `${home}/${noun.toLowerCase()}.go` };
  });
}

/** What a generated tree is like. */
export interface FlameGraphOptions {
  readonly nodes: number;
  readonly seed: number;
  /** How much more the candidate had to do. */
  readonly load?: number;
  readonly deepest?: number;
}

/** A call tree of `nodes` nodes; some functions grew, shrank, appeared or vanished. */
export function sampleFlameGraph(
  { service, profileType }: Pick<ReportComparison, 'service' | 'profileType'>,
  { nodes, seed, load = 1.4, deepest = 40 }: FlameGraphOptions,
): ReportFlameGraph {
  const random = createRandom(seed, nodes);
  const functions = functionsOf(Math.max(8, Math.ceil(nodes / 4)), random);
  const factors = functions.map(() => factorOf(random));
  const [parents, frames, depths] = [[-1], [-1], [0]];
  for (let node = 1; node < nodes; node++) {
    let parent = 0;
    // Mostly below one of the last nodes: deep and narrow, as stacks are.
    if (node > 3) {
      const back = 1 + Math.floor(random.uniform() ** 3 * Math.min(node - 1, 400));
      parent = node - back;
      while (depths[parent]! >= deepest) parent = parents[parent]!;
    }
    parents.push(parent);
    depths.push(depths[parent]! + 1);
    frames.push(node % 97 === 0 ? -1 : random.below(functions.length));
  }
  const before = parents.map((_, node) => (node === 0 ? 0 : Math.floor(3 / (random.uniform() + 0.002))));
  const expected = before.map((cost) => Number((cost * load).toFixed(2)));
  const candidate = before.map((cost, node) => {
    const factor = factors[frames[node]!] ?? 1;
    if (factor === Number.POSITIVE_INFINITY) return random.poisson(20);
    return random.poisson(cost * load * factor);
  });
  const baseline = before.map((cost, node) =>
    factors[frames[node]!] === Number.POSITIVE_INFINITY ? 0 : cost,
  );
  return {
    service,
    profileType,
    quantum: 1e7,
    functions,
    parents,
    frames,
    baseline,
    expected: expected.map((cost, node) => (baseline[node] === 0 ? 0 : cost)),
    candidate,
    folded: 1234,
  };
}

/** Most functions stay as they were. */
function factorOf(random: Random): number {
  const dice = random.uniform();
  if (dice < 0.04) return 2.5;
  if (dice < 0.08) return 0.4;
  if (dice < 0.1) return 0;
  if (dice < 0.12) return Number.POSITIVE_INFINITY;
  return Math.exp(0.03 * random.normal());
}

/** A tree out of the functions that a comparison names: each below the one before, so that all stand in it. */
function namedFlameGraph(comparison: ReportComparison): ReportFlameGraph {
  const { service, profileType, functions, loadFactor } = comparison;
  const callers = functions.flatMap(({ callPath }) => callPath.slice(0, -1));
  const names = [
    ...new Map(
      [...callers, ...functions].map(({ name, file }) => [`${name}\n${file}`, { name, file }]),
    ).values(),
  ];
  const indexOf = (name: string) => names.findIndex((fn) => fn.name === name);
  const tree = { parents: [-1], frames: [-1], baseline: [0], expected: [0], candidate: [0] };
  const add = (parent: number, frame: number, before: number, expected: number, seen: number): number => {
    tree.baseline.push(before);
    tree.expected.push(Number(expected.toFixed(2)));
    tree.candidate.push(seen);
    tree.frames.push(frame);
    return tree.parents.push(parent) - 1;
  };
  const known = new Map<string, number>();
  const below = (path: readonly string[]): number =>
    path.length === 0
      ? 0
      : (known.get(path.join('\n')) ??
        known
          .set(path.join('\n'), add(below(path.slice(0, -1)), indexOf(path.at(-1)!), 0, 0, 0))
          .get(path.join('\n'))!);
  for (const fn of functions) {
    const path = fn.callPath.length > 0 ? fn.callPath.slice(0, -1).map(({ name }) => name) : ['main'];
    const shown = path.filter((name) => indexOf(name) >= 0);
    const quanta = (cost: number) => Math.round(cost / 1e7);
    add(
      below(shown),
      indexOf(fn.name),
      quanta(fn.self.baseline),
      (fn.self.baseline * loadFactor) / 1e7,
      quanta(fn.self.candidate),
    );
  }
  return { service, profileType, quantum: 1e7, functions: names, ...tree, folded: 0 };
}

/** A report with a flame graph of each comparison that has functions. */
export function withFlameGraphs(report: Report): Report {
  const compared = report.comparisons.filter(({ functions }) => functions.length > 0);
  return { ...report, flameGraphs: compared.map(namedFlameGraph) };
}

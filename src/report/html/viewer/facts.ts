import { formatCost, formatShare } from '../../numbers.ts';
import { type Change, changeOf, changeWords } from './difference.ts';
import { functionOf, type Graph, nodeName } from './graph.ts';
import type { Basis } from './layout.ts';
import type { Side, Tree } from './tree.ts';

/** What is said of one frame, in numbers as people read them. */

/** A cost on both sides. */
export interface CostFacts {
  readonly before: string;
  readonly seen: string;
  readonly change: Change;
}

/** Everything that is said of a frame. */
export interface FrameFacts {
  readonly name: string;
  readonly file: string;
  readonly total: CostFacts;
  readonly self: CostFacts;
  /** Total as a part of the whole, before and after. */
  readonly share: { readonly before: string; readonly seen: string; readonly measured: string };
  /** What the verdict says of the function; empty when nothing. */
  readonly remark: string;
  readonly word: string;
}

/** The side that the candidate is compared with. */
export function sideOf(basis: Basis): Side {
  return basis === 'expected' ? 'expected' : 'baseline';
}

/** What the compared side is called. */
export function basisWord(basis: Basis): string {
  return basis === 'expected' ? 'expected' : 'baseline';
}

/** A cost too small to colour a frame, as a part of the whole. */
const FLOOR = 0.002;

/** How much of the whole a frame may cost without being coloured. */
export function floorOf(graph: Graph, basis: Basis): number {
  const { total } = graph.tree;
  return FLOOR * Math.max(total[sideOf(basis)][0]!, total.candidate[0]!);
}

/** How the total of a node changed. */
export function nodeChange(tree: Tree, node: number, basis: Basis, floor: number): Change {
  return changeOf(tree.total[sideOf(basis)][node]!, tree.total.candidate[node]!, floor);
}

/** `59 KiB → 183 MiB`: the total of a node on both sides. */
export function costsText({ source }: Graph, tree: Tree, node: number, basis: Basis): string {
  const cost = (side: Side) => formatCost(tree.total[side][node]! * source.quantum, source.unit);
  return `${cost(sideOf(basis))} → ${cost('candidate')}`;
}

/** The numbers of one frame. Shares are parts of the whole service, in a sandwich too. */
export function frameFacts(graph: Graph, tree: Tree, node: number, basis: Basis): FrameFacts {
  const side = sideOf(basis);
  const { quantum, unit } = graph.source;
  const cost = (value: number) => formatCost(value * quantum, unit);
  const costs = (of: Tree['total']): CostFacts => {
    const before = of[side][node]!;
    const seen = of.candidate[node]!;
    return { before: cost(before), seen: cost(seen), change: changeOf(before, seen, 0) };
  };
  const part = (of: Side): string => {
    const whole = graph.tree.total[of][0]!;
    return formatShare(whole > 0 ? tree.total[of][node]! / whole : 0);
  };
  const fn = functionOf(graph, tree, node);
  return {
    name: nodeName(graph, tree, node),
    file: fn?.file ?? '',
    total: costs(tree.total),
    self: costs(tree.self),
    share: { before: part(side), seen: part('candidate'), measured: part('baseline') },
    remark: fn?.remark?.text ?? '',
    word: fn?.remark?.word ?? '',
  };
}

/** One sentence for a screen reader: name, costs, change. */
export function frameSentence(facts: FrameFacts, basis: Basis): string {
  const { name, total, share, word } = facts;
  return [
    name,
    ...(word === '' ? [] : [word]),
    changeWords(total.change),
    `total ${total.before} ${basisWord(basis)}, ${total.seen} seen`,
    `${share.seen} of the service`,
  ].join(', ');
}

import type { ShiftKind, ShiftLink } from './shift-link.ts';
import type { Party } from './shift-parties.ts';
import type { UnionVariance } from './union-variance.ts';

/** What was gained and what was lost, in samples. */
export interface Balance {
  readonly moved: number;
  readonly net: number;
  readonly isBalanced: boolean;
  readonly expected: number;
  readonly seen: number;
  readonly variance: number;
}

/** Gainers and losers that belong together. */
export interface Match {
  readonly kind: ShiftKind;
  readonly gainers: readonly Party[];
  readonly losers: readonly Party[];
  readonly balance: Balance;
  readonly evidence: readonly string[];
}

/** Net cost below this part of what moved is no growth: half of the simulated renames were off by more than 7.5 %. */
const TOLERANCE = 0.25;
/** Or below so many standard deviations: 94.5 % of the simulated renames were. */
const DEVIATIONS = 2.6;
/**
 * But never above this part of what moved: a large function that lost a little is so noisy that any new function beside it
 * would be explained.
 */
const MOST_TOLERANCE = 0.5;
/** How far amounts may differ without proof that it is the same function. */
const MOST_RATIO = 2;

type Order = (a: number, b: number) => number;
type Side = 'gainer' | 'loser';

/**
 * Matches gainers and losers, each at most once: first pairs of equal amounts, the best evidence first, then sets of
 * equal amounts (splits and merges), then sets that grew on the way, and pairs that grew or shrank. A set holds
 * everything that is linked, never a choice of it: among many functions some choice always adds up.
 */
export function matchLinks(links: readonly ShiftLink[], variance: UnionVariance, byKey: Order): Match[] {
  const taken = new Set<number>();
  const matches: Match[] = [];
  const isFree = ({ gainer, loser }: ShiftLink) => !taken.has(gainer.id) && !taken.has(loser.id);

  function take(set: readonly ShiftLink[], mayTake: (match: Match) => boolean): void {
    if (!set.every(isFree)) return;
    const match = toMatch(set, variance);
    if (!mayTake(match)) return;
    for (const { id } of [...match.gainers, ...match.losers]) taken.add(id);
    matches.push(match);
  }
  function takeSets(mayTake: (match: Match) => boolean): void {
    for (const side of ['loser', 'gainer'] as const) {
      for (const set of setsAround(side, links)) {
        const free = set.filter(isFree);
        if (free.length > 1) take(free, mayTake);
      }
    }
  }

  const pairs = [...links].sort(bestFirst(byKey));
  for (const pair of pairs) take([pair], ({ balance }) => balance.isBalanced);
  takeSets(({ balance }) => balance.isBalanced);
  takeSets(({ balance }) => balance.net > 0 && isWithin(balance, MOST_RATIO));
  for (const pair of pairs) take([pair], ({ balance }) => mayDiffer(pair, balance));
  return matches.sort(
    (a, b) => b.balance.moved - a.balance.moved || byKey(firstOf(a.gainers).id, firstOf(b.gainers).id),
  );
}

/** Best evidence first, then the closest amounts. */
function bestFirst(byKey: Order): (a: ShiftLink, b: ShiftLink) => number {
  const distance = ({ gainer, loser }: ShiftLink) => Math.abs(Math.log(gainer.amount / loser.amount));
  return (a, b) =>
    b.strength - a.strength ||
    distance(a) - distance(b) ||
    byKey(a.gainer.id, b.gainer.id) ||
    byKey(a.loser.id, b.loser.id);
}

/** Everything that is well linked to one function, for every function of a side; largest first like the links. */
function setsAround(side: Side, links: readonly ShiftLink[]): readonly ShiftLink[][] {
  const sets = new Map<Party, ShiftLink[]>();
  for (const link of links) {
    if (link.strength === 1) continue;
    const set = sets.get(link[side]);
    if (set === undefined) sets.set(link[side], [link]);
    else set.push(link);
  }
  return [...sets.values()];
}

/**
 * A function that vanished may well be replaced by a cheaper one. Otherwise unequal amounts need the proof of a name
 * or of callees; the growth of the union then decides.
 */
function mayDiffer({ strength, kind }: ShiftLink, balance: Balance): boolean {
  if (strength === 3) return true;
  if (strength === 1) return false;
  return isWithin(balance, MOST_RATIO) || (kind === 'renamed' && balance.net < 0);
}

function isWithin({ moved, net }: Balance, ratio: number): boolean {
  return moved + Math.abs(net) <= ratio * moved;
}

function toMatch(links: readonly ShiftLink[], variance: UnionVariance): Match {
  const gainers = [...new Set(links.map(({ gainer }) => gainer))];
  const losers = [...new Set(links.map(({ loser }) => loser))];
  const kinds = new Set(links.map(({ kind }) => kind));
  const [kind] = kinds;
  const balance = weigh(gainers, losers, variance);
  const evidence = [...new Set(links.flatMap((link) => link.evidence))];
  return {
    // One function that became two was not renamed.
    kind: kind === undefined || kinds.size > 1 || (kind === 'renamed' && links.length > 1) ? 'moved' : kind,
    gainers,
    losers,
    balance,
    evidence: balance.isBalanced ? [...evidence, 'equal amounts'] : evidence,
  };
}

function weigh(gainers: readonly Party[], losers: readonly Party[], varianceOf: UnionVariance): Balance {
  const gained = sumOf(gainers, 'amount');
  const lost = sumOf(losers, 'amount');
  const members = [...gainers, ...losers];
  const expected = sumOf(members, 'expected');
  const variance = varianceOf(members);
  const moved = Math.min(gained, lost);
  const noise = DEVIATIONS * Math.sqrt(variance) * expected;
  const tolerance = Math.max(TOLERANCE * moved, Math.min(noise, MOST_TOLERANCE * moved));
  const net = gained - lost;
  const isBalanced = Math.abs(net) <= tolerance;
  return { moved, net, isBalanced, expected, seen: sumOf(members, 'seen'), variance };
}

function sumOf(parties: readonly Party[], field: 'amount' | 'expected' | 'seen'): number {
  return parties.reduce((sum, party) => sum + party[field], 0);
}

function firstOf(parties: readonly Party[]): Party {
  return parties[0] as Party;
}

import type { FrameKey } from '../profile/profile.ts';
import { nameLikeness, samePackage } from './likeness.ts';
import type { Party } from './shift-parties.ts';

/** How cost moved. `moved` is everything else: a split, a merge, other call sites. */
export type ShiftKind = 'renamed' | 'extracted' | 'inlined' | 'moved';

/** A gainer and a loser between which cost may have moved. */
export interface ShiftLink {
  readonly gainer: Party;
  readonly loser: Party;
  readonly kind: ShiftKind;
  /**
   * 1: holds only when the amounts match; 2: also when one is at most twice the other; 3: whatever the amounts (it
   * is the same function under another name).
   */
  readonly strength: 1 | 2 | 3;
  readonly evidence: readonly string[];
}

/** The part of the smaller amount that must lie at callers both have in common. */
const SAME_CALLERS = 0.8;
const SAME_CALLEES = 0.5;
const ALIKE = 0.6;

/** Returns a function that says whether cost may have moved between two functions, judging by all but the amounts. */
export function shiftLinker(
  functions: readonly FrameKey[],
): (gainer: Party, loser: Party) => ShiftLink | undefined {
  return (gainer, loser) => {
    const direct = callLink(gainer, loser);
    if (direct !== undefined) return direct;
    if (!(gainer.changedSites || loser.changedSites)) return undefined;
    if (sameSites(gainer, loser) < SAME_CALLERS) return undefined;
    return siblingLink(gainer, loser, functions);
  };
}

/** One calls the other, and one of them is new or gone there. */
function callLink(gainer: Party, loser: Party): ShiftLink | undefined {
  if (gainer.changedSites && isCalledBy(gainer, loser)) {
    const evidence = ['called at a new place by the function that lost cost'];
    return { gainer, loser, kind: 'extracted', strength: 2, evidence };
  }
  if (loser.changedSites && isCalledBy(loser, gainer)) {
    const evidence = ['no longer called by the function that gained cost'];
    return { gainer, loser, kind: 'inlined', strength: 2, evidence };
  }
  return undefined;
}

/** Whether a function's amount lies below another, and below the calls of it in which its own amount lies. */
function isCalledBy(callee: Party, caller: Party): boolean {
  const below = callee.sites.get(caller.id);
  if (below === undefined || sum(below) < SAME_CALLERS * sum(byCaller(callee))) return false;
  return overlap(below, byCaller(caller)) >= SAME_CALLERS;
}

/** Both have the same callers. The same file alone says little: most functions of a small service lie in one. */
function siblingLink(gainer: Party, loser: Party, functions: readonly FrameKey[]): ShiftLink | undefined {
  const keys = [functions[gainer.id] as FrameKey, functions[loser.id] as FrameKey] as const;
  const identity: string[] = [];
  if (nameLikeness(...keys) >= ALIKE) identity.push('similar name');
  if (likeness(gainer.callees, loser.callees) >= SAME_CALLEES) identity.push('same callees');
  const inPackage = samePackage(...keys);
  const evidence = ['same callers', ...identity, ...(inPackage ? ['same file or package'] : [])];
  if (!(gainer.changedSites && loser.changedSites)) {
    return identity.length > 0 ? { gainer, loser, kind: 'moved', strength: 1, evidence } : undefined;
  }
  if (!(gainer.isOneSided && loser.isOneSided)) {
    return { gainer, loser, kind: 'moved', strength: identity.length > 0 ? 2 : 1, evidence };
  }
  const strength = identity.length > 0 ? 3 : inPackage ? 2 : 1;
  return { gainer, loser, kind: 'renamed', strength, evidence };
}

type Amounts = ReadonlyMap<number, number>;

function sum(amounts: Amounts): number {
  let total = 0;
  for (const amount of amounts.values()) total += amount;
  return total;
}

function byCaller({ sites }: Party): Amounts {
  return new Map(Array.from(sites, ([caller, amounts]) => [caller, sum(amounts)]));
}

/** What both have in common, as a part of the smaller of the two. */
function overlap(a: Amounts, b: Amounts): number {
  const smaller = Math.min(sum(a), sum(b));
  return smaller > 0 ? common(a, b) / smaller : 0;
}

function common(a: Amounts, b: Amounts): number {
  let amount = 0;
  for (const [id, part] of a) amount += Math.min(part, b.get(id) ?? 0);
  return amount;
}

/** The part of the smaller amount that both have at the same callers, called from the same functions. */
function sameSites(a: Party, b: Party): number {
  let shared = 0;
  for (const [caller, amounts] of a.sites) shared += common(amounts, b.sites.get(caller) ?? new Map());
  const smaller = Math.min(sum(byCaller(a)), sum(byCaller(b)));
  return smaller > 0 ? shared / smaller : 0;
}

/** Jaccard index; two empty sets have nothing in common. */
function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const id of a) if (b.has(id)) both++;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : both / all;
}

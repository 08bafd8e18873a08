import type { Party } from '../../src/compare/shift-parties.ts';

/** Samples of a party by caller and, inside, the caller's caller. */
type Sites = Readonly<Record<number, Readonly<Record<number, number>>>>;

/** A new function, or one that vanished, with all it cost at the given call sites. */
export function partyOf(
  id: number,
  side: 'gainer' | 'loser',
  sites: Sites,
  { callees = [], ...rest }: Partial<Omit<Party, 'callees'>> & { readonly callees?: readonly number[] } = {},
): Party {
  const perCaller = Object.entries(sites).map(
    ([caller, above]) =>
      [Number(caller), new Map(Object.entries(above).map(([key, part]) => [Number(key), part]))] as const,
  );
  const amount = perCaller.flatMap(([, above]) => [...above.values()]).reduce((sum, part) => sum + part, 0);
  return {
    id,
    expected: side === 'loser' ? amount : 0,
    seen: side === 'gainer' ? amount : 0,
    amount,
    isOneSided: true,
    changedSites: true,
    sites: new Map(perCaller),
    callees: new Set(callees),
    ...rest,
  };
}

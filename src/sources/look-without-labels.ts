import { matchesGlob } from '../config/glob.ts';
import { kindOf } from '../profile/profile-type.ts';
import type { ClueFacts } from './clues.ts';
import { type Plan, SIDES, type SideName } from './plan.ts';
import { type HiddenService, isByLabels, isPattern } from './pyroscope/hidden.ts';
import type { ProfileSource, SeriesEntry } from './source.ts';

/** A mistyped label hides everything, which looks exactly like services that do not run. */

/** More hidden services are not named. */
const MAX_SERVICES = 20;

/**
 * Looks into the windows without labels, where a glob, labels or everything matches nothing. Never rejects.
 * @returns null where no labels were asked for, or where only names are missing, which are looked for one by one
 */
export async function lookWithoutLabels(
  source: ProfileSource,
  plan: Plan,
  facts: ClueFacts,
): Promise<readonly HiddenService[] | null> {
  const patterns = patternsOf(plan, facts);
  if (patterns.length === 0) return null;
  const found = new Map<string, Set<SideName>>();
  await Promise.all(
    SIDES.map(async (side) => {
      if (facts.saved?.includes(side) === true) return;
      for (const service of await servicesIn(source, facts, side, patterns))
        found.set(service, (found.get(service) ?? new Set()).add(side));
    }),
  );
  const services = [...found].map(([service, sides]) => ({
    service,
    sides: SIDES.filter((side) => sides.has(side)),
  }));
  return services.sort((a, b) => (a.service < b.service ? -1 : 1));
}

/** Globs of the names that may be hidden. */
function patternsOf({ missing, series }: Plan, { selectors }: ClueFacts): readonly string[] {
  const isSelected = SIDES.some((side) => selectors[side] !== '');
  const isBare = SIDES.every((side) => series[side].length === 0);
  if (isBare && missing.length === 0) return isSelected ? ['*'] : [];
  return missing.flatMap(({ service, labels, empty, serviceHasData }) => {
    if (serviceHasData || empty.length < SIDES.length || !isPattern(service, labels)) return [];
    if (!isSelected && labels === '') return [];
    return [isByLabels(service, labels) ? '*' : service];
  });
}

/** Services with uploads in a window: a listing alone may name what uploaded around it. */
async function servicesIn(
  source: ProfileSource,
  { windows }: ClueFacts,
  side: SideName,
  patterns: readonly string[],
): Promise<readonly string[]> {
  const window = windows[side];
  const listed = await source.listSeries(window, '').catch((): readonly SeriesEntry[] => []);
  const types = new Map<string, string>();
  for (const { service, profileType } of listed) {
    if (!patterns.some((pattern) => matchesGlob(pattern, service))) continue;
    if (types.has(service) ? isCpu(profileType) : types.size < MAX_SERVICES) types.set(service, profileType);
  }
  const byType = Map.groupBy(types.keys(), (service) => types.get(service) as string);
  const uploads = await Promise.all(
    [...byType].map(([type, services]) => source.listUploads(window, '', services, type).catch(() => [])),
  );
  return uploads.flat().flatMap(({ service, timesMs }) => (timesMs.length > 0 ? [service] : []));
}

/** CPU shows best that a service lives. A server may send types that are none. */
export function isCpu(id: string): boolean {
  try {
    return kindOf(id) === 'cpu';
  } catch {
    return false;
  }
}

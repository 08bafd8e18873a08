import { listServices } from '../listing.ts';
import type { PlanRequest, SideRequest } from '../plan.ts';
import type { ProfileSource, SeriesEntry, UnaskedQuery } from '../source.ts';
import { expandWanted, labelsOf, type Wanted, type WantedRequest, withLabels } from '../wanted.ts';
import { contains, type Snapshot } from './model.ts';

/** What a snapshot was asked to hold: without it, what nobody looked at would seem not to have been there. */

/** Services and types under one selector. */
export interface AskedSeries {
  readonly selector: string;
  readonly entries: readonly SeriesEntry[];
}

/** What was to be saved. */
export interface Asked {
  /** As a person wrote them, in the order of their names; empty: every service with data. */
  readonly services: readonly string[];
  readonly profileTypes: readonly string[];
  /** What that came to, saved or without an upload. */
  readonly series: readonly AskedSeries[];
}

/** What a request comes to on its side. Asks what a plan has asked already. */
export async function askedOf(
  source: ProfileSource,
  request: WantedRequest & { readonly side: PlanRequest['sides']['baseline'] },
): Promise<Asked> {
  const listed = await listServices(source, request.side, labelsOf(request));
  const wanted = expandWanted(request, (labels) => listed.get(labels) ?? []);
  const groups = Map.groupBy(wanted, ({ labels }) => selectorOf(request.side, labels));
  const own = request.services.flatMap(({ profileTypes = [] }) => profileTypes);
  return {
    services: inOrder(
      request.services.map(({ name, labels = '' }) => (name === '*' && labels ? labels : name)),
    ),
    profileTypes: inOrder([...request.profileTypes, ...own]),
    series: inOrder([...groups.keys()]).map((selector) => ({
      selector,
      entries: entriesOf(groups.get(selector) ?? []),
    })),
  };
}

/** The order in which services were named does not matter to a file. */
function inOrder(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function entriesOf(wanted: readonly Wanted[]): SeriesEntry[] {
  const key = ({ service, profileType }: SeriesEntry) => `${service}\0${profileType}`;
  return wanted
    .flatMap(({ service, profileType }) => (profileType === undefined ? [] : [{ service, profileType }]))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function selectorOf(side: SideRequest, labels: string): string {
  const [{ selector } = side] = withLabels([side], labels);
  return selector;
}

/**
 * Why a snapshot says nothing about a service and type that existed when it was taken; null where it was asked for them, or where
 * they did not exist.
 * @param label of the snapshot, for people
 * @param isStrict whether labels have to be those it was asked for with, and a file that does not say what it was asked for is taken
 *   for what it holds
 */
export function whyUnasked(
  snapshot: Snapshot,
  label: string,
  query: UnaskedQuery,
  isStrict: boolean,
): string | null {
  const isListed = snapshot.series.some(
    ({ selector, window, entries }) =>
      selector === query.selector && contains(window, query.window) && has(entries, query),
  );
  if (!isListed) return null;
  const why =
    snapshot.asked === undefined
      ? untold(snapshot, query, isStrict)
      : limitOf(snapshot.asked, query, isStrict);
  return why === null ? null : `the ${label} ${why}`;
}

/** A file of an earlier version: what it holds is all that is known. */
function untold(snapshot: Snapshot, query: UnaskedQuery, isStrict: boolean): string | null {
  const isHeld = snapshot.profiles.some((one) => one.selector === query.selector && isSame(one, query));
  const isTypeAsked = snapshot.uploads.some(({ profileType }) => profileType === query.profileType);
  if (isHeld || (!isStrict && isTypeAsked)) return null;
  return 'holds no such profiles, and does not say what it was limited to';
}

function limitOf(
  { services, profileTypes, series }: Asked,
  query: UnaskedQuery,
  isStrict: boolean,
): string | null {
  const { service, selector: own } = query;
  const other = series.filter(({ entries }) => has(entries, query)).map(({ selector }) => selector);
  if (other.includes(own)) return null;
  // Elsewhere what is asked for with other labels has a reason of its own.
  if (other.length > 0) return isStrict ? `was taken of it with the labels ${listed(other)} only` : null;
  const isServiceAsked = series.some(({ entries }) => entries.some((entry) => entry.service === service));
  if (isServiceAsked || services.length === 0) return `was taken with ${listed(profileTypes)} only`;
  return `was taken of ${listed(services)} only`;
}

function has(entries: readonly SeriesEntry[], query: UnaskedQuery): boolean {
  return entries.some((entry) => isSame(entry, query));
}

function isSame(one: SeriesEntry, other: SeriesEntry): boolean {
  return one.service === other.service && one.profileType === other.profileType;
}

const MOST_NAMES = 5;
const LONGEST_NAME = 80;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).map((name) => name.slice(0, LONGEST_NAME));
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

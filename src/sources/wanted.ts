import { joinSelectors } from '../config/selector.ts';
import { kindOf, resolveAlias } from '../profile/profile-type.ts';
import type { SeriesEntry } from './source.ts';

/** Which services and profile types are meant by what a person wrote, and what is asked for beside them. */

/** Services a person named: by a name or a glob, or with `*` all that labels select; optional ones may be absent. */
export interface ServiceRequest {
  readonly name: string;
  readonly optional: boolean;
  /** Label selector added to all that is asked of these services. */
  readonly labels?: string;
  /** Aliases or profile type ids in place of those for all services. */
  readonly profileTypes?: readonly string[];
}

/** Services and types as a person wrote them. */
export interface WantedRequest {
  /** Empty: every service with data in either window. */
  readonly services: readonly ServiceRequest[];
  /** Aliases or profile type ids. */
  readonly profileTypes: readonly string[];
  /** Whether a service name matches a glob. */
  readonly matches: (pattern: string, name: string) => boolean;
}

/** What every comparison of a service takes from what a person wrote of it. */
export interface ServiceTerms {
  readonly service: string;
  readonly optional: boolean;
  /** Label selector added to all that is asked of it, `''` for none. */
  readonly labels: string;
  /** Index of the entry of the request by which it is meant; null when all services are. */
  readonly rule: number | null;
}

/** A service after globs were expanded; `request` is what a person wrote, `''` when all services are compared. */
export interface ExpandedService extends ServiceTerms {
  readonly request: string;
  /** Types asked for of this service by name. */
  readonly profileTypes: readonly string[] | undefined;
}

/** Services and types that exist under a label selector, `''` for all there are. */
export type Listing = (labels: string) => readonly SeriesEntry[];

/** One service and type that is asked for. */
export interface Wanted extends ServiceTerms {
  /** What the service was named by: itself, a glob, or `''` for all. */
  readonly request: string;
  readonly asked: string;
  /** Whether the type was asked for of this service by name. */
  readonly isTypeOwn: boolean;
  /** Absent when the service has no such type. */
  readonly profileType?: string;
}

/**
 * Every service and type that is meant.
 * @param list what the server lists on either side
 * @throws ProfileTypeError for an unknown alias
 */
export function expandWanted(request: WantedRequest, list: Listing): readonly Wanted[] {
  // Before any service is looked at, so that the message lists everything there is.
  const existing = list('').map((entry) => entry.profileType);
  const own = request.services.flatMap(({ profileTypes = [] }) => profileTypes);
  for (const asked of [...request.profileTypes, ...own]) resolveAlias(asked, existing);
  return expandServices(request, list).flatMap((service) => resolveTypes(service, request, list));
}

/** The label selectors by which services are asked for, `''` among them: what exists at all tells why something does not. */
export function labelsOf({ services }: WantedRequest): readonly string[] {
  return [...new Set(['', ...services.map(({ labels = '' }) => labels)])];
}

/** Sides with a label selector added to theirs. */
export function withLabels<T extends { readonly selector: string }>(
  sides: readonly T[],
  labels: string,
): readonly T[] {
  if (labels === '') return sides;
  return sides.map((side) => ({ ...side, selector: joinSelectors(side.selector, labels) }));
}

/** Named services stay, even when they are unknown; globs become the names they match; nothing named means all. */
/**
 * The services that are meant, by whichever entry says most about each; what an entry finds no service for stands for itself.
 * @param list what exists on either side
 */
export function expandServices(request: WantedRequest, list: Listing): ExpandedService[] {
  const all = { optional: false, labels: '', rule: null, request: '', profileTypes: undefined };
  if (request.services.length === 0) return namesIn(list('')).map((service) => ({ ...all, service }));
  // Whoever names a service says more about it than a glob that happens to match it.
  const named = new Map(request.services.map(({ name }, rule) => [name, rule] as const).reverse());
  const expanded = new Map<string, ExpandedService>();
  for (const [rule, { name, labels = '' }] of request.services.entries()) {
    const matched = namesIn(list(labels)).filter((service) => request.matches(name, service));
    for (const service of matched.length > 0 ? matched : [nameOf(name, labels)]) {
      if (!expanded.has(service))
        expanded.set(service, termsOf(request, service, named.get(service) ?? rule));
    }
  }
  return [...expanded.values()];
}

function termsOf({ services }: WantedRequest, service: string, rule: number): ExpandedService {
  const { name, optional, labels = '', profileTypes } = services[rule] as ServiceRequest;
  return { service, optional, labels, rule, request: nameOf(name, labels), profileTypes };
}

/** What is meant by labels alone is called by its labels. */
function nameOf(name: string, labels: string): string {
  return name === '*' && labels !== '' ? labels : name;
}

function namesIn(listed: readonly SeriesEntry[]): string[] {
  return [...new Set(listed.map(({ service }) => service))].sort();
}

/** A service that has none of the wanted types is asked for one that it has: it may be well and just have no memory. */
export function probesOf(wanted: readonly Wanted[], list: Listing): readonly Wanted[] {
  const resolved = new Set(
    wanted.filter(({ profileType }) => profileType !== undefined).map(({ service }) => service),
  );
  const probes = new Map<string, Wanted>();
  for (const entry of wanted) {
    if (resolved.has(entry.service) || probes.has(entry.service)) continue;
    const [profileType] = typesOf(entry, list);
    if (profileType !== undefined) probes.set(entry.service, { ...entry, profileType });
  }
  return [...probes.values()];
}

/**
 * A server lists services for some time after their last upload. One that nobody named, and that uploaded nothing in
 * either window, is gone and no concern of this build; unless that is so for all that were meant with it.
 */
export function withoutSilent(wanted: readonly Wanted[], hasData: ReadonlySet<string>): readonly Wanted[] {
  const alive = new Set(wanted.filter(({ service }) => hasData.has(service)).map(({ request }) => request));
  return wanted.filter(
    ({ service, request }) => service === request || hasData.has(service) || !alive.has(request),
  );
}

function resolveTypes(expanded: ExpandedService, request: WantedRequest, list: Listing): Wanted[] {
  const { profileTypes, ...terms } = expanded;
  const available = typesOf(terms, list);
  const wanted = (profileTypes ?? request.profileTypes).flatMap((asked): Wanted[] => {
    const base = { ...terms, asked, isTypeOwn: profileTypes !== undefined };
    const types = resolveAlias(asked, available);
    return types.length === 0 ? [base] : types.map((profileType) => ({ ...base, profileType }));
  });
  return [...new Map(wanted.map((entry) => [entry.profileType ?? entry.asked, entry])).values()];
}

function typesOf({ service, labels }: Pick<ServiceTerms, 'service' | 'labels'>, list: Listing): string[] {
  return list(labels).flatMap((entry) => (entry.service === service ? [entry.profileType] : []));
}

/**
 * CPU uploads of services whose CPU is not compared: they show that a replica lives and how much it works, by which other types
 * are judged, so that their verdict does not depend on what else is compared.
 */
export function lifeSignsOf(wanted: readonly Wanted[], list: Listing): readonly Wanted[] {
  const resolved = wanted.filter(({ profileType }) => profileType !== undefined);
  const services = new Map(resolved.map((entry) => [entry.service, entry]));
  return [...services.values()].flatMap((entry): Wanted[] => {
    if (cpuOf(entry.service, resolved) !== undefined) return [];
    const [profileType] = resolveAlias('cpu', typesOf(entry, list));
    return profileType === undefined ? [] : [{ ...entry, profileType }];
  });
}

/** The CPU type that tells of a service whether it lives; absent when none of its CPU types is asked for. */
export function cpuOf(name: string, asked: readonly Wanted[]): string | undefined {
  const isCpu = ({ service, profileType }: Wanted) =>
    service === name && profileType !== undefined && kindOf(profileType) === 'cpu';
  return asked.find(isCpu)?.profileType;
}

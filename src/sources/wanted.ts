import { kindOf, resolveAlias } from '../profile/profile-type.ts';
import type { SeriesEntry } from './source.ts';

/** Which services and profile types are meant by what a person wrote, and what is asked for beside them. */

/** A service a person named: a name or a glob; an optional one may be absent. */
export interface ServiceRequest {
  readonly name: string;
  readonly optional: boolean;
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

/** A service after globs were expanded; `request` is what a person wrote, `''` when all services are compared. */
interface ExpandedService extends ServiceRequest {
  readonly request: string;
}

/** One service and type that is asked for. */
export interface Wanted {
  readonly service: string;
  readonly optional: boolean;
  /** What the service was named by: itself, a glob, or `''` for all. */
  readonly request: string;
  readonly asked: string;
  /** Absent when the service has no such type. */
  readonly profileType?: string;
}

/**
 * Every service and type that is meant.
 * @param known what the server lists on either side
 * @throws ProfileTypeError for an unknown alias
 */
export function expandWanted(request: WantedRequest, known: readonly SeriesEntry[]): readonly Wanted[] {
  // Before any service is looked at, so that the message lists everything there is.
  const existing = known.map((entry) => entry.profileType);
  for (const asked of request.profileTypes) resolveAlias(asked, existing);
  return expandServices(request, known).flatMap((service) => resolveTypes(service, request, known));
}

/** Named services stay, even when they are unknown; globs become the names they match; nothing named means all. */
function expandServices(request: WantedRequest, listed: readonly SeriesEntry[]): ExpandedService[] {
  const known = [...new Set(listed.map((entry) => entry.service))].sort();
  if (request.services.length === 0) return known.map((name) => ({ name, optional: false, request: '' }));
  // Whoever names a service says more about it than a glob that happens to match it.
  const named = new Map(request.services.map((service) => [service.name, service]));
  const expanded = new Map<string, ExpandedService>();
  for (const { name, optional } of request.services) {
    const matched = known.filter((service) => request.matches(name, service));
    for (const service of matched.length > 0 ? matched : [name]) {
      if (expanded.has(service)) continue;
      const own = named.get(service);
      const entry = { name: service, optional: own?.optional ?? optional, request: own?.name ?? name };
      expanded.set(service, entry);
    }
  }
  return [...expanded.values()];
}

/** A service that has none of the wanted types is asked for one that it has: it may be well and just have no memory. */
export function probesOf(wanted: readonly Wanted[], known: readonly SeriesEntry[]): readonly Wanted[] {
  const resolved = new Set(
    wanted.filter(({ profileType }) => profileType !== undefined).map(({ service }) => service),
  );
  const probes = new Map<string, Wanted>();
  for (const entry of wanted) {
    if (resolved.has(entry.service) || probes.has(entry.service)) continue;
    const one = known.find(({ service }) => service === entry.service);
    if (one !== undefined) probes.set(entry.service, { ...entry, profileType: one.profileType });
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

function resolveTypes(
  service: ExpandedService,
  request: WantedRequest,
  known: readonly SeriesEntry[],
): Wanted[] {
  const available = typesOf(service.name, known);
  const base = { service: service.name, optional: service.optional, request: service.request };
  const wanted = request.profileTypes.flatMap((asked): Wanted[] => {
    const types = resolveAlias(asked, available);
    return types.length === 0
      ? [{ ...base, asked }]
      : types.map((profileType) => ({ ...base, asked, profileType }));
  });
  return [...new Map(wanted.map((entry) => [entry.profileType ?? entry.asked, entry])).values()];
}

function typesOf(name: string, known: readonly SeriesEntry[]): string[] {
  return known.filter(({ service }) => service === name).map(({ profileType }) => profileType);
}

/**
 * CPU uploads of services whose CPU is not compared: they show that a replica lives and how much it works, by which other types
 * are judged, so that their verdict does not depend on what else is compared.
 */
export function lifeSignsOf(wanted: readonly Wanted[], known: readonly SeriesEntry[]): readonly Wanted[] {
  const resolved = wanted.filter(({ profileType }) => profileType !== undefined);
  const services = new Map(resolved.map((entry) => [entry.service, entry]));
  return [...services.values()].flatMap((entry): Wanted[] => {
    if (cpuOf(entry.service, resolved) !== undefined) return [];
    const [profileType] = resolveAlias('cpu', typesOf(entry.service, known));
    return profileType === undefined ? [] : [{ ...entry, profileType }];
  });
}

/** The CPU type that tells of a service whether it lives; absent when none of its CPU types is asked for. */
export function cpuOf(name: string, asked: readonly Wanted[]): string | undefined {
  const isCpu = ({ service, profileType }: Wanted) =>
    service === name && profileType !== undefined && kindOf(profileType) === 'cpu';
  return asked.find(isCpu)?.profileType;
}

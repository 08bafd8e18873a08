import { kindOf, type ProfileTypeKind, resolveAlias } from '../profile/profile-type.ts';
import { historyOf, listVersions, type PlannedHistory } from './history-versions.ts';
import type { ProfileSource, Retention, SeriesEntry, UploadSeries, Window } from './source.ts';

/** A service a person named: a name or a glob; an optional one may be absent. */
export interface ServiceRequest {
  readonly name: string;
  readonly optional: boolean;
}

/** One side as asked for: a label selector (`''` for none) and a window. */
export interface SideRequest {
  readonly selector: string;
  readonly window: Window;
}

/** The two sides of every comparison. */
export type SideName = 'baseline' | 'candidate';
/** Something of both sides. */
export type PerSide<T> = Readonly<Record<SideName, T>>;

/** What is to be compared. */
export interface PlanRequest {
  /** Empty: every service with data in either window. */
  readonly services: readonly ServiceRequest[];
  /** Aliases or profile type ids. */
  readonly profileTypes: readonly string[];
  readonly sides: PerSide<SideRequest>;
  /** Earlier windows of the baseline's code. */
  readonly history?: readonly SideRequest[];
  /** Whether a service name matches a glob. */
  readonly matches: (pattern: string, name: string) => boolean;
}

/** One side of a planned comparison. `uploads` counts profiles over all replicas. */
export interface PlannedSide extends SideRequest {
  readonly blocks: readonly Window[];
  readonly uploads: number;
  /** The uploads themselves, with their values. */
  readonly series: readonly UploadSeries[];
  /** CPU uploads of the same service: a replica that sends them is alive. Empty when CPU is not compared. */
  readonly alive: readonly UploadSeries[];
}

/** One service and profile type that has data on both sides. */
export interface PlannedComparison {
  readonly service: string;
  readonly optional: boolean;
  readonly profileType: string;
  readonly kind: ProfileTypeKind;
  readonly sides: PerSide<PlannedSide>;
  /** Earlier windows of the baseline's code, each asked for as a whole; empty for a gauge, which they say nothing about. */
  readonly history: readonly PlannedHistory[];
  /** Milliseconds between two uploads of a replica, the slower side counts. */
  readonly uploadIntervalMs: number;
}

/** A service and type that lacks data on at least one side. */
export interface MissingComparison {
  readonly service: string;
  readonly optional: boolean;
  /** As asked for when the service has no such type, else the id. */
  readonly profileType: string;
  readonly empty: readonly SideName[];
  /** The service has data of another type. */
  readonly serviceHasData: boolean;
}

/** What discovery found. */
export interface Discovery {
  readonly series: PerSide<readonly SeriesEntry[]>;
  readonly retention: Retention;
}

/** A service after globs were expanded; `request` is what a person wrote, `''` when all services are compared. */
interface ExpandedService extends ServiceRequest {
  readonly request: string;
}

/** Everything that will be fetched, and everything that cannot be. */
export interface Plan extends Discovery {
  readonly comparisons: readonly PlannedComparison[];
  readonly missing: readonly MissingComparison[];
  /** What only the candidate has, without blocks of the baseline: nothing to compare, but budgets limit it. */
  readonly candidateOnly: readonly PlannedComparison[];
}

/** Both sides, in the order in which everything is asked and told. */
export const SIDES: readonly SideName[] = ['baseline', 'candidate'];
/** A longer query is refused by the server, in milliseconds. */
export const MAX_BLOCK_MS = 24 * 3600 * 1000;
const BLOCKS = 6;
/** A block shorter than this many uploads of a replica would measure when uploads arrive, not what they say. */
export const MIN_UPLOADS_PER_BLOCK = 2;
/** Assumed where a window holds too few uploads to see the interval. */
const DEFAULT_UPLOAD_INTERVAL_MS = 15_000;

interface Wanted {
  readonly service: string;
  readonly optional: boolean;
  /** What the service was named by: itself, a glob, or `''` for all. */
  readonly request: string;
  readonly asked: string;
  /** Absent when the service has no such type. */
  readonly profileType?: string;
}

/**
 * Finds out what exists and cuts it into blocks.
 * @throws SourceError when the source cannot be asked, ProfileTypeError for an unknown alias
 */
export async function makePlan(source: ProfileSource, request: PlanRequest): Promise<Plan> {
  const discovery = await discover(source, request);
  // Before any service is looked at, so that the message lists everything there is.
  const existing = [...discovery.series.baseline, ...discovery.series.candidate].map(
    (entry) => entry.profileType,
  );
  for (const asked of request.profileTypes) resolveAlias(asked, existing);
  const wanted = expandServices(request, discovery).flatMap((service) =>
    resolveTypes(service, request, discovery),
  );
  const [uploads, versions] = await Promise.all([
    listAllUploads(source, request, [...wanted, ...probesOf(wanted, discovery)]),
    listVersions(source, request.history ?? [], wanted),
  ]);
  const comparisons: PlannedComparison[] = [];
  const candidateOnly: PlannedComparison[] = [];
  const missing: MissingComparison[] = [];
  const hasData = new Set(Array.from(uploads.keys(), (key) => key.split('\0')[0] as string));
  for (const entry of withoutSilent(wanted, hasData)) {
    const found = perSide((side) => uploads.get(uploadKey(entry.service, entry.profileType, side)) ?? []);
    const empty = SIDES.filter((side) => found[side].length === 0);
    if (entry.profileType !== undefined && found.candidate.length > 0) {
      const cpu = wanted.find(({ service, profileType }) => service === entry.service && isCpu(profileType));
      const alive = perSide((side) => uploads.get(uploadKey(entry.service, cpu?.profileType, side)) ?? []);
      const history = historyOf(request.history ?? [], versions, entry.service, entry.profileType);
      const planned = planComparison(entry, entry.profileType, { ...request, history }, found, alive);
      if (empty.length === 0) comparisons.push(planned);
      else candidateOnly.push(withoutBaseline(planned));
    }
    if (empty.length > 0) {
      const profileType = entry.profileType ?? entry.asked;
      const { service, optional } = entry;
      missing.push({ service, optional, profileType, empty, serviceHasData: hasData.has(service) });
    }
  }
  return { ...discovery, comparisons, missing, candidateOnly };
}

/** There is nothing to ask of a baseline without uploads. */
function withoutBaseline(planned: PlannedComparison): PlannedComparison {
  const { baseline, candidate } = planned.sides;
  return { ...planned, history: [], sides: { baseline: { ...baseline, blocks: [] }, candidate } };
}

async function discover(source: ProfileSource, { sides }: PlanRequest): Promise<Discovery> {
  const [baseline, candidate, retention] = await Promise.all([
    source.listSeries(sides.baseline.window, sides.baseline.selector),
    source.listSeries(sides.candidate.window, sides.candidate.selector),
    // Not every server knows this method; it only makes reasons more exact.
    source.readRetention().catch((): Retention => ({})),
  ]);
  return { series: { baseline, candidate }, retention };
}

/** Named services stay, even when they are unknown; globs become the names they match; nothing named means all. */
function expandServices(request: PlanRequest, { series }: Discovery): ExpandedService[] {
  const known = [...new Set([...series.baseline, ...series.candidate].map((entry) => entry.service))].sort();
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
function probesOf(wanted: readonly Wanted[], { series }: Discovery): Wanted[] {
  const resolved = new Set(
    wanted.filter(({ profileType }) => profileType !== undefined).map(({ service }) => service),
  );
  const probes = new Map<string, Wanted>();
  for (const entry of wanted) {
    if (resolved.has(entry.service) || probes.has(entry.service)) continue;
    const known = [...series.baseline, ...series.candidate].find(({ service }) => service === entry.service);
    if (known !== undefined) probes.set(entry.service, { ...entry, profileType: known.profileType });
  }
  return [...probes.values()];
}

/**
 * A server lists services for some time after their last upload. One that nobody named, and that uploaded nothing in
 * either window, is gone and no concern of this build; unless that is so for all that were meant with it.
 */
function withoutSilent(wanted: readonly Wanted[], hasData: ReadonlySet<string>): readonly Wanted[] {
  const alive = new Set(wanted.filter(({ service }) => hasData.has(service)).map(({ request }) => request));
  return wanted.filter(
    ({ service, request }) => service === request || hasData.has(service) || !alive.has(request),
  );
}

function resolveTypes(service: ExpandedService, request: PlanRequest, { series }: Discovery): Wanted[] {
  const available = [...series.baseline, ...series.candidate]
    .filter((entry) => entry.service === service.name)
    .map((entry) => entry.profileType);
  const base = { service: service.name, optional: service.optional, request: service.request };
  const wanted = request.profileTypes.flatMap((asked): Wanted[] => {
    const types = resolveAlias(asked, available);
    return types.length === 0
      ? [{ ...base, asked }]
      : types.map((profileType) => ({ ...base, asked, profileType }));
  });
  return [...new Map(wanted.map((entry) => [entry.profileType ?? entry.asked, entry])).values()];
}

function uploadKey(service: string, profileType: string | undefined, side: SideName): string {
  return `${service}\0${profileType}\0${side}`;
}

/** One question per type and side covers all services: the answers are small, the round trips are not. */
async function listAllUploads(
  source: ProfileSource,
  { sides }: PlanRequest,
  wanted: readonly Wanted[],
): Promise<Map<string, UploadSeries[]>> {
  const services = Map.groupBy(wanted, (entry) => entry.profileType);
  services.delete(undefined);
  const uploads = new Map<string, UploadSeries[]>();
  await Promise.all(
    [...services].flatMap(([profileType, entries]) =>
      SIDES.map(async (side) => {
        const names = entries.map((entry) => entry.service);
        const { window, selector } = sides[side];
        const found = await source.listUploads(window, selector, names, profileType as string);
        for (const series of found) {
          const key = uploadKey(series.service, profileType, side);
          uploads.set(key, [...(uploads.get(key) ?? []), series]);
        }
      }),
    ),
  );
  return uploads;
}

/** Cuts the windows of one service and type, as the uploads on both sides allow. */
export function planComparison(
  { service, optional }: Pick<Wanted, 'service' | 'optional'>,
  profileType: string,
  { sides, history = [] }: Pick<PlanRequest, 'sides'> & { readonly history?: readonly PlannedHistory[] },
  uploads: PerSide<readonly UploadSeries[]>,
  alive: PerSide<readonly UploadSeries[]>,
): PlannedComparison {
  const kind = kindOf(profileType);
  const uploadIntervalMs = Math.max(...SIDES.map((side) => intervalOf(uploads[side])));
  const lengthMs = perSide((side) => sides[side].window.untilMs - sides[side].window.fromMs);
  const shortest = Math.min(lengthMs.baseline, lengthMs.candidate);
  const fitting = Math.floor(shortest / (MIN_UPLOADS_PER_BLOCK * uploadIntervalMs));
  // Snapshots of a heap are no replicates: blocks would only cost queries.
  const wished = kind === 'gauge' ? 1 : Math.max(1, Math.min(BLOCKS, fitting));
  const count = (side: SideName) => Math.max(wished, Math.ceil(lengthMs[side] / MAX_BLOCK_MS));
  const planned = perSide((side) => ({
    ...sides[side],
    blocks: cutIntoBlocks(sides[side].window, count(side)),
    uploads: uploads[side].reduce((sum, series) => sum + series.timesMs.length, 0),
    series: uploads[side],
    alive: alive[side],
  }));
  const earlier = kind === 'gauge' ? [] : history;
  return { service, optional, profileType, kind, sides: planned, history: earlier, uploadIntervalMs };
}

function isCpu(profileType: string | undefined): boolean {
  return profileType !== undefined && kindOf(profileType) === 'cpu';
}

/** Median gap between two uploads of the same replica. */
function intervalOf(series: readonly UploadSeries[]): number {
  const gaps = series
    .flatMap(({ timesMs }) => timesMs.slice(1).map((time, index) => time - (timesMs[index] as number)))
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] || DEFAULT_UPLOAD_INTERVAL_MS;
}

/** Cuts a window into blocks of equal length, give or take a millisecond; together they are the window. */
export function cutIntoBlocks({ fromMs, untilMs }: Window, count: number): Window[] {
  const edge = (index: number) => fromMs + Math.round(((untilMs - fromMs) * index) / count);
  return Array.from({ length: count }, (_, index) => ({ fromMs: edge(index), untilMs: edge(index + 1) }));
}

function perSide<T>(make: (side: SideName) => T): PerSide<T> {
  return { baseline: make('baseline'), candidate: make('candidate') };
}

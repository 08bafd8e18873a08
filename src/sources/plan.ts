import { kindOf, type ProfileTypeKind } from '../profile/profile-type.ts';
import { cutIntoBlocks, MAX_BLOCK_MS } from './blocks.ts';
import { type HistoryVersions, historyOf, listVersions, type PlannedHistory } from './history-versions.ts';
import { listServices, listUploadsOf } from './listing.ts';
import { readHistoryAhead } from './read-ahead.ts';
import type { ProfileSource, Retention, SeriesEntry, UploadSeries, Window } from './source.ts';
import { type Unasked, unaskedOf } from './unasked.ts';
import {
  cpuOf,
  expandWanted,
  type Listing,
  labelsOf,
  lifeSignsOf,
  probesOf,
  type ServiceTerms,
  type Wanted,
  type WantedRequest,
  withLabels,
  withoutSilent,
} from './wanted.ts';

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
export interface PlanRequest extends WantedRequest {
  readonly sides: PerSide<SideRequest>;
  /** Earlier windows of the baseline's code. */
  readonly history?: readonly SideRequest[];
  /** Whether only a part of the plan will be fetched, so that nothing is to be read ahead. */
  readonly isPart?: boolean;
}

/** One side of a planned comparison. `uploads` counts profiles over all replicas. */
export interface PlannedSide extends SideRequest {
  readonly blocks: readonly Window[];
  readonly uploads: number;
  /** The uploads themselves, with their values. */
  readonly series: readonly UploadSeries[];
  /** CPU uploads of the same service: a replica that sends them is alive. Empty when it has none. */
  readonly alive: readonly UploadSeries[];
}

/** One service and profile type that has data on both sides. */
export interface PlannedComparison extends ServiceTerms {
  readonly profileType: string;
  readonly kind: ProfileTypeKind;
  readonly sides: PerSide<PlannedSide>;
  /** Earlier windows of the baseline's code, each asked for as a whole; empty for a gauge, which they say nothing about. */
  readonly history: readonly PlannedHistory[];
  /** Milliseconds between two uploads of a replica, the slower side counts. */
  readonly uploadIntervalMs: number;
}

/** A service and type that lacks data on at least one side. */
export interface MissingComparison extends ServiceTerms {
  /** As asked for when the service has no such type, else the id. */
  readonly profileType: string;
  readonly empty: readonly SideName[];
  /** Whether the type was asked for of this service by name. */
  readonly isTypeOwn: boolean;
  /** The service has data of another type. */
  readonly serviceHasData: boolean;
  /** Why a saved side does not know; absent where it was asked. */
  readonly unasked?: Unasked;
}

/** What discovery found. */
export interface Discovery {
  readonly series: PerSide<readonly SeriesEntry[]>;
  readonly retention: Retention;
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
/** A window is cut into so many blocks, where the uploads allow it. */
export const MAX_BLOCKS = 6;
/** A block shorter than this many uploads of a replica would measure when uploads arrive, not what they say. */
export const MIN_UPLOADS_PER_BLOCK = 2;
/** Assumed where a window holds too few uploads to see the interval. */
const DEFAULT_UPLOAD_INTERVAL_MS = 15_000;

/**
 * Finds out what exists and cuts it into blocks.
 * @throws SourceError when the source cannot be asked, ProfileTypeError for an unknown alias
 */
export async function makePlan(source: ProfileSource, request: PlanRequest): Promise<Plan> {
  const { list, ...discovery } = await discover(source, request);
  const wanted = expandWanted(request, list);
  const asked = [...wanted, ...probesOf(wanted, list), ...lifeSignsOf(wanted, list)];
  const earlier = request.history ?? [];
  const [uploads, versions] = await Promise.all([
    listAllUploads(source, request, asked),
    listAllVersions(source, earlier, wanted),
    readHistoryAhead(source, request.isPart === true ? [] : earlier, wanted),
  ]);
  const comparisons: PlannedComparison[] = [];
  const candidateOnly: PlannedComparison[] = [];
  const missing: MissingComparison[] = [];
  const unasked = unaskedOf(source, request.sides, wanted);
  const hasData = new Set(Array.from(uploads.keys(), (key) => key.split('\0')[0] as string));
  for (const { service } of unasked.keys()) hasData.add(service);
  for (const entry of withoutSilent(wanted, hasData)) {
    const unknown = unasked.get(entry);
    const found = perSide((side) =>
      unknown?.[side] === undefined
        ? (uploads.get(uploadKey(entry.service, entry.profileType, side)) ?? [])
        : [],
    );
    const empty = SIDES.filter((side) => found[side].length === 0);
    if (entry.profileType !== undefined && found.candidate.length > 0) {
      const cpu = cpuOf(entry.service, asked);
      const alive = perSide((side) => uploads.get(uploadKey(entry.service, cpu, side)) ?? []);
      const history = historyOf(
        withLabels(earlier, entry.labels),
        versions,
        entry.service,
        entry.profileType,
      );
      const planned = planComparison(entry, entry.profileType, { ...request, history }, found, alive);
      if (empty.length === 0) comparisons.push(planned);
      else candidateOnly.push(withoutBaseline(planned));
    }
    if (empty.length > 0) {
      const serviceHasData = hasData.has(entry.service);
      missing.push({ ...missingOf(entry, empty), serviceHasData, ...(unknown && { unasked: unknown }) });
    }
  }
  return { ...discovery, comparisons, missing, candidateOnly };
}

function missingOf(
  entry: Wanted,
  empty: readonly SideName[],
): Omit<MissingComparison, 'serviceHasData' | 'unasked'> {
  const { asked, profileType = asked, isTypeOwn } = entry;
  return { ...termsOf(entry), profileType, empty, isTypeOwn };
}

/** There is nothing to ask of a baseline without uploads. */
function withoutBaseline(planned: PlannedComparison): PlannedComparison {
  const { baseline, candidate } = planned.sides;
  return { ...planned, history: [], sides: { baseline: { ...baseline, blocks: [] }, candidate } };
}

async function discover(
  source: ProfileSource,
  request: PlanRequest,
): Promise<Discovery & { readonly list: Listing }> {
  const { sides } = request;
  const labels = labelsOf(request);
  const [baseline, candidate, retention] = await Promise.all([
    listServices(source, sides.baseline, labels),
    listServices(source, sides.candidate, labels),
    // Not every server knows this method; it only makes reasons more exact.
    source.readRetention().catch((): Retention => ({})),
  ]);
  const on = perSide((side) => (added: string) => ({ baseline, candidate })[side].get(added) ?? []);
  const list = (added: string) => SIDES.flatMap((side) => on[side](added));
  return { series: perSide((side) => on[side]('')), retention, list };
}

function uploadKey(service: string, profileType: string | undefined, side: SideName): string {
  return `${service}\0${profileType}\0${side}`;
}

async function listAllUploads(
  source: ProfileSource,
  { sides }: PlanRequest,
  wanted: readonly Wanted[],
): Promise<ReadonlyMap<string, readonly UploadSeries[]>> {
  const uploads = new Map<string, UploadSeries[]>();
  await Promise.all(
    SIDES.map(async (side) => {
      for (const { profileType, series } of await listUploadsOf(source, sides[side], wanted)) {
        const key = uploadKey(series.service, profileType, side);
        uploads.set(key, [...(uploads.get(key) ?? []), series]);
      }
    }),
  );
  return uploads;
}

/** No service is asked for with two label selectors, so that the answers are about different ones. */
async function listAllVersions(
  source: ProfileSource,
  earlier: readonly SideRequest[],
  wanted: readonly Wanted[],
): Promise<HistoryVersions> {
  const groups = Map.groupBy(wanted, ({ labels }) => labels);
  const versions = [...groups].map(([labels, group]) =>
    listVersions(source, withLabels(earlier, labels), group),
  );
  return new Map((await Promise.all(versions)).flatMap((found) => [...found]));
}

function termsOf({ service, optional, labels, rule }: ServiceTerms): ServiceTerms {
  return { service, optional, labels, rule };
}

/** Cuts the windows of one service and type, as the uploads on both sides allow. */
export function planComparison(
  terms: ServiceTerms,
  profileType: string,
  {
    sides: asked,
    history = [],
  }: Pick<PlanRequest, 'sides'> & { readonly history?: readonly PlannedHistory[] },
  uploads: PerSide<readonly UploadSeries[]>,
  alive: PerSide<readonly UploadSeries[]>,
): PlannedComparison {
  const kind = kindOf(profileType);
  const [baseline, candidate] = withLabels([asked.baseline, asked.candidate], terms.labels) as [
    SideRequest,
    SideRequest,
  ];
  const sides = { baseline, candidate };
  const uploadIntervalMs = Math.max(...SIDES.map((side) => intervalOf(uploads[side])));
  const lengthMs = perSide((side) => sides[side].window.untilMs - sides[side].window.fromMs);
  const shortest = Math.min(lengthMs.baseline, lengthMs.candidate);
  const fitting = Math.floor(shortest / (MIN_UPLOADS_PER_BLOCK * uploadIntervalMs));
  // Snapshots of a heap are no replicates: blocks would only cost queries.
  const wished = kind === 'gauge' ? 1 : Math.max(1, Math.min(MAX_BLOCKS, fitting));
  const count = (side: SideName) => Math.max(wished, Math.ceil(lengthMs[side] / MAX_BLOCK_MS));
  const planned = perSide((side) => ({
    ...sides[side],
    blocks: cutIntoBlocks(sides[side].window, count(side)),
    uploads: uploads[side].reduce((sum, series) => sum + series.timesMs.length, 0),
    series: uploads[side],
    alive: alive[side],
  }));
  const earlier = kind === 'gauge' ? [] : history;
  return { ...termsOf(terms), profileType, kind, sides: planned, history: earlier, uploadIntervalMs };
}

/** Median gap between two uploads of the same replica, milliseconds; the usual one where there are too few. */
export function intervalOf(series: readonly UploadSeries[]): number {
  const gaps = series
    .flatMap(({ timesMs }) => timesMs.slice(1).map((time, index) => time - (timesMs[index] as number)))
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] || DEFAULT_UPLOAD_INTERVAL_MS;
}

function perSide<T>(make: (side: SideName) => T): PerSide<T> {
  return { baseline: make('baseline'), candidate: make('candidate') };
}

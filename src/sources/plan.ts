import { kindOf, type ProfileTypeKind } from '../profile/profile-type.ts';
import { cutIntoBlocks, MAX_BLOCK_MS } from './blocks.ts';
import { historyOf, listVersions, type PlannedHistory } from './history-versions.ts';
import { readHistoryAhead } from './read-ahead.ts';
import type { ProfileSource, Retention, SeriesEntry, UploadSeries, Window } from './source.ts';
import {
  cpuOf,
  expandWanted,
  lifeSignsOf,
  probesOf,
  type Wanted,
  type WantedRequest,
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

/** Everything that will be fetched, and everything that cannot be. */
export interface Plan extends Discovery {
  readonly comparisons: readonly PlannedComparison[];
  readonly missing: readonly MissingComparison[];
  /** What only the candidate has, without blocks of the baseline: nothing to compare, but budgets limit it. */
  readonly candidateOnly: readonly PlannedComparison[];
}

/** Both sides, in the order in which everything is asked and told. */
export const SIDES: readonly SideName[] = ['baseline', 'candidate'];
const BLOCKS = 6;
/** A block shorter than this many uploads of a replica would measure when uploads arrive, not what they say. */
export const MIN_UPLOADS_PER_BLOCK = 2;
/** Assumed where a window holds too few uploads to see the interval. */
const DEFAULT_UPLOAD_INTERVAL_MS = 15_000;

/**
 * Finds out what exists and cuts it into blocks.
 * @throws SourceError when the source cannot be asked, ProfileTypeError for an unknown alias
 */
export async function makePlan(source: ProfileSource, request: PlanRequest): Promise<Plan> {
  const discovery = await discover(source, request);
  const known = [...discovery.series.baseline, ...discovery.series.candidate];
  const wanted = expandWanted(request, known);
  const asked = [...wanted, ...probesOf(wanted, known), ...lifeSignsOf(wanted, known)];
  const earlier = request.history ?? [];
  const [uploads, versions] = await Promise.all([
    listAllUploads(source, request, asked),
    listVersions(source, earlier, wanted),
    readHistoryAhead(source, earlier, wanted),
  ]);
  const comparisons: PlannedComparison[] = [];
  const candidateOnly: PlannedComparison[] = [];
  const missing: MissingComparison[] = [];
  const hasData = new Set(Array.from(uploads.keys(), (key) => key.split('\0')[0] as string));
  for (const entry of withoutSilent(wanted, hasData)) {
    const found = perSide((side) => uploads.get(uploadKey(entry.service, entry.profileType, side)) ?? []);
    const empty = SIDES.filter((side) => found[side].length === 0);
    if (entry.profileType !== undefined && found.candidate.length > 0) {
      const cpu = cpuOf(entry.service, asked);
      const alive = perSide((side) => uploads.get(uploadKey(entry.service, cpu, side)) ?? []);
      const history = historyOf(earlier, versions, entry.service, entry.profileType);
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

/** Median gap between two uploads of the same replica. */
function intervalOf(series: readonly UploadSeries[]): number {
  const gaps = series
    .flatMap(({ timesMs }) => timesMs.slice(1).map((time, index) => time - (timesMs[index] as number)))
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] || DEFAULT_UPLOAD_INTERVAL_MS;
}

function perSide<T>(make: (side: SideName) => T): PerSide<T> {
  return { baseline: make('baseline'), candidate: make('candidate') };
}

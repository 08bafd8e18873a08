import { kindOf } from '../profile/profile-type.ts';
import { type ProfileSource, SourceError, type UploadSeries, type Window } from './source.ts';

/** An earlier window of the baseline: a label selector and a range of time. */
export interface HistoryRequest {
  readonly selector: string;
  readonly window: Window;
}

/** The same with what ran in it. */
export interface PlannedHistory extends HistoryRequest {
  /** What labels call the versions that ran; empty when they do not say, or could not be asked. */
  readonly versions: readonly string[];
}

/** Versions by service, profile type and earlier window. */
export type HistoryVersions = ReadonlyMap<string, readonly string[]>;

/** Asks which versions ran in the earlier windows. They only guard the evidence: a server that cannot say it says nothing. */
export async function listVersions(
  source: ProfileSource,
  history: readonly HistoryRequest[],
  wanted: readonly { readonly service: string; readonly profileType?: string }[],
): Promise<HistoryVersions> {
  const versions = new Map<string, readonly string[]>();
  const types = Map.groupBy(wanted, ({ profileType }) => profileType);
  await Promise.all(
    [...types].flatMap(([profileType, entries]) => {
      // A level has no earlier windows.
      if (profileType === undefined || kindOf(profileType) === 'gauge') return [];
      const names = entries.map(({ service }) => service);
      return history.map(async (side, index) => {
        const found = await listUploads(source, side, names, profileType);
        for (const [service, series] of Map.groupBy(found, (one) => one.service)) {
          const named = series.map(({ version }) => version).filter((version) => version !== '');
          versions.set(keyOf(service, profileType, index), [...new Set(named)].sort());
        }
      });
    }),
  );
  return versions;
}

async function listUploads(
  source: ProfileSource,
  { window, selector }: HistoryRequest,
  services: readonly string[],
  profileType: string,
): Promise<readonly UploadSeries[]> {
  try {
    return await source.listUploads(window, selector, services, profileType);
  } catch (error) {
    if (error instanceof SourceError) return [];
    throw error;
  }
}

function keyOf(service: string, profileType: string, index: number): string {
  return `${service}\0${profileType}\0${index}`;
}

/** The earlier windows of one service and type. */
export function historyOf(
  history: readonly HistoryRequest[],
  versions: HistoryVersions,
  service: string,
  profileType: string,
): readonly PlannedHistory[] {
  return history.map((side, index) => ({
    ...side,
    versions: versions.get(keyOf(service, profileType, index)) ?? [],
  }));
}

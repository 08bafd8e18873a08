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
      return together(history).map(async (asked) => {
        const found = await listUploads(source, asked, names, profileType);
        for (const [index, { selector, window }] of history.entries()) {
          if (selector !== asked.selector || !holds(asked.window, window)) continue;
          const inside = found.filter(({ timesMs }) => timesMs.some((timeMs) => isIn(window, timeMs)));
          for (const [service, series] of Map.groupBy(inside, (one) => one.service)) {
            const named = series.map(({ version }) => version).filter((version) => version !== '');
            versions.set(keyOf(service, profileType, index), [...new Set(named)].sort());
          }
        }
      });
    }),
  );
  return versions;
}

/** A longer time takes several queries anyway. */
const MAX_TOGETHER_MS = 24 * 3600 * 1000;

/** One question for all windows of a selector where they lie close together: a round trip costs more than what is in between. */
function together(history: readonly HistoryRequest[]): readonly HistoryRequest[] {
  return [...Map.groupBy(history, ({ selector }) => selector)].flatMap(([selector, sides]) => {
    const fromMs = Math.min(...sides.map(({ window }) => window.fromMs));
    const untilMs = Math.max(...sides.map(({ window }) => window.untilMs));
    return untilMs - fromMs <= MAX_TOGETHER_MS ? [{ selector, window: { fromMs, untilMs } }] : sides;
  });
}

function holds(outer: Window, inner: Window): boolean {
  return outer.fromMs <= inner.fromMs && outer.untilMs >= inner.untilMs;
}

/** Times are the ends of seconds. */
function isIn({ fromMs, untilMs }: Window, timeMs: number): boolean {
  return timeMs > fromMs && timeMs - 999 < untilMs;
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

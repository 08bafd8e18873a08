import type { Profile } from '../profile/profile.ts';
import type { ProfileSource, UploadSeries, Window } from '../sources/source.ts';

/** A source that asks every question once, however many pairs of windows need the answer. */
export interface ReplaySource extends ProfileSource {
  /** Drops the profiles of blocks that end at or before this time: memory must not grow with the range. */
  forget(beforeMs: number): void;
}

/**
 * Puts a memory between the gate's own plan and a source: what exists is listed once for the whole range, and the profile
 * of a block is kept until it is forgotten.
 */
export function createReplaySource(source: ProfileSource, range: Window): ReplaySource {
  const listings = new Map<string, Promise<unknown>>();
  const blocks = new Map<string, { readonly untilMs: number; readonly profile: Promise<Profile> }>();
  const once = <T>(question: unknown, ask: () => Promise<T>): Promise<T> => {
    const key = JSON.stringify(question);
    const answer = (listings.get(key) as Promise<T> | undefined) ?? ask();
    listings.set(key, answer);
    return answer;
  };
  return {
    ...source,
    listSeries: (_, selector) => once(['series', selector], () => source.listSeries(range, selector)),
    listUploads: async (window, selector, services, profileType) => {
      const all = await once(['uploads', selector, services, profileType], () =>
        source.listUploads(range, selector, services, profileType),
      );
      return all.map((series) => within(series, window)).filter(({ timesMs }) => timesMs.length > 0);
    },
    readRetention: () => once(['retention'], () => source.readRetention()),
    readBlock: (query) => {
      const key = JSON.stringify(query);
      const known = blocks.get(key);
      if (known !== undefined) return known.profile;
      const profile = source.readBlock(query);
      blocks.set(key, { untilMs: query.window.untilMs, profile });
      return profile;
    },
    forget(beforeMs) {
      for (const [key, { untilMs }] of blocks) if (untilMs <= beforeMs) blocks.delete(key);
    },
  };
}

/** Times are ends of seconds, so that one on the edge of two windows belongs to the earlier one. */
function within(series: UploadSeries, { fromMs, untilMs }: Window): UploadSeries {
  const isInside = (index: number) => {
    const timeMs = series.timesMs[index] as number;
    return timeMs > fromMs && timeMs <= untilMs;
  };
  return {
    ...series,
    timesMs: series.timesMs.filter((_, index) => isInside(index)),
    values: series.values.filter((_, index) => isInside(index)),
  };
}

import type { Reason } from './verdict.ts';

/** A baseline that was saved before, as far as a reader has to know of it. */
export interface SavedFacts {
  readonly path: string;
  readonly createdAtMs: number;
  readonly toolVersion: string;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Machines, kernels and data have changed by then, whatever the code did. */
const OLD_MS = 30 * DAY_MS;

/** Where a baseline comes from, and how old it is. Nothing where it is a window of the server. */
export function snapshotNotes(
  saved: SavedFacts | null,
  baselineEndMs: number,
  nowMs: number,
): readonly Reason[] {
  if (saved === null) return [];
  const { path, createdAtMs, toolVersion } = saved;
  const ageMs = nowMs - baselineEndMs;
  const taken = new Date(createdAtMs).toISOString();
  return [
    {
      code: 'FG228',
      message: `the baseline is the snapshot ${path} of ${ageOf(ageMs)} ago, taken at ${taken} by flamegate ${toolVersion}`,
      remedy:
        ageMs > OLD_MS
          ? 'take a new snapshot of the baseline when its machines or its data have changed since'
          : '',
    },
  ];
}

/** An age in the unit that tells it best: `3 hours`. */
export function ageOf(spanMs: number): string {
  const ageMs = Math.max(0, spanMs);
  if (ageMs >= 2 * DAY_MS) return `${Math.floor(ageMs / DAY_MS)} days`;
  if (ageMs >= 2 * HOUR_MS) return `${Math.floor(ageMs / HOUR_MS)} hours`;
  return `${Math.floor(ageMs / MINUTE_MS)} minutes`;
}

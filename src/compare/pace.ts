import type { Sides } from './comparison.ts';

/** Uploads per second that differ by less than this factor come from the same number of replicas. */
const SAME_REPLICAS = Math.log(1.25);

/** What both windows' costs are put into proportion by. */
export interface PaceFacts {
  /** What one sample weighs, in the unit of the profile type. */
  readonly weights: Sides;
  readonly durationMs: Sides;
  /** Uploads over all replicas, 0 when not known. */
  readonly uploads: Sides;
  /** ln of the load of the candidate over that of the baseline, where it is known. */
  readonly loadLog?: number | undefined;
}

/**
 * ln of what turns a ratio of samples into a ratio of cost per unit of load; where the load is not known, per second and
 * replica.
 */
export function perLoadLog({ weights, durationMs, uploads, loadLog }: PaceFacts): number {
  const weight = Math.log(weights.candidate / weights.baseline);
  if (loadLog !== undefined) return weight - loadLog;
  const length = logRatio(durationMs);
  if (length === null) return weight;
  // Replicas upload at one pace. A little more or less is chance at the edges of the window, much is more replicas.
  const replicas = (logRatio(uploads) ?? length) - length;
  return weight - length - (Math.abs(replicas) > SAME_REPLICAS ? replicas : 0);
}

/** ln(candidate / baseline), null unless both are known. */
function logRatio({ baseline, candidate }: Sides): number | null {
  return baseline > 0 && candidate > 0 ? Math.log(candidate / baseline) : null;
}

/** What more than half of the ascending logarithms exceed in the same direction, else 0. */
export function majorityFactor(ascending: readonly number[]): number {
  const majority = Math.floor(ascending.length / 2) + 1;
  const slower = ascending[ascending.length - majority] ?? 0;
  const faster = ascending[majority - 1] ?? 0;
  return slower > 0 ? slower : Math.min(0, faster);
}

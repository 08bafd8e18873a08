import type { Phrase } from './phrase.ts';
import type { Report } from './report.ts';

/**
 * What a first line says beside a finding where a part of the build was not evaluated: `; shard 2 of 4 was not evaluated`. Else
 * empty: a verdict that is itself `not-evaluated` says so already.
 */
export function unevaluatedPart({ verdict, reasons, merged }: Report): Phrase {
  if (reasons.length === 0 || verdict === 'not-evaluated' || verdict === 'pass') return [];
  if (merged === undefined || merged.notEvaluated.length === 0)
    return ['; a part of the build was not evaluated'];
  const { notEvaluated, shards } = merged;
  const [first, ...others] = notEvaluated;
  if (others.length === 0) return [`; shard ${first} of ${shards} was not evaluated`];
  return [`; ${notEvaluated.length} of ${shards} shards were not evaluated`];
}

/** `shards: 1 of 4 not evaluated`; empty where all were. */
export function shardCounts({ merged }: Report): Phrase {
  if (merged === undefined || merged.notEvaluated.length === 0) return [];
  return [`shards: ${merged.notEvaluated.length} of ${merged.shards} not evaluated`];
}

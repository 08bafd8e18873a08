import type { BaselineRequest } from '../config/baseline.ts';
import type { BaselineFacts, BaselineOutcome } from '../config/saved-baseline.ts';
import { createSnapshotSource, type SnapshotSource } from '../sources/snapshot.ts';
import { baselineHistory } from './baseline-history.ts';
import { findBaseline } from './find-baseline.ts';
import type { InputWorld } from './gate-input.ts';
import { withServer } from './run-gate.ts';

/** Nobody waits longer to learn what the baseline is. */
const SEARCH_LIMIT_MS = 2 * 60_000;

/**
 * Finds the baseline that settings name by what it is: a label, a commit, an artifact or a snapshot. Opens the snapshot, if it is one.
 * @throws UsageError for settings, SourceError for a snapshot that cannot be used
 */
export async function searchBaseline(
  requests: readonly BaselineRequest[],
  facts: BaselineFacts,
  nowMs: number,
  { proxy, context, token: ownToken }: InputWorld,
): Promise<{ readonly outcome: BaselineOutcome; readonly saved: SnapshotSource | null }> {
  const token = facts.githubToken || ownToken;
  const server = { pyroscope: facts.pyroscope, proxy, limitMs: SEARCH_LIMIT_MS };
  const { outcome, snapshot } = await findBaseline(requests, facts, {
    nowMs,
    withServer: (use) => withServer(server, use),
    history: baselineHistory({ context, token, proxy }),
  });
  return { outcome, saved: snapshot === null ? null : createSnapshotSource(snapshot.content, snapshot.name) };
}

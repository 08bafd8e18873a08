import type { ProxySettings, RawSettings } from '../config/inputs.ts';
import { readConfig } from '../config/read-config.ts';
import type { Config, Defaults } from '../config/resolve.ts';
import type { FindBaseline } from '../config/saved-baseline.ts';
import type { GitHubContext } from '../github/context.ts';
import { createSnapshotSource, type SnapshotSource } from '../sources/snapshot.ts';
import { baselineHistory } from './baseline-history.ts';
import { findBaseline } from './find-baseline.ts';
import { withServer } from './run-gate.ts';

/** What a run of the gate needs: its settings, and the snapshot that is its baseline where they name one. */
export interface GateInput {
  readonly config: Config;
  readonly saved: SnapshotSource | null;
}

/** Whom a baseline may be asked for beside the server. */
export interface InputWorld {
  readonly proxy: ProxySettings;
  /** Null outside of a workflow run. */
  readonly context: GitHubContext | null;
  /** Token of GitHub where no setting gives one; empty for none. */
  readonly token: string;
}

/** Nobody waits longer to learn what the baseline is. */
const SEARCH_LIMIT_MS = 2 * 60_000;

/**
 * Reads the settings, and once the snapshot they name: the window of the baseline and its profiles come from the same bytes.
 * @throws UsageError for settings, SourceError for a snapshot that cannot be used
 */
export async function readGateInput(
  inputs: RawSettings,
  defaults: Defaults,
  nowMs: number,
  world: InputWorld = { proxy: {}, context: null, token: '' },
): Promise<GateInput> {
  const opened: SnapshotSource[] = [];
  const { proxy, context } = world;
  const find: FindBaseline = async (requests, facts) => {
    const token = facts.githubToken || world.token;
    const server = { pyroscope: facts.pyroscope, proxy, limitMs: SEARCH_LIMIT_MS };
    const { outcome, snapshot } = await findBaseline(requests, facts, {
      nowMs,
      withServer: (use) => withServer(server, use),
      history: baselineHistory({ context, token, proxy }),
    });
    if (snapshot !== null) opened.push(createSnapshotSource(snapshot.content, snapshot.name));
    return outcome;
  };
  const config = await readConfig(inputs, defaults, nowMs, find);
  return { config, saved: opened[0] ?? null };
}

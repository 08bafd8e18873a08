import {
  type Environment,
  type ProxySettings,
  type RawSettings,
  readProxySettings,
} from '../config/inputs.ts';
import { readConfig } from '../config/read-config.ts';
import type { Config, Defaults } from '../config/resolve.ts';
import type { FindBaseline } from '../config/saved-baseline.ts';
import { type GitHubContext, readGitHubContext } from '../github/context.ts';
import type { SnapshotSource } from '../sources/snapshot.ts';

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
  const find: FindBaseline = async (requests, facts) => {
    // Mostly the baseline is a window, and there is nothing to search.
    const { searchBaseline } = await import('./search-baseline.ts');
    const { outcome, saved } = await searchBaseline(requests, facts, nowMs, world);
    if (saved !== null) opened.push(saved);
    return outcome;
  };
  const config = await readConfig(inputs, defaults, nowMs, find);
  return { config, saved: opened[0] ?? null };
}

/** Where the command runs: in a workflow it may ask GitHub for the baseline, with the usual variable for the token. */
export function worldOf(env: Environment): InputWorld {
  return { proxy: readProxySettings(env), context: readGitHubContext(env), token: env.GITHUB_TOKEN ?? '' };
}

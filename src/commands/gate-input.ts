import type { RawSettings } from '../config/inputs.ts';
import { readConfig } from '../config/read-config.ts';
import type { Config, Defaults } from '../config/resolve.ts';
import type { OpenBaseline } from '../config/saved-baseline.ts';
import { readSnapshotFile } from '../sources/snapshot/read-file.ts';
import { createSnapshotSource, type SnapshotSource } from '../sources/snapshot.ts';

/** What a run of the gate needs: its settings, and the snapshot that is its baseline where they name one. */
export interface GateInput {
  readonly config: Config;
  readonly saved: SnapshotSource | null;
}

/**
 * Reads the settings, and once the snapshot they name: the window of the baseline and its profiles come from the same bytes.
 * @throws UsageError for settings, SourceError for a snapshot that cannot be used
 */
export async function readGateInput(
  inputs: RawSettings,
  defaults: Defaults,
  nowMs: number,
): Promise<GateInput> {
  const opened: SnapshotSource[] = [];
  const open: OpenBaseline = async (path) => {
    const snapshot = await readSnapshotFile(path);
    const source = createSnapshotSource(snapshot, path);
    opened.push(source);
    const { selector, window } = source.side;
    const { createdAtMs, toolVersion } = snapshot;
    return { path, side: { selector, ...window }, createdAtMs, toolVersion };
  };
  const config = await readConfig(inputs, defaults, nowMs, open);
  return { config, saved: opened[0] ?? null };
}

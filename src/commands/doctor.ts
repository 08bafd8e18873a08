import { readProxySettings } from '../config/inputs.ts';
import { mergeSettings } from '../config/merge.ts';
import { readNamedConfigFile } from '../config/read-config.ts';
import { UsageError } from '../config/usage-error.ts';
import { isWell } from '../doctor/check.ts';
import { examine } from '../doctor/examine.ts';
import { renderChecks } from '../doctor/text.ts';
import type { SnapshotSource } from '../sources/snapshot.ts';
import type { ProfileSource } from '../sources/source.ts';
import { withSnapshot } from '../sources/with-snapshot.ts';
import { CLI_DEFAULTS, type CommandSetting } from './gate.ts';
import { readGateInput } from './gate-input.ts';
import { withServer } from './run-gate.ts';

/** Nobody waits longer for an examination. */
const RUN_LIMIT_MS = 2 * 60_000;
const WELL = 0;
const NOT_EVALUATED = 4;

/** Where no windows are named, the last half hour shows what would be there. */
const ASSUMED = { baseline: 'now-30m/now-15m', candidate: 'now-15m/now' };

/** `flamegate doctor`: why a gate would not be evaluated, and what to do about it. Returns the exit code. */
export async function doctor({ line, env, terminal, nowMs }: CommandSetting): Promise<number> {
  if (line.positionals.length > 0) {
    throw new UsageError(
      'doctor takes no files',
      `got ${line.positionals[0]}`,
      'give --pyroscope-url, --service and windows',
    );
  }
  const { merged } = mergeSettings(line.settings, await readNamedConfigFile(line.settings));
  const areWindowsAssumed = merged.baseline === undefined && merged.candidate === undefined;
  const settings = areWindowsAssumed
    ? { ...line.settings, values: { ...line.settings.values, ...ASSUMED } }
    : line.settings;
  const { config, saved } = await readGateInput(settings, CLI_DEFAULTS, nowMs);
  const server = { pyroscope: config.pyroscope, proxy: readProxySettings(env), limitMs: RUN_LIMIT_MS };
  const checks = await withServer(server, (source) =>
    examine(config, { source: sourceOf(source, saved, config), nowMs, areWindowsAssumed }),
  );
  terminal.out(renderChecks(checks, { ...terminal, areWindowsAssumed }));
  return isWell(checks) ? WELL : NOT_EVALUATED;
}

function sourceOf(
  server: ProfileSource,
  saved: SnapshotSource | null,
  { candidate }: { readonly candidate: { readonly fromMs: number; readonly untilMs: number } },
): ProfileSource {
  return saved === null ? server : withSnapshot(server, saved, [candidate]);
}

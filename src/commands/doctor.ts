import { readProxySettings } from '../config/inputs.ts';
import { mergeSettings } from '../config/merge.ts';
import { readNamedConfigFile } from '../config/read-config.ts';
import { UsageError } from '../config/usage-error.ts';
import { assumeWindows } from '../doctor/assumed-windows.ts';
import { isWell } from '../doctor/check.ts';
import { examine } from '../doctor/examine.ts';
import { renderChecks } from '../doctor/text.ts';
import type { SnapshotSource } from '../sources/snapshot.ts';
import type { ProfileSource } from '../sources/source.ts';
import { withSnapshot } from '../sources/with-snapshot.ts';
import { baselineEnd } from './baseline-end.ts';
import { CLI_DEFAULTS, type CommandSetting } from './command.ts';
import { readGateInput, worldOf } from './gate-input.ts';
import { withServer } from './run-gate.ts';
import { tellReason } from './tell-reason.ts';

/** Nobody waits longer for an examination. */
const RUN_LIMIT_MS = 2 * 60_000;
const WELL = 0;
const NOT_EVALUATED = 4;

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
  if (merged.source === 'files')
    throw new UsageError(
      'doctor examines a server',
      'source is files, so no server is asked',
      'run flamegate gate: its report says what is wrong with the files',
    );
  const { sides: assumed, values } = await assumeWindows(merged, nowMs, (text) => baselineEnd(text, nowMs));
  const settings = { ...line.settings, values: { ...line.settings.values, ...values } };
  const { config, saved } = await readGateInput(settings, CLI_DEFAULTS, nowMs, worldOf(env));
  if (config.noBaseline !== null) {
    tellReason(config.noBaseline, 'a gate would compare nothing', terminal);
    return NOT_EVALUATED;
  }
  const server = { pyroscope: config.pyroscope, proxy: readProxySettings(env), limitMs: RUN_LIMIT_MS };
  const checks = await withServer(server, (source) =>
    examine(config, { source: sourceOf(source, saved, config), serverLabel: source.label, nowMs, assumed }),
  );
  terminal.out(renderChecks(checks, { ...terminal, assumed }));
  return isWell(checks) ? WELL : NOT_EVALUATED;
}

function sourceOf(
  server: ProfileSource,
  saved: SnapshotSource | null,
  { candidate }: { readonly candidate: { readonly fromMs: number; readonly untilMs: number } },
): ProfileSource {
  return saved === null ? server : withSnapshot(server, saved, [candidate]);
}

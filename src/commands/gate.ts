import { readFileConfig } from '../config/file-source.ts';
import { readProxySettings } from '../config/inputs.ts';
import { parseSpanIds } from '../config/span-ids.ts';
import { UsageError } from '../config/usage-error.ts';
import type { RawProfile } from '../profile/raw-profile.ts';
import { firstSends } from '../sources/pending-sends.ts';
import { VERSION } from '../version.ts';
import { CLI_DEFAULTS, type CommandSetting } from './command.ts';
import { readGateInput, worldOf } from './gate-input.ts';
import { holdsFlameGraphs, pathsOf, type ReportPaths } from './report-paths.ts';
import { runAgainstServer } from './run-gate.ts';
import { tellWait } from './wait-step.ts';

/** `flamegate gate`: judges two windows of a server, or profile files. Returns the exit code. */
export async function gate(setting: CommandSetting): Promise<number> {
  const { line, nowMs } = setting;
  if (line.positionals.length > 0) {
    throw new UsageError(
      'gate takes no files',
      `got ${line.positionals[0]}`,
      'use flamegate compare for profile files',
    );
  }
  const spanIds = parseSpanIds((line.options['span-id'] ?? []) as readonly string[]);
  const files = await readFileConfig(line.settings, CLI_DEFAULTS, nowMs);
  if (files === null) return gateServer(setting, spanIds);
  const paths = pathsOf(line);
  refuseServerOptions(spanIds, paths);
  const [{ runFileGate }, { show }] = await Promise.all([import('../file-gate.ts'), loadShow()]);
  const report = await runFileGate(files, {
    nowMs,
    version: VERSION,
    run: null,
    flameGraphs: holdsFlameGraphs(paths),
  });
  await show(report, line, setting.terminal, paths);
  return report.exitCode;
}

/** What only a server has an answer to. */
function refuseServerOptions(spanIds: readonly string[], { profiles }: ReportPaths): void {
  const [option, why] =
    spanIds.length > 0
      ? ['span-id', 'the profiles come from files, which are asked for no spans']
      : ['report-profiles', 'the profiles come from files, and these are there already'];
  if (spanIds.length === 0 && profiles === undefined) return;
  throw new UsageError(
    `option --${option} needs a server`,
    why,
    'leave it out, or let the profiles come from Pyroscope (source: pyroscope)',
  );
}

async function gateServer(
  { line, env, terminal, nowMs }: CommandSetting,
  spanIds: readonly string[],
): Promise<number> {
  const { config, saved } = await readGateInput(line.settings, CLI_DEFAULTS, nowMs, worldOf(env));
  const paths = pathsOf(line);
  const profiles: RawProfile[] = [];
  const run = runAgainstServer(config, {
    nowMs,
    proxy: readProxySettings(env),
    run: null,
    saved,
    onProgress: line.options.quiet === true ? () => undefined : terminal.progress,
    onWait: line.options.quiet === true ? () => undefined : (waiting) => tellWait(waiting, terminal),
    onProfiles: paths.profiles === undefined ? undefined : (all) => profiles.push(...all),
    spanIds,
    flameGraphs: holdsFlameGraphs(paths),
  });
  const [report, { show }] = await Promise.all([run, loadShow()]);
  await show(report, line, terminal, paths, profiles);
  return report.exitCode;
}

/** While answers are waited for, there is time to load it. */
async function loadShow() {
  await firstSends();
  return import('./show-report.ts');
}

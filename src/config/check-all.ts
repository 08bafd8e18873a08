import { isWindow, parseBaseline } from './baseline.ts';
import type { ConfigFile } from './file.ts';
import { checkFileSettings } from './file-source.ts';
import type { RawSettings } from './inputs.ts';
import { type Merged, type MergedSettings, mergeSettings } from './merge.ts';
import { type Defaults, resolveConfig, resolveJudgeConfig } from './resolve.ts';
import { parseWindow } from './window.ts';

/** Stand in for what a gate is told when it runs, so that all else can be checked without it. */
const ASSUMED: Readonly<Record<string, string>> = {
  baseline: 'now-30m/now-15m',
  candidate: 'now-15m/now',
  'pyroscope-url': 'http://localhost:4040',
};
/** They belong to windows, or name files that a load test has yet to write. */
const OF_A_RUN: ReadonlySet<string> = new Set([
  'history',
  'confirm',
  'load',
  'baseline-requests',
  'candidate-requests',
  'shard',
]);

/**
 * Checks settings as far as that is possible without a server, and without the windows of a run.
 * @returns the settings with their origins
 * @throws UsageError that names the setting and where it came from
 */
export function checkAll(
  inputs: RawSettings,
  file: ConfigFile | null,
  defaults: Defaults,
  nowMs: number,
): MergedSettings {
  const settings = mergeSettings(inputs, file);
  const { merged } = settings;
  resolveJudgeConfig(inputs, file, defaults, nowMs);
  if (merged.source === 'files') {
    checkFileSettings(inputs, settings);
    return settings;
  }
  const areWindows = checkWindows(settings, nowMs);
  const isAssumed = (name: string) =>
    areWindows ? merged[name as keyof Merged] === undefined : name !== 'pyroscope-url' || !merged[name];
  const assumed = Object.fromEntries(Object.entries(ASSUMED).filter(([name]) => isAssumed(name)));
  const known = areWindows ? new Set<string>(['load', 'baseline-requests', 'candidate-requests']) : OF_A_RUN;
  const keep = <T>(given: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(given).filter(([name]) => !known.has(name)));
  resolveConfig(
    { ...inputs, values: { ...keep(inputs.values), ...assumed } },
    file === null ? null : { ...file, settings: keep(file.settings) },
    defaults,
    nowMs,
  );
  return settings;
}

/** Whether both sides are windows; each that is given is checked by itself. */
function checkWindows({ merged, origins }: MergedSettings, nowMs: number): boolean {
  const { baseline, candidate } = merged;
  if (candidate !== undefined) parseWindow('candidate', candidate, nowMs);
  if (baseline === undefined) return false;
  if (!isWindow(parseBaseline(baseline, origins.baseline ?? 'baseline'))) return false;
  parseWindow('baseline', baseline, nowMs);
  return candidate !== undefined;
}

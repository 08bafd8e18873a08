import { isWindow, parseBaseline } from './baseline.ts';
import { readConfigFile } from './config-text.ts';
import type { ConfigFile } from './file.ts';
import type { RawSettings } from './inputs.ts';
import { type MergedSettings, mergeSettings, required } from './merge.ts';
import { readRequestCounts } from './request-count.ts';
import { type Config, type Defaults, resolveConfig } from './resolve.ts';
import type { BaselineFacts, BaselineOutcome, FindBaseline } from './saved-baseline.ts';
import { resolvePyroscope } from './server.ts';
import { placeServices } from './stack.ts';
import { parseWindow } from './window.ts';

/** The file that is read when none is named. */
export const DEFAULT_CONFIG = '.github/flamegate.yml';

/**
 * Reads the configuration file that the inputs name, or the default one, which need not exist.
 * @throws UsageError with line and column
 */
export async function readNamedConfigFile({ values }: RawSettings): Promise<ConfigFile | null> {
  const named = values.config as string | undefined;
  return readConfigFile(named ?? DEFAULT_CONFIG, named !== undefined);
}

/**
 * Everything the gate needs to know, from inputs and whatever they name.
 * @param find looks for a baseline that is no window; where nobody can, a baseline is a window
 * @throws UsageError that names the setting and where it came from
 */
export async function readConfig(
  inputs: RawSettings,
  defaults: Defaults,
  nowMs: number,
  find?: FindBaseline,
): Promise<Config> {
  const file = await readNamedConfigFile(inputs);
  const settings = mergeSettings(inputs, file);
  const counts = await readRequestCounts(settings);
  const outcome = find === undefined ? null : await lookFor(settings, inputs, nowMs, find);
  return resolveConfig(inputs, file, defaults, nowMs, counts, outcome);
}

/** Null for a plain window, which nobody has to look for, and for a setting that is missing. */
async function lookFor(
  { merged, origins }: MergedSettings,
  { stack }: RawSettings,
  nowMs: number,
  find: FindBaseline,
): Promise<BaselineOutcome | null> {
  const origin = origins.baseline ?? 'baseline';
  if (merged.baseline === undefined) return null;
  const requests = parseBaseline(merged.baseline, origin);
  if (isWindow(requests)) return null;
  const candidate = parseWindow('candidate', required(merged, 'candidate'), nowMs);
  const facts: BaselineFacts = {
    candidate,
    services: (sides) => placeServices(merged, stack, [...sides, candidate]).services,
    profileTypes: merged['profile-types'] ?? ['cpu', 'memory'],
    pyroscope: resolvePyroscope(merged, stack?.isOff !== true),
    githubToken: merged['github-token'] ?? '',
    isProfilingOff: stack?.isOff ?? false,
    origin,
  };
  return find(requests, facts);
}

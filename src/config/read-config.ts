import { allowedValues } from './allowed.ts';
import { type ConfigFile, readConfigFile } from './file.ts';
import type { RawSettings } from './inputs.ts';
import { mergeSettings } from './merge.ts';
import { readRequestCounts } from './request-count.ts';
import { type Config, type Defaults, resolveConfig } from './resolve.ts';
import { type OpenBaseline, snapshotPathOf } from './saved-baseline.ts';
import { UsageError } from './usage-error.ts';

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
 * Everything the gate needs to know, from inputs and whatever files they name.
 * @param open reads the snapshot that is the baseline; where nobody can, a baseline is a window
 * @throws UsageError that names the setting and where it came from
 */
export async function readConfig(
  inputs: RawSettings,
  defaults: Defaults,
  nowMs: number,
  open?: OpenBaseline,
): Promise<Config> {
  const file = await readNamedConfigFile(inputs);
  const settings = mergeSettings(inputs, file);
  const counts = await readRequestCounts(settings);
  const path = snapshotPathOf(settings.merged.baseline);
  if (path === '') {
    const origin = settings.origins.baseline ?? 'baseline';
    throw new UsageError(`${origin} is not valid`, 'it names no snapshot', allowedValues('baseline'));
  }
  const saved = path === null || open === undefined ? null : await open(path);
  return resolveConfig(inputs, file, defaults, nowMs, counts, saved);
}

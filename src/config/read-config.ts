import { type ConfigFile, readConfigFile } from './file.ts';
import type { RawSettings } from './inputs.ts';
import { mergeSettings } from './merge.ts';
import { readRequestCounts } from './request-count.ts';
import { type Config, type Defaults, resolveConfig } from './resolve.ts';

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
 * @throws UsageError that names the setting and where it came from
 */
export async function readConfig(inputs: RawSettings, defaults: Defaults, nowMs: number): Promise<Config> {
  const file = await readNamedConfigFile(inputs);
  const counts = await readRequestCounts(mergeSettings(inputs, file));
  return resolveConfig(inputs, file, defaults, nowMs, counts);
}

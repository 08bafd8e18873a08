import { readConfigFile } from './config-text.ts';
import type { Environment } from './inputs.ts';
import { DEFAULT_CONFIG } from './read-config.ts';
import { FileSchema, type FileSettings } from './schema.ts';

/** What decides about the check run, and under which name. */
export interface CheckSettings {
  readonly check: 'auto' | 'never';
  readonly key: string;
  /** Empty when there is none. */
  readonly githubToken: string;
}

/**
 * Reads what the check run needs ahead of everything else, so that wrong settings, too, end in a check that is red. Never
 * throws: a setting that is not valid has its default here, and its error where all settings are read.
 * @param isForeign whether a configuration file is one that must decide nothing, since it will be refused; must not reject
 */
export async function readCheckSettings(
  env: Environment,
  isForeign: (path: string) => Promise<boolean> = async () => false,
): Promise<CheckSettings> {
  const input = (name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  const named = input('config');
  const path = named ?? DEFAULT_CONFIG;
  const file = (await isForeign(path))
    ? null
    : await readConfigFile(path, named !== undefined).catch(() => null);
  const setting = <K extends 'check' | 'key'>(name: K): FileSettings[K] => {
    const given = FileSchema.shape[name].safeParse(input(name));
    return (given.success ? (given.data as FileSettings[K]) : undefined) ?? file?.settings[name];
  };
  // The jobs of a matrix would all write the same check; the step that merges their reports has it.
  const isShard = input('merge') === undefined && (input('shard') ?? file?.settings.shard) !== undefined;
  return {
    check: isShard ? 'never' : (setting('check') ?? 'auto'),
    key: setting('key') ?? 'default',
    githubToken: input('github-token') ?? '',
  };
}

import { createReadStream } from 'node:fs';
import { text as readText } from 'node:stream/consumers';
import type { ConfigFile } from './file.ts';
import { UsageError } from './usage-error.ts';

/** A configuration is some kilobytes; more is a mistake or an attack. */
export const MAX_BYTES = 256 * 1024;

/**
 * Reads and validates a configuration file.
 * @param required false for the default path, which need not exist
 * @returns null when an optional file does not exist
 * @throws UsageError with line and column
 */
export async function readConfigFile(path: string, required: boolean): Promise<ConfigFile | null> {
  const text = await readConfigText(path, required);
  if (text === null) return null;
  // Reading YAML takes a module that is loaded for nothing where there is no file.
  const { parseConfigFile } = await import('./file.ts');
  return parseConfigFile(path, text);
}

/**
 * Reads the text of a configuration file, not much more than a valid one may have.
 * @returns null when an optional file does not exist
 * @throws UsageError when it cannot be read
 */
export async function readConfigText(path: string, required: boolean): Promise<string | null> {
  try {
    // One byte more than allowed is enough to know; a device or a pipe has no size to ask for.
    return await readText(createReadStream(path, { end: MAX_BYTES }));
  } catch (error) {
    if (!required && (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new UsageError(
      `the configuration file ${path} cannot be read`,
      (error as Error).message,
      'check the path; in a workflow, actions/checkout must run first',
      { cause: error },
    );
  }
}

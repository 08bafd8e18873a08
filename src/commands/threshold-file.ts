import { raiseThresholds } from '../calibrate/config-text.ts';
import type { Thresholds } from '../calibrate/thresholds.ts';
import { readConfigText } from '../config/config-text.ts';
import { parseConfigFile } from '../config/file.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Sees early that thresholds can be put into a configuration file.
 * @throws UsageError when it exists and cannot be read or is not valid
 */
export async function checkThresholdFile(path: string): Promise<void> {
  parseConfigFile(path, (await readConfigText(path, false)) ?? '');
}

/**
 * Raises the thresholds of a configuration file, or creates it. Read again just before: the run took its time.
 * @returns its absolute path
 * @throws UsageError when it is not valid or cannot be written
 */
export async function writeThresholds(path: string, thresholds: Thresholds): Promise<string> {
  const text = (await readConfigText(path, false)) ?? '';
  return writeWhole(path, raiseThresholds(path, text, thresholds), 'the configuration file');
}

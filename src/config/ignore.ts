import type { FrameKey } from '../profile/profile.ts';
import { matchesGlob } from './glob.ts';
import type { IgnoreRule } from './resolve.ts';

/**
 * Marks the functions that the ignore list names.
 * @returns one byte per function, 1 when it is left out
 */
export function ignoredFunctions(functions: readonly FrameKey[], rules: readonly IgnoreRule[]): Uint8Array {
  return Uint8Array.from(functions, (key) => (rules.some((rule) => matchesRule(rule, key)) ? 1 : 0));
}

function matchesRule(rule: IgnoreRule, key: FrameKey): boolean {
  if (!matchesGlob(rule.function, key.name)) return false;
  if (rule.file === undefined) return true;
  // `ai.py` means that file wherever it lies; with a directory in front, that directory.
  return matchesGlob(rule.file, key.file) || matchesGlob(`*/${rule.file}`, key.file);
}

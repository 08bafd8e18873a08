import type { FrameKey } from '../profile/profile.ts';
import { matchesGlob } from './glob.ts';
import type { IgnoreRule } from './resolve.ts';

/** Which functions are meant: a name with wildcards and, when given, the end of the file. */
export interface FunctionPattern {
  readonly function: string;
  readonly file?: string | undefined;
}

/**
 * Marks the functions that the ignore list names.
 * @returns one byte per function, 1 when it is left out
 */
export function ignoredFunctions(functions: readonly FrameKey[], rules: readonly IgnoreRule[]): Uint8Array {
  return Uint8Array.from(functions, (key) =>
    rules.some((rule) => matchesFunctionPattern(rule, key)) ? 1 : 0,
  );
}

/** Whether a function is one of those that are meant. */
export function matchesFunctionPattern(pattern: FunctionPattern, key: FrameKey): boolean {
  if (!matchesGlob(pattern.function, key.name)) return false;
  if (pattern.file === undefined) return true;
  // `ai.py` means that file wherever it lies; with a directory in front, that directory.
  return matchesGlob(pattern.file, key.file) || matchesGlob(`*/${pattern.file}`, key.file);
}

import type { FrameKey } from '../profile/profile.ts';

/** Orders functions by name, then file: by code units, the same on every machine. */
export function compareKeys(a: FrameKey, b: FrameKey): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

/**
 * Orders function ids by their keys. Ids follow the order of the input, so nothing that is shown or decided may
 * depend on them.
 */
export function byFunctionKey(functions: readonly FrameKey[]): (a: number, b: number) => number {
  const none = { name: '', file: '' };
  return (a, b) => (a === b ? 0 : compareKeys(functions[a] ?? none, functions[b] ?? none));
}

import type { FrameKey } from './profile.ts';

/**
 * The name of the group that a function belongs to, or null. Asked once for each function, under its stable name; the same
 * function always has the same answer.
 */
export type Grouping = (key: FrameKey) => string | null;

/** A group is no single place of code, so it has no file. */
export function groupKey(name: string): FrameKey {
  return { name, file: '' };
}

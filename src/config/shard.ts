import { z } from 'zod';
import { quote } from './allowed.ts';
import { text } from './fields.ts';
import { UsageError } from './usage-error.ts';
import { closingBrace } from './window.ts';

/** A part of a build that one job of a matrix compares: the `index`th, from 1, of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** GitHub starts at most so many jobs from one matrix. */
export const MAX_SHARDS = 256;

/** Schema of the setting `shard`: `3/8`. */
export const shardSchema = text.transform(readShard);

function readShard(value: string, context: z.core.$RefinementCtx): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4}) *\/ *(\d{1,4})$/u.exec(value) ?? []).map(Number);
  if (index >= 1 && index <= count && count <= MAX_SHARDS) return { index, count };
  context.addIssue({
    code: 'custom',
    message: `expected two whole numbers such as 3/8, from 1/1 to ${MAX_SHARDS}/${MAX_SHARDS}, got ${quote(value)}`,
  });
  return z.NEVER;
}

/** Windows as they were written, by the names of their settings. */
export type WrittenWindows = Readonly<Record<string, string | undefined>>;

/**
 * The shard of a run; null when it is the whole build.
 * @param windows those that every shard has to resolve to the same times
 * @throws UsageError for a window relative to now: each job starts at another time, so no two shards would compare the same
 */
export function resolveShard(shard: Shard | undefined, windows: WrittenWindows): Shard | null {
  if (shard === undefined) return null;
  for (const [name, window] of Object.entries(windows)) {
    if (window === undefined || !isRelative(window)) continue;
    throw new UsageError(
      `${name} is relative to now, and this is shard ${shard.index} of ${shard.count}`,
      `each job of a matrix starts at another time, so the shards would compare other windows: ${quote(window)}`,
      'let one job before the matrix choose the times and hand them on, as in 2026-11-22T15:06:00Z/PT10M (docs/scale-out.md)',
    );
  }
  return shard;
}

function isRelative(window: string): boolean {
  const text = window.trim();
  const range = text.startsWith('{') ? text.slice(closingBrace(text) + 1) : text;
  return range.split('/').some((part) => /^\s*now\b/u.test(part));
}

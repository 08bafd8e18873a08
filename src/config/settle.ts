import { z } from 'zod';
import { quote } from './allowed.ts';
import { text } from './fields.ts';
import { parseDuration } from './units.ts';

/** The longest time the gate waits: a job must go on, and profilers upload every 10 to 60 s. */
export const MAX_SETTLE_MS = 300_000;

/** Until when to wait for the last uploads of a window: milliseconds after its end, or `auto`, until they are there. */
export type Settle = number | 'auto';

/** Schema of the setting `settle`. */
export const settleSchema = text.transform((value, context): Settle => {
  if (value === 'auto') return value;
  const waitMs = value === 'none' ? 0 : parseDuration(value);
  if (waitMs !== null && waitMs <= MAX_SETTLE_MS) return waitMs;
  const why =
    waitMs === null ? 'expected auto, none or a duration' : `at most ${MAX_SETTLE_MS / 1000} s are allowed`;
  context.addIssue({ code: 'custom', message: `${why}, got ${quote(value)}` });
  return z.NEVER;
});

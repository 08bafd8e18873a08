import { z } from 'zod';
import { notAllowed } from './allowed.ts';

/** Fields that settings are made of, with messages for people. */

/** A text that is not empty, without white space around it. */
export const text = z
  .string({ error: ({ input }) => `expected a text, got ${kindOf(input)}; put it in quotes` })
  .trim()
  .min(1, { error: 'it must not be empty' });

/** One of some words. */
export const choice = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, { error: ({ input }) => notAllowed(input, words) });

/** A list that is not empty. */
export const list = <T extends z.ZodType>(entry: T) =>
  z
    .array(entry, { error: ({ input }) => `expected a list, got ${kindOf(input)}` })
    .min(1, { error: 'the list is empty: name something or leave the setting out' });

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

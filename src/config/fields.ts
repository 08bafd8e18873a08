import { z } from 'zod';
import { notAllowed, quote } from './allowed.ts';
import { parsePercent } from './units.ts';

/** Fields that settings are made of, with messages for people. */

/** A text that is not empty, without white space around it. */
export const text = z
  .string({ error: ({ input }) => `expected a text, got ${kindOf(input)}; put it in quotes` })
  .trim()
  .min(1, { error: 'it must not be empty' });

/** One of some words. */
export const choice = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, { error: ({ input }) => notAllowed(input, words) });

/** A percentage such as `10%`, as a fraction. */
export const percent = (what: string) =>
  z
    .string({ error: `expected a percentage such as "10%", in quotes` })
    .transform((value, context) => {
      const fraction = parsePercent(value);
      if (fraction !== null) return fraction;
      context.addIssue({
        code: 'custom',
        message: `expected a percentage such as 10%, got ${quote(value)}`,
      });
      return z.NEVER;
    })
    .describe(what);

/** A list that is not empty. */
export const list = <T extends z.ZodType>(entry: T) =>
  z
    .array(entry, { error: ({ input }) => `expected a list, got ${kindOf(input)}` })
    .min(1, { error: 'the list is empty: name something or leave the setting out' });

const TELLING: ReadonlySet<string> = new Set(['custom', 'unrecognized_keys']);

/** Where each form of a value is wrong, what is wrong with the one that a person meant: a text, or an object with such keys. */
export function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const [meant] = issue.errors.flatMap(([first]) =>
    first !== undefined && (TELLING.has(first.code ?? '') || typeof first.path[0] === 'string')
      ? [first]
      : [],
  );
  return meant === undefined ? issue : innermost({ ...meant, path: [...issue.path, ...meant.path] });
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

import { z } from 'zod';
import type { Grouping } from '../profile/grouping.ts';
import { list, text } from './fields.ts';
import { type FunctionPattern, matchesFunctionPattern } from './ignore.ts';
import type { Origins } from './merge.ts';

/** Each group is tried for each function of the profiles, once. */
const MAX_GROUPS = 100;
/** A glob takes length times length steps. */
const MAX_PATTERN = 500;
const MAX_NAME = 200;

const fields = {
  match: text
    .max(MAX_PATTERN, { error: `expected at most ${MAX_PATTERN} characters` })
    .describe('function names; * and ? are wildcards'),
  as: text
    .max(MAX_NAME, { error: `expected at most ${MAX_NAME} characters` })
    .refine((name) => !/\p{Cc}/u.test(name), { error: 'a name has one line' })
    .refine((name) => !/[*?]/u.test(name), { error: 'a name has no wildcards' })
    .describe('the name of all of them together'),
  file: text
    .max(MAX_PATTERN, { error: `expected at most ${MAX_PATTERN} characters` })
    .optional()
    .describe('end of the file of the functions, such as handlers.ts'),
};

/** Names of what a group may say, for spelling mistakes. */
export const GROUP_KEYS: readonly string[] = Object.keys(fields);

const entry = z.strictObject(fields, {
  error: ({ code }) => (code === 'invalid_type' ? 'expected match and as' : undefined),
});

/** Schema of the setting `group`. */
export const groupSchema = list(entry).max(MAX_GROUPS, { error: `at most ${MAX_GROUPS} groups are allowed` });

/** Functions that count as one. */
export interface GroupRule {
  readonly pattern: FunctionPattern;
  readonly name: string;
  /** `path:line:column`, for messages. */
  readonly origin: string;
}

/** The groups with their places. */
export function resolveGroups(groups: z.infer<typeof groupSchema>, origins: Origins): readonly GroupRule[] {
  return groups.map(({ match, as, file }, index) => ({
    pattern: { function: match, file },
    name: as,
    origin: origins[`group.${index}`] ?? origins.group ?? 'group',
  }));
}

/**
 * What makes functions one: the first group that matches. A function that is left out as idle stays what it is, for under the
 * name of a group it would count as work.
 * @returns undefined without groups
 */
export function createGrouping(
  groups: readonly GroupRule[],
  ignore: readonly FunctionPattern[],
): Grouping | undefined {
  if (groups.length === 0) return undefined;
  return (key) => {
    if (ignore.some((rule) => matchesFunctionPattern(rule, key))) return null;
    return groups.find(({ pattern }) => matchesFunctionPattern(pattern, key))?.name ?? null;
  };
}

import { z } from 'zod';
import type { LimitRule, Policy } from '../judge/policy.ts';
import { ProfileTypeError, parseProfileType, profileTypeAliases } from '../profile/profile-type.ts';
import { choice, list, text } from './fields.ts';
import type { Origins } from './merge.ts';
import { inPercent, thresholdFields } from './thresholds.ts';
import { UsageError } from './usage-error.ts';

/** More rules than anybody reads; each is tried for each function that is tested. */
const MAX_RULES = 200;
/** A glob takes length times length steps. */
const MAX_PATTERN = 500;
const MAX_OWNER = 100;

const pattern = text.max(MAX_PATTERN, { error: `expected at most ${MAX_PATTERN} characters` });

const fields = {
  service: pattern.optional().describe('service name or glob; default: every service'),
  'profile-type': pattern
    .refine(isTypePattern, { error: 'expected cpu, memory, a profile type id or a glob' })
    .optional()
    .describe('cpu, memory, a profile type id or a glob; default: every type'),
  function: pattern.optional().describe('function name; * and ? are wildcards'),
  package: pattern.optional().describe('package; * and ? are wildcards'),
  file: pattern.optional().describe('end of the file of the function, such as ai.py'),
  'fail-on-growth': thresholdFields['fail-on-growth'],
  'warn-on-growth': thresholdFields['warn-on-growth'],
  severity: choice(['fail', 'warn', 'ignore'])
    .optional()
    .describe('fail: as its limits say; warn: a warning at most; ignore: shown, not judged; default: fail'),
  owner: text
    .max(MAX_OWNER, { error: `expected at most ${MAX_OWNER} characters` })
    .refine((name) => !/\p{Cc}/u.test(name), { error: 'an owner has one line' })
    .optional()
    .describe('who cares for it, such as @team; shown with its findings'),
};

/** Names of what a rule may say, for spelling mistakes. */
export const RULE_KEYS: readonly string[] = Object.keys(fields);

const entry = z.strictObject(fields, {
  error: ({ code }) =>
    code === 'invalid_type' ? 'expected what it matches, such as function, and what it says' : undefined,
});

type Entry = z.infer<typeof entry>;

/** Schema of the setting `rules`. */
export const rulesSchema = list(
  entry.superRefine((rule, context) => {
    const problem = problemOf(rule);
    if (problem !== null) context.addIssue({ code: 'custom', ...problem });
  }),
).max(MAX_RULES, { error: `at most ${MAX_RULES} rules are allowed` });

const SAID = ['fail-on-growth', 'warn-on-growth', 'severity', 'owner'] as const;

/** What one part of a rule cannot know of another. */
function problemOf(rule: Entry): { readonly message: string; readonly path: string[] } | null {
  const { 'fail-on-growth': fail, 'warn-on-growth': warn } = rule;
  if (rule.function !== undefined && rule.package !== undefined)
    return { message: 'expected function or package, got both', path: [] };
  if (rule.package !== undefined && rule.file !== undefined)
    return { message: 'only functions have a file', path: ['file'] };
  if (SAID.every((name) => rule[name] === undefined))
    return { message: `the rule says nothing: give ${SAID.join(', ')}`, path: [] };
  if (rule.severity === 'ignore' && (fail !== undefined || warn !== undefined))
    return { message: 'what is not judged has no limits: leave them out', path: ['severity'] };
  if (fail !== undefined && warn !== undefined && warn > fail)
    return {
      message: `a warning comes before a failure, got ${inPercent(warn)} and ${inPercent(fail)}`,
      path: ['warn-on-growth'],
    };
  return null;
}

function isTypePattern(value: string): boolean {
  if ((profileTypeAliases as readonly string[]).includes(value) || /[*?]/u.test(value)) return true;
  try {
    return parseProfileType(value) !== null;
  } catch (error) {
    if (error instanceof ProfileTypeError) return false;
    throw error;
  }
}

/**
 * The rules with their defaults and places.
 * @param common the limits of all services
 * @throws UsageError where a rule would warn only after a function has failed
 */
export function resolveRules(
  rules: z.infer<typeof rulesSchema>,
  common: Policy,
  origins: Origins,
): readonly LimitRule[] {
  return rules.map((rule, index): LimitRule => {
    const origin = origins[`rules.${index}`] ?? origins.rules ?? 'rules';
    refuseLateWarning(rule, common, origin);
    return {
      service: rule.service ?? null,
      profileType: rule['profile-type'] ?? null,
      target: targetOf(rule),
      failOnGrowth: rule['fail-on-growth'] ?? null,
      warnOnGrowth: rule['warn-on-growth'] ?? null,
      severity: rule.severity ?? 'fail',
      owner: rule.owner ?? '',
      origin,
    };
  });
}

function targetOf({ function: name, package: folder, file }: Entry): LimitRule['target'] {
  if (folder !== undefined) return { kind: 'package', name: folder };
  if (name === undefined && file === undefined) return null;
  return { kind: 'function', name: name ?? '*', ...(file === undefined ? {} : { file }) };
}

function refuseLateWarning(rule: Entry, { failOnGrowth }: Policy, origin: string): void {
  const { 'fail-on-growth': fail, 'warn-on-growth': warn, severity } = rule;
  if (warn === undefined || fail !== undefined || severity === 'warn' || warn <= failOnGrowth) return;
  throw new UsageError(
    `${origin}: warn-on-growth is above fail-on-growth`,
    `${inPercent(warn)} against ${inPercent(failOnGrowth)}, the limit of all services`,
    'a warning comes before a failure: give fail-on-growth in the rule, too, or severity: warn',
  );
}

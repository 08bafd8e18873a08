import { z } from 'zod';
import type { Mode, Policy } from '../judge/policy.ts';
import { quote } from './allowed.ts';
import { choice, list, text } from './fields.ts';
import { matchesGlob } from './glob.ts';
import { formatSelector, parseSelector, SelectorError } from './selector.ts';
import { resolvePolicy, type Thresholds, thresholdFields } from './thresholds.ts';
import { UsageError } from './usage-error.ts';

/** The services a person means, with what is said of them alone. */
export interface ServiceRule {
  /** A name or a glob; `*` for all that the labels select. */
  readonly name: string;
  readonly optional: boolean;
  /** Label selector in normal form that is added to all queries of these services. */
  readonly labels?: string;
  /** Aliases or profile type ids; those for all services where absent. */
  readonly profileTypes?: readonly string[];
  /** Limits of their own; those for all services where absent. */
  readonly policy?: Policy;
  /** What their verdict does to the build; as for all services where absent. */
  readonly mode?: Mode;
}

const ALL = '*';

/** A label selector in normal form, with at least one condition. */
function readLabels(value: string, context: z.core.$RefinementCtx): string {
  try {
    const matchers = parseSelector(value);
    if (matchers.length > 0) return formatSelector(matchers);
    context.addIssue({
      code: 'custom',
      message: 'the selector is empty: name a label, as in {team="vision"}',
    });
  } catch (error) {
    if (!(error instanceof SelectorError)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
  }
  return z.NEVER;
}

const fields = {
  name: text.optional().describe('service name, or a glob such as ai-*; default: all that the labels select'),
  labels: text
    .transform(readLabels)
    .optional()
    .describe('label selector added to the queries of these services, such as {environment="production"}'),
  optional: z
    .boolean({ error: 'expected true or false' })
    .default(false)
    .describe('its absence is reported, never counted'),
  'profile-types': list(text).optional().describe('cpu, memory or profile type ids for these services'),
  mode: choice(['observe', 'warn', 'enforce'])
    .optional()
    .describe('what a fail of these services does to the build; default: as for all'),
  ...thresholdFields,
};

/** Names of what an entry may say, for spelling mistakes. */
export const SERVICE_KEYS: readonly string[] = Object.keys(fields);

const described = z
  .strictObject(fields)
  .refine(({ name, labels }) => name !== undefined || labels !== undefined, {
    error: 'expected a name or labels: which services are meant?',
  })
  .transform(({ name = ALL, ...rest }) => ({ name, ...rest }));

const named = text.transform((value, context) =>
  value.startsWith('{')
    ? { name: ALL, optional: false, labels: readLabels(value, context) }
    : { name: value, optional: false },
);

/** Schema of the setting `services`: names, globs, label selectors, or objects that say more. */
export const servicesSchema = list(
  z.union([named, described], {
    error: 'expected a service name, a glob, a label selector in quotes, or an entry with a name',
  }),
);

/** One entry of the setting. */
type Entry = z.infer<typeof described> | z.infer<typeof named>;

/** Services that an input names, with what the file says of the same ones: an input chooses, it does not forget. */
export function chooseServices(chosen: readonly Entry[], known: readonly Entry[]): Entry[] {
  return chosen.map((entry) => {
    const { name, labels } = entry;
    if (labels !== undefined) return entry;
    const said =
      known.find((other) => other.name === name) ??
      known.find((other) => other.name !== ALL && matchesGlob(other.name, name));
    return said === undefined ? entry : { ...said, name };
  });
}

/**
 * The entries with their limits; what an entry does not say, is as for all services.
 * @throws UsageError for limits that contradict each other, and for two entries of the same services
 */
export function resolveServices(entries: readonly Entry[], common: Thresholds): readonly ServiceRule[] {
  const seen = new Map<string, string>();
  return entries.map((entry) => {
    const rule = toRule(entry, common);
    const said = JSON.stringify(rule);
    // Globs may overlap, and the same one may stand beside several labels: the first that matches counts.
    const key = JSON.stringify([rule.name, /[*?]/u.test(rule.name) ? rule.labels : null]);
    if ((seen.get(key) ?? said) !== said) throw givenTwice(rule.name);
    seen.set(key, said);
    return rule;
  });
}

function givenTwice(name: string): UsageError {
  return new UsageError(
    `services: ${quote(name)} is given twice`,
    'the two entries say different things of the same services',
    'keep one of them',
  );
}

function toRule(entry: Entry, common: Thresholds): ServiceRule {
  const {
    name,
    optional,
    labels,
    'profile-types': profileTypes,
    mode,
    ...limits
  }: z.infer<typeof described> = entry;
  const own = Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
  return {
    name,
    optional,
    ...(labels !== undefined && { labels }),
    ...(profileTypes !== undefined && { profileTypes }),
    ...(mode !== undefined && { mode }),
    ...(Object.keys(own).length > 0 && { policy: resolvePolicy({ ...common, ...own }, `services, ${name}`) }),
  };
}

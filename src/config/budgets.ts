import { z } from 'zod';
import type { BudgetRule } from '../judge/policy.ts';
import { kindOf, ProfileTypeError, parseProfileType } from '../profile/profile-type.ts';
import { choice, list, text } from './fields.ts';
import type { Origins } from './merge.ts';
import { parseBudgetLimit } from './units.ts';

type Unit = BudgetRule['limit']['unit'];

const TARGETS = ['function', 'package', 'service'] as const;

const limit = z
  .string({
    error: ({ input }) =>
      input === undefined
        ? 'it is missing: write the most it may cost, such as "5%"'
        : 'expected a number with its unit, such as "5%"',
  })
  .transform((value, context) => {
    const parsed = parseBudgetLimit(value);
    if (typeof parsed !== 'string') return parsed;
    context.addIssue({ code: 'custom', message: parsed });
    return z.NEVER;
  })
  .describe('most it may cost: a share such as 5%, cores, bytes or bytes per second');

const fields = {
  function: text.optional().describe('function name; * and ? are wildcards'),
  file: text.optional().describe('end of the file of the function, such as encoder.py'),
  package: text.optional().describe('package; * and ? are wildcards'),
  service: text.optional().describe('service name or glob: the whole of each'),
  max: limit,
  cost: choice(['self', 'total'])
    .optional()
    .describe('own cost, or with everything that is called; default: total'),
  services: list(text).optional().describe('services in which it counts; default: all'),
  'profile-types': list(text)
    .optional()
    .describe('cpu, memory or profile type ids; default: those the unit fits, of a share cpu'),
  'on-exceed': choice(['fail', 'warn']).optional().describe('default: fail'),
};

const entry = z.strictObject(fields, {
  error: ({ code }) =>
    code === 'invalid_type' ? 'expected a function, package or service, and max' : undefined,
});

type Entry = z.infer<typeof entry>;

/** Schema of the setting `budgets`. */
export const budgetsSchema = list(
  entry.superRefine((budget, context) => {
    const problem = problemOf(budget);
    if (problem !== null) context.addIssue({ code: 'custom', ...problem });
  }),
);

/** Names of what a budget may say, for spelling mistakes. */
export const BUDGET_KEYS: readonly string[] = Object.keys(fields);

/** What one part of a budget cannot know of another. */
function problemOf(budget: Entry): { readonly message: string; readonly path: string[] } | null {
  const given = TARGETS.filter((name) => budget[name] !== undefined);
  if (given.length !== 1) {
    const got = given.length === 0 ? 'none' : given.join(' and ');
    return { message: `expected exactly one of function, package and service, got ${got}`, path: [] };
  }
  if (budget.file !== undefined && budget.function === undefined)
    return { message: 'only functions have a file', path: ['file'] };
  return serviceProblem(budget) ?? typeProblem(budget);
}

function serviceProblem(budget: Entry) {
  if (budget.service === undefined) return null;
  if (budget.max.unit === 'share')
    return { message: 'a service is always 100% of itself: give cores or bytes', path: ['max'] };
  if (budget.cost !== undefined)
    return { message: 'own and total cost of a service are the same: leave cost out', path: ['cost'] };
  if (budget.services !== undefined)
    return { message: 'service names the services already: leave services out', path: ['services'] };
  return null;
}

function typeProblem({ max: { unit }, 'profile-types': types = [] }: Entry) {
  for (const [index, type] of types.entries()) {
    const problem = misfit(type, unit);
    if (problem !== null) return { message: problem, path: ['profile-types', String(index)] };
  }
  return null;
}

/** Why profiles of a type have no such unit, null when they have; a share fits all. */
function misfit(type: string, unit: Unit): string | null {
  try {
    const fitting = unitsOf(type);
    return unit === 'share' || fitting.includes(unit) ? null : `${type} is not measured in ${WORDS[unit]}`;
  } catch (error) {
    if (!(error instanceof ProfileTypeError)) throw error;
    return 'expected cpu, memory or a profile type id';
  }
}

const WORDS = { cores: 'cores', bytes: 'bytes', 'bytes-per-second': 'bytes per second' } as const;

function unitsOf(type: string): readonly Unit[] {
  if (type === 'cpu') return ['cores'];
  if (type === 'memory') return ['bytes', 'bytes-per-second'];
  const measured = `${kindOf(type)} in ${parseProfileType(type).sampleUnit}`;
  const unit = Object.hasOwn(UNIT_OF, measured) ? UNIT_OF[measured] : undefined;
  return unit === undefined ? [] : [unit];
}

const UNIT_OF: Readonly<Record<string, Unit>> = {
  'cpu in nanoseconds': 'cores',
  'gauge in bytes': 'bytes',
  'alloc in bytes': 'bytes-per-second',
};

/** The budgets with their defaults and places. */
export function resolveBudgets(
  budgets: z.infer<typeof budgetsSchema>,
  origins: Origins,
): readonly BudgetRule[] {
  return budgets.map((budget, index) => {
    const kind = TARGETS.find((name) => budget[name] !== undefined) ?? 'function';
    return {
      target: {
        kind,
        name: budget[kind] ?? '',
        ...(budget.file === undefined ? {} : { file: budget.file }),
      },
      cost: budget.cost ?? 'total',
      limit: budget.max,
      services: budget.service === undefined ? (budget.services ?? []) : [budget.service],
      profileTypes: budget['profile-types'] ?? [],
      onExceed: budget['on-exceed'] ?? 'fail',
      origin: origins[`budgets.${index}`] ?? origins.budgets ?? 'budgets',
    };
  });
}

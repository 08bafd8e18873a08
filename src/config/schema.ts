import { z } from 'zod';
import { quote } from './allowed.ts';
import { baselineSchema } from './baseline.ts';
import { budgetsSchema } from './budgets.ts';
import { choice, list, text } from './fields.ts';
import { groupSchema } from './group.ts';
import { MAX_HISTORY } from './history.ts';
import { issueFields } from './issues.ts';
import { linksSchema } from './links.ts';
import { rulesSchema } from './rules.ts';
import { servicesSchema } from './services.ts';
import { settleSchema } from './settle.ts';
import { shardSchema } from './shard.ts';
import { sourcePathsSchema } from './source-paths.ts';
import { thresholdFields } from './thresholds.ts';
import { waiverDaysSchema, waiversSchema } from './waivers.ts';

/**
 * Everything a person can set, under the names of the Action's inputs. One schema serves the file, the inputs and the
 * flags; defaults live in `resolve.ts`, for a default in `action.yml` would overwrite the file.
 */

const httpUrl = (what: string) =>
  text
    .refine(isHttpUrl, { error: 'expected a URL that starts with http:// or https://', abort: true })
    .refine(hasNoCredentials, { error: 'a user or a password in the URL is not allowed' })
    .describe(what);

function isHttpUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol);
}

/** URLs end up in logs, reports and links; a secret of its own has a place where it is masked. */
function hasNoCredentials(value: string): boolean {
  const { username, password } = new URL(value);
  return username === '' && password === '';
}

const ignored = z.union(
  [
    text.transform((name) => ({ function: name })),
    z.strictObject({
      function: text.describe('function name; * and ? are wildcards'),
      file: text.optional().describe('end of the file, such as ai.py'),
    }),
  ],
  { error: 'expected a function name, or function and file' },
);

const policy = choice(['pass', 'warn', 'fail']);

/** 1 to 50 as an input or a flag gives it. */
const TOP = /^(?:[1-9]|[1-4]\d|50)$/u;
const WHOLE = { error: 'expected a whole number from 1 to 50' };

const COUNT = { error: 'expected a whole number above 0, or the path of a summary of k6' };
/** A number, whole or not, with or without separators: nobody means a file by it. */
const NUMBER_LIKE = /^[+-]?[\d.,_ ]+(?:e[+-]?\d+)?$/iu;

/** A count as a number, or the path of the file that holds it. */
const requestCount = z.union([z.int(COUNT).min(1, COUNT), text], COUNT).transform((value, context) => {
  if (typeof value === 'number' || !NUMBER_LIKE.test(value)) return value;
  const count = Number(value);
  if (/^\d+$/u.test(value) && Number.isSafeInteger(count) && count > 0) return count;
  context.addIssue({ code: 'custom', message: `${COUNT.error}, got ${quote(value)}` });
  return z.NEVER;
});

const HISTORY = { error: `expected a whole number from 0 to ${MAX_HISTORY}, or a list of windows` };

/** So many windows, or windows as texts; inputs and flags give the number as a text. */
const history = z
  .union([z.int(HISTORY), list(text), text.transform((window) => [window])], HISTORY)
  .transform((value, context) => {
    const [only = '', ...more] = typeof value === 'number' ? [] : value;
    const setting = more.length === 0 && /^[+-]?[\d.]+$/u.test(only) ? Number(only) : value;
    const count = typeof setting === 'number' ? setting : setting.length;
    if (Number.isInteger(count) && count >= 0 && count <= MAX_HISTORY) return setting;
    const message =
      typeof setting === 'number' ? HISTORY.error : `at most ${MAX_HISTORY} windows are allowed`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

/** A window, or files of which each pattern is an entry; as a list it becomes the text that an input would hold. */
const candidateSchema = z.union([text, list(text).transform((patterns) => patterns.join('\n'))], {
  error: 'expected a window, or with source: files a path, a glob or a list of them',
});

/** Settings that may stand in the configuration file. */
export const FileSchema = z.strictObject({
  'pyroscope-url': httpUrl(
    'base URL of Pyroscope; a path is kept, so a reverse proxy or the data-source proxy of Grafana works',
  ).optional(),
  source: choice(['pyroscope', 'files'])
    .optional()
    .describe('where profiles come from: a server, or files that baseline and candidate name'),
  'pyroscope-ca': text
    .optional()
    .describe(
      'PEM file of the authority that vouches for the certificate of the server, trusted beside those of Node',
    ),
  'tenant-id': text.optional().describe('tenant of a multi-tenant server, sent as X-Scope-OrgID'),
  services: servicesSchema.optional().describe('services to compare'),
  'profile-types': list(text).optional().describe('what to compare of each service'),
  baseline: baselineSchema
    .optional()
    .describe(
      'the baseline: a window, a snapshot, a label, an artifact, or a list of which the first that exists wins',
    ),
  candidate: candidateSchema
    .optional()
    .describe('window of the candidate; with source: files, files of it or a list of them'),
  history: history
    .optional()
    .describe('windows of the baseline beside it: so many directly before it, or a list'),
  confirm: text.optional().describe('second window of the candidate, to test warnings again'),
  load: choice(['auto', 'fixed', 'requests'])
    .optional()
    .describe('what is known about the load of the two windows'),
  'baseline-requests': requestCount
    .optional()
    .describe('requests in the baseline window: a number, or the path of a summary of k6'),
  'candidate-requests': requestCount
    .optional()
    .describe('requests in the candidate window: a number, or the path of a summary of k6'),
  'mixed-windows': choice(['refuse', 'allow'])
    .optional()
    .describe('whether a window may hold several versions of a service'),
  settle: settleSchema
    .optional()
    .describe('how long to wait for the last uploads of a window that has just ended'),
  shard: shardSchema.optional().describe('the part of the build that this run compares, such as 3/8'),
  ...thresholdFields,
  top: z
    .union([z.int(WHOLE).min(1, WHOLE).max(50, WHOLE), z.string().regex(TOP).transform(Number)], WHOLE)
    .optional()
    .describe('functions shown for each service; display only, all are judged'),
  mode: choice(['observe', 'warn', 'enforce'])
    .optional()
    .describe('what a fail does to the build: nothing (observe), a warning, or failure (enforce)'),
  'on-inconclusive': policy.optional().describe('what an inconclusive verdict does to the build'),
  'on-not-evaluated': policy.optional().describe('what a not evaluated verdict does to the build'),
  'on-no-baseline': policy.optional().describe('what it does to the build that there is no baseline yet'),
  comment: choice(['on-change', 'always', 'never'])
    .optional()
    .describe('when to comment on the pull request; on-change: from the first fail or not evaluated on'),
  check: choice(['auto', 'never'])
    .optional()
    .describe('whether to show the verdict in a check run of its own, where the token may create one'),
  ...issueFields,
  'source-paths': sourcePathsSchema
    .optional()
    .describe('prefix=folder: where files of profiles lie in the repository, for annotations'),
  key: z
    .string()
    .regex(/^[\w.-]{1,64}$/u, { error: 'expected 1 to 64 letters, digits, dots, dashes or underscores' })
    .optional()
    .describe('tells several gates on one pull request apart'),
  'report-dir': text
    .optional()
    .describe('directory of report.json, report.md, report.html, report.junit.xml and profiles/'),
  'grafana-url': httpUrl('Grafana with Profiles Drilldown, for links').optional(),
  'grafana-datasource-uid': text.optional().describe("uid of Grafana's Pyroscope data source, for links"),
  'grafana-tempo-uid': text.optional().describe("uid of Grafana's Tempo data source, for links to traces"),
  links: linksSchema.optional().describe('links of your own, beside those the gate makes'),
  rules: rulesSchema
    .optional()
    .describe('limits, severity and owner of some functions; the first rule that matches decides'),
  budgets: budgetsSchema.optional().describe('absolute limits on functions, packages and services'),
  waivers: waiversSchema.optional().describe('growth that is accepted until a date, with a reason'),
  'max-waiver-days': waiverDaysSchema.optional().describe('days ahead that a waiver may expire at most'),
  group: groupSchema.optional().describe('functions that count as one, under one name'),
  ignore: z
    .array(ignored)
    .optional()
    .describe('functions that are left out first, beside the idle ones of runtimes'),
  'ignore-runtime-idle': z
    .boolean({ error: 'expected true or false' })
    .optional()
    .describe('false keeps the idle functions of runtimes in'),
});

/** Settings that inputs, flags and the environment may give: those of the file, secrets and headers. */
export const InputSchema = FileSchema.omit({
  links: true,
  rules: true,
  group: true,
  budgets: true,
  waivers: true,
  'max-waiver-days': true,
  ignore: true,
  'ignore-runtime-idle': true,
}).extend({
  config: text.optional().describe('configuration file; default .github/flamegate.yml when it exists'),
  'pyroscope-token': text.optional().describe('bearer token'),
  'pyroscope-username': text.optional().describe('user name for basic authentication'),
  'pyroscope-password': text.optional().describe('password for basic authentication'),
  headers: z.array(text).optional().describe('more request headers, one "Name: value" a line'),
  merge: list(text).optional().describe('reports of shards to merge in place of comparing: paths or globs'),
  'github-token': text.optional().describe('token for the comment'),
});

/** Validated settings of the configuration file. */
export type FileSettings = z.infer<typeof FileSchema>;
/** Validated settings of inputs, flags and environment. */
export type InputSettings = z.infer<typeof InputSchema>;
/** Names of all settings that inputs and flags may give. */
export type SettingName = keyof InputSettings;

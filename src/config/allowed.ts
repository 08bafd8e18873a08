import { PLACEHOLDERS } from '../report/links/placeholders.ts';
import { nearestName } from './nearest.ts';
import type { FileSettings, SettingName } from './schema.ts';
import { THRESHOLD_NAMES } from './threshold-names.ts';

const PERCENTAGE = 'a percentage such as';
const WINDOW =
  'a window such as now-20m/now-10m or 2026-11-22T15:06:00Z/PT10M, with a selector in front if need be';
const FILES = 'with source: files a path or glob such as profiles/head/{service}/*.pb.gz, or several of them';
const REQUESTS =
  'a whole number above 0, or the path of the JSON that k6 run --summary-export wrote, for example k6-summary.json';
const VERDICT_POLICY = 'pass, warn or fail';

/** What every setting may be, with an example: the remedy of a value that is not valid. */
export const ALLOWED: Readonly<Record<SettingName | keyof FileSettings, string>> = {
  'pyroscope-url':
    'an http or https URL without user and password, for example https://pyroscope.example.com; ' +
    'credentials belong into pyroscope-username and pyroscope-password',
  source: 'pyroscope or files',
  'pyroscope-token': 'a bearer token, for example from the secret PYROSCOPE_TOKEN',
  'pyroscope-username': 'a user name, for example 123456',
  'pyroscope-password': 'a password, for example from the secret PYROSCOPE_PASSWORD',
  'pyroscope-ca': 'the path of a PEM file, for example certs/internal-ca.pem',
  'tenant-id': 'a tenant name, for example "team-a"',
  headers: 'one "Name: value" a line, for example "X-Team: checkout"',
  config: 'a path, for example .github/flamegate.yml',
  services:
    'service names or globs, for example checkout or ai-*, or label selectors such as \'{team="vision"}\'; ' +
    'in the file also entries such as { name: ai-*, profile-types: [cpu], fail-on-growth: 20% }',
  'profile-types': 'cpu, memory or profile type ids, for example process_cpu:cpu:nanoseconds:cpu:nanoseconds',
  baseline:
    `${WINDOW}; or a place to find it, as snapshot:baseline.snapshot, label:version=v1.4.0, ` +
    'label:version=@base or artifact:flamegate-baseline@last-green; or several with commas between, of which the first that exists wins; ' +
    FILES,
  candidate: `${WINDOW}; ${FILES}`,
  history: 'a number of windows from 0 to 5, for example 3, or up to 5 windows such as now-40m/now-30m',
  confirm: WINDOW,
  load: 'auto, fixed or requests',
  'baseline-requests': REQUESTS,
  'candidate-requests': REQUESTS,
  'mixed-windows': 'refuse or allow',
  settle: 'auto, none or a duration of at most 5 minutes, for example 30s',
  shard: 'the part of the build and how many there are, for example 3/8',
  merge: 'paths or globs of reports, for example reports/*/report.json',
  'fail-on-growth': `${PERCENTAGE} "10%", above 0%`,
  'warn-on-growth': `${PERCENTAGE} "5%"`,
  'min-share': `${PERCENTAGE} "0.5%", at most 100%`,
  top: 'a whole number from 1 to 50, for example 10',
  mode: 'observe, warn or enforce',
  'on-inconclusive': VERDICT_POLICY,
  'on-not-evaluated': VERDICT_POLICY,
  'on-no-baseline': VERDICT_POLICY,
  comment: 'on-change, always or never',
  check: 'auto or never',
  issues: 'never or on-fail',
  'issue-labels': 'up to 10 labels, for example performance',
  'source-paths':
    'entries such as /app=services/checkout: a folder as profiles name it, and the folder of the repository',
  key: '1 to 64 letters, digits, dots, dashes or underscores, for example nightly',
  'report-dir': 'a path, for example flamegate-report',
  'github-token': 'a token that may write to pull requests; leave it out for the one of the job',
  'grafana-url':
    'an http or https URL without user and password, for example https://grafana.example.com; ' +
    'whoever opens a link signs in there',
  'grafana-datasource-uid':
    'the uid of the Pyroscope data source in Grafana, for example grafanacloud-profiles',
  'grafana-tempo-uid': 'the uid of the Tempo data source in Grafana, for example grafanacloud-traces',
  links:
    'up to 5 entries such as { name: dashboard, url: "https://grafana.example.com/d/abc?var-service={service}" }; ' +
    `placeholders are ${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}`,
  rules:
    'entries such as { service: ai-*, function: iou, fail-on-growth: 30%, owner: "@vision" }: what they match by service, ' +
    'profile-type, function or package, and file; and fail-on-growth, warn-on-growth, severity (fail, warn or ignore) or owner',
  group: 'entries such as { match: "*$$Lambda*", as: lambdas }, with file where it matters',
  budgets:
    'entries such as { function: json.dumps, max: 5% }, with one of function, package and service, and max in %, ' +
    'cores, bytes (400 MiB) or bytes per second (20 MiB/s)',
  waivers:
    'entries such as { function: iou, service: ai-*, allow: 40%, reason: "new model", owner: "@vision", expires: 2026-12-31 }, with ' +
    'allow as growth (40%) or added cost (0.2 cores, 20 MiB, 5 MiB/s, for a leak 20 MiB/min)',
  'max-waiver-days': 'a whole number of days from 1 to 365, for example 30',
  ignore: 'function names, or function and file, for example { function: serve, file: ai.py }',
  'ignore-runtime-idle': 'true or false, without quotes',
};

/** The remedy for a value of this setting that is not valid. */
export function allowedValues(setting: string): string {
  return Object.hasOwn(ALLOWED, setting)
    ? `write ${ALLOWED[setting as SettingName]}`
    : 'the settings are described in docs/configuration.md';
}

/** Parts of an entry of `services` that mean what the setting of that name does for all. */
const AS_FOR_ALL: ReadonlySet<string> = new Set([...THRESHOLD_NAMES, 'profile-types', 'mode']);
/** Other parts of them. Entries of other lists are told as a whole. */
const PARTS: Readonly<Record<string, string>> = {
  name: 'a service name or a glob, for example checkout or ai-*',
  labels: 'a label selector in quotes, for example \'{environment="load-test"}\'',
  optional: 'true or false, without quotes',
};

/** The remedy for a value that is not valid at this place of the file, such as `services`, 0, `optional`. */
export function allowedAt(path: readonly PropertyKey[]): string {
  const [setting = '', ...inner] = path.map(String);
  const part = inner.findLast((key) => !/^\d+$/u.test(key)) ?? '';
  if (setting !== 'services') return allowedValues(setting);
  if (Object.hasOwn(PARTS, part)) return `write ${PARTS[part]}`;
  return allowedValues(AS_FOR_ALL.has(part) ? part : setting);
}

/** Why a word that is none of the allowed ones is not valid: `"foo" is not allowed: write observe, warn or enforce`. */
export function notAllowed(value: unknown, words: readonly string[]): string {
  const list = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  if (typeof value !== 'string') return `expected one word: write ${list}`;
  const near = nearestName(value, words);
  return `${quote(value)} is not allowed: write ${list}${near === null ? '' : `; did you mean ${near}?`}`;
}

/** A text from outside in quotes, shortened. */
export function quote(value: string): string {
  return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
}

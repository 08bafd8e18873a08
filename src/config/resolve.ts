import { DEFAULT_POLICY, type Policy } from '../judge/policy.ts';
import { IDLE_FUNCTIONS } from '../profile/runtime-frames.ts';
import { allowedValues } from './allowed.ts';
import type { ConfigFile } from './file.ts';
import type { GivenSettings, RawSettings } from './inputs.ts';
import { type FileSettings, InputSchema, type InputSettings } from './schema.ts';
import { UsageError } from './usage-error.ts';
import { checkOverlap, parseWindow, type SideWindow } from './window.ts';

/** A service a person named: a name or a glob. */
export interface ServiceRule {
  readonly name: string;
  readonly optional: boolean;
}

/** An idle function to leave out: name (with wildcards) and, when given, the end of its file. */
export interface IgnoreRule {
  readonly function: string;
  readonly file?: string | undefined;
}

/** What a verdict that is no verdict does to the build; `exit-code` keeps the CLI's own codes 3 and 4. */
export type OutcomePolicy = 'pass' | 'warn' | 'fail' | 'exit-code';

/** How profiles are judged and reported, wherever they come from. */
export interface JudgeConfig {
  readonly policy: Policy;
  readonly ignore: readonly IgnoreRule[];
  readonly top: number;
  readonly mode: 'observe' | 'warn' | 'enforce';
  readonly onInconclusive: OutcomePolicy;
  readonly onNotEvaluated: OutcomePolicy;
  readonly key: string;
  /** Where each setting came from: `input mode`, `.github/flamegate.yml:3:1`; absent for a default. */
  readonly origins: Readonly<Record<string, string>>;
}

/** Everything the gate needs to know, validated once. */
export interface Config extends JudgeConfig {
  readonly pyroscope: PyroscopeSettings;
  /** Empty: every service with data in either window. */
  readonly services: readonly ServiceRule[];
  readonly profileTypes: readonly string[];
  /** Whether somebody asked for these types, so that a missing one matters. */
  readonly profileTypesAsked: boolean;
  readonly baseline: SideWindow;
  readonly candidate: SideWindow;
  readonly comment: 'on-change' | 'always' | 'never';
  readonly reportDir: string;
  readonly githubToken: string;
  readonly grafana: { readonly url: string; readonly datasourceUid: string } | null;
}

/** How to reach the server. */
export interface PyroscopeSettings {
  readonly url: string;
  readonly token?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** Defaults that differ between the Action, which must colour a check, and the command line, which has exit codes. */
export interface Defaults {
  readonly onInconclusive: OutcomePolicy;
  readonly onNotEvaluated: OutcomePolicy;
}

type Merged = Partial<InputSettings> & FileSettings;

/**
 * Merges defaults < environment < file < inputs and checks what one setting cannot know of another.
 * @throws UsageError that names the setting and where it came from
 */
export function resolveConfig(
  inputs: RawSettings,
  file: ConfigFile | null,
  defaults: Defaults,
  nowMs: number,
): Config {
  const { merged, origins } = merge(inputs, file);
  const baseline = parseWindow('baseline', required(merged, 'baseline'), nowMs);
  const candidate = parseWindow('candidate', required(merged, 'candidate'), nowMs);
  checkOverlap(baseline, candidate);
  return {
    ...judgeConfig(merged, origins, defaults),
    pyroscope: resolvePyroscope(merged),
    services: merged.services ?? [],
    profileTypes: merged['profile-types'] ?? ['cpu', 'memory'],
    profileTypesAsked: merged['profile-types'] !== undefined,
    baseline,
    candidate,
    comment: merged.comment ?? 'on-change',
    reportDir: merged['report-dir'] ?? 'flamegate-report',
    githubToken: merged['github-token'] ?? '',
    grafana: resolveGrafana(merged),
  };
}

/**
 * The same for profiles that come from files: no server and no windows are needed.
 * @throws UsageError that names the setting and where it came from
 */
export function resolveJudgeConfig(
  inputs: RawSettings,
  file: ConfigFile | null,
  defaults: Defaults,
): JudgeConfig {
  const { merged, origins } = merge(inputs, file);
  return judgeConfig(merged, origins, defaults);
}

function merge(
  inputs: RawSettings,
  file: ConfigFile | null,
): { readonly merged: Merged; readonly origins: Readonly<Record<string, string>> } {
  const given = { ...file?.settings, ...validate(inputs) };
  const environment = gapsOnly(inputs.environment ?? { values: {}, origins: {} }, given);
  return {
    merged: { ...validate(environment), ...given },
    origins: { ...environment.origins, ...file?.origins, ...inputs.origins },
  };
}

/** What the environment adds: never a second way to authenticate beside one that was chosen on purpose. */
function gapsOnly({ values, origins }: GivenSettings, given: Merged): GivenSettings {
  const taken = new Set(Object.keys(given));
  if (taken.has('pyroscope-token')) taken.add('pyroscope-username').add('pyroscope-password');
  else if (taken.has('pyroscope-username') || taken.has('pyroscope-password')) taken.add('pyroscope-token');
  const free = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => !taken.has(name)));
  return { values: free(values), origins: free(origins) };
}

function judgeConfig(
  merged: Merged,
  origins: Readonly<Record<string, string>>,
  defaults: Defaults,
): JudgeConfig {
  return {
    policy: resolvePolicy(merged, origins),
    ignore: resolveIgnore(merged),
    top: merged.top ?? 10,
    mode: merged.mode ?? 'enforce',
    onInconclusive: merged['on-inconclusive'] ?? defaults.onInconclusive,
    onNotEvaluated: merged['on-not-evaluated'] ?? defaults.onNotEvaluated,
    key: merged.key ?? 'default',
    origins,
  };
}

/** Validates inputs, flags or variables; the first problem is told with its origin. */
function validate(inputs: GivenSettings): Partial<InputSettings> {
  const parsed = InputSchema.safeParse(inputs.values);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const name = String(issue?.path[0] ?? '');
  throw new UsageError(
    `${inputs.origins[name] ?? name} is not valid`,
    issue?.message ?? 'not valid',
    allowedValues(name),
  );
}

/** The thresholds. */
function resolvePolicy(merged: Merged, origins: Readonly<Record<string, string>>): Policy {
  const failOnGrowth = merged['fail-on-growth'] ?? DEFAULT_POLICY.failOnGrowth;
  const warnOnGrowth = merged['warn-on-growth'] ?? Math.min(DEFAULT_POLICY.warnOnGrowth, failOnGrowth);
  if (warnOnGrowth > failOnGrowth) {
    throw new UsageError(
      `warn-on-growth is above fail-on-growth`,
      `${origins['warn-on-growth']}: ${percent(warnOnGrowth)} against ${percent(failOnGrowth)}`,
      'a warning comes before a failure: lower warn-on-growth or raise fail-on-growth',
    );
  }
  return {
    ...DEFAULT_POLICY,
    failOnGrowth,
    warnOnGrowth,
    minShare: merged['min-share'] ?? DEFAULT_POLICY.minShare,
  };
}

/** 0.07 * 100 is 7.000000000000001. */
function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(9))}%`;
}

function required(merged: Merged, name: 'baseline' | 'candidate' | 'pyroscope-url'): string {
  const value = merged[name];
  if (value !== undefined) return value;
  throw new UsageError(
    `${name} is missing`,
    name === 'pyroscope-url'
      ? 'neither a setting nor PYROSCOPE_URL tells where Pyroscope is'
      : 'two windows are compared',
    name === 'pyroscope-url'
      ? 'give it as an input, with --pyroscope-url, in the file or as the environment variable PYROSCOPE_URL'
      : `give ${name} as a window such as now-20m/now-10m`,
  );
}

function resolvePyroscope(merged: Merged): PyroscopeSettings {
  const url = required(merged, 'pyroscope-url');
  if ((merged['pyroscope-username'] === undefined) !== (merged['pyroscope-password'] === undefined)) {
    throw new UsageError(
      'basic authentication needs both pyroscope-username and pyroscope-password',
      'only one of them is given',
      'give both, or pyroscope-token instead',
    );
  }
  if (merged['pyroscope-token'] !== undefined && merged['pyroscope-username'] !== undefined) {
    throw new UsageError(
      'two ways of authentication are given',
      'pyroscope-token and pyroscope-username exclude each other',
      'keep one of them',
    );
  }
  return {
    url,
    token: merged['pyroscope-token'],
    username: merged['pyroscope-username'],
    password: merged['pyroscope-password'],
    tenantId: merged['tenant-id'],
    headers: parseHeaders(merged.headers ?? []),
  };
}

function parseHeaders(lines: readonly string[]): Readonly<Record<string, string>> {
  const headers = lines.map(parseHeader);
  const names = headers.map(([name]) => name.toLowerCase());
  const repeated = headers.find(([name], index) => names.indexOf(name.toLowerCase()) < index);
  if (repeated === undefined) return Object.fromEntries(headers);
  throw new UsageError(
    `headers: ${repeated[0].slice(0, 100)} is given twice`,
    'only one value of a header is sent',
    'keep one of them; the case of its name makes no difference',
  );
}

/** RFC 9110 field names; values without control characters, so that no header can smuggle another. */
const HEADER = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\p{Cc}]*)$/u;

function parseHeader(line: string): [string, string] {
  const match = HEADER.exec(line);
  if (match?.[1] !== undefined) return [match[1], match[2]?.trim() ?? ''];
  // The value may be a secret: only the part before the colon is repeated.
  throw new UsageError(
    `headers: the line that starts with ${JSON.stringify((line.split(':')[0] ?? '').slice(0, 40))} is no header`,
    'expected "Name: value"',
    'write one header a line',
  );
}

function resolveGrafana(merged: Merged): Config['grafana'] {
  const url = merged['grafana-url'];
  const datasourceUid = merged['grafana-datasource-uid'];
  if (url !== undefined && datasourceUid !== undefined) return { url, datasourceUid };
  if (url === undefined && datasourceUid === undefined) return null;
  throw new UsageError(
    'links to Grafana need both grafana-url and grafana-datasource-uid',
    'only one of them is given',
    "give both; the uid is in the address of the data source's settings page",
  );
}

function resolveIgnore(merged: Merged): readonly IgnoreRule[] {
  const runtime =
    merged['ignore-runtime-idle'] === false ? [] : IDLE_FUNCTIONS.map((name) => ({ function: name }));
  return [...(merged.ignore ?? []), ...runtime];
}

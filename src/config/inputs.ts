import { parseArgs } from 'node:util';
import { splitList } from './history.ts';
import { nearestName } from './nearest.ts';
import { InputSchema, type SettingName } from './schema.ts';
import { UsageError } from './usage-error.ts';

/** Settings before validation, each with the place it came from, for messages. */
export interface GivenSettings {
  readonly values: Readonly<Record<string, unknown>>;
  readonly origins: Readonly<Record<string, string>>;
}

/** What inputs or flags give, and what the environment gives where neither they nor the file say anything. */
export interface RawSettings extends GivenSettings {
  readonly environment?: GivenSettings;
  readonly stack?: StackVariables;
}

/** What the environment of services with profilers says; whoever runs the gate often has the same. */
export interface StackVariables {
  /** Whether profiling is switched off. */
  readonly isOff: boolean;
  /** How often profilers upload, as it was written. */
  readonly interval?: string;
  /** Where the services run. */
  readonly environment?: string;
}

/** Environment variables as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Proxy settings of the environment, as every HTTP tool understands them. */
export interface ProxySettings {
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  readonly noProxy?: string;
}

const SETTINGS = Object.keys(InputSchema.shape) as readonly SettingName[];
/** Inputs of the Action that are no settings of the gate. */
const ACTION_ONLY = [
  'report-dir',
  'key',
  'comment',
  'check',
  'issues',
  'issue-labels',
  'source-paths',
  'merge',
  'github-token',
] as const;
const LISTS: ReadonlySet<string> = new Set([
  'services',
  'profile-types',
  'headers',
  'history',
  'issue-labels',
  'source-paths',
  'merge',
]);
/** Settings the environment gives when nothing else does; a service that is profiled has the first set already. */
const VARIABLES: Readonly<Record<string, SettingName>> = {
  PYROSCOPE_URL: 'pyroscope-url',
  PYROSCOPE_TOKEN: 'pyroscope-token',
  PYROSCOPE_USERNAME: 'pyroscope-username',
  PYROSCOPE_PASSWORD: 'pyroscope-password',
  PYROSCOPE_TENANT_ID: 'tenant-id',
};

/** The environment of this process. No other module but `github/context.ts` reads it. */
export function readEnvironment(): Environment {
  return process.env;
}

function readVariables(env: Environment): GivenSettings {
  const values: Record<string, unknown> = {};
  const origins: Record<string, string> = {};
  for (const [variable, name] of Object.entries(VARIABLES)) {
    const value = env[variable]?.trim();
    if (value === undefined || value === '') continue;
    values[name] = value;
    origins[name] = `environment variable ${variable}`;
  }
  return { values, origins };
}

const OFF = /^(?:false|0|no|off)$/iu;

function readStack(env: Environment): StackVariables {
  const [interval, environment] = [env.PROFILE_INTERVAL?.trim(), env.ENVIRONMENT?.trim()];
  return {
    isOff: OFF.test(env.PYROSCOPE_ENABLED?.trim() ?? ''),
    ...(interval ? { interval } : {}),
    ...(environment ? { environment } : {}),
  };
}

function toValue(name: string, text: string): unknown {
  if (!LISTS.has(name)) return text.trim();
  if (name === 'history' || name === 'services') return splitList(text);
  // Header values may hold commas.
  const separator = name === 'headers' ? /\r?\n/u : /[\r\n,]/u;
  return text
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/**
 * The inputs of the Action, and what the environment gives. The runner passes an input as `INPUT_<NAME>`, upper case with hyphens
 * kept, and an input that was not given as an empty text.
 * @throws UsageError for an input that does not exist
 */
export function readActionInputs(env: Environment): RawSettings {
  const values: Record<string, unknown> = {};
  const origins: Record<string, string> = {};
  for (const [variable, text] of Object.entries(env)) {
    if (!variable.startsWith('INPUT_') || text === undefined || text.trim() === '') continue;
    const name = variable.slice('INPUT_'.length).toLowerCase();
    if (!(SETTINGS as readonly string[]).includes(name)) throw unknownSetting('input', name, SETTINGS);
    values[name] = toValue(name, text);
    origins[name] = `input ${name}`;
  }
  return { values, origins, environment: readVariables(env), stack: readStack(env) };
}

/** What the command line says: settings, and options that are not settings. */
export interface CommandLine {
  readonly settings: RawSettings;
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

const FLAG_OF: Readonly<Partial<Record<SettingName, string>>> = {
  services: 'service',
  'profile-types': 'profile-type',
  headers: 'header',
};
/** Options of every command that are not settings. */
const OPTIONS = {
  'report-json': { type: 'string' },
  'report-md': { type: 'string' },
  'report-html': { type: 'string' },
  'report-junit': { type: 'string' },
  'report-summary': { type: 'string' },
  quiet: { type: 'boolean' },
  debug: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options one command has beside those of all: switches, options with a value, and those that are given several times. */
export type ExtraOptions = Readonly<Record<string, 'boolean' | 'string' | 'strings'>>;

function flagSpecs(extras: ExtraOptions): Record<string, { type: 'string' | 'boolean'; multiple?: boolean }> {
  const specs: Record<string, { type: 'string' | 'boolean'; multiple?: boolean }> = { ...OPTIONS };
  for (const name of SETTINGS) {
    if ((ACTION_ONLY as readonly string[]).includes(name)) continue;
    specs[FLAG_OF[name] ?? name] = LISTS.has(name) ? { type: 'string', multiple: true } : { type: 'string' };
  }
  for (const [name, type] of Object.entries(extras)) {
    specs[name] = type === 'strings' ? { type: 'string', multiple: true } : { type };
  }
  return specs;
}

/**
 * Reads a command line, and what the environment gives.
 * @param extras options this command has beside the common ones
 * @param listed options to name where one is unknown: those that mean something to this command; else all
 * @throws UsageError for an unknown or repeated option or a missing value
 */
export function readFlags(
  args: readonly string[],
  env: Environment,
  extras: ExtraOptions = {},
  listed?: readonly string[],
): CommandLine {
  const specs = flagSpecs(extras);
  const parsed = parseStrict(args, specs, listed ?? Object.keys(specs));
  const values: Record<string, unknown> = {};
  const origins: Record<string, string> = {};
  const options: Record<string, string | boolean | readonly string[] | undefined> = {};
  for (const [flag, value] of Object.entries(parsed.values)) {
    const name = SETTINGS.find((setting) => (FLAG_OF[setting] ?? setting) === flag);
    if (name === undefined || flag in OPTIONS) {
      options[flag] = value as string | boolean | string[];
      continue;
    }
    values[name] = Array.isArray(value) ? value.flatMap((entry) => flagValues(name, String(entry))) : value;
    origins[name] = `option --${flag}`;
  }
  const settings = { values, origins, environment: readVariables(env), stack: readStack(env) };
  return { settings, positionals: parsed.positionals, options };
}

/** One flag is one header: a line break in it is an error, not a second header. */
function flagValues(name: string, text: string): unknown {
  return name === 'headers' ? [text.trim()] : toValue(name, text);
}

function refuseRepeated(flags: readonly string[], specs: ReturnType<typeof flagSpecs>): void {
  const repeated = flags.find(
    (flag, index) => specs[flag]?.type === 'string' && !specs[flag].multiple && flags.indexOf(flag) < index,
  );
  if (repeated === undefined) return;
  throw new UsageError(
    `option --${repeated} is given more than once`,
    'only one value can count',
    `keep one --${repeated}`,
  );
}

function parseStrict(
  args: readonly string[],
  specs: ReturnType<typeof flagSpecs>,
  listed: readonly string[],
) {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: specs,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    refuseRepeated(
      parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])),
      specs,
    );
    return parsed;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const unknown = args.find(
      (arg) => /^--?\w/u.test(arg) && !Object.hasOwn(specs, arg.replace(/^--?/u, '').split('=')[0]!),
    );
    if (unknown?.startsWith('--')) {
      throw unknownSetting('option', unknown.slice(2).split('=')[0]!, listed);
    }
    throw new UsageError('wrong usage', (error as Error).message, 'see flamegate --help', { cause: error });
  }
}

/** Who reviews a change must see it: no input and no flag may waive anything. */
const WAIVERS = /^(?:waivers?|max-waiver-days)$/u;

function unknownSetting(kind: 'input' | 'option', name: string, names: readonly string[]): UsageError {
  if (WAIVERS.test(name)) {
    return new UsageError(
      `${kind === 'option' ? '--' : ''}${name} is no ${kind}`,
      'a waiver can only be changed by a commit',
      'write it into waivers of the configuration file, .github/flamegate.yml',
    );
  }
  const near = nearestName(name, names);
  const dashes = kind === 'option' ? '--' : '';
  return new UsageError(
    `unknown ${kind} ${dashes}${name.slice(0, 100)}`,
    near === null ? `there is no such ${kind}` : `did you mean ${dashes}${near}?`,
    `the ${kind}s are: ${names.map((known) => dashes + known).join(', ')}`,
  );
}

/** Proxy settings; lower case wins, as with curl. */
export function readProxySettings(env: Environment): ProxySettings {
  const pick = (name: string) => env[name.toLowerCase()] || env[name] || undefined;
  const httpProxy = pick('HTTP_PROXY');
  const httpsProxy = pick('HTTPS_PROXY');
  const noProxy = pick('NO_PROXY');
  return {
    ...(httpProxy ? { httpProxy } : {}),
    ...(httpsProxy ? { httpsProxy } : {}),
    ...(noProxy ? { noProxy } : {}),
  };
}

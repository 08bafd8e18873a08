import { allowedValues } from './allowed.ts';
import { innermost } from './fields.ts';
import type { ConfigFile } from './file.ts';
import type { GivenSettings, RawSettings } from './inputs.ts';
import { type FileSettings, InputSchema, type InputSettings } from './schema.ts';
import { chooseServices } from './services.ts';
import { UsageError } from './usage-error.ts';

/** Settings of all places, each validated by itself. */
export type Merged = Partial<InputSettings> & FileSettings;

/** Where each setting came from: `input mode`, `.github/flamegate.yml:3:1`. */
export type Origins = Readonly<Record<string, string>>;

/** What was given, and where. */
export interface MergedSettings {
  readonly merged: Merged;
  readonly origins: Origins;
}

/**
 * Merges environment < file < inputs.
 * @throws UsageError for the first setting that is not valid, with its origin
 */
export function mergeSettings(inputs: RawSettings, file: ConfigFile | null): MergedSettings {
  const chosen = validate(inputs);
  const given = {
    ...file?.settings,
    ...chosen,
    ...(chosen.services && { services: chooseServices(chosen.services, file?.settings.services ?? []) }),
  };
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

/** Validates inputs, flags or variables; the first problem is told with its origin. */
function validate(inputs: GivenSettings): Partial<InputSettings> {
  // Used once or twice: to compile the schema first, as Zod does, would take longer.
  const parsed = InputSchema.safeParse(inputs.values, { jitless: true });
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const issue = first && innermost(first);
  const name = String(issue?.path[0] ?? '');
  throw new UsageError(
    `${inputs.origins[name] ?? name} is not valid`,
    issue?.message ?? 'not valid',
    allowedValues(name),
  );
}

/** The error that a setting nobody can do without was not given. */
export function required(merged: Merged, name: 'baseline' | 'candidate' | 'pyroscope-url'): string {
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

/**
 * Where an entry of a list came from. Entries have a place of their own only in a file: an input that names services chooses
 * among those of the file, so that their numbers are others.
 */
export function originOfEntry(origins: Origins, name: string, index: number): string {
  const list = origins[name] ?? name;
  const isGiven = /^(?:input|option|environment variable) /u.test(list);
  return (isGiven ? undefined : origins[`${name}.${index}`]) ?? list;
}

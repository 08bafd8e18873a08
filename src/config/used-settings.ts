import type { CommandLine } from './inputs.ts';
import type { SettingName } from './schema.ts';
import { UsageError } from './usage-error.ts';

/** Settings that say which server is asked, and as whom. */
export const SERVER_SETTINGS: readonly SettingName[] = [
  'pyroscope-url',
  'pyroscope-token',
  'pyroscope-username',
  'pyroscope-password',
  'pyroscope-ca',
  'tenant-id',
  'headers',
];

/** What a command heeds, and what is told where more is given. */
export interface CommandUse {
  readonly command: string;
  readonly used: ReadonlySet<string>;
  /** What else was given in vain, as it is named to a person; the first that is not undefined counts. */
  readonly others: readonly (string | undefined)[];
  readonly remedy: string;
}

/**
 * Refuses what a command would not heed: a setting that had no effect would mislead.
 * @throws UsageError that names the first of them
 */
export function refuseUnused({ settings }: CommandLine, { command, used, others, remedy }: CommandUse): void {
  const setting = Object.keys(settings.values).find((name) => !used.has(name));
  const given =
    setting === undefined ? others.find((one) => one !== undefined) : (settings.origins[setting] ?? setting);
  if (given === undefined) return;
  throw new UsageError(`${command} cannot use everything that is given`, `got ${given}`, remedy);
}

/** The first option that asks for a form of a report, as it is named to a person. */
export function reportOption({ options }: CommandLine): string | undefined {
  const name = Object.keys(options).find((one) => one.startsWith('report-'));
  return name === undefined ? undefined : `option --${name}`;
}

import { checkAll } from '../config/check-all.ts';
import { type DescribedSetting, describeSettings } from '../config/described.ts';
import { DEFAULT_CONFIG, readNamedConfigFile } from '../config/read-config.ts';
import { UsageError } from '../config/usage-error.ts';
import { visible } from '../report/escape.ts';
import { formatPlural } from '../report/numbers.ts';
import { CLI_DEFAULTS, type CommandSetting } from './command.ts';

/** Longer values are shown in the file better than here. */
const LONGEST_VALUE = 300;

/**
 * `flamegate config`: checks the configuration file without a server and says that it is valid; with --print what every setting
 * came to and where from. Returns the exit code.
 */
export async function config({ line, terminal, nowMs }: CommandSetting): Promise<number> {
  if (line.positionals.length > 0) {
    throw new UsageError(
      'config takes no files',
      `got ${line.positionals[0]?.slice(0, 200)}`,
      'name the configuration file with --config',
    );
  }
  const file = await readNamedConfigFile(line.settings);
  const settings = describeSettings(checkAll(line.settings, file, CLI_DEFAULTS, nowMs));
  if (line.options.json === true) {
    terminal.out(`${JSON.stringify({ file: file?.path ?? null, settings: toJson(settings) }, null, 2)}\n`);
    return 0;
  }
  if (line.options.quiet === true) return 0;
  if (line.options.print === true) terminal.out(settings.flatMap(settingLines).join('\n').concat('\n'));
  else terminal.out(validLine(file?.path ?? null, settings));
  return 0;
}

function validLine(path: string | null, settings: readonly DescribedSetting[]): string {
  if (path === null)
    return `There is no ${DEFAULT_CONFIG}: the settings of the command line and the environment are valid.\n`;
  const own = settings.filter(({ origin }) => origin.startsWith(`${path}:`));
  return `${visible(path)} is valid: ${formatPlural(own.length, 'setting')}.\n`;
}

function toJson(settings: readonly DescribedSetting[]) {
  return Object.fromEntries(
    settings.map(({ name, value, origin, entries }) => [
      name,
      { value, origin, ...(entries.length > 0 && { entries }) },
    ]),
  );
}

const NAME_COLUMN = 24;
const NOT_SET = '–';

/** `mode                    enforce  (default)`; the entries of a list below it, each with its place. */
function settingLines({ name, value, origin, entries }: DescribedSetting): string[] {
  const title = `${name}  `.padEnd(NAME_COLUMN);
  if (entries.length === 0) return [`${title}${shown(value ?? NOT_SET)}  (${visible(origin)})`];
  return [
    `${title}${formatPlural(entries.length, 'entry', 'entries')}  (${visible(origin)})`,
    ...entries.map((entry) => `  - ${shown(entry.value)}  (${visible(entry.origin)})`),
  ];
}

function shown(value: string): string {
  return visible(value, LONGEST_VALUE);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ALLOWED } from '../src/config/allowed.ts';
import { describeSettings } from '../src/config/described.ts';
import { readFlags } from '../src/config/inputs.ts';
import { FileSchema } from '../src/config/schema.ts';
import { replaceBetween } from './between-markers.ts';

/** Generates the tables of settings in docs/ from the schema; `--check` only says whether they are current. */

/** Pages with their tables: all settings, or the keys of the entries of one that is a list. */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  'docs/configuration.md': ['settings', 'services'],
  'docs/rules.md': ['rules', 'budgets'],
};
/** Variables that give a setting of the file where nothing else does. */
const VARIABLES = ['PYROSCOPE_URL', 'PYROSCOPE_TENANT_ID'];
/** Settings whose entries a section describes; a cell would not hold what they may be. */
const IN_SECTIONS: ReadonlySet<string> = new Set(['links', 'rules', 'budgets', 'waivers', 'group']);
/** Where more is said about a setting. */
const MORE: Readonly<Record<string, string>> = {
  source: '[files](files.md)',
  services: '[Services](#services-and-profile-types)',
  'profile-types': '[profile types](profile-types.md)',
  baseline: '[Windows](#windows), [baselines](baselines.md)',
  candidate: '[Windows](#windows)',
  history: '[History](#history-and-confirmation)',
  confirm: '[Confirmation](#history-and-confirmation)',
  load: '[Load](#load)',
  'mixed-windows': '[Windows](#windows)',
  settle: '[Waiting](#waiting)',
  shard: '[scale-out](scale-out.md)',
  mode: '[Modes](rules.md#modes)',
  'on-no-baseline': '[no baseline yet](baselines.md#no-baseline-yet)',
  comment: '[Comment](#comment)',
  check: '[Check run](#check-run-and-annotations)',
  issues: '[Issues](nightly.md#issues)',
  'source-paths': '[Annotations](#check-run-and-annotations)',
  'grafana-url': '[Links](links.md#links)',
  'grafana-tempo-uid': '[Traces](links.md#traces)',
  links: '[Links](links.md#links)',
  rules: '[Rules](rules.md#rules)',
  budgets: '[Budgets](rules.md#budgets)',
  waivers: '[waivers](waivers.md)',
  'max-waiver-days': '[waivers](waivers.md)',
  group: '[Groups](rules.md#groups)',
  ignore: '[Ignored functions](#ignored-functions)',
};

interface JsonSchema {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/**
 * A page with its tables replaced by what the schema says.
 * @param path of the page from the root
 * @throws Error naming a marker that is not there once
 */
export function withSettings(path: string, page: string): string {
  const { properties = {} } = z.toJSONSchema(FileSchema, { io: 'input' }) as JsonSchema;
  return (PAGES[path] ?? []).reduce((text, name) => {
    const content = name === 'settings' ? settingsTable(properties) : entryTable(properties[name]?.items);
    return replaceBetween(path, text, name, content);
  }, page);
}

function settingsTable(settings: Readonly<Record<string, JsonSchema>>): string {
  const defaults = new Map(
    describeSettings({ merged: {}, origins: {} }).map(({ name, value }) => [name, value]),
  );
  const variables = new Map(
    VARIABLES.flatMap((name) =>
      Object.keys(readFlags([], { [name]: 'x' }).settings.environment?.values ?? {}).map((of) => [of, name]),
    ),
  );
  const rows = Object.entries(settings).map(([name, { description = '' }]) => {
    const value = defaults.get(name);
    const variable = variables.get(name);
    const allowed = IN_SECTIONS.has(name) ? 'a list of entries' : ALLOWED[name as keyof typeof ALLOWED];
    const more = MORE[name] === undefined ? '' : `; see ${MORE[name]}`;
    return [
      `\`${name}\``,
      value == null ? (variable === undefined ? '' : `\`${variable}\``) : plain(value),
      `${plain(description)}${more}`,
      plain(allowed),
    ];
  });
  return table(['setting', 'default', 'what it is', 'write'], rows);
}

/** The keys of an entry; where it may also be a text, that is said in the page. */
function entryTable(item: JsonSchema = {}): string {
  const { properties } = item.properties === undefined ? (item.anyOf?.at(-1) ?? {}) : item;
  if (properties === undefined) throw new Error('an entry without keys');
  const rows = Object.entries(properties).map(([name, { description = '', enum: words }]) => {
    const [, what = '', standard = ''] = /^(?:(.*); )?default: (.*)$/u.exec(description) ?? ['', description];
    // Words that are explained one by one are named there.
    const isTold = words?.every((word) => what.includes(`${word}: `)) ?? true;
    const choice = isTold ? '' : (words ?? []).map((word) => `\`${word}\``).join(', ');
    const said = [plain(what), choice].filter((part) => part !== '').join('; ');
    return [`\`${name}\``, plain(standard), said];
  });
  return table(['key', 'default', 'what it is'], rows);
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |');
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A text as it is read: nothing in it is Markdown, and no pipe ends the cell. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_<>[\]|$~]/gu, '\\$&');
}

function main(): void {
  for (const name of Object.keys(PAGES)) {
    const path = join(import.meta.dirname, '..', name);
    const page = readFileSync(path, 'utf8');
    const current = withSettings(name, page);
    if (current === page) continue;
    if (process.argv.includes('--check')) {
      console.error(`${name} does not show the settings of the schema: run \`node scripts/settings.ts\`.`);
      process.exitCode = 1;
    } else {
      writeFileSync(path, current);
    }
  }
}

if (import.meta.main) main();

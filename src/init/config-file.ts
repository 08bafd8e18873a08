import { stringify } from 'yaml';
import { parseConfigFile } from '../config/file.ts';
import { visible } from '../report/escape.ts';
import { formatPlural } from '../report/numbers.ts';
import type { Found, FoundLabel, FoundService } from './found.ts';
import { typeNames } from './types.ts';

/** More services are not a list that somebody keeps up to date. */
export const MAX_SERVICES = 60;
/** A name that is longer is hardly one; the file stays readable, and within its bounds. */
const LONGEST_NAME = 300;
const SHOWN_NAME = 80;
const SHOWN_LABELS = 4;
const SHOWN_VALUES = 3;
const SHOWN_TYPES = 3;
const SHOWN_SILENT = 20;

/** A word that YAML cannot take for anything else. */
const PLAIN = /^[A-Za-z_][\w./-]*$/u;

const HEAD = `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/flamegate/v1/schema/config.schema.json
# Written by flamegate init. The docs named here are those of flamegate. All settings: docs/configuration.md.
# What they come to: npx flamegate config --print

# What a fail does: observe (nothing), warn (a warning), enforce (a red step). Stay with warn until "flamegate calibrate"
# has seen 20 pairs of windows of the same code without a false alarm.
mode: warn
`;

const TAIL = `
# What is compared. cpu and memory mean the right types for each runtime; this is the default.
# profile-types: [cpu, memory]

# Waits until the last uploads of a window that has just ended are there.
settle: auto

# So many windows directly before the baseline show what windows of the same code differ by, which finds smaller growth. Only
# where its code ran under load then, too: 2 to 5.
history: 0

# Limits, at their defaults: growth of a function that fails and that warns, and the smallest share of a service that is tested.
# "flamegate calibrate --write .github/flamegate.yml" raises them where your machines need it.
# fail-on-growth: 10%
# warn-on-growth: 5%
# min-share: 0.5%
`;

const TEMPLATE = `
# Without this list every service with profiles in either window is compared. One that is named must have profiles in both:
# what is silent is not evaluated.
# services:
#   - checkout
#   - ai-*
#   - { name: batch, optional: true } # its absence is reported, never counted
#   - '{team="vision"}'
`;

/** The first configuration file: of what was found, or with `null` a template. It always passes `flamegate config`. */
export function configText(found: Found | null): string {
  return `${HEAD}${found === null ? TEMPLATE : servicesText(found)}${TAIL}`;
}

/** Of the services that were found, those that are written, those that no entry can mean alone, and how many are too many. */
export function listable(found: Found): {
  readonly listed: readonly FoundService[];
  readonly unnamable: readonly FoundService[];
  readonly more: number;
} {
  const unnamable = found.services.filter(({ name }) => !isNamable(name));
  const namable = found.services.filter(({ name }) => isNamable(name));
  return {
    listed: namable.slice(0, MAX_SERVICES),
    unnamable,
    more: Math.max(0, namable.length - MAX_SERVICES),
  };
}

/** An entry is a name, a glob or a selector, and white space around it is cut off. */
function isNamable(name: string): boolean {
  return name !== '' && name.length <= LONGEST_NAME && name.trim() === name && !/^\{|[*?]/u.test(name);
}

function servicesText(found: Found): string {
  const { listed, unnamable, more } = listable(found);
  const lines = [
    '',
    '# Each must have profiles in both windows: what is silent is not evaluated. The absence of an optional one does not count.',
    ...(listed.length === 0 ? [] : ['services:', ...listed.map(entryLine)]),
    ...(more === 0
      ? []
      : [
          `# ${formatPlural(more, 'more service')} had profiles. A glob means several ("team-*"), labels too ('{team="vision"}');`,
          '# without this list all are compared. Hundreds: docs/scale-out.md',
        ]),
    ...hidden(
      unnamable.map(({ name }) => name),
      'cannot be named: a glob or labels can mean',
    ),
    ...hidden(found.silent, 'known to the server, but silent; optional if it may be off:'),
    ...labelLines(found),
  ];
  const text = `${lines.join('\n')}\n`;
  // What is written must be what is read: a surprise in a name must not end in a file that nobody can use.
  parseConfigFile('the new configuration', text);
  return text;
}

function entryLine(service: FoundService): string {
  const { name, types, others, hasStopped } = service;
  const own = types.length === 0 ? others.slice(0, SHOWN_TYPES) : [];
  const fields = [
    `name: ${yamlText(name)}`,
    ...(hasStopped ? ['optional: true'] : []),
    ...(own.length === 0 ? [] : [`profile-types: [${own.map(yamlText).join(', ')}]`]),
  ];
  const entry = fields.length === 1 ? yamlText(name) : `{ ${fields.join(', ')} }`;
  return `  - ${entry} # ${noteOf(service)}`;
}

function noteOf({ types, others, hasStopped }: FoundService): string {
  const names = shown(typeNames(types.length > 0 ? types : others));
  if (hasStopped) return `${names}; it had stopped sending profiles: is that all right?`;
  return types.length > 0 ? names : `neither cpu nor memory, but ${names || 'types that cannot be compared'}`;
}

/** A text as one line of YAML that reads as itself. */
function yamlText(text: string): string {
  const style = PLAIN.test(text) ? 'PLAIN' : 'QUOTE_DOUBLE';
  // Long quoted texts would else be broken into lines.
  const options = {
    defaultStringType: style,
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: 1_000_000,
  } as const;
  return stringify(text, options).trimEnd();
}

function hidden(names: readonly string[], what: string): string[] {
  const more = names.length > SHOWN_SILENT ? [`#   and ${names.length - SHOWN_SILENT} more`] : [];
  const list = names.slice(0, SHOWN_SILENT).map((name) => `#   ${shown(name)}`);
  return names.length === 0 ? [] : [`# ${what}`, ...list, ...more];
}

function labelLines({ versions, environments }: Found): string[] {
  const environment = environments.find(({ values }) => values.length > 1);
  const [name = '', value = ''] = [environment?.name, environment?.values[0]];
  return [
    ...versions
      .slice(0, 1)
      .map(
        (label) =>
          `# Versions: ${labelText(label)}. "label:${label.name}=..." finds a baseline: docs/baselines.md`,
      ),
    ...environments.slice(0, SHOWN_LABELS).map((label) => `# Label ${labelText(label)}`),
    ...(environment === undefined
      ? []
      : [
          `# Compare one of them: put {${name}=${JSON.stringify(shown(value))}} in front of both windows, or set ENVIRONMENT.`,
        ]),
  ];
}

/** `version (5 values: "a", "b", "c" ...)`; the name is one of ours. */
export function labelText({ name, values }: FoundLabel): string {
  const first = values.slice(0, SHOWN_VALUES).map((value) => JSON.stringify(shown(value)));
  return `${name} (${formatPlural(values.length, 'value')}: ${first.join(', ')}${values.length > first.length ? ' ...' : ''})`;
}

/** A comment must not end early, and a name must not look like a line of ours. */
function shown(name: string): string {
  return visible(name, SHOWN_NAME);
}

import { DEFAULT_POLICY } from '../judge/policy.ts';
import { type MergedSettings, originOfEntry } from './merge.ts';
import { FileSchema, InputSchema } from './schema.ts';
import { THRESHOLD_NAMES } from './threshold-names.ts';
import { inPercent } from './thresholds.ts';

/** A setting as a person reads it: what it is, and where that came from. */
export interface DescribedSetting {
  readonly name: string;
  /** As it would be written; null where it is not set and has no default. */
  readonly value: string | null;
  /** `.github/flamegate.yml:3:1`, `option --mode`, `environment variable PYROSCOPE_URL`, `default` or `not set`. */
  readonly origin: string;
  /** The entries of a list, each with its place; empty where there are none. */
  readonly entries: readonly { readonly value: string; readonly origin: string }[];
}

/** Never shown, wherever they come from. A header may hold a token, so only its name is. */
const SECRETS: ReadonlySet<string> = new Set(['pyroscope-token', 'pyroscope-password', 'github-token']);
const HIDDEN = '***';

/** What holds where nothing is said; on the command line. */
const DEFAULT_VALUES: Readonly<Record<string, string>> = {
  source: 'pyroscope',
  services: 'all with data',
  'profile-types': 'cpu, memory',
  history: '0',
  load: 'auto, or requests where both counts are given',
  'mixed-windows': 'refuse',
  settle: 'auto',
  'fail-on-growth': inPercent(DEFAULT_POLICY.failOnGrowth),
  'warn-on-growth': `${inPercent(DEFAULT_POLICY.warnOnGrowth)}, or fail-on-growth where that is less`,
  'min-share': inPercent(DEFAULT_POLICY.minShare),
  top: '10',
  mode: 'enforce',
  'on-inconclusive': 'exit code 3; warn in the Action',
  'on-not-evaluated': 'exit code 4; fail in the Action',
  'on-no-baseline': 'exit code 4; warn in the Action',
  comment: 'on-change',
  check: 'auto',
  issues: 'never',
  key: 'default',
  'report-dir': 'flamegate-report',
  'max-waiver-days': '90',
  'ignore-runtime-idle': 'true',
};

/** Inputs that say where settings come from, or what else to do: no settings of a gate. */
const NO_SETTINGS: ReadonlySet<string> = new Set(['config', 'merge']);

/** Every setting there is, in the order of the schema, secrets hidden. */
export function describeSettings({ merged, origins }: MergedSettings): readonly DescribedSetting[] {
  const names = [...new Set([...Object.keys(FileSchema.shape), ...Object.keys(InputSchema.shape)])];
  const given: Readonly<Record<string, unknown>> = merged;
  return names
    .filter((name) => !NO_SETTINGS.has(name))
    .map((name): DescribedSetting => {
      const value = given[name];
      if (value === undefined) return unset(name);
      const origin = origins[name] ?? name;
      const isList = Array.isArray(value) && value.some((entry) => typeof entry === 'object');
      return {
        name,
        value: formatSetting(name, value),
        origin,
        entries: isList
          ? value.map((entry, index) => ({
              value: formatValue(name, entry),
              origin: originOfEntry(origins, name, index),
            }))
          : [],
      };
    });
}

function unset(name: string): DescribedSetting {
  const known = Object.hasOwn(DEFAULT_VALUES, name) ? DEFAULT_VALUES[name] : undefined;
  return { name, value: known ?? null, origin: known === undefined ? 'not set' : 'default', entries: [] };
}

function formatSetting(name: string, value: unknown): string {
  if (SECRETS.has(name)) return HIDDEN;
  if (name === 'headers' && Array.isArray(value)) return value.map(hideHeader).join(', ');
  return formatValue(name, value);
}

function hideHeader(line: unknown): string {
  return `${String(line).split(':')[0]?.trim()}: ${HIDDEN}`;
}

const FRACTIONS: ReadonlySet<string> = new Set(THRESHOLD_NAMES);

/** Flow style of YAML, near enough to be read. */
function formatValue(name: string, value: unknown): string {
  if (typeof value === 'number') return FRACTIONS.has(name) ? inPercent(value) : String(value);
  if (Array.isArray(value)) return value.map((entry) => formatValue('', entry)).join(', ');
  // A list of baselines is a text with line breaks.
  if (value === null || typeof value !== 'object') return String(value).replaceAll('\n', ', ');
  if ('amount' in value && 'unit' in value) return formatAmount(Number(value.amount), String(value.unit));
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(
      ([key, part]) =>
        `${key}: ${Array.isArray(part) ? `[${formatValue(key, part)}]` : formatValue(key, part)}`,
    );
  return `{ ${parts.join(', ')} }`;
}

/** `5%` or `0.5 cores`; bytes are whole bytes, whatever they were written in. */
function formatAmount(amount: number, unit: string): string {
  return unit === 'share' || unit === 'growth' ? inPercent(amount) : `${amount} ${unit.replaceAll('-', ' ')}`;
}

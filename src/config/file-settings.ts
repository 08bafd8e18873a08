import type { ConfigFile } from './file.ts';
import type { GivenSettings } from './inputs.ts';
import type { SettingName } from './schema.ts';
import { THRESHOLD_NAMES } from './threshold-names.ts';
import { UsageError } from './usage-error.ts';

/**
 * Settings that decide how profiles are judged, wherever they come from. A new setting is one of a server until it is named
 * here: better refused than ignored.
 */
const JUDGING: readonly string[] = [
  'config',
  ...THRESHOLD_NAMES,
  'top',
  'mode',
  'on-inconclusive',
  'on-not-evaluated',
  'key',
  'rules',
  'group',
  'budgets',
  'ignore',
  'ignore-runtime-idle',
  'waivers',
  'max-waiver-days',
];

/** What else has a meaning where settings are about files: which ones, and where the verdict is told. */
const CHOOSING: readonly string[] = [
  'source',
  'baseline',
  'candidate',
  'services',
  'profile-types',
  'comment',
  'check',
  'issues',
  'issue-labels',
  'source-paths',
  'report-dir',
  'github-token',
];

/** What is said of settings, as reasons of verdicts are. */
export interface SettingNote {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** `files`: what the setting `source` asks for. `two-sides`: files named beside settings that may be those of a server. */
export type FileUse = 'files' | 'two-sides';

function isHeeded(name: string, use: FileUse): boolean {
  return JUDGING.includes(name) || (use === 'files' && CHOOSING.includes(name));
}

/**
 * Refuses inputs that mean nothing for files: a setting that had no effect would mislead. The environment may hold some for
 * other uses.
 * @param heeded names beside those that always are
 * @throws UsageError that names all of them
 */
export function refuseServerSettings(
  { values, origins }: GivenSettings,
  use: FileUse,
  heeded: readonly SettingName[] = [],
): void {
  const given = Object.keys(values)
    .filter((name) => !isHeeded(name, use) && !(heeded as readonly string[]).includes(name))
    .map((name) => origins[name] ?? name);
  if (given.length === 0) return;
  throw new UsageError(
    use === 'files' ? 'files have no settings of a server' : 'compare takes no settings of a server',
    `got ${given.join(', ')}${use === 'files' ? ', but source is files' : ''}`,
    `leave ${given.length === 1 ? 'it' : 'them'} out, or use ${use === 'files' ? 'source: pyroscope' : 'flamegate gate'} to compare two windows of a server`,
  );
}

const REMEDIES = {
  files: 'leave them out, or set source: pyroscope to compare two windows of a server',
  types: 'name a profile type with --profile-type; for the others use flamegate gate',
  server: 'use flamegate gate to compare two windows of a server',
};

/** A file is mostly that of a gate with a server, so its other settings are no mistake; but none is ignored silently. */
export function withoutEffect(file: ConfigFile | null, use: FileUse): readonly SettingNote[] {
  const names = Object.keys(file?.settings ?? {}).filter((name) => name !== 'source' && !isHeeded(name, use));
  if (file === null || names.length === 0) return [];
  return [
    {
      code: 'FG225',
      message: `profile files have no server, windows or load: without effect here, of ${file.path}, ${names.sort().join(', ')}`,
      remedy: REMEDIES[use === 'files' ? use : names.includes('profile-types') ? 'types' : 'server'],
    },
  ];
}

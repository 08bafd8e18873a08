import type { ConfigFile } from './file.ts';
import { type FilePattern, parseFilePatterns } from './file-pattern.ts';
import { type FileUse, refuseServerSettings, type SettingNote, withoutEffect } from './file-settings.ts';
import type { RawSettings } from './inputs.ts';
import { type Merged, type MergedSettings, mergeSettings } from './merge.ts';
import { readNamedConfigFile } from './read-config.ts';
import {
  type Defaults,
  type JudgeConfig,
  type PublishConfig,
  publishConfig,
  resolveJudgeConfig,
  type ServiceRule,
} from './resolve.ts';
import { resolveServices } from './services.ts';
import { UsageError } from './usage-error.ts';

/** The files of both sides. */
export interface FileSides {
  readonly baseline: readonly FilePattern[];
  readonly candidate: readonly FilePattern[];
}

/** What a gate needs to know whose profiles are files. */
export interface FileConfig extends JudgeConfig, PublishConfig, FileSides {
  /** What the settings are about: these files, or a server, so that only how it judges is taken from them. */
  readonly use: FileUse;
  /** Empty: every service that has files. */
  readonly services: readonly ServiceRule[];
  /** Aliases or ids; null for the type that each file shows first. */
  readonly profileTypes: readonly string[] | null;
  /** Settings of the configuration file without effect. */
  readonly notes: readonly SettingNote[];
}

/**
 * The settings where they say that profiles come from files; null where they come from a server.
 * @throws UsageError that names the setting and where it came from
 */
export async function readFileConfig(
  inputs: RawSettings,
  defaults: Defaults,
  nowMs: number,
): Promise<FileConfig | null> {
  const file = await readNamedConfigFile(inputs);
  const settings = mergeSettings(inputs, file);
  const { merged, origins } = settings;
  if (merged.source !== 'files') return null;
  refuseServerSettings(inputs, 'files');
  const side = (name: 'baseline' | 'candidate') =>
    parseFilePatterns(requiredSide(merged, name), origins[name] ?? name);
  const sides = { baseline: side('baseline'), candidate: side('candidate') };
  return ofFiles(settings, sides, { inputs, file, defaults, nowMs });
}

/**
 * The same for two patterns that are named beside settings, which are about a server unless they say `source: files`.
 * @throws UsageError that names the setting and where it came from
 */
export async function readPairConfig(
  inputs: RawSettings,
  defaults: Defaults,
  sides: FileSides,
  nowMs: number,
): Promise<FileConfig> {
  refuseServerSettings(inputs, 'two-sides', ['profile-types']);
  const file = await readNamedConfigFile(inputs);
  const settings = mergeSettings(inputs, file);
  const { merged } = settings;
  if (merged.source === 'files') return ofFiles(settings, sides, { inputs, file, defaults, nowMs });
  checkSides(sides);
  // Types of a server are not those of a file that somebody names: only a type that is named beside it counts.
  const isAsked = inputs.values['profile-types'] !== undefined;
  return {
    ...resolveJudgeConfig(inputs, file, defaults, nowMs),
    ...publishConfig(merged),
    ...sides,
    services: [],
    profileTypes: isAsked ? (merged['profile-types'] ?? null) : null,
    notes: withoutEffect(file, 'two-sides'),
    use: 'two-sides',
  };
}

/**
 * Checks what `source: files` says before a run, where a side may not be known yet.
 * @throws UsageError that names the setting and where it came from
 */
export function checkFileSettings(inputs: RawSettings, settings: MergedSettings): void {
  refuseServerSettings(inputs, 'files');
  const side = (name: 'baseline' | 'candidate') => {
    const value = settings.merged[name];
    return value === undefined ? [] : parseFilePatterns(value, settings.origins[name] ?? name);
  };
  const sides = { baseline: side('baseline'), candidate: side('candidate') };
  if (sides.baseline.length > 0 && sides.candidate.length > 0) checkSides(sides);
  chosenServices(settings, sides);
}

interface Given {
  readonly inputs: RawSettings;
  readonly file: ConfigFile | null;
  readonly defaults: Defaults;
  readonly nowMs: number;
}

function ofFiles(settings: MergedSettings, sides: FileSides, given: Given): FileConfig {
  const { inputs, file, defaults, nowMs } = given;
  checkSides(sides);
  return {
    ...resolveJudgeConfig(inputs, file, defaults, nowMs),
    ...publishConfig(settings.merged),
    ...sides,
    services: chosenServices(settings, sides),
    profileTypes: settings.merged['profile-types'] ?? null,
    notes: withoutEffect(file, 'files'),
    use: 'files',
  };
}

function checkSides({ baseline, candidate }: FileSides): void {
  const [before, after] = [baseline, candidate].map((side) => side[0]?.namesService ?? false);
  if (before === after) return;
  throw new UsageError(
    '{service} stands on one side only',
    `it is in the paths of the ${before ? 'baseline' : 'candidate'}, but not of the ${before ? 'candidate' : 'baseline'}`,
    "name the service in both, as in 'profiles/base/{service}/*.pb.gz' and 'profiles/head/{service}/*.pb.gz', or in neither",
  );
}

function chosenServices(
  { merged, origins }: MergedSettings,
  { candidate }: FileSides,
): readonly ServiceRule[] {
  const services = resolveServices(merged.services ?? [], merged);
  const refuse = (what: string, why: string, remedy: string) =>
    new UsageError(`${origins.services ?? 'services'} ${what}`, why, remedy);
  const selected = services.find(({ labels }) => labels !== undefined);
  if (selected !== undefined)
    throw refuse(
      'chooses by labels',
      `profile files have none, got ${selected.labels}`,
      'name the services as the paths of their files do',
    );
  const isChoice = services.length > 1 || services.some(({ name }) => /[*?]/u.test(name));
  if (isChoice && candidate[0]?.namesService === false)
    throw refuse(
      'chooses among services',
      'the paths of the profile files name none',
      'put {service} into the paths where the name of the service stands, or name one service',
    );
  return services;
}

function requiredSide(merged: Merged, name: 'baseline' | 'candidate'): string {
  const value = merged[name];
  if (value !== undefined) return value;
  throw new UsageError(
    `${name} is missing`,
    'source is files, so the files of two sides are compared',
    `give ${name} as a path or a pattern such as 'profiles/${name}/{service}/*.pb.gz'`,
  );
}

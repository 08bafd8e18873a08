import { basename } from 'node:path';
import { compareSides } from '../compare/compare.ts';
import type { SideData } from '../compare/comparison.ts';
import type { ConfigFile } from '../config/file.ts';
import { matchesGlob } from '../config/glob.ts';
import { ignoredFunctions } from '../config/ignore.ts';
import type { CommandLine } from '../config/inputs.ts';
import { readNamedConfigFile } from '../config/read-config.ts';
import { type JudgeConfig, resolveJudgeConfig } from '../config/resolve.ts';
import type { FileSettings, SettingName } from '../config/schema.ts';
import { UsageError } from '../config/usage-error.ts';
import { type BudgetMeasure, measureBudgets } from '../judge/budget-measures.ts';
import { type JudgeCase, type JudgedBuild, judgeBuild } from '../judge/judge.ts';
import type { Reason } from '../judge/verdict.ts';
import type { Profile } from '../profile/profile.ts';
import { kindOf } from '../profile/profile-type.ts';
import { createStackTableBuilder } from '../profile/stack-table.ts';
import { buildReport } from '../report/build-report.ts';
import { profileTypeOf, readProfileFile, sampleTypeIndex } from '../sources/files.ts';
import { VERSION } from '../version.ts';
import { CLI_DEFAULTS, type CommandSetting, show } from './gate.ts';
import { pathsOf } from './report-options.ts';

const ONE_FILE: Reason = {
  code: 'FG205',
  message: 'one file a side says nothing about noise, so the worst verdict is warn',
  remedy: 'use flamegate gate with Pyroscope, which compares time blocks, for a verdict that may fail',
};

const SERVER_SETTINGS: readonly SettingName[] = [
  'pyroscope-url',
  'pyroscope-token',
  'pyroscope-username',
  'pyroscope-password',
  'tenant-id',
  'headers',
  'services',
  'baseline',
  'candidate',
  'history',
  'confirm',
  'load',
  'baseline-requests',
  'candidate-requests',
  'mixed-windows',
  'settle',
  'grafana-url',
  'grafana-datasource-uid',
];

/** What of a configuration file has a meaning for two files; a new setting is one of the gate until it is named here. */
const FILE_SETTINGS: ReadonlySet<string> = new Set<keyof FileSettings>([
  'fail-on-growth',
  'warn-on-growth',
  'min-share',
  'top',
  'mode',
  'on-inconclusive',
  'on-not-evaluated',
  'key',
  'budgets',
  'ignore',
  'ignore-runtime-idle',
]);

/** `flamegate compare`: judges two profile files, without a server. Returns the exit code. */
export async function compare({ line, terminal, nowMs }: CommandSetting): Promise<number> {
  const [baselinePath, candidatePath] = twoFiles(line);
  refuseServerSettings(line);
  const file = await readNamedConfigFile(line.settings);
  const config = resolveJudgeConfig(line.settings, file, CLI_DEFAULTS);
  const types = line.settings.values['profile-types'] as readonly string[] | undefined;
  const baseline = await readProfileFile(baselinePath);
  const candidate = await readProfileFile(candidatePath);
  const service = basename(candidatePath);
  const compared = (types ?? [undefined]).map((type) =>
    compareProfiles(service, baseline, candidate, type, config),
  );
  const report = buildReport(judgeFiles(compared, config), {
    ...config,
    version: VERSION,
    nowMs,
    run: null,
    reasons: [],
    source: { kind: 'files', label: `${baselinePath} and ${candidatePath}` },
    windows: null,
    notes: withoutEffect(file),
    load: null,
    links: () => [],
  });
  await show(report, line, terminal, pathsOf(line));
  return report.exitCode;
}

function twoFiles({ positionals }: CommandLine): readonly [baseline: string, candidate: string] {
  const [baseline, candidate, ...more] = positionals;
  if (baseline !== undefined && candidate !== undefined && more.length === 0) return [baseline, candidate];
  throw new UsageError(
    'compare takes two profile files',
    `got ${positionals.length}`,
    'flamegate compare BASELINE CANDIDATE',
  );
}

/** Files need no server; a setting of one that had no effect would mislead. The environment may hold some for other uses. */
function refuseServerSettings({ settings }: CommandLine): void {
  const given = SERVER_SETTINGS.find((name) => settings.values[name] !== undefined);
  if (given === undefined) return;
  throw new UsageError(
    'compare takes no settings of a server',
    `got ${settings.origins[given] ?? given}`,
    'leave it out, or use flamegate gate to compare two windows of a server',
  );
}

/** A file is mostly that of the gate, so its other settings are no mistake; but none is ignored silently. */
function withoutEffect(file: ConfigFile | null): readonly Reason[] {
  const names = Object.keys(file?.settings ?? {}).filter((name) => !FILE_SETTINGS.has(name));
  if (file === null || names.length === 0) return [];
  return [
    {
      code: 'FG225',
      message: `two files have no windows, services or load: without effect here, of ${file.path}, ${names.sort().join(', ')}`,
      remedy: names.includes('profile-types')
        ? 'name a profile type with --profile-type; for the others use flamegate gate'
        : 'use flamegate gate to compare two windows of a server',
    },
  ];
}

/** One profile type of both files. */
interface ComparedFiles {
  readonly judgeCase: JudgeCase;
  readonly budgets: readonly BudgetMeasure[];
}

function judgeFiles(compared: readonly ComparedFiles[], { policy, budgets }: JudgeConfig): JudgedBuild {
  const cases = compared.map(({ judgeCase }) =>
    judgeCase.result === undefined ? judgeCase : { ...judgeCase, notes: [ONE_FILE] },
  );
  const measures = compared.flatMap((one) => one.budgets).filter(({ value }) => value !== null);
  // Files hold one service and few types: what other budgets limit is not missing, it is not meant.
  const rules = budgets.filter((rule) => measures.some((measure) => measure.rule === rule));
  return judgeBuild(cases, policy, { rules, measures, matches: matchesGlob });
}

function compareProfiles(
  service: string,
  baseline: Profile,
  candidate: Profile,
  type: string | undefined,
  { policy, ignore, budgets }: JudgeConfig,
): ComparedFiles {
  const before = sampleTypeIndex(baseline, type);
  const after = sampleTypeIndex(candidate, type);
  const sampleType = candidate.sampleTypes[after];
  const other = baseline.sampleTypes[before];
  if (sampleType === undefined || other?.type !== sampleType.type || other.unit !== sampleType.unit) {
    const reasons = [differentTypes(baseline, candidate)];
    return { judgeCase: { service, profileType: type ?? 'cpu', reasons, required: true }, budgets: [] };
  }
  const builder = createStackTableBuilder();
  builder.add(baseline, before);
  builder.add(candidate, after, true);
  const { table, blocks } = builder.finish();
  const profileType = profileTypeOf(sampleType);
  const kind = kindOf(profileType);
  const data = {
    kind,
    unit: sampleType.unit,
    table,
    ignored: ignoredFunctions(table.functions, ignore),
    baseline: toSide(baseline, blocks.slice(0, 1)),
    candidate: toSide(candidate, blocks.slice(1)),
  };
  const result = compareSides(data, policy);
  return {
    judgeCase: { service, profileType, result, reasons: [], required: true },
    budgets: measureBudgets(budgets, { service, profileType }, data, matchesGlob),
  };
}

function toSide({ durationNanos }: Profile, blocks: SideData['blocks']): SideData {
  return { blocks, durationMs: durationNanos / 1e6, uploads: 1 };
}

function differentTypes(baseline: Profile, candidate: Profile): Reason {
  const list = ({ sampleTypes }: Profile) => sampleTypes.map(profileTypeOf).join(', ');
  return {
    code: 'FG113',
    message: `the files hold no common sample type: ${list(baseline)} and ${list(candidate)}`,
    remedy: 'compare profiles of the same kind, or name a type that both hold with --profile-type',
  };
}

import type { BudgetRule, Load, Policy } from '../judge/policy.ts';
import { IDLE_FUNCTIONS } from '../profile/runtime-frames.ts';
import { resolveBudgets } from './budgets.ts';
import type { ConfigFile } from './file.ts';
import { resolveConfirm, resolveHistory } from './history.ts';
import type { RawSettings } from './inputs.ts';
import { resolveLoad } from './load.ts';
import { type Merged, mergeSettings, type Origins, required } from './merge.ts';
import type { RequestCounts } from './request-count.ts';
import type { SavedBaseline } from './saved-baseline.ts';
import { type PyroscopeSettings, resolvePyroscope } from './server.ts';
import type { ServiceRule } from './services.ts';
import type { Settle } from './settle.ts';
import type { SourcePath } from './source-paths.ts';
import { placeServices, resolveInterval } from './stack.ts';
import { resolvePolicy } from './thresholds.ts';
import { UsageError } from './usage-error.ts';
import { checkOverlap, parseWindow, type SideWindow } from './window.ts';

export type { BudgetRule, Load } from '../judge/policy.ts';
export type { PyroscopeSettings } from './server.ts';
export type { ServiceRule } from './services.ts';

/** An idle function to leave out: name (with wildcards) and, when given, the end of its file. */
export interface IgnoreRule {
  readonly function: string;
  readonly file?: string | undefined;
}

/** What a verdict that is no verdict does to the build; `exit-code` keeps the CLI's own codes 3 and 4. */
export type OutcomePolicy = 'pass' | 'warn' | 'fail' | 'exit-code';

/** How profiles are judged and reported, wherever they come from. */
export interface JudgeConfig {
  readonly policy: Policy;
  readonly ignore: readonly IgnoreRule[];
  readonly top: number;
  readonly mode: 'observe' | 'warn' | 'enforce';
  readonly onInconclusive: OutcomePolicy;
  readonly onNotEvaluated: OutcomePolicy;
  readonly key: string;
  readonly budgets: readonly BudgetRule[];
  /** Where each setting came from: `input mode`, `.github/flamegate.yml:3:1`; absent for a default. */
  readonly origins: Origins;
}

/** Everything the gate needs to know, validated once. */
export interface Config extends JudgeConfig {
  readonly pyroscope: PyroscopeSettings;
  /** Empty: every service with data in either window. */
  readonly services: readonly ServiceRule[];
  readonly profileTypes: readonly string[];
  /** Whether somebody asked for these types, so that a missing one matters. */
  readonly profileTypesAsked: boolean;
  readonly baseline: SideWindow;
  /** Where the baseline comes from when it is no window of the server. */
  readonly savedBaseline: SavedBaseline | null;
  readonly candidate: SideWindow;
  readonly load: Load;
  /** Windows of the baseline's version beside the baseline, latest first; they measure what differs without a change. */
  readonly history: readonly SideWindow[];
  /** A second window of the candidate, to test again what the first one only warned of. */
  readonly confirm: SideWindow | null;
  /** Whether windows that hold several versions may be compared. */
  readonly mixedWindows: 'refuse' | 'allow';
  /** Until when to wait for the last uploads. */
  readonly settle: Settle;
  /** Milliseconds between two uploads, as the environment says; null when it does not. */
  readonly intervalMs: number | null;
  /** The environment that other profiles are left out for; null when nothing says which. */
  readonly environment: string | null;
  /** Whether the environment says that nothing is profiled. */
  readonly isProfilingOff: boolean;
  readonly comment: 'on-change' | 'always' | 'never';
  readonly check: 'auto' | 'never';
  /** Where files of profiles lie in the repository. */
  readonly sourcePaths: readonly SourcePath[];
  readonly reportDir: string;
  readonly githubToken: string;
  readonly grafana: { readonly url: string; readonly datasourceUid: string } | null;
  /** Links of the user's own: addresses with placeholders. */
  readonly links: readonly { readonly name: string; readonly url: string }[];
}

/** Defaults that differ between the Action, which must colour a check, and the command line, which has exit codes. */
export interface Defaults {
  readonly onInconclusive: OutcomePolicy;
  readonly onNotEvaluated: OutcomePolicy;
}

/**
 * Merges defaults < environment < file < inputs and checks what one setting cannot know of another.
 * @param counts what `readRequestCounts` found, for nothing is read here
 * @param saved the snapshot that the setting `baseline` names
 * @throws UsageError that names the setting and where it came from
 */
export function resolveConfig(
  inputs: RawSettings,
  file: ConfigFile | null,
  defaults: Defaults,
  nowMs: number,
  counts: RequestCounts = {},
  saved: SavedBaseline | null = null,
): Config {
  const { merged, origins } = mergeSettings(inputs, file);
  const baseline = saved?.side ?? parseWindow('baseline', required(merged, 'baseline'), nowMs);
  const candidate = parseWindow('candidate', required(merged, 'candidate'), nowMs);
  checkOverlap(baseline, candidate);
  const windows = { baseline, candidate };
  const history = resolveHistory(merged.history ?? 0, windows, nowMs);
  const settle = merged.settle ?? 'auto';
  return {
    ...judgeConfig(merged, origins, defaults),
    pyroscope: resolvePyroscope(merged),
    ...placeServices(merged, inputs.stack, [baseline, candidate]),
    profileTypes: merged['profile-types'] ?? ['cpu', 'memory'],
    profileTypesAsked: merged['profile-types'] !== undefined,
    baseline,
    savedBaseline: saved,
    candidate,
    load: resolveLoad(merged.load, counts, windows, origins),
    history,
    confirm: resolveConfirm(merged.confirm, history, windows, nowMs),
    mixedWindows: merged['mixed-windows'] ?? 'refuse',
    settle,
    intervalMs: settle === 'auto' ? resolveInterval(inputs.stack?.interval) : null,
    isProfilingOff: inputs.stack?.isOff ?? false,
    comment: merged.comment ?? 'on-change',
    check: merged.check ?? 'auto',
    sourcePaths: merged['source-paths'] ?? [],
    reportDir: merged['report-dir'] ?? 'flamegate-report',
    githubToken: merged['github-token'] ?? '',
    grafana: resolveGrafana(merged),
    links: merged.links ?? [],
  };
}

/**
 * The same for profiles that come from files: no server and no windows are needed.
 * @throws UsageError that names the setting and where it came from
 */
export function resolveJudgeConfig(
  inputs: RawSettings,
  file: ConfigFile | null,
  defaults: Defaults,
): JudgeConfig {
  const { merged, origins } = mergeSettings(inputs, file);
  return judgeConfig(merged, origins, defaults);
}

function judgeConfig(merged: Merged, origins: Origins, defaults: Defaults): JudgeConfig {
  return {
    policy: resolvePolicy(merged, origins['warn-on-growth'] ?? 'warn-on-growth'),
    ignore: resolveIgnore(merged),
    top: merged.top ?? 10,
    mode: merged.mode ?? 'enforce',
    onInconclusive: merged['on-inconclusive'] ?? defaults.onInconclusive,
    onNotEvaluated: merged['on-not-evaluated'] ?? defaults.onNotEvaluated,
    key: merged.key ?? 'default',
    budgets: resolveBudgets(merged.budgets ?? [], origins),
    origins,
  };
}

function resolveGrafana(merged: Merged): Config['grafana'] {
  const url = merged['grafana-url'];
  const datasourceUid = merged['grafana-datasource-uid'];
  if (url !== undefined && datasourceUid !== undefined) return { url, datasourceUid };
  if (url === undefined && datasourceUid === undefined) return null;
  throw new UsageError(
    'links to Grafana need both grafana-url and grafana-datasource-uid',
    'only one of them is given',
    "give both; the uid is in the address of the data source's settings page",
  );
}

function resolveIgnore(merged: Merged): readonly IgnoreRule[] {
  const runtime =
    merged['ignore-runtime-idle'] === false ? [] : IDLE_FUNCTIONS.map((name) => ({ function: name }));
  return [...(merged.ignore ?? []), ...runtime];
}

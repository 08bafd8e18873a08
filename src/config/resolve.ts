import type { BudgetRule, LimitRule, Load, Policy, WaiverRule } from '../judge/policy.ts';
import { IDLE_FUNCTIONS } from '../profile/runtime-frames.ts';
import { resolveBudgets } from './budgets.ts';
import type { ConfigFile } from './file.ts';
import { type GrafanaSource, resolveGrafana } from './grafana.ts';
import { type GroupRule, resolveGroups } from './group.ts';
import { resolveConfirm, resolveHistory } from './history.ts';
import type { RawSettings } from './inputs.ts';
import { type IssueConfig, issueConfig } from './issues.ts';
import { resolveLoad } from './load.ts';
import { type Merged, mergeSettings, type Origins, required } from './merge.ts';
import type { RequestCounts } from './request-count.ts';
import { resolveRules } from './rules.ts';
import type { BaselineOutcome, BaselineReason, SavedBaseline } from './saved-baseline.ts';
import { type PyroscopeSettings, resolvePyroscope } from './server.ts';
import type { ServiceRule } from './services.ts';
import type { Settle } from './settle.ts';
import { resolveShard, type Shard } from './shard.ts';
import type { SourcePath } from './source-paths.ts';
import { placeServices, resolveInterval } from './stack.ts';
import { resolvePolicy } from './thresholds.ts';
import { resolveWaivers } from './waivers.ts';
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
  /** What is said of some functions; the first that matches decides. */
  readonly rules: readonly LimitRule[];
  /** Functions that count as one; the first that matches decides. */
  readonly groups: readonly GroupRule[];
  readonly top: number;
  readonly mode: 'observe' | 'warn' | 'enforce';
  readonly onInconclusive: OutcomePolicy;
  readonly onNotEvaluated: OutcomePolicy;
  readonly key: string;
  readonly budgets: readonly BudgetRule[];
  readonly waivers: readonly WaiverRule[];
  /** Where each setting came from: `input mode`, `.github/flamegate.yml:3:1`; absent for a default. */
  readonly origins: Origins;
}

/** Everything the gate needs to know, validated once. */
export interface Config extends JudgeConfig, IssueConfig {
  readonly pyroscope: PyroscopeSettings;
  /** Empty: every service with data in either window. */
  readonly services: readonly ServiceRule[];
  readonly profileTypes: readonly string[];
  /** Whether somebody asked for these types, so that a missing one matters. */
  readonly profileTypesAsked: boolean;
  readonly baseline: SideWindow;
  /** Where the baseline comes from when it is no window of the server. */
  readonly savedBaseline: SavedBaseline | null;
  /** What was looked for to find the baseline, and what was not found: null for a plain window. */
  readonly foundBaseline: Extract<BaselineOutcome, { readonly kind: 'found' }> | null;
  /** Why there is no baseline, in which case nothing is compared and `baseline` is an empty window; null where there is one. */
  readonly noBaseline: BaselineReason | null;
  readonly onNoBaseline: OutcomePolicy;
  readonly candidate: SideWindow;
  readonly load: Load;
  /** Windows of the baseline's version beside the baseline, latest first; they measure what differs without a change. */
  readonly history: readonly SideWindow[];
  /** A second window of the candidate, to test again what the first one only warned of. */
  readonly confirm: SideWindow | null;
  /** The part of the build that is compared; null for all of it. */
  readonly shard: Shard | null;
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
  readonly grafana: GrafanaSource | null;
  /** Where the traces are. */
  readonly tempo: GrafanaSource | null;
  /** Links of the user's own: addresses with placeholders. */
  readonly links: readonly { readonly name: string; readonly url: string }[];
}

/** Where and how a verdict is told. */
export type PublishConfig = Pick<
  Config,
  'comment' | 'check' | 'issues' | 'issueLabels' | 'sourcePaths' | 'reportDir' | 'githubToken'
>;

/** Where and how a verdict is told, wherever the profiles come from. */
export function publishConfig(merged: Merged): PublishConfig {
  return {
    comment: merged.comment ?? 'on-change',
    check: merged.check ?? 'auto',
    ...issueConfig(merged),
    sourcePaths: merged['source-paths'] ?? [],
    reportDir: merged['report-dir'] ?? 'flamegate-report',
    githubToken: merged['github-token'] ?? '',
  };
}

/** Defaults that differ between the Action, which must colour a check, and the command line, which has exit codes. */
export interface Defaults {
  readonly onInconclusive: OutcomePolicy;
  readonly onNotEvaluated: OutcomePolicy;
  /** As `onNotEvaluated` when absent. */
  readonly onNoBaseline?: OutcomePolicy;
}

/**
 * Merges defaults < environment < file < inputs and checks what one setting cannot know of another.
 * @param counts what `readRequestCounts` found, for nothing is read here
 * @param outcome what the setting `baseline` came to where it is no window
 * @throws UsageError that names the setting and where it came from
 */
export function resolveConfig(
  inputs: RawSettings,
  file: ConfigFile | null,
  defaults: Defaults,
  nowMs: number,
  counts: RequestCounts = {},
  outcome: BaselineOutcome | null = null,
): Config {
  const { merged, origins } = mergeSettings(inputs, file);
  const known = baselineOf(required(merged, 'baseline'), outcome, nowMs);
  const candidate = parseWindow('candidate', required(merged, 'candidate'), nowMs);
  const baseline = known ?? { selector: '', fromMs: candidate.fromMs, untilMs: candidate.fromMs };
  const windows = { baseline, candidate };
  const isMissing = outcome?.kind === 'none';
  if (!isMissing) checkOverlap(baseline, candidate);
  const history = isMissing ? [] : resolveHistory(merged.history ?? 0, windows, nowMs);
  const settle = merged.settle ?? 'auto';
  return {
    ...judgeConfig(merged, origins, defaults, nowMs),
    pyroscope: resolvePyroscope(merged, inputs.stack?.isOff !== true),
    ...placeServices(merged, inputs.stack, [baseline, candidate]),
    profileTypes: merged['profile-types'] ?? ['cpu', 'memory'],
    profileTypesAsked: merged['profile-types'] !== undefined,
    baseline,
    savedBaseline: outcome?.kind === 'found' ? outcome.saved : null,
    foundBaseline: outcome?.kind === 'found' ? outcome : null,
    noBaseline: outcome?.kind === 'none' ? outcome.reason : null,
    onNoBaseline: merged['on-no-baseline'] ?? defaults.onNoBaseline ?? defaults.onNotEvaluated,
    candidate,
    load: resolveLoad(merged.load, counts, windows, origins),
    history,
    confirm: isMissing ? null : resolveConfirm(merged.confirm, history, windows, nowMs),
    shard: resolveShard(merged.shard, windowTexts(merged, outcome)),
    mixedWindows: merged['mixed-windows'] ?? 'refuse',
    settle,
    intervalMs: settle === 'auto' ? resolveInterval(inputs.stack?.interval) : null,
    isProfilingOff: inputs.stack?.isOff ?? false,
    ...publishConfig(merged),
    ...resolveGrafana(merged),
    links: merged.links ?? [],
  };
}

/** Windows as they are written; a baseline that was looked for has its own. */
function windowTexts({ baseline, candidate, confirm, history }: Merged, outcome: BaselineOutcome | null) {
  const earlier = typeof history === 'object' ? history : [];
  return {
    baseline: outcome === null ? baseline : undefined,
    candidate,
    confirm,
    ...Object.fromEntries(earlier.map((text, index) => [`history ${index + 1}`, text])),
  };
}

function baselineOf(setting: string, outcome: BaselineOutcome | null, nowMs: number): SideWindow | null {
  if (outcome === null) return parseWindow('baseline', setting, nowMs);
  return outcome.kind === 'found' ? outcome.side : null;
}

/**
 * The same for profiles that come from files: no server and no windows are needed.
 * @param nowMs time of the run; null where nothing is judged by waivers
 * @throws UsageError that names the setting and where it came from
 */
export function resolveJudgeConfig(
  inputs: RawSettings,
  file: ConfigFile | null,
  defaults: Defaults,
  nowMs: number | null = null,
): JudgeConfig {
  const { merged, origins } = mergeSettings(inputs, file);
  return judgeConfig(merged, origins, defaults, nowMs);
}

function judgeConfig(
  merged: Merged,
  origins: Origins,
  defaults: Defaults,
  nowMs: number | null,
): JudgeConfig {
  const policy = resolvePolicy(merged, origins['warn-on-growth'] ?? 'warn-on-growth');
  return {
    policy,
    rules: resolveRules(merged.rules ?? [], policy, origins),
    groups: resolveGroups(merged.group ?? [], origins),
    ignore: resolveIgnore(merged),
    top: merged.top ?? 10,
    mode: merged.mode ?? 'enforce',
    onInconclusive: merged['on-inconclusive'] ?? defaults.onInconclusive,
    onNotEvaluated: merged['on-not-evaluated'] ?? defaults.onNotEvaluated,
    key: merged.key ?? 'default',
    budgets: resolveBudgets(merged.budgets ?? [], origins),
    waivers: resolveWaivers(merged.waivers ?? [], merged['max-waiver-days'], origins, nowMs),
    origins,
  };
}

function resolveIgnore(merged: Merged): readonly IgnoreRule[] {
  const runtime =
    merged['ignore-runtime-idle'] === false ? [] : IDLE_FUNCTIONS.map((name) => ({ function: name }));
  return [...(merged.ignore ?? []), ...runtime];
}

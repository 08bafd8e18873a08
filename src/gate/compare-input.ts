import { MIN_HISTORY } from '../compare/between-windows.ts';
import type { ComparisonData, HistoryData } from '../compare/comparison.ts';
import { sumBlocks } from '../compare/costs.ts';
import { type HistoryFault, judgeHistory, ranIn } from '../compare/history.ts';
import { leakLimits } from '../compare/leak-estimate.ts';
import { findLeak, type GaugeLevels, isSpanWanted, type LeakFinding } from '../compare/leak-finding.ts';
import { type CommonStacks, commonStacks } from '../compare/same-stacks.ts';
import { MIN_BLOCKS } from '../compare/variance.ts';
import { ignoredFunctions } from '../config/ignore.ts';
import type { IgnoreRule, Load } from '../config/resolve.ts';
import type { ReadWindows } from '../judge/compare-windows.ts';
import type { EvidenceFacts, OtherStacks } from '../judge/evidence-notes.ts';
import { parseProfileType } from '../profile/profile-type.ts';
import type { CollectedProfiles } from '../sources/collect.ts';
import {
  MIN_UPLOADS_PER_BLOCK,
  type PlannedComparison,
  type PlannedSide,
  type SideName,
} from '../sources/plan.ts';
import type { Window } from '../sources/source.ts';
import type { SpanUploads } from '../sources/span.ts';

/** One service and type as it was fetched. */
export interface Fetched {
  readonly comparison: PlannedComparison;
  readonly profiles: CollectedProfiles;
}

/** What a person says about the comparison as a whole. */
export interface InputSetting {
  readonly ignore: readonly IgnoreRule[];
  readonly load: Load;
}

/** What the engine takes for all services of a build, and why earlier windows are not used: null for those that are. */
export interface CompareInput {
  readonly windows: readonly ReadWindows[];
  readonly history: readonly (HistoryFault | null)[];
  /** Per earlier window the services that ran another version in it, and go without it. */
  readonly otherVersions: readonly (readonly string[])[];
  /** Per earlier window the services that show other call stacks in it, and go without it. */
  readonly otherStacks: readonly (readonly OtherStacks[])[];
}

/** One service and type, ready as far as it can be without the others of its build. */
export interface Prepared extends Fetched {
  /** Without earlier windows. */
  readonly data: ComparisonData;
  /** Null for one that could not be read or ran another version. */
  readonly windows: readonly (EarlierWindow | null)[];
}

interface EarlierWindow extends HistoryData {
  readonly durationMs: number;
  /** Null where the service hardly ran. */
  readonly common: CommonStacks | null;
}

/** Turns what was planned and fetched of one service and type into what the engine compares. */
export function prepareInput(one: Fetched, setting: InputSetting): Prepared {
  const data = toData(one, setting);
  const windows = earlierWindows(one).map((window) =>
    window === null ? null : { ...window, common: ranIn(data, window) ? commonStacks(data, window) : null },
  );
  return { ...one, data, windows };
}

/** Decides for all services of a build together which earlier windows are used. */
export function toCompareInput(services: readonly Prepared[]): CompareInput {
  const history = judgeHistory(services);
  return {
    windows: services.map(({ data, windows, comparison: { sides } }) => {
      const offered = windows.filter((_, at) => history[at] === null);
      return { data: withHistory(data, offered), sides };
    }),
    history,
    otherVersions: otherVersions(services),
    otherStacks: otherStacks(history, services),
  };
}

/** What one service will most likely be compared by: an earlier window is refused for all services together, if at all. */
export function likelyData({ data, windows }: Prepared): ComparisonData {
  return withHistory(data, windows);
}

/** Those earlier windows that were read, and in which the service ran as the same program. */
function withHistory(data: ComparisonData, windows: Prepared['windows']): ComparisonData {
  const history = windows.flatMap((window): HistoryData[] => {
    if (window === null || window.common?.isSame !== true) return [];
    const { values, apartMs } = window;
    return [{ values, apartMs }];
  });
  return history.length === 0 ? data : { ...data, history };
}

/** Services whose call stacks in an earlier window are others, by window; nothing of a window that is not used anyway. */
function otherStacks(history: CompareInput['history'], services: readonly Prepared[]): OtherStacks[][] {
  return history.map((fault, index) => {
    const shares = new Map<string, number>();
    for (const { comparison, windows } of fault === null ? services : []) {
      const { common = null } = windows[index] ?? {};
      if (common === null || common.isSame) continue;
      const { service } = comparison;
      shares.set(service, Math.min(common.share, shares.get(service) ?? 1));
    }
    return [...shares].sort(([a], [b]) => (a < b ? -1 : 1)).map(([service, share]) => ({ service, share }));
  });
}

/** The same comparison with another window of the candidate; `profiles.history` holds the earlier windows that `first` used. */
export function withSecondWindow(first: ReadWindows, again: Fetched, setting: InputSetting): ReadWindows {
  const history = (first.data.history ?? []).map((window, index) => ({
    ...window,
    values: again.profiles.history[index] as Float64Array,
  }));
  return { data: { ...toData(again, setting), history }, sides: again.comparison.sides };
}

function toData({ comparison, profiles }: Fetched, { ignore, load }: InputSetting): ComparisonData {
  const { profileType, kind, sides } = comparison;
  const { table, blocks } = profiles;
  const side = (name: SideName) => ({
    blocks: blocks[name],
    durationMs: lengthMs(sides[name].window),
    uploads: sides[name].uploads,
  });
  const loadLog = loadLogOf(load, lengthMs(sides.candidate.window) / lengthMs(sides.baseline.window));
  return {
    kind,
    unit: parseProfileType(profileType).sampleUnit,
    table,
    ignored: ignoredFunctions(table.functions, ignore),
    apartMs: apartMs(sides.baseline.window, sides.candidate.window),
    baseline: side('baseline'),
    candidate: side('candidate'),
    ...(loadLog === null ? {} : { loadLog }),
  };
}

/** ln of the candidate's load over the baseline's, null where it is not known. */
function loadLogOf(load: Load, lengths: number): number | null {
  if (load.kind === 'auto') return null;
  return Math.log(load.kind === 'fixed' ? lengths : load.candidate / load.baseline);
}

/** Earlier windows with the time to the next later one of the same code, the baseline being the last. */
function earlierWindows({ comparison: { sides, history }, profiles }: Fetched) {
  const baseline = sides.baseline.window;
  const all = [baseline, ...history.map(({ window }) => window)];
  return history.map(({ window, versions }, index) => {
    const values = profiles.history[index] ?? null;
    if (values === null || isOtherVersion(sides.baseline, versions)) return null;
    const gaps = all.filter((other) => other.fromMs > window.fromMs).map((other) => apartMs(window, other));
    return { values, durationMs: lengthMs(window), apartMs: gaps.length === 0 ? 0 : Math.min(...gaps) };
  });
}

/** Whether labels say that another version ran than in the baseline. */
function isOtherVersion({ series }: PlannedSide, versions: readonly string[]): boolean {
  const usual = new Set(series.map(({ version }) => version));
  return !usual.has('') && versions.some((version) => !usual.has(version));
}

/** Services of which an earlier window shows another version, by window. */
function otherVersions(fetched: readonly Fetched[]): string[][] {
  const windows = Math.max(0, ...fetched.map(({ comparison }) => comparison.history.length));
  return Array.from({ length: windows }, (_, index) => {
    const other = fetched.filter(({ comparison: { sides, history } }) =>
      isOtherVersion(sides.baseline, history[index]?.versions ?? []),
    );
    return [...new Set(other.map(({ comparison }) => comparison.service))].sort();
  });
}

function lengthMs({ fromMs, untilMs }: Window): number {
  return untilMs - fromMs;
}

/** Time between two windows, whichever is first; negative when they overlap. */
export function apartMs(a: Window, b: Window): number {
  return Math.max(a.fromMs, b.fromMs) - Math.min(a.untilMs, b.untilMs);
}

/** How the evidence of a comparison was gathered. */
export function evidenceFacts({ comparison, data }: Fetched & ReadWindows): EvidenceFacts {
  const { kind, sides, uploadIntervalMs } = comparison;
  const apart = apartMs(sides.baseline.window, sides.candidate.window);
  const needed = MIN_BLOCKS * MIN_UPLOADS_PER_BLOCK * uploadIntervalMs;
  const { history = [] } = data;
  return {
    isGauge: kind === 'gauge',
    blocks: sides.baseline.blocks.length,
    neededSeconds: Math.ceil(needed / 1000),
    uploadSeconds: Math.round(uploadIntervalMs / 1000),
    apartMs: apart,
    isDistanceShown: history.length >= MIN_HISTORY && history.some((window) => window.apartMs >= apart),
  };
}

/** Whether a leak may show over the whole time from the first window to the last. */
export function wantsSpan(comparison: PlannedComparison): boolean {
  return comparison.kind === 'gauge' && isSpanWanted(levelsOf(comparison));
}

/** Whether what a gauge holds keeps rising; nothing for what is no gauge. */
export function leakOf(
  { comparison, profiles }: Fetched,
  { loadLog, baseline, candidate }: ComparisonData,
  span: SpanUploads | undefined,
): { readonly leak?: LeakFinding } {
  if (comparison.kind !== 'gauge') return {};
  const { table, blocks, edges } = profiles;
  const stacks = table.stackOffsets.length - 1;
  const windows = {
    baseline: { values: sumBlocks(blocks.baseline, stacks), snapshots: baseline.uploads },
    candidate: { values: sumBlocks(blocks.candidate, stacks), snapshots: candidate.uploads },
  };
  return { leak: findLeak(levelsOf(comparison, loadLog), span ?? null, { table, edges, windows }) };
}

function levelsOf({ profileType, sides }: PlannedComparison, loadLog?: number): GaugeLevels {
  const levels = ({ window, series, alive }: PlannedSide) => ({ ...window, series, cpu: alive });
  const { baseline, candidate } = sides;
  const limits = leakLimits(profileType);
  return { baseline: levels(baseline), candidate: levels(candidate), limits, loadLog };
}

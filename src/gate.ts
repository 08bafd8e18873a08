import { compareSides } from './compare/compare.ts';
import { DISTANT_MS, MIN_BLOCKS } from './compare/growth.ts';
import { rankHolders } from './compare/holders.ts';
import { detectLeak } from './compare/leak.ts';
import { leakLimits } from './compare/leak-estimate.ts';
import { toLevelWindow } from './compare/level-series.ts';
import { matchesGlob } from './config/glob.ts';
import { ignoredFunctions } from './config/ignore.ts';
import type { Config, JudgeConfig } from './config/resolve.ts';
import { parseSelector } from './config/selector.ts';
import type { SideWindow } from './config/window.ts';
import { type JudgeCase, judgeBuild } from './judge/judge.ts';
import type { LeakFinding } from './judge/leak-rules.ts';
import type { Reason } from './judge/verdict.ts';
import { parseProfileType } from './profile/profile-type.ts';
import { buildReport, type ReportContext } from './report/build-report.ts';
import { grafanaLinks } from './report/links.ts';
import type { Report, ReportRun } from './report/report.ts';
import { absentComparisons, clippedReasons } from './sources/absence.ts';
import { type CollectedProfiles, collect, type Progress } from './sources/collect.ts';
import {
  MIN_UPLOADS_PER_BLOCK,
  makePlan,
  type Plan,
  type PlannedComparison,
  type PlannedSide,
  type SideRequest,
} from './sources/plan.ts';
import { reasonOfError } from './sources/pyroscope/diagnose.ts';
import { type ProfileSource, SourceError, type Window } from './sources/source.ts';

/** What the gate takes from the world around it. */
export interface GateSetting {
  readonly source: ProfileSource;
  readonly nowMs: number;
  readonly version: string;
  readonly run: ReportRun | null;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * The whole gate: plan -> collect -> compare -> judge -> report. A source that cannot be asked makes the build not
 * evaluated: never a pass, never an exception.
 * @throws ProfileTypeError for a profile type that cannot exist
 */
export async function runGate(config: Config, setting: GateSetting): Promise<Report> {
  try {
    const plan = await makePlan(setting.source, {
      services: config.services,
      profileTypes: config.profileTypes,
      sides: { baseline: toSide(config.baseline), candidate: toSide(config.candidate) },
      matches: matchesGlob,
    });
    const facts = { windows: config, typesAsked: config.profileTypesAsked, nowMs: setting.nowMs };
    const clipped = clippedReasons(plan, facts);
    const cases =
      clipped.length > 0
        ? plan.comparisons.map((comparison) => notEvaluated(comparison, clipped))
        : await compareAll(plan, config, setting);
    return report([...cases, ...absentComparisons(plan, facts)], plan, config, setting, []);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return report([], null, config, setting, [reasonOfError(error)]);
  }
}

async function compareAll(
  plan: Plan,
  config: Config,
  { source, onProgress }: GateSetting,
): Promise<JudgeCase[]> {
  const collected = await collect(source, plan, onProgress);
  return plan.comparisons.map((comparison, index) => {
    const profiles = collected[index] as CollectedProfiles | SourceError;
    return profiles instanceof SourceError
      ? notEvaluated(comparison, [reasonOfError(profiles)])
      : compareOne(comparison, profiles, config);
  });
}

function compareOne(
  comparison: PlannedComparison,
  profiles: CollectedProfiles,
  { ignore, policy }: JudgeConfig,
): JudgeCase {
  const { service, profileType, kind, sides } = comparison;
  const { table, blocks } = profiles;
  const side = (name: 'baseline' | 'candidate') => ({
    blocks: blocks[name],
    durationMs: sides[name].window.untilMs - sides[name].window.fromMs,
    uploads: sides[name].uploads,
  });
  const result = compareSides(
    {
      kind,
      unit: parseProfileType(profileType).sampleUnit,
      table,
      ignored: ignoredFunctions(table.functions, ignore),
      apartMs: apartMs(sides.baseline.window, sides.candidate.window),
      baseline: side('baseline'),
      candidate: side('candidate'),
    },
    policy,
  );
  const judgeCase = { service, profileType, result, reasons: [], required: true };
  return kind === 'gauge' ? { ...judgeCase, leak: findLeak(comparison, profiles) } : judgeCase;
}

/** Time between two windows, whichever is first; negative when they overlap. */
function apartMs(a: Window, b: Window): number {
  return Math.max(a.fromMs, b.fromMs) - Math.min(a.untilMs, b.untilMs);
}

/** The baseline is the same service at the same age: what it does, too, is no leak of the candidate. */
function findLeak(
  { profileType, sides }: PlannedComparison,
  { table, edges }: CollectedProfiles,
): LeakFinding {
  const levels = ({ series, alive }: PlannedSide) => toLevelWindow(series, alive);
  const result = detectLeak({
    candidate: levels(sides.candidate),
    references: [levels(sides.baseline)],
    limits: leakLimits(profileType),
  });
  return { result, holders: edges === null ? [] : rankHolders(table, edges.early, edges.late) };
}

function notEvaluated(
  { service, profileType, optional }: PlannedComparison,
  reasons: readonly Reason[],
): JudgeCase {
  return { service, profileType, reasons, required: !optional };
}

function report(
  cases: readonly JudgeCase[],
  plan: Plan | null,
  config: Config,
  { source, nowMs, version, run }: GateSetting,
  reasons: readonly Reason[],
): Report {
  const context: ReportContext = {
    ...config,
    version,
    nowMs,
    run,
    reasons,
    source: { kind: 'pyroscope', label: source.label },
    windows: { baseline: config.baseline, candidate: config.candidate },
    notes: (index) => (cases[index]?.result === undefined ? [] : evidenceNotes(plan?.comparisons[index])),
    links: (service, profileType) => linksOf(config, service, profileType),
  };
  return buildReport(judgeBuild(cases, config.policy), context);
}

function linksOf({ grafana, baseline, candidate }: Config, service: string, profileType: string) {
  if (grafana === null) return [];
  const side = ({ fromMs, untilMs, selector }: SideWindow) => ({
    fromMs,
    untilMs,
    filters: parseSelector(selector),
  });
  return grafanaLinks(grafana, {
    service,
    profileType,
    baseline: side(baseline),
    candidate: side(candidate),
  });
}

function toSide({ selector, fromMs, untilMs }: SideWindow): SideRequest {
  return { selector, window: { fromMs, untilMs } };
}

/** What weakens the evidence of a comparison, and what would help. */
function evidenceNotes(comparison: PlannedComparison | undefined): readonly Reason[] {
  if (comparison === undefined || comparison.kind === 'gauge') return [];
  const { sides, uploadIntervalMs } = comparison;
  const notes: Reason[] = [];
  const blocks = sides.baseline.blocks.length;
  if (blocks < MIN_BLOCKS) {
    const seconds = Math.ceil((MIN_BLOCKS * MIN_UPLOADS_PER_BLOCK * uploadIntervalMs) / 1000);
    notes.push({
      code: 'FG205',
      message: `the windows hold ${blocks === 1 ? 'one time block' : `${blocks} time blocks`} of two uploads: too few to measure noise, so the worst verdict is warn`,
      remedy: `use windows of at least ${seconds} s; an upload arrives about every ${Math.round(uploadIntervalMs / 1000)} s`,
    });
  }
  const apart = apartMs(sides.baseline.window, sides.candidate.window);
  if (apart > DISTANT_MS) {
    notes.push({
      code: 'FG207',
      message: `the windows lie ${Math.round(apart / 60_000)} minutes apart, so single functions may differ by more without a change`,
      remedy: 'measure both versions back to back, or at the same time, to find smaller growth',
    });
  }
  return notes;
}

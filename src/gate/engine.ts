import { matchesGlob } from '../config/glob.ts';
import type { Config } from '../config/resolve.ts';
import type { GateSetting } from '../gate.ts';
import { duetNotes } from '../judge/duet-notes.ts';
import { type JudgedBuild, judgeBuild } from '../judge/judge.ts';
import { snapshotNotes } from '../judge/snapshot-notes.ts';
import type { Reason } from '../judge/verdict.ts';
import { buildReport, type ReportContext } from '../report/build-report.ts';
import type { Report } from '../report/report.ts';
import { absentComparisons, clippedReasons, emptyPlanReason } from '../sources/absence.ts';
import { askClues } from '../sources/clues.ts';
import type { Plan } from '../sources/plan.ts';
import type { Settled } from '../sources/settle.ts';
import { compareAll, nothingCompared } from './comparisons.ts';
import { lookAgain } from './confirm.ts';
import { clockNotes, environmentNotes, futureNotes, settleNotes } from './notes.ts';
import { serviceModes, unusedNotes, withRules } from './rules.ts';
import { partOf, shardWithoutPlan, withWaiverParts } from './shard.ts';
import { withWaivers } from './waivers.ts';

/** What there is to judge, and what was found out on the way there. */
export interface Planned {
  readonly whole: Plan;
  /** Time of this machine when the source was asked what it has. */
  readonly askedAtMs: number;
  readonly settled: Settled | null;
  readonly links: Promise<ReportContext['links']>;
}

/**
 * Fetches what is planned, compares and judges it.
 * @throws SourceError when the source cannot be asked
 */
export async function judgePlan(
  { whole, askedAtMs, settled, links }: Planned,
  config: Config,
  setting: GateSetting,
): Promise<Report> {
  const { plan, policy, elsewhere, shard, ...part } = partOf(whole, config);
  const facts = {
    windows: config,
    typesAsked: config.profileTypesAsked,
    nowMs: setting.nowMs,
    saved: setting.saved ?? (config.savedBaseline === null ? [] : (['baseline'] as const)),
  };
  const selectors = { baseline: config.baseline.selector, candidate: config.candidate.selector };
  const clues = await askClues(setting.source, plan, { ...facts, selectors });
  const why = emptyPlanReason(whole, { ...facts, clues });
  if (why !== undefined) return judgeNothing(config, setting, why);
  const clipped = clippedReasons(plan, facts);
  const { cases, measures, notes, look } =
    clipped.length > 0 ? nothingCompared(plan, clipped) : await compareAll(plan, config, setting);
  const modeOf = serviceModes([...whole.comparisons, ...whole.missing], config);
  const all = withRules([...cases, ...absentComparisons(plan, { ...facts, clues })], config, modeOf);
  const budgets = { rules: config.budgets, measures, matches: matchesGlob, elsewhere };
  const first = judgeBuild(all, policy, budgets);
  const again = await lookAgain(first, look, { ...config, policy }, setting);
  const judged = again === null ? first : judgeBuild(again, policy, budgets);
  const waived = withWaivers(judged, config, setting.nowMs, config.shard !== null);
  const unused = unusedNotes(all, config);
  return report(waived.build, config, setting, {
    shard: withWaiverParts(shard, waived),
    reasons: part.reasons,
    notes: [
      ...futureNotes(plan.retention.newestProfileMs, askedAtMs, setting.source.clockAheadMs?.() ?? null),
      ...[...part.notes, ...environmentNotes(config), ...settleNotes(settled)],
      ...[...waived.notes, ...unused, ...notes],
    ],
    links: await links,
  });
}

/** A build that is not evaluated as a whole. */
export function judgeNothing(config: Config, setting: GateSetting, reason: Reason): Report {
  const context = { shard: shardWithoutPlan(config), reasons: [reason], notes: [], links: () => [] };
  return report(judgeBuild([], config.policy), config, setting, context);
}

function report(
  build: JudgedBuild,
  config: Config,
  { source, nowMs, version, run, flameGraphs }: GateSetting,
  { shard, reasons, notes, links }: Pick<ReportContext, 'shard' | 'reasons' | 'notes' | 'links'>,
): Report {
  return buildReport(build, {
    ...config,
    version,
    nowMs,
    run,
    shard,
    reasons,
    notes: [
      ...clockNotes(source.clockAheadMs?.() ?? null),
      ...(config.foundBaseline?.notes ?? []),
      ...snapshotNotes(config.savedBaseline, config.baseline.untilMs, nowMs),
      ...(config.noBaseline === null
        ? duetNotes(config.baseline, config.candidate, config.savedBaseline !== null)
        : []),
      ...notes,
    ],
    source: { kind: 'pyroscope', label: source.label },
    windows:
      config.noBaseline === null
        ? { baseline: config.baseline, candidate: config.candidate, confirm: config.confirm }
        : null,
    links,
    flameGraphs,
  });
}

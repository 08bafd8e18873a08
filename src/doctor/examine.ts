import { profilerTraces } from '../compare/profiler-traces.ts';
import { matchesGlob } from '../config/glob.ts';
import type { Config } from '../config/resolve.ts';
import { prepareInput } from '../gate/compare-input.ts';
import { environmentNotes, PROFILING_OFF } from '../gate/notes.ts';
import { profilerNotes } from '../judge/profiler-notes.ts';
import { snapshotNotes } from '../judge/snapshot-notes.ts';
import type { Reason } from '../judge/verdict.ts';
import { absentComparisons, clippedReason, emptyPlanReason } from '../sources/absence.ts';
import { askClues, explainError } from '../sources/clues.ts';
import { collect } from '../sources/collect.ts';
import { makePlan, type Plan, type PlannedComparison, SIDES, type SideName } from '../sources/plan.ts';
import { type ProfileSource, type Retention, SourceError } from '../sources/source.ts';
import { type Check, wrong } from './check.ts';
import { foldChecks } from './fold.ts';
import { planChecks } from './plan-checks.ts';
import { serverChecks } from './server-checks.ts';

/** What an examination takes beside the configuration of a gate. */
export interface DoctorSetting {
  readonly source: ProfileSource;
  /** What the server alone is called, where the source is more. */
  readonly serverLabel?: string;
  readonly nowMs: number;
  /** Windows that nobody named, so that one without profiles is no fault. */
  readonly assumed: readonly SideName[];
}

/** So many services are looked into. */
const MAX_READ = 8;

/**
 * Looks at everything a gate depends on, with few questions, and without reading more than one block a side of a service.
 * A source that cannot be asked is a finding, never an exception.
 * @throws ProfileTypeError for a profile type that cannot exist
 */
export async function examine(config: Config, setting: DoctorSetting): Promise<readonly Check[]> {
  const { source } = setting;
  if (config.isProfilingOff) return [wrong('problem', 'settings', PROFILING_OFF)];
  try {
    const plan = await makePlan(source, {
      services: config.services,
      profileTypes: config.profileTypes,
      sides: { baseline: toSide(config.baseline), candidate: toSide(config.candidate) },
      matches: matchesGlob,
    });
    const server = await askServer(source, setting.serverLabel ?? source.label, plan.retention);
    const checks = serverChecks(server);
    if (server.readiness.kind === 'not-ready') return checks;
    const notes = settingNotes(config, setting.nowMs);
    return foldChecks(
      withoutRepetition([...checks, ...notes, ...(await examinePlan(plan, config, setting))]),
    );
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return [wrong('problem', 'server', await explainError(source, error))];
  }
}

/** What is said of the server as a note is not worth saying where it is the problem of a service. */
function withoutRepetition(checks: readonly Check[]): readonly Check[] {
  const problems = new Set(checks.filter(({ state }) => state === 'problem').map(({ code }) => code));
  return checks.filter(
    ({ state, about, code }) => state !== 'note' || about !== 'server' || !problems.has(code),
  );
}

/** What the report of a gate says before all else: which baseline was found, and which profiles were left out. */
function settingNotes(config: Config, nowMs: number): readonly Check[] {
  const { foundBaseline, savedBaseline, baseline } = config;
  return [
    ...(foundBaseline?.notes ?? []).map((reason) => wrong('note', 'baseline', reason)),
    ...snapshotNotes(savedBaseline, baseline.untilMs, nowMs).map((reason) =>
      wrong('note', 'baseline', reason),
    ),
    ...environmentNotes(config).map((reason) => wrong('note', 'settings', reason)),
  ];
}

async function askServer(source: ProfileSource, label: string, retention: Retention) {
  const [readiness, version, received] = await Promise.all([
    source.readReadiness?.(),
    source.readVersion?.(),
    source.readReceived?.(),
  ]);
  return {
    label,
    retention,
    readiness: readiness ?? ({ kind: 'unknown' } as const),
    version: version ?? null,
    received: received ?? null,
  };
}

async function examinePlan(
  plan: Plan,
  config: Config,
  { source, nowMs, assumed }: DoctorSetting,
): Promise<readonly Check[]> {
  const facts = {
    windows: config,
    typesAsked: config.profileTypesAsked,
    nowMs,
    saved: config.savedBaseline === null ? [] : (['baseline'] as const),
    selectors: { baseline: config.baseline.selector, candidate: config.candidate.selector },
  };
  const [clues, notes] = await Promise.all([askClues(source, plan, facts), readNotes(source, plan, config)]);
  const absent = absentComparisons(plan, { ...facts, clues });
  return planChecks({
    plan,
    empty: emptyPlanReason(plan, { ...facts, clues }),
    clipped: SIDES.flatMap((side) => {
      const reason = clippedReason(plan, facts, side);
      return reason === undefined ? [] : [{ side, reason }];
    }),
    absent,
    mixedWindows: config.mixedWindows,
    notes,
    assumed,
  });
}

/** Reads one block a side of the services whose CPU time is compared, and asks what the profiler did in them. */
async function readNotes(
  source: ProfileSource,
  plan: Plan,
  config: Config,
): Promise<ReadonlyMap<PlannedComparison, readonly Reason[]>> {
  const chosen = plan.comparisons.filter(({ kind }) => kind === 'cpu').slice(0, MAX_READ);
  const short = chosen.map((comparison) => ({
    ...comparison,
    history: [],
    sides: { baseline: oneBlock(comparison, 'baseline'), candidate: oneBlock(comparison, 'candidate') },
  }));
  const read = await collect(source, { ...plan, comparisons: short }, () => undefined);
  return new Map(
    chosen.map((comparison, index) => {
      const profiles = read[index];
      if (profiles === undefined || profiles instanceof SourceError) {
        return [comparison, []];
      }
      const { data } = prepareInput({ comparison: short[index] as PlannedComparison, profiles }, config);
      const { baseline, candidate } = comparison.sides;
      return [
        comparison,
        profilerNotes(profilerTraces(data, { baseline: baseline.series, candidate: candidate.series })),
      ];
    }),
  );
}

/** The block in the middle: the edges of a window may be quiet. */
function oneBlock({ sides }: PlannedComparison, side: SideName): PlannedComparison['sides'][SideName] {
  const { blocks } = sides[side];
  return { ...sides[side], blocks: blocks.slice(Math.floor(blocks.length / 2)).slice(0, 1) };
}

function toSide({ selector, fromMs, untilMs }: Config['baseline']) {
  return { selector, window: { fromMs, untilMs } };
}

import { matchesGlob } from './config/glob.ts';
import type { Config } from './config/resolve.ts';
import type { SideWindow } from './config/window.ts';
import { prepareLinks } from './gate/links.ts';
import { PROFILING_OFF } from './gate/notes.ts';
import type { RawProfile } from './profile/raw-profile.ts';
import type { Report, ReportRun } from './report/report.ts';
import { explainError } from './sources/clues.ts';
import type { Progress } from './sources/collect.ts';
import { firstSends } from './sources/pending-sends.ts';
import { makePlan, type SideName, type SideRequest } from './sources/plan.ts';
import { type Clock, type Settled, settle, type Waiting } from './sources/settle.ts';
import { type ProfileSource, SourceError } from './sources/source.ts';
import type { WantedRequest } from './sources/wanted.ts';

/** What the gate takes from the world around it. */
export interface GateSetting {
  readonly source: ProfileSource;
  readonly nowMs: number;
  readonly version: string;
  readonly run: ReportRun | null;
  readonly onProgress: (progress: Progress) => void;
  /** Absent where time stands still: then nothing is waited for. */
  readonly clock?: Clock | undefined;
  /** Told while the last uploads are waited for. */
  readonly onWait?: ((waiting: Waiting) => void) | undefined;
  /** Sides that come from snapshots, where the settings do not say. */
  readonly saved?: readonly SideName[] | undefined;
  /** See `ReportContext`. */
  readonly flameGraphs?: boolean | undefined;
  /** Takes what was compared, to be kept beside the report; nobody asks for it when absent. */
  readonly onProfiles?: ((profiles: readonly RawProfile[]) => void) | undefined;
}

/**
 * The whole gate: plan -> collect -> compare -> judge -> report, all but the plan in gate/engine.ts. A source that cannot be asked
 * makes the build not evaluated: never a pass, never an exception.
 * @throws ProfileTypeError for a profile type that cannot exist
 */
export async function runGate(config: Config, setting: GateSetting): Promise<Report> {
  const reason = config.isProfilingOff ? PROFILING_OFF : config.noBaseline;
  if (reason !== null) return (await loadEngine()).judgeNothing(config, setting, reason);
  try {
    const [planned, { judgePlan }] = await Promise.all([plan(config, setting), loadEngine()]);
    return await judgePlan(planned, config, setting);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const { judgeNothing } = await loadEngine();
    return judgeNothing(config, setting, await explainError(setting.source, error));
  }
}

/** Loading it takes about as long as the first answers: it begins when the questions are sent. */
async function loadEngine() {
  await firstSends();
  return import('./gate/engine.ts');
}

async function plan(config: Config, setting: GateSetting) {
  const { source, run } = setting;
  const labels = new Map<string, string>();
  const links = prepareLinks(config, source, run, (service) => labels.get(service) ?? '');
  const wanted = { services: config.services, profileTypes: config.profileTypes, matches: matchesGlob };
  const settled = await settleWindows(wanted, config, setting);
  const sides = { baseline: toSide(config.baseline), candidate: toSide(config.candidate) };
  const isPart = config.shard !== null;
  const history = config.history.map(toSide);
  // A run may have waited for the last uploads for minutes.
  const askedAtMs = setting.clock?.nowMs() ?? setting.nowMs;
  const whole = await makePlan(source, { ...wanted, sides, history, isPart });
  for (const { service, labels: own } of whole.comparisons) labels.set(service, own);
  return { whole, askedAtMs, settled, links };
}

/** Lets the window that ended last become complete. */
async function settleWindows(
  wanted: WantedRequest,
  { baseline, candidate, confirm, settle: how, intervalMs }: Config,
  { source, clock, onWait }: GateSetting,
): Promise<Settled | null> {
  if (clock === undefined) return null;
  const windows = [candidate, baseline, ...(confirm === null ? [] : [confirm])];
  const last = windows.reduce((latest, window) => (window.untilMs > latest.untilMs ? window : latest));
  const request = { ...wanted, side: toSide(last), settle: how, intervalMs };
  return settle(source, request, clock, onWait ?? (() => undefined));
}

function toSide({ selector, fromMs, untilMs }: SideWindow): SideRequest {
  return { selector, window: { fromMs, untilMs } };
}

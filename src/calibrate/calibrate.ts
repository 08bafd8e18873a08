import type { Reason } from '../judge/verdict.ts';
import { absentComparisons, emptyPlanReason } from '../sources/absence.ts';
import { askClues } from '../sources/clues.ts';
import type { ProfileSource } from '../sources/source.ts';
import { type Calibration, type CalibrationFacts, summarize } from './calibration.ts';
import { type LeftOut, type Replay, type ReplayRequest, replay } from './replay.ts';

/** What a calibration takes. */
export interface CalibrationRequest extends ReplayRequest, Omit<CalibrationFacts, 'source' | 'windows'> {}

/** A calibration, or why there is none: nothing replayed is never a rate of 0. */
export type CalibrationResult =
  | { readonly kind: 'done'; readonly calibration: Calibration }
  | { readonly kind: 'nothing'; readonly reason: Reason };

/**
 * Replays windows of unchanged code through the engine and sums up how often it raised an alarm.
 * @throws SourceError when the source cannot be asked, ProfileTypeError for an unknown alias
 */
export async function runCalibration(
  source: ProfileSource,
  request: CalibrationRequest,
): Promise<CalibrationResult> {
  const replayed = await replay(source, request);
  if (replayed.pairs.length === 0)
    return { kind: 'nothing', reason: await whyNothing(source, replayed, request) };
  return { kind: 'done', calibration: summarize(replayed, { ...request, source: source.label }) };
}

async function whyNothing(
  source: ProfileSource,
  { plan, leftOut, clippedWindows }: Replay,
  { windows, selector, typesAsked, nowMs }: CalibrationRequest,
): Promise<Reason> {
  const [first] = leftOut;
  if (first !== undefined) return whyLeftOut(first);
  if (clippedWindows > windows.length - 2) {
    return {
      code: 'FG107',
      message: `the server holds only a part of ${clippedWindows} of the ${windows.length} windows`,
      remedy: 'choose a later range',
    };
  }
  const range = { fromMs: windows[0]?.fromMs ?? 0, untilMs: windows.at(-1)?.untilMs ?? 0 };
  const known = { windows: { baseline: range, candidate: range }, typesAsked, nowMs };
  const clues = await askClues(source, plan, {
    ...known,
    selectors: { baseline: selector, candidate: selector },
  });
  const facts = { ...known, clues };
  const empty = emptyPlanReason(plan, facts);
  if (empty !== undefined) return empty;
  const absent = absentComparisons(plan, facts).find(({ required }) => required);
  if (plan.comparisons.length === 0 && absent?.reasons[0] !== undefined) return absent.reasons[0];
  return {
    code: 'FG111',
    message: 'no two windows near each other hold profiles of the same service and type',
    remedy: 'choose a range in which the services worked all the time, or longer windows',
  };
}

function whyLeftOut({ service, error }: LeftOut): Reason {
  if (error !== null)
    return { code: 'FG110', message: `${service}: ${error}`, remedy: 'use shorter windows' };
  return {
    code: 'FG214',
    message: `${service}: two versions ran in every pair of windows, so that none shows unchanged code`,
    remedy: 'name one version with --selector; --mixed-windows allow replays them all the same',
  };
}

import { matchesGlob } from '../../config/glob.ts';
import type { Config } from '../../config/resolve.ts';
import type { SideWindow } from '../../config/window.ts';
import type { Reason } from '../../judge/verdict.ts';
import type { Progress } from '../../sources/collect.ts';
import type { SideRequest } from '../../sources/plan.ts';
import { type Clock, settle, type Waiting } from '../../sources/settle.ts';
import { encodeSnapshot } from '../../sources/snapshot/encode.ts';
import { readSnapshot } from '../../sources/snapshot/read-file.ts';
import { type TakeRequest, takeSnapshot } from '../../sources/snapshot/take.ts';
import type { ProfileSource } from '../../sources/source.ts';
import { VERSION } from '../../version.ts';
import type { SavedRelease } from './judge.ts';
import type { FoundSide, SavedFile } from './sides.ts';

/** Both sides, as they were found. */
export interface FoundRelease {
  readonly baseline: FoundSide;
  readonly candidate: FoundSide;
}

/** Who hears how far it has come, and what time it is. */
export interface TakeSetting {
  readonly nowMs: number;
  readonly clock: Clock;
  readonly onProgress: (progress: Progress) => void;
  readonly onWait: (waiting: Waiting) => void;
}

/**
 * Saves what the server has, so that from here on nothing is asked of it.
 * @returns why there is nothing to save, where that is so
 * @throws SourceError when the server cannot be asked
 */
export async function takeRelease(
  source: ProfileSource,
  { baseline, candidate }: FoundRelease,
  config: Config,
  setting: TakeSetting,
): Promise<SavedRelease | Reason> {
  const last = [baseline, candidate]
    .filter(({ saved }) => saved === null)
    .toSorted((a, b) => b.side.untilMs - a.side.untilMs)[0];
  if (last !== undefined) {
    const { settle: how, intervalMs } = config;
    const request = { ...requestOf(config, last.side, []), settle: how, intervalMs };
    await settle(source, request, setting.clock, setting.onWait);
  }
  const before = await takeSide(source, baseline, requestOf(config, baseline.side, config.history), setting);
  if ('code' in before) return before;
  const after = await takeSide(source, candidate, requestOf(config, candidate.side, []), setting);
  return 'code' in after ? after : { baseline: before, candidate: after };
}

function requestOf(config: Config, side: SideWindow, history: readonly SideWindow[]): TakeRequest {
  return {
    services: config.services,
    profileTypes: config.profileTypes,
    typesAsked: config.profileTypesAsked,
    matches: matchesGlob,
    side: toSide(side),
    history: history.map(toSide),
  };
}

function toSide({ selector, fromMs, untilMs }: SideWindow): SideRequest {
  return { selector, window: { fromMs, untilMs } };
}

async function takeSide(
  source: ProfileSource,
  { saved }: FoundSide,
  request: TakeRequest,
  { nowMs, onProgress }: TakeSetting,
): Promise<SavedFile | Reason> {
  if (saved !== null) return saved;
  const taken = await takeSnapshot(source, request, { version: VERSION, nowMs, onProgress });
  if (taken.kind === 'nothing') return taken.reason;
  const bytes = await encodeSnapshot(taken.snapshot);
  // What is judged is what is kept: the very bytes, read again.
  return { bytes, content: readSnapshot(bytes, 'that was just taken') };
}

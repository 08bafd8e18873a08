import { matchesGlob } from '../config/glob.ts';
import type { ServiceRule } from '../config/resolve.ts';
import { wantsSpan } from '../gate/compare-input.ts';
import { clippedReasons } from '../sources/absence.ts';
import { type CollectedProfiles, collect } from '../sources/collect.ts';
import { makePlan, type Plan, type PlannedComparison } from '../sources/plan.ts';
import { type ProfileSource, SourceError, type SourceErrorKind, type Window } from '../sources/source.ts';
import { listSpans } from '../sources/span.ts';
import { comparePair, hasChanged, type PairSetting, type ReadComparison } from './compare-pair.ts';
import { judgePair, type PairOutcome } from './outcome.ts';
import { createReplaySource, type ReplaySource } from './replay-source.ts';
import { NEIGHBOURS, pairsEndingAt, type WindowPair } from './windows.ts';

/** What is to be replayed. */
export interface ReplayRequest extends PairSetting {
  /** In the order of time, of equal length. */
  readonly windows: readonly Window[];
  /** Label selector of the unchanged code, `''` for none. */
  readonly selector: string;
  /** Empty: every service with data in the range. */
  readonly services: readonly ServiceRule[];
  readonly profileTypes: readonly string[];
  readonly nowMs: number;
  readonly onProgress: (donePairs: number, allPairs: number) => void;
}

/** A service and type that could not be replayed in every pair. */
export interface LeftOut {
  readonly service: string;
  readonly profileType: string;
  readonly pairs: number;
  /** The first error; null where labels say that the version changed within the pairs. */
  readonly error: string | null;
}

/** How every pair of windows came out. */
export interface Replay {
  /** Pairs in which at least one service and type could be compared, by candidate, the nearest baseline first. */
  readonly pairs: readonly PairOutcome[];
  /** Windows of which the server holds only a part. */
  readonly clippedWindows: number;
  /** What the source could not answer though it answered other questions, and what is not the same code. */
  readonly leftOut: readonly LeftOut[];
  /** What exists in the range as a whole; tells why there is nothing where there is nothing. */
  readonly plan: Plan;
}

/** Errors that concern one answer; after any other the next question would fail as well. */
const OF_ONE_ANSWER: ReadonlySet<SourceErrorKind> = new Set([
  'too-large',
  'malformed',
  'rejected',
  'not-saved',
  'too-long',
  'bad-type',
]);

/**
 * Replays every window against those before it, as the gate would have judged them. Each block is fetched once, and no more
 * than the windows of one pair and those between them are kept.
 * @throws SourceError when the source cannot be asked, ProfileTypeError for an unknown alias
 */
export async function replay(source: ProfileSource, request: ReplayRequest): Promise<Replay> {
  const { windows, nowMs, onProgress } = request;
  const [first, last] = [windows[0] as Window, windows[windows.length - 1] as Window];
  const range = { fromMs: first.fromMs, untilMs: last.untilMs };
  const asked = createReplaySource(source, range);
  const plan = await planFor(asked, request, range, range);
  const isClipped = windows.map((window) => {
    const sides = { baseline: window, candidate: window };
    return clippedReasons(plan, { windows: sides, typesAsked: false, nowMs }).length > 0;
  });
  const todo = windows.map((_, candidate) =>
    pairsEndingAt(candidate).filter((pair) => !isClipped[pair.baseline] && !isClipped[pair.candidate]),
  );
  const all = todo.flat().length;
  const pairs: PairOutcome[] = [];
  const leftOut = new Map<string, LeftOut>();
  let done = 0;
  for (const [candidate, ending] of todo.entries()) {
    for (const pair of ending) {
      const outcome = await replayPair(asked, request, pair, leftOut);
      if (outcome !== null) pairs.push(outcome);
      onProgress(++done, all);
    }
    asked.forget(windows[candidate - NEIGHBOURS]?.untilMs ?? 0);
  }
  const clippedWindows = isClipped.filter(Boolean).length;
  return { pairs, clippedWindows, leftOut: [...leftOut.values()], plan };
}

function planFor(
  source: ProfileSource,
  { services, profileTypes, selector }: ReplayRequest,
  baseline: Window,
  candidate: Window,
): Promise<Plan> {
  return makePlan(source, {
    services,
    profileTypes,
    sides: { baseline: { selector, window: baseline }, candidate: { selector, window: candidate } },
    matches: matchesGlob,
  });
}

/** Null when no service has data in both windows. */
async function replayPair(
  source: ReplaySource,
  request: ReplayRequest,
  pair: WindowPair,
  leftOut: Map<string, LeftOut>,
): Promise<PairOutcome | null> {
  const windows = [request.windows[pair.baseline], request.windows[pair.candidate]];
  const [baseline, candidate] = windows as [Window, Window];
  const all = await planFor(source, request, baseline, candidate);
  const [changed, comparisons] = partition(all.comparisons, (one) => isOtherCode(one, request));
  for (const comparison of changed) count(leftOut, comparison, null);
  const plan = { ...all, comparisons, candidateOnly: [] };
  const collected = await collect(source, plan, () => undefined);
  const spans = await listSpans(source, plan, wantsSpan);
  const read: ReadComparison[] = [];
  for (const [index, comparison] of comparisons.entries()) {
    const profiles = collected[index] as CollectedProfiles | SourceError;
    if (!(profiles instanceof SourceError)) read.push({ comparison, profiles, span: spans.get(comparison) });
    else if (OF_ONE_ANSWER.has(profiles.kind)) count(leftOut, comparison, profiles);
    else throw profiles;
  }
  if (read.length === 0) return null;
  return judgePair(pair, comparePair(read, request), request.policy, candidate.fromMs - baseline.untilMs);
}

/** Who allows windows of several versions does not go by their labels. */
function isOtherCode(comparison: PlannedComparison, { mixedWindows }: ReplayRequest): boolean {
  return mixedWindows === 'refuse' && hasChanged(comparison);
}

function partition<T>(
  list: readonly T[],
  test: (entry: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [list.filter(test), list.filter((entry) => !test(entry))];
}

function count(
  leftOut: Map<string, LeftOut>,
  { service, profileType }: PlannedComparison,
  error: SourceError | null,
): void {
  const key = JSON.stringify([service, profileType, error === null]);
  const text = error === null ? null : `${error.message}: ${error.why}`;
  const known = leftOut.get(key) ?? { service, profileType, pairs: 0, error: text };
  leftOut.set(key, { ...known, pairs: known.pairs + 1 });
}

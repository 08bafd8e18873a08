import type { Load } from '../judge/policy.ts';
import type { WindowPair } from './history.ts';
import type { Origins } from './merge.ts';
import type { RequestCount, RequestCounts } from './request-count.ts';
import { UsageError } from './usage-error.ts';
import type { SideWindow } from './window.ts';

/** How much the load test may outlast its window more on one side than on the other. */
const MAX_EXCESS_RATIO = 1.1;

const GIVE_BOTH =
  'give baseline-requests and candidate-requests, as whole numbers or as the JSON that k6 run --summary-export wrote';

/**
 * What is known about the load: request counts when there are any, else what `load` says.
 * @throws UsageError when the settings contradict each other
 */
export function resolveLoad(
  load: Load['kind'] | undefined,
  { baseline, candidate }: RequestCounts,
  windows: WindowPair,
  origins: Origins,
): Load {
  if (baseline === undefined && candidate === undefined) return withoutCounts(load ?? 'auto', origins);
  if (baseline === undefined || candidate === undefined) {
    const [given, missing] = baseline === undefined ? ['candidate', 'baseline'] : ['baseline', 'candidate'];
    throw new UsageError(
      `${missing}-requests is missing`,
      `${origins[`${given}-requests`] ?? `${given}-requests`} is given, and cost per request needs both counts`,
      `give ${missing}-requests, too, or leave both out`,
    );
  }
  refuseContradiction(load, origins);
  const counts = { baseline, candidate };
  refuseDifferentMetrics(counts);
  refuseOtherWindows(counts, windows);
  const isIterations = baseline.source === 'iterations' || candidate.source === 'iterations';
  return {
    kind: 'requests',
    baseline: baseline.requests,
    candidate: candidate.requests,
    closedModel: baseline.closedModel || candidate.closedModel,
    counted: isIterations ? 'iterations' : 'requests',
  };
}

function withoutCounts(kind: Load['kind'], origins: Origins): Load {
  if (kind !== 'requests') return { kind };
  throw new UsageError(
    'load: requests needs the numbers of requests',
    `${origins.load ?? 'load'} is "requests", but no count is given`,
    GIVE_BOTH,
  );
}

function refuseContradiction(load: Load['kind'] | undefined, origins: Origins): void {
  if (load === undefined || load === 'requests') return;
  throw new UsageError(
    `load: ${load} contradicts the numbers of requests`,
    `${origins.load ?? 'load'} is "${load}", and ${origins['baseline-requests'] ?? 'baseline-requests'} is given`,
    'leave load out to compare cost per request, or leave the counts out',
  );
}

interface BothCounts {
  readonly baseline: RequestCount;
  readonly candidate: RequestCount;
}

/** An iteration of a script sends any number of requests. */
function refuseDifferentMetrics({ baseline, candidate }: BothCounts): void {
  const sources = new Set([baseline.source, candidate.source]);
  if (!sources.has('http_reqs') || !sources.has('iterations')) return;
  throw new UsageError(
    'baseline-requests and candidate-requests count different things',
    `${baseline.source} and ${candidate.source} in the two summaries of k6`,
    'run the same k6 script against both versions, or give both counts as whole numbers',
  );
}

/**
 * A count belongs to its window. A test that outlasts its window counts requests which the profiles do not hold; where
 * it does so alike on both sides, that cancels out.
 */
function refuseOtherWindows({ baseline, candidate }: BothCounts, windows: WindowPair): void {
  const excess = {
    baseline: excessOf(baseline, windows.baseline),
    candidate: excessOf(candidate, windows.candidate),
  };
  const ratio = excess.baseline / excess.candidate;
  if (Math.max(ratio, 1 / ratio) <= MAX_EXCESS_RATIO) return;
  const name = ratio > 1 ? 'baseline' : 'candidate';
  const { durationMs } = ratio > 1 ? baseline : candidate;
  const windowMs = lengthOf(windows[name]);
  throw new UsageError(
    `${name}-requests does not belong to the ${name} window`,
    `k6 counted requests for ${seconds(durationMs ?? 0)}, but the window is ${seconds(windowMs)} long`,
    `let the ${name} window span the load test, or give the number of requests in it`,
  );
}

function excessOf({ durationMs }: RequestCount, window: SideWindow): number {
  return Math.max(1, (durationMs ?? 0) / lengthOf(window));
}

function lengthOf({ fromMs, untilMs }: SideWindow): number {
  return untilMs - fromMs;
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`;
}

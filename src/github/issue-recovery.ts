import { hasFallen, isRuledOut, isShareSmall } from '../report/issues/level.ts';
import type { CauseStatus, OpenWhy } from '../report/issues/states.ts';
import { formatThreshold } from '../report/numbers.ts';
import type { Report } from '../report/report.ts';
import type { IssueMarker } from './issue-marker.ts';

/** What an issue knows of its failure. */
type Failure = Pick<IssueMarker, 'level' | 'limit' | 'since'>;

/**
 * Whether what failed is gone: compared with code from before the failure it passes under the limit that it failed by, or growth
 * as it was is ruled out; or the cost fell again. Against the night before, which already cost more, everything passes.
 */
export function isRecovery({ windows }: Report, failure: Failure, status: CauseStatus): boolean {
  const { level, since } = failure;
  const { state, cost, growthHigh } = status;
  if (state !== 'passes' && state !== 'noise' && state !== 'small') return false;
  if (status.isAlone === true) return state === 'passes';
  if (cost?.by === 'budget') return failure.limit !== null && cost.value <= failure.limit;
  if (level !== null && cost !== null && hasFallen(level, cost)) return true;
  if (windows === null || windows.baseline.untilMs > since.fromMs) return false;
  if (state === 'small') return level !== null && cost !== null && isShareSmall(level, cost);
  if (isRaised(failure, status)) return growthHigh !== null && growthHigh <= 1 + (failure.limit ?? 0);
  return state === 'passes' || (level !== null && growthHigh !== null && isRuledOut(level, growthHigh));
}

/** A pass under a higher limit tells nothing of what failed under a lower one. */
function isRaised(failure: Failure, { limit }: CauseStatus): boolean {
  return failure.limit !== null && limit !== null && limit > failure.limit;
}

/** How a run found out that it is gone. */
export function recoveryWords({ state }: CauseStatus): string {
  return state === 'small'
    ? 'found too little of it left to be tested: what failed is gone'
    : 'tested it, and what failed is gone';
}

const OPEN_WORDS: Readonly<Record<OpenWhy, string>> = {
  undecided: 'The newest run could not decide about it, so nothing changed.',
  absent:
    'The newest run did not look at it: the service, its profile type or the budget is not part of it. Name it again, or close this issue if it is gone for good.',
  explained: 'The newest run sees growth here that another function explains, which has an issue of its own.',
  observed:
    'Its service is in `mode: observe` now, so nothing changed. Close this issue if nobody is to work on it.',
  ignored:
    'It is not judged any more, as a rule or `ignore` says, so nothing tells whether it is gone. Close this issue if the cost is meant.',
};

/** What an issue says of the newest run. */
export function statusWords(failure: Failure, status: CauseStatus, isRecovered: boolean): string {
  if (isRecovered) return `Recovered: the newest run ${recoveryWords(status)}.`;
  switch (status.state) {
    case 'fails':
      return 'Failing.';
    case 'warns':
      return 'The newest run only warns of it.';
    case 'waived':
      return 'A waiver accepts it for now; this issue stays open until it is gone.';
    case 'noise':
      return 'The newest run saw no growth beside the noise, but cannot rule out what failed: a longer window or a steadier load would.';
    case 'small':
      return (
        'The newest run did not test it, for it has too few samples or less than `min-share` of the service, and does not show that ' +
        'the cost fell below what failed. Lower `min-share`, use a longer window, or close this issue if it is gone.'
      );
    case 'passes':
      return isRaised(failure, status) ? raisedWords(failure, status) : STILL_THERE;
    case 'open':
      return OPEN_WORDS[status.why ?? 'undecided'];
  }
}

const STILL_THERE =
  'The newest run passes, but its baseline is from after the failure began and nothing shows that the cost fell: it may still be there. ' +
  'Compare with an older baseline, such as the last release, or close this issue if the cost is meant.';

function raisedWords({ limit: before }: Failure, { limit, cost }: CauseStatus): string {
  if (limit === null || before === null) return STILL_THERE;
  const how =
    limit === Number.POSITIVE_INFINITY
      ? 'only because a rule lets it not fail any more'
      : cost?.by === 'budget'
        ? 'only because its budget was raised'
        : `only because its limit was raised from ${formatThreshold(before)} to ${formatThreshold(limit)}`;
  return `The newest run passes, but ${how}: what failed may still be there. Close this issue if the cost is meant.`;
}

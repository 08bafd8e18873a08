import type { Sides } from '../compare/comparison.ts';
import { coverageOf, type UploadTimes } from '../compare/coverage.ts';
import { partialReplicas } from '../compare/presence.ts';
import { both, SIDES } from '../compare/sides.ts';
import { uploadRhythm } from '../compare/upload-rhythm.ts';
import type { ProfileTypeKind } from '../profile/profile-type.ts';
import type { Reason } from './verdict.ts';

/** Uploads of one replica of one version. */
export type VersionUploads = UploadTimes & { readonly version: string };

/** What one side of a service uploaded. */
export interface WindowUploads {
  readonly window: { readonly fromMs: number; readonly untilMs: number };
  readonly series: readonly VersionUploads[];
  /** CPU profiles of the same service, a sign of life; empty when not known. */
  readonly alive: readonly VersionUploads[];
}

/** One comparison, as its uploads show it. */
export interface UploadFacts {
  readonly kind: ProfileTypeKind;
  readonly sides: Sides<WindowUploads>;
}

/** Why windows cannot be compared, and what is only worth knowing. */
export interface WindowReasons {
  readonly refused: readonly Reason[];
  readonly notes: readonly Reason[];
}

/** With fewer of the expected uploads a side is not known well enough. */
const MIN_COVERAGE = 0.8;
/**
 * Replicas that were there for a part of a window matter when half of the samples are theirs: a rolling update, or the
 * restart of a single replica. One more replica beside one that runs on (autoscaling) stays below.
 */
const MAX_PARTIAL_SHARE = 0.5;

/**
 * Looks at when replicas uploaded, and of which version. Two versions on one side come first: that replicas start and stop
 * there follows from it.
 * @param mixed whether windows with several versions, or with replicas that come and go, were allowed
 */
export function judgeUploads(facts: UploadFacts, mixed: 'refuse' | 'allow'): WindowReasons {
  const versions = both((side) => versionsOf(facts.sides[side].series));
  const { kind } = facts;
  // A level is no sum over the window: neither lost snapshots nor a shorter life change what it means.
  const uploads = kind === 'gauge' ? null : both((side) => signsOfLife(kind, facts.sides[side]));
  const partial =
    uploads === null
      ? null
      : partialReplicas(both((side) => ({ ...facts.sides[side].window, series: uploads[side] })));
  const changing: Reason[] = [];
  const lacking: Reason[] = [];
  for (const side of SIDES) {
    const found = partial?.[side];
    if (versions[side].length > 1) changing.push(twoVersions(side, versions[side]));
    else if (found != null && found.share >= MAX_PARTIAL_SHARE) changing.push(comesAndGoes(side, found));
    if (uploads === null) continue;
    const coverage = coverageOf(uploads[side], uploads[side === 'baseline' ? 'candidate' : 'baseline']);
    if (coverage !== null && coverage.present < MIN_COVERAGE * coverage.expected)
      lacking.push(uploadsMissing(side, coverage));
  }
  const notes = kind === 'gauge' ? indistinct(facts.sides) : [];
  return mixed === 'refuse'
    ? { refused: [...changing, ...lacking], notes }
    : { refused: lacking, notes: [...changing, ...notes] };
}

/** Costs of processes add up, whoever sent them; levels that alternate under one name are nobody's. */
function indistinct(sides: UploadFacts['sides']): readonly Reason[] {
  const series = SIDES.flatMap((side) => sides[side].series);
  const most = Math.max(1, ...series.map(({ timesMs }) => uploadRhythm(timesMs)?.processes ?? 1));
  if (most === 1) return [];
  return [
    {
      code: 'FG226',
      message:
        `${most} processes send the same labels, as the rhythm of their uploads shows, so that their levels cannot be told ` +
        'apart: the lowest ones are judged, and what another process holds may stay unseen',
      remedy: 'let each process send a label of its own, such as pod or instance',
    },
  ];
}

/** CPU profiles come as long as a replica lives; other types may be sent only when there was something to send. */
function signsOfLife(kind: ProfileTypeKind, { series, alive }: WindowUploads): readonly UploadTimes[] {
  return kind === 'cpu' || kind === 'wall' || alive.length === 0 ? series : alive;
}

function versionsOf(series: readonly VersionUploads[]): readonly string[] {
  return [...new Set(series.map(({ version }) => version))].filter((version) => version !== '').sort();
}

const MAX_NAMED = 3;

function twoVersions(side: string, versions: readonly string[]): Reason {
  const named = versions.slice(0, MAX_NAMED).join(', ');
  const rest = versions.length > MAX_NAMED ? ` and ${versions.length - MAX_NAMED} more` : '';
  return {
    code: 'FG214',
    message: `the ${side} window holds ${versions.length} versions: ${named}${rest}`,
    remedy:
      'name the version in the selector of the window, or move the window; `mixed-windows: allow` compares it all the same',
  };
}

function comesAndGoes(
  side: string,
  {
    started,
    stopped,
    replicas,
    share,
  }: { started: number; stopped: number; replicas: number; share: number },
): Reason {
  return {
    code: 'FG215',
    message: `${startsAndStops(started, stopped, replicas)} inside the ${side} window; ${Math.round(share * 100)} % of its samples are theirs`,
    remedy:
      'choose a window in which the same replicas run from start to end; `mixed-windows: allow` compares it all the same',
  };
}

function startsAndStops(started: number, stopped: number, replicas: number): string {
  const words = [
    { count: started, word: 'start' },
    { count: stopped, word: 'stop' },
  ].filter(({ count }) => count > 0);
  const verb = (count: number, word: string) => (count === 1 ? `${word}s` : word);
  if (replicas === 1) return `the only replica ${words.map(({ word }) => `${word}s`).join(' and ')}`;
  return words
    .map(
      ({ count, word }, index) =>
        `${count} of ${replicas}${index === 0 ? ' replicas' : ''} ${verb(count, word)}`,
    )
    .join(' and ');
}

function uploadsMissing(
  side: string,
  { present, expected, intervalMs }: { present: number; expected: number; intervalMs: number },
): Reason {
  const percent = Math.floor((100 * present) / expected);
  return {
    code: 'FG212',
    message:
      `only ${percent} % of the uploads of the ${side} are there: ${present} of ${expected}, ` +
      `a replica uploads about every ${Math.round(intervalMs / 1000)} s`,
    remedy:
      'see whether the profiler loses its connection or the server refuses uploads; if the service simply slept, choose a window in which it works',
  };
}

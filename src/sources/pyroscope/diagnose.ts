import { nearestName } from '../../config/nearest.ts';
import type { SideName } from '../plan.ts';
import type { Retention, SeriesEntry, SourceError, SourceErrorKind, Window } from '../source.ts';

/** Stable codes of the reasons why there is nothing to compare; documented, never reused. */
export type ReasonCode =
  | 'FG101' // server unreachable
  | 'FG102' // credentials
  | 'FG103' // not Pyroscope
  | 'FG104' // no profiles of the service in either window
  | 'FG105' // profiles on one side only
  | 'FG106' // window older than the lookback
  | 'FG107' // window clipped by lookback or retention
  | 'FG108' // nothing ever ingested
  | 'FG109' // profile type asked for by name is absent
  | 'FG110' // query refused or answer unusable
  | 'FG112'; // a type nobody asked for does not exist

/** Why something was not evaluated, and what a person can do about it. */
export interface Reason {
  readonly code: ReasonCode;
  readonly message: string;
  readonly remedy: string;
}

/** What is known about one comparison that has no data on one side or on both. */
export interface MissingData {
  readonly service: string;
  /** As the person wrote it: `cpu`, or an id. */
  readonly profileType: string;
  /** Whether the service was declared optional, which then need not be advised. */
  readonly optional?: boolean;
  /** Whether the type was asked for by name, rather than taken from the defaults. */
  readonly typeNamed: boolean;
  readonly windows: Readonly<Record<SideName, Window>>;
  /** The sides that have no data of this service and type. */
  readonly empty: readonly SideName[];
  /** What discovery found in each window, over all services. */
  readonly series: Readonly<Record<SideName, readonly SeriesEntry[]>>;
  readonly retention: Retention;
  readonly nowMs: number;
  /** `querier.max-query-lookback` of the server; default 7 days. */
  readonly lookbackMs?: number;
}

/** Pyroscope's default `querier.max-query-lookback`; it holds whatever the retention is. */
export const DEFAULT_LOOKBACK_MS = 7 * 24 * 3600 * 1000;

const ERROR_CODES: Readonly<Record<SourceErrorKind, ReasonCode>> = {
  unreachable: 'FG101',
  timeout: 'FG101',
  unavailable: 'FG101',
  unauthenticated: 'FG102',
  forbidden: 'FG102',
  'not-pyroscope': 'FG103',
  rejected: 'FG110',
  'too-large': 'FG110',
  malformed: 'FG110',
};

/** The reason for an error of the source. */
export function reasonOfError(error: SourceError): Reason {
  return { code: ERROR_CODES[error.kind], message: `${error.message}: ${error.why}`, remedy: error.remedy };
}

/** The most specific reason why a service and type cannot be compared. Pure: the same facts, the same reason. */
export function diagnoseMissing(facts: MissingData): Reason {
  return (
    nothingIngested(facts) ??
    firstOf(facts.empty, (side) => outOfLookback(facts, side)) ??
    typeAbsent(facts) ??
    firstOf(facts.empty, (side) => clippedToNothing(facts, side)) ??
    serviceAbsent(facts)
  );
}

/**
 * Tells whether the server can only see a part of a window (FG107). Such a window answers without a word
 * about what is missing, so it is worth asking even when there is data.
 */
export function diagnoseClipped(
  side: SideName,
  window: Window,
  known: { readonly retention: Retention; readonly nowMs: number; readonly lookbackMs?: number },
): Reason | undefined {
  const lookbackStartMs = known.nowMs - (known.lookbackMs ?? DEFAULT_LOOKBACK_MS);
  const oldestMs = known.retention.oldestProfileMs ?? Number.NEGATIVE_INFINITY;
  if (window.fromMs >= lookbackStartMs && window.fromMs >= oldestMs) return undefined;
  const byLookback = lookbackStartMs >= oldestMs;
  const sinceMs = byLookback ? lookbackStartMs : oldestMs;
  return {
    code: 'FG107',
    message:
      `The ${side} window starts at ${iso(window.fromMs)}, but the server shows profiles only since ` +
      `${iso(sinceMs)} (${byLookback ? 'its query lookback' : 'its oldest profile'}): the earlier part is missing`,
    remedy: byLookback
      ? 'Choose a later window, or raise querier.max-query-lookback on the server.'
      : 'Choose a window after that time.',
  };
}

/** Clipping explains missing data only when it hit every service: a server of the same job is always young. */
function clippedToNothing(facts: MissingData, side: SideName): Reason | undefined {
  if (facts.series[side].length > 0) return undefined;
  return diagnoseClipped(side, facts.windows[side], facts);
}

function outOfLookback(facts: MissingData, side: SideName): Reason | undefined {
  const lookbackMs = facts.lookbackMs ?? DEFAULT_LOOKBACK_MS;
  const window = facts.windows[side];
  if (window.untilMs > facts.nowMs - lookbackMs) return undefined;
  return {
    code: 'FG106',
    message:
      `The ${side} window ends at ${iso(window.untilMs)}, further back than the server answers ` +
      `(${days(lookbackMs)}): it sends an empty answer, whatever it stored`,
    remedy: 'Choose a later window, or raise querier.max-query-lookback on the server.',
  };
}

function nothingIngested({ retention, series }: MissingData): Reason | undefined {
  const silent = retention.oldestProfileMs === undefined && retention.newestProfileMs === undefined;
  if (!silent || series.baseline.length > 0 || series.candidate.length > 0) return undefined;
  return {
    code: 'FG108',
    message: 'The server shows no profile of any service, and has no record of ever receiving one',
    remedy:
      'See that the services push to this server and to this tenant (PYROSCOPE_SERVER_ADDRESS, tenant-id), ' +
      'and that the windows lie in the time of the load test.',
  };
}

function typeAbsent(facts: MissingData): Reason | undefined {
  const { service, profileType, typeNamed, empty } = facts;
  const types = sortedUnique(empty.flatMap((side) => typesOf(facts.series[side], service)));
  if (!typeNamed || empty.length < 2 || types.length === 0) return undefined;
  return {
    code: 'FG109',
    message: `${quote(service)} has no profiles of type ${quote(profileType)}; it has ${shorten(types)}`,
    remedy: 'Ask for a type the service has, or switch this one on in its profiler.',
  };
}

function serviceAbsent(facts: MissingData): Reason {
  const { service, profileType, empty } = facts;
  const [side] = empty;
  if (empty.length === 1 && side !== undefined) {
    const other: SideName = side === 'baseline' ? 'candidate' : 'baseline';
    return {
      code: 'FG105',
      message: `${quote(service)} has ${profileType} profiles in the ${other} window but none in the ${side} window`,
      remedy:
        `See that the service ran with profiling in ${range(facts.windows[side])} and that the labels of the ` +
        `${side} selector are right (a version label is often missing).`,
    };
  }
  const similar = nearestName(
    service,
    namesIn(facts.series).filter((name) => name !== service),
  );
  // Of a service without any profile, the type that was tried first says nothing.
  const isSilent = ![...facts.series.baseline, ...facts.series.candidate].some(
    (entry) => entry.service === service,
  );
  const kind = isSilent ? '' : `${profileType} `;
  const hint = similar === null ? '' : ` There are profiles of ${quote(similar)}: is that the one?`;
  return {
    code: 'FG104',
    message: `There are no ${kind}profiles of ${quote(service)} in either window.${hint}`,
    remedy:
      'Profiling is probably off (PYROSCOPE_ENABLED=false) or its uploads are lost: switch it on, ' +
      (facts.optional === true
        ? 'correct the name, or remove the service.'
        : 'correct the name, or declare the service optional or remove it.'),
  };
}

function namesIn(series: MissingData['series']): string[] {
  return sortedUnique([...series.baseline, ...series.candidate].map((entry) => entry.service));
}

function typesOf(series: readonly SeriesEntry[], service: string): string[] {
  return series.filter((entry) => entry.service === service).map((entry) => entry.profileType);
}

function firstOf<T>(items: readonly T[], find: (item: T) => Reason | undefined): Reason | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function sortedUnique(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}

function shorten(items: readonly string[]): string {
  const more = items.length > 8 ? ` and ${items.length - 8} more` : '';
  return items.slice(0, 8).join(', ') + more;
}

function quote(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}

function iso(timeMs: number): string {
  return new Date(timeMs).toISOString();
}

function range({ fromMs, untilMs }: Window): string {
  return `${iso(fromMs)}/${iso(untilMs)}`;
}

function days(durationMs: number): string {
  return `${Math.round(durationMs / 3_600_000 / 2.4) / 10} days`;
}

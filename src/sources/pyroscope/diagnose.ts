import { parseProfileType } from '../../profile/profile-type.ts';
import type { SideName } from '../plan.ts';
import type { Retention, SeriesEntry, SourceError, SourceErrorKind, Window } from '../source.ts';
import { BAD_TYPE_REMEDY } from './errors.ts';
import { diagnoseHidden } from './hidden.ts';
import { diagnoseMuchClipped, diagnoseOutOfReach } from './out-of-reach.ts';
import { quoteName, type Reason, type ReasonCode, sortedUnique } from './reason.ts';
import {
  type Clues,
  diagnoseExcluded,
  diagnoseLost,
  diagnoseNotReady,
  diagnoseQuiet,
  diagnoseSilence,
} from './silence.ts';

export { diagnoseClipped } from './out-of-reach.ts';
export type { Reason } from './reason.ts';

/** What is known about one comparison that has no data on one side or on both. */
export interface MissingData {
  readonly service: string;
  /** As the person wrote it: `cpu`, or an id. */
  readonly profileType: string;
  /** Whether the service was declared optional, which then need not be advised. */
  readonly optional?: boolean;
  /** Label selector of its own; `''` or absent for none. The service itself where it is meant by labels alone. */
  readonly labels?: string;
  /** Whether the type was asked for by name, rather than taken from the defaults. */
  readonly typeNamed: boolean;
  readonly windows: Readonly<Record<SideName, Window>>;
  /** The sides that have no data of this service and type. */
  readonly empty: readonly SideName[];
  /** Sides that come from a snapshot: what a server still shows does not concern them. */
  readonly saved?: readonly SideName[];
  /** What discovery found in each window, over all services. */
  readonly series: Readonly<Record<SideName, readonly SeriesEntry[]>>;
  readonly retention: Retention;
  /** What was asked because something is missing. */
  readonly clues?: Clues;
  readonly nowMs: number;
  /** `querier.max-query-lookback` of the server; default 7 days. */
  readonly lookbackMs?: number;
}

const ERROR_CODES: Readonly<Record<SourceErrorKind, ReasonCode>> = {
  unreachable: 'FG101',
  timeout: 'FG101',
  unavailable: 'FG101',
  unauthenticated: 'FG102',
  forbidden: 'FG102',
  'not-pyroscope': 'FG103',
  rejected: 'FG110',
  'not-saved': 'FG144',
  'too-long': 'FG123',
  'bad-type': 'FG126',
  'too-large': 'FG110',
  malformed: 'FG110',
};

/** The reason for an error of the source. */
export function reasonOfError(error: SourceError): Reason {
  return { code: ERROR_CODES[error.kind], message: `${error.message}: ${error.why}`, remedy: error.remedy };
}

/** The most specific reason why a service and type cannot be compared. Pure: the same facts, the same reason. */
export function diagnoseMissing(facts: MissingData): Reason {
  const asked = facts.empty.filter((side) => facts.saved?.includes(side) !== true);
  return (
    // Profiles that were seen in the window are the best proof that it can be seen.
    diagnoseExcluded(facts) ??
    nothingListed(facts) ??
    firstOf(asked, (side) => diagnoseOutOfReach(side, facts.windows[side], facts)) ??
    typeAbsent(facts) ??
    firstOf(asked, (side) => clippedToNothing(facts, side)) ??
    notInSnapshot(facts) ??
    diagnoseSilence(facts)
  );
}

/** What a snapshot does not hold was not there, or not asked for, when it was taken. */
function notInSnapshot({ service, profileType, empty, saved = [] }: MissingData): Reason | undefined {
  const [side] = empty;
  if (empty.length !== 1 || side === undefined || !saved.includes(side)) return undefined;
  return {
    code: 'FG105',
    message: `${quoteName(service)} has ${profileType} profiles, but none in the snapshot that is the ${side}`,
    remedy:
      'Take the snapshot with this service, profile type and labels (ENVIRONMENT adds one, unless a window names environment), ' +
      'in a window in which it runs with profiling; ' +
      'a service that is new has a baseline from the next snapshot on.',
  };
}

/**
 * Why no service at all has anything in either window; undefined where there is something, or where nothing is known.
 */
export function diagnoseNothing(
  facts: Omit<MissingData, 'service' | 'profileType' | 'typeNamed' | 'empty'>,
): Reason | undefined {
  const { series, windows, saved, clues } = facts;
  if (series.baseline.length > 0 || series.candidate.length > 0) return undefined;
  const asked = SIDES.filter((side) => saved?.includes(side) !== true);
  return (
    (clues && diagnoseHidden('*', '', clues)) ??
    nothingListed(facts) ??
    firstOf(asked, (side) => diagnoseOutOfReach(side, windows[side], facts)) ??
    firstOf(asked, (side) => diagnoseMuchClipped(side, windows[side], facts)) ??
    (clues === undefined || clues.names.length === 0
      ? undefined
      : diagnoseQuiet(clues.names, facts.retention.newestProfileMs))
  );
}

const SIDES: readonly SideName[] = ['baseline', 'candidate'];

/** Clipping explains missing data only when it hit every service: a server of the same job is always young. */
function clippedToNothing(facts: MissingData, side: SideName): Reason | undefined {
  if (facts.series[side].length > 0) return undefined;
  return diagnoseMuchClipped(side, facts.windows[side], facts);
}

/** Not ready, everything lost, or really empty: all three answer queries with nothing. */
function nothingListed({
  retention,
  series,
  clues,
}: Pick<MissingData, 'retention' | 'series' | 'clues'>): Reason | undefined {
  if (series.baseline.length > 0 || series.candidate.length > 0) return undefined;
  if (clues !== undefined && clues.notReady !== null) return diagnoseNotReady(clues.notReady);
  const silent = retention.oldestProfileMs === undefined && retention.newestProfileMs === undefined;
  if (!silent || (clues !== undefined && clues.names.length > 0)) return undefined;
  const nothing = 'The server shows no profile of any service';
  if (clues !== undefined && clues.emptyUploads > 0) return diagnoseLost(nothing, clues.emptyUploads);
  return {
    code: 'FG108',
    message: `${nothing}, and has no record of ever receiving one`,
    remedy:
      'See that the services push to this server and to this tenant (PYROSCOPE_SERVER_ADDRESS, tenant-id), ' +
      'and that the windows lie in the time of the load test.',
  };
}

function typeAbsent(facts: MissingData): Reason | undefined {
  const { service, profileType, typeNamed, empty } = facts;
  const types = sortedUnique(empty.flatMap((side) => typesOf(facts.series[side], service)));
  if (empty.length < 2 || types.length === 0) return undefined;
  const unknown = diagnoseBadTypes(service, types);
  if (unknown !== undefined) return unknown;
  // A server lists series of its newest block that have nothing in the range: what is listed is only silent.
  if (!typeNamed || types.includes(profileType)) return undefined;
  return {
    code: 'FG109',
    message: `${quoteName(service)} has no profiles of type ${quoteName(profileType)}; it has ${shorten(types)}`,
    remedy: `Ask for a type the service has, or switch this one on in its profiler.${howToGet(profileType)}`,
  };
}

/** FG126, where nothing that a service sends is of a profile type: `seconds` and the like. */
export function diagnoseBadTypes(service: string, types: readonly string[]): Reason | undefined {
  const [first] = types;
  if (first === undefined || types.some(isProfileType)) return undefined;
  return {
    code: 'FG126',
    message: `${quoteName(service)} sends profiles of the unknown profile type ${quoteName(first)}`,
    remedy: BAD_TYPE_REMEDY,
  };
}

/** The type that is missing most often, and where its switch is. */
function howToGet(profileType: string): string {
  if (profileType !== 'memory' && !profileType.startsWith('memory:')) return '';
  return (
    ' Memory in the Python SDK: pyroscope.configure(..., mem_enabled=True) (pyroscope-io 1.4.0 has it; the default is off). ' +
    'py-spy records no memory: leave it out for services that it profiles (profile-types: [cpu]).'
  );
}

function isProfileType(id: string): boolean {
  try {
    parseProfileType(id);
    return true;
  } catch {
    return false;
  }
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

function shorten(items: readonly string[]): string {
  const more = items.length > 8 ? ` and ${items.length - 8} more` : '';
  return items.slice(0, 8).join(', ') + more;
}

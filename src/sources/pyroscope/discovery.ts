import { SelectorError } from '../../config/selector.ts';
import { decodePprof } from '../../profile/pprof.ts';
import { type Profile, ProfileFormatError, stackCount } from '../../profile/profile.ts';
import { ProfileTypeError, parseProfileType } from '../../profile/profile-type.ts';
import { createReadAhead } from '../read-ahead.ts';
import {
  type BlockQuery,
  type ProfileSource,
  type Retention,
  type SeriesEntry,
  SourceError,
  type UploadSeries,
  type Window,
} from '../source.ts';
import {
  type PointSeries,
  readBuildVersion,
  readLabelSets,
  readNames,
  readPointSeries,
  readStats,
} from './answers.ts';
import { release } from './body.ts';
import type { PyroscopeClient } from './client.ts';
import { listActivity, readReadiness, readReceived } from './probes.ts';
import {
  cutWindow,
  labelValuesRequest,
  MAX_QUERY_LENGTH_MS,
  mergeProfileRequest,
  seriesRequest,
  serviceSelector,
  uploadsRequest,
} from './queries.ts';
import { readSpans } from './spans.ts';
import { byKey, labelValue, mergeUploads, REPLICA_LABELS, VERSION_LABELS } from './uploads.ts';

/**
 * Makes a profile source of a Pyroscope server.
 *
 * `listSeries` may name more than the window holds: Pyroscope 1.x answers from the index of whole blocks, and
 * the block in memory spans up to an hour or more. `listUploads` is exact; ask it before believing that a
 * service has data in a window.
 */
export function createPyroscopeSource(client: PyroscopeClient): ProfileSource {
  const ahead = createReadAhead((query) => guard(() => readBlock(client, query)));
  return {
    label: client.label,
    listSeries: (window, selector) => guard(() => listSeries(client, window, selector)),
    listUploads: (window, selector, services, profileType) =>
      guard(() => listUploads(client, window, selector, services, profileType)),
    readBlock: ahead.read,
    readAhead: ahead.start,
    readSpans: (query) => guard(async () => readSpans(client, checked(query))),
    readRetention: () => readRetention(client),
    readVersion: () => readVersion(client),
    clockAheadMs: () => client.clockAheadMs(),
    readReadiness: () => readReadiness(client),
    readReceived: () => readReceived(client),
    listActivity: (range, services, profileType, selector) =>
      guard(() => listActivity(client, range, services, profileType, selector)),
    listLabelValues: (window, selector, label) =>
      guard(() => listLabelValues(client, window, selector, label)),
    close: () => client.close(),
  };
}

async function listSeries(
  client: PyroscopeClient,
  window: Window,
  selector: string,
): Promise<readonly SeriesEntry[]> {
  checkWindow(window);
  const answers = await Promise.all(
    cutWindow(window).map((piece) =>
      client.callJson('Series', seriesRequest(piece, selector, ['service_name', '__profile_type__'])),
    ),
  );
  const entries = new Map<string, SeriesEntry>();
  for (const labels of answers.flatMap((answer) => readLabelSets(answer, client.label))) {
    const service = labelValue(labels, 'service_name');
    const profileType = labelValue(labels, '__profile_type__');
    if (service !== '' && profileType !== '')
      entries.set(`${service}\0${profileType}`, { service, profileType });
  }
  return [...entries.entries()].sort(byKey).map(([, entry]) => entry);
}

async function listLabelValues(
  client: PyroscopeClient,
  window: Window,
  selector: string,
  label: string,
): Promise<readonly string[]> {
  checkWindow(window);
  const answers = await Promise.all(
    cutWindow(window).map((piece) =>
      client.callJson('LabelValues', labelValuesRequest(piece, selector, label)),
    ),
  );
  return [...new Set(answers.flatMap((answer) => readNames(answer, client.label)))].sort();
}

async function listUploads(
  client: PyroscopeClient,
  window: Window,
  selector: string,
  services: readonly string[],
  profileType: string,
): Promise<readonly UploadSeries[]> {
  checkWindow(window);
  if (services.length === 0) return [];
  const labelSelector = serviceSelector(services, selector);
  const groupBy = ['service_name', ...REPLICA_LABELS, ...VERSION_LABELS];
  const pieces = await Promise.all(
    cutWindow(window).map(async (piece) => {
      const request = uploadsRequest(piece, labelSelector, profileType, groupBy);
      const series = readPointSeries(await client.callJson('SelectSeries', request), client.label);
      return series.map((one) => ({ ...one, points: pointsInside(one, piece) }));
    }),
  );
  return mergeUploads(pieces.flat());
}

/**
 * The first point a server sends holds what came before `start`, so labels up to `fromMs` are dropped; on the
 * other end, a point whose second begins after the window is none of ours.
 */
function pointsInside(series: PointSeries, window: Window): PointSeries['points'] {
  return series.points.filter(
    ({ timestampMs }) => timestampMs > window.fromMs && timestampMs - 999 < window.untilMs,
  );
}

async function readBlock(client: PyroscopeClient, query: BlockQuery): Promise<Profile> {
  checkWindow(query.window);
  if (query.window.untilMs - query.window.fromMs > MAX_QUERY_LENGTH_MS) {
    throw rejected(
      'A block is longer than 24 h',
      'Pyroscope answers at most 24 h at once',
      'Cut the window.',
    );
  }
  const empty = emptyProfile(query.profileType);
  const labelSelector = serviceSelector([query.service], query.selector);
  const request = mergeProfileRequest(query.window, labelSelector, query.profileType);
  const bytes = await client.callProto('SelectMergeProfile', request);
  // Outside its lookback the server sends no bytes at all, and for no data a profile of a few bytes.
  if (bytes.length === 0) return empty;
  try {
    // Not gzipped once more: a server sends the bare message.
    const profile = decodePprof(bytes, false, client.maxAnswerBytes);
    return stackCount(profile) === 0 ? empty : profile;
  } finally {
    release(bytes);
  }
}

function emptyProfile(profileType: string): Profile {
  const { sampleType, sampleUnit } = parseProfileType(profileType);
  return {
    sampleTypes: [{ type: sampleType, unit: sampleUnit }],
    defaultSampleType: 0,
    frames: [],
    stackOffsets: new Int32Array(1),
    stackFrames: new Int32Array(0),
    values: [new BigInt64Array(0)],
    durationNanos: 0,
  };
}

async function readRetention(client: PyroscopeClient): Promise<Retention> {
  const { oldestMs, newestMs } = readStats(await client.callJson('GetProfileStats', {}), client.label);
  return {
    ...(oldestMs !== undefined ? { oldestProfileMs: oldestMs } : {}),
    ...(newestMs !== undefined ? { newestProfileMs: newestMs } : {}),
  };
}

/** Links depend on it and nothing else does, so nothing waits for it for long. */
const VERSION_LIMIT_MS = 2000;

/** A build that is no release says nothing (`version` is empty), and what does not tell its version is as good. */
async function readVersion(client: PyroscopeClient): Promise<string | null> {
  try {
    return readBuildVersion(await client.get('/api/v1/status/buildinfo', VERSION_LIMIT_MS), client.label);
  } catch {
    return null;
  }
}

/** Errors of the formats become errors of the source, with the remedy that fits here. */
async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SelectorError || error instanceof ProfileTypeError) {
      const remedy = 'Correct the selector or the profile type in the configuration.';
      throw new SourceError('rejected', 'The query cannot be written', error.message, remedy, {
        cause: error,
      });
    }
    if (error instanceof ProfileFormatError) {
      const remedy = 'Run again; if it stays, report it with the version of the server.';
      const what = 'Pyroscope sent a profile that cannot be read';
      throw new SourceError('malformed', what, error.message, remedy, { cause: error });
    }
    throw error;
  }
}

function checkWindow({ fromMs, untilMs }: Window): void {
  if (Number.isSafeInteger(fromMs) && Number.isSafeInteger(untilMs) && fromMs > 0 && fromMs < untilMs) return;
  throw rejected('A window is empty', 'its start is not before its end', 'Give a start before the end.');
}

function checked<T extends { readonly window: Window }>(query: T): T {
  checkWindow(query.window);
  return query;
}

function rejected(what: string, why: string, remedy: string): SourceError {
  return new SourceError('rejected', what, why, remedy);
}

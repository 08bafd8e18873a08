import { type Readiness, type ReceivedUploads, SourceError, type Window } from '../source.ts';
import { readPointSeries } from './answers.ts';
import type { PyroscopeClient } from './client.ts';
import type { AnswerCause } from './errors.ts';
import { activityRequest, cutWindow, serviceSelector } from './queries.ts';
import { labelValue } from './uploads.ts';

/** Questions that only explain why something is missing. None may cost a run more than a moment. */

const LIMIT_MS = 3000;

/**
 * Asks `/ready`. A server that is not ready answers queries all the same: with nothing, as if it had never received a
 * profile (measured on 1.18.0 in its first 15 s).
 */
export async function readReadiness(client: PyroscopeClient): Promise<Readiness> {
  try {
    const said = await client.get('/ready', LIMIT_MS);
    return /^\s*ready\s*$/i.test(said) ? { kind: 'ready' } : { kind: 'unknown' };
  } catch (error) {
    if (!(error instanceof SourceError) || error.kind !== 'unavailable') return { kind: 'unknown' };
    // A page or JSON is of something before the server, which says nothing about its state.
    if ((error.cause as AnswerCause | undefined)?.isPlainText !== true) return { kind: 'unknown' };
    return { kind: 'not-ready', said: error.why.replace(/^the server says: /, '') };
  }
}

/** Uploads and their samples by the first part of the profile type, for all tenants together. */
const RECEIVED = /^pyroscope_distributor_received_samples_(sum|count)\{([^}]*)\}\s+(\S+)/gmu;
const MAX_NAMES = 100;

/**
 * Asks `/metrics`, which an address that leads to the query API alone does not have. The only trace of uploads that were
 * accepted and held nothing is there.
 */
export async function readReceived(client: PyroscopeClient): Promise<readonly ReceivedUploads[] | null> {
  try {
    return parseReceived(await client.get('/metrics', LIMIT_MS));
  } catch {
    return null;
  }
}

/** Reads the metrics of a distributor in the text format of Prometheus; null when it tells of no upload at all. */
export function parseReceived(metrics: string): readonly ReceivedUploads[] | null {
  const found = new Map<string, { uploads: number; samples: number }>();
  for (const [, what, labels = '', text] of metrics.matchAll(RECEIVED)) {
    const name = /(?:^|,)type="([^"\\]{1,100})"/u.exec(labels)?.[1];
    const value = Number(text);
    if (name === undefined || !Number.isFinite(value) || value < 0) continue;
    if (!found.has(name) && found.size >= MAX_NAMES) continue;
    const one = found.get(name) ?? { uploads: 0, samples: 0 };
    if (what === 'count') one.uploads += value;
    else one.samples += value;
    found.set(name, one);
  }
  if (found.size === 0) return null;
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => ({ name, ...one }));
}

/** When services uploaded, by five minutes. Throws only `SourceError`s and what the selector's grammar throws. */
export async function listActivity(
  client: PyroscopeClient,
  range: Window,
  services: readonly string[],
  profileType: string,
  labels = '',
): Promise<ReadonlyMap<string, readonly number[]>> {
  const selector = serviceSelector(services, labels);
  const answers = await Promise.all(
    cutWindow(range).map((piece) =>
      client.callJson('SelectSeries', activityRequest(piece, selector, profileType)),
    ),
  );
  const times = new Map<string, Set<number>>();
  for (const { labels, points } of answers.flatMap((answer) => readPointSeries(answer, client.label))) {
    const service = labelValue(labels, 'service_name');
    const seen = times.get(service) ?? new Set();
    // A point of 0 is a gap that the server filled.
    for (const { timestampMs, value } of points) if (value !== 0) seen.add(timestampMs);
    times.set(service, seen);
  }
  return new Map([...times].map(([service, seen]) => [service, [...seen].sort((a, b) => a - b)]));
}

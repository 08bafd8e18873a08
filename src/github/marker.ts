/** What the hidden first line of a sticky comment says about the run that wrote it. */
export interface Marker {
  /** Tells several gates on one pull request apart. */
  readonly key: string;
  /** The judged commit; empty when unknown. */
  readonly sha: string;
  /** Decimal digits; empty when unknown. */
  readonly runId: string;
  /** Counts from 1. */
  readonly runAttempt: number;
}

/**
 * The hidden line a sticky comment starts with. The key is percent-encoded so that it can neither end the HTML
 * comment (`-->`) nor imitate another field.
 */
export function formatMarker(marker: Marker): string {
  const sha = marker.sha === '' ? '-' : marker.sha;
  const run = marker.runId === '' ? '0' : marker.runId;
  return `<!-- flamegate:key=${encodeKey(marker.key)} sha=${sha} run=${run} attempt=${marker.runAttempt} -->`;
}

const MARKER = /^<!-- flamegate:key=(\S*) sha=(\S+) run=(\d{1,20}) attempt=(\d{1,9}) -->/;

/**
 * The marker a comment starts with; null for any other comment. Only the very start counts: a quoted or embedded
 * marker further down is somebody's text.
 */
export function parseMarker(body: string): Marker | null {
  const match = MARKER.exec(body);
  if (match === null) return null;
  const [, key = '', sha = '', runId = '', attempt = ''] = match;
  return {
    key: decodeKey(key),
    sha: sha === '-' ? '' : sha,
    runId: runId === '0' ? '' : runId,
    runAttempt: Number(attempt),
  };
}

/**
 * Whether a comment written by `existing` holds a newer result than `current`. Run ids grow over time in a
 * repository; a re-run keeps its id and counts the attempt up, so re-running an old commit does not make it newer.
 */
export function isNewerRun(existing: Marker, current: Marker): boolean {
  // Without an id of our own there is no order; silence for ever would be worse than an overwritten comment.
  if (current.runId === '' || existing.runId === '') return false;
  const difference = BigInt(existing.runId) - BigInt(current.runId);
  return difference === 0n ? existing.runAttempt > current.runAttempt : difference > 0n;
}

/** Whether two keys name the same sticky comment. */
export function isSameKey(a: string, b: string): boolean {
  return encodeKey(a) === encodeKey(b);
}

function encodeKey(key: string): string {
  return encodeURIComponent(key.toWellFormed());
}

function decodeKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

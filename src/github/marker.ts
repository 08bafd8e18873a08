import { isWorse, type PreviousState, verdictNamed } from '../report/previous-state.ts';

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
  /** Null for a comment of an early version, which does not say, or where it says nonsense. */
  readonly verdict: PreviousState['verdict'] | null;
  /** What the comment said before, of another commit or by another run; null when it said nothing else. */
  readonly before: PreviousState | null;
}

/**
 * The hidden line a sticky comment starts with. The key is percent-encoded so that it can neither end the HTML
 * comment (`-->`) nor imitate another field.
 */
export function formatMarker(marker: Marker): string {
  const { key, before } = marker;
  const sha = marker.sha === '' ? '-' : marker.sha;
  const run = marker.runId === '' ? '0' : marker.runId;
  const fields = [
    `key=${encodeKey(key)} sha=${sha} run=${run} attempt=${marker.runAttempt}`,
    ...(marker.verdict === null ? [] : [`verdict=${marker.verdict}`]),
    ...(before === null ? [] : [`before=${before.verdict}@${before.sha}`]),
  ];
  return `<!-- flamegate:${fields.join(' ')} -->`;
}

/** Fields beyond those of the first version may be missing, and later versions may add some. */
const MARKER =
  /^<!-- flamegate:key=(\S*) sha=(\S+) run=(\d{1,20}) attempt=(\d{1,9})((?: [a-z]{1,20}=[^\s<>]{1,200}){0,10}) -->/;

/**
 * The marker a comment starts with; null for any other comment. Only the very start counts: a quoted or embedded
 * marker further down is somebody's text. People can edit a comment, so what is shown again is taken only where it is
 * one of our words or a hash.
 */
export function parseMarker(body: string): Marker | null {
  const match = MARKER.exec(body);
  if (match === null) return null;
  const [, key = '', sha = '', runId = '', attempt = '', more = ''] = match;
  const fields = new Map(more.split(' ').map((field) => [...field.split('=', 2), ''] as [string, string]));
  return {
    key: decodeKey(key),
    sha: sha === '-' ? '' : sha,
    runId: runId === '0' ? '' : runId,
    runAttempt: Number(attempt),
    verdict: verdictNamed(fields.get('verdict') ?? ''),
    before: asState(fields.get('before') ?? ''),
  };
}

function asState(text: string): PreviousState | null {
  const [word = '', sha = ''] = text.split('@', 2);
  return stateOf(verdictNamed(word), sha);
}

function stateOf(verdict: Marker['verdict'], sha: string): PreviousState | null {
  return verdict !== null && /^[0-9a-f]{7,64}$/.test(sha) ? { verdict, sha } : null;
}

/**
 * What a comment said before `current` is written into it: the state of the commit before, or that of an earlier run of the
 * same commit which came out otherwise. A run that says the same again keeps what was said before.
 */
export function stateBefore(
  existing: Marker | undefined,
  current: Omit<Marker, 'before'>,
): PreviousState | null {
  if (existing === undefined) return null;
  const isRepeated = existing.sha === current.sha && existing.verdict === current.verdict;
  if (isRepeated || isSameRun(existing, current)) return existing.before;
  return stateOf(existing.verdict, existing.sha);
}

type Run = Pick<Marker, 'runId' | 'runAttempt'>;

/**
 * Whether a comment written by `existing` holds a newer result than `current`. Run ids grow over time in a
 * repository; a re-run keeps its id and counts the attempt up, so re-running an old commit does not make it newer.
 */
export function isNewerRun(existing: Run, current: Run): boolean {
  // Without an id of our own there is no order; silence for ever would be worse than an overwritten comment.
  if (current.runId === '' || existing.runId === '') return false;
  const difference = BigInt(existing.runId) - BigInt(current.runId);
  return difference === 0n ? existing.runAttempt > current.runAttempt : difference > 0n;
}

/** Whether both were written by one attempt of one run: by two jobs, since a job writes once. */
export function isSameRun(a: Run, b: Run): boolean {
  return a.runId !== '' && a.runId === b.runId && a.runAttempt === b.runAttempt;
}

/**
 * Whether what `existing` says has to stay rather than `current`: a newer run's result, or a worse one of another job of the
 * same run that has, by mistake, the same key.
 */
export function outranks(existing: Marker, current: Marker): boolean {
  if (isNewerRun(existing, current)) return true;
  if (!isSameRun(existing, current) || existing.verdict === null || current.verdict === null) return false;
  return isWorse(existing.verdict, current.verdict);
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

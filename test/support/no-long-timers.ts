import { syncBuiltinESMExports } from 'node:module';
import * as timers from 'node:timers';
import promises from 'node:timers/promises';

/**
 * Loaded before a program (`--import`): no timer of a tenth of a second or more ever ends, that of a signal included. Who waits for
 * such a time, whether for a limit, for a retry or for work that only its limit ends, waits for ever.
 */
const LONGEST_MS = 100;
const { setTimeout: startTimer } = timers;
const startPromise = promises.setTimeout;

function isLong(durationMs: number | undefined): boolean {
  return durationMs !== undefined && durationMs >= LONGEST_MS;
}

/** A timer that never ends keeps a process alive like one that does not end yet. */
const FOREVER_MS = 2 ** 31 - 1;

globalThis.setTimeout = Object.assign(
  (callback: (...values: unknown[]) => void, durationMs?: number, ...values: unknown[]) =>
    startTimer(callback, isLong(durationMs) ? FOREVER_MS : durationMs, ...values),
  { __promisify__: startPromise },
) as typeof setTimeout;
promises.setTimeout = ((durationMs?: number, ...rest: []) =>
  startPromise(isLong(durationMs) ? FOREVER_MS : durationMs, ...rest)) as typeof promises.setTimeout;
const limit = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (durationMs) => limit(isLong(durationMs) ? FOREVER_MS : durationMs);
syncBuiltinESMExports();

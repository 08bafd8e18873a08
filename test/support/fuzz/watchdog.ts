import { CASE_BOUNDS } from './failure.ts';

/** How long a thread may go on without a sign of life. It measures finer itself, but an endless loop never comes back to do so. */
export interface ThreadBounds {
  /** Processor time of the whole process in milliseconds. */
  readonly cpuMs: number;
  /** Milliseconds by the clock: of a thread that waits without doing anything. Long, for machines are busy. */
  readonly wallMs: number;
  /** Milliseconds between two looks. */
  readonly lookMs: number;
}

/** A case may be run twice, and each time as long as it may by the clock. */
const BOUNDS: ThreadBounds = { cpuMs: 5000, wallMs: 3 * CASE_BOUNDS.wallMs, lookMs: 250 };

/** Size of what a thread and its watchdog share: the number of the case, from 1, and how often something began. */
export const PROGRESS_BYTES = 8;

/** Calls `onHang` once, with why, when nothing new begins in a thread for too long. */
export function watchThread(
  progress: Int32Array,
  onHang: (why: string) => void,
  { cpuMs, wallMs, lookMs }: ThreadBounds = BOUNDS,
): { readonly stop: () => void } {
  let last = -1;
  let [cpu, start] = [process.cpuUsage(), performance.now()];
  const look = setInterval(() => {
    const now = Atomics.load(progress, 1);
    const { user, system } = process.cpuUsage(cpu);
    const why =
      (user + system) / 1000 > cpuMs
        ? `hang: it does not end within ${cpuMs} ms of processor time`
        : performance.now() - start > wallMs
          ? `hang: it does not end within ${wallMs} ms by the clock`
          : null;
    // Before the first case the thread reads its modules.
    if (now !== last || now === 0) {
      last = now;
      [cpu, start] = [process.cpuUsage(), performance.now()];
    } else if (why !== null) {
      clearInterval(look);
      onHang(why);
    }
  }, lookMs);
  return { stop: () => clearInterval(look) };
}

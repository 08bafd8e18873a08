import type { PushSettings } from '../config/push.ts';
import { UsageError } from '../config/usage-error.ts';
import type { RecordedTime } from '../profile/cpu-stacks.ts';

/** What a recording and its file say about when it was made. */
export interface OwnTime {
  /** Start, epoch milliseconds; pprof has it. */
  readonly startMs: number | null;
  /** Length of the recording; pprof has it. */
  readonly durationMs: number | null;
  /**
   * The length a speedscope file tells. py-spy adds up the samples in which a thread was busy, 2.4 s of 15 s say: it is the
   * last resort.
   */
  readonly sampledMs: number | null;
  /** When the file was written, which is when the recording ended. */
  readonly writtenMs: number;
}

type Given = Pick<PushSettings, 'fromMs' | 'untilMs' | 'intervalMs' | 'usualIntervalMs'>;

/**
 * When a recording was made: as the options say, else as it says itself, else so that it ended when its file was written.
 * @param name of the recording, for the message
 * @throws UsageError when its start cannot be known
 */
export function recordedTime(name: string, given: Given, own: OwnTime): RecordedTime {
  const { fromMs, untilMs } = given;
  if (fromMs !== null && untilMs !== null) return { startMs: fromMs, durationMs: untilMs - fromMs };
  const lengthMs = given.intervalMs ?? own.durationMs ?? given.usualIntervalMs ?? own.sampledMs;
  const startMs = fromMs ?? (untilMs === null ? own.startMs : null);
  if (startMs !== null) return { startMs: Math.floor(startMs), durationMs: lengthMs ?? 0 };
  const endMs = untilMs ?? own.writtenMs;
  if (lengthMs !== null && endMs > lengthMs) {
    return { startMs: Math.floor(endMs - lengthMs), durationMs: lengthMs };
  }
  throw new UsageError(
    `${name} does not tell when it was recorded`,
    lengthMs === null ? 'it holds neither a time nor how long it is' : 'it would have started before 1970',
    'give --interval with the length of the recording, as in --interval 15s, or --from and --until',
  );
}

/**
 * The first free millisecond from `startMs` on, which is then taken. Of two profiles of one series and millisecond Pyroscope
 * 1.x keeps one and answers both with 200.
 */
export function freeMillisecond(startMs: number, taken: Set<number>): number {
  let free = startMs;
  while (taken.has(free)) free += 1;
  taken.add(free);
  return free;
}

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

/** When a recording was made, and how far that can be trusted. */
export interface FoundTime extends RecordedTime {
  /** Whether its length, and with it mostly its start, is only that of its samples. */
  readonly isFromSamples: boolean;
}

type Given = Pick<PushSettings, 'fromMs' | 'untilMs' | 'intervalMs' | 'usualIntervalMs'>;

/**
 * When a recording was made: as the options say, else as it says itself, else so that it ended when its file was written.
 * @param name of the recording, for the message
 * @throws UsageError when its start cannot be known
 */
export function recordedTime(name: string, given: Given, own: OwnTime): FoundTime {
  const { fromMs, untilMs } = given;
  if (fromMs !== null && untilMs !== null)
    return { startMs: fromMs, durationMs: untilMs - fromMs, isFromSamples: false };
  const knownMs = given.intervalMs ?? own.durationMs ?? given.usualIntervalMs;
  const lengthMs = knownMs ?? own.sampledMs;
  const isFromSamples = knownMs === null && own.sampledMs !== null;
  const startMs = fromMs ?? (untilMs === null ? own.startMs : null);
  if (startMs !== null) return { startMs: Math.floor(startMs), durationMs: lengthMs ?? 0, isFromSamples };
  const endMs = untilMs ?? own.writtenMs;
  if (lengthMs !== null && endMs > lengthMs) {
    return { startMs: Math.floor(endMs - lengthMs), durationMs: lengthMs, isFromSamples };
  }
  throw new UsageError(
    `${name} does not tell when it was recorded`,
    lengthMs === null ? 'it holds neither a time nor how long it is' : 'it would have started before 1970',
    'give --interval with the length of the recording, as in --interval 15s, or --from and --until',
  );
}

/**
 * So many free milliseconds from `startMs` on, which are then taken. Of two profiles of one series and millisecond Pyroscope 1.x
 * keeps one and answers both with 200. Several are parts of one recording and lie in one second, as far as there is room:
 * readers count uploads by the second.
 */
export function freeMilliseconds(startMs: number, count: number, taken: Set<number>): readonly number[] {
  const second = Math.floor(startMs / 1000) * 1000;
  let free = Math.max(second, Math.min(startMs, second + 1000 - count));
  return Array.from({ length: count }, () => {
    while (taken.has(free)) free += 1;
    taken.add(free);
    return free;
  });
}

import { type MemoryMeter, openMemoryMeter } from './memory.ts';
import type { FuzzTarget } from './target.ts';
import { FuzzFailure } from './told.ts';

/** What one case may take. */
export interface CaseBounds {
  /** Processor time in milliseconds; that of a busy machine's clock would say nothing. */
  readonly cpuMs: number;
  /**
   * Milliseconds by the clock, after which an answer that is waited for does not come any more. A reader that never comes back cannot
   * be left from within its own thread: the watchdog of the run ends that one.
   */
  readonly wallMs: number;
  /** Memory beyond what the process holds at rest. */
  readonly bytes: number;
}

/** The bounds of every case. */
export const CASE_BOUNDS: CaseBounds = { cpuMs: 1000, wallMs: 60_000, bytes: 256 * 1024 * 1024 };

/** How a case is checked. */
export interface CheckSetting {
  readonly bounds: CaseBounds;
  readonly meter: MemoryMeter;
  /** What the process held at rest before the first case. */
  readonly restingBytes: number;
}

/** A setting whose rest is now. */
export function openCheck(changes: Partial<CaseBounds> = {}): CheckSetting {
  const meter = openMemoryMeter();
  return { bounds: { ...CASE_BOUNDS, ...changes }, meter, restingBytes: meter.restingBytes() };
}

/** Why an input fails; null when it does not. */
export async function failureOf(
  target: FuzzTarget,
  input: Uint8Array,
  setting = openCheck(),
): Promise<string | null> {
  const { bounds, meter, restingBytes } = setting;
  const before = Uint8Array.from(input);
  meter.resetPeak();
  const start = process.threadCpuUsage();
  const why = await thrownBy(target, input, bounds.wallMs);
  if (why !== null) return why;
  const { user, system } = process.threadCpuUsage(start);
  const ms = Math.round((user + system) / 1000);
  if (ms > bounds.cpuMs) return `hang: it took ${ms} ms of processor time`;
  if (Buffer.compare(before, input) !== 0) return 'the reader changed its input';
  return meter.peakBytes() - restingBytes > bounds.bytes ? memoryFailure(target, input, setting) : null;
}

/** What is resident may be the garbage of cases before, so a case that seems to take too much is run again from rest. */
async function memoryFailure(
  target: FuzzTarget,
  input: Uint8Array,
  { bounds, meter, restingBytes }: CheckSetting,
): Promise<string | null> {
  const atRest = meter.restingBytes();
  meter.resetPeak();
  const why = await thrownBy(target, input, bounds.wallMs);
  if (why !== null) return why;
  const grown = meter.peakBytes() - atRest;
  if (grown > bounds.bytes) return `memory: it took ${mebibytes(grown)} MiB`;
  // Nothing but what is still referenced, or what the process cannot give back.
  const left = meter.restingBytes() - restingBytes;
  return left > bounds.bytes ? `memory: the cases up to here left ${mebibytes(left)} MiB behind` : null;
}

async function thrownBy({ check }: FuzzTarget, input: Uint8Array, wallMs: number): Promise<string | null> {
  try {
    const answer = check(input);
    return answer instanceof Promise ? await within(answer, wallMs) : null;
  } catch (error) {
    return told(error);
  }
}

/** Waits for an answer, but not for ever. The timer also keeps a thread alive in which nothing else would happen any more. */
async function within(answer: Promise<void>, wallMs: number): Promise<string | null> {
  const end = Promise.withResolvers<string>();
  const timer = setTimeout(() => end.resolve(`hang: no answer within ${wallMs} ms by the clock`), wallMs);
  try {
    return (await Promise.race([answer, end.promise])) ?? null;
  } finally {
    clearTimeout(timer);
  }
}

function told(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${String(error)}`;
  const cause = error instanceof FuzzFailure && error.cause instanceof Error ? `\n${error.cause.stack}` : '';
  return `${error.stack ?? `${error.name}: ${error.message}`}${cause}`;
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}

/** Without the numbers and texts in the message: the name of the error and the place that threw it. */
export function kindOf(why: string): string {
  const [first = '', ...rest] = why.split('\n');
  const place = rest.find((line) => line.trimStart().startsWith('at ')) ?? '';
  return `${first.replace(/[\d"'`].*$/su, '').slice(0, 60)}${place.trim()}`;
}

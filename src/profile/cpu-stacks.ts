/** What of a recording is CPU time, stack by stack: what a profile is made of before it is sent to a server. */
import { encodePprof } from './pprof-encode.ts';
import { type Profile, type RawFrame, type SampleType, stackCount } from './profile.ts';

/** The CPU time of the stacks of a recording. Equal stacks, such as those of several threads, are one. */
export interface CpuStacks {
  readonly frames: readonly RawFrame[];
  /** Leaf first, as indices into `frames`; none is empty, and no two are equal. */
  readonly stacks: readonly (readonly number[])[];
  /** Nanoseconds of each stack, above 0. */
  readonly nanos: readonly bigint[];
  readonly totalNanos: bigint;
  /** CPU time that one sample stands for; 0 where the recording was not sampled. */
  readonly periodNanos: bigint;
}

/** A recording that cannot be told as CPU time. The message says what it holds instead. */
export class CpuStacksError extends Error {
  override readonly name = 'CpuStacksError';
}

/** When something was recorded. */
export interface RecordedTime {
  /** Epoch milliseconds. */
  readonly startMs: number;
  /** 0 when not known. */
  readonly durationMs: number;
}

const CPU: SampleType = { type: 'cpu', unit: 'nanoseconds' };
const TIME_UNITS: ReadonlyMap<string, bigint> = new Map([
  ['nanoseconds', 1n],
  ['microseconds', 1_000n],
  ['milliseconds', 1_000_000n],
  ['seconds', 1_000_000_000n],
]);
const COUNTED = new Set(['samples', 'sample']);
const MAX_TOTAL = 2n ** 63n - 1n;
/** No sampler is faster; what is more exact than this was measured by events, which have no period. */
const MIN_PERIOD_NANOS = 100_000n;
/** A sample without frames would be lost on the way. */
const NO_FRAME: RawFrame = { name: '[unknown]', file: '', line: 0 };

/**
 * The CPU time of a recording: `cpu` in a unit of time, else its samples, each worth `1 / samplesPerSecond` s.
 * @throws CpuStacksError when it has neither, or values that are none
 */
export function cpuStacks(profile: Profile, samplesPerSecond: number): CpuStacks {
  const { values, scale, isCounted } = cpuValues(profile, samplesPerSecond);
  const frames: RawFrame[] = [];
  const known = new Map<string, number>();
  const ids = profile.frames.map((frame) => indexOf(frame, frames, known));
  const merged = new Map<string, { readonly stack: readonly number[]; nanos: bigint }>();
  let periodNanos = isCounted ? scale : 0n;
  for (let i = 0; i < stackCount(profile); i++) {
    const value = values[i] ?? 0n;
    if (value < 0n) throw new CpuStacksError('it has negative values, as a difference of two profiles has');
    if (value === 0n) continue;
    const own = profile.stackFrames.subarray(profile.stackOffsets[i], profile.stackOffsets[i + 1]);
    const stack = own.length === 0 ? [indexOf(NO_FRAME, frames, known)] : Array.from(own, (id) => ids[id]!);
    const key = stack.join(',');
    const one = merged.get(key) ?? { stack, nanos: 0n };
    one.nanos += value * scale;
    merged.set(key, one);
    if (!isCounted) periodNanos = divisor(value * scale, periodNanos);
  }
  const all = [...merged.values()];
  const totalNanos = all.reduce((sum, { nanos }) => sum + nanos, 0n);
  if (totalNanos > MAX_TOTAL) throw new CpuStacksError('its values add up to more than 64 bits can hold');
  return {
    frames,
    stacks: all.map(({ stack }) => stack),
    nanos: all.map(({ nanos }) => nanos),
    totalNanos,
    periodNanos: periodNanos < MIN_PERIOD_NANOS ? 0n : periodNanos,
  };
}

/** The stacks as pprof, not compressed: `cpu` in nanoseconds, with the period by which servers name the type. */
export function encodeCpuStacks(stacks: CpuStacks, { startMs, durationMs }: RecordedTime): Uint8Array {
  return encodePprof({
    sampleType: CPU,
    periodType: CPU,
    period: Number(stacks.periodNanos),
    functions: stacks.frames,
    samples: stacks.stacks.map((stack, i) => ({ stack, value: stacks.nanos[i] ?? 0n })),
    timeNanos: BigInt(Math.round(startMs)) * 1_000_000n,
    durationNanos: BigInt(Math.round(durationMs)) * 1_000_000n,
    defaultSampleType: '',
    comments: [],
  });
}

interface CpuValues {
  readonly values: BigInt64Array;
  /** Nanoseconds of one unit. */
  readonly scale: bigint;
  /** Whether the values are numbers of samples. */
  readonly isCounted: boolean;
}

function cpuValues({ sampleTypes, values }: Profile, samplesPerSecond: number): CpuValues {
  const timed = sampleTypes.findIndex(({ type, unit }) => type === CPU.type && TIME_UNITS.has(unit));
  if (timed !== -1) {
    const scale = TIME_UNITS.get(sampleTypes[timed]!.unit)!;
    return { values: values[timed]!, scale, isCounted: false };
  }
  const counted = sampleTypes.findIndex(({ type, unit }) => COUNTED.has(type) && unit === 'count');
  if (counted !== -1) {
    return { values: values[counted]!, scale: BigInt(Math.round(1e9 / samplesPerSecond)), isCounted: true };
  }
  if (sampleTypes.length === 0) return { values: new BigInt64Array(), scale: 1n, isCounted: false };
  const found = sampleTypes.slice(0, 10).map(({ type, unit }) => `${type} in ${unit}`.slice(0, 80));
  throw new CpuStacksError(`it holds ${found.join(', ')}, and neither CPU time nor samples`);
}

function indexOf(frame: RawFrame, frames: RawFrame[], known: Map<string, number>): number {
  const key = `${frame.name}\0${frame.file}\0${frame.line}`;
  const index = known.get(key) ?? frames.push(frame) - 1;
  known.set(key, index);
  return index;
}

/** The greatest common divisor. */
function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

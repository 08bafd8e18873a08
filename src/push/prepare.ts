import type { PushSettings } from '../config/push.ts';
import type { Label } from '../config/push-labels.ts';
import { UsageError } from '../config/usage-error.ts';
import { type CpuStacks, CpuStacksError, cpuStacks, encodeCpuStacks } from '../profile/cpu-stacks.ts';
import { type DetectedProfile, detectProfile } from '../profile/detect.ts';
import { gzipStable } from '../profile/gzip.ts';
import { readPprofStamp, stampPprof } from '../profile/pprof-stamp.ts';
import { ProfileFormatError, type SampleType } from '../profile/profile.ts';
import type { Recording } from './read-recording.ts';
import { freeMillisecond, type OwnTime, recordedTime } from './recorded-time.ts';

/** The type that `cpu` stands for. */
export const PUSHED_TYPE = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';

/** A recording, ready to be sent. */
export interface Upload {
  readonly labels: readonly Label[];
  /** Gzipped. */
  readonly pprof: Uint8Array;
  readonly startMs: number;
  /** 0 when not known. */
  readonly durationMs: number;
  readonly totalNanos: bigint;
  /** 0 when not known. */
  readonly periodNanos: bigint;
  readonly stackCount: number;
  /** Frames of the deepest stack. */
  readonly depth: number;
}

const CPU: SampleType = { type: 'cpu', unit: 'nanoseconds' };
/** Beside CPU time, what Go and others count of the same samples. */
const PASSED_ON = /^(?:cpu in nanoseconds|samples? in count)$/u;

/**
 * Turns a recording into what is sent: pprof of CPU time as it is, with its time set; everything else as new pprof.
 * @param taken milliseconds at which something was prepared for the same series
 * @returns null for a recording without samples
 * @throws UsageError that names the recording
 */
export async function prepareUpload(
  recording: Recording,
  settings: PushSettings,
  nowMs: number,
  taken: Set<number>,
): Promise<Upload | null> {
  const detected = detect(recording);
  const stacks = stacksOf(recording.name, detected, settings.samplesPerSecond);
  if (stacks.totalNanos === 0n) return null;
  const stamp = detected.format === 'pprof' ? readPprofStamp(detected.content) : null;
  const sampledMs = detected.profile.durationNanos / 1e6;
  const own: OwnTime = {
    startMs: stamp?.startMs ?? null,
    durationMs: stamp?.durationMs ?? null,
    sampledMs: detected.format === 'speedscope' && sampledMs > 0 ? sampledMs : null,
    writtenMs: recording.modifiedMs ?? nowMs,
  };
  const time = recordedTime(recording.name, settings, own);
  const placed = { ...time, startMs: freeMillisecond(time.startMs, taken) };
  const isPassedOn = detected.profile.sampleTypes.every(({ type, unit }) =>
    PASSED_ON.test(`${type} in ${unit}`),
  );
  const isTimed = detected.profile.sampleTypes.some(({ type }) => type === CPU.type);
  const pprof =
    stamp !== null && isPassedOn && isTimed
      ? stampPprof(detected.content, stamp, placed, CPU)
      : encodeCpuStacks(stacks, placed);
  return {
    labels: [
      { name: '__name__', value: 'process_cpu' },
      { name: 'service_name', value: settings.service },
      ...settings.labels,
    ],
    pprof: await gzipStable(pprof),
    ...placed,
    totalNanos: stacks.totalNanos,
    periodNanos: stacks.periodNanos,
    stackCount: stacks.stacks.length,
    depth: stacks.stacks.reduce((depth, stack) => Math.max(depth, stack.length), 0),
  };
}

function detect({ name, bytes }: Recording): DetectedProfile {
  try {
    return detectProfile(bytes);
  } catch (error) {
    if (!(error instanceof ProfileFormatError)) throw error;
    throw new UsageError(
      `${name} is no recording that can be read`,
      error.message,
      'pprof, speedscope and folded files are read, gzipped or not; record again, for example with py-spy record --format speedscope',
      { cause: error },
    );
  }
}

function stacksOf(name: string, { profile }: DetectedProfile, samplesPerSecond: number): CpuStacks {
  try {
    return cpuStacks(profile, samplesPerSecond);
  } catch (error) {
    if (!(error instanceof CpuStacksError)) throw error;
    throw new UsageError(
      `${name} is no CPU profile`,
      error.message,
      'push a recording of CPU time or of samples; memory profiles come from the SDK of the service',
      { cause: error },
    );
  }
}

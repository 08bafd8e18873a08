import type { PushSettings } from '../config/push.ts';
import type { Label } from '../config/push-labels.ts';
import { UsageError } from '../config/usage-error.ts';
import { type CpuStacks, CpuStacksError, cpuStacks, encodeCpuStacks } from '../profile/cpu-stacks.ts';
import { type DetectedProfile, detectProfile, WHAT_IS_READ } from '../profile/detect.ts';
import { gzipStable } from '../profile/gzip.ts';
import { readPprofStamp, stampPprof } from '../profile/pprof-stamp.ts';
import { ProfileFormatError, type SampleType } from '../profile/profile.ts';
import type { Recording } from './read-recording.ts';
import { type FoundTime, freeMilliseconds, type OwnTime, recordedTime } from './recorded-time.ts';
import { splitStacks } from './split.ts';

/** The type that `cpu` stands for. */
export const PUSHED_TYPE = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';

/** A recording, ready to be sent. */
export interface Upload {
  readonly labels: readonly Label[];
  /** Gzipped. */
  readonly pprof: Uint8Array;
  /** The rest of a recording with more stacks than a server takes in one profile, a millisecond apart; mostly empty. */
  readonly moreParts: readonly Uint8Array[];
  readonly startMs: number;
  /** 0 when not known. */
  readonly durationMs: number;
  /** Whether nothing but its samples tells how long it is. */
  readonly isFromSamples: boolean;
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
  const asItIs = isPassedOn(detected) ? stamp : null;
  const parts = asItIs === null ? splitStacks(stacks) : [stacks];
  const startsMs = freeMilliseconds(time.startMs, parts.length, taken);
  const places = startsMs.map((startMs) => ({ ...time, startMs }));
  const [pprof, ...moreParts] = await Promise.all(
    places.map((place, part) =>
      gzipStable(
        asItIs === null
          ? encodeCpuStacks(parts[part] as CpuStacks, place)
          : stampPprof(detected.content, asItIs, place, CPU),
      ),
    ),
  );
  return {
    labels: [...namesOf(settings.service), ...settings.labels],
    pprof: pprof as Uint8Array,
    moreParts,
    ...(places[0] as FoundTime),
    totalNanos: stacks.totalNanos,
    periodNanos: stacks.periodNanos,
    stackCount: stacks.stacks.length,
    depth: stacks.stacks.reduce((depth, stack) => Math.max(depth, stack.length), 0),
  };
}

function namesOf(service: string): readonly Label[] {
  return [
    { name: '__name__', value: 'process_cpu' },
    { name: 'service_name', value: service },
  ];
}

/** Whether everything a profile holds may be sent as it is. */
function isPassedOn({ profile: { sampleTypes } }: DetectedProfile): boolean {
  const isKnown = sampleTypes.every(({ type, unit }) => PASSED_ON.test(`${type} in ${unit}`));
  return isKnown && sampleTypes.some(({ type }) => type === CPU.type);
}

function detect({ name, bytes }: Recording): DetectedProfile {
  try {
    return detectProfile(bytes);
  } catch (error) {
    if (!(error instanceof ProfileFormatError)) throw error;
    throw new UsageError(
      `${name} is no recording that can be read`,
      error.message,
      `${WHAT_IS_READ}; record again, for example with py-spy record --format speedscope`,
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

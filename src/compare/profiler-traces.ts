import type { FrameKey } from '../profile/profile.ts';
import type { ProfileTypeKind } from '../profile/profile-type.ts';
import type { ComparisonData, Sides } from './comparison.ts';
import { sumBlocks } from './costs.ts';
import type { UploadTimes } from './coverage.ts';
import { byFunctionKey } from './function-order.ts';
import { isMultiple, sampleWeight } from './samples.ts';
import { both } from './sides.ts';
import { median } from './theil-sen.ts';
import { uploadRhythm } from './upload-rhythm.ts';

/** What a profile tells of the profiler that took it. */
export interface ProfilerTraces {
  /** Nanoseconds between two samples; null where values are no counted samples, or too few. */
  readonly sampleNanos: number | null;
  /** Milliseconds between two uploads of a process; null without a rhythm. */
  readonly uploadMs: number | null;
  /** Part of the samples that was found waiting, and where most of it. */
  readonly waiting: number;
  readonly waitsIn: readonly FrameKey[];
  /** Part of the samples in functions of a profiler. */
  readonly overhead: number;
}

/** Fewer samples have a common divisor by chance. */
const MIN_SAMPLES = 200;

/**
 * Last words of functions in which a thread waits: system calls and their wrappers in Python, Go, Node, Java and Ruby. Only a
 * profile that holds hardly anything else is told by them.
 */
const WAITING =
  /(?:^|[^a-z])(?:wait|waitpid|wait4|waitid|wait_for_tstate_lock|cond_wait|futex|select|poll|epoll_?wait|kevent|accept|sleep|usleep|nanosleep|park|pause|join|acquire|sigwait|sigtimedwait|idle)\)?$/i;

const PROFILER_NAMES =
  /^(?:runtime\/pprof\.|runtime\.(?:sigprof|profilealloc|mProf_)|github\.com\/(?:grafana\/pyroscope-go|pyroscope-io\/client)|io\.pyroscope\.|one\.profiler\.)/;
const PROFILER_FILES =
  /(?:^|\/)(?:pyroscope\/__init__\.py|tracemalloc\.py|memray\/[^/]+|@pyroscope\/nodejs\/.*|@datadog\/pprof\/.*)$/;

/** Looks at both sides of a CPU or wall clock profile; null for other types. */
export function profilerTraces(
  data: ComparisonData,
  uploads: Sides<readonly UploadTimes[]>,
): Sides<ProfilerTraces> | null {
  if (!isTime(data.kind)) return null;
  const { functions } = data.table;
  const waits = functions.map(({ name }, id) => data.ignored[id] === 1 || WAITING.test(name));
  const profiles = functions.map(({ name, file }) => PROFILER_NAMES.test(name) || PROFILER_FILES.test(file));
  return both((side) => ({
    ...tracesOf(data, sumBlocks(data[side].blocks, data.table.stackOffsets.length - 1), { waits, profiles }),
    sampleNanos: sampleNanos(data, data[side].blocks),
    uploadMs: uploadMs(uploads[side]),
  }));
}

function isTime(kind: ProfileTypeKind): boolean {
  return kind === 'cpu' || kind === 'wall';
}

function tracesOf(
  { table }: ComparisonData,
  values: Float64Array,
  { waits, profiles }: { readonly waits: readonly boolean[]; readonly profiles: readonly boolean[] },
): Pick<ProfilerTraces, 'waiting' | 'waitsIn' | 'overhead'> {
  const { functions, stackOffsets, stackFrames } = table;
  const waited = new Map<number, number>();
  // Most programs hold none, and then no stack has to be searched.
  const hasProfiler = profiles.includes(true);
  let [all, waiting, overhead] = [0, 0, 0];
  for (let stack = 0; stack < values.length; stack++) {
    const value = Math.max(0, values[stack] as number);
    const [from, to] = [stackOffsets[stack] as number, stackOffsets[stack + 1] as number];
    if (value === 0 || from === to) continue;
    all += value;
    const leaf = stackFrames[from] as number;
    if (waits[leaf] === true) {
      waiting += value;
      waited.set(leaf, (waited.get(leaf) ?? 0) + value);
    }
    if (hasProfiler && holdsAny(stackFrames, from, to, profiles)) overhead += value;
  }
  const byKey = byFunctionKey(functions);
  const most = [...waited].sort(([a, valueA], [b, valueB]) => valueB - valueA || byKey(a, b));
  const waitsIn = most.slice(0, 2).map(([id]) => functions[id] as FrameKey);
  return all === 0
    ? { waiting: 0, waitsIn: [], overhead: 0 }
    : { waiting: waiting / all, waitsIn, overhead: overhead / all };
}

function holdsAny(frames: Int32Array, from: number, to: number, wanted: readonly boolean[]): boolean {
  for (let at = from; at < to; at++) if (wanted[frames[at] as number] === true) return true;
  return false;
}

/** The weight of a sample, where the values are counted samples indeed. */
function sampleNanos({ kind, unit }: ComparisonData, blocks: readonly Float64Array[]): number | null {
  if (unit !== 'nanoseconds') return null;
  const weight = sampleWeight(kind, unit, blocks);
  let total = 0;
  for (const block of blocks) {
    for (const value of block) {
      if (!isMultiple(value, weight)) return null;
      total += value;
    }
  }
  return total / weight < MIN_SAMPLES ? null : weight;
}

function uploadMs(series: readonly UploadTimes[]): number | null {
  const intervals = series.flatMap(({ timesMs }) => uploadRhythm(timesMs)?.intervalMs ?? []);
  return intervals.length === 0 ? null : median(intervals);
}

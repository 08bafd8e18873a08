import type { Sides } from '../compare/comparison.ts';
import type { ProfilerTraces } from '../compare/profiler-traces.ts';
import { SIDES } from '../compare/sides.ts';
import type { Reason } from './verdict.ts';

/** Rates and intervals are set in whole steps; smaller differences are measured. */
const SAME_RATE = 1.2;
const SAME_INTERVAL = 1.5;
/** A profile that holds less work than this shows no service. */
const ONLY_WAITING = 0.95;
/** A profiler that takes more disturbs what it measures. */
const MUCH_OVERHEAD = 0.03;
/** Uploads come every 10 to 30 s unless told otherwise. */
const SHORT_INTERVAL_MS = 4000;

/** What the profiler did that a reader of the numbers has to know. Nothing where both sides were profiled alike and cheaply. */
export function profilerNotes(traces: Sides<ProfilerTraces> | null): readonly Reason[] {
  if (traces === null) return [];
  return [...sampledDifferently(traces), ...onlyWaiting(traces), ...tooExpensive(traces)];
}

function sampledDifferently({ baseline, candidate }: Sides<ProfilerTraces>): readonly Reason[] {
  const found = [
    ...(differ(baseline.sampleNanos, candidate.sampleNanos, SAME_RATE)
      ? [
          `it sampled every ${inMs(baseline.sampleNanos)} in the baseline and every ${inMs(candidate.sampleNanos)} in the candidate`,
        ]
      : []),
    ...(differ(baseline.uploadMs, candidate.uploadMs, SAME_INTERVAL)
      ? [
          `it uploaded every ${inSeconds(baseline.uploadMs)} in the baseline and every ${inSeconds(candidate.uploadMs)} in the candidate`,
        ]
      : []),
  ];
  if (found.length === 0) return [];
  return [
    {
      code: 'FG127',
      message: `the profiler was set differently on the two sides: ${found.join('; ')}`,
      remedy:
        'use one sampling rate and one upload interval for both sides (sample_rate and upload_interval of the SDK, py-spy ' +
        '--rate, PROFILE_INTERVAL): the profiler costs more where it works more often',
    },
  ];
}

function differ(a: number | null, b: number | null, factor: number): boolean {
  return a !== null && b !== null && Math.max(a, b) > factor * Math.min(a, b);
}

function onlyWaiting(traces: Sides<ProfilerTraces>): readonly Reason[] {
  const side = SIDES.find((name) => traces[name].waiting >= ONLY_WAITING);
  if (side === undefined) return [];
  const { waiting, waitsIn } = traces[side];
  const names = waitsIn.map(({ name }) => name).join(', ');
  return [
    {
      code: 'FG128',
      message: `${Math.floor(waiting * 100)} % of the ${side} is waiting (${names}): probably the wrong process was profiled, one that only starts others`,
      remedy:
        'profile the workers: py-spy record --subprocesses, or the process id of a worker; in the Python SDK call ' +
        'pyroscope.configure after the fork (post_fork of gunicorn, worker_process_init of Celery)',
    },
  ];
}

function tooExpensive(traces: Sides<ProfilerTraces>): readonly Reason[] {
  const overhead = Math.max(...SIDES.map((side) => traces[side].overhead));
  const interval = Math.min(...SIDES.map((side) => traces[side].uploadMs ?? Number.POSITIVE_INFINITY));
  if (overhead < MUCH_OVERHEAD && interval >= SHORT_INTERVAL_MS) return [];
  const why = [
    ...(overhead < MUCH_OVERHEAD ? [] : [`takes ${Math.round(overhead * 100)} % of the samples itself`]),
    ...(interval >= SHORT_INTERVAL_MS ? [] : [`uploads every ${inSeconds(interval)}`]),
  ];
  return [
    {
      code: 'FG129',
      message: `the profiler ${why.join(' and ')}: it disturbs what it measures`,
      remedy:
        'upload less often (10 s and more; PROFILE_INTERVAL, upload_interval), sample at 100 Hz or below, and run py-spy with ' +
        '--nonblocking, which does not stop the process for every sample',
    },
  ];
}

function inMs(nanos: number | null): string {
  const ms = (nanos ?? 0) / 1_000_000;
  return `${Number(ms.toPrecision(3))} ms (${Number((1000 / ms).toPrecision(3))} Hz)`;
}

function inSeconds(ms: number | null): string {
  return `${Number(((ms ?? 0) / 1000).toPrecision(2))} s`;
}

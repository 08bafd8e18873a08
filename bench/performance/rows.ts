import type { Timing } from './timing.ts';

/** A table of figures, as text. */
export interface Figures {
  readonly title: string;
  readonly text: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What must hold, each with whether it does. */
  readonly bars: readonly string[];
}

/** The columns of `timingRow`. */
export const TIMING_HEADER = ['', 'Time', 'to ours', 'CPU time', 'to ours', 'Peak memory'];

/** One program: how long it took by the clock and by the CPU, how that compares with ours, and its memory. */
export function timingRow(name: string, timing: Timing | null, ours: Timing | null): readonly string[] {
  if (timing === null) return [name, 'not installed'];
  const seconds = (value: number | null) => (value === null ? 'not known' : `${value.toFixed(2)} s`);
  const times = (value: number | null, own: number | null | undefined) =>
    value === null || own == null ? '' : `${(value / own).toFixed(1)} x`;
  return [
    name,
    ...[seconds(timing.seconds), times(timing.seconds, ours?.seconds)],
    ...[seconds(timing.cpuSeconds), times(timing.cpuSeconds, ours?.cpuSeconds)],
    timing.peakMb === null ? 'not known' : `${timing.peakMb.toFixed(0)} MB`,
  ];
}

/** A bar, and whether a figure keeps it: `at least 15 x faster than go tool pprof: 18.2 x, met`. */
export function bar(what: string, figure: string, isMet: boolean): string {
  return `${what}: ${figure}, ${isMet ? 'met' : '**not met**'}`;
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bar, type Figures, TIMING_HEADER, timingRow } from './rows.ts';
import { best, type Timing } from './timing.ts';

const RUNS = 5;
const BENCH = join(import.meta.dirname, '..');
/** What `flamegate compare` promises. */
const MIN_FASTER_THAN_PPROF = 15;
const MAX_FLOORS = 5;
const MAX_PART_OF_MEMORY = 1 / 3;
const MAX_INFERNOS = 3;

/** Two pprof files: against the floor, and what Go has for the same question. */
export function comparePprof(cli: string, folder: string): Figures {
  execFileSync(process.execPath, [join(BENCH, 'generate-pprof.ts'), folder]);
  const pair = [join(folder, 'baseline.pb.gz'), join(folder, 'candidate.pb.gz')];
  const [ours = null, floor = null, pprof = null] = best([
    { runs: RUNS, command: process.execPath, args: [cli, 'compare', ...pair, '--quiet'] },
    { runs: RUNS, command: process.execPath, args: [join(BENCH, 'floor.ts'), ...pair] },
    // It takes half a minute.
    { runs: 2, command: 'go', args: ['tool', 'pprof', '-top', '-diff_base', ...pair] },
  ]);
  return {
    title: 'Two pprof files',
    text: '12 MiB each, gzipped: 200,000 distinct stacks of 25 frames out of 8,000 functions.',
    header: TIMING_HEADER,
    rows: [
      timingRow('flamegate compare', ours, ours),
      timingRow('the floor: unzip both, touch every byte', floor, ours),
      timingRow('go tool pprof -top -diff_base', pprof, ours),
    ],
    bars: [...floorBars(ours, floor), ...pprofBars(ours, pprof)],
  };
}

function floorBars(ours: Timing | null, floor: Timing | null): string[] {
  if (ours === null || floor === null) return [];
  const floors = ours.seconds / floor.seconds;
  return [bar(`At most ${MAX_FLOORS} x the floor`, `${floors.toFixed(1)} x`, floors <= MAX_FLOORS)];
}

function pprofBars(ours: Timing | null, pprof: Timing | null): string[] {
  if (ours === null || pprof === null) return [];
  const times = pprof.seconds / ours.seconds;
  const bars = [
    bar(
      `At least ${MIN_FASTER_THAN_PPROF} x faster than go tool pprof`,
      `${times.toFixed(1)} x`,
      times >= MIN_FASTER_THAN_PPROF,
    ),
  ];
  if (ours.peakMb === null || pprof.peakMb === null) return bars;
  const part = ours.peakMb / pprof.peakMb;
  return [
    ...bars,
    bar('In a third of its memory', `${(100 * part).toFixed(0)} %`, part <= MAX_PART_OF_MEMORY),
  ];
}

/** The same profiles as folded stacks, beside what compares such files. Call after `comparePprof`, which makes the files. */
export function compareFolded(cli: string, folder: string): Figures {
  const names = ['baseline', 'candidate'];
  execFileSync(process.execPath, [
    join(BENCH, 'generate-folded.ts'),
    ...names.map((name) => join(folder, `${name}.pb.gz`)),
  ]);
  const pair = names.map((name) => join(folder, `${name}.folded`));
  const [ours = null, inferno = null, perl = null] = best([
    { runs: RUNS, command: process.execPath, args: [cli, 'compare', ...pair, '--quiet'] },
    { runs: RUNS, command: 'inferno-diff-folded', args: pair },
    { runs: RUNS, command: 'difffolded.pl', args: pair },
  ]);
  const times = ours === null || inferno === null ? null : ours.seconds / inferno.seconds;
  return {
    title: 'Two folded files',
    text: 'The same stacks as text, 188 MB each. The others only join both files line by line; they draw no conclusion.',
    header: TIMING_HEADER,
    rows: [
      timingRow('flamegate compare', ours, ours),
      timingRow('inferno-diff-folded', inferno, ours),
      timingRow('difffolded.pl', perl, ours),
    ],
    bars:
      times === null
        ? []
        : [
            bar(
              `At most ${MAX_INFERNOS} x inferno-diff-folded`,
              `${times.toFixed(1)} x`,
              times <= MAX_INFERNOS,
            ),
          ],
  };
}

import { median } from './theil-sen.ts';
import { type UploadRhythm, uploadRhythm } from './upload-rhythm.ts';

/** Uploads of one series: a replica, as far as labels tell. */
export interface UploadTimes {
  readonly replica: string;
  /** Ascending epoch milliseconds. */
  readonly timesMs: readonly number[];
  /** How much each upload held, parallel to `timesMs`. */
  readonly values: readonly number[];
}

/** Uploads that arrived, and those that should have. */
export interface Coverage {
  readonly present: number;
  readonly expected: number;
  /** The usual time between two uploads of one process. */
  readonly intervalMs: number;
}

/** With fewer expected uploads a side, one that is missing is chance. */
const MIN_EXPECTED = 8;
/** A gap this many intervals long has room for an upload. */
const HOLE = 1.5;
/** A gap beside an upload with less than this part of the usual amount is a time in which nothing ran. */
const NEARLY_NOTHING = 0.25;

/**
 * Counts uploads against what each replica's rhythm promises between its first and its last one: what is missing at the
 * edges of a window is another question (a replica that starts or stops), or chance.
 * @param series of one service on one side
 * @param others of the same service on the other side: they tell the interval where losses hide it
 * @returns null when nothing can be said: no rhythm, or too few uploads
 */
export function coverageOf(series: readonly UploadTimes[], others: readonly UploadTimes[]): Coverage | null {
  const known = [...series, ...others].flatMap(({ timesMs }) => uploadRhythm(timesMs) ?? []);
  if (known.length === 0) return null;
  // Where every series is one process, a series without a rhythm is one, too, and lost most of its uploads.
  const areSingle = known.every(({ processes }) => processes === 1);
  const usual: UploadRhythm = { intervalMs: median(known.map(({ intervalMs }) => intervalMs)), processes: 1 };
  let [present, expected] = [0, 0];
  for (const one of series) {
    const rhythm = uploadRhythm(one.timesMs) ?? (areSingle ? usual : null);
    if (rhythm === null) continue;
    const wanted = expectedUploads(one, rhythm);
    expected += wanted;
    present += Math.min(one.timesMs.length, wanted);
  }
  return expected < MIN_EXPECTED ? null : { present, expected, intervalMs: usual.intervalMs };
}

function expectedUploads({ timesMs, values }: UploadTimes, { intervalMs, processes }: UploadRhythm): number {
  const span = (timesMs.at(-1) ?? 0) - (timesMs[0] ?? 0);
  const all = processes * (Math.round(span / intervalMs) + 1);
  if (processes > 1) return all;
  const little = NEARLY_NOTHING * median(values);
  const excused = timesMs.slice(1).reduce((sum, time, index) => {
    const gap = time - (timesMs[index] as number);
    const neighbour = Math.min(values[index] as number, values[index + 1] as number);
    return gap > HOLE * intervalMs && neighbour < little ? sum + Math.round(gap / intervalMs) - 1 : sum;
  }, 0);
  return all - excused;
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from './random.ts';

/** One format that is fuzzed. */
export interface FuzzTarget {
  /** Name of the format, and of its folder of kept inputs. */
  readonly format: string;
  /** Makes the input of one case, of nothing but the numbers and the kept inputs it is given. */
  readonly make: (random: Random, kept: readonly Uint8Array[]) => Uint8Array;
  /** Feeds an input to the program. Throws when what comes of it is a failure. */
  readonly check: (input: Uint8Array) => void | Promise<void>;
}

const FUZZ = join(import.meta.dirname, '../../fuzz');

/** The target of each format that is fuzzed. */
const TARGETS = {
  pprof: () => import('../../fuzz/targets/pprof.ts'),
  'pprof-gzip': () => import('../../fuzz/targets/pprof-gzip.ts'),
  speedscope: () => import('../../fuzz/targets/speedscope.ts'),
  folded: () => import('../../fuzz/targets/folded.ts'),
  snapshot: () => import('../../fuzz/targets/snapshot.ts'),
  config: () => import('../../fuzz/targets/config.ts'),
  windows: () => import('../../fuzz/targets/windows.ts'),
  selectors: () => import('../../fuzz/targets/selectors.ts'),
  report: () => import('../../fuzz/targets/report.ts'),
  names: () => import('../../fuzz/targets/names.ts'),
  answers: () => import('../../fuzz/targets/answers.ts'),
} satisfies Record<string, () => Promise<{ readonly target: FuzzTarget }>>;

/** A format that is fuzzed. */
export type Format = keyof typeof TARGETS;
/** All of them. */
export const FORMATS = Object.keys(TARGETS) as readonly Format[];

/** The target of a format. */
export async function loadTarget(format: Format): Promise<FuzzTarget> {
  return (await TARGETS[format]()).target;
}

/** The kept inputs of a format, in the order of their names: real ones, and all that ever failed. */
export async function loadKept(format: Format): Promise<Uint8Array[]> {
  const folder = join(FUZZ, 'corpus', format);
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => new Uint8Array(await readFile(join(folder, name)))));
}

import type { ComparisonData, SideData } from '../src/compare/comparison.ts';
import type { StackTable } from '../src/profile/profile.ts';
import { createRandom, type Random } from '../test/support/simulator/random.ts';

/** The stacks of a made-up service, with how often each is seen. */
export interface SyntheticService {
  readonly table: StackTable;
  /** Mean samples per stack and block. */
  readonly means: Float64Array;
}

const ENTRIES = 12;
/** The first functions are the root, the dispatcher and the entries. */
const RESERVED = 20;
const MAX_DEPTH = 40;
const CPU_SAMPLE_NANOS = 10_000_000;
const WINDOW_MS = 300_000;
const UPLOADS = 90;

/**
 * Grows a call tree of distinct stacks, 5 to 40 frames deep, whose leaves and costs are as uneven as real ones; the same for the
 * same seed. About three of four stacks are seen in a block.
 */
export function drawSyntheticService(seed: number, stacks: number, functions: number): SyntheticService {
  const random = createRandom(seed, stacks, functions);
  const known = new Set<string>();
  const grown: number[][] = Array.from({ length: ENTRIES }, (_, entry) => [0, 1, 2 + entry]);
  while (grown.length < stacks + ENTRIES) {
    const stack = growStack(random, grown[random.below(grown.length)] as readonly number[], functions);
    const text = stack.join();
    if (known.has(text)) continue;
    known.add(text);
    grown.push(stack);
  }
  const leafFirst = grown.slice(ENTRIES).map((stack) => stack.toReversed());
  const offsets = [0];
  for (const { length } of leafFirst) offsets.push((offsets.at(-1) as number) + length);
  const table = {
    functions: Array.from({ length: functions }, (_, id) => ({
      name: `shop.pkg${id % 97}.work${id}`,
      file: `shop/pkg${id % 97}/work.go`,
    })),
    stackOffsets: Int32Array.from(offsets),
    stackFrames: Int32Array.from(leafFirst.flat()),
  };
  return { table, means: Float64Array.from({ length: stacks }, () => 2 * Math.exp(1.2 * random.normal())) };
}

/** How many of the calls stay in the code of their entry; the others call what all entries share. */
const AT_HOME = 0.8;

/** A new path, root first: a known one cut somewhere below its entry, and some functions more, of which few are frequent. */
function growStack(random: Random, known: readonly number[], functions: number): number[] {
  const stack = known.slice(0, Math.max(3, known.length - random.below(5)));
  const more = 1 + random.below(5);
  const home = (stack[2] as number) - 2;
  const range = Math.floor((functions - RESERVED) / (ENTRIES + 1));
  for (let level = 0; level < more && stack.length < MAX_DEPTH; level++) {
    const group = random.uniform() < AT_HOME ? home : ENTRIES;
    stack.push(RESERVED + group * range + (Math.floor(range ** random.uniform()) % range));
  }
  return stack;
}

/** A comparison of such a service with itself: six blocks a side, and earlier windows of the baseline. */
export function syntheticComparison(
  { table, means }: SyntheticService,
  seed: number,
  historyWindows: number,
): ComparisonData {
  const random = createRandom(seed, 1);
  const draw = (blocks: number) => means.map((mean) => CPU_SAMPLE_NANOS * random.poisson(mean * blocks));
  const side = (): SideData => ({
    blocks: Array.from({ length: 6 }, () => draw(1)),
    durationMs: WINDOW_MS,
    uploads: UPLOADS,
  });
  return {
    kind: 'cpu',
    unit: 'nanoseconds',
    table,
    ignored: new Uint8Array(table.functions.length),
    baseline: side(),
    candidate: side(),
    history: Array.from({ length: historyWindows }, () => ({ values: draw(6), apartMs: 0 })),
  };
}

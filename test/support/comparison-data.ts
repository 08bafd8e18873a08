import { compareSides } from '../../src/compare/compare.ts';
import type { ComparisonData, ComparisonResult, Selection } from '../../src/compare/comparison.ts';
import type { JudgeCase } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../src/judge/policy.ts';
import type { FrameKey } from '../../src/profile/profile.ts';
import type { ProfileTypeKind } from '../../src/profile/profile-type.ts';

/** Builders for comparisons from numbers a test can state: stacks as text, costs in samples. */

/** What `compareSides` is asked for by the gate. */
export const SELECTION: Selection = {
  minShare: DEFAULT_POLICY.minShare,
  minSamples: DEFAULT_POLICY.minSamples,
  maxTests: DEFAULT_POLICY.maxTests,
};

/** Stacks such as `leaf;caller;root` with their samples in the whole window, or one number per block. */
export type Stacks = Readonly<Record<string, number | readonly number[]>>;

/** What differs from six even blocks of CPU samples at 100 Hz. */
export interface DataOptions {
  readonly kind?: ProfileTypeKind;
  readonly unit?: string;
  /** Value of one sample on both sides, or on each. */
  readonly weight?: number | readonly [number, number];
  readonly blocks?: number;
  readonly durationMs?: readonly [number, number];
  readonly uploads?: readonly [number, number];
  /** Names of idle functions. */
  readonly ignored?: readonly string[];
  /** Earlier windows of the baseline, which touch each other unless told how far they lie apart. */
  readonly history?: readonly Stacks[];
  readonly historyApartMs?: number;
  /** Time between baseline and candidate. */
  readonly apartMs?: number;
  /** ln of the known load of the candidate over the baseline's. */
  readonly loadLog?: number;
}

const whole = (samples: number | readonly number[]): number =>
  typeof samples === 'number' ? samples : samples.reduce((sum, count) => sum + count, 0);

/** `count` whole samples spread over the blocks as evenly as whole samples can be. */
export function spread(count: number, blocks: number): number[] {
  const upTo = (block: number) => Math.round((count * block) / blocks);
  return Array.from({ length: blocks }, (_, block) => upTo(block + 1) - upTo(block));
}

/** Both sides in one table; stacks enter it in the order of the keys, the baseline's first. */
export function comparisonData(
  baseline: Stacks,
  candidate: Stacks,
  options: DataOptions = {},
): ComparisonData {
  const { blocks = 6, kind = 'cpu', unit = 'nanoseconds', weight = 1e7, history = [] } = options;
  const weights = typeof weight === 'number' ? [weight, weight] : weight;
  const texts = [...new Set([baseline, candidate, ...history].flatMap((stacks) => Object.keys(stacks)))];
  const functions: FrameKey[] = [];
  const ids = new Map<string, number>();
  const stackOffsets = [0];
  const stackFrames: number[] = [];
  for (const text of texts) {
    for (const name of text.split(';')) {
      if (!ids.has(name)) ids.set(name, functions.push({ name, file: '' }) - 1);
      stackFrames.push(ids.get(name)!);
    }
    stackOffsets.push(stackFrames.length);
  }
  const side = (index: 0 | 1) => {
    const stacks = index === 0 ? baseline : candidate;
    const perBlock = texts.map((text) => {
      const samples = stacks[text] ?? 0;
      return typeof samples === 'number' ? spread(samples, blocks) : samples;
    });
    return {
      blocks: Array.from({ length: blocks }, (_, block) =>
        Float64Array.from(perBlock, (counts) => counts[block]! * weights[index]!),
      ),
      durationMs: options.durationMs?.[index] ?? 240_000,
      uploads: options.uploads?.[index] ?? 16,
    };
  };
  const earlier = (stacks: Stacks) => ({
    values: Float64Array.from(texts, (text) => whole(stacks[text] ?? 0) * weights[0]!),
    apartMs: options.historyApartMs ?? 0,
  });
  return {
    kind,
    unit,
    table: {
      functions,
      stackOffsets: Int32Array.from(stackOffsets),
      stackFrames: Int32Array.from(stackFrames),
    },
    ignored: Uint8Array.from(functions, ({ name }) => (options.ignored?.includes(name) ? 1 : 0)),
    baseline: side(0),
    candidate: side(1),
    ...(options.history === undefined ? {} : { history: history.map(earlier) }),
    ...(options.apartMs === undefined ? {} : { apartMs: options.apartMs }),
    ...(options.loadLog === undefined ? {} : { loadLog: options.loadLog }),
  };
}

/** Measures with the gate's own selection. */
export function measure(baseline: Stacks, candidate: Stacks, options: DataOptions = {}): ComparisonResult {
  const minSamples = options.kind === 'gauge' ? 0 : SELECTION.minSamples;
  return compareSides(comparisonData(baseline, candidate, options), { ...SELECTION, minSamples });
}

/** A function of a result by its name. */
export function functionOf(result: ComparisonResult, name: string): ComparisonResult['functions'][number] {
  const found = result.functions.find(({ key }) => key.name === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
}

/** seen / expected of a tested function. */
export function growthOf(result: ComparisonResult, name: string): number {
  const { estimate } = functionOf(result, name);
  if (estimate === undefined) throw new Error(`${name} is not tested`);
  return Math.exp(estimate.theta);
}

/** A case of a build. */
export function caseOf(
  service: string,
  result: ComparisonResult,
  changes: Partial<JudgeCase> = {},
): JudgeCase {
  return {
    service,
    profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
    result,
    reasons: [],
    required: true,
    ...changes,
  };
}

/** A service of thirteen functions with 12,009 samples; most of them are called from two places. */
export const SHOP: Stacks = {
  'price;cart;main': 701,
  'price;checkout;main': 500,
  'tax;checkout;main': 400,
  'json;write;main': 1500,
  'json;log;main': 300,
  'db;cart;main': 1400,
  'db;search;main': 700,
  'auth;main': 600,
  'rank;search;main': 2000,
  'tokenize;search;main': 900,
  'idx;search;main': 1100,
  'compress;write;main': 1000,
  'log;main': 300,
  'route;main': 351,
  main: 7,
  'hash;auth;main': 250,
};

/** The same stacks with some samples multiplied: by the name of the leaf, and all others by `others`. */
export function scaled(stacks: Stacks, factors: Readonly<Record<string, number>>, others = 1): Stacks {
  return Object.fromEntries(
    Object.entries(stacks).map(([text, samples]) => {
      const factor = factors[text.split(';')[0]!] ?? others;
      const times = (count: number) => Math.round(count * factor);
      return [text, typeof samples === 'number' ? times(samples) : samples.map(times)];
    }),
  );
}

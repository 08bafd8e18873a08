import type { ComparisonData } from '../../src/compare/comparison.ts';
import { leafFunctions } from '../../src/compare/costs.ts';
import { type JudgedBuild, judgeBuild } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../src/judge/policy.ts';
import { createRandom } from '../../test/support/simulator/random.ts';
import type { RecordedBuild } from './recorded-windows.ts';

/** How growth that was put into recorded windows came out; the counts of several builds add up. */
export interface Injected {
  readonly tried: number;
  readonly found: number;
  /** Failed or warned of. */
  readonly pointedOut: number;
  /** Another function failed. */
  readonly blamed: number;
}

const SAMPLE_NANOS = 1e7;
/** Functions below have too few samples in these small services to be worth a figure. */
const MIN_SHARE = 0.02;

/** Lets one function at a time grow by a factor. */
export function inject(build: RecordedBuild, factor: number, seed: number): Injected {
  let [tried, found, pointedOut, blamed] = [0, 0, 0, 0];
  for (const [index, { service, result }] of build.cases.entries()) {
    const { data } = build.windows[index] as RecordedBuild['windows'][number];
    for (const { id, key, share, estimate } of result?.functions ?? []) {
      if (estimate === undefined || share.baseline < MIN_SHARE) continue;
      const changed = build.again(index, thin(data, id, factor, createRandom(seed, id)));
      const judged = judgeBuild(build.cases.with(index, changed), DEFAULT_POLICY);
      const name = `${service} ${key.name} ${key.file}`;
      const failed = namesOf(judged, ['fail']);
      tried++;
      if (failed.includes(name)) found++;
      if (namesOf(judged, ['fail', 'warn']).includes(name)) pointedOut++;
      if (failed.some((other) => other !== name)) blamed++;
    }
  }
  return { tried, found, pointedOut, blamed };
}

/** Thins the samples of one function out of all windows of the baseline, so that it seems to grow by the factor. */
function thin(
  data: ComparisonData,
  functionId: number,
  factor: number,
  random: ReturnType<typeof createRandom>,
): ComparisonData {
  const leaves = leafFunctions(data.table);
  const thinned = (values: Float64Array) =>
    values.map((value, stack) =>
      leaves[stack] === functionId
        ? SAMPLE_NANOS * random.binomial(Math.round(value / SAMPLE_NANOS), 1 / factor)
        : value,
    );
  const { baseline, history } = data;
  return {
    ...data,
    baseline: { ...baseline, blocks: baseline.blocks.map(thinned) },
    ...(history && { history: history.map((window) => ({ ...window, values: thinned(window.values) })) }),
  };
}

function namesOf(build: JudgedBuild, verdicts: readonly string[]): readonly string[] {
  return build.comparisons.flatMap(({ case: { service }, functions }) =>
    functions
      .filter(({ judged }) => verdicts.includes(judged?.verdict ?? ''))
      .map(({ key }) => `${service} ${key.name} ${key.file}`),
  );
}

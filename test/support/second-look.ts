import type { ComparisonResult, Estimate } from '../../src/compare/comparison.ts';
import { studentTQuantile } from '../../src/compare/student-t.ts';
import { confirmDoubts, findDoubts } from '../../src/judge/confirm-rules.ts';
import { type JudgeCase, judgeBuild } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/judge/policy.ts';
import { caseOf, measure, SHOP } from './comparison-data.ts';

/** Builds with a second window, whose growth and noise are set by hand, so that the limits of a second look can be reckoned. */

/** A service that did not change, of which history shows little noise. */
export const SAME: ComparisonResult = { ...measure(SHOP, SHOP), drift: 0.03, history: 3 };
/** Critical value of a failure whose error probability is shared among so many tests. */
export const failT = (tests: number) => studentTQuantile(0.05 / tests, 21);
/** Critical value of a warning. */
export const WARN_T = studentTQuantile(0.01, 21);

/** What is measured of a function. */
interface Grown {
  /** Seen over expected, by any yardstick. */
  readonly growth: number;
  /** Standard deviation of its logarithm. */
  readonly sd: number;
}

/** A service of which some functions grew; twelve of its functions are tested. */
export function service(grown: Readonly<Record<string, Grown>>, changes: Partial<ComparisonResult> = {}) {
  const functions = SAME.functions.map((fn) => {
    const own = grown[fn.key.name];
    if (own === undefined || fn.estimate === undefined) return fn;
    const theta = Math.log(own.growth);
    const seen = { theta, thetaGlobal: theta, thetaPerLoad: theta, variance: own.sd ** 2, addedShare: 0.02 };
    return { ...fn, estimate: { ...fn.estimate, ...seen } satisfies Estimate };
  });
  return { ...SAME, functions, ...changes };
}

/** One of which `rank` grew. */
export const rank = (growth: number, sd: number, changes: Partial<ComparisonResult> = {}) =>
  service({ rank: { growth, sd } }, changes);

/** A build of services of which the first is looked at again. */
interface Looks {
  readonly first: JudgeCase;
  readonly second: JudgeCase | undefined;
  /** Six that did not change when absent. */
  readonly others?: readonly JudgeCase[];
  /** Second looks of the others. */
  readonly otherSeconds?: readonly JudgeCase[];
  readonly policy?: Partial<Policy>;
}
/** Services that did not change. */
export const unchanged = (count: number) =>
  Array.from({ length: count }, (_, index) => caseOf(`same-${index}`, SAME));

/** Looks again, and says what became of the first service. */
export function look({ first, second, others = unchanged(6), otherSeconds = [], policy }: Looks) {
  const limits = { ...DEFAULT_POLICY, ...policy };
  const build = judgeBuild([first, ...others], limits);
  const seconds = [second, ...otherSeconds];
  const cases = new Map(
    build.comparisons.flatMap((comparison, index) => {
      const again = seconds[index];
      return again === undefined ? [] : [[comparison, again] as const];
    }),
  );
  const doubts = findDoubts(build);
  const [after] = confirmDoubts(build, { doubts, cases }, limits);
  const names = new Map(first.result?.functions.map(({ id, key }) => [id, key.name]));
  return {
    warned: doubts.flatMap(({ functions }) => functions.map(({ key }) => key.name)),
    confirmed: [...(after!.confirmed ?? new Map()).keys()].map((id) => names.get(id)),
    bounds: [...(after!.confirmed?.values() ?? [])],
    notes: after!.notes ?? [],
    judged: after!,
  };
}
/** Whether `rank` is confirmed; it must have warned. */
export function isConfirmed(looks: Looks): boolean {
  const { warned, confirmed } = look(looks);
  if (!warned.includes('rank')) throw new Error('rank did not warn');
  return confirmed.includes('rank');
}
/** Both looks at the first service. */
export const cases = (first: ComparisonResult, second: ComparisonResult) => ({
  first: caseOf('shop', first),
  second: caseOf('shop', second),
});

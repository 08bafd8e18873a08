import { measureWindows } from '../compare/warm-up.ts';
import type { IgnoreRule, ServiceRule } from '../config/resolve.ts';
import { type Fetched, leakOf, prepareInput, toCompareInput } from '../gate/compare-input.ts';
import { compareWindows, type ReadWindows, type WindowPolicy } from '../judge/compare-windows.ts';
import type { JudgeCase } from '../judge/judge.ts';
import { type PlannedComparison, SIDES } from '../sources/plan.ts';
import type { SpanUploads } from '../sources/span.ts';

/** How a pair of windows is compared. Requests of past windows are not known: a load is fixed, or estimated. */
export interface PairSetting extends WindowPolicy {
  readonly load: { readonly kind: 'auto' } | { readonly kind: 'fixed' };
  readonly ignore: readonly IgnoreRule[];
  /** What was said of services alone, by the index that a plan names. */
  readonly services: readonly ServiceRule[];
}

/** One service and type of a pair of windows, as it was fetched. */
export interface ReadComparison extends Fetched {
  /** Uploads from the start of the pair to its end, where a leak may show over it. */
  readonly span: SpanUploads | undefined;
}

/** Measures all services and types of a pair of windows as the gate would without history and request counts. */
export function comparePair(read: readonly ReadComparison[], setting: PairSetting): readonly JudgeCase[] {
  const { windows } = toCompareInput(read.map((one) => prepareInput(one, setting)));
  const steadiness = measureWindows(windows);
  return read.map((one, index): JudgeCase => {
    const { service, profileType, rule } = one.comparison;
    const own = rule === null ? undefined : setting.services[rule]?.policy;
    const input = windows[index] as ReadWindows;
    const { result, incomparable, notes } = compareWindows(input, steadiness, {
      ...setting,
      policy: own ?? setting.policy,
    });
    // A window that mixes versions has no level of its own to rise.
    const leak = incomparable.length === 0 ? leakOf(one, input.data, one.span) : {};
    const found = { result, incomparable, notes, ...leak, ...(own && { policy: own }) };
    return { service, profileType, ...found, reasons: [], required: true };
  });
}

/** Whether labels say that two versions ran in a pair of windows: then the code is not the same. */
export function hasChanged({ sides }: PlannedComparison): boolean {
  const versions = SIDES.flatMap((side) => sides[side].series.map(({ version }) => version));
  return new Set(versions.filter((version) => version !== '')).size > 1;
}

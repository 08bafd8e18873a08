import { formatSelector, type Matcher } from '../../src/config/selector.ts';
import type { LinkSide, LinkTarget } from '../../src/report/links.ts';

export const CPU_TYPE = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';

/** A side of a link: a window and what it selects. */
export function linkSide(
  service: string,
  [fromMs, untilMs]: readonly [number, number],
  filters: readonly Matcher[] = [],
): LinkSide {
  const own: Matcher = { label: 'service_name', operator: '=', value: service };
  return { fromMs, untilMs, filters, selector: formatSelector([own, ...filters]) };
}

/** Two windows of four minutes, one after the other, with other conditions on each side. */
export function linkTarget(service = 'ai yolo/26&x', patch: Partial<LinkTarget> = {}): LinkTarget {
  return {
    service,
    profileType: CPU_TYPE,
    baseline: linkSide(
      service,
      [1795359983000, 1795360235000],
      [{ label: 'version', operator: '=', value: '3f2a91c' }],
    ),
    candidate: linkSide(
      service,
      [1795360238000, 1795360491000],
      [
        { label: 'version', operator: '=~', value: 'a|b,c' },
        { label: 'pod', operator: '!=', value: 'x"y' },
      ],
    ),
    functionName: null,
    commit: null,
    ...patch,
  };
}

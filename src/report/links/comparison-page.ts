import {
  baseUrl,
  encodeQuery,
  hasWindows,
  inclusiveRange,
  type LinkSide,
  type LinkTarget,
  type Parameter,
  type ReportLink,
  safeLink,
} from '../links.ts';

/** A Pyroscope server as a reader's browser would see it. */
export interface ServerTarget {
  readonly url: string;
  /** Its version as it tells it; null when it does not. */
  readonly version: string | null;
}

/**
 * The difference of both windows on the server's own page, or `null` where there is none: 1.15.0 took the page away, and
 * answers its address with another one since, so a version that is not known makes no link.
 *
 * The page reads `leftQuery`, `leftFrom`, `leftUntil`, the same on the right, `query`, and `from` and `until` of its
 * timeline (useReduxQuerySync.ts in 1.14.1); 13 digits are milliseconds to it and to the server behind it.
 */
export function comparisonPageLink({ url, version }: ServerTarget, target: LinkTarget): ReportLink | null {
  const base = baseUrl(url);
  if (base === null || !hasComparisonPage(version) || isDataSourceProxy(base) || !hasWindows(target))
    return null;
  // The server reads a query as Prometheus does a metric with its labels.
  if (!/^[a-zA-Z_:][\w:]*$/.test(target.profileType)) return null;
  const before = `${target.profileType}${target.baseline.selector}`;
  const query = encodeQuery([
    ['query', before],
    ['leftQuery', before],
    ...range(['leftFrom', 'leftUntil'], target.baseline),
    ['rightQuery', `${target.profileType}${target.candidate.selector}`],
    ...range(['rightFrom', 'rightUntil'], target.candidate),
    ...timeline(target),
  ]);
  return safeLink('Pyroscope', `${base}/comparison-diff?${query}`);
}

/** 1.0.0 to 1.14.x, also as a release candidate; builds between releases call themselves otherwise. */
export function hasComparisonPage(version: string | null): boolean {
  const minor = /^v?1\.(\d{1,3})\.\d{1,3}(?:[-+][\w.+-]*)?$/.exec(version ?? '')?.[1];
  return minor !== undefined && Number(minor) <= 14;
}

/** Grafana's data-source proxy passes the API on, and Grafana's own pages are not below it. */
export function isDataSourceProxy(address: string): boolean {
  return /\/api\/datasources\//.test(address);
}

function range([fromName, untilName]: readonly [string, string], side: LinkSide): Parameter[] {
  const { from, to } = inclusiveRange(side);
  return [
    [fromName, from],
    [untilName, to],
  ];
}

/** A query of the server may be this long, so a longer timeline would be an error message on the page. */
const MAX_TIMELINE_MS = 24 * 3600 * 1000;

/** Without it, the timeline shows the last hour. */
function timeline({ baseline, candidate }: LinkTarget): Parameter[] {
  const fromMs = Math.min(baseline.fromMs, candidate.fromMs);
  const untilMs = Math.max(baseline.untilMs, candidate.untilMs);
  if (untilMs - fromMs > MAX_TIMELINE_MS) return [];
  return range(['from', 'until'], { ...baseline, fromMs, untilMs });
}

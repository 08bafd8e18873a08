import {
  baseUrl,
  encodeQuery,
  hasWindows,
  inclusiveRange,
  type LinkSide,
  type LinkTarget,
  type ReportLink,
  safeLink,
} from '../links.ts';
import type { GrafanaTarget } from './drilldown.ts';

/** What a data source of Grafana is asked for in one window. */
export interface ExploreQuery {
  /** Type of the data source. */
  readonly type: string;
  /** The query of a side, in the terms of that type. */
  readonly of: (side: LinkSide) => Readonly<Record<string, unknown>>;
}

/**
 * Both windows side by side in Grafana's Explore (Grafana 10 and later); `null` when the address, the data source or a
 * window cannot make a link. Explore has no difference, but every Grafana with the data source has it.
 * @param profiles Grafana with its Pyroscope data source
 */
export function exploreLink(profiles: GrafanaTarget, target: LinkTarget): ReportLink | null {
  // As in the data source (grafana-pyroscope-datasource/dataquery.cue).
  return panesLink('Grafana Explore', profiles, target, {
    type: 'grafana-pyroscope-datasource',
    of: ({ selector }) => ({
      queryType: 'profile',
      profileTypeId: target.profileType,
      labelSelector: selector,
      groupBy: [],
    }),
  });
}

/**
 * A pane of Explore for each window; `null` as above.
 *
 * Explore reads `panes` when `schemaVersion` is 1 (useStateSync/migrators/v1.ts): JSON by pane id, each with the uid of the
 * data source, queries and a range of texts, where digits are epoch milliseconds (state/utils.ts). Panes with unequal
 * ranges are not synchronised. No `orgId`: a wrong one would move the reader to another organisation.
 * @param label of the link
 */
export function panesLink(
  label: string,
  { url, datasourceUid: uid }: GrafanaTarget,
  target: LinkTarget,
  query: ExploreQuery,
): ReportLink | null {
  const base = baseUrl(url);
  if (base === null || uid === '' || !hasWindows(target)) return null;
  const pane = (side: LinkSide) => ({
    datasource: uid,
    queries: [{ refId: 'A', datasource: { type: query.type, uid }, ...query.of(side) }],
    range: inclusiveRange(side),
  });
  // An id has three characters of 0-9a-z and is no number; Explore replaces any other.
  const panes = { bas: pane(target.baseline), can: pane(target.candidate) };
  const parameters = encodeQuery([
    ['schemaVersion', '1'],
    ['panes', JSON.stringify(panes)],
  ]);
  return safeLink(label, `${base}/explore?${parameters}`);
}

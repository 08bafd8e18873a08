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

/**
 * Both windows side by side in Grafana's Explore (Grafana 10 and later); `null` when the address, the data source or a
 * window cannot make a link. Explore has no difference, but every Grafana with the data source has it.
 *
 * It reads `panes` when `schemaVersion` is 1 (useStateSync/migrators/v1.ts): JSON by pane id, each with the uid of the
 * data source, queries and a range of texts, where digits are epoch milliseconds (state/utils.ts). Panes with unequal
 * ranges are not synchronised. No `orgId`: a wrong one would move the reader to another organisation.
 */
export function exploreLink(grafana: GrafanaTarget, target: LinkTarget): ReportLink | null {
  const base = baseUrl(grafana.url);
  if (base === null || grafana.datasourceUid === '' || !hasWindows(target)) return null;
  // An id has three characters of 0-9a-z and is no number; Explore replaces any other.
  const panes = {
    bas: pane(grafana, target, target.baseline),
    can: pane(grafana, target, target.candidate),
  };
  const query = encodeQuery([
    ['schemaVersion', '1'],
    ['panes', JSON.stringify(panes)],
  ]);
  return safeLink('Grafana Explore', `${base}/explore?${query}`);
}

/** The query is one of the Pyroscope data source's (grafana-pyroscope-datasource/dataquery.cue). */
function pane({ datasourceUid: uid }: GrafanaTarget, { profileType }: LinkTarget, side: LinkSide) {
  return {
    datasource: uid,
    queries: [
      {
        refId: 'A',
        datasource: { type: 'grafana-pyroscope-datasource', uid },
        queryType: 'profile',
        profileTypeId: profileType,
        labelSelector: side.selector,
        groupBy: [],
      },
    ],
    range: inclusiveRange(side),
  };
}

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
 * The traces of a service in both windows side by side, in Grafana's Explore with a Tempo data source; `null` when the
 * address, the data source or a window cannot make a link. Only the service is asked for: how other labels of profiles are
 * called as attributes of traces is not known.
 *
 * A query of Tempo is `traceql` with a `query` (tempo/dataquery.cue); for panes and their ranges see `exploreLink`.
 */
export function tracesLink(tempo: GrafanaTarget, target: LinkTarget): ReportLink | null {
  const base = baseUrl(tempo.url);
  if (base === null || tempo.datasourceUid === '' || !hasWindows(target)) return null;
  const panes = {
    bas: pane(tempo, target, target.baseline),
    can: pane(tempo, target, target.candidate),
  };
  const query = encodeQuery([
    ['schemaVersion', '1'],
    ['panes', JSON.stringify(panes)],
  ]);
  return safeLink('Traces', `${base}/explore?${query}`);
}

function pane({ datasourceUid: uid }: GrafanaTarget, { service }: LinkTarget, side: LinkSide) {
  return {
    datasource: uid,
    queries: [
      {
        refId: 'A',
        datasource: { type: 'tempo', uid },
        queryType: 'traceql',
        query: traceQl(service),
        limit: 20,
        tableType: 'traces',
      },
    ],
    range: inclusiveRange(side),
  };
}

/** TraceQL reads a text in quotes as Go does, and JSON's escapes are among Go's; a lone surrogate is none. */
function traceQl(service: string): string {
  return `{resource.service.name=${JSON.stringify(service.toWellFormed())}}`;
}

import type { LinkTarget, ReportLink } from '../links.ts';
import type { GrafanaTarget } from './drilldown.ts';
import { panesLink } from './explore.ts';

/**
 * The traces of a service in both windows side by side, in Grafana's Explore with a Tempo data source; `null` when the
 * address, the data source or a window cannot make a link. Only the service is asked for: how other labels of profiles are
 * called as attributes of traces is not known.
 * @param tempo Grafana with its Tempo data source
 */
export function tracesLink(tempo: GrafanaTarget, target: LinkTarget): ReportLink | null {
  // A query of Tempo is `traceql` with a `query` (tempo/dataquery.cue).
  const traces = { queryType: 'traceql', query: traceQl(target.service), limit: 20, tableType: 'traces' };
  return panesLink('Traces', tempo, target, { type: 'tempo', of: () => traces });
}

/** TraceQL reads a text in quotes as Go does, and JSON's escapes are among Go's; a lone surrogate is none. */
function traceQl(service: string): string {
  return `{resource.service.name=${JSON.stringify(service.toWellFormed())}}`;
}

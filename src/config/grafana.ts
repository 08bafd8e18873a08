import type { Merged } from './merge.ts';
import { UsageError } from './usage-error.ts';

/** A data source of a Grafana. */
export interface GrafanaSource {
  readonly url: string;
  readonly datasourceUid: string;
}

/**
 * Where links lead: to profiles, to traces, or to both.
 * @throws UsageError when the address or every uid is missing
 */
export function resolveGrafana(merged: Merged): {
  readonly grafana: GrafanaSource | null;
  readonly tempo: GrafanaSource | null;
} {
  const url = merged['grafana-url'];
  const pyroscopeUid = merged['grafana-datasource-uid'];
  const tempoUid = merged['grafana-tempo-uid'];
  const hasUid = pyroscopeUid !== undefined || tempoUid !== undefined;
  if ((url !== undefined) !== hasUid) {
    const uid = pyroscopeUid === undefined && hasUid ? 'grafana-tempo-uid' : 'grafana-datasource-uid';
    throw new UsageError(
      `links to Grafana need both grafana-url and ${uid}`,
      'only one of them is given',
      "give both; the uid is in the address of the data source's settings page (grafana-tempo-uid, for traces, may stand alone or beside the other)",
    );
  }
  const sourceOf = (uid: string | undefined): GrafanaSource | null =>
    url === undefined || uid === undefined ? null : { url, datasourceUid: uid };
  return { grafana: sourceOf(pyroscopeUid), tempo: sourceOf(tempoUid) };
}

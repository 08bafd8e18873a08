import {
  baseUrl,
  encodeQuery,
  hasWindows,
  inclusiveRange,
  type LabelFilter,
  type LinkTarget,
  type Parameter,
  type ReportLink,
  safeLink,
} from '../links.ts';

/** A Grafana and its Pyroscope data source. */
export interface GrafanaTarget {
  readonly url: string;
  readonly datasourceUid: string;
}

/**
 * The difference of both windows in Grafana's Profiles Drilldown, which is part of Grafana since version 12; `null` when
 * the address, the data source or a window cannot make a link.
 */
export function drilldownLink(grafana: GrafanaTarget, target: LinkTarget): ReportLink | null {
  const base = baseUrl(grafana.url);
  if (base === null || grafana.datasourceUid === '' || !hasWindows(target)) return null;
  const query = encodeQuery([
    ['explorationType', 'diff-flame-graph'],
    ['var-serviceName', target.service],
    ['var-profileMetricId', target.profileType],
    ['var-dataSource', grafana.datasourceUid],
    ...filters('var-filtersBaseline', target.baseline.filters),
    ...filters('var-filtersComparison', target.candidate.filters),
    ...times(target),
    ['maxNodes', '16384'],
  ]);
  return safeLink('Grafana', `${base}/a/grafana-pyroscope-app/explore?${query}`);
}

/** An empty parameter clears what the browser remembers from the last visit. */
function filters(name: string, conditions: readonly LabelFilter[]): Parameter[] {
  return conditions.length === 0 ? [[name, '']] : conditions.map((one) => filter(name, one));
}

/**
 * Grafana's filter variables cut an entry at its pipes and commas, and spell those in a value as `__gfp__` and
 * `__gfc__` (read in @grafana/scenes' `escapeUrlPipeDelimiters` and its neighbour for commas).
 */
function filter(name: string, { label, operator, value }: LabelFilter): Parameter {
  const escaped = value.replaceAll('|', '__gfp__').replaceAll(',', '__gfc__');
  return [name, `${label}|${operator}|${escaped}`];
}

/**
 * The times of both sides under every name that Profiles Drilldown has used; it ignores those it does not know. The
 * flame graphs' ranges are `diffFrom`/`diffTo`, and with `-2` for the second panel, since @grafana/scenes numbers keys
 * that repeat (SceneTimeRangeWithAnnotations.ts). The panels around them were `from-2`/`to-2` and `from-3`/`to-3` up to
 * 1.4.0 (2025), and are `from`/`to` and `comparisonFrom`/`comparisonTo` in 2026 (SceneComparePanel.tsx).
 */
function times({ baseline, candidate }: LinkTarget): Parameter[] {
  const before = inclusiveRange(baseline);
  const after = inclusiveRange(candidate);
  return [
    ['from', before.from],
    ['to', before.to],
    ['diffFrom', before.from],
    ['diffTo', before.to],
    ['from-2', before.from],
    ['to-2', before.to],
    ['diffFrom-2', after.from],
    ['diffTo-2', after.to],
    ['from-3', after.from],
    ['to-3', after.to],
    ['comparisonFrom', after.from],
    ['comparisonTo', after.to],
  ];
}

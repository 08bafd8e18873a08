/**
 * Addresses that open a comparison elsewhere. Pure: an address is built or left out, never fetched. Everything
 * put into one is percent-encoded, and no address ever carries credentials.
 */

/** A link as the report holds it. */
export interface ReportLink {
  readonly label: string;
  readonly url: string;
}

/** One condition on a label, as Pyroscope and Prometheus write it. */
export interface LabelFilter {
  readonly label: string;
  readonly operator: '=' | '!=' | '=~' | '!~';
  readonly value: string;
}

/** One side of a comparison: `[fromMs, untilMs)` in epoch milliseconds, and its labels beside the service. */
export interface LinkSide {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly filters: readonly LabelFilter[];
}

/** What a link has to open. */
export interface LinkTarget {
  readonly service: string;
  /** Pyroscope's profile type id. */
  readonly profileType: string;
  readonly baseline: LinkSide;
  readonly candidate: LinkSide;
}

type Parameter = readonly [name: string, value: string];

/**
 * The address when it may be shown: http or https, at most 8,000 characters, without user name and password; else
 * `null`. Characters that end a Markdown link early are percent-encoded.
 */
export function safeUrl(address: string): string | null {
  if (address.length > 8000 || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  const encoded = url.href.replace(
    /[()[\]<>|\\`"'*^{}\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return encoded.length > 8000 ? null : encoded;
}

/** The base address without its query, fragment and trailing slashes; `null` when it may not be shown. */
function baseUrl(address: string): string | null {
  const safe = safeUrl(address);
  if (safe === null) return null;
  const url = new URL(safe);
  url.search = '';
  url.hash = '';
  return url.href.replace(/\/+$/, '');
}

function encodeQuery(parameters: readonly Parameter[]): string {
  return parameters.map(([name, value]) => `${encodeURIComponent(name)}=${encode(value)}`).join('&');
}

/** `encodeURIComponent` throws on lone surrogates and leaves `'()*!`, which Markdown gives a meaning. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function isUsable(side: LinkSide): boolean {
  return Number.isFinite(side.fromMs) && Number.isFinite(side.untilMs) && side.untilMs > side.fromMs;
}

/** Both servers read a range as inclusive at both ends, so the last millisecond is one before `untilMs`. */
function lastMs(side: LinkSide): string {
  return String(side.untilMs - 1);
}

/**
 * Grafana's filter variables cut an entry at its pipes and commas, and spell those in a value as `__gfp__` and
 * `__gfc__` (read in @grafana/scenes' `escapeUrlPipeDelimiters` and its neighbour for commas).
 */
function drilldownFilter(name: string, filter: LabelFilter): Parameter {
  const value = filter.value.replaceAll('|', '__gfp__').replaceAll(',', '__gfc__');
  return [name, `${filter.label}|${filter.operator}|${value}`];
}

/** An empty parameter clears what the browser remembers from the last visit. */
function drilldownFilters(name: string, filters: readonly LabelFilter[]): Parameter[] {
  if (filters.length === 0) return [[name, '']];
  return filters.map((filter) => drilldownFilter(name, filter));
}

/**
 * The times of both sides under every name that Profiles Drilldown has used: the panels around the flame graphs
 * were `from-2`/`to-2` and `from-3`/`to-3` up to 1.4.0 (2025), and are `from`/`to` and
 * `comparisonFrom`/`comparisonTo` in 2026. Unknown names are ignored.
 */
function drilldownTimes(baseline: LinkSide, candidate: LinkSide): Parameter[] {
  const [baselineFrom, baselineTo] = [String(baseline.fromMs), lastMs(baseline)];
  const [candidateFrom, candidateTo] = [String(candidate.fromMs), lastMs(candidate)];
  return [
    ['from', baselineFrom],
    ['to', baselineTo],
    ['diffFrom', baselineFrom],
    ['diffTo', baselineTo],
    ['from-2', baselineFrom],
    ['to-2', baselineTo],
    ['diffFrom-2', candidateFrom],
    ['diffTo-2', candidateTo],
    ['from-3', candidateFrom],
    ['to-3', candidateTo],
    ['comparisonFrom', candidateFrom],
    ['comparisonTo', candidateTo],
  ];
}

/**
 * The comparison in Grafana's Profiles Drilldown (in Grafana since version 12), as one link, or none when the
 * address, the data source or a window cannot make one.
 */
export function grafanaLinks(
  grafana: { readonly url: string; readonly datasourceUid: string },
  target: LinkTarget,
): ReportLink[] {
  const base = baseUrl(grafana.url);
  if (base === null || grafana.datasourceUid === '') return [];
  if (!isUsable(target.baseline) || !isUsable(target.candidate)) return [];
  const query = encodeQuery([
    ['explorationType', 'diff-flame-graph'],
    ['var-serviceName', target.service],
    ['var-profileMetricId', target.profileType],
    ['var-dataSource', grafana.datasourceUid],
    ...drilldownFilters('var-filtersBaseline', target.baseline.filters),
    ...drilldownFilters('var-filtersComparison', target.candidate.filters),
    ...drilldownTimes(target.baseline, target.candidate),
    ['maxNodes', '16384'],
  ]);
  return safeLink('Grafana', `${base}/a/grafana-pyroscope-app/explore?${query}`);
}

function safeLink(label: string, address: string): ReportLink[] {
  const url = safeUrl(address);
  return url === null ? [] : [{ label, url }];
}

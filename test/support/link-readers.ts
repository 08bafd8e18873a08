import { parseSelector } from '../../src/config/selector.ts';
import type { LabelFilter } from '../../src/report/links.ts';

/** Readers of addresses as the targets of links read them, written after their sources. */

/** One side as a target understood it; times are epoch milliseconds, both inclusive. */
export interface ReadSide {
  readonly fromMs: number;
  readonly toMs: number;
  readonly conditions: readonly LabelFilter[];
}

/** A comparison as a target understood it. */
export interface ReadComparison {
  readonly profileType: string;
  readonly baseline: ReadSide;
  readonly candidate: ReadSide;
}

function parameter(url: URL, name: string): string {
  const values = url.searchParams.getAll(name);
  if (values.length !== 1) throw new Error(`${name} is given ${values.length} times`);
  return values[0] as string;
}

function digits(text: string): number {
  if (!/^\d{13}$/.test(text)) throw new Error(`${text} is no time in milliseconds`);
  return Number(text);
}

/**
 * Profiles Drilldown: @grafana/scenes gives the objects of a scene their keys, the second of a kind with `-2`; filters
 * are `label|operator|value` with pipes and commas spelled out. `newer`: 2026, else up to 1.4.0.
 */
export function readDrilldown(
  url: URL,
  age: 'newer' | 'older',
): ReadComparison & { readonly service: string } {
  if (!url.pathname.endsWith('/a/grafana-pyroscope-app/explore')) throw new Error(url.pathname);
  if (parameter(url, 'explorationType') !== 'diff-flame-graph') throw new Error('another view');
  const service = parameter(url, 'var-serviceName');
  const side = (variable: string, diff: string, panel: readonly [string, string]): ReadSide => {
    const [fromMs, toMs] = [
      digits(parameter(url, `diffFrom${diff}`)),
      digits(parameter(url, `diffTo${diff}`)),
    ];
    const [panelFromMs, panelToMs] = panel.map((name) => digits(parameter(url, name)));
    if (panelFromMs !== fromMs || panelToMs !== toMs) throw new Error('the panel shows another range');
    const conditions = url.searchParams
      .getAll(variable)
      .flatMap((text) => (text === '' ? [] : [toFilter(text)]));
    return {
      fromMs,
      toMs,
      conditions: [{ label: 'service_name', operator: '=', value: service }, ...conditions],
    };
  };
  const [before, after] =
    age === 'newer'
      ? ([
          ['from', 'to'],
          ['comparisonFrom', 'comparisonTo'],
        ] as const)
      : ([
          ['from-2', 'to-2'],
          ['from-3', 'to-3'],
        ] as const);
  return {
    service,
    profileType: parameter(url, 'var-profileMetricId'),
    baseline: side('var-filtersBaseline', '', before),
    candidate: side('var-filtersComparison', '-2', after),
  };
}

function toFilter(text: string): LabelFilter {
  const [label = '', operator = '', value = '', ...more] = text
    .split('|')
    .map((part) => part.replaceAll('__gfp__', '|').replaceAll('__gfc__', ','));
  if (more.length > 0) throw new Error(`${text} has too many parts`);
  return { label, operator: operator as LabelFilter['operator'], value };
}

interface Pane {
  readonly datasource: string;
  readonly range: { readonly from: string; readonly to: string };
  readonly queries: readonly {
    readonly datasource: { readonly type: string; readonly uid: string };
    readonly profileTypeId: string;
    readonly labelSelector: string;
  }[];
}

/** A side of a link to traces; times are epoch milliseconds, both inclusive. */
export interface ReadTraces {
  readonly service: string;
  readonly fromMs: number;
  readonly toMs: number;
}

interface TempoPane {
  readonly datasource: string;
  readonly range: { readonly from: string; readonly to: string };
  readonly queries: readonly {
    readonly datasource: { readonly type: string; readonly uid: string };
    readonly queryType: string;
    readonly query: string;
  }[];
}

/** Explore with Tempo: TraceQL of one condition, whose text Go would unquote; JSON's escapes are among Go's. */
export function readTraces(url: URL): { readonly uid: string; readonly panes: readonly ReadTraces[] } {
  if (!url.pathname.endsWith('/explore') || parameter(url, 'schemaVersion') !== '1')
    throw new Error(url.href);
  const panes = Object.entries(JSON.parse(parameter(url, 'panes')) as Record<string, TempoPane>);
  const uids = new Set(panes.map(([, { datasource }]) => datasource));
  if (uids.size !== 1) throw new Error('unlike panes');
  return {
    uid: [...uids][0] as string,
    panes: panes.map(([id, { datasource, range, queries }]) => {
      if (!/^[0-9a-z]{3}$/.test(id) || /^\d+$/.test(id)) throw new Error(`the pane ${id} is renamed`);
      const [query, ...more] = queries;
      if (query === undefined || more.length > 0 || query.queryType !== 'traceql') throw new Error('not one');
      if (query.datasource.type !== 'tempo' || query.datasource.uid !== datasource) throw new Error('source');
      return { service: traceQlService(query.query), fromMs: digits(range.from), toMs: digits(range.to) };
    }),
  };
}

function traceQlService(query: string): string {
  const text = /^\{resource\.service\.name=("(?:[^"\\]|\\.)*")\}$/su.exec(query)?.[1];
  if (text === undefined) throw new Error(`${query} is not one condition`);
  return JSON.parse(text) as string;
}

/** The search page of Jaeger's UI: microseconds, taken as they are where the lookback is `custom`. */
export function readJaeger(url: URL): ReadTraces {
  if (!url.pathname.endsWith('/search') || parameter(url, 'lookback') !== 'custom') throw new Error(url.href);
  const microseconds = (name: string) => {
    const text = parameter(url, name);
    if (!/^\d{16}$/.test(text)) throw new Error(`${text} is no time in microseconds`);
    return Number(text) / 1000;
  };
  return {
    service: parameter(url, 'service'),
    fromMs: microseconds('start'),
    toMs: microseconds('end'),
  };
}

/** Explore: an id that is not three of 0-9a-z is replaced, a query of another data source is dropped. */
export function readExplore(url: URL): ReadComparison & { readonly uid: string } {
  if (!url.pathname.endsWith('/explore') || parameter(url, 'schemaVersion') !== '1')
    throw new Error(url.href);
  const panes = Object.entries(JSON.parse(parameter(url, 'panes')) as Record<string, Pane>);
  const sides = panes.map(([id, { datasource, range, queries }]) => {
    if (!/^[0-9a-z]{3}$/.test(id) || /^\d+$/.test(id)) throw new Error(`the pane ${id} is renamed`);
    const [query, ...more] = queries.filter((one) => one.datasource.uid === datasource);
    if (query === undefined || more.length > 0) throw new Error('not one query');
    const conditions = parseSelector(query.labelSelector);
    const side: ReadSide = { fromMs: digits(range.from), toMs: digits(range.to), conditions };
    return { side, uid: datasource, profileType: query.profileTypeId };
  });
  const [left, right, ...more] = sides;
  if (left === undefined || right === undefined || more.length > 0) throw new Error('not two panes');
  if (left.uid !== right.uid || left.profileType !== right.profileType) throw new Error('unlike panes');
  return { uid: left.uid, profileType: left.profileType, baseline: left.side, candidate: right.side };
}

/** The page of Pyroscope 1.14: queries are metrics of Prometheus, both of one type; 13 digits are milliseconds. */
export function readComparisonPage(url: URL): ReadComparison {
  if (!url.pathname.endsWith('/comparison-diff')) throw new Error(url.pathname);
  const query = (name: string) => {
    const [, type = '', selector = ''] = /^([a-zA-Z_:][\w:]*)(\{.*\})$/s.exec(parameter(url, name)) ?? [];
    if (type === '') throw new Error(`${name} is no query`);
    return { type, conditions: parseSelector(selector) };
  };
  const side = (name: 'left' | 'right') => ({
    fromMs: digits(parameter(url, `${name}From`)),
    toMs: digits(parameter(url, `${name}Until`)),
    conditions: query(`${name}Query`).conditions,
  });
  const types = ['query', 'leftQuery', 'rightQuery'].map((name) => query(name).type);
  if (new Set(types).size !== 1) throw new Error('types differ');
  return { profileType: types[0] as string, baseline: side('left'), candidate: side('right') };
}

import { describe, expect, test } from 'vitest';
import { grafanaLinks, type LinkTarget, safeUrl } from '../../../src/report/links.ts';

const TARGET: LinkTarget = {
  service: 'ai yolo/26&x',
  profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
  baseline: {
    fromMs: 1795359983000,
    untilMs: 1795360235000,
    filters: [{ label: 'version', operator: '=', value: '3f2a91c' }],
  },
  candidate: {
    fromMs: 1795360238000,
    untilMs: 1795360491000,
    filters: [
      { label: 'version', operator: '=~', value: 'a|b,c' },
      { label: 'pod', operator: '!=', value: 'x"y' },
    ],
  },
};
const GRAFANA = { url: 'https://grafana.example.com/sub/', datasourceUid: 'abc' };

function onlyUrl(links: readonly { readonly url: string }[]): URL {
  expect(links).toHaveLength(1);
  return new URL(links[0]?.url ?? '');
}

describe('Grafana', () => {
  test('opens the comparison of both windows in Profiles Drilldown', () => {
    const url = onlyUrl(grafanaLinks(GRAFANA, TARGET));
    expect(url.origin + url.pathname).toBe('https://grafana.example.com/sub/a/grafana-pyroscope-app/explore');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      explorationType: 'diff-flame-graph',
      'var-serviceName': 'ai yolo/26&x',
      'var-profileMetricId': 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
      'var-dataSource': 'abc',
      'var-filtersBaseline': 'version|=|3f2a91c',
      maxNodes: '16384',
    });
    expect(url.searchParams.getAll('var-filtersComparison')).toEqual([
      'version|=~|a__gfp__b__gfc__c',
      'pod|!=|x"y',
    ]);
  });

  test('sets every name the times ever had, with an inclusive end', () => {
    const { searchParams } = onlyUrl(grafanaLinks(GRAFANA, TARGET));
    for (const name of ['from', 'diffFrom', 'from-2']) expect(searchParams.get(name)).toBe('1795359983000');
    for (const name of ['to', 'diffTo', 'to-2']) expect(searchParams.get(name)).toBe('1795360234999');
    for (const name of ['diffFrom-2', 'from-3', 'comparisonFrom']) {
      expect(searchParams.get(name)).toBe('1795360238000');
    }
    for (const name of ['diffTo-2', 'to-3', 'comparisonTo'])
      expect(searchParams.get(name)).toBe('1795360490999');
  });

  test('clears the filters a browser remembers when there are none', () => {
    const target = { ...TARGET, baseline: { ...TARGET.baseline, filters: [] } };
    expect(onlyUrl(grafanaLinks(GRAFANA, target)).searchParams.get('var-filtersBaseline')).toBe('');
  });

  test.each([
    ['no address', { ...GRAFANA, url: '' }],
    ['another scheme', { ...GRAFANA, url: 'javascript:alert(1)' }],
    ['no data source', { ...GRAFANA, datasourceUid: '' }],
  ])('makes no link with %s', (_, grafana) => {
    expect(grafanaLinks(grafana, TARGET)).toEqual([]);
  });

  test('makes no link for an empty window', () => {
    const target = { ...TARGET, candidate: { ...TARGET.candidate, untilMs: TARGET.candidate.fromMs } };
    expect(grafanaLinks(GRAFANA, target)).toEqual([]);
  });

  test('carries no credentials, query or fragment of the configured address', () => {
    const url = onlyUrl(
      grafanaLinks({ ...GRAFANA, url: 'https://me:secret@grafana.example.com/?token=t#x' }, TARGET),
    );
    expect(url.href).not.toMatch(/secret|me:|token/);
    expect(url.hash).toBe('');
  });
});

describe('safeUrl', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//evil.example',
    'not a url',
    '',
    `https://a.example/${'x'.repeat(9000)}`,
  ])('refuses %.40s', (address) => {
    expect(safeUrl(address)).toBeNull();
  });

  test('removes credentials and encodes what ends a Markdown link', () => {
    expect(safeUrl('https://u:p@a.example/x(1)?q=a|b<c>`d`\\[e]')).toBe(
      'https://a.example/x%281%29?q=a%7Cb%3Cc%3E%60d%60%5C%5Be%5D',
    );
  });

  test('leaves an ordinary address alone', () => {
    expect(safeUrl('https://github.com/o/r/actions/runs/1?a=1&b=2#c')).toBe(
      'https://github.com/o/r/actions/runs/1?a=1&b=2#c',
    );
  });
});

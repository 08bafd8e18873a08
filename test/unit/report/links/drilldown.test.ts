import { describe, expect, test } from 'vitest';
import { drilldownLink } from '../../../../src/report/links/drilldown.ts';
import { readDrilldown } from '../../../support/link-readers.ts';
import { CPU_TYPE, linkTarget } from '../../../support/link-target.ts';

const TARGET = linkTarget();
const GRAFANA = { url: 'https://grafana.example.com/sub/', datasourceUid: 'abc' };

function urlOf(grafana = GRAFANA, target = TARGET): URL {
  return new URL(drilldownLink(grafana, target)?.url ?? '');
}

describe('the difference in Profiles Drilldown', () => {
  test.each(['newer', 'older'] as const)('a %s version reads both windows and selectors', (age) => {
    expect(urlOf().href).toMatch(
      /^https:\/\/grafana\.example\.com\/sub\/a\/grafana-pyroscope-app\/explore\?/,
    );
    expect(readDrilldown(urlOf(), age)).toEqual({
      service: 'ai yolo/26&x',
      profileType: CPU_TYPE,
      baseline: {
        fromMs: 1795359983000,
        toMs: 1795360234999,
        conditions: [
          { label: 'service_name', operator: '=', value: 'ai yolo/26&x' },
          { label: 'version', operator: '=', value: '3f2a91c' },
        ],
      },
      candidate: {
        fromMs: 1795360238000,
        toMs: 1795360490999,
        conditions: [
          { label: 'service_name', operator: '=', value: 'ai yolo/26&x' },
          { label: 'version', operator: '=~', value: 'a|b,c' },
          { label: 'pod', operator: '!=', value: 'x"y' },
        ],
      },
    });
  });

  test('spells the pipes and commas of a value, which would end it', () => {
    expect(urlOf().searchParams.getAll('var-filtersComparison')).toContain('version|=~|a__gfp__b__gfc__c');
  });

  test('names the data source', () => {
    expect(urlOf().searchParams.get('var-dataSource')).toBe('abc');
  });

  test('clears the filters a browser remembers when there are none', () => {
    const target = linkTarget('a', { baseline: { ...TARGET.baseline, filters: [] } });
    expect(urlOf(GRAFANA, target).searchParams.getAll('var-filtersBaseline')).toEqual(['']);
  });

  test.each([
    ['no address', { ...GRAFANA, url: '' }],
    ['another scheme', { ...GRAFANA, url: 'javascript:alert(1)' }],
    ['no data source', { ...GRAFANA, datasourceUid: '' }],
  ])('is no link with %s', (_, grafana) => {
    expect(drilldownLink(grafana, TARGET)).toBeNull();
  });

  test('is no link for an empty window', () => {
    const candidate = { ...TARGET.candidate, untilMs: TARGET.candidate.fromMs };
    expect(drilldownLink(GRAFANA, { ...TARGET, candidate })).toBeNull();
  });

  test('carries no credentials, query or fragment of the configured address', () => {
    const url = urlOf({ ...GRAFANA, url: 'https://me:secret@grafana.example.com/?token=t#x' });
    expect(url.href).not.toMatch(/secret|me:|token/);
    expect(url.hash).toBe('');
  });
});

import { expect, test } from 'vitest';
import { exploreLink } from '../../../../src/report/links/explore.ts';
import { readExplore } from '../../../support/link-readers.ts';
import { CPU_TYPE, linkTarget } from '../../../support/link-target.ts';

const TARGET = linkTarget();
const GRAFANA = { url: 'https://grafana.example.com/sub', datasourceUid: 'abc' };

test('Explore reads two panes, each with its window and its selector', () => {
  const url = new URL(exploreLink(GRAFANA, TARGET)?.url ?? '');
  expect(url.origin + url.pathname).toBe('https://grafana.example.com/sub/explore');
  const service = { label: 'service_name', operator: '=', value: 'ai yolo/26&x' };
  expect(readExplore(url)).toEqual({
    uid: 'abc',
    profileType: CPU_TYPE,
    baseline: {
      fromMs: 1795359983000,
      toMs: 1795360234999,
      conditions: [service, { label: 'version', operator: '=', value: '3f2a91c' }],
    },
    candidate: {
      fromMs: 1795360238000,
      toMs: 1795360490999,
      conditions: [
        service,
        { label: 'version', operator: '=~', value: 'a|b,c' },
        { label: 'pod', operator: '!=', value: 'x"y' },
      ],
    },
  });
});

test('the queries are of the Pyroscope data source and ask for a profile', () => {
  const url = new URL(exploreLink(GRAFANA, TARGET)?.url ?? '');
  const panes = Object.values(JSON.parse(url.searchParams.get('panes') ?? '{}'));
  expect(panes).toHaveLength(2);
  for (const pane of panes)
    expect(pane).toMatchObject({
      queries: [
        {
          refId: 'A',
          datasource: { type: 'grafana-pyroscope-datasource' },
          queryType: 'profile',
          groupBy: [],
        },
      ],
    });
  expect([...url.searchParams.keys()]).toEqual(['schemaVersion', 'panes']);
});

test('no link without a data source, an address or a window', () => {
  expect(exploreLink({ ...GRAFANA, datasourceUid: '' }, TARGET)).toBeNull();
  expect(exploreLink({ ...GRAFANA, url: 'ftp://grafana' }, TARGET)).toBeNull();
  const baseline = { ...TARGET.baseline, untilMs: Number.NaN };
  expect(exploreLink(GRAFANA, { ...TARGET, baseline })).toBeNull();
});

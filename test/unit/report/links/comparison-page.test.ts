import { describe, expect, test } from 'vitest';
import { comparisonPageLink, hasComparisonPage } from '../../../../src/report/links/comparison-page.ts';
import { readComparisonPage } from '../../../support/link-readers.ts';
import { CPU_TYPE, linkSide, linkTarget } from '../../../support/link-target.ts';

const TARGET = linkTarget();
const SERVER = { url: 'https://pyroscope.example.com/prefix/', version: '1.14.1' };

describe('the comparison page of the server', () => {
  test('reads both sides', () => {
    const url = new URL(comparisonPageLink(SERVER, TARGET)?.url ?? '');
    expect(url.origin + url.pathname).toBe('https://pyroscope.example.com/prefix/comparison-diff');
    const service = { label: 'service_name', operator: '=', value: 'ai yolo/26&x' };
    expect(readComparisonPage(url)).toEqual({
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

  test('its timeline spans both windows, unless that is more than a query may ask for', () => {
    const timelineOf = (target = TARGET) => {
      const url = new URL(comparisonPageLink(SERVER, target)?.url ?? '');
      return [url.searchParams.get('from'), url.searchParams.get('until')];
    };
    expect(timelineOf()).toEqual(['1795359983000', '1795360490999']);
    const baseline = linkSide('a', [1795000000000, 1795000240000]);
    expect(timelineOf(linkTarget('a', { baseline }))).toEqual([null, null]);
  });

  test.each([
    ['1.0.0', true],
    ['1.13.5', true],
    ['1.14.0', true],
    ['1.14.1', true],
    ['v1.14.1', true],
    ['1.14.0-rc.1', true],
    ['1.15.0', false],
    ['1.18.0', false],
    ['1.140.0', false],
    ['2.0.0', false],
    ['0.37.2', false],
    ['main-3fe6a45', false],
    ['weekly-f99-b095f4abb', false],
    ['1.14', false],
    ['', false],
    [null, false],
  ])('version %j: %s', (version, isThere) => {
    expect(hasComparisonPage(version)).toBe(isThere);
    expect(comparisonPageLink({ ...SERVER, version }, TARGET) !== null).toBe(isThere);
  });

  test.each([
    'https://grafana.example.com/api/datasources/proxy/uid/abc',
    'https://grafana.example.com/sub/api/datasources/proxy/3/',
    'https://grafana.example.com/api/datasources/uid/abc/resources',
    'not a url',
  ])('is not at %s', (url) => {
    expect(comparisonPageLink({ ...SERVER, url }, TARGET)).toBeNull();
  });

  test('no link for a type that the page cannot read', () => {
    expect(comparisonPageLink(SERVER, { ...TARGET, profileType: 'my-type:cpu:count::' })).toBeNull();
  });

  test('no credentials of the configured address', () => {
    const url = 'https://me:hunter22@pyroscope.example.com/?token=hunter22#hunter22';
    expect(comparisonPageLink({ ...SERVER, url }, TARGET)?.url).not.toMatch(/hunter22|me:/);
  });
});

import { describe, expect, test } from 'vitest';
import { isClusterName, isLoopback } from '../../../../src/report/links/audience.ts';
import { comparisonLinks, type LinkSetting } from '../../../../src/report/links/comparison-links.ts';
import { runPageLine } from '../../../../src/report/links/run-page.ts';
import { phraseToText } from '../../../../src/report/text.ts';
import { linkTarget } from '../../../support/link-target.ts';
import { failedReport } from '../../../support/sample-report.ts';

const RUN = 'https://github.com/octo/shop/actions/runs/123';
const ALL: LinkSetting = {
  isShared: true,
  grafana: { url: 'https://grafana.example.com', datasourceUid: 'abc' },
  tempo: null,
  templates: [
    { name: 'dashboard', url: 'https://grafana.example.com/d/hsi-profiling?var-service={service}' },
    { name: 'code', url: 'https://code.example.com/search?q={function}' },
  ],
  server: { url: 'https://pyroscope.example.com', version: '1.14.0' },
  secrets: [],
};
const labels = (patch: Partial<LinkSetting> = {}, target = linkTarget()) =>
  comparisonLinks({ ...ALL, ...patch }, target).map(({ label }) => label);

describe('the links of a comparison', () => {
  test('the most useful first', () => {
    expect(labels()).toEqual(['Grafana', 'dashboard', 'Grafana Explore', 'Pyroscope']);
    expect(labels({}, linkTarget('a', { functionName: 'f' }))).toEqual([
      'Grafana',
      'dashboard',
      'code',
      'Grafana Explore',
      'Pyroscope',
    ]);
  });

  test('traces before the links of the user, and nowhere else than in the window of the reader', () => {
    const tempo = { url: 'https://grafana.example.com', datasourceUid: 'tempo' };
    expect(labels({ tempo })).toEqual(['Grafana', 'Traces', 'dashboard', 'Grafana Explore', 'Pyroscope']);
    expect(labels({ tempo, grafana: null, templates: [], server: null })).toEqual(['Traces']);
    expect(labels({ tempo: { ...tempo, url: 'http://localhost:3000' }, grafana: null })).not.toContain(
      'Traces',
    );
  });

  test('none without anywhere to lead', () => {
    expect(labels({ isShared: false, grafana: null, templates: [], server: null })).toEqual([]);
    expect(labels({ grafana: null, templates: [], server: null })).toEqual([]);
  });

  test('those that are shared lead to no other machine; at home they do', () => {
    const local = { url: 'http://localhost:3000', datasourceUid: 'abc' };
    const server = { url: 'http://127.0.0.1:4040', version: '1.14.0' };
    expect(labels({ grafana: local, server, templates: [] })).toEqual([]);
    expect(labels({ grafana: local, server, templates: [], isShared: false })).toEqual([
      'Grafana',
      'Grafana Explore',
      'Pyroscope',
    ]);
    const cluster = { url: 'http://pyroscope.monitoring.svc:4040', version: '1.14.0' };
    expect(labels({ server: cluster, grafana: null, templates: [] })).toEqual([]);
  });

  test.each([
    ['as it is', 'https://grafana.example.com/s3cret+t0ken=/x?q={service}'],
    ['encoded', `https://grafana.example.com/x?q=${encodeURIComponent('s3cret+t0ken=')}&s={service}`],
    ['encoded in lower case', 'https://grafana.example.com/x?q=s3cret%2bt0ken%3d'],
    ['in what cannot be decoded', `https://grafana.example.com/%zz?q=${encodeURIComponent('s3cret+t0ken=')}`],
  ])('never one that holds a secret %s', (_, url) => {
    const templates = [{ name: 'leak', url }];
    expect(labels({ templates })).toContain('leak');
    expect(labels({ templates, secrets: ['s3cret+t0ken='] })).not.toContain('leak');
  });

  test('a secret in a value is found, too, and a word too short to be one is not', () => {
    const target = linkTarget('shop');
    expect(labels({ secrets: ['3f2a91c', 'shop', ''] }, target)).toContain('Grafana');
    expect(labels({ secrets: ['hunter2hunter2'] }, linkTarget('hunter2hunter2'))).toEqual([]);
  });
});

describe('the page of the run', () => {
  const lineOf = (runUrl: string) => {
    const report = failedReport();
    if (report.run === null) throw new Error('the sample has no run');
    return phraseToText(runPageLine({ ...report, run: { ...report.run, runUrl } }));
  };

  test.each([RUN, `${RUN}/attempts/2`])('%s is shown at its artifacts', (url) => {
    expect(lineOf(url)).toBe(
      `Flame graphs and profiles ${url}#artifacts: download this run's artifact and open report.html.`,
    );
  });

  test('is left as it is elsewhere, and left out when it is no address', () => {
    expect(lineOf('https://ci.example.com/b/7')).toContain(' https://ci.example.com/b/7: ');
    expect(lineOf('')).toBe('');
  });

  test('is left out where there is no run, and where nothing was compared', () => {
    expect(runPageLine({ ...failedReport(), run: null })).toEqual([]);
    expect(runPageLine({ ...failedReport(), comparisons: [] })).toEqual([]);
  });
});

describe('who can open an address', () => {
  test.each([
    'http://localhost:1',
    'http://a.localhost',
    'http://127.8.0.1/x',
    'http://[::1]:4040',
    'http://0.0.0.0',
  ])('%s is the machine itself', (url) => {
    expect(isLoopback(url)).toBe(true);
  });

  test.each([
    'https://localhost.example.com',
    'https://127.example.com',
    'https://a.example',
    'http://10.0.0.1',
    'x',
  ])('%s is not', (url) => {
    expect(isLoopback(url)).toBe(false);
  });

  test.each([
    ['http://pyroscope:4040', true],
    ['http://pyroscope.monitoring.svc.cluster.local.:4040', true],
    ['http://pyroscope.monitoring.svc', true],
    ['https://pyroscope.example.com', false],
    ['http://10.0.0.1:4040', false],
    ['http://[fd00::1]:4040', false],
    ['nonsense', false],
  ])('%s is known only inside: %s', (url, isInside) => {
    expect(isClusterName(url)).toBe(isInside);
  });
});

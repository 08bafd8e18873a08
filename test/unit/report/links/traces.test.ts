import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../../../src/config/file.ts';
import { templateLink } from '../../../../src/report/links/template.ts';
import { tracesLink } from '../../../../src/report/links/traces.ts';
import { readJaeger, readTraces } from '../../../support/link-readers.ts';
import { linkTarget } from '../../../support/link-target.ts';

const TEMPO = { url: 'https://grafana.example.com/sub', datasourceUid: 'tempo-1' };
const WINDOWS = {
  baseline: { fromMs: 1795359983000, toMs: 1795360234999 },
  candidate: { fromMs: 1795360238000, toMs: 1795360490999 },
};

test('Explore reads the service and both windows, and its address is that of Grafana', () => {
  const url = new URL(tracesLink(TEMPO, linkTarget())?.url ?? '');
  expect(url.origin + url.pathname).toBe('https://grafana.example.com/sub/explore');
  expect([...url.searchParams.keys()]).toEqual(['schemaVersion', 'panes']);
  const service = 'ai yolo/26&x';
  expect(readTraces(url)).toEqual({
    uid: 'tempo-1',
    panes: [
      { service, ...WINDOWS.baseline },
      { service, ...WINDOWS.candidate },
    ],
  });
});

test.each(['"} || {', 'a\\', 'a\nb', '{service}', '\u2028é\ud800', '<b>'])(
  'the service %j stays one text of the query',
  (service) => {
    const url = new URL(tracesLink(TEMPO, linkTarget(service))?.url ?? '');
    expect(readTraces(url).panes.map((pane) => pane.service)).toEqual([
      service.toWellFormed(),
      service.toWellFormed(),
    ]);
  },
);

test('no link without a data source, an address or a window', () => {
  const target = linkTarget();
  expect(tracesLink({ ...TEMPO, datasourceUid: '' }, target)).toBeNull();
  expect(tracesLink({ ...TEMPO, url: 'ftp://grafana' }, target)).toBeNull();
  const candidate = { ...target.candidate, untilMs: target.candidate.fromMs };
  expect(tracesLink(TEMPO, { ...target, candidate })).toBeNull();
});

describe('the recipes of the documentation', () => {
  const markdown = readFileSync(join(import.meta.dirname, '../../../../docs/links.md'), 'utf8');
  const section = markdown.slice(markdown.indexOf('## Traces'), markdown.indexOf('## Spans'));
  const settings = Array.from(section.matchAll(/```yaml\n(.*?)```/gs), ([, text = '']) =>
    parseConfigFile('docs', text),
  ).map((file) => file.settings);
  const templates = settings.flatMap(({ links }) => links ?? []);
  const filled = (name: string, service = 'ai yolo/26&x') => {
    const template = templates.find((one) => one.name === name);
    if (template === undefined) throw new Error(`no link ${name}`);
    return templateLink(template, linkTarget(service));
  };

  test('one is of Tempo, with both settings', () => {
    expect(settings).toContainEqual({
      'grafana-url': 'https://grafana.example.com',
      'grafana-tempo-uid': expect.any(String),
    });
  });

  test('Jaeger reads the service and the window of the candidate', () => {
    expect(readJaeger(new URL(filled('traces')?.url ?? ''))).toEqual({
      service: 'ai yolo/26&x',
      fromMs: WINDOWS.candidate.fromMs,
      toMs: WINDOWS.candidate.toMs + 1,
    });
  });

  test('a template of Explore is valid JSON with a query of one condition', () => {
    const { uid, panes } = readTraces(new URL(filled('slow traces')?.url ?? ''));
    expect(uid).toBe('tempo');
    expect(panes).toEqual([{ service: 'ai yolo/26&x', fromMs: 1795360238000, toMs: 1795360491000 }]);
    expect(filled('slow traces', 'x"} || {')).toBeNull();
  });
});

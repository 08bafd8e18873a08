import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../src/config/file.ts';
import { type Config, resolveConfig } from '../../src/config/resolve.ts';
import { prepareLinks } from '../../src/gate/links.ts';
import { runGate } from '../../src/gate.ts';
import type { ReportRun } from '../../src/report/report.ts';
import type { ProfileSource } from '../../src/sources/source.ts';
import { fakeSource, foldedProfile } from '../support/fake-source.ts';
import { readDrilldown, readExplore } from '../support/link-readers.ts';
import { CPU_TYPE } from '../support/link-target.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const PYROSCOPE = 'https://pyroscope.example.com';
const TOKEN = 'glsa_planted0123456789';
const RUN: ReportRun = {
  repository: 'octo/shop',
  commit: '9bd04e7',
  runUrl: 'https://github.com/octo/shop/actions/runs/123',
  runId: '123',
  runAttempt: 1,
  event: 'pull_request',
  pullRequest: 7,
};

function configOf(values: Readonly<Record<string, unknown>> = {}, file = ''): Config {
  const given = {
    'pyroscope-url': PYROSCOPE,
    baseline: '{version="a"} now-30m/now-20m',
    candidate: '{version="b"} now-10m/now',
    ...values,
  };
  const defaults = { onInconclusive: 'warn', onNotEvaluated: 'fail' } as const;
  return resolveConfig({ values: given, origins: {} }, parseConfigFile('f.yml', file), defaults, NOW_MS);
}

/** A source that tells its version, and how often it was asked. */
function sourceOf(readVersion: () => Promise<string | null>): ProfileSource & { asked: number } {
  const source = {
    ...fakeSource({ uploads: [] }),
    asked: 0,
    readVersion: () => {
      source.asked += 1;
      return readVersion();
    },
  };
  return source as unknown as ProfileSource & { asked: number };
}

const old = () => sourceOf(async () => '1.14.1');
const linksOf = async (config: Config, source: ProfileSource = old(), run: ReportRun | null = RUN) =>
  (await prepareLinks(config, source, run))('shop', CPU_TYPE);
const labelsOf = async (...given: Parameters<typeof linksOf>) =>
  (await linksOf(...given)).map(({ label }) => label);

const GRAFANA = { 'grafana-url': 'https://grafana.example.com', 'grafana-datasource-uid': 'abc' };

describe('links of a report', () => {
  test('have the windows and selectors of both sides', async () => {
    const links = await linksOf(configOf(GRAFANA));
    const urlOf = (name: string) => new URL(links.find(({ label }) => label === name)?.url ?? '');
    const service = { label: 'service_name', operator: '=', value: 'shop' };
    const sides = {
      baseline: {
        fromMs: NOW_MS - 30 * 60_000,
        toMs: NOW_MS - 20 * 60_000 - 1,
        conditions: [service, { label: 'version', operator: '=', value: 'a' }],
      },
      candidate: {
        fromMs: NOW_MS - 10 * 60_000,
        toMs: NOW_MS - 1,
        conditions: [service, { label: 'version', operator: '=', value: 'b' }],
      },
    };
    expect(readDrilldown(urlOf('Grafana'), 'newer')).toMatchObject(sides);
    expect(readExplore(urlOf('Grafana Explore'))).toMatchObject(sides);
  });

  test('functions have links of their own only where a template asks for their name', async () => {
    const plain = await prepareLinks(configOf(GRAFANA), old(), RUN);
    expect(plain('shop', CPU_TYPE, { name: 'f' })).toEqual([]);
    const file = 'links: [{ name: code, url: "https://code.example.com/?q={function}&at={commit}" }]';
    const links = await prepareLinks(configOf({}, file), old(), RUN);
    expect(links('shop', CPU_TYPE).map(({ label }) => label)).toEqual(['Pyroscope']);
    const own = links('shop', CPU_TYPE, { name: 'a&b' });
    expect(own.map(({ label }) => label)).toEqual(['code', 'Pyroscope']);
    expect(own[0]?.url).toBe('https://code.example.com/?q=a%26b&at=9bd04e7');
  });

  test('outside of a run nothing leads to a run, nor to a commit', async () => {
    const file = 'links: [{ name: code, url: "https://code.example.com/{commit}" }]';
    expect(await labelsOf(configOf({}, file), old(), null)).toEqual(['Pyroscope']);
  });
});

describe("the server's own page", () => {
  test.each([
    ['a newer version', async () => '1.18.0'],
    ['no version', async () => null],
    ['a question that fails', () => Promise.reject(new Error('refused'))],
  ])('is no link with %s', async (_, readVersion) => {
    expect(await labelsOf(configOf(), sourceOf(readVersion))).toEqual([]);
  });

  test('is no link where the source knows no versions', async () => {
    expect(await labelsOf(configOf(), fakeSource({ uploads: [] }))).toEqual([]);
  });

  test.each([
    ['needs a token', { 'pyroscope-token': TOKEN }],
    ['needs a header', { headers: [`Authorization: Bearer ${TOKEN}`] }],
    ['needs a signature', { headers: [`X-Signature: ${TOKEN}`] }],
    ['needs a JWT', { headers: [`X-Jwt-Assertion: ${TOKEN}`] }],
    ['is behind Grafana', { 'pyroscope-url': 'https://grafana.example.com/api/datasources/proxy/uid/abc' }],
    ['is the machine of the run', { 'pyroscope-url': 'http://127.0.0.1:4040' }],
  ])('is no link, and nobody is asked, where the server %s', async (_, values) => {
    const source = old();
    expect(await labelsOf(configOf(values), source)).toEqual([]);
    expect(source.asked).toBe(0);
  });

  test('is a link with a password, which a browser asks for, and on the own machine', async () => {
    const password = { 'pyroscope-username': 'me', 'pyroscope-password': TOKEN };
    expect(await labelsOf(configOf(password))).toContain('Pyroscope');
    expect(await labelsOf(configOf({ 'pyroscope-url': 'http://localhost:4040' }), old(), null)).toEqual([
      'Pyroscope',
    ]);
  });
});

describe('in the gate', () => {
  const gate = (source: ProfileSource) =>
    runGate(configOf(), { source, nowMs: NOW_MS, version: '1.2.3', run: null, onProgress: () => undefined });
  const uploads = [
    { service: 'shop', fromMs: NOW_MS - 30 * 60_000, untilMs: NOW_MS - 20 * 60_000 },
    { service: 'shop', fromMs: NOW_MS - 10 * 60_000, untilMs: NOW_MS },
  ];

  test('the version is asked beside everything else, not before it', async () => {
    const listed = Promise.withResolvers<void>();
    const read = () => {
      listed.resolve();
      return foldedProfile({ 'main;work': 1 });
    };
    const source: ProfileSource = {
      ...fakeSource({ uploads, read }),
      readVersion: () => listed.promise.then(() => '1.14.1'),
    };
    const { comparisons } = await gate(source);
    expect(comparisons[0]?.links.map(({ label }) => label)).toEqual(['Pyroscope']);
  });

  test('a version that cannot be had changes nothing but the link', async () => {
    const failing: ProfileSource = {
      ...fakeSource({ uploads }),
      readVersion: () => Promise.reject(new Error('refused')),
    };
    expect(await gate(failing)).toEqual(await gate(fakeSource({ uploads })));
  });
});

describe('a planted token', () => {
  const SETTINGS = {
    ...GRAFANA,
    'pyroscope-username': 'me',
    'pyroscope-password': TOKEN,
    'github-token': 'ghs_planted0123456789',
  };

  test.each([
    ['the query of grafana-url', { 'grafana-url': `https://grafana.example.com/?auth_token=${TOKEN}` }, ''],
    ['the fragment of grafana-url', { 'grafana-url': `https://grafana.example.com/#${TOKEN}` }, ''],
    ['the path of grafana-url', { 'grafana-url': `https://grafana.example.com/${TOKEN}` }, ''],
    ['the query of pyroscope-url', { 'pyroscope-url': `${PYROSCOPE}/?token=${TOKEN}` }, ''],
    ['the path of pyroscope-url', { 'pyroscope-url': `${PYROSCOPE}/${TOKEN}/` }, ''],
    [
      'a header',
      { headers: [`X-Api-Key: ${TOKEN}`] },
      `links: [{ name: x, url: "https://a.example/${TOKEN}" }]`,
    ],
    [
      'a header of another name',
      { headers: [`X-Credential: ${TOKEN}`], 'pyroscope-password': 'other', 'pyroscope-username': 'me' },
      `links: [{ name: x, url: "https://a.example/${TOKEN}" }, { name: y, url: "https://b.example/" }]`,
    ],
    ['a template', {}, `links: [{ name: x, url: "https://a.example/${TOKEN}/{service}" }]`],
    ['a template, encoded', {}, 'links: [{ name: x, url: "https://a.example/%67lsa_planted0123456789" }]'],
    [
      'a template, for GitHub',
      {},
      'links: [{ name: x, url: "https://a.example/?q=a.ghs_planted0123456789" }]',
    ],
  ])('in %s is in no link', async (_, values, file) => {
    const links = await linksOf(configOf({ ...SETTINGS, ...values }, file));
    expect(links.length).toBeGreaterThan(0);
    const text = decodeURIComponent(JSON.stringify(links));
    expect(text).not.toMatch(/planted/);
    expect(text).not.toContain(Buffer.from(`me:${TOKEN}`).toString('base64'));
  });
});

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['a token', { 'pyroscope-token': TOKEN }, TOKEN],
  [
    'user and password as they are sent',
    { 'pyroscope-username': 'me', 'pyroscope-password': TOKEN },
    Buffer.from(`me:${TOKEN}`).toString('base64'),
  ],
  ['the last word of a header', { headers: [`X-Auth: Bearer ${TOKEN}`] }, TOKEN],
])('%s is in no link, and one without it is there', async (_, values, secret) => {
  const templates = [`https://a.example/${secret}/`, 'https://b.example/harmless/'];
  const file = `links: [${templates.map((url, index) => `{ name: x${index}, url: "${url}" }`).join(', ')}]`;
  const config = configOf({ ...GRAFANA, ...values }, file);
  expect(await labelsOf(config)).toEqual(expect.arrayContaining(['Grafana', 'x1']));
  expect(await labelsOf(config)).not.toContain('x0');
});

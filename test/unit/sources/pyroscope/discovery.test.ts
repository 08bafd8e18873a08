import { describe, expect, test } from 'vitest';
import { createPyroscopeSource } from '../../../../src/sources/pyroscope/discovery.ts';
import { type Received, sendJson, startServer } from '../../../support/http-server.ts';
import { failureOf, testClient } from './client-options.ts';

const HOUR_MS = 3600 * 1000;
const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
const FROM_MS = 1795360238000;

/** A source of a server that answers every call with what `answer` gives. */
async function sourceOf(answer: (request: Received, asked: { start: number; end: number }) => unknown) {
  const { url, received } = await startServer((request, response) => {
    sendJson(response, answer(request, JSON.parse(request.body.toString() || '{}')));
  });
  return { source: createPyroscopeSource(testClient(url).client), received };
}

const labels = (fields: Record<string, string>) =>
  Object.entries(fields).map(([name, value]) => ({ name, value }));

describe('listSeries', () => {
  test('three days are asked in pieces and merged', async () => {
    const { source, received } = await sourceOf((_request, { start }) => ({
      labelsSet: [
        { labels: labels({ service_name: 'b', __profile_type__: CPU }) },
        { labels: labels({ service_name: `a${start - FROM_MS}`, __profile_type__: CPU }) },
        { labels: labels({ service_name: 'no type' }) },
      ],
    }));
    const entries = await source.listSeries({ fromMs: FROM_MS, untilMs: FROM_MS + 50 * HOUR_MS }, '{x="y"}');
    expect(entries.map((entry) => entry.service)).toEqual(['a0', 'a172800000', 'a86400000', 'b']);
    const asked = received.map((request) => JSON.parse(request.body.toString()));
    expect(asked.map(({ start, end }) => end - start).sort()).toEqual([7199999, 86399999, 86399999]);
    expect(asked[0]).toMatchObject({
      labelNames: ['service_name', '__profile_type__'],
      matchers: ['{x="y"}'],
    });
  });
});

describe('listUploads', () => {
  test('points before and after the window are dropped, replicas are told apart, times ascend', async () => {
    const window = { fromMs: FROM_MS, untilMs: FROM_MS + 10_000 };
    const point = (offset: number) => ({ value: offset / 2, timestamp: String(FROM_MS + offset) });
    const { source, received } = await sourceOf(() => ({
      series: [
        {
          labels: labels({ container: 'app', pod: 'p1', service_name: 'a' }),
          points: [point(9999), point(-1), point(0), point(999)],
        },
        { labels: labels({ service_name: 'a' }), points: [point(10_999), point(1999)] },
        { labels: labels({ pod: 'p0', service_name: 'a' }), points: [point(-1)] },
        { points: [] },
      ],
    }));
    expect(await source.listUploads(window, '', ['a', 'b'], CPU)).toEqual([
      { service: 'a', replica: '', version: '', timesMs: [FROM_MS + 1999], values: [999.5] },
      {
        service: 'a',
        replica: 'p1/app',
        version: '',
        timesMs: [FROM_MS + 999, FROM_MS + 9999],
        values: [499.5, 4999.5],
      },
    ]);
    expect(JSON.parse(received[0]!.body.toString())).toMatchObject({
      label_selector: '{service_name=~"a|b"}',
      start: FROM_MS - 1,
      end: FROM_MS + 9999,
    });
  });

  test('pieces of a long window join into one series', async () => {
    const { source } = await sourceOf((_request, { start }) => ({
      series: [
        { labels: labels({ service_name: 'a' }), points: [{ value: 1, timestamp: String(start + 1000) }] },
      ],
    }));
    const window = { fromMs: FROM_MS, untilMs: FROM_MS + 25 * HOUR_MS };
    expect(await source.listUploads(window, '', ['a'], CPU)).toEqual([
      {
        service: 'a',
        replica: '',
        version: '',
        timesMs: [FROM_MS + 999, FROM_MS + 24 * HOUR_MS + 999],
        values: [1, 1],
      },
    ]);
  });

  test('no services are no question', async () => {
    const { source, received } = await sourceOf(() => ({}));
    expect(await source.listUploads({ fromMs: 1, untilMs: 2 }, '', [], CPU)).toEqual([]);
    expect(received).toHaveLength(0);
  });
});

describe('readRetention', () => {
  test.each([
    [{}, {}],
    [{ oldestProfileTime: '9223372036854775807', newestProfileTime: '-9223372036854775808' }, {}],
    [
      { dataIngested: true, oldestProfileTime: '1795358200754', newestProfileTime: '1795360728000' },
      { oldestProfileMs: 1795358200754, newestProfileMs: 1795360728000 },
    ],
  ])('%j', async (answer, expected) => {
    const { source } = await sourceOf(() => answer);
    expect(await source.readRetention()).toEqual(expected);
  });
});

describe('readBlock', () => {
  const block = { service: 'a', profileType: CPU, selector: '', window: { fromMs: 1000, untilMs: 2000 } };
  const proto = async (body: Uint8Array) => {
    const { url } = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/proto' }).end(body);
    });
    return createPyroscopeSource(testClient(url).client);
  };

  test.each([[[]], [[0x0a, 0, 0x32, 0, 0x5a, 0]]])('%j is a profile without stacks', async (bytes) => {
    const profile = await (await proto(Uint8Array.from(bytes))).readBlock(block);
    expect(profile).toMatchObject({ sampleTypes: [{ type: 'cpu', unit: 'nanoseconds' }], frames: [] });
    expect(profile.stackOffsets).toEqual(new Int32Array(1));
  });

  test('damaged bytes are a malformed answer', async () => {
    const error = await failureOf((await proto(Buffer.from('not a profile at all'))).readBlock(block));
    expect(error.kind).toBe('malformed');
    expect(error.why).toContain('not a valid pprof profile');
  });

  test.each([
    [{ window: { fromMs: 1000, untilMs: 1000 + 24 * HOUR_MS + 1 } }, 'at most 24 h'],
    [{ window: { fromMs: 2000, untilMs: 2000 } }, 'start is not before'],
    [{ selector: '{a=1}' }, 'column 4'],
    [{ profileType: 'seconds' }, 'not a profile type id'],
  ])('%j is refused before it is asked', async (changes, why) => {
    const source = await proto(new Uint8Array());
    const error = await failureOf(source.readBlock({ ...block, ...changes }));
    expect(error.kind).toBe('rejected');
    expect(error.why).toContain(why);
  });
});

describe('answers of an unknown shape', () => {
  test.each([
    null,
    [],
    'x',
    { labelsSet: {} },
    { labelsSet: [null] },
    { labelsSet: [{ labels: [1] }] },
    { labelsSet: [{ labels: [{ name: 1, value: 'x' }] }] },
  ])('Series %j', async (answer) => {
    const { source } = await sourceOf(() => answer);
    const error = await failureOf(source.listSeries({ fromMs: 1, untilMs: 2 }, ''));
    expect(error).toMatchObject({ kind: 'malformed' });
  });

  test.each(['NaN', 'Infinity', '1', true, {}])('a point of %j', async (value) => {
    const { source } = await sourceOf(() => ({ series: [{ points: [{ timestamp: '5', value }] }] }));
    const error = await failureOf(source.listUploads({ fromMs: 1, untilMs: 2 }, '', ['a'], CPU));
    expect(error).toMatchObject({ kind: 'malformed', why: 'a value is not a number' });
  });

  test.each(['soon', true, '1e400', {}])('a point at %j', async (timestamp) => {
    const { source } = await sourceOf(() => ({ series: [{ points: [{ timestamp, value: 1 }] }] }));
    const error = await failureOf(source.listUploads({ fromMs: 1, untilMs: 2 }, '', ['a'], CPU));
    expect(error.kind).toBe('malformed');
  });
});

describe('readVersion', () => {
  const buildInfo = (version: unknown) => ({ status: 'success', data: { version, goVersion: 'go1.26.8' } });

  test.each([
    ['a release', buildInfo('1.14.1'), '1.14.1'],
    ['a build that is none', buildInfo(''), null],
    ['no version', { status: 'success', data: {} }, null],
    ['another answer', ['x'], null],
    ['a number', buildInfo(1.14), null],
    ['a page of text', buildInfo('x'.repeat(101)), null],
  ])('%s', async (_, answer, version) => {
    const { source, received } = await sourceOf(() => answer);
    expect(await source.readVersion?.()).toBe(version);
    expect(received.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /api/v1/status/buildinfo']);
  });

  test('a server that fails is asked once', async () => {
    const { url, received } = await startServer((_request, response) => sendJson(response, {}, 503));
    expect(await createPyroscopeSource(testClient(url).client).readVersion?.()).toBeNull();
    expect(received).toHaveLength(1);
  });

  test('what is no JSON tells no version', async () => {
    const { url } = await startServer((_request, response) => void response.end('<html>'));
    expect(await createPyroscopeSource(testClient(url).client).readVersion?.()).toBeNull();
  });
});

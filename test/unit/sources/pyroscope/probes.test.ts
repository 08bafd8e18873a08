import { describe, expect, test } from 'vitest';
import { createPyroscopeClient } from '../../../../src/sources/pyroscope/client.ts';
import { createPyroscopeSource } from '../../../../src/sources/pyroscope/discovery.ts';
import { parseReceived } from '../../../../src/sources/pyroscope/probes.ts';
import { readContract } from '../../../support/contract.ts';
import { sendJson, startServer } from '../../../support/http-server.ts';

const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
const NOT_READY = 'Ingester not ready: waiting for 15s after being ready\n';

async function sourceOf(answer: Parameters<typeof startServer>[0]) {
  const { url, received } = await startServer(answer);
  const client = createPyroscopeClient({
    baseUrl: url,
    auth: { kind: 'none' },
    sleep: async () => undefined,
  });
  return { source: createPyroscopeSource(client), received };
}

describe('readReadiness', () => {
  test('a server that is ready, as recorded', async () => {
    const { response } = readContract('ready');
    const { source } = await sourceOf(
      (_, answer) => void answer.writeHead(200, response.headers).end(response.text),
    );
    expect(await source.readReadiness?.()).toEqual({ kind: 'ready' });
  });

  test('one that is not, in its own words, asked once', async () => {
    const { source, received } = await sourceOf((_, answer) => void answer.writeHead(503).end(NOT_READY));
    expect(await source.readReadiness?.()).toEqual({ kind: 'not-ready', said: NOT_READY.trim() });
    expect(received.map(({ url }) => url)).toEqual(['/ready']);
  });

  test.each([
    ['a proxy without that path', 404, 'not found'],
    ['a login page', 200, '<!doctype html><title>Log in</title>'],
    ['credentials', 401, 'no'],
    ['the page of a proxy', 502, '<html><head><title>502 Bad Gateway</title></head></html>'],
    ['the JSON of a proxy', 503, '{"message":"no healthy upstream"}'],
  ])('%s tells nothing', async (_name, status, body) => {
    const { source } = await sourceOf((_request, answer) => void answer.writeHead(status).end(body));
    expect(await source.readReadiness?.()).toEqual({ kind: 'unknown' });
  });
});

describe('readReceived', () => {
  /** As 1.18.0 wrote them after two uploads of py-spy's speedscope, each with two threads, and one that was pushed. */
  const METRICS = `# HELP pyroscope_distributor_received_samples The number of samples per profile name received by the distributor.
# TYPE pyroscope_distributor_received_samples histogram
pyroscope_distributor_received_samples_bucket{tenant="anonymous",type="wall",le="100"} 4
pyroscope_distributor_received_samples_sum{tenant="anonymous",type="wall"} 0
pyroscope_distributor_received_samples_count{tenant="anonymous",type="wall"} 4
pyroscope_distributor_received_samples_sum{tenant="anonymous",type="process_cpu"} 120
pyroscope_distributor_received_samples_count{tenant="anonymous",type="process_cpu"} 2
pyroscope_distributor_received_samples_sum{tenant="other",type="process_cpu"} 3e1
pyroscope_distributor_received_samples_count{tenant="other",type="process_cpu"} 1
`;

  test('counts uploads and samples by type', async () => {
    const { source } = await sourceOf((_, answer) => void answer.writeHead(200).end(METRICS));
    expect(await source.readReceived?.()).toEqual([
      { name: 'process_cpu', uploads: 3, samples: 150 },
      { name: 'wall', uploads: 4, samples: 0 },
    ]);
  });

  test('nothing where metrics are not shown, or of something else', async () => {
    const { source } = await sourceOf((_, answer) => void answer.writeHead(404).end());
    expect(await source.readReceived?.()).toBeNull();
    expect(parseReceived('go_goroutines 7\npyroscope_distributor_received_samples_sum{} NaN\n')).toBeNull();
    const many = Array.from(
      { length: 300 },
      (_, i) => `pyroscope_distributor_received_samples_sum{type="t${i}"} 1`,
    );
    expect(parseReceived(many.join('\n'))).toHaveLength(100);
  });
});

describe('listActivity', () => {
  test('asks a day at a time in steps of five minutes, and joins what comes', async () => {
    const point = (timestamp: number, value: number) => ({ timestamp: String(timestamp), value });
    const labels = [{ name: 'service_name', value: 'a' }];
    const { source, received } = await sourceOf(({ body }, answer) => {
      const { start } = JSON.parse(body.toString()) as { start: number };
      sendJson(answer, {
        series: [{ labels, points: [point(start + 600_000, 5), point(start + 300_000, 0)] }],
      });
    });
    const day = 24 * 3_600_000;
    const fromMs = Date.UTC(2026, 10, 20);
    const range = { fromMs, untilMs: fromMs + 1.5 * day };
    const found = await source.listActivity?.(range, ['a', 'b'], CPU);
    expect(found).toEqual(new Map([['a', [fromMs + 599_999, fromMs + day + 599_999]]]));
    expect(received.map(({ body }) => JSON.parse(body.toString()) as unknown)).toMatchObject([
      { start: fromMs - 1, end: fromMs - 1 + day, step: 300, groupBy: ['service_name'], profile_typeID: CPU },
      { start: fromMs - 1 + day, end: fromMs - 1 + 1.5 * day, step: 300 },
    ]);
  });
});

describe('queries that a server refuses', () => {
  const window = { fromMs: Date.UTC(2026, 10, 20), untilMs: Date.UTC(2026, 10, 20, 20) };

  test.each([
    ['error-range-over-24h', 'too-long', 'querier.max-query-length'],
    ['error-bad-type-seconds', 'bad-type', '1.9.2'],
  ])('%s, as recorded', async (name, kind, remedy) => {
    const { response } = readContract(name);
    const { source } = await sourceOf((_, answer) => sendJson(answer, response.json, response.status));
    await expect(source.listSeries(window, '')).rejects.toMatchObject({
      kind,
      remedy: expect.stringContaining(remedy),
    });
  });

  test('an older server in its own words', async () => {
    const { source } = await sourceOf((_, answer) =>
      sendJson(answer, { code: 'invalid_argument', message: 'unknown profile type: seconds' }, 400),
    );
    await expect(source.listUploads(window, '', ['a'], CPU)).rejects.toMatchObject({ kind: 'bad-type' });
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadRecordings } from '../../../src/demo/recordings.ts';
import {
  type RecordedPyroscopeOptions,
  type SeenRequest,
  startRecordedPyroscope,
} from '../../../src/demo/server.ts';
import { stackCount } from '../../../src/profile/profile.ts';
import { createPyroscopeSource } from '../../../src/sources/pyroscope/discovery.ts';
import { failureOf, testClient } from '../sources/pyroscope/client-options.ts';

const OTHER_HOUR = path.join(import.meta.dirname, '../../fixtures/recordings/windows-other-hour');
const NOW_MS = 1795363360000;
const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
const A1 = { fromMs: 1795362396000, untilMs: 1795362639000 };

async function start(options: Partial<RecordedPyroscopeOptions> = {}) {
  const server = await startRecordedPyroscope({ recordingsDir: OTHER_HOUR, nowMs: NOW_MS, ...options });
  onTestFinished(() => server.close());
  const { client, waitedMs } = testClient(server.url);
  return { server, client, waitedMs, source: createPyroscopeSource(client) };
}

describe('startRecordedPyroscope', () => {
  test('serves another folder of windows', async () => {
    const { source } = await start();
    const services = (await source.listSeries(A1, '')).map((entry) => entry.service);
    expect(services).toEqual(['ai-clip', 'ai-enrichment', 'ai-florence', 'ai-llm', 'ai-yolo26']);
    const uploads = await source.listUploads(A1, '{version="3f2a91c"}', services, CPU);
    expect(uploads).toHaveLength(10);
    expect(uploads.flatMap((series) => series.timesMs)).toHaveLength(160);
    const block = { service: 'ai-clip', profileType: CPU, selector: '{pod=~"ai-clip-."}', window: A1 };
    expect(stackCount(await source.readBlock(block))).toBeGreaterThan(50);
  });

  test('the lookback counts from its own clock', async () => {
    const { source } = await start({ nowMs: NOW_MS + 8 * 24 * 3600 * 1000 });
    expect(await source.listSeries(A1, '')).toEqual([]);
  });

  test('faults happen in the order a test wants them', async () => {
    const seen: SeenRequest[] = [];
    const { client, waitedMs } = await start({
      faults: (request) => {
        seen.push(request);
        if (request.count === 1) return { kind: 'reset' };
        if (request.count === 2) return { kind: 'cut', afterBytes: 10 };
        if (request.count === 3) return { kind: 'answer', status: 429, headers: { 'retry-after': '3' } };
        return undefined;
      },
    });
    await expect(client.callJson('GetProfileStats', {})).resolves.toMatchObject({ dataIngested: true });
    expect(waitedMs).toEqual([200, 400, 3000]);
    expect(seen.map(({ httpMethod, count }) => [httpMethod, count])).toEqual(
      [1, 2, 3, 4].map((n) => ['POST', n]),
    );
    expect(seen[0]!.path).toBe('/querier.v1.QuerierService/GetProfileStats');
  });

  test('latency delays every answer', async () => {
    const { server } = await start({ latencyMs: 80 });
    const impatient = testClient(server.url, { requestTimeoutMs: 20 }).client;
    expect((await failureOf(impatient.get('/ready'))).kind).toBe('timeout');
  });

  test('a wrong method, content type or protobuf is refused as the server does', async () => {
    const { server, client } = await start();
    const url = `${server.url}/querier.v1.QuerierService/Series`;
    expect((await fetch(url)).status).toBe(405);
    expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(415);
    const cut = await failureOf(client.callProto('SelectMergeProfile', Uint8Array.from([0x0a, 0x50])));
    expect(cut.why).toContain('unmarshal message: unexpected EOF');
  });

  test('label queries take several matchers as alternatives and name their mistakes', async () => {
    const { client } = await start();
    const asked = { start: A1.fromMs, end: A1.untilMs, name: 'service_name' };
    const matchers = ['{service_name="ai-clip"}', '{service_name=~"ai-l.*",pod!~".*-1"}'];
    await expect(client.callJson('LabelValues', { ...asked, matchers })).resolves.toEqual({
      names: ['ai-clip', 'ai-llm'],
    });
    expect((await failureOf(client.callJson('LabelValues', { ...asked, name: '' }))).why).toContain(
      'name is required',
    );
    for (const matcher of ['{pod=~"["}', '{pod']) {
      const error = await failureOf(client.callJson('LabelValues', { ...asked, matchers: [matcher] }));
      expect(error).toMatchObject({
        kind: 'rejected',
        why: expect.stringContaining('failed to parse label selector'),
      });
    }
  });
});

describe('loadRecordings', () => {
  async function folder(file: string, content: string): Promise<string> {
    const dir = await mkdtemp(path.join(tmpdir(), 'flamegate-recordings-'));
    onTestFinished(() => rm(dir, { recursive: true }));
    await mkdir(path.join(dir, 'w'));
    await writeFile(path.join(dir, 'types.json'), JSON.stringify({ cpu: CPU }));
    await writeFile(path.join(dir, 'w', file), gzipSync(content));
    return dir;
  }

  test.each([
    ['a.cpu.jsonl.gz', '\n{', /a\.cpu\.jsonl\.gz:2: not a JSON object/],
    ['a.cpu.jsonl.gz', '{"timeMs":1}', /:1: timeMs, labels, total or pprof is missing/],
    ['a.heap.jsonl.gz', '', /types\.json does not name the type heap/],
    ['a.cpu.jsonl.gz', '', /no recordings in/],
  ])('%s %j', async (file, content, message) => {
    await expect(loadRecordings(await folder(file, content))).rejects.toThrow(message);
  });
});

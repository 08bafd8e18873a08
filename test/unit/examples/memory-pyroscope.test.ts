import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MemoryPyroscope, startMemoryPyroscope } from '../../../scripts/example/memory-pyroscope.ts';
import { detectProfile } from '../../../src/profile/detect.ts';
import { prepareUpload } from '../../../src/push/prepare.ts';
import { readRecording } from '../../../src/push/read-recording.ts';
import { createPyroscopeClient, type PyroscopeClient } from '../../../src/sources/pyroscope/client.ts';
import { createPyroscopeSource } from '../../../src/sources/pyroscope/discovery.ts';
import { pushProfile } from '../../../src/sources/pyroscope/push.ts';
import type { ProfileSource } from '../../../src/sources/source.ts';
import { encodePprof } from '../../support/pprof-writer.ts';
import { sink, writeBlock, written } from '../../support/protobuf-writer.ts';
import { pushSettings } from '../../support/push-settings.ts';
import { addStacks, stacksOf, totalOf } from '../../support/stacks.ts';

const RECORDING = join(import.meta.dirname, '../../fixtures/py-spy/0.4.3/ai-yolo26.baseline.speedscope.json');
const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
const NOW_MS = Date.UTC(2026, 10, 22, 12);
const WINDOW = { fromMs: NOW_MS - 60_000, untilMs: NOW_MS };

let server: MemoryPyroscope;
let client: PyroscopeClient;
let source: ProfileSource;
beforeEach(async () => {
  server = await startMemoryPyroscope(() => NOW_MS);
  client = createPyroscopeClient({ baseUrl: server.url, auth: { kind: 'none' } });
  source = createPyroscopeSource(client);
});
afterEach(async () => {
  await source.close();
  await server.close();
});

/** What the Python SDK 1.4.0 sends: protobuf, gzipped, with OpenTelemetry's labels. */
function sdkRequest(labels: Readonly<Record<string, string>>, pprof: Uint8Array): Uint8Array {
  const message = (...fields: readonly (readonly [field: number, content: Uint8Array | string])[]) => {
    const out = sink();
    for (const [field, content] of fields) {
      writeBlock(out, field, typeof content === 'string' ? Buffer.from(content) : content);
    }
    return written(out);
  };
  const pairs = Object.entries(labels).map(([name, value]) => [1, message([1, name], [2, value])] as const);
  const sample = message([1, pprof], [2, '7f2a0c4e']);
  return gzipSync(message([1, message(...pairs, [2, sample])]));
}

const HEAP = encodePprof({
  sampleTypes: [
    { type: 'alloc_space', unit: 'bytes' },
    { type: 'inuse_space', unit: 'bytes' },
  ],
  samples: [{ locationIds: [1], values: [3000, 1000] }],
  locations: [{ id: 1, lines: [{ functionId: 1, line: 23 }] }],
  functions: [{ id: 1, name: 'build_cache_entry', file: 'services/backend.py' }],
  timeNanos: BigInt(NOW_MS - 30_000) * 1_000_000n,
  periodType: { type: 'space', unit: 'bytes' },
  period: 524_288,
});

const post = (contentType: string, body: Uint8Array | string, encoding = 'identity') =>
  fetch(`${server.url}/push.v1.PusherService/Push`, {
    method: 'POST',
    headers: { 'content-type': contentType, 'content-encoding': encoding },
    body: Buffer.from(body),
  });

describe('the Pyroscope in memory', () => {
  it('gives back what flamegate push sends, to the sample', async () => {
    const settings = pushSettings({ service: 'ai-yolo26', untilMs: NOW_MS - 10_000, intervalMs: 15_000 });
    const recording = await readRecording(RECORDING, () => process.stdin);
    const upload = await prepareUpload(recording, settings, NOW_MS, new Set());
    await pushProfile(client, upload!);
    const read = await source.readBlock({
      service: 'ai-yolo26',
      profileType: CPU,
      selector: '',
      window: WINDOW,
    });
    const sent = detectProfile(readFileSync(RECORDING)).profile;
    expect(totalOf(read)).toBe(2_470_000_000n);
    expect([...stacksOf(read).values()].reduce((sum, value) => sum + value, 0n)).toBe(
      [...addStacks([sent]).values()].reduce((sum, value) => sum + value, 0n),
    );
    const [series] = await source.listUploads(WINDOW, '', ['ai-yolo26'], CPU);
    expect(series?.values).toEqual([2_470_000_000]);
  });

  it('takes what the Python SDK sends, each sample type by itself', async () => {
    const labels = {
      __name__: 'memory',
      service_name: 'nemotron-backend',
      version: 'baseline',
      'process.runtime.name': 'cpython',
    };
    const response = await post('application/proto', sdkRequest(labels, HEAP), 'gzip');
    expect(response.status).toBe(200);
    const types = server.uploads().map(({ profileType, total }) => [profileType, total]);
    expect(types).toEqual([
      ['memory:alloc_space:bytes:space:bytes', 3000],
      ['memory:inuse_space:bytes:space:bytes', 1000],
    ]);
    const [upload] = server.uploads();
    expect(upload?.timeMs).toBe(NOW_MS - 30_000);
    expect(upload?.labels.get('process_runtime_name')).toBe('cpython');
    const read = await source.readBlock({
      service: 'nemotron-backend',
      profileType: 'memory:inuse_space:bytes:space:bytes',
      selector: '{version="baseline"}',
      window: WINDOW,
    });
    expect(totalOf(read)).toBe(1000n);
  });

  it('answers with nothing before anything was pushed', async () => {
    expect(await source.listUploads(WINDOW, '', ['ai-yolo26'], CPU)).toEqual([]);
  });

  it.each([
    ['application/json', 'no JSON'],
    ['application/json', JSON.stringify({ series: [{ samples: [{ rawProfile: 'AAAA' }] }] })],
    ['application/proto', 'no protobuf'],
    ['text/plain', 'main;work 7'],
  ])('refuses %s that is none, with the reason', async (contentType, body) => {
    const response = await post(contentType, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid_argument', message: expect.any(String) });
    expect(server.uploads()).toEqual([]);
  });

  it('has no other way in', async () => {
    const response = await fetch(`${server.url}/ingest?format=folded`, {
      method: 'POST',
      body: 'main;work 7',
    });
    expect(response.status).toBe(404);
  });
});

/**
 * `node bench/shards/server.ts SERVICES STACKS`: a Pyroscope with as many services as one likes, each with CPU and allocations
 * of two replicas, at any time that is asked for. Services of the same kind have the same profiles, so that the server has next
 * to nothing to do. Prints its URL.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { parseSelector } from '../../src/config/selector.ts';
import { readFields } from '../../src/demo/protobuf.ts';
import { createRandom } from '../../test/support/simulator/random.ts';
import { drawSyntheticProfile } from '../synthetic-profile.ts';
import { drawSyntheticService } from '../synthetic-service.ts';

const TYPES = [
  'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
  'memory:alloc_space:bytes:space:bytes',
] as const;
const REPLICAS = ['pod-a', 'pod-b'];
const UPLOAD_EVERY_MS = 15_000;
/** Kinds of services: each has stacks of its own. */
const KINDS = 8;

const [count = 0, stacks = 0] = process.argv.slice(2).map(Number);
const services = Array.from({ length: count }, (_, index) => `service-${String(index).padStart(4, '0')}`);
const drawn = Array.from({ length: KINDS }, (_, kind) =>
  drawSyntheticService(kind + 1, stacks, Math.ceil(stacks / 3)),
);
const kept = new Map<string, Uint8Array>();

function series(): object {
  const labelsSet = services.flatMap((service) =>
    TYPES.map((type) => ({
      labels: [
        { name: '__profile_type__', value: type },
        { name: 'service_name', value: service },
      ],
    })),
  );
  return { labelsSet };
}

function servicesOf(selector: string): readonly string[] {
  const asked = parseSelector(selector).find(({ label }) => label === 'service_name')?.value ?? '';
  const names = new Set(asked.split('|'));
  return services.filter((name) => names.has(name));
}

function uploads(body: Buffer): object {
  const question = JSON.parse(body.toString('utf8')) as Record<'start' | 'end' | 'label_selector', string>;
  const [start, end] = [Number(question.start), Number(question.end)];
  const first = Math.ceil((start + 1000) / UPLOAD_EVERY_MS) * UPLOAD_EVERY_MS;
  const times = Array.from(
    { length: Math.max(0, Math.floor((end - first) / UPLOAD_EVERY_MS) + 1) },
    (_, index) => String(first + index * UPLOAD_EVERY_MS),
  );
  const points = times.map((timestamp) => ({ value: 1e9, timestamp }));
  return {
    series: servicesOf(question.label_selector).flatMap((service) =>
      REPLICAS.map((pod) => ({
        labels: [
          { name: 'pod', value: pod },
          { name: 'service_name', value: service },
        ],
        points,
      })),
    ),
  };
}

function profile(body: Buffer): Uint8Array {
  const fields = readFields(body);
  const type = (TYPES as readonly unknown[]).indexOf(fields.get(1));
  const kind = services.indexOf(servicesOf(String(fields.get(2)))[0] ?? '') % KINDS;
  const [start, end] = [Number(fields.get(3)), Number(fields.get(4))];
  const key = [kind, type, start, end].join();
  const draw = { profileType: String(TYPES[type]), kind: type, startMs: start, endMs: end };
  const bytes =
    kept.get(key) ??
    gzipSync(
      drawSyntheticProfile(drawn[kind] as (typeof drawn)[number], draw, createRandom(kind, type, start)),
    );
  kept.set(key, bytes);
  return bytes;
}

function answer(method: string, body: Buffer): { type: string; bytes: Uint8Array } | null {
  const json = (value: object) => ({
    type: 'application/json',
    bytes: gzipSync(Buffer.from(JSON.stringify(value))),
  });
  if (method === 'Series') return json(series());
  if (method === 'SelectSeries') return json(uploads(body));
  if (method === 'SelectMergeProfile') return { type: 'application/proto', bytes: profile(body) };
  if (method === 'buildinfo') return json({ version: '1.18.0' });
  if (method === 'GetProfileStats') return json({ dataIngested: true });
  return null;
}

const server = createServer(async (request, response) => {
  const found = answer(request.url?.split('/').at(-1) ?? '', await buffer(request));
  if (found === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found\n');
    return;
  }
  const headers = {
    'content-type': found.type,
    'content-encoding': 'gzip',
    'content-length': String(found.bytes.length),
  };
  response.writeHead(200, headers).end(found.bytes);
});
server.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);

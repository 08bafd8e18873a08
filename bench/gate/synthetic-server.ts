/**
 * `node bench/gate/synthetic-server.ts LATENCY_MS STACKS`: seven services with CPU and allocations, two replicas each, at any
 * time that is asked for. A block holds about three quarters of a service's stacks. Prints its URL.
 */
import { gzipSync } from 'node:zlib';
import { parseSelector } from '../../src/config/selector.ts';
import { readFields } from '../../src/demo/protobuf.ts';
import { createRandom } from '../../test/support/simulator/random.ts';
import { drawSyntheticProfile } from '../synthetic-profile.ts';
import { drawSyntheticService } from '../synthetic-service.ts';
import { type Answer, type Asked, serveAnswers } from './answers.ts';
import { SERVICES, TYPES } from './synthetic-names.ts';

const REPLICAS = ['pod-a', 'pod-b'];
const UPLOAD_EVERY_MS = 15_000;

const [latencyMs = 0, stacks = 0] = process.argv.slice(2).map(Number);
const drawn = SERVICES.map((_, index) => drawSyntheticService(index + 1, stacks, Math.ceil(stacks / 3)));

function json(value: object): Answer {
  return packed(Buffer.from(JSON.stringify(value)), 'application/json');
}

function packed(bytes: Uint8Array, contentType: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': contentType, 'content-encoding': 'gzip' },
    body: gzipSync(bytes),
  };
}

function servicesOf(selector: string): readonly string[] {
  const asked = parseSelector(selector).find(({ label }) => label === 'service_name')?.value ?? '';
  return SERVICES.filter((name) => asked.split('|').includes(name));
}

function series(): object {
  const labelsSet = SERVICES.flatMap((service) =>
    TYPES.map((type) => ({
      labels: [
        { name: '__profile_type__', value: type },
        { name: 'service_name', value: service },
      ],
    })),
  );
  return { labelsSet };
}

function uploads(body: Buffer): object {
  const {
    start,
    end,
    label_selector: selector,
  } = JSON.parse(body.toString('utf8')) as {
    readonly start: number;
    readonly end: number;
    readonly label_selector: string;
  };
  const first = Math.ceil((start + 1000) / UPLOAD_EVERY_MS) * UPLOAD_EVERY_MS;
  const times = Array.from(
    { length: Math.max(0, Math.floor((end - first) / UPLOAD_EVERY_MS) + 1) },
    (_, index) => String(first + index * UPLOAD_EVERY_MS),
  );
  const points = times.map((timestamp) => ({ value: 1e9, timestamp }));
  const labelsOf = (service: string, pod: string) => [
    { name: 'pod', value: pod },
    { name: 'service_name', value: service },
  ];
  return {
    series: servicesOf(selector).flatMap((service) =>
      REPLICAS.map((pod) => ({ labels: labelsOf(service, pod), points })),
    ),
  };
}

function profile(body: Buffer): Uint8Array {
  const fields = readFields(body);
  const service = SERVICES.indexOf(servicesOf(String(fields.get(2)))[0] ?? '');
  const kind = (TYPES as readonly string[]).indexOf(String(fields.get(1)));
  const [startMs, endMs] = [Number(fields.get(3)), Number(fields.get(4))];
  return drawSyntheticProfile(
    drawn[service] as (typeof drawn)[number],
    { profileType: String(fields.get(1)), kind, startMs, endMs },
    createRandom(service, kind, startMs),
  );
}

function answer({ path, body }: Asked): Answer {
  const method = path.split('/').at(-1);
  if (method === 'Series') return json(series());
  if (method === 'SelectSeries') return json(uploads(body));
  if (method === 'SelectMergeProfile') return packed(profile(body), 'application/proto');
  if (method === 'buildinfo') return json({ version: '1.18.0' });
  if (method === 'GetProfileStats') return json({ dataIngested: true });
  return {
    status: 404,
    headers: { 'content-type': 'text/plain' },
    body: Buffer.from('404 page not found\n'),
  };
}

await serveAnswers(async (asked) => answer(asked), latencyMs);

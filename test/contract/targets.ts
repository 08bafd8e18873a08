import path from 'node:path';
import { startRecordedPyroscope } from '../../src/demo/server.ts';
import { createPyroscopeClient } from '../../src/sources/pyroscope/client.ts';
import { createPyroscopeSource } from '../../src/sources/pyroscope/discovery.ts';
import type { Window } from '../../src/sources/source.ts';

/** A server, and what is known to be on it: the same promises are checked on every target. */
export interface Target {
  readonly url: string;
  /** Versions 1 and 2 differ in details that flamegate does not rely on. */
  readonly generation: 1 | 2;
  /** The server's clock. */
  readonly nowMs: number;
  /** A service with two pods and CPU profiles, and one with a gauge. */
  readonly cpu: { readonly service: string; readonly profileType: string };
  readonly gauge: { readonly service: string; readonly profileType: string };
  /** Shorter than 300 s, and holds all uploads of these services that are named here. */
  readonly window: Window;
  /** Uploads in the window, both pods together. */
  readonly cpuUploads: number;
  readonly gaugeUploads: number;
  /** CPU uploads of the service in the three days that end with the window. */
  readonly cpuUploadsInThreeDays: number;
  close(): Promise<void>;
}

/** The folder of recordings that the demo serves. */
export const DEMO_RECORDINGS = path.join(import.meta.dirname, '../../demo/recordings/windows');
/** The end of the last recording: the clock of the demo. */
export const DEMO_NOW_MS = 1795360491585;

const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';

/** The recorded server with the candidate's window. */
export async function recordedTarget(): Promise<Target> {
  const server = await startRecordedPyroscope({ recordingsDir: DEMO_RECORDINGS, nowMs: DEMO_NOW_MS });
  return {
    ...server,
    generation: 1,
    nowMs: DEMO_NOW_MS,
    cpu: { service: 'ai-clip', profileType: CPU },
    gauge: { service: 'nemotron-backend', profileType: 'memory:inuse_space:bytes:space:bytes' },
    window: { fromMs: 1795360238000, untilMs: 1795360491000 },
    cpuUploads: 31,
    gaugeUploads: 26,
    cpuUploadsInThreeDays: 127,
  };
}

const UPLOADS = 6;
const INTERVAL_SECONDS = 10;

/** A real server, to which small profiles of a service of our own are pushed first. */
export async function realTarget(url: string): Promise<Target> {
  const service = `flamegate-contract-${process.pid}-${Date.now()}`;
  // A server takes neither future nor old profiles; the last upload ends a minute ago.
  const fromSeconds = Math.floor(Date.now() / 1000) - 60 - UPLOADS * INTERVAL_SECONDS;
  for (let i = 0; i < UPLOADS; i += 1) {
    const at = fromSeconds + i * INTERVAL_SECONDS;
    const folded = `main;work;iou ${7 + i}\nmain;idle 3\nmain;once${i} 1\n`;
    await push(url, { name: `${service}{pod=a}`, at, sampleRate: '100' }, folded);
    await push(url, { name: `${service}{pod=b}`, at, sampleRate: '100' }, folded);
    const heap = `main;cache ${700_000 + 50_000 * i}\nmain;rows 300000\n`;
    await push(url, { name: `${service}.inuse_space{pod=a}`, at, units: 'bytes' }, heap);
  }
  const window = { fromMs: fromSeconds * 1000, untilMs: (fromSeconds + UPLOADS * INTERVAL_SECONDS) * 1000 };
  const gaugeType = 'memory:inuse_space:bytes::';
  await untilVisible(url, window, service, [CPU, gaugeType], UPLOADS * 2 + UPLOADS);
  return {
    url,
    generation: await generationOf(url),
    nowMs: Date.now(),
    cpu: { service, profileType: CPU },
    gauge: { service, profileType: gaugeType },
    window,
    cpuUploads: UPLOADS * 2,
    gaugeUploads: UPLOADS,
    cpuUploadsInThreeDays: UPLOADS * 2,
    close: () => Promise.resolve(),
  };
}

async function generationOf(url: string): Promise<1 | 2> {
  const response = await fetch(`${url}/api/v1/status/buildinfo`);
  const info = (await response.json()) as { data: { version: string } };
  return info.data.version.replace(/^v/, '').startsWith('2.') ? 2 : 1;
}

async function push(
  url: string,
  { at, ...fields }: { name: string; at: number; sampleRate?: string; units?: string },
  folded: string,
): Promise<void> {
  const query = new URLSearchParams({
    ...fields,
    format: 'folded',
    spyName: 'pyspy',
    from: String(at),
    until: String(at + INTERVAL_SECONDS),
  });
  const response = await fetch(`${url}/ingest?${query}`, { method: 'POST', body: folded });
  if (!response.ok)
    throw new Error(`push of ${fields.name}: HTTP ${response.status} ${await response.text()}`);
}

/** Version 2 shows a profile only after its segment is written. */
async function untilVisible(
  url: string,
  window: Window,
  service: string,
  types: readonly string[],
  expected: number,
): Promise<void> {
  const source = createPyroscopeSource(createPyroscopeClient({ baseUrl: url, auth: { kind: 'none' } }));
  const deadlineMs = Date.now() + 60_000;
  try {
    for (;;) {
      const answers = await Promise.all(types.map((type) => source.listUploads(window, '', [service], type)));
      const seen = answers.flat().reduce((sum, series) => sum + series.timesMs.length, 0);
      if (seen >= expected) return;
      if (Date.now() > deadlineMs) throw new Error(`only ${seen} of ${expected} uploads can be queried`);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  } finally {
    await source.close();
  }
}

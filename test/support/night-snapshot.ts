import { drawSyntheticService } from '../../bench/synthetic-service.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { Snapshot } from '../../src/sources/snapshot/model.ts';
import type { BlockQuery } from '../../src/sources/source.ts';
import { CPU, type FakeUploads, fakeSource, INUSE } from './fake-source.ts';
import { taken } from './saved-profiles.ts';
import { createRandom } from './simulator/random.ts';

const SERVICES = [
  ...['nemotron-backend', 'ai-yolo26', 'ai-florence', 'ai-clip', 'ai-enrichment', 'ai-enrichment-light'],
  'ai-llm',
];
const SAMPLE_NANOS = 10_000_000;
const NIGHT = { fromMs: Date.UTC(2026, 10, 22, 20), untilMs: Date.UTC(2026, 10, 23, 4) };

/** The snapshot of eight hours of seven services, one of them with memory: in every slice every stack has a value of its own. */
export async function nightSnapshot(stacks: number): Promise<Snapshot> {
  const cpu = SERVICES.map(
    (service): FakeUploads => ({
      ...{ service, replica: `${service}-1`, version: '3f2a91c', ...NIGHT },
      level: (timeMs) => SAMPLE_NANOS * (300 + ((timeMs / 15_000) % 97)),
    }),
  );
  const memory = { ...(cpu[0] as FakeUploads), profileType: INUSE };
  const source = fakeSource({ uploads: [...cpu, memory], read: (query) => drawBlock(query, stacks) });
  return taken(source, { side: { selector: '', window: NIGHT }, profileTypes: ['cpu', 'memory'] });
}

function drawBlock({ service, profileType, window }: BlockQuery, stacks: number): Profile {
  const seed = SERVICES.indexOf(service);
  const { table, means } = drawSyntheticService(seed, stacks, 900);
  const random = createRandom(seed, window.fromMs);
  const unit = profileType === CPU ? SAMPLE_NANOS : 512;
  const hours = (window.untilMs - window.fromMs) / 3_600_000;
  const values = Array.from(
    means,
    (mean) => unit * (1 + Math.floor(200 * hours * mean * (0.5 + random.uniform()))),
  );
  return {
    sampleTypes: [{ type: 'cpu', unit: 'nanoseconds' }],
    defaultSampleType: 0,
    frames: table.functions.map(({ name, file }, id) => ({ name, file, line: 10 + ((id * 37) % 900) })),
    stackOffsets: table.stackOffsets,
    stackFrames: table.stackFrames,
    values: [BigInt64Array.from(values, BigInt)],
    durationNanos: 0,
  };
}

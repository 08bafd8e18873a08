import { encodePprof } from '../test/support/pprof-writer.ts';
import type { Random } from '../test/support/simulator/random.ts';
import type { SyntheticService } from './synthetic-service.ts';

/** Sampled weights by place in the list of types: a CPU sample in nanoseconds, an allocation in bytes. */
const WEIGHTS = [10_000_000, 524_288];
/** Means are those of a block of so many milliseconds. */
const BLOCK_MS = 50_000;

/** Of what, and for how long: epoch milliseconds, both ends inclusive. */
export interface ProfileDraw {
  /** Profile type id. */
  readonly profileType: string;
  /** Its place in the list of types. */
  readonly kind: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** Draws what a service sampled in a time, as an uncompressed pprof; the same for the same random numbers. */
export function drawSyntheticProfile(
  { table, means }: SyntheticService,
  { profileType, kind, startMs, endMs }: ProfileDraw,
  random: Random,
): Uint8Array {
  const [type = '', unit = ''] = profileType.split(':').slice(1);
  const blocks = Math.round((endMs + 1 - startMs) / BLOCK_MS);
  const ids = table.functions.map((_, id) => id + 1);
  const samples = Array.from(means, (mean, stack) => ({
    locationIds: Array.from(
      table.stackFrames.subarray(table.stackOffsets[stack], table.stackOffsets[stack + 1]),
      (id) => id + 1,
    ),
    values: [(WEIGHTS[kind] as number) * random.poisson(mean * blocks)],
  }));
  return encodePprof({
    sampleTypes: [{ type, unit }],
    samples: samples.filter(({ values }) => values[0] !== 0),
    locations: ids.map((id) => ({ id, lines: [{ functionId: id, line: id % 500 }] })),
    functions: table.functions.map(({ name, file }, index) => ({
      ...{ id: index + 1, name, systemName: name, file },
    })),
  });
}

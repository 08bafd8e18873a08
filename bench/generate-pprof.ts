/**
 * Writes the pair of profiles that the benchmark compares: `node bench/generate-pprof.ts OUTDIR` makes
 * `baseline.pb.gz` and `candidate.pb.gz`, about 12 MiB each, the same bytes on every run with the same zlib.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePprof, type PprofModel } from '../test/support/pprof-writer.ts';

const SAMPLES = 200_000;
const DEPTH = 25;
const FUNCTIONS = 8_000;
/** Call sites a function: without them 25 random ids would take less than 12 MiB. */
const LOCATIONS_PER_FUNCTION = 8;
const FUNCTIONS_PER_FILE = 20;
const LOCATIONS = FUNCTIONS * LOCATIONS_PER_FUNCTION;
const PERIOD_NANOS = 10_000_000;
const MAX_COUNT = 20;
/** Functions whose own cost doubles in the candidate. */
const GROWN = new Set([17, 1_234, 4_321, 7_777]);

/** Mulberry32: 32 bits of state, enough to draw stacks that do not repeat and do not compress. */
function randomSource(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

function functionOf(locationId: number): number {
  return 1 + ((locationId - 1) % FUNCTIONS);
}

/** Both sides have the same stacks in the same order; only the cost at the grown leaves differs. */
function* samples(grown: ReadonlySet<number>): Generator<{ locationIds: number[]; values: number[] }> {
  const random = randomSource(20_261_122);
  for (let i = 0; i < SAMPLES; i++) {
    const locationIds = Array.from({ length: DEPTH }, () => 1 + Math.floor(random() * LOCATIONS));
    const count = 1 + Math.floor(random() * MAX_COUNT);
    const scaled = grown.has(functionOf(locationIds[0]!)) ? 2 * count : count;
    yield { locationIds, values: [scaled, scaled * PERIOD_NANOS] };
  }
}

function model(grown: ReadonlySet<number>): PprofModel {
  const ids = Array.from({ length: FUNCTIONS }, (_, i) => i + 1);
  return {
    sampleTypes: [
      { type: 'samples', unit: 'count' },
      { type: 'cpu', unit: 'nanoseconds' },
    ],
    samples: samples(grown),
    mappings: [{ id: 1, file: '/app/server' }],
    locations: Array.from({ length: LOCATIONS }, (_, i) => ({
      id: i + 1,
      mappingId: 1,
      address: 0x40_0000 + i * 16,
      lines: [
        { functionId: functionOf(i + 1), line: 10 + (functionOf(i + 1) % 400) + Math.floor(i / FUNCTIONS) },
      ],
    })),
    functions: ids.map((id) => {
      const file = Math.floor(id / FUNCTIONS_PER_FILE);
      const name = `example.com/server/pkg${file}.Handler${id}`;
      return {
        id,
        name,
        systemName: name,
        file: `/src/server/pkg${file}/handlers.go`,
        startLine: 1 + (id % 400),
      };
    }),
    timeNanos: 1_795_360_000_000_000_000n,
    durationNanos: 60_000_000_000,
    periodType: { type: 'cpu', unit: 'nanoseconds' },
    period: PERIOD_NANOS,
  };
}

function main(outDir: string | undefined): void {
  if (outDir === undefined) {
    console.error('usage: node bench/generate-pprof.ts OUTDIR');
    process.exitCode = 2;
    return;
  }
  mkdirSync(outDir, { recursive: true });
  for (const [name, grown] of [
    ['baseline', new Set<number>()],
    ['candidate', GROWN],
  ] as const) {
    const bytes = encodePprof(model(grown), { gzip: true });
    writeFileSync(join(outDir, `${name}.pb.gz`), bytes);
    console.log(`${name}.pb.gz ${(bytes.length / 2 ** 20).toFixed(2)} MiB`);
  }
}

main(process.argv[2]);

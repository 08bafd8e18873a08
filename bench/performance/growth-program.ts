/**
 * `node bench/performance/growth-program.ts KIND FACTORS`: prints as JSON the CPU time in milliseconds of comparisons with so many
 * times as many services, types, blocks or stacks. A program of its own, so that no kind of growth warms up another.
 */
import { compareSides } from '../../src/compare/compare.ts';
import type { ComparisonData } from '../../src/compare/comparison.ts';
import { DEFAULT_POLICY } from '../../src/judge/policy.ts';
import { parsePprof } from '../../src/profile/pprof.ts';
import { createStackTableBuilder } from '../../src/profile/stack-table.ts';
import { buildFlameGraphs } from '../../src/report/flame-graph/flame-graphs.ts';
import { createRandom } from '../../test/support/simulator/random.ts';
import { drawSyntheticProfile } from '../synthetic-profile.ts';
import { drawSyntheticService } from '../synthetic-service.ts';

/** How much there is of each thing. */
type Size = Readonly<Record<'services' | 'types' | 'blocks' | 'stacks', number>>;

const SMALLEST: Size = { services: 2, types: 1, blocks: 3, stacks: 1500 };
const RUNS = 5;
const WARM_UPS = 3;
const BLOCK_MS = 50_000;
const TYPES = ['process_cpu:cpu:nanoseconds:cpu:nanoseconds', 'memory:alloc_space:bytes:space:bytes'];

/** The profiles of one service and type: those of the baseline, then those of the candidate. */
function drawProfiles({ blocks, stacks }: Size, service: number, type: number): Uint8Array[] {
  const drawn = drawSyntheticService(service + 1, stacks, Math.ceil(stacks / 3));
  const random = createRandom(service, type);
  const kind = type % TYPES.length;
  const draw = { profileType: TYPES[kind] as string, kind, startMs: 0, endMs: BLOCK_MS - 1 };
  return Array.from({ length: 2 * blocks }, () => drawSyntheticProfile(drawn, draw, random));
}

function compareAll(profiles: readonly (readonly Uint8Array[])[]): void {
  const sources = profiles.map((files, index) => {
    const builder = createStackTableBuilder();
    for (const file of files) builder.add(parsePprof(file), 0);
    const { table, blocks } = builder.finish();
    const side = (from: number) => ({
      blocks: blocks.slice(from, from + blocks.length / 2),
      durationMs: (BLOCK_MS * blocks.length) / 2,
      uploads: blocks.length / 2,
    });
    const data: ComparisonData = {
      kind: 'cpu',
      unit: 'nanoseconds',
      table,
      ignored: new Uint8Array(table.functions.length),
      baseline: side(0),
      candidate: side(blocks.length / 2),
    };
    return {
      service: `service-${index}`,
      profileType: TYPES[0] as string,
      result: compareSides(data, DEFAULT_POLICY),
    };
  });
  buildFlameGraphs(sources);
}

function timeMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function main(kind: keyof Size, factors: readonly number[]): void {
  const all = factors.map((factor) => {
    const size = { ...SMALLEST, [kind]: factor * SMALLEST[kind] };
    return Array.from({ length: size.services * size.types }, (_, index) =>
      drawProfiles(size, index % size.services, Math.floor(index / size.services)),
    );
  });
  // Not counted: the first to run would else pay for the compiler.
  for (let run = 0; run < WARM_UPS; run++) all.forEach(compareAll);
  const costs = all.map((profiles) =>
    Math.min(...Array.from({ length: RUNS }, () => timeMs(() => compareAll(profiles)))),
  );
  console.log(JSON.stringify(costs));
}

main(process.argv[2] as keyof Size, (process.argv[3] ?? '').split(',').map(Number));

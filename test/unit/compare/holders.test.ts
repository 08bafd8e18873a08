import { describe, expect, test } from 'vitest';
import { rankHolders } from '../../../src/compare/holders.ts';
import { createStackTableBuilder } from '../../../src/profile/stack-table.ts';
import { comparisonData } from '../../support/comparison-data.ts';
import { MIB } from '../../support/heap-simulator.ts';
import { INUSE_SPACE, recordedUploads } from '../../support/recorded-levels.ts';

/** Parts from stacks such as `leaf;caller` with retained bytes summed over the snapshots. */
function rank(
  early: Readonly<Record<string, number>>,
  late: Readonly<Record<string, number>>,
  snapshots: readonly [number, number] = [1, 1],
) {
  const { table, baseline, candidate } = comparisonData(early, late, {
    kind: 'gauge',
    unit: 'bytes',
    weight: 1,
    blocks: 1,
  });
  return rankHolders(
    table,
    { values: baseline.blocks[0]!, snapshots: snapshots[0] },
    { values: candidate.blocks[0]!, snapshots: snapshots[1] },
  );
}

describe('rankHolders', () => {
  test('by growth per snapshot; what shrank is no holder', () => {
    const holders = rank(
      { 'a;main': 10, 'b;main': 40, 'a;other': 10, 'c;main': 8 },
      { 'a;main': 100, 'b;main': 20, 'c;main': 32 },
      [2, 4],
    );
    expect(holders).toEqual([
      { key: { name: 'a', file: '' }, before: 10, after: 25, grown: 15, share: 15 / 19 },
      { key: { name: 'c', file: '' }, before: 4, after: 8, grown: 4, share: 4 / 19 },
    ]);
  });

  test('what a profiler holds for itself is left out, whatever it called', () => {
    const profiler = [
      'compress/flate.NewWriter;runtime/pprof.newProfileBuilder;main',
      'bytes.growSlice;github.com/grafana/pyroscope-go.(*session).upload;main',
      'byte[];io.pyroscope.agent.Uploader.run',
    ];
    const late = Object.fromEntries([...profiler, 'mine;main'].map((stack) => [stack, 100]));
    expect(rank({}, late).map(({ key, share }) => [key.name, share])).toEqual([['mine', 1]]);
  });

  describe('what is a profiler', () => {
    /** Whether memory allocated below this function is left out. */
    const isLeftOut = (name: string, file: string): boolean => {
      const table = {
        functions: [
          { name: 'alloc', file: 'alloc' },
          { name, file },
        ],
        stackOffsets: Int32Array.of(0, 2),
        stackFrames: Int32Array.of(0, 1),
      };
      const part = (value: number) => ({ values: Float64Array.of(value), snapshots: 1 });
      return rankHolders(table, part(0), part(100)).length === 0;
    };

    test.each([
      ['runtime/pprof.writeHeap', '', true],
      ['runtime/pprofiler.run', '', false],
      ['my/runtime/pprof.writeHeap', '', false],
      ['github.com/grafana/pyroscope-go.(*session).upload', '', true],
      ['github.com/grafana/pyroscope-go/upstream.Send', '', true],
      ['github.com/google/pprof/profile.Parse', '', true],
      ['github.com/grafana/pyroscope-gopher.Run', '', false],
      ['gopkg.in/DataDog/dd-trace-go.v1/profiler.collect', '', true],
      ['gopkg.in/DataDog/dd-trace-go.v1/tracer.send', '', false],
      ['io.pyroscope.agent.Uploader.run', '', true],
      ['one.profiler.AsyncProfiler.dump', '', true],
      ['io.pyroscopes.Run', '', false],
      ['encode', '@pyroscope/nodejs/dist/index.js', true],
      ['encode', '@datadog/pprof/out/src/heap.js', true],
      ['encode', 'pprof-format/dist/index.js', true],
      ['encode', 'src/pprof-format/index.js', false],
      ['encode', 'pprof-formatter/index.js', false],
      ['upload', 'pyroscope/__init__.py', true],
      ['upload', 'app/pyroscope/__init__.py', false],
      ['upload', 'pyroscope/__init__.pyx', false],
    ])('%s in %j: %s', (name, file, expected) => {
      expect(isLeftOut(name, file)).toBe(expected);
    });
  });

  test('equal growth is ordered by name, no growth is nothing', () => {
    expect(rank({}, { b: 5, a: 5, c: 5 }).map(({ key }) => key.name)).toEqual(['a', 'b', 'c']);
    expect(rank({ a: 5 }, { a: 5 })).toEqual([]);
    expect(rank({}, {}, [0, 0])).toEqual([]);
  });

  test('the recorded leak: build_cache_entry and db_query, whose rows it keeps', () => {
    const uploads = recordedUploads('candidate', INUSE_SPACE);
    const builder = createStackTableBuilder();
    for (const { profile } of uploads) builder.add(profile(), 0);
    const { table, blocks } = builder.finish();
    const part = (from: number, until: number) => ({
      values: Float64Array.from(table.stackOffsets.subarray(1), (_, stack) =>
        blocks.slice(from, until).reduce((sum, block) => sum + block[stack]!, 0),
      ),
      snapshots: until - from,
    });
    const atEnd = rankHolders(table, part(0, 1), part(25, 26));
    expect(atEnd.slice(0, 2).map(({ key, after }) => [key.name, Math.round(after / MIB)])).toEqual([
      ['build_cache_entry', 221],
      ['db_query', 98],
    ]);
    const bySixths = rankHolders(table, part(0, 4), part(22, 26));
    expect(bySixths.slice(0, 2).map(({ key, share }) => [key.name, Math.round(share * 100)])).toEqual([
      ['build_cache_entry', 67],
      ['db_query', 30],
    ]);
    expect(bySixths.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });
});

import { describe, expect, test } from 'vitest';
import type { UploadTimes } from '../../../src/compare/coverage.ts';
import { type ProfilerTraces, profilerTraces } from '../../../src/compare/profiler-traces.ts';
import type { FrameKey } from '../../../src/profile/profile.ts';
import { comparisonData, type DataOptions, type Stacks } from '../../support/comparison-data.ts';
import { at, every, seriesOf } from '../../support/upload-times.ts';

/** What is told of a baseline beside an empty candidate. */
function traces(
  stacks: Stacks,
  options: DataOptions = {},
  uploads: readonly UploadTimes[] = [],
): ProfilerTraces {
  return profilerTraces(comparisonData(stacks, {}, options), { baseline: uploads, candidate: [] })!.baseline;
}

/** The part of a profile in the functions of a profiler, of which half is led by this one. */
function overheadOf({ name, file }: FrameKey): number {
  const data = comparisonData({ 'work;main': 50, 'theirs;main': 50 }, {});
  const functions = data.table.functions.map((key) => (key.name === 'theirs' ? { name, file } : key));
  const none = { baseline: [], candidate: [] };
  return profilerTraces({ ...data, table: { ...data.table, functions } }, none)!.baseline.overhead;
}

test('only time is looked at: memory, locks and the like are sampled by other means', () => {
  const none = { baseline: [], candidate: [] };
  const of = (kind: DataOptions['kind']) =>
    profilerTraces(comparisonData({ main: 1 }, {}, { kind: kind! }), none);
  for (const kind of ['cpu', 'wall'] as const) expect(of(kind), kind).not.toBeNull();
  for (const kind of ['alloc', 'gauge', 'other'] as const) expect(of(kind), kind).toBeNull();
});

describe('waiting', () => {
  test('is the part of the samples whose last function waits, whoever called it', () => {
    expect(traces({ 'poll;loop': 30, 'work;poll;loop': 50, 'work;loop': 20 })).toMatchObject({
      waiting: 0.3,
      waitsIn: [{ name: 'poll' }],
    });
  });

  test('holds what the ignore list leaves out', () => {
    expect(traces({ 'serve;main': 25, 'work;main': 75 }, { ignored: ['serve'] })).toMatchObject({
      waiting: 0.25,
      waitsIn: [{ name: 'serve' }],
    });
  });

  test('names the two functions in which most of it passes, over all their callers', () => {
    const stacks = { 'accept;a': 40, 'sleep;a': 41, 'select;a': 30, 'select;b': 30, 'work;b': 9 };
    expect(traces(stacks).waitsIn.map(({ name }) => name)).toEqual(['select', 'sleep']);
  });

  test('ties are in the order of the names, not of the input', () => {
    const stacks = { 'select;a': 20, 'poll;a': 20, 'accept;a': 20 };
    expect(traces(stacks).waitsIn.map(({ name }) => name)).toEqual(['accept', 'poll']);
  });

  test('each side is told by its own samples: no function that waits on the other one only', () => {
    const data = comparisonData({ 'poll;a': 10, 'work;a': 30 }, { 'sleep;a': 30, 'work;a': 10 });
    const found = profilerTraces(data, { baseline: [], candidate: [] })!;
    expect(found.baseline).toMatchObject({ waiting: 0.25, waitsIn: [{ name: 'poll' }] });
    expect(found.candidate).toMatchObject({ waiting: 0.75, waitsIn: [{ name: 'sleep' }] });
    expect(found.candidate.waitsIn).toHaveLength(1);
  });

  test.each([
    'wait',
    'os.waitpid',
    'Condition.wait',
    '_wait_for_tstate_lock',
    'pthread_cond_wait',
    '__poll',
    'select.epoll_wait',
    'runtime.epollwait',
    'runtime.futex',
    'java.lang.Thread.sleep',
    'jdk.internal.misc.Unsafe.park',
    'Thread#join',
    '(idle)',
  ])('%s waits', (name) => {
    expect(traces({ [name]: 1 }).waiting).toBe(1);
  });

  test.each([
    'wait_for_reply',
    'waiter',
    'await',
    'sleepy',
    'selectRows',
    'spark',
    'idle.run',
    '(idle) task',
  ])('%s works', (name) => {
    expect(traces({ [name]: 1 }).waiting).toBe(0);
  });
});

describe('overhead', () => {
  test('is the part of the samples with a function of a profiler anywhere in the stack', () => {
    const stacks = {
      'deflate;runtime/pprof.profileWriter;main': 10,
      'io.pyroscope.Agent;main': 5,
      'deflate;main': 60,
      main: 25,
    };
    expect(traces(stacks).overhead).toBeCloseTo(0.15, 12);
    expect(traces({ 'deflate;main': 60 }).overhead).toBe(0);
    expect(traces({ 'io.pyroscope.Agent': 60 }).overhead).toBe(1);
  });

  test.each([
    'runtime/pprof.profileWriter',
    'runtime.sigprof',
    'github.com/grafana/pyroscope-go.(*Session).upload',
    'github.com/pyroscope-io/client/upstream/remote.(*Remote).Upload',
    'io.pyroscope.javaagent.Profiler.dump',
    'one.profiler.AsyncProfiler.execute0',
  ])('%s is a profiler', (name) => {
    expect(overheadOf({ name, file: '' })).toBe(0.5);
  });

  test.each(['shop/runtime/pprof.serve', 'runtime.mallocgc', 'shop.io.pyroscope.report'])(
    '%s is none',
    (name) => {
      expect(overheadOf({ name, file: '' })).toBe(0);
    },
  );

  test.each([
    ['pyroscope/__init__.py', 0.5],
    ['/usr/lib/python3/site-packages/pyroscope/__init__.py', 0.5],
    ['tracemalloc.py', 0.5],
    ['/usr/lib/python3.13/tracemalloc.py', 0.5],
    ['site-packages/memray/tracker.py', 0.5],
    ['node_modules/@pyroscope/nodejs/dist/index.js', 0.5],
    ['node_modules/@datadog/pprof/out/src/index.js', 0.5],
    ['shop/__init__.py', 0],
    ['my_tracemalloc.py', 0],
    ['tracemalloc.py.d/shop.py', 0],
    ['memray/examples/shop.py', 0],
  ])('the file %s: %d', (file, expected) => {
    expect(overheadOf({ name: 'run', file })).toBe(expected);
  });
});

describe('samples that say nothing', () => {
  test('none at all: nothing waits and nothing is overhead', () => {
    expect(traces({})).toEqual({ sampleNanos: null, uploadMs: null, waiting: 0, waitsIn: [], overhead: 0 });
  });

  test('without a stack they belong to no function', () => {
    const data = comparisonData({ 'poll;main': 30, 'work;main': 10 }, {}, { blocks: 1 });
    // An empty stack before that of `poll`, at the same offset.
    const table = { ...data.table, stackOffsets: Int32Array.of(0, 0, 2, 4) };
    const baseline = { ...data.baseline, blocks: [Float64Array.of(6e8, 3e8, 1e8)] };
    const none = { baseline: [], candidate: [] };
    expect(profilerTraces({ ...data, table, baseline }, none)!.baseline.waiting).toBe(0.75);
  });

  test('fewer than none, in the difference of two profiles, are none', () => {
    expect(traces({ 'poll;main': -10, 'sleep;main': 30, 'work;main': 90 })).toMatchObject({
      waiting: 0.25,
      waitsIn: [{ name: 'sleep' }],
    });
  });
});

describe('the time between two samples', () => {
  test.each<[string, number, Stacks, DataOptions]>([
    ['100 Hz', 10_000_000, { 'a;main': 100, 'b;main': 101 }, {}],
    ['500 Hz', 2_000_000, { 'a;main': 100, 'b;main': 101 }, { weight: 2_000_000 }],
    ['200 samples are enough', 10_000_000, { 'a;main': 101, 'b;main': 99 }, {}],
  ])('%s', (_, expected, stacks, options) => {
    expect(traces(stacks, options).sampleNanos).toBe(expected);
  });

  test.each<[string, Stacks, DataOptions]>([
    ['fewer have a common divisor by chance', { 'a;main': 100, 'b;main': 99 }, {}],
    ['counts tell no time', { 'a;main': 500, 'b;main': 501 }, { unit: 'count', weight: 10_000_000 }],
    // The two have no common divisor that a profiler could have sampled by.
    ['times that were measured', { 'a;main': 1234567, 'b;main': 7654321 }, { weight: 1000, blocks: 1 }],
  ])('is not known: %s', (_, stacks, options) => {
    expect(traces(stacks, options).sampleNanos).toBeNull();
  });
});

describe('the time between two uploads', () => {
  test('is the middle one of the replicas that have a rhythm', () => {
    const few = seriesOf([at(0), at(5)]);
    const replicas = [every(15), every(30), every(10)].map((times) => seriesOf(times));
    expect(traces({ main: 1 }, {}, [few, ...replicas]).uploadMs).toBe(15_000);
  });

  test('is not known where none has one', () => {
    expect(traces({ main: 1 }, {}, [seriesOf([at(0), at(5)])]).uploadMs).toBeNull();
    expect(traces({ main: 1 }).uploadMs).toBeNull();
  });
});

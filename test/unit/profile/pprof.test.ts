import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePprof } from '../../../src/profile/pprof.ts';
import { stackCount } from '../../../src/profile/profile.ts';
import { encodePprof, type PprofModel } from '../../support/pprof-writer.ts';
import { stacksOf, topSelf } from '../../support/profile-view.ts';

const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));

const small: PprofModel = {
  sampleTypes: [
    { type: 'samples', unit: 'count' },
    { type: 'cpu', unit: 'nanoseconds' },
  ],
  samples: [
    { locationIds: [1, 2], values: [3, 30_000_000] },
    { locationIds: [2], values: [1, 10_000_000], labels: [{ key: 'thread', text: 'main' }] },
  ],
  locations: [
    { id: 1, lines: [{ functionId: 1, line: 12 }] },
    { id: 2, lines: [{ functionId: 2, line: 40 }] },
  ],
  functions: [
    { id: 1, name: 'leaf', file: 'leaf.go', startLine: 7 },
    { id: 2, name: 'main', file: 'main.go' },
  ],
  durationNanos: 1_500_000_000,
};

describe('what a pprof file says', () => {
  test('types, stacks leaf first, values, frames and duration', () => {
    const profile = parsePprof(encodePprof(small));
    expect(profile.sampleTypes).toEqual(small.sampleTypes);
    expect(profile.frames).toEqual([
      { name: 'leaf', file: 'leaf.go', line: 7, lastLine: 12 },
      { name: 'main', file: 'main.go', line: 40 },
    ]);
    expect(stacksOf(profile)).toEqual([
      { names: ['leaf', 'main'], values: [3n, 30_000_000n] },
      { names: ['main'], values: [1n, 10_000_000n] },
    ]);
    expect(profile.durationNanos).toBe(1_500_000_000);
  });

  test('packed, unpacked and gzipped are the same profile', () => {
    const profile = parsePprof(encodePprof(small));
    expect(parsePprof(encodePprof(small, { packed: false }))).toEqual(profile);
    expect(parsePprof(encodePprof(small, { gzip: true }))).toEqual(profile);
  });

  test('inlined calls become frames, the innermost callee first', () => {
    const profile = parsePprof(
      encodePprof({
        ...small,
        samples: [{ locationIds: [1, 2], values: [1, 1] }],
        locations: [
          { id: 1, lines: [{ functionId: 3 }, { functionId: 1 }] },
          { id: 2, lines: [{ functionId: 2 }] },
        ],
        functions: [...small.functions, { id: 3, name: 'inlined' }],
      }),
    );
    expect(stacksOf(profile)[0]!.names).toEqual(['inlined', 'leaf', 'main']);
  });

  test.each([
    { asked: undefined, index: 1, why: 'the last type without a default' },
    { asked: 'samples', index: 0, why: 'the type it names' },
    { asked: 'wall', index: 1, why: 'the last type when the default names none' },
  ])('the default sample type is $why', ({ asked, index }) => {
    const model = asked === undefined ? small : { ...small, defaultSampleType: asked };
    expect(parsePprof(encodePprof(model)).defaultSampleType).toBe(index);
  });

  test('64-bit values keep every bit', () => {
    const extremes = [-(2n ** 63n), 2n ** 63n - 1n, -1n, 0n, 2n ** 53n + 1n, -(2n ** 32n), 2n ** 31n];
    const samples = extremes.map((value) => ({ locationIds: [1], values: [value, -value - 1n] }));
    for (const packed of [true, false]) {
      const { values } = parsePprof(encodePprof({ ...small, samples }, { packed }));
      expect([...values[0]!]).toEqual(extremes);
      expect([...values[1]!]).toEqual(extremes.map((value) => -value - 1n));
    }
  });

  test('ids may be addresses or 64-bit hashes', () => {
    const near = 2n ** 63n + 1n;
    const profile = parsePprof(
      encodePprof({
        ...small,
        samples: [{ locationIds: [near, near + 1n, 0x7f12_3456_7890], values: [1, 1] }],
        locations: [
          { id: near, lines: [{ functionId: 2n ** 64n - 1n }] },
          { id: near + 1n, lines: [{ functionId: 2n ** 64n - 2n }] },
          { id: 0x7f12_3456_7890, lines: [{ functionId: 5_000_000 }] },
        ],
        functions: [
          { id: 2n ** 64n - 1n, name: 'a' },
          { id: 2n ** 64n - 2n, name: 'b' },
          { id: 5_000_000, name: 'c' },
        ],
      }),
    );
    expect(stacksOf(profile)[0]!.names).toEqual(['a', 'b', 'c']);
  });

  test('a location nobody symbolised is its address in its binary', () => {
    const { frames } = parsePprof(
      encodePprof({
        ...small,
        samples: [{ locationIds: [1, 2], values: [1, 1] }],
        mappings: [{ id: 9, file: '/usr/lib/libc.so.6' }],
        locations: [
          { id: 1, mappingId: 9, address: 0xdead_beef_cafen, lines: [] },
          { id: 2, mappingId: 10, address: 16, lines: [] },
        ],
      }),
    );
    expect(frames).toEqual([
      { name: '0xdeadbeefcafe', file: 'libc.so.6', line: 0 },
      { name: '0x10', file: '', line: 0 },
    ]);
  });

  test('without a start line, the smallest line of a function is its line', () => {
    const lines = [44, 40, 42].map((line) => ({ functionId: 2, line }));
    const locations = lines.map((line, i) => ({ id: i + 1, lines: [line] }));
    const samples = [{ locationIds: [1, 2, 3], values: [1, 1] }];
    const { frames } = parsePprof(encodePprof({ ...small, samples, locations }));
    expect(frames).toEqual([{ name: 'main', file: 'main.go', line: 40, lastLine: 42 }]);
  });

  test('a name may be only a system name, missing, or bad UTF-8', () => {
    const functions = [
      { id: 1, name: '', systemName: '_ZN3foo' },
      { id: 2, name: '' },
    ];
    const profile = parsePprof(encodePprof({ ...small, functions }));
    expect(stacksOf(profile)[0]!.names).toEqual(['_ZN3foo', '[unknown]']);
    const bytes = Buffer.from(encodePprof(small));
    bytes[bytes.indexOf('leaf')] = 0xff;
    expect(parsePprof(bytes).frames[0]!.name).toBe('\ufffdeaf');
  });

  test('unknown fields are skipped', () => {
    const unknown = Buffer.from([((100 << 3) & 0x7f) | 0x80, 6, 1, 0xa2, 0x06, 2, 7, 7]);
    const bytes = Buffer.concat([unknown, encodePprof(small), unknown]);
    expect(parsePprof(bytes)).toEqual(parsePprof(encodePprof(small)));
  });
});

describe('profiles without samples', () => {
  test.each([
    ['no bytes', ''],
    ["Pyroscope's answer for an unknown service", '\n\x002\x00Z\x00'],
    ['a sample type only, without a string table', '\n\x00'],
  ])('%s', (_, text) => {
    const profile = parsePprof(Buffer.from(text, 'latin1'));
    expect(stackCount(profile)).toBe(0);
    expect(profile.values.every((column) => column.length === 0)).toBe(true);
  });
});

describe('real profiles', () => {
  test("Pyroscope 1.18.0's answer, plain and gzipped, differs in the order of its samples only", () => {
    const [plain, gzipped] = ['pb', 'pb.gz'].map((end) =>
      parsePprof(fixture(`pyroscope/1.18.0/select-merge-profile.${end}`)),
    );
    expect(plain!.sampleTypes).toEqual([{ type: 'cpu', unit: 'nanoseconds' }]);
    expect(stackCount(plain!)).toBe(79);
    expect(topSelf(plain!, 0)).toEqual(topSelf(gzipped!, 0));
    expect(topSelf(plain!, 0)[0]).toEqual(['ai.py:45 - l2_normalize.<locals>.<listcomp>', 14_140_000_000n]);
  });

  test('a CPU profile of Go 1.26 has the top lines of `go tool pprof -top`', () => {
    const profile = parsePprof(fixture('go/1.26/cpu.pb.gz'));
    expect(profile.sampleTypes[profile.defaultSampleType]).toEqual({ type: 'cpu', unit: 'nanoseconds' });
    expect(profile.durationNanos).toBe(1_493_223_459);
    expect(topSelf(profile, 0).slice(0, 4)).toEqual([
      ['main.remainder', 42n],
      ['runtime.memmove', 24n],
      ['main.isPrime', 22n],
      ['runtime.typePointers.next', 10n],
    ]);
    const remainder = stacksOf(profile).find(({ names }) => names[0] === 'main.remainder')!;
    expect(remainder.names).toEqual([
      'main.remainder',
      'main.isPrime',
      'main.countPrimes',
      'main.main',
      'runtime.main',
    ]);
  });

  test('an allocation profile of Go 1.26 has four types and names its default', () => {
    const profile = parsePprof(fixture('go/1.26/allocs.pb.gz'));
    expect(profile.sampleTypes.map(({ type }) => type)).toEqual([
      'alloc_objects',
      'alloc_space',
      'inuse_objects',
      'inuse_space',
    ]);
    expect(profile.defaultSampleType).toBe(1);
    expect(topSelf(profile, 1)[0]).toEqual(['strings.(*Builder).WriteString', 1_016_044_816n]);
  });
});

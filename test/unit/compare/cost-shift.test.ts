import { beforeAll, describe, expect, test } from 'vitest';
import { findCostShifts } from '../../../src/compare/cost-shift.ts';
import { SHOP, type Stacks, scaled } from '../../support/comparison-data.ts';
import { fc } from '../../support/fast-check.ts';
import { dataWithFiles, type NamedShift, shiftsOf } from '../../support/moved-cost.ts';
import { type ShiftCase, seededShift } from '../../support/random-tree.ts';
import { loadRecordedPairs, type RecordedPair } from '../../support/recorded-pair.ts';

/** The stacks with some replaced; 0 removes one. */
function changed(stacks: Stacks, changes: Stacks): Stacks {
  return { ...stacks, ...changes };
}

function shifts(baseline: Stacks, candidate: Stacks, files: Readonly<Record<string, string>> = {}) {
  return shiftsOf(dataWithFiles(baseline, candidate, files));
}

const inOneFile = (...stacks: readonly Stacks[]) =>
  Object.fromEntries(
    stacks.flatMap((side) =>
      Object.keys(side).flatMap((text) => text.split(';').map((name) => [name, 'shop.py'])),
    ),
  );

describe('renames', () => {
  test('a renamed function moved', () => {
    const renamed = changed(SHOP, { 'rank;search;main': 0, 'rank_all;search;main': 2100 });
    expect(shifts(SHOP, renamed)).toEqual([
      expect.objectContaining({
        kind: 'renamed',
        from: ['rank'],
        to: ['rank_all'],
        isBalanced: true,
        evidence: ['same callers', 'similar name', 'equal amounts'],
      }),
    ]);
    const [shift] = shifts(SHOP, renamed);
    expect(shift!.net / shift!.movedSamples).toBeCloseTo(0.05, 2);
    expect(shift!.netShare).toBeCloseTo(0.05, 2);
    expect(shift!.unionGrowth).toBeCloseTo(1.05, 2);
  });

  test('renamed and 60 % more: the union grew', () => {
    const renamed = changed(SHOP, { 'rank;search;main': 0, 'rank_all;search;main': 3200 });
    const [shift, ...others] = shifts(SHOP, renamed);
    expect(others).toEqual([]);
    expect(shift).toMatchObject({ kind: 'renamed', to: ['rank_all'], isBalanced: false });
    expect(shift!.unionGrowth).toBeCloseTo(1.6, 1);
    // So exact that a gate can fail on it, although one half has no candidate and the other no baseline.
    expect(Math.log(shift!.unionGrowth)).toBeGreaterThan(4.4 * Math.sqrt(shift!.unionVariance));
  });

  test('another name is enough when callers and amounts are the same', () => {
    const renamed = changed(SHOP, { 'rank;search;main': 0, 'order;search;main': 1950 });
    expect(shifts(SHOP, renamed)).toMatchObject([{ kind: 'renamed', isBalanced: true }]);
  });

  test('but not when the amounts differ, unless both lie in the same file', () => {
    const cheaper = changed(SHOP, { 'rank;search;main': 0, 'order;search;main': 700 });
    expect(shifts(SHOP, cheaper)).toEqual([]);
    expect(shifts(SHOP, cheaper, inOneFile(SHOP, cheaper))).toMatchObject([
      { kind: 'renamed', isBalanced: false },
    ]);
    const dearer = changed(SHOP, { 'rank;search;main': 0, 'order;search;main': 5000 });
    expect(shifts(SHOP, dearer, inOneFile(SHOP, dearer))).toEqual([]);
  });

  test('a whole file that moved, callers and all', () => {
    const before = changed(SHOP, { 'pack@old.py;flush@old.py;main': 900, 'flush@old.py;main': 400 });
    const after = changed(SHOP, { 'pack@new.py;flush@new.py;main': 930, 'flush@new.py;main': 390 });
    const found = shifts(before, after);
    expect(found.map(({ from, to, isBalanced }) => [from, to, isBalanced])).toEqual([
      [['pack'], ['pack'], true],
      [['flush'], ['flush'], true],
    ]);
  });

  test('the true successor is matched, a new function beside it is not', () => {
    const after = changed(SHOP, {
      'rank;search;main': 0,
      'rank_all;search;main': 2050,
      'audit;search;main': 600,
    });
    const found = shifts(SHOP, after, inOneFile(SHOP, after));
    expect(found.map(({ to }) => to)).toEqual([['rank_all']]);
  });
});

describe('extraction, inlining, splits and merges', () => {
  test('part of a function moved into a new callee', () => {
    const extracted = changed(SHOP, { 'rank;search;main': 1100, 'score;rank;search;main': 880 });
    expect(shifts(SHOP, extracted)).toMatchObject([
      { kind: 'extracted', from: ['rank'], to: ['score'], isBalanced: true },
    ]);
  });

  test('a callee that vanished into its caller', () => {
    const before = changed(SHOP, { 'score;rank;search;main': 900 });
    const inlined = changed(SHOP, { 'rank;search;main': 2950 });
    expect(shifts(before, inlined)).toMatchObject([
      { kind: 'inlined', from: ['score'], to: ['rank'], isBalanced: true },
    ]);
  });

  test('many small callees that vanished into their caller, each too small for a test', () => {
    const small = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`part${i};rank;search;main`, 45]));
    const inlined = changed(SHOP, { 'rank;search;main': 2900 });
    const [shift] = shifts(changed(SHOP, small), inlined);
    expect(shift).toMatchObject({ kind: 'inlined', to: ['rank'], isBalanced: true });
    expect(shift!.from).toHaveLength(20);
  });

  test('one function became two, and two became one', () => {
    const split = changed(SHOP, {
      'rank;search;main': 0,
      'first_half;search;main': 900,
      'other_half;search;main': 1080,
    });
    const files = inOneFile(SHOP, split);
    expect(shifts(SHOP, split, files)).toMatchObject([
      { kind: 'moved', from: ['rank'], to: ['other_half', 'first_half'], isBalanced: true },
    ]);
    expect(shifts(split, SHOP, files)).toMatchObject([
      { kind: 'moved', from: ['other_half', 'first_half'], to: ['rank'], isBalanced: true },
    ]);
  });

  test('extracted and much more expensive is judged as a union, and not at all beyond twice the amount', () => {
    const dearer = changed(SHOP, { 'rank;search;main': 800, 'score;rank;search;main': 2100 });
    expect(shifts(SHOP, dearer)).toMatchObject([{ kind: 'extracted', isBalanced: false }]);
    expect(shifts(SHOP, dearer)[0]!.unionGrowth).toBeGreaterThan(1.4);
    const far = changed(SHOP, { 'rank;search;main': 1200, 'score;rank;search;main': 2100 });
    expect(shifts(SHOP, far)).toEqual([]);
  });
});

/** The dangerous error: a real regression waved through because something else got cheaper. */
describe('an unrelated regression is never explained away', () => {
  const nothing: readonly NamedShift[] = [];

  test('by a sibling in the same file that shrank by the same amount', () => {
    const after = scaled(SHOP, { rank: 0.6, tokenize: 1 + 800 / 900 });
    expect(shifts(SHOP, after, inOneFile(SHOP, after))).toEqual(nothing);
  });

  test('by a sibling of a similar name that shrank', () => {
    const base = changed(SHOP, { 'encode_text;search;main': 1200, 'encode_image;search;main': 1500 });
    const after = changed(base, { 'encode_text;search;main': 2100, 'encode_image;search;main': 600 });
    expect(shifts(base, after, inOneFile(base, after))).toEqual(nothing);
  });

  test('a new callee, by its caller that shrank where others call it', () => {
    const base = changed(SHOP, { 'rank;cart;main': 1500 });
    const after = changed(base, { 'rank;cart;main': 200, 'audit;rank;search;main': 1300 });
    expect(shifts(base, after, inOneFile(base, after))).toEqual(nothing);
  });

  test('by its caller, or a callee, that shrank where it always was', () => {
    const base = changed(SHOP, { 'score;rank;search;main': 1000 });
    const callee = changed(base, { 'rank;search;main': 1000, 'score;rank;search;main': 2000 });
    expect(shifts(base, callee, inOneFile(base, callee))).toEqual(nothing);
    const caller = changed(base, { 'rank;search;main': 2600, 'score;rank;search;main': 400 });
    expect(shifts(base, caller, inOneFile(base, caller))).toEqual(nothing);
  });

  test('by a sibling that vanished: it grew where it always was', () => {
    const after = changed(SHOP, { 'tokenize;search;main': 0, 'idx;search;main': 2000 });
    expect(shifts(SHOP, after, inOneFile(SHOP, after))).toEqual(nothing);
  });

  test('a new function, by another that vanished elsewhere', () => {
    const after = changed(SHOP, { 'compress;write;main': 0, 'audit;search;main': 1000 });
    expect(shifts(SHOP, after, inOneFile(SHOP, after))).toEqual(nothing);
  });

  test('a new function, by a sibling that shrank', () => {
    const after = changed(SHOP, { 'rank;search;main': 1000, 'audit;search;main': 1000 });
    expect(shifts(SHOP, after, inOneFile(SHOP, after))).toEqual(nothing);
  });

  test('a new callee, by a caller that only seems to have shrunk beside it', () => {
    const search = (rest: number) => {
      const data = dataWithFiles(
        { 'work;main': 3000, 'rest;main': 300 },
        { 'work;main': 3000, 'extra;work;main': 3000, 'rest;main': rest },
      );
      expect(data.table.functions.map(({ name }) => name)).toEqual(['work', 'main', 'rest', 'extra']);
      // As if the new function had doubled the size factor: half of `work` seems to be gone.
      return findCostShifts({
        table: data.table,
        samples: { baseline: Float64Array.of(3000, 300, 0), candidate: Float64Array.of(3000, rest, 3000) },
        factor: 2,
        isControl: Uint8Array.of(1, rest > 0 ? 1 : 0, 1),
        functions: [
          { id: 0, theta: Math.log(0.5), variance: 0.01, drift: 0, expected: 6000, seen: 3000 },
          { id: 3, theta: 9, variance: 1, drift: 0, expected: 0, seen: 3000 },
        ],
        bound: { theta: 0.05, deviations: 2.5, samples: 12 },
      });
    };
    // The rest did twice as much: so should `work` have done.
    expect(search(600)).toHaveLength(1);
    expect(search(300)).toEqual([]);
    // With no other function nobody can tell.
    expect(search(0)).toEqual([]);
  });

  test('in random services with equal gains and losses at random places', () => {
    let moved = 0;
    const runs = 300;
    fc.assert(
      fc.property(service, fc.nat(), fc.nat(), (stacks, first, second) => {
        const texts = Object.keys(stacks);
        const grows = texts[first % texts.length]!;
        const shrinks = texts[second % texts.length]!;
        fc.pre(grows.split(';')[0] !== shrinks.split(';')[0]);
        const amount = Math.round((stacks[shrinks] as number) * 0.6);
        const after = changed(stacks, {
          [grows]: (stacks[grows] as number) + amount,
          [shrinks]: (stacks[shrinks] as number) - amount,
        });
        moved += shifts(stacks, after, inOneFile(stacks)).length;
      }),
      { numRuns: runs, seed: 4 },
    );
    expect(moved).toBe(0);
  });
});

/** Trees of 2000 functions with noise and another load, one change each. */
describe('simulated trees', () => {
  const CASES = 60;
  const found = (kind: ShiftCase) =>
    Array.from({ length: CASES }, (_, seed) => {
      const { table, samples, function: id, extra } = seededShift(seed, kind);
      const name = (at: number) => table.functions[at]!.name;
      const side = (values: Float64Array) => ({
        blocks: [values.map((value) => value * 1e7)],
        durationMs: 240_000,
        uploads: 16,
      });
      const shifts = shiftsOf({
        kind: 'cpu',
        unit: 'nanoseconds',
        table,
        ignored: new Uint8Array(table.functions.length),
        baseline: side(samples.baseline),
        candidate: side(samples.candidate),
      });
      return { shifts, function: name(id), extra: name(extra) };
    });

  test.each(['renamed', 'extracted', 'inlined'] as const)(
    '%s functions are found, and nothing else',
    (kind) => {
      const wrong = found(kind).filter(({ shifts: [shift, ...others], function: own, extra }) => {
        const [from, to] = kind === 'inlined' ? [extra, own] : [own, extra];
        const isRight = shift?.kind === kind && shift.from.join() === from && shift.to.join() === to;
        return !(isRight && shift.isBalanced && others.length === 0);
      });
      expect(wrong.length).toBeLessThanOrEqual(0.05 * CASES);
    },
  );

  test.each(['new beside shrunk', 'grown beside shrunk'] as const)('%s is not moved', (kind) => {
    expect(found(kind).flatMap(({ shifts }) => shifts)).toEqual([]);
  });
});

const NAMES = [
  'parse',
  'render',
  'query',
  'encode',
  'sort_rows',
  'checksum',
  'lookup',
  'validate',
  'merge',
  'zip',
];

/** Services of up to forty stacks of up to four frames below `main`. */
const service: fc.Arbitrary<Record<string, number>> = fc
  .uniqueArray(
    fc.tuple(
      fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 100, max: 3000 }),
    ),
    { minLength: 5, maxLength: 40, selector: ([frames]) => frames.join(';') },
  )
  .map((stacks) =>
    Object.fromEntries(stacks.map(([frames, samples]) => [`${frames.join(';')};main`, samples])),
  );

/** Changes of the kinds a refactoring makes, so that the properties see shifts, too. */
const refactoring = fc.array(
  fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('rename', 'extract', 'grow', 'remove'),
    factor: fc.double({ min: 0.2, max: 3, noNaN: true }),
  }),
  { maxLength: 5 },
);

function refactored(stacks: Stacks, steps: readonly { at: number; kind: string; factor: number }[]): Stacks {
  let after: Stacks = stacks;
  for (const { at, kind, factor } of steps) {
    const texts = Object.keys(after);
    const text = texts[at % texts.length]!;
    const leaf = text.split(';')[0]!;
    const samples = after[text] as number;
    if (kind === 'grow') after = changed(after, { [text]: Math.round(samples * factor) });
    if (kind === 'remove') after = changed(after, { [text]: 0 });
    if (kind === 'extract') {
      const part = Math.round(samples / 2);
      after = changed(after, { [text]: samples - part, [`${leaf}_part;${text}`]: Math.round(part * factor) });
    }
    if (kind === 'rename') {
      const renamed = ([stack, count]: [string, Stacks[string]]) => [
        stack
          .split(';')
          .map((name) => (name === leaf ? `${leaf}_v2` : name))
          .join(';'),
        stack.startsWith(`${leaf};`) ? Math.round((count as number) * factor) : count,
      ];
      after = Object.fromEntries(Object.entries(after).map(renamed));
    }
  }
  return after;
}

describe('properties', () => {
  test('nothing moves in unchanged data, nor under more load', () => {
    fc.assert(
      fc.property(service, fc.constantFrom(1, 2, 3), (stacks, load) => {
        expect(shifts(stacks, scaled(stacks, {}, load))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('all numbers are finite, no function is in two shifts, gains and losses have their sign', () => {
    fc.assert(
      fc.property(service, refactoring, (stacks, steps) => {
        const found = shifts(stacks, refactored(stacks, steps));
        const members = found.flatMap(({ from, to }) => [...from, ...to]);
        expect(new Set(members).size).toBe(members.length);
        for (const shift of found) {
          const { movedSamples, net, netShare, unionExpected, unionSeen, unionGrowth, unionVariance } = shift;
          for (const value of [
            movedSamples,
            net,
            netShare,
            unionExpected,
            unionSeen,
            unionGrowth,
            unionVariance,
          ]) {
            expect(value).toSatisfy(Number.isFinite);
          }
          expect(movedSamples).toBeGreaterThan(0);
          expect(unionVariance).toBeGreaterThan(0);
          expect(shift.from.length * shift.to.length).toBeGreaterThan(0);
          // What counts as moved is no more than half of it off.
          if (shift.isBalanced) expect(Math.abs(netShare)).toBeLessThanOrEqual(0.5);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the order of the stacks does not matter', () => {
    let seen = 0;
    fc.assert(
      fc.property(service, refactoring, fc.infiniteStream(fc.nat()), (stacks, steps, keys) => {
        const after = refactored(stacks, steps);
        const shuffled = (side: Stacks) =>
          Object.fromEntries(
            Object.entries(side)
              .map((entry) => ({ entry, key: keys.next().value as number }))
              .sort((a, b) => a.key - b.key)
              .map(({ entry }) => entry),
          );
        const first = shifts(stacks, after);
        seen += first.length;
        const again = shifts(shuffled(stacks), shuffled(after));
        expect(again.map(rounded)).toEqual(first.map(rounded));
      }),
      { numRuns: 200, seed: 11 },
    );
    expect(seen).toBeGreaterThan(20);
  });
});

/** Sums of fractions differ in their last digits with their order. */
function rounded(shift: NamedShift): NamedShift {
  const entries = Object.entries(shift).map(([key, value]) => [
    key,
    typeof value === 'number' ? Number(value.toPrecision(9)) : value,
  ]);
  return Object.fromEntries(entries) as NamedShift;
}

describe('recordings', () => {
  let pairOf: (service: string, baseline: string, candidate: string) => RecordedPair;
  const AI = ['ai-clip', 'ai-enrichment', 'ai-florence', 'ai-llm', 'ai-yolo26'];
  const ALL = [...AI, 'nemotron-backend'];
  const found = (service: string, baseline: string, candidate: string) => {
    const { data, result } = pairOf(service, baseline, candidate);
    return shiftsOf(data, result);
  };

  beforeAll(async () => {
    pairOf = await loadRecordedPairs();
  });

  test('normalize_vectors was renamed to l2_normalize, about 12 % dearer', () => {
    const [shift, ...others] = found('ai-clip', 'baseline', 'candidate');
    expect(others).toEqual([]);
    expect(shift).toMatchObject({
      kind: 'renamed',
      from: ['normalize_vectors'],
      to: ['l2_normalize'],
      isBalanced: true,
    });
    expect(shift!.netShare).toBeGreaterThan(0.07);
    expect(shift!.netShare).toBeLessThan(0.2);
  });

  test('nothing explains iou, JSON encoding, or anything beside what ai-enrichment saved', () => {
    const others = ALL.filter((service) => service !== 'ai-clip');
    expect(others.flatMap((service) => found(service, 'baseline', 'candidate'))).toEqual([]);
    expect(others.flatMap((service) => found(service, 'history1', 'candidate'))).toEqual([]);
  });

  test('nothing moved between windows of the same code', () => {
    const pairs = (windows: readonly string[]) =>
      windows.flatMap((a) => windows.filter((b) => b !== a).map((b) => [a, b] as const));
    const same = pairs(['history1', 'history2', 'baseline']).flatMap(([a, b]) =>
      ALL.flatMap((service) => found(service, a, b)),
    );
    const other = pairs(['a1', 'a2', 'b1']).flatMap(([a, b]) =>
      AI.flatMap((service) => found(service, a, b)),
    );
    expect([...same, ...other]).toEqual([]);
  });
});

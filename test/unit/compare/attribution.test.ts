import { beforeAll, describe, expect, test } from 'vitest';
import { type AttributionInput, attribute } from '../../../src/compare/attribution.ts';
import { prepareSizeFactors, sizeFactorWithout } from '../../../src/compare/size-factors.ts';
import { SHOP, type Stacks, scaled } from '../../support/comparison-data.ts';
import { fc } from '../../support/fast-check.ts';
import { attributionOf, dataWithFiles } from '../../support/moved-cost.ts';
import { seededCase } from '../../support/random-tree.ts';
import { loadRecordedPairs, type RecordedPair } from '../../support/recorded-pair.ts';

function attributed(baseline: Stacks, candidate: Stacks, failing: readonly string[]) {
  const { causes, culprits, name } = attributionOf(dataWithFiles(baseline, candidate), failing);
  return {
    causes: causes.map((cause) => ({
      culprit: name(cause.function),
      failing: cause.failing.map(name),
      path: cause.path.map(name),
      explains: cause.explains.map(name),
      added: cause.added,
    })),
    culprits: culprits.map((culprit) => name(culprit.function)),
  };
}

describe('attribute', () => {
  test('blames the callee and says which callers it explains', () => {
    const base = { ...SHOP, 'score;rank;search;main': 1000 };
    const { causes, culprits } = attributed(base, { ...base, 'score;rank;search;main': 2500 }, ['score']);
    expect(causes).toEqual([
      {
        culprit: 'score',
        failing: ['score'],
        path: ['main', 'search', 'rank', 'score'],
        // For `main` it is no more than windows differ by: nothing to explain.
        explains: ['rank', 'search'],
        added: 1500,
      },
    ]);
    expect(culprits).toEqual(['score']);
  });

  test('a caller that costs a little more itself has the same cause', () => {
    const base = { ...SHOP, 'score;rank;search;main': 1000 };
    const after = { ...base, 'score;rank;search;main': 3000, 'rank;search;main': 2800 };
    const { causes } = attributed(base, after, ['rank', 'score']);
    expect(causes).toMatchObject([{ culprit: 'score', failing: ['score', 'rank'] }]);
  });

  test('a caller that costs more for itself than through its callee is a cause of its own', () => {
    const base = { ...SHOP, 'score;rank;search;main': 1000 };
    const after = { ...base, 'score;rank;search;main': 1900, 'rank;search;main': 4500 };
    const { causes } = attributed(base, after, ['rank', 'score']);
    expect(causes).toMatchObject([
      { culprit: 'rank', failing: ['rank'] },
      { culprit: 'score', failing: ['score'] },
    ]);
  });

  test('two causes in one service are two', () => {
    const after = scaled(SHOP, { rank: 1.8, compress: 2 });
    const { causes } = attributed(SHOP, after, ['compress', 'rank']);
    expect(causes.map(({ culprit, explains }) => [culprit, explains[0]])).toEqual([
      ['rank', 'search'],
      ['compress', 'write'],
    ]);
  });

  test('a function called from many places, too little in each, is still the cause', () => {
    const inHandlers = (leaf: string, samples: number) =>
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${leaf};handler${i};main`, samples]));
    const all = (samples: number): Stacks => ({
      ...inHandlers('encode', samples),
      ...inHandlers('work', 60),
      ...inHandlers('wait', 60),
    });
    const { causes } = attributed(all(6), all(34), ['encode']);
    expect(causes).toMatchObject([{ culprit: 'encode', failing: ['encode'] }]);
    expect(causes[0]!.explains).toContain('main');
    expect(causes[0]!.path).toHaveLength(3);
  });

  test('recursion counts once', () => {
    const base = { ...SHOP, 'walk;walk;walk;main': 700, 'walk;walk;main': 300, 'walk;main': 100 };
    const after = scaled(base, { walk: 2 });
    const [cause, ...others] = attributed(base, after, ['walk']).causes;
    expect(others).toEqual([]);
    expect(cause).toMatchObject({ culprit: 'walk', path: ['main', 'walk'] });
    expect(cause!.added).toBeCloseTo(1100, -2);
  });

  test('functions that call each other end in one cause', () => {
    const base = { ...SHOP, 'ping;pong;ping;pong;main': 900, 'pong;ping;pong;main': 800 };
    const after = scaled(base, { ping: 2, pong: 2 });
    const { causes } = attributed(base, after, ['ping', 'pong']);
    expect(causes.flatMap(({ failing }) => failing).sort()).toEqual(['ping', 'pong']);
  });

  test('a function whose callees saved more than it added is its own cause', () => {
    const base = { ...SHOP, 'score;rank;search;main': 2500 };
    const after = { ...base, 'score;rank;search;main': 0, 'rank;search;main': 3200 };
    expect(attributed(base, after, ['rank']).causes).toMatchObject([{ culprit: 'rank', failing: ['rank'] }]);
  });

  test('what only moved there is no cause', () => {
    const base = { ...SHOP, 'order;search;main': 900 };
    const after = { ...base, 'rank;search;main': 0, 'rank_all;search;main': 2000, 'order;search;main': 2000 };
    const data = dataWithFiles(base, after);
    const id = (name: string) => data.table.functions.findIndex((key) => key.name === name);
    const sum = (blocks: readonly Float64Array[]) =>
      blocks[0]!.map((_, stack) => blocks.reduce((all, block) => all + block[stack]! / 1e7, 0));
    const input: AttributionInput = {
      table: data.table,
      samples: { baseline: sum(data.baseline.blocks), candidate: sum(data.candidate.blocks) },
      factor: 1,
      minAdded: 20,
      failing: [id('order')],
    };
    const culprits = (exempt: readonly number[]) =>
      attribute({ ...input, exempt: new Set(exempt) }).culprits.map((culprit) => culprit.function);
    expect(culprits([])).toEqual([id('rank_all'), id('order')]);
    expect(culprits([id('rank_all')])).toEqual([id('order')]);
  });

  test('a renamed caller hides no cause and is none', () => {
    const base = { ...SHOP, 'score;rank;search;main': 1000, 'idx;rank;search;main': 1500 };
    const after = { ...base, 'score;rank;search;main': 2500 };
    const rename = (text: string) => text.replaceAll('search', 'find');
    const renamed = Object.fromEntries(Object.entries(after).map(([text, count]) => [rename(text), count]));
    const { causes, culprits } = attributed(base, renamed, ['score']);
    expect(causes).toMatchObject([
      { culprit: 'score', path: ['main', 'find', 'rank', 'score'], explains: ['rank'] },
    ]);
    expect(culprits).toEqual(['score']);
  });

  test('nothing added, nobody blamed', () => {
    expect(attributed(SHOP, SHOP, [])).toEqual({ causes: [], culprits: [] });
    expect(attributed(SHOP, scaled(SHOP, {}, 2), [])).toEqual({ causes: [], culprits: [] });
    expect(attributed({}, {}, [])).toEqual({ causes: [], culprits: [] });
  });
});

/** Trees of 2000 nodes with noise and another load, one change each. */
describe('simulated trees', () => {
  const CASES = 100;
  test.each(['doubled', 'new'] as const)('the right function of a tree: %s', (kind) => {
    let first = 0;
    let cause = 0;
    for (let seed = 0; seed < CASES; seed++) {
      const { culprit, table, samples } = seededCase(seed, kind);
      const isControl = new Uint8Array(table.functions.length).fill(1);
      const factor = Math.exp(sizeFactorWithout(prepareSizeFactors(samples, isControl), [culprit]).log);
      const minAdded = 0.002 * factor * samples.baseline.reduce((sum, value) => sum + value, 0);
      const input = { table, samples, factor, minAdded };
      if (attribute({ ...input, failing: [] }).culprits[0]?.function === culprit) first++;
      const [found, ...others] = attribute({ ...input, failing: [culprit] }).causes;
      if (others.length === 0 && found?.function === culprit) cause++;
    }
    expect(first).toBeGreaterThanOrEqual(0.95 * CASES);
    expect(cause).toBe(CASES);
  });
});

const NAMES = ['parse', 'render', 'query', 'encode', 'sort_rows', 'checksum', 'lookup', 'validate'];

/** Stacks with their samples before and after. */
const both = fc.uniqueArray(
  fc.tuple(
    fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 }),
    fc.integer({ min: 0, max: 3000 }),
    fc.integer({ min: 0, max: 3000 }),
  ),
  { minLength: 1, maxLength: 40, selector: ([frames]) => frames.join(';') },
);

function sidesOf(stacks: readonly (readonly [readonly string[], number, number])[]): [Stacks, Stacks] {
  const side = (which: 1 | 2) =>
    Object.fromEntries(stacks.map((stack) => [`${stack[0].join(';')};main`, stack[which]]));
  return [side(1), side(2)];
}

describe('properties', () => {
  test('every failing function has one cause, paths end in it, callers lie above it, numbers are finite', () => {
    fc.assert(
      fc.property(both, fc.subarray(NAMES), (stacks, chosen) => {
        const present = chosen.filter((name) => stacks.some(([frames]) => frames.includes(name)));
        const { causes } = attributed(...sidesOf(stacks), present);
        expect(causes.flatMap(({ failing }) => failing).sort()).toEqual([...present].sort());
        for (const { culprit, path, explains, added } of causes) {
          expect(path.at(-1)).toBe(culprit);
          expect(explains).not.toContain(culprit);
          expect(new Set(explains).size).toBe(explains.length);
          for (const caller of explains) {
            const isAbove = stacks.some(
              ([frames]) => [...frames, 'main'].indexOf(caller, frames.indexOf(culprit)) > 0,
            );
            expect(isAbove).toBe(true);
          }
          expect(added).toSatisfy(Number.isFinite);
          expect(added).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the stacks does not matter', () => {
    fc.assert(
      fc.property(both, fc.subarray(NAMES), fc.infiniteStream(fc.nat()), (stacks, chosen, keys) => {
        const present = chosen.filter((name) => stacks.some(([frames]) => frames.includes(name)));
        const shuffled = stacks
          .map((stack) => ({ stack, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ stack }) => stack);
        expect(rounded(attributed(...sidesOf(shuffled), present))).toEqual(
          rounded(attributed(...sidesOf(stacks), present)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** Sums of fractions differ in their last digits with their order. */
function rounded({ causes, culprits }: ReturnType<typeof attributed>) {
  return {
    causes: causes.map((cause) => ({ ...cause, added: Number(cause.added.toPrecision(9)) })),
    culprits,
  };
}

describe('recordings', () => {
  let pairOf: (service: string, baseline: string, candidate: string) => RecordedPair;
  const causesOf = (service: string, failing: readonly string[]) => {
    const { data, result } = pairOf(service, 'baseline', 'candidate');
    const { causes, name } = attributionOf(data, failing, result);
    return causes.map((cause) => ({
      culprit: name(cause.function),
      failing: cause.failing.map(name),
      path: cause.path.map(name),
      explains: cause.explains.map(name),
    }));
  };

  beforeAll(async () => {
    pairOf = await loadRecordedPairs();
  });

  test('ai-yolo26: one finding, iou, which explains its callers, growing themselves or not', () => {
    const [cause, ...others] = causesOf('ai-yolo26', ['non_max_suppression', 'iou']);
    expect(others).toEqual([]);
    expect(cause).toMatchObject({ culprit: 'iou', failing: ['iou', 'non_max_suppression'] });
    expect(cause!.path.slice(-3)).toEqual(['handle_yolo', 'non_max_suppression', 'iou']);
    expect(cause!.explains.slice(0, 2)).toEqual(['non_max_suppression', 'handle_yolo']);
    expect(causesOf('ai-yolo26', ['non_max_suppression'])).toMatchObject([{ culprit: 'iou' }]);
  });

  test('nemotron-backend: one finding, JSON encoding', () => {
    const [cause, ...others] = causesOf('nemotron-backend', ['JSONEncoder.iterencode']);
    expect(others).toEqual([]);
    expect(cause).toMatchObject({ culprit: 'JSONEncoder.iterencode' });
    expect(cause!.explains).toEqual(expect.arrayContaining(['dumps', 'serialize_event']));
  });
});

import { describe, expect, test } from 'vitest';
import type { FunctionCost } from '../../../src/compare/shift-input.ts';
import { findParties, type Party } from '../../../src/compare/shift-parties.ts';

/** Samples on both sides by stack, leaf first; idle ones do not occur here. */
type Stacks = Readonly<Record<string, readonly [before: number, after: number]>>;

interface Options {
  readonly factor?: number;
  /** What is known of tested functions, by name; `null`: not tested. Otherwise all leaves are, and there is no noise. */
  readonly tested?: Readonly<Record<string, Partial<FunctionCost> | null>>;
}

/** |theta| of at least 0.25, two standard deviations, and 50 samples. */
const BOUND = { theta: 0.25, deviations: 2, samples: 50 };

function find(stacks: Stacks, { factor = 1, tested = {} }: Options = {}) {
  const paths = Object.keys(stacks).map((text) => text.split(';'));
  const names = [...new Set(paths.flat())].sort();
  const costs = Object.values(stacks);
  const functions = [...new Set(paths.map(([leaf]) => leaf!))].flatMap((name): FunctionCost[] => {
    const known = tested[name];
    if (known === null) return [];
    const own = costs.filter((_, stack) => paths[stack]![0] === name);
    const expected = factor * own.reduce((sum, [before]) => sum + before, 0);
    const seen = own.reduce((sum, [, after]) => sum + after, 0);
    const theta = Math.log((known?.seen ?? seen) / (known?.expected ?? expected));
    return [{ id: names.indexOf(name), theta, variance: 0, drift: 0, expected, seen, ...known }];
  });
  const offsets = [0];
  for (const { length } of paths) offsets.push(offsets.at(-1)! + length);
  const { gainers, losers } = findParties(
    {
      table: {
        functions: names.map((name) => ({ name, file: '' })),
        stackOffsets: Int32Array.from(offsets),
        stackFrames: Int32Array.from(paths.flat(), (name) => names.indexOf(name)),
      },
      samples: {
        baseline: Float64Array.from(costs, ([before]) => before),
        candidate: Float64Array.from(costs, ([, after]) => after),
      },
      factor,
      isControl: new Uint8Array(paths.length).fill(1),
      functions,
      bound: BOUND,
    },
    (a, b) => a - b,
  );
  const named = (parties: readonly Party[]) => parties.map((party) => ({ name: names[party.id], party }));
  return {
    gainers: named(gainers),
    losers: named(losers),
    names: {
      gainers: named(gainers).map(({ name }) => name),
      losers: named(losers).map(({ name }) => name),
    },
    idOf: (name: string) => names.indexOf(name),
  };
}

/** Ten functions `name0`, `name1` and so on, alike. */
const ten = (name: string, cost: readonly [number, number]): Stacks =>
  Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${name}${index};main`, cost]));

const STEADY: Stacks = { 'steady;main': [1000, 1000] };
/** Something has to grow, or nothing is searched. */
const GROWN: Stacks = { 'grown;main': [1000, 3000] };

describe('who gained', () => {
  test.each([
    ['enough samples and growth', [100, 150], {}, true],
    ['too few samples', [100, 149], {}, false],
    ['too little growth, however many samples', [10_000, 11_000], {}, false],
    ['exactly the least growth', [1000, 1300], { theta: 0.25 }, true],
    ['beyond the noise', [100, 200], { variance: 0.3 ** 2 }, true],
    ['no further than the noise', [100, 200], { theta: 0.5, variance: 0.25 ** 2 }, false],
    ['within the noise', [100, 200], { variance: 0.4 ** 2 }, false],
    [
      'new: the noise of a logarithm without a baseline says nothing',
      [0, 50],
      { variance: 4, theta: 3 },
      true,
    ],
    ['new, but small', [0, 49], { variance: 4, theta: 3 }, false],
  ] as const)('%s', (_, cost, fn, isGainer) => {
    const { names } = find({ ...STEADY, 'fn;main': cost }, { tested: { fn } });
    expect(names.gainers).toEqual(isGainer ? ['fn'] : []);
  });

  test('the largest gain first, and nobody is looked for when there is none', () => {
    expect(find({ ...GROWN, 'more;main': [500, 4000], ...STEADY }).names.gainers).toEqual(['more', 'grown']);
    expect(find({ ...STEADY, 'vanished;main': [500, 0] }).names).toEqual({ gainers: [], losers: [] });
  });
});

describe('who lost', () => {
  test.each([
    ['enough samples and loss', [150, 100], {}, true],
    ['too few samples', [149, 100], {}, false],
    ['too few samples, however large a part', [60, 20], {}, false],
    ['too little loss, however many samples', [10_000, 9000], {}, false],
    ['exactly the least loss', [1000, 700], { theta: -0.25 }, true],
    ['beyond the noise', [200, 100], { variance: 0.3 ** 2 }, true],
    ['within the noise', [200, 100], { variance: 0.4 ** 2 }, false],
  ] as const)('%s', (_, cost, fn, isLoser) => {
    const { names } = find({ ...STEADY, ...GROWN, 'fn;main': cost }, { tested: { fn } });
    expect(names).toEqual({ gainers: ['grown'], losers: isLoser ? ['fn'] : [] });
  });

  test('the largest loss first, the vanished among them', () => {
    const stacks = { ...GROWN, 'less;main': [900, 600], 'none;main': [500, 0], ...STEADY } as const;
    const { losers } = find(stacks);
    expect(losers.map(({ name, party }) => [name, party.amount])).toEqual([
      ['none', 500],
      ['less', 300],
    ]);
  });

  test('nobody, when there is nothing to measure a loss against', () => {
    expect(find({ ...GROWN, 'fn;main': [1000, 500] }).names.losers).toEqual([]);
  });
});

/** Everything that did not grow lost 30 %: that is the load, and the growth of others hides it. */
describe('a loss is measured against what did not grow', () => {
  const lessLoad = { 'fn;main': [1000, 700], 'steady;main': [1000, 700] } as const;

  test.each([
    ['one that grew', GROWN],
    ['new functions, each too small for a test', ten('new', [0, 3000])],
  ])('who lost as much as all others lost nothing: %s', (_, others) => {
    const untested = Object.fromEntries(
      Object.keys(ten('new', [0, 0])).map((text) => [text.split(';')[0]!, null]),
    );
    const { names } = find({ ...GROWN, ...lessLoad, ...others }, { tested: untested });
    expect(names).toEqual({ gainers: ['grown'], losers: [] });
  });

  test('and when twice the load was expected, and all others did 30 % less than that', () => {
    const stacks = {
      'grown;main': [1000, 6000],
      'fn;main': [1000, 1400],
      'steady;main': [1000, 1400],
    } as const;
    expect(find(stacks, { factor: 2 }).names).toEqual({ gainers: ['grown'], losers: [] });
  });

  test('functions that vanished do not make the load seem less', () => {
    const stacks = { ...STEADY, ...GROWN, 'fn;main': [1000, 600], ...ten('gone', [3000, 0]) } as const;
    expect(find(stacks).names.losers).toContain('fn');
  });

  test('who lost more than all others lost the rest', () => {
    const { losers } = find({ ...GROWN, 'fn;main': [1000, 350], 'steady;main': [1000, 700] });
    // 30 % fewer are 700 of 1000; half a sample more on both sides keeps zero from having no logarithm.
    expect(losers.map(({ name }) => name)).toEqual(['fn']);
    expect(losers[0]!.party.expected).toBeCloseTo(700, 0);
    expect(losers[0]!.party.amount).toBeCloseTo(350, 0);
  });

  test.each([
    ['a little more than all others, however many samples', [20_000, 12_600]],
    ['much more, but too few samples', [60, 18]],
  ] as const)('but it is not enough to have lost %s', (_, cost) => {
    expect(find({ ...GROWN, 'fn;main': cost, 'steady;main': [1000, 700] }).names.losers).toEqual([]);
  });
});

describe('who vanished', () => {
  test.each([
    ['20 samples are enough', { 'fn;main': [20, 0] }, 1, true],
    ['fewer vanish by chance', { 'fn;main': [19, 0] }, 1, false],
    ['as the load of the candidate would have them', { 'fn;main': [10, 0] }, 2, true],
    [
      'a loss counts without the strays that are left',
      { 'fn;main': [25, 6], 'x;fn;main': [1000, 0] },
      1,
      false,
    ],
  ] as const)('without a test: %s', (_, stacks, factor, hasVanished) => {
    const grown = { 'grown;main': [1000, 5000] } as const;
    const { losers } = find({ ...STEADY, ...grown, ...stacks }, { factor, tested: { fn: null, x: null } });
    expect(losers.map(({ name }) => name).includes('fn')).toBe(hasVanished);
  });

  test('a tested one lost what was expected of it, by its own measure of load', () => {
    const { losers } = find(
      { ...STEADY, ...GROWN, 'fn;main': [1000, 0] },
      { tested: { fn: { expected: 800 } } },
    );
    expect(losers.map(({ name, party }) => [name, party.amount])).toEqual([['fn', 800]]);
  });
});

describe('where the amount lies', () => {
  const gainer = (stacks: Stacks) => {
    const { gainers, idOf } = find({ ...STEADY, 'a;main': [900, 900], 'b;main': [900, 900], ...stacks });
    return { party: gainers.find(({ name }) => name === 'fn')!.party, idOf };
  };

  test('at the call sites that gained, by caller and its caller, not where it stayed or lost', () => {
    const { party, idOf } = gainer({
      'fn;a;main': [100, 300],
      'fn;b;main': [100, 50],
      'fn;steady;main': [100, 100],
    });
    expect(party.sites).toEqual(new Map([[idOf('a'), new Map([[idOf('main'), 200]])]]));
    expect(party).toMatchObject({ expected: 300, seen: 450, amount: 150 });
  });

  test('of a loser, at the call sites that lost', () => {
    const stacks = { ...STEADY, ...GROWN, 'a;main': [900, 900], 'b;main': [900, 900] } as const;
    const { losers, idOf } = find({ ...stacks, 'fn;a;main': [500, 0], 'fn;b;main': [100, 150] });
    expect(losers).toMatchObject([{ name: 'fn', party: { isOneSided: false, changedSites: true } }]);
    expect(losers[0]!.party.sites).toEqual(new Map([[idOf('a'), new Map([[idOf('main'), 500]])]]));
  });

  test.each([
    ['at a new call site, most of it', { 'fn;a;main': [0, 850], 'fn;b;main': [1000, 1150] }, true],
    ['at a new call site, too little of it', { 'fn;a;main': [0, 300], 'fn;b;main': [100, 200] }, false],
    ['at an old one', { 'fn;a;main': [100, 900] }, false],
    ['at one with strays', { 'fn;a;main': [20, 1000] }, true],
    ['at one that had more than strays', { 'fn;a;main': [30, 1000] }, false],
  ] as const)('the call tree changed or not: %s', (_, stacks, isChanged) => {
    const theta = 1;
    const { gainers } = find(
      { ...STEADY, 'a;main': [900, 900], 'b;main': [900, 900], ...stacks },
      { tested: { fn: { theta } } },
    );
    expect(gainers.map(({ party }) => party.changedSites)).toEqual([isChanged]);
  });

  test('callers that only one side has are no landmarks: nothing shows that the call tree changed', () => {
    const { party } = gainer({ 'fn;handler': [0, 500] });
    expect(party).toMatchObject({ isOneSided: true, changedSites: false, sites: new Map() });
  });

  test('only one side has it, or both', () => {
    expect(gainer({ 'fn;a;main': [0, 500] }).party.isOneSided).toBe(true);
    expect(gainer({ 'fn;a;main': [100, 500] }).party.isOneSided).toBe(false);
  });
});

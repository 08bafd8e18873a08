import { describe, expect, test } from 'vitest';
import type { EntrySubtrees } from '../../../src/compare/entry-subtrees.ts';
import { estimateGrowth, type Nodes } from '../../../src/compare/growth.ts';
import { type Part, partsOf, prepareYardsticks } from '../../../src/compare/yardstick.ts';
import { judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { caseOf, functionOf, growthOf, measure, type Stacks, scaled } from '../../support/comparison-data.ts';

/**
 * Two kinds of requests; search traffic fell by 30 %, `price` costs 60 % more, nothing else changed. `json` is called by both.
 * Each line: function, subtree, samples before and after.
 */
const EXAMPLE = [
  ['price', 1, 900, 1480],
  ['json', 1, 1500, 1530],
  ['tax', 1, 400, 396],
  ['db', 1, 800, 838],
  ['log', 1, 300, 297],
  ['auth', 1, 600, 612],
  ['rank', 2, 4000, 2840],
  ['json', 2, 1000, 700],
  ['tok', 2, 700, 478],
  ['idx', 2, 2500, 1750],
  ['http', 2, 300, 216],
  ['cmp', 2, 1500, 1062],
] as const;

/**
 * Computed apart from this project, in numpy, from the definitions: r = ln((C + .5) / (B + .5)), w = ((B + .5)(C + .5))^(1/4);
 * s = mean of r over the middle half of the weight of the subtree's other functions; E = sum over the subtrees of
 * (B + .25) e^s; g = (C + .5) / E; counting = 1/B + 1/C; controls = 1.57 sum of (part of E)^2 (1/B + 1/C of the others in the
 * subtree); V = R counting + controls + 2 x drift^2. With blocks that agree R is 1 and the drift 0.03, without blocks 2 and
 * 0.05; the mix of requests adds nothing, as no part is measured by the whole service.
 * `added` = B / 14500 (g - 1).
 */
const EXPECTED = [
  // function, E, g, V with blocks, V without, added
  ['price', 916.18, 1.615956, 0.00445034, 0.00943713, 0.038232],
  ['json', 2285.41, 0.975972, 0.00314529, 0.00719372, -0.004143],
  ['tax', 412.32, 0.961636, 0.00753822, 0.01576347, -0.001058],
  ['db', 816.6, 1.026823, 0.00503149, 0.01067481, 0.00148],
  ['log', 309.17, 0.962249, 0.00919746, 0.01909779, -0.000781],
  ['auth', 618.15, 0.990858, 0.00584896, 0.01234961, -0.000378],
  ['rank', 2806.49, 1.012117, 0.00303706, 0.00683917, 0.003343],
  ['tok', 494.52, 0.967605, 0.00572848, 0.0124491, -0.001564],
  ['idx', 1769.37, 0.989334, 0.00327721, 0.00744864, -0.001839],
  ['http', 211.4, 1.024126, 0.01015469, 0.02131765, 0.000499],
  ['cmp', 1055.63, 1.006509, 0.00385536, 0.00866364, 0.000673],
] as const;
/** ln of the interquartile means of checkout, search and all nodes: 1.0272339, 0.7049165, 0.8099732. */
const SUBTREE_FACTORS = [0, 0.2376237206744513, -0.13892183223514334];

const NAMES = [...new Set(EXAMPLE.map(([name]) => name))];
const SUBTREES: EntrySubtrees = {
  subtreeOf: Int32Array.from(EXAMPLE, ([, subtree]) => subtree),
  entries: [-1, 100, 101],
};

function nodesOf(blocks: number): Nodes {
  const before = Float64Array.from(EXAMPLE, (line) => line[2]);
  const after = Float64Array.from(EXAMPLE, (line) => line[3]);
  const even = (counts: Float64Array) => Array.from({ length: blocks }, () => counts.map((n) => n / blocks));
  return {
    leaves: Int32Array.from(EXAMPLE, ([name]) => NAMES.indexOf(name)),
    isControl: new Uint8Array(EXAMPLE.length).fill(1),
    counts: { baseline: before, candidate: after },
    windows: { baseline: before, candidate: after },
    history: [],
    blocks: { baseline: even(before), candidate: even(after) },
    perLoad: 0,
    sampleWeight: 1,
    kind: 'cpu',
    isDistant: false,
    isDistanceShown: false,
  };
}

const partsFor = (name: string, nodes: Nodes = nodesOf(6), subtrees = SUBTREES): readonly Part[] =>
  partsOf(
    Int32Array.from(EXAMPLE.flatMap(([found], node) => (found === name ? [node] : []))),
    nodes,
    subtrees,
    prepareYardsticks(nodes, subtrees, true),
  );

describe('the worked example', () => {
  test.each(EXPECTED)('%s', (name, expected, growth, variance, unmeasured, added) => {
    const id = NAMES.indexOf(name);
    const ids = NAMES.map((_, index) => index);
    const estimate = estimateGrowth(nodesOf(6), SUBTREES, ids).estimates.get(id)!;
    expect(estimate.expected).toBeCloseTo(expected, 1);
    expect(Math.exp(estimate.theta)).toBeCloseTo(growth, 5);
    expect(estimate.variance).toBeCloseTo(variance, 7);
    expect(estimate.addedShare).toBeCloseTo(added, 5);
    expect(estimateGrowth(nodesOf(1), SUBTREES, ids).estimates.get(id)!.variance).toBeCloseTo(unmeasured, 7);
  });

  test('the subtrees go their own ways', () => {
    const { subtrees, commonFactor } = estimateGrowth(nodesOf(6), SUBTREES, []);
    for (const [index, factor] of [0, ...subtrees.map(({ excess }) => excess)].entries())
      expect(factor).toBeCloseTo(SUBTREE_FACTORS[index]!, 10);
    expect(commonFactor).toBeCloseTo(Math.log(0.8099732470866293), 10);
  });

  test('from stacks to the verdict: price fails, and nobody else', () => {
    const stacks = (side: 2 | 3): Stacks =>
      Object.fromEntries(
        EXAMPLE.map((line) => [`${line[0]};${line[1] === 1 ? 'checkout' : 'search'};serve;main`, line[side]]),
      );
    const result = measure(stacks(2), stacks(3));
    for (const [name, expected, growth, variance] of EXPECTED) {
      expect(growthOf(result, name)).toBeCloseTo(growth, 5);
      expect(functionOf(result, name).estimate!.expected / 1e7).toBeCloseTo(expected, 1);
      expect(functionOf(result, name).estimate!.variance).toBeCloseTo(variance, 7);
    }
    expect(loud(stacks(2), stacks(3))).toEqual(['price fail']);
  });
});

describe('partsOf', () => {
  test('a function in two subtrees is measured by both, itself left out of each', () => {
    const [checkout, search, ...more] = partsFor('json');
    expect(more).toEqual([]);
    expect(checkout).toMatchObject({ before: 1500, after: 1530, isWhole: false, isWeak: false });
    expect(search).toMatchObject({ before: 1000, after: 700, isWhole: false, isWeak: false });
    expect(Math.exp(checkout!.factor.log)).toBeCloseTo(1.052329, 6);
    expect(Math.exp(search!.factor.log)).toBeCloseTo(0.70648, 6);
    expect(checkout!.controls).toEqual({ baseline: 3000, candidate: 3623 });
    expect(search!.controls).toEqual({ baseline: 9000, candidate: 6346 });
  });

  test('the rest beside subtrees is measured by the whole, and weak', () => {
    const subtrees = { subtreeOf: SUBTREES.subtreeOf.with(6, 0), entries: SUBTREES.entries };
    const [rank] = partsFor('rank', nodesOf(6), subtrees);
    expect(rank).toMatchObject({ isWhole: true, isWeak: true });
    expect(rank!.controls).toEqual({ baseline: 10_500, candidate: 9359 });
  });

  test('without subtrees the whole is as good as it gets', () => {
    const uncut = { subtreeOf: new Int32Array(EXAMPLE.length), entries: [-1] };
    for (const name of NAMES)
      expect(partsFor(name, nodesOf(6), uncut)).toMatchObject([{ isWhole: true, isWeak: false }]);
  });

  test('a subtree with too little beside the function is no yardstick for it, but for the others', () => {
    // rank alone with http: 516 samples against 6840.
    const subtreeOf = SUBTREES.subtreeOf.map((subtree, node) => (node === 6 || node === 10 ? 3 : subtree));
    const subtrees = { subtreeOf, entries: [-1, 100, 101, 102] };
    expect(partsFor('rank', nodesOf(6), subtrees)).toMatchObject([{ isWhole: true, isWeak: true }]);
    expect(partsFor('http', nodesOf(6), subtrees)).toMatchObject([{ isWhole: false, isWeak: false }]);
  });

  test('nor is one whose other functions are no controls', () => {
    const isControl = Uint8Array.from(EXAMPLE, ([, subtree]) => (subtree === 1 ? 0 : 1));
    const [price] = partsFor('price', { ...nodesOf(6), isControl });
    expect(price).toMatchObject({ isWhole: true, isWeak: true });
    // The six of search with json's other half: a function that is no control takes nothing from the controls.
    expect(price!.controls).toEqual({ baseline: 10_000, candidate: 7046 });
  });
});

describe('how much a subtree must hold beside a function to be its yardstick, samples of both sides together', () => {
  test.each([
    // own, beside it in the subtree, in the whole service
    ['400 samples', 100, 400, 2000, true],
    ['399 samples', 100, 399, 2000, false],
    ['half of the function', 2000, 1000, 10_000, true],
    ['less than half', 2000, 998, 10_000, false],
    ['2 % of the service', 100, 1000, 50_000, true],
    ['less than 2 %', 100, 998, 50_000, false],
  ])('%s', (_, own, beside, service, isEnough) => {
    const rest = service - own - beside;
    const counts = {
      baseline: Float64Array.of(own / 2, Math.floor(beside / 2), rest / 2),
      candidate: Float64Array.of(own / 2, Math.ceil(beside / 2), rest / 2),
    };
    const blocks = { baseline: [], candidate: [] };
    const nodes = { counts, windows: counts, blocks, isControl: new Uint8Array(3).fill(1) };
    const subtrees = { subtreeOf: Int32Array.of(1, 1, 2), entries: [-1, 100, 101] };
    const [part] = partsOf(Int32Array.of(0), nodes, subtrees, prepareYardsticks(nodes, subtrees, false));
    expect(part).toMatchObject({ isWhole: !isEnough, isWeak: !isEnough });
  });
});

/** A server with two kinds of requests, six even functions each. */
const SERVER: Stacks = Object.fromEntries(
  ['list', 'show'].flatMap((entry) =>
    [1511, 1201, 907, 701, 503, 401].map((samples, index) => [
      `${entry}${index};${entry};serve;main`,
      samples,
    ]),
  ),
);
const halfLoad = (stacks: Stacks) => scaled(stacks, {}, 0.5);
/** Functions that fail or are warned of, and their verdicts. */
const loud = (baseline: Stacks, candidate: Stacks) =>
  judgeBuild([caseOf('shop', measure(baseline, candidate))], DEFAULT_POLICY)
    .comparisons[0]!.functions.map(({ key, judged }) => `${key.name} ${judged?.verdict}`)
    .filter((line) => /(?:fail|warn)$/.test(line));

describe('work that does not follow the load', () => {
  test('a background subtree has its own size factor when the load halves', () => {
    const background: Stacks = Object.fromEntries(
      [401, 307, 251, 203].map((samples, index) => [`job${index};worker;main`, samples]),
    );
    const result = measure({ ...SERVER, ...background }, { ...halfLoad(SERVER), ...background });
    for (const { key, estimate } of result.functions.filter((change) => change.estimate))
      expect([key.name, Math.abs(estimate!.theta) < 0.01]).toEqual([key.name, true]);
    expect(functionOf(result, 'job0').estimate!.thetaGlobal).toBeCloseTo(Math.log(2), 1);
    expect(loud({ ...SERVER, ...background }, { ...halfLoad(SERVER), ...background })).toEqual([]);
  });

  test('a background function alone must have changed per second, too', () => {
    const before = { ...SERVER, 'flush;worker;main': 1001 };
    const result = measure(before, { ...halfLoad(SERVER), 'flush;worker;main': 1001 });
    const { theta, thetaGlobal, expected, addedShare } = functionOf(result, 'flush').estimate!;
    expect(thetaGlobal).toBeCloseTo(Math.log(2), 1);
    expect(theta).toBeCloseTo(0, 10);
    expect(expected / 1e7).toBeCloseTo(1001.5, 3);
    expect(addedShare).toBeCloseTo(0, 10);
    expect(loud(before, { ...halfLoad(SERVER), 'flush;worker;main': 1001 })).toEqual([]);
    // Nor has it shrunk when the load doubles: such a loss could explain away somebody's growth.
    const busy = measure(before, { ...scaled(SERVER, {}, 2), 'flush;worker;main': 1001 });
    expect(functionOf(busy, 'flush').estimate).toMatchObject({ theta: expect.closeTo(0, 10) });
    // At the same load it is found: both say so.
    expect(loud(before, { ...SERVER, 'flush;worker;main': 3003 })).toEqual(['flush fail']);
  });

  test('a subtree that doubles blames none of its functions', () => {
    const doubled = Object.fromEntries(
      Object.entries(SERVER).map(([stack, count]) => [
        stack,
        Number(count) * (stack.includes(';show;') ? 2 : 1),
      ]),
    );
    expect(loud(SERVER, doubled)).toEqual([]);
    for (const { estimate } of measure(SERVER, doubled).functions)
      if (estimate) expect(Math.abs(estimate.theta)).toBeLessThan(0.01);
  });
});

import { describe, expect, test } from 'vitest';
import { assumedDrift, measureDrift } from '../../../src/compare/drift.ts';
import type { EntrySubtrees } from '../../../src/compare/entry-subtrees.ts';
import type { NodeCounts } from '../../../src/compare/yardstick.ts';

const FLOOR = 0.02 ** 2;

describe('assumedDrift', () => {
  const part = (weight: number, isWhole = false, isWeak = false) => ({ weight, isWhole, isWeak });

  test('3 % a function that is measured inside its entry, 5 % without blocks', () => {
    expect(assumedDrift([part(1)], true, false)).toBeCloseTo(0.03 ** 2, 15);
    expect(assumedDrift([part(1)], false, false)).toBeCloseTo(0.05 ** 2, 15);
  });

  test('the mix of requests on top where the whole service is the yardstick, more where nothing is', () => {
    expect(assumedDrift([part(1, true)], true, false)).toBeCloseTo(0.03 ** 2 + 0.05 ** 2, 15);
    expect(assumedDrift([part(1, true, true)], true, false)).toBeCloseTo(0.03 ** 2 + 0.07 ** 2, 15);
    const halves = [part(0.5), part(0.25, true), part(0.25, true, true)];
    expect(assumedDrift(halves, true, false)).toBeCloseTo(0.03 ** 2 + (0.25 * 0.05 + 0.25 * 0.07) ** 2, 15);
  });

  test('10 % more for windows far apart', () => {
    expect(assumedDrift([part(1)], true, true)).toBeCloseTo(0.03 ** 2 + 0.1 ** 2, 15);
    expect(assumedDrift([part(1, true)], false, true)).toBeCloseTo(0.05 ** 2 + 0.05 ** 2 + 0.1 ** 2, 15);
  });
});

/** Samples of each function in a usual window, one node each. */
const USUAL = [1600, 1500, 1400, 1300, 1200, 1100, 1000, 900];
const UNCUT: EntrySubtrees = { subtreeOf: new Int32Array(USUAL.length), entries: [-1] };
const NO_SAMPLING = () => 0;

interface Options {
  readonly sampling?: (index: number, samples: number, controls: number) => number;
  readonly subtrees?: EntrySubtrees;
  readonly tested?: readonly (number | readonly number[])[];
}

/** Drift of each tested function, of one node or several, from windows given as samples per node; null when they cannot show any. */
function shownDrift(
  windows: readonly (readonly number[])[],
  options: Options = {},
): readonly number[] | null {
  const { sampling = NO_SAMPLING, subtrees = UNCUT } = options;
  const arrays = windows.map((window) => Float64Array.from(window));
  const [first] = arrays as [Float64Array];
  const nodes: NodeCounts = {
    counts: { baseline: first, candidate: first },
    windows: { baseline: first, candidate: first },
    blocks: { baseline: [], candidate: [] },
    isControl: new Uint8Array(first.length).fill(1),
  };
  const own = (options.tested ?? [...first.keys()]).map((list) => Int32Array.from([list].flat()));
  return measureDrift({ windows: arrays, own, sampling }, nodes, subtrees);
}

function driftOf(windows: readonly (readonly number[])[], options: Options = {}): readonly number[] {
  const drift = shownDrift(windows, options);
  if (drift === null) throw new Error('the windows show no drift');
  return drift;
}

const times = (factors: readonly number[]) => USUAL.map((count, node) => count * (factors[node] ?? 1));
const repeated = (count: number, window: readonly number[] = USUAL) =>
  Array.from({ length: count }, () => window);

describe('measureDrift', () => {
  test('a function that a window is without has drift of its own, and the others keep theirs', () => {
    const gone = driftOf([...repeated(3), times([0])]);
    expect(gone[0]).toBeGreaterThan(1);
    // All others: what its 1,600 samples are missing of is no drift.
    expect(Math.max(...gone.slice(1))).toBeLessThan(2 * FLOOR);
    const little = driftOf([...repeated(3), times([0.01])]);
    expect(Math.min(...little.slice(1))).toBeGreaterThan(10 * FLOOR);
  });

  test('windows alike give the floor, whatever they hold altogether', () => {
    expect(driftOf(repeated(4))).toEqual(USUAL.map(() => FLOOR));
    expect(driftOf([USUAL, times(USUAL.map(() => 3)), times(USUAL.map(() => 0.5))])).toEqual(
      USUAL.map(() => FLOOR),
    );
  });

  /** Function 3 is 30 % up in one window and as much down in the next, the others stay. */
  const UP = times([1, 1, 1, 1.3]);
  const DOWN = times([1, 1, 1, 0.7]);

  test('a function that wobbles gets more, pulled towards what all show together', () => {
    const drift = driftOf([USUAL, UP, DOWN]);
    // Half a sample on the seen side and a quarter on the expected one; the middle half of the others did not move.
    const squares = (usual: number, seen: readonly number[]) =>
      seen.reduce((sum, count) => sum + Math.log((count + 0.5) / (usual + 0.25)) ** 2, 0) / (seen.length - 1);
    const own = USUAL.map((usual, node) =>
      squares(usual, node === 3 ? [1300, 1690, 910] : [usual, usual, usual]),
    );
    const weights = USUAL.map(Math.sqrt);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const common = own.reduce((sum, value, node) => sum + value * weights[node]!, 0) / all;
    // Its own two degrees of freedom against six windows' worth of belief.
    expect(drift[3]).toBeCloseTo((6 * common + 2 * own[3]!) / 8, 12);
    expect(drift[3]).toBeGreaterThan(0.02);
    for (const node of [0, 1, 2, 4, 5, 6, 7]) {
      expect(drift[node]).toBeCloseTo((6 * common + 2 * own[node]!) / 8, 12);
      expect(drift[node]).toBeLessThan(drift[3]!);
    }
  });

  test('more windows are believed more', () => {
    const few = driftOf([USUAL, UP, DOWN])[3]!;
    const many = driftOf([USUAL, UP, DOWN, UP, DOWN, UP, DOWN, UP, DOWN])[3]!;
    expect(many).toBeGreaterThan(few);
  });

  test('a load that changes, or a machine that is slower, is no drift', () => {
    const loaded = [1, 1.9, 0.6].map((load) => USUAL.map((count) => count * load));
    expect(driftOf(loaded)).toEqual(USUAL.map(() => FLOOR));
  });

  test('what sampling explains is no drift; it is asked for by function, samples and controls', () => {
    const asked: number[][] = [];
    const sampling = (...facts: [number, number, number]) => {
      asked.push(facts);
      return 0.32 ** 2;
    };
    expect(driftOf([USUAL, UP, DOWN], { sampling, tested: [3, 0] })).toEqual([FLOOR, FLOOR]);
    const others = (window: readonly number[], node: number) =>
      window.reduce((sum, count) => sum + count, 0) - window[node]!;
    expect(asked).toEqual(
      [USUAL, UP, DOWN].flatMap((window) => [
        [0, window[3]!, others(window, 3)],
        [1, window[0]!, others(window, 0)],
      ]),
    );
  });

  test('functions of fewer than a hundred samples say nothing about the others', () => {
    const windows = (samples: number) => [
      [...USUAL, samples],
      [...USUAL, samples * 1.5],
      [...USUAL, samples * 0.5],
    ];
    const subtrees = { subtreeOf: new Int32Array(USUAL.length + 1), entries: [-1] };
    const [small] = driftOf(windows(99), { subtrees });
    const [large] = driftOf(windows(100), { subtrees });
    expect(small).toBe(FLOOR);
    expect(large).toBeGreaterThan(FLOOR);
    // Its own wobble it bears itself.
    expect(driftOf(windows(99), { subtrees })[USUAL.length]).toBeGreaterThan(0.03);
  });

  test('the order of the windows does not matter, nor that of the functions', () => {
    const windows = [USUAL, UP, DOWN, times([1.1, 0.9, 1.05, 1, 0.97, 1.2])];
    const straight = driftOf(windows);
    expect(driftOf(windows)).toEqual(straight);
    for (const order of [windows.toReversed(), [2, 0, 3, 1].map((index) => windows[index]!)]) {
      for (const [node, drift] of driftOf(order).entries()) expect(drift).toBeCloseTo(straight[node]!, 14);
    }
    const nodes = [...USUAL.keys()];
    const backward = driftOf(windows, { tested: nodes.toReversed() });
    for (const node of nodes) expect(backward[USUAL.length - 1 - node]).toBeCloseTo(straight[node]!, 14);
  });

  test('functions that vanish in a window give finite numbers; beside a window that holds nothing, nothing is shown', () => {
    for (const drift of driftOf([USUAL, times([0, 0, 0]), USUAL]))
      expect(Number.isFinite(drift) && drift >= FLOOR).toBe(true);
    expect(shownDrift([USUAL, USUAL.map(() => 0)])).toBeNull();
  });

  test('too few samples in all functions show nothing, which is not the same as no drift', () => {
    const few = USUAL.map((_, node) => 90 + node);
    expect(shownDrift(repeated(4, few))).toBeNull();
    expect(shownDrift(repeated(4, few.with(0, 101)))).toHaveLength(USUAL.length);
    expect(
      shownDrift(
        repeated(
          3,
          USUAL.map(() => 0),
        ),
      ),
    ).toBeNull();
    expect(shownDrift(repeated(3), { tested: [] })).toBeNull();
  });
});

describe('measureDrift with entries', () => {
  /** Four functions under each of two entries, and one beside them that nothing follows. */
  const ENTRIES: EntrySubtrees = {
    subtreeOf: Int32Array.of(1, 1, 1, 1, 2, 2, 2, 2, 0),
    entries: [-1, 10, 11],
  };
  const LONE = 8;
  const BOTH = [1600, 1500, 1400, 1300, 1200, 1100, 1000, 900, 800];
  const mixed = (first: number, second: number, lone = 1) =>
    BOTH.map((count, node) => count * (node < 4 ? first : node < 8 ? second : lone));
  const drift = (windows: readonly (readonly number[])[]) => driftOf(windows, { subtrees: ENTRIES });

  test('the mix of requests counts only for what the whole service has to measure', () => {
    const steady = drift([mixed(1, 1), mixed(1, 1), mixed(1, 1)]);
    expect(steady).toEqual(BOTH.map(() => FLOOR));
    const moving = drift([mixed(1, 1), mixed(1.4, 0.7), mixed(0.7, 1.4)]);
    for (let node = 0; node < LONE; node++) expect(moving[node]).toBe(FLOOR);
    // Both entries lie about a third off the service: in squares a good tenth for two windows of three.
    expect(moving[LONE]).toBeGreaterThan(0.05);
    expect(moving[LONE]).toBeLessThan(0.3);
  });

  test('the more so the further the entries move', () => {
    const lone = (far: number) => drift([mixed(1, 1), mixed(far, 1 / far), mixed(1 / far, far)])[LONE]!;
    expect(lone(1.2)).toBeGreaterThan(FLOOR);
    expect(lone(1.4)).toBeGreaterThan(2 * lone(1.2));
  });

  test('what a weak function itself did is no measure: it wobbles by another load', () => {
    const windows = [mixed(1, 1), mixed(1, 1, 1.8), mixed(1, 1, 0.2)];
    expect(drift(windows)).toEqual(BOTH.map(() => FLOOR));
    // It bears what the others show.
    const wobbling = windows.map((window, index) => window.with(0, 1600 * [1, 1.4, 0.6][index]!));
    const found = drift(wobbling);
    expect(found[LONE]).toBeGreaterThan(FLOOR);
    expect(found[LONE]).toBeLessThan(found[0]!);
  });

  test('a load that all entries share is no mix of requests', () => {
    expect(drift([1, 2, 0.5].map((load) => mixed(load, load, load)))).toEqual(BOTH.map(() => FLOOR));
    // Nor is it for what does not follow it.
    expect(drift([1, 2, 0.5].map((load) => mixed(load, load)))).toEqual(BOTH.map(() => FLOOR));
  });

  test('a function is no measure either when nothing follows a part of it', () => {
    const tested = [[0, LONE], 1, 2, 3, 4, 5, 6, 7];
    const windows = [mixed(1, 1), mixed(1, 1, 1.8), mixed(1, 1, 0.2)];
    expect(driftOf(windows, { subtrees: ENTRIES, tested })).toEqual(tested.map(() => FLOOR));
  });

  test('a function in two entries is known no better than by the smaller one', () => {
    const asked: number[][] = [];
    const sampling = (...facts: [number, number, number]) => {
      asked.push(facts);
      return 0;
    };
    driftOf([mixed(1, 1), mixed(1, 1)], { subtrees: ENTRIES, tested: [[0, 4]], sampling });
    // Beside it: 1,500 + 1,400 + 1,300 samples in the one, 1,100 + 1,000 + 900 in the other.
    expect(asked).toEqual([
      [0, 1600 + 1200, 3000],
      [0, 1600 + 1200, 3000],
    ]);
  });
});

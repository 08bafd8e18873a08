import { describe, expect, test } from 'vitest';
import type { ComparisonResult } from '../../../src/compare/comparison.ts';
import { caseOf } from '../../support/comparison-data.ts';
import { cases, failT, isConfirmed, rank, SAME } from '../../support/second-look.ts';

describe('how differently busy the machines were in both looks', () => {
  /** A change of load or machine turns into noise of single functions by 0.35 of it. */
  const sdBeside = (growth: number, t: number, contention: number) =>
    Math.sqrt((Math.log(growth) / t) ** 2 - (0.35 * contention) ** 2);
  const T = failT(20);
  const paced = (commonFactor: number) => ({ ...SAME, commonFactor });
  const six = (commonFactor: number) => Array.from({ length: 6 }, () => paced(commonFactor));
  /** Growth that surely warns, and does not fail. */
  const warns = (contention: number, changes: Partial<ComparisonResult>) =>
    rank(1.3, sdBeside(1.3, 2.8, contention), changes);

  interface Paces {
    /** What each window shows, and the difference between machines that counts for it. */
    readonly first: readonly [changes: Partial<ComparisonResult>, contention: number];
    readonly second: readonly [changes: Partial<ComparisonResult>, contention: number];
    readonly others: readonly ComparisonResult[];
    readonly otherSeconds?: readonly ComparisonResult[];
  }
  /** Expects the noise that differently busy machines add to each window, where the other only warns. */
  function expectContention({ first, second, others, otherSeconds = [] }: Paces): void {
    const rest = {
      others: others.map((result, index) => caseOf(`other-${index}`, result)),
      otherSeconds: otherSeconds.map((result, index) => caseOf(`other-${index}`, result)),
    };
    const decides = (t: number, [changes, contention]: Paces['first']) =>
      rank(1.4, sdBeside(1.4, t, contention), changes);
    const [before, after] = [warns(first[1], first[0]), warns(second[1], second[0])];
    const at = (t: number) => [
      isConfirmed({ ...cases(decides(t, first), after), ...rest }),
      isConfirmed({ ...cases(before, decides(t, second)), ...rest }),
    ];
    expect([at(T * 1.002), at(T * 0.998)]).toEqual([
      [true, true],
      [false, false],
    ]);
  }

  test('what most services have in common, and in the second window what it changed by in between', () => {
    for (const [factor, change] of [
      [0.1, 0],
      [0.25, 0.15],
      [-0.05, 0.15],
    ] as const) {
      expectContention({
        first: [{ commonFactor: 0.1 }, 0.1],
        second: [{ commonFactor: factor }, 0.1 + change],
        others: six(0.1),
      });
    }
  });

  test('faster or slower, it is the same difference', () => {
    expectContention({
      first: [{ commonFactor: -0.2 }, 0.2],
      second: [{ commonFactor: -0.2 }, 0.2],
      others: six(-0.2),
    });
  });

  test('allocations wait for no core: what they changed by says nothing of the machine', () => {
    const alloc = { kind: 'alloc', unit: 'bytes' } as const;
    expectContention({
      first: [{ ...alloc, commonFactor: 0.1 }, 0.1],
      second: [{ ...alloc, commonFactor: 0.6 }, 0.1],
      others: six(0.1),
    });
  });

  test('a load that was counted for the first window only: the own change of the second', () => {
    expectContention({
      first: [{ commonFactor: 0.2, isLoadKnown: true }, 0.1],
      second: [{ commonFactor: 0.25 }, 0.25],
      others: six(0.1),
    });
  });

  test('too few services in both: the own change of each', () => {
    expectContention({
      first: [{ commonFactor: 0.2 }, 0.2],
      second: [{ commonFactor: 0.15 }, 0.15],
      others: [paced(0)],
    });
  });

  test('second windows of three services tell the machine: what they have in common, whatever came before', () => {
    expectContention({
      first: [{ commonFactor: 0 }, 0],
      second: [{ commonFactor: 0.3 }, 0.15],
      others: [warns(0, {}), warns(0, {}), ...six(0).slice(2)],
      otherSeconds: [warns(0.15, { commonFactor: 0.15 }), warns(0.15, { commonFactor: 0.15 })],
    });
  });
});

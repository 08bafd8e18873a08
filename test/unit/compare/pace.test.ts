import { describe, expect, test } from 'vitest';
import { majorityFactor, type PaceFacts, perLoadLog } from '../../../src/compare/pace.ts';

interface Changes {
  readonly weights?: readonly [number, number];
  readonly durationMs?: readonly [number, number];
  readonly uploads?: readonly [number, number];
  readonly loadLog?: number;
}

/** Two windows of four minutes and 32 uploads, but for what is told. */
function perLoad(changes: Changes = {}): number {
  const sides = ([baseline, candidate]: readonly [number, number]) => ({ baseline, candidate });
  const facts: PaceFacts = {
    weights: sides(changes.weights ?? [1e7, 1e7]),
    durationMs: sides(changes.durationMs ?? [240_000, 240_000]),
    uploads: sides(changes.uploads ?? [32, 32]),
    loadLog: changes.loadLog,
  };
  return perLoadLog(facts);
}

describe('perLoadLog', () => {
  test('two windows alike: a ratio of samples is one of cost', () => {
    expect(perLoad()).toBe(0);
  });

  test('counts cost, not samples, and per second', () => {
    expect(perLoad({ durationMs: [240_000, 120_000], uploads: [32, 16] })).toBeCloseTo(Math.log(2), 12);
    expect(perLoad({ weights: [1e7, 2e7] })).toBeCloseTo(Math.log(2), 12);
    // Of windows without a length nothing is known but the weight.
    expect(perLoad({ durationMs: [0, 120_000] })).toBe(0);
    expect(perLoad({ durationMs: [120_000, 0], weights: [1e7, 2e7] })).toBeCloseTo(Math.log(2), 12);
  });

  test('and per replica, which upload at one pace', () => {
    expect(perLoad({ uploads: [48, 16] })).toBeCloseTo(Math.log(3), 12);
    expect(perLoad({ uploads: [16, 48] })).toBeCloseTo(-Math.log(3), 12);
    // Twice the window with twice the uploads are the same replicas; with as many uploads half of them.
    expect(perLoad({ uploads: [32, 64], durationMs: [120_000, 240_000] })).toBeCloseTo(-Math.log(2), 12);
    expect(perLoad({ uploads: [32, 32], durationMs: [120_000, 240_000] })).toBeCloseTo(0, 12);
  });

  test('one upload more or less at the edges is no replica, and what is not known says nothing', () => {
    for (const uploads of [
      [32, 30],
      [16, 19],
      [100, 125],
      [125, 100],
      [0, 16],
      [16, 0],
      [0, 0],
    ] as const)
      expect(perLoad({ uploads })).toBe(0);
    expect(perLoad({ uploads: [100, 126] })).toBeCloseTo(-Math.log(1.26), 12);
    expect(perLoad({ uploads: [48, 16], durationMs: [0, 240_000] })).toBe(0);
  });

  test('a known load replaces seconds and replicas: a generator drives the service, not a replica', () => {
    const loadLog = Math.log(1.5);
    expect(perLoad({ loadLog })).toBeCloseTo(-loadLog, 12);
    for (const changes of [
      { uploads: [48, 16] },
      { durationMs: [240_000, 60_000] },
      { durationMs: [0, 0] },
    ] as const)
      expect(perLoad({ loadLog, ...changes })).toBeCloseTo(-loadLog, 12);
    expect(perLoad({ loadLog, weights: [1e7, 2e7] })).toBeCloseTo(Math.log(2) - loadLog, 12);
    // The same load on both sides is known, too.
    expect(perLoad({ loadLog: 0, uploads: [48, 16], durationMs: [240_000, 60_000] })).toBeCloseTo(0, 12);
  });

  test('swapping the sides changes the sign', () => {
    const swapped = { durationMs: [90_000, 240_000], uploads: [12, 64], weights: [5e6, 1e7] } as const;
    const reverse = { durationMs: [240_000, 90_000], uploads: [64, 12], weights: [1e7, 5e6] } as const;
    expect(perLoad(swapped)).toBeCloseTo(-perLoad(reverse), 12);
  });
});

describe('majorityFactor', () => {
  test.each([
    [[], 0],
    [[0.3], 0.3],
    [[-0.3], -0.3],
    [[0.1, 0.4], 0.1],
    [[-0.4, -0.1], -0.1],
    [[-0.1, 0.4], 0],
    [[0.1, 0.2, 0.9], 0.2],
    [[-0.9, -0.2, -0.1], -0.2],
    [[-0.9, 0.1, 0.3], 0.1],
    [[-0.3, -0.1, 0.9], -0.1],
    [[0, 0.4, 0.4], 0.4],
    [[0, 0, 0.4], 0],
    [[-0.3, -0.2, 0.1, 0.2], 0],
    [[-0.3, 0.1, 0.2, 0.4], 0.1],
  ] as const)('%j -> %d', (logs, expected) => {
    expect(majorityFactor(logs)).toBeCloseTo(expected, 12);
    const mirrored = logs.map((log) => -log).toReversed();
    expect(majorityFactor(mirrored)).toBeCloseTo(-expected, 12);
  });
});

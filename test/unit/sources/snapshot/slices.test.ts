import { describe, expect, test } from 'vitest';
import { cutIntoBlocks } from '../../../../src/sources/blocks.ts';
import { edgesOf } from '../../../../src/sources/collect.ts';
import { sliceHistory, sliceWindow } from '../../../../src/sources/snapshot/slices.ts';
import type { Window } from '../../../../src/sources/source.ts';

const HOUR_MS = 3_600_000;
const windowOf = (lengthMs: number): Window => ({
  fromMs: 1_795_359_983_000,
  untilMs: 1_795_359_983_000 + lengthMs,
});
const edges = (windows: readonly Window[]) => windows.flatMap(({ fromMs, untilMs }) => [fromMs, untilMs]);

describe.each([
  ['four minutes and a bit', 252_557, 1, 6, 12],
  ['a day', 24 * HOUR_MS, 1, 6, 12],
  ['two and a half days', 60 * HOUR_MS, 3, 6, 12],
  ['nine days', 9 * 24 * HOUR_MS, 9, 9, 9],
])('%s', (_, lengthMs, least, most, count) => {
  const window = windowOf(lengthMs);
  const slices = sliceWindow(window, 'cpu');

  test('touch, and are the window', () => {
    expect(slices).toHaveLength(count);
    expect(slices.map(({ fromMs }) => fromMs)).toEqual([
      window.fromMs,
      ...slices.slice(0, -1).map(({ untilMs }) => untilMs),
    ]);
    expect(slices.at(-1)?.untilMs).toBe(window.untilMs);
  });

  test('every block that a plan cuts starts and ends with a slice', () => {
    for (let blocks = least; blocks <= most; blocks++)
      expect(edges(slices)).toEqual(expect.arrayContaining(edges(cutIntoBlocks(window, blocks))));
  });

  test('of a gauge the whole and its two ends can be read', () => {
    const held = edges(sliceWindow(window, 'gauge'));
    expect(held).toEqual(expect.arrayContaining(edges(cutIntoBlocks(window, least))));
    expect(held).toEqual(expect.arrayContaining(edges(edgesOf(window))));
  });
});

test('an earlier window is one slice, or one a day', () => {
  expect(sliceHistory(windowOf(HOUR_MS))).toEqual([windowOf(HOUR_MS)]);
  expect(sliceHistory(windowOf(30 * HOUR_MS))).toHaveLength(2);
});

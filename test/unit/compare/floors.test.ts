import { describe, expect, test } from 'vitest';
import { compareFloors } from '../../../src/compare/floors.ts';
import type { Cut, LevelSeries } from '../../../src/compare/level-series.ts';

/** Nothing is left out but what a test is about. */
const WHOLE: Cut = { warmUpPart: 0, warmUpMaxMs: 0, idleEnd: false };

/** Snapshots at these ages. */
const at = (ages: readonly number[], level: (age: number) => number = () => 50): LevelSeries => ({
  startMs: 1_000_000,
  ages,
  levels: ages.map(level),
});
/** A snapshot every so often, both ends included. */
const every = (stepMs: number, fromMs: number, untilMs: number, level?: (age: number) => number) =>
  at(
    Array.from({ length: Math.floor((untilMs - fromMs) / stepMs) + 1 }, (_, i) => fromMs + i * stepMs),
    level,
  );
const floorsOf = (pods: readonly LevelSeries[], references: readonly (readonly LevelSeries[])[] = []) =>
  compareFloors(pods, references, WHOLE);

describe('the ages that all pods of a candidate cover', () => {
  test('are cut into equal segments of three snapshots, of the pod with the fewest', () => {
    // One pod ends at 280, another begins at 60: of the third, 12 of 18 snapshots lie between, too few for five segments.
    const sparse = every(20, 0, 340);
    expect(floorsOf([sparse, every(10, 0, 280)])!.times).toEqual([28, 84, 140, 196, 252]);
    expect(floorsOf([sparse, every(10, 60, 340)])!.times).toEqual([88, 144, 200, 256, 312]);
    expect(floorsOf([sparse, every(10, 60, 340)])!.spanMs).toBe(280);
    expect(floorsOf([sparse, every(10, 0, 280), every(10, 60, 340)])).toBeNull();
  });

  test('hold the lowest level of each segment, and none from outside', () => {
    const saw = every(20, 0, 280, (age) => 100 + age + (age % 60 === 20 ? 0 : 500));
    // Segments of 56: the low snapshots are those at 20, 80, 140, 200 and 260.
    expect(floorsOf([saw])!.own).toEqual([120, 180, 240, 300, 360]);
    const longer = every(20, 0, 340, (age) => (age > 280 ? 1 : 100));
    expect(floorsOf([every(10, 0, 280), longer])!.own).toEqual([75, 75, 75, 75, 75]);
  });

  test('a snapshot at the border of two segments belongs to the later one', () => {
    const drop = every(10, 0, 300, (age) => (age === 60 ? 1 : 50));
    // 31 snapshots: ten segments of 30.
    expect(floorsOf([drop])!.own).toEqual([50, 50, 1, 50, 50, 50, 50, 50, 50, 50]);
  });
});

describe('the pods of a candidate', () => {
  const long = every(10, 0, 300);

  test.each([
    ['four fifths of the longest life', every(10, 0, 240), true],
    ['less than that', every(10, 0, 239), false],
    ['four fifths without what was cut off its start', every(10, 60, 300), true],
    ['less than that, though it ends with the others', every(10, 70, 300), false],
    ['15 snapshots in a whole life', every(20, 0, 280), true],
    ['14 in as long a life', every(20, 0, 260), false],
    ['none at all', at([]), false],
  ])('%s: used is %s', (_name, pod, isUsed) => {
    expect(floorsOf([long, pod])!.used).toEqual(isUsed ? [long, pod] : [long]);
  });

  test('without any there are no floors', () => {
    expect(floorsOf([])).toBeNull();
    expect(floorsOf([every(20, 0, 260)])).toBeNull();
  });
});

describe('a reference', () => {
  const candidate = [every(20, 0, 280)];
  const referencesOf = (...pods: readonly LevelSeries[]) => floorsOf(candidate, [pods])!.references;
  const FLAT = [50, 50, 50, 50, 50];

  test('counts at the ages of the candidate alone', () => {
    expect(referencesOf(every(10, 0, 500, (age) => (age > 280 ? 1 : 50)))).toEqual([FLAT]);
  });

  test('has to cover them all, with at least eight snapshots a pod', () => {
    expect(referencesOf(every(40, 0, 280))).toEqual([FLAT]);
    expect(referencesOf(at([0, 60, 120, 180, 240, 260, 280]))).toEqual([]);
    expect(referencesOf(every(20, 0, 220))).toEqual([]);
    expect(
      referencesOf(
        at([0, 60, 120, 180, 240, 260, 280], () => 1),
        every(40, 0, 280),
      ),
    ).toEqual([FLAT]);
  });

  test('that was idle at the end is over there; one that never changed is flat', () => {
    const ended = every(20, 0, 280, (age) => Math.min(age, 160));
    const floors = (pod: LevelSeries) =>
      compareFloors([every(20, 0, 280, (age) => age)], [[pod]], { ...WHOLE, idleEnd: true })!.references;
    expect(floors(ended)).toEqual([]);
    expect(floors(every(20, 0, 280))).toEqual([FLAT]);
  });
});

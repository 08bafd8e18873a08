import { describe, expect, test } from 'vitest';
import { partialReplicas } from '../../../src/compare/presence.ts';
import { at, every, seriesOf } from '../../support/upload-times.ts';

const sideUntil = (second: number, ...lists: readonly (readonly number[])[]) => ({
  fromMs: at(0),
  untilMs: at(second),
  series: lists.map((times, index) => seriesOf(times, { replica: `pod-${index}` })),
});
const side = (...lists: readonly (readonly number[])[]) => sideUntil(600, ...lists);
const HEALTHY = side(every(15), every(15, 7));
const candidate = (...lists: readonly (readonly number[])[]) =>
  partialReplicas({ baseline: HEALTHY, candidate: side(...lists) }).candidate;

describe('partialReplicas', () => {
  test('replicas that run on', () => {
    const whole = { started: 0, stopped: 0, replicas: 2, share: 0 };
    expect(partialReplicas({ baseline: HEALTHY, candidate: HEALTHY })).toEqual({
      baseline: whole,
      candidate: whole,
    });
  });

  test('the last uploads are still on their way, the first ones a moment late', () => {
    expect(candidate(every(15, 14, 570), every(15, 29, 600))).toMatchObject({ started: 0, stopped: 0 });
  });

  test('a tenth of a long window does not matter', () => {
    expect(candidate(every(10, 55, 600))).toMatchObject({ started: 0, share: 0 });
    expect(candidate(every(10, 75, 600))).toMatchObject({ started: 1, share: 1 });
  });

  /** In ten minutes 90 s are more than a tenth; the last upload of a replica that runs on is 30 s before the end. */
  test.each([
    ['started', every(30, 90), 0],
    ['started', every(30, 91), 1],
    ['stopped', every(30, 0, 481), 0],
    ['stopped', every(30, 29, 480), 1],
  ] as const)('%s, with an upload every 30 s: three of them may be missing (%#)', (what, times, expected) => {
    const usual = side(every(30));
    const found = partialReplicas({ baseline: usual, candidate: side(every(30), times) });
    expect(found.candidate![what]).toBe(expected);
  });

  test('a rolling update: old replicas stop, new ones start', () => {
    const rolled = candidate(every(15, 0, 200), every(15, 3, 230), every(15, 210), every(15, 240));
    expect(rolled).toMatchObject({ started: 2, stopped: 2, replicas: 4, share: 1 });
  });

  test('a single replica that is restarted under another name', () => {
    expect(candidate(every(15, 0, 300), every(15, 320))).toMatchObject({ started: 1, stopped: 1, share: 1 });
  });

  test('one that crashes', () => {
    expect(candidate(every(15, 0, 300))).toMatchObject({ started: 0, stopped: 1, share: 1 });
  });

  test('autoscaling from one to two, and from two to three: less than half', () => {
    expect(candidate(every(15), every(15, 150))!.share).toBeCloseTo(30 / 70, 2);
    expect(candidate(every(15), every(15, 5), every(15, 150))!.share).toBeCloseTo(30 / 110, 2);
  });

  test('a replica of a few uploads has no interval of its own', () => {
    expect(candidate(every(15), every(15, 300, 330))).toMatchObject({
      started: 1,
      stopped: 1,
      share: 2 / 42,
    });
  });

  test('silence at the same end of both windows is the load, or the service', () => {
    const early = side(every(15, 0, 450), every(15, 7, 450));
    const both = partialReplicas({ baseline: early, candidate: early });
    expect([both.baseline!.share, both.candidate!.share]).toEqual([0, 0]);
    const oneSided = partialReplicas({ baseline: HEALTHY, candidate: early });
    expect([oneSided.baseline!.share, oneSided.candidate!.share]).toEqual([0, 1]);
  });

  test('a window in which nobody uploaded was silent as long as it lasted, and no longer', () => {
    const late = sideUntil(3600, every(15, 2400, 3600));
    const found = partialReplicas({ baseline: side(), candidate: late });
    expect(found.candidate).toMatchObject({ started: 1, share: 1 });
  });

  test('replicas that were seen for a part of the window, but held nothing, are no part of it', () => {
    const idle = { ...side(), series: [seriesOf(every(15, 300), { values: every(15, 300).map(() => 0) })] };
    expect(partialReplicas({ baseline: HEALTHY, candidate: idle }).candidate).toEqual({
      started: 1,
      stopped: 0,
      replicas: 1,
      share: 0,
    });
  });

  test('nothing is known without an interval', () => {
    const rare = side([at(100), at(117)]);
    expect(partialReplicas({ baseline: rare, candidate: rare })).toEqual({ baseline: null, candidate: null });
  });
});

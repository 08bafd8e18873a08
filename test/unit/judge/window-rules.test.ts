import { describe, expect, test } from 'vitest';
import { judgeUploads, type UploadFacts, type VersionUploads } from '../../../src/judge/window-rules.ts';
import type { ProfileTypeKind } from '../../../src/profile/profile-type.ts';
import { at, every, lossy, seriesOf, together } from '../../support/upload-times.ts';

const WINDOW = { fromMs: at(0), untilMs: at(600) };
const HEALTHY = [seriesOf(every(15)), seriesOf(every(15, 7), { replica: 'pod-1' })];

function factsOf(
  candidate: readonly VersionUploads[],
  changes: {
    kind?: ProfileTypeKind;
    baseline?: readonly VersionUploads[];
    alive?: readonly VersionUploads[];
  } = {},
): UploadFacts {
  const { kind = 'cpu', baseline = HEALTHY, alive = [] } = changes;
  const side = (series: readonly VersionUploads[]) => ({ window: WINDOW, series, alive });
  return { kind, sides: { baseline: side(baseline), candidate: side(candidate) } };
}
const codes = (facts: UploadFacts, mixed: 'refuse' | 'allow' = 'refuse') => {
  const { refused, notes } = judgeUploads(facts, mixed);
  return { refused: refused.map(({ code }) => code), notes: notes.map(({ code }) => code) };
};
const NOTHING = { refused: [], notes: [] };
const versions = (...names: readonly string[]) =>
  names.map((version, index) => seriesOf(every(15, index), { version, replica: `pod-${index}` }));

describe('uploads', () => {
  test('healthy on both sides', () => {
    expect(codes(factsOf(HEALTHY))).toEqual(NOTHING);
  });

  test('less than 80 % of them: says how many, on which side', () => {
    const facts = factsOf([seriesOf(lossy(every(15, 0, 600), 0.35, 3))]);
    const [reason] = judgeUploads(facts, 'refuse').refused;
    expect(reason).toMatchObject({ code: 'FG212' });
    expect(reason!.message).toMatch(/^only \d\d % of the uploads of the candidate are there: \d+ of \d+, /u);
    expect(reason!.message).toContain('about every 15 s');
    expect(codes(facts, 'allow')).toEqual({ refused: ['FG212'], notes: [] });
  });

  test('four of five are enough, one less is not', () => {
    // Scattered: every fifth one lost would be a rhythm of its own.
    const without = (...lost: readonly number[]) => [
      seriesOf(every(15).filter((_, index) => !lost.includes(index))),
    ];
    const eightOfForty = [3, 7, 8, 15, 20, 29, 33, 36];
    expect(codes(factsOf(without(...eightOfForty)))).toEqual(NOTHING);
    const { refused } = judgeUploads(factsOf(without(...eightOfForty, 28)), 'refuse');
    expect(refused).toMatchObject([{ code: 'FG212', message: expect.stringContaining('31 of 40') }]);
  });

  test('an alloc type is sent when something was allocated: CPU uploads tell whether any got lost', () => {
    const rare = [seriesOf(lossy(every(15), 0.6, 2))];
    expect(codes(factsOf(rare, { kind: 'alloc', baseline: rare, alive: HEALTHY }))).toEqual(NOTHING);
    const lost = [seriesOf(lossy(every(15), 0.3, 4))];
    expect(codes(factsOf(HEALTHY, { kind: 'alloc', alive: lost })).refused).toEqual(['FG212', 'FG212']);
  });

  test('without CPU profiles, what was allocated tells it itself', () => {
    const lost = [seriesOf(lossy(every(15), 0.35, 3))];
    expect(codes(factsOf(lost, { kind: 'alloc' })).refused).toEqual(['FG212']);
  });

  test.each(['cpu', 'wall'] as const)(
    '%s profiles come as long as a replica lives: they speak for themselves',
    (kind) => {
      const lost = [seriesOf(lossy(every(15), 0.35, 3))];
      expect(codes(factsOf(lost, { kind, alive: HEALTHY })).refused).toEqual(['FG212']);
    },
  );

  test('where losses hide the rhythm of a side, the other one tells it', () => {
    // Every 15 s is not to be seen in the few that are left.
    const few = [seriesOf([0, 105, 330, 450, 585].map(at))];
    expect(codes(factsOf(few)).refused).toEqual(['FG212']);
    expect(codes(factsOf(HEALTHY, { baseline: few })).refused).toEqual(['FG212']);
  });

  test('too few uploads to know a rhythm on either side: nothing is missing', () => {
    const few = [seriesOf(every(15, 0, 60))];
    expect(codes(factsOf(few, { baseline: few })).refused).toEqual([]);
  });

  test('levels of processes with the same labels: a note that they cannot be told apart', () => {
    // Spread evenly, three that upload every 15 s look like one that uploads every 5 s.
    const shared = [seriesOf(together(every(15), every(15, 2), every(15, 11)))];
    const { refused, notes } = judgeUploads(factsOf(shared, { kind: 'gauge' }), 'refuse');
    expect(refused).toEqual([]);
    expect(notes).toMatchObject([{ code: 'FG226', remedy: expect.stringContaining('pod or instance') }]);
    expect(notes[0]!.message).toMatch(/^3 processes send the same labels/u);
    expect(codes(factsOf(HEALTHY, { kind: 'gauge', baseline: shared }), 'allow').notes).toEqual(['FG226']);
    expect(codes(factsOf(HEALTHY, { kind: 'gauge' }))).toEqual(NOTHING);
    // What processes cost adds up.
    expect(codes(factsOf(shared, { baseline: shared }))).toEqual(NOTHING);
  });

  test('snapshots of a level may be missing', () => {
    const gaps = [seriesOf(lossy(every(15), 0.3, 3))];
    expect(codes(factsOf(gaps, { kind: 'gauge', baseline: gaps }))).toEqual(NOTHING);
  });
});

describe('versions', () => {
  test('one on each side, the same or another, or none', () => {
    for (const [before, after] of [
      ['a', 'b'],
      ['a', 'a'],
      ['', 'b'],
      ['', ''],
    ] as const) {
      expect(codes(factsOf(versions(after, after), { baseline: versions(before, before) }))).toEqual(NOTHING);
    }
  });

  test('two on one side: refused, or told when that is allowed', () => {
    const facts = factsOf(versions('9bd04e7', '3f2a91c'));
    expect(judgeUploads(facts, 'refuse').refused).toMatchObject([
      { code: 'FG214', message: 'the candidate window holds 2 versions: 3f2a91c, 9bd04e7' },
    ]);
    expect(codes(facts, 'allow')).toEqual({ refused: [], notes: ['FG214'] });
    expect(codes(factsOf(versions('a', 'b'), { kind: 'gauge' })).refused).toEqual(['FG214']);
  });

  test('a series without a version is none of its own', () => {
    expect(codes(factsOf(versions('a', '')))).toEqual(NOTHING);
  });

  test('many are not all named', () => {
    const [reason] = judgeUploads(factsOf(versions('a', 'b', 'c', 'd', 'e')), 'refuse').refused;
    expect(reason!.message).toBe('the candidate window holds 5 versions: a, b, c and 2 more');
    const [three] = judgeUploads(factsOf(versions('a', 'b', 'c')), 'refuse').refused;
    expect(three!.message).toBe('the candidate window holds 3 versions: a, b, c');
  });

  test('a rolling update: two versions are the cause, replicas that come and go follow from it', () => {
    const rolled = [
      seriesOf(every(15, 0, 300), { version: 'a' }),
      seriesOf(every(15, 300), { version: 'b', replica: 'pod-1' }),
    ];
    expect(codes(factsOf(rolled)).refused).toEqual(['FG214']);
  });
});

describe('replicas', () => {
  const restarted = factsOf([seriesOf(every(15, 0, 300)), seriesOf(every(15, 320), { replica: 'pod-1' })]);

  test('half of the samples by replicas that come and go: refused, or told', () => {
    expect(judgeUploads(restarted, 'refuse').refused).toMatchObject([
      {
        code: 'FG215',
        message:
          '1 of 2 replicas starts and 1 of 2 stops inside the candidate window; 100 % of its samples are theirs',
      },
    ]);
    expect(codes(restarted, 'allow')).toEqual({ refused: [], notes: ['FG215'] });
  });

  test.each([
    [[every(15, 0, 300)], 'the only replica stops inside'],
    [[every(15, 150, 450)], 'the only replica starts and stops inside'],
    [[every(15, 0, 300), every(15, 0, 300)], '2 of 2 replicas stop inside'],
    [[every(15, 300), every(15, 300), every(15, 0)], '2 of 3 replicas start inside'],
  ])('as many as there are: %#', (times, words) => {
    const facts = factsOf(times.map((one, index) => seriesOf(one, { replica: `pod-${index}` })));
    expect(judgeUploads(facts, 'refuse').refused[0]?.message).toContain(words);
  });

  test('one more replica beside one that runs on', () => {
    expect(codes(factsOf([...HEALTHY, seriesOf(every(15, 200), { replica: 'pod-2' })]))).toEqual(NOTHING);
  });

  test('levels are judged by each replica’s own age', () => {
    expect(codes({ ...restarted, kind: 'gauge' })).toEqual(NOTHING);
  });
});

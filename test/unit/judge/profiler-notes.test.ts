import { describe, expect, test } from 'vitest';
import type { ProfilerTraces } from '../../../src/compare/profiler-traces.ts';
import { profilerNotes } from '../../../src/judge/profiler-notes.ts';

/** 100 Hz, an upload every 15 s, working. */
const USUAL: ProfilerTraces = {
  sampleNanos: 10_000_000,
  uploadMs: 15_000,
  waiting: 0,
  waitsIn: [],
  overhead: 0,
};
const notes = (candidate: Partial<ProfilerTraces>, baseline: Partial<ProfilerTraces> = {}) =>
  profilerNotes({ baseline: { ...USUAL, ...baseline }, candidate: { ...USUAL, ...candidate } });
const codes = (...sides: Parameters<typeof notes>) => notes(...sides).map(({ code }) => code);

test('both sides profiled alike and cheaply, or nothing known of the profiler: nothing to say', () => {
  expect(profilerNotes(null)).toEqual([]);
  expect(codes({})).toEqual([]);
});

describe('set differently on the two sides', () => {
  test.each<[string, Partial<ProfilerTraces>, readonly string[]]>([
    ['a rate that was measured a fifth off', { sampleNanos: 12_000_000 }, []],
    ['a slower rate', { sampleNanos: 12_000_001 }, ['FG127']],
    ['a faster rate', { sampleNanos: 5_000_000 }, ['FG127']],
    ['a rate that is not known', { sampleNanos: null }, []],
    ['an interval that was measured half as long again', { uploadMs: 22_500 }, []],
    ['a longer interval', { uploadMs: 22_501 }, ['FG127']],
    ['a shorter interval', { uploadMs: 5000 }, ['FG127']],
    ['no rhythm of uploads', { uploadMs: null }, []],
  ])('%s', (_, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
    expect(codes({}, changes)).toEqual(expected);
  });

  test('names what differs, in the words of its settings', () => {
    const [rate] = notes({ sampleNanos: 2_000_000 });
    expect(rate?.message).toContain('every 10 ms (100 Hz) in the baseline and every 2 ms (500 Hz)');
    expect(rate?.message).not.toContain('upload');
    const [interval, ...more] = notes({ sampleNanos: 2_000_000, uploadMs: 60_000 });
    expect(interval?.message).toContain('; it uploaded every 15 s in the baseline and every 60 s');
    expect(interval?.remedy).not.toBe('');
    expect(more).toEqual([]);
  });
});

describe('only waiting', () => {
  const waitsIn = [
    { name: 'poll', file: '' },
    { name: 'accept', file: '' },
  ];

  test('from 95 % on it is probably the wrong process', () => {
    expect(codes({ waiting: 0.949, waitsIn })).toEqual([]);
    expect(codes({ waiting: 0.95, waitsIn })).toEqual(['FG128']);
  });

  test('says on which side and where, and 100 % only of all of it', () => {
    expect(notes({ waiting: 0.999, waitsIn })).toMatchObject([
      { message: expect.stringContaining('99 % of the candidate is waiting (poll, accept)') },
    ]);
    const [note, ...more] = notes({ waiting: 1, waitsIn }, { waiting: 0.96, waitsIn });
    expect(note?.message).toContain('96 % of the baseline');
    expect(more).toEqual([]);
  });
});

describe('a profiler that disturbs what it measures', () => {
  test.each<[string, Partial<ProfilerTraces>, string | null]>([
    ['less than 3 % for itself', { overhead: 0.029 }, null],
    ['3 % for itself', { overhead: 0.03 }, 'the profiler takes 3 % of the samples itself:'],
    ['an upload every 4 s', { uploadMs: 4000 }, null],
    ['more uploads', { uploadMs: 2000 }, 'the profiler uploads every 2 s:'],
    ['both', { overhead: 0.1, uploadMs: 2000 }, '10 % of the samples itself and uploads every 2 s:'],
    ['only the first', { overhead: 0.1, uploadMs: 4000 }, '10 % of the samples itself: it disturbs'],
    ['no rhythm of uploads', { uploadMs: null }, null],
  ])('%s', (_, changes, said) => {
    const found = notes(changes, { uploadMs: changes.uploadMs ?? USUAL.uploadMs });
    expect(found.map(({ code }) => code)).toEqual(said === null ? [] : ['FG129']);
    if (said !== null) expect(found[0]?.message).toContain(said);
  });

  test('on either side; the worse one is told', () => {
    expect(codes({}, { overhead: 0.2 })).toEqual(['FG129']);
    expect(notes({ overhead: 0.05 }, { overhead: 0.2 })[0]?.message).toContain('takes 20 %');
    expect(notes({ uploadMs: 2000 }, { uploadMs: 3000 })[0]?.message).toContain('every 2 s');
  });
});

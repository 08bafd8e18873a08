import { describe, expect, test } from 'vitest';
import { DISTANT_MS } from '../../../src/compare/drift.ts';
import {
  type EvidenceFacts,
  evidenceNotes,
  historyNotes,
  weighEvidence,
} from '../../../src/judge/evidence-notes.ts';

const FACTS: EvidenceFacts = {
  isGauge: false,
  blocks: 6,
  neededSeconds: 90,
  uploadSeconds: 15,
  apartMs: 0,
  isDistanceShown: false,
};
const codes = (changes: Partial<EvidenceFacts>) =>
  evidenceNotes({ ...FACTS, ...changes }).map(({ code }) => code);

describe('evidenceNotes', () => {
  test('nothing of windows back to back with enough blocks', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ blocks: 3 })).toEqual([]);
  });

  test('under three blocks: how many there are, and the window it takes', () => {
    const [two, ...more] = evidenceNotes({ ...FACTS, blocks: 2 });
    expect(more).toEqual([]);
    expect(two).toMatchObject({ code: 'FG205' });
    expect(two!.message).toContain('the windows hold 2 time blocks');
    expect(two!.remedy).toContain('at least 90 s; an upload arrives about every 15 s');
    expect(evidenceNotes({ ...FACTS, blocks: 1 })[0]!.message).toContain('the windows hold one time block');
  });

  test('more than ten minutes apart: how far, and what would help', () => {
    expect(codes({ apartMs: DISTANT_MS })).toEqual([]);
    expect(codes({ apartMs: DISTANT_MS + 1 })).toEqual(['FG207']);
    const [note] = evidenceNotes({ ...FACTS, apartMs: 90 * 60_000 });
    expect(note!.message).toContain('the windows lie 90 minutes apart');
    expect(note!.remedy).toContain('history windows as far apart');
  });

  test('not where earlier windows show what that distance does', () => {
    expect(codes({ apartMs: 90 * 60_000, isDistanceShown: true })).toEqual([]);
  });

  test('both at once', () => {
    expect(codes({ blocks: 1, apartMs: 90 * 60_000 })).toEqual(['FG205', 'FG207']);
  });

  test('a level needs neither blocks nor windows that touch', () => {
    expect(codes({ isGauge: true, blocks: 1, apartMs: 90 * 60_000 })).toEqual([]);
  });
});

describe('historyNotes', () => {
  test('nothing where all were used, or none were asked for', () => {
    expect(historyNotes([])).toEqual([]);
    expect(historyNotes([null, null, null])).toEqual([]);
  });

  test('each that was not used: which one, why, and what to do', () => {
    const notes = historyNotes(['unread', null, 'pace', 'empty']);
    expect(notes.map(({ code }) => code)).toEqual(['FG220', 'FG220', 'FG220']);
    const [unread, pace, empty] = notes.map(({ message }) => message);
    expect(unread).toBe('history window 1 is not used: the server did not answer for it');
    expect(pace).toContain('history window 3 is not used: the services ran at another pace');
    expect(empty).toContain('history window 4 is not used: it holds no profiles');
    expect(new Set(notes.map(({ remedy }) => remedy)).size).toBe(3);
    for (const { remedy } of notes) expect(remedy).not.toBe('');
  });

  test('services that go without one: because of their version, or of their call stacks', () => {
    const stacks = ['a', 'b', 'c', 'd', 'e', 'f'].map((service) => ({ service, share: 0.129 }));
    const [version, structure, all, ...more] = historyNotes(
      [null, null],
      [['shop']],
      [stacks, stacks.slice(0, 1)],
    );
    expect(more).toEqual([]);
    expect(version!.message).toContain('history window 1 is not used for shop: another version');
    expect(structure!.message).toContain(
      'for a (12 %), b (12 %), c (12 %), d (12 %), e (12 %) and 1 more: only',
    );
    expect(all!.message).toContain(
      'history window 2 is not used for a (12 %): only so much of what it holds',
    );
    expect([version, structure, all].map((note) => note!.code)).toEqual(['FG220', 'FG220', 'FG220']);
    for (const note of [version, structure]) expect(note!.remedy).not.toBe('');
  });

  test('a window may lack only services of another version', () => {
    const notes = historyNotes([null], [['shop']], [[]]);
    expect(notes).toMatchObject([
      { message: expect.stringContaining('window 1 is not used for shop: another') },
    ]);
  });

  test('five services are named, and those beyond counted', () => {
    const messageOf = (names: readonly string[]) => historyNotes([null], [names])[0]?.message;
    expect(messageOf(['a', 'b', 'c', 'd', 'e'])).toContain('for a, b, c, d, e: another version');
    expect(messageOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toContain('for a, b, c, d, e and 2 more: another');
  });
});

describe('weighEvidence', () => {
  const FEW = { ...FACTS, blocks: 2, apartMs: 2 * DISTANT_MS };
  const codesOf = (facts: EvidenceFacts, blocks: number, needsNoise: boolean) => {
    const { notes, undecided } = weighEvidence(facts, blocks, { needsNoise });
    return [notes, undecided].map((reasons) => reasons.map(({ code }) => code));
  };

  test('too few blocks are a note', () => {
    expect(codesOf(FEW, 2, false)).toEqual([['FG205', 'FG207'], []]);
    expect(weighEvidence(FEW, 2, {}).undecided).toEqual([]);
  });

  test('where noise has to be measured they leave a comparison undecided, also those that a warm-up leaves', () => {
    expect(codesOf(FEW, 2, true)).toEqual([['FG207'], ['FG205']]);
    expect(codesOf(FACTS, 2, true)).toEqual([[], ['FG205']]);
    expect(weighEvidence(FACTS, 1, { needsNoise: true }).undecided[0]?.message).toContain(
      'one time block of',
    );
  });

  test('enough of them, and levels, are decided', () => {
    expect(codesOf(FACTS, 3, true)).toEqual([[], []]);
    expect(codesOf({ ...FEW, isGauge: true }, 1, true)).toEqual([[], []]);
  });
});

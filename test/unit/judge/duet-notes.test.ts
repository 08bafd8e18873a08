import { describe, expect, test } from 'vitest';
import { duetNotes } from '../../../src/judge/duet-notes.ts';

const MINUTE = 60_000;
const window = (from: number, until: number) => ({ fromMs: from * MINUTE, untilMs: until * MINUTE });

describe('duetNotes', () => {
  test('the same window: a duet, with nothing to do', () => {
    const [note, ...more] = duetNotes(window(0, 10), window(0, 10), false);
    expect(note).toMatchObject({ code: 'FG277', remedy: '' });
    expect(note?.message).toContain('at the same time (a duet)');
    expect(more).toEqual([]);
  });

  test('some seconds later is still one, half of the time is not', () => {
    expect(duetNotes(window(0, 10), window(0.5, 10), false)[0]?.message).toContain('a duet');
    const [part] = duetNotes(window(0, 10), window(5, 15), false);
    expect(part?.message).toContain('share 5 of 10 minutes');
    expect(part?.remedy).not.toBe('');
    // A short window inside a long one leaves most of the long one alone.
    expect(duetNotes(window(0, 60), window(20, 50), false)[0]?.message).toContain('share 30 of 60');
  });

  test('from nine tenths of the longer window it is whole, whenever it was', () => {
    const at = (shared: number) => duetNotes(window(100, 110), window(110 - shared, 120 - shared), false);
    expect(at(9)).toMatchObject([{ code: 'FG277', message: expect.stringContaining('a duet') }]);
    expect(at(8.9)).toMatchObject([{ code: 'FG277', message: expect.stringContaining('8.9 of 10 minutes') }]);
    expect(at(1.1)).toMatchObject([{ message: expect.stringContaining('1.1 of 10 minutes') }]);
    expect(at(0.9)).toEqual([]);
  });

  test.each([
    ['one after the other', window(0, 10), window(10, 20), false],
    ['the second to which a start was rounded', window(0, 10), window(9.99, 20), false],
    ['a saved baseline', window(0, 10), window(0, 10), true],
  ])('nothing: %s', (_, baseline, candidate, isSaved) => {
    expect(duetNotes(baseline, candidate, isSaved)).toEqual([]);
  });
});
